// SPDX-License-Identifier: MIT
// The plan as nested boxes: zooms, scrolls, selects, and takes drags. Follows the session and asks it to perform edits;
// paints through PlanPainter, keeps no item per object.
#pragma once

#include <memory>
#include <optional>
#include <unordered_set>

#include <QAbstractScrollArea>

#include "views/canvas/plan_hit.h"
#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/plan_view.h"
#include "views/canvas/text_cache.h"

namespace sitewright {

class CanvasDrag;
class Overview;
class Session;
class ThemeSource;
class ZoomControl;

class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    Canvas(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);
    ~Canvas() override;

    qreal zoom() const { return m_scale; }
    const PlanLayout &layout() const { return m_layout; }
    const CanvasDrag &drag() const { return *m_drag; }
    Session &session() const { return m_session; }
    PlanView view() const;
    /// Of a shown object, in pixels of the viewport.
    QRectF rectOf(ObjectRef ref) const;
    /// What is at a point of the viewport.
    Hit hitAt(QPointF viewportPosition) const;
    QRectF visibleUnits() const;
    /// Names of the containers one looks into whose own headers are out of view: "Contoso › DACH"; empty when none is.
    QString whereabouts() const;

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToOriginal();
    void zoomToFit();
    void zoomToSelection();
    /// Scrolls so that the object is in view, as little as possible; centres it when it was out of view.
    void ensureVisible(sitewright::ObjectId id);
    void centreOn(QPointF units);

signals:
    void activated(sitewright::ObjectId id);
    void contextMenuRequested(const QPoint &globalPosition);
    void zoomChanged(qreal zoom);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Gesture : quint8 { None, Press, Pan, Band };

    // --- canvas.cpp ---
    void connectSession();
    void planReplaced();
    void planChanged(const ChangeSet &changes);
    void selectionChanged();
    void updateAccessibleName();
    void setZoom(qreal scale, QPointF anchor);
    void zoomToRect(const QRectF &units, qreal largest);
    void updateScrollBars();
    void setOffset(QPointF offset);
    void placeOverlays();
    void paintOverPlan(QPainter &painter);

    // --- canvas_input.cpp ---
    void selectHit(const Hit &hit, Qt::KeyboardModifiers modifiers);
    void setHovered(ObjectRef ref);
    void beginPan(QPoint at);
    void finishBand(Qt::KeyboardModifiers modifiers);
    void showCursor();
    bool navigate(QKeyEvent *event);
    bool scrollByKey(QKeyEvent *event);
    void goTo(ObjectRef ref);
    ObjectRef current() const;
    void startDrag(const Hit &hit);

    Session &m_session;
    const ThemeSource &m_themes;
    PlanLayout m_layout;
    TextCache m_text;
    qreal m_scale = 1;
    bool m_staysFitted = true; ///< until the user zooms or scrolls
    bool m_isPlacing = false;  ///< scroll bars are being set by us
    std::unordered_set<ObjectRef> m_selected;
    ObjectRef m_hovered;

    Gesture m_gesture = Gesture::None;
    Hit m_pressed;
    QPoint m_pressedAt;
    QPoint m_panFrom;
    bool m_selectOnRelease = false;
    bool m_spaceHeld = false;
    bool m_showsFocus = false; ///< reached by keyboard
    QRect m_band; ///< viewport pixels

    CanvasDrag *m_drag;
    Overview *m_overview;
    ZoomControl *m_zoomControl;
};

} // namespace sitewright
