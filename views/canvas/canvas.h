// SPDX-License-Identifier: MIT
// The plan as nested boxes: zooms, scrolls, selects, and takes drags. Follows the session and asks it to perform edits;
// paints through PlanPainter, keeps no item per object.
#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "model/edits/placement.h"
#include "views/canvas/layers.h"
#include "views/canvas/plan_hit.h"
#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_lines.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/text_cache.h"
#include "views/canvas/zoom_view.h"

namespace sitewright {

class ArrangeTool;
class CanvasDrag;
class LayersButton;
class HoverCard;
class Legend;
class ModeBanner;

class Canvas : public ZoomView {
    Q_OBJECT

public:
    Canvas(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);
    ~Canvas() override;

    const PlanLayout &layout() const { return m_layout; }
    const CanvasDrag &drag() const { return *m_drag; }
    Layers &layers() { return m_layers; }
    /// In layout mode a drag moves boxes and nothing else, and arrow keys nudge them.
    bool isArranging() const { return m_isArranging; }
    void setArranging(bool on);
    bool coloursServices() const { return m_colours; }
    void setColoursServices(bool on);
    QRectF contentBounds() const override;
    QRectF rectOf(ObjectRef ref) const override;
    ObjectRef objectAt(QPointF viewportPosition) const override;
    void paintOverview(QPainter &painter, const Theme &theme, QPointF from, qreal by) const override;
    std::vector<ObjectRef> accessibleChildren(ObjectRef owner) const override;
    ObjectRef accessibleOwner(ObjectRef ref) const override;
    /// What is at a point of the viewport.
    Hit hitAt(QPointF viewportPosition) const;
    /// Names of the containers one looks into whose own headers are out of view: "Contoso › DACH"; empty when none is.
    QString whereabouts() const;

signals:
    void arrangingChanged(bool on);

public slots:
    void ensureVisible(sitewright::ObjectId id) override;
    /// Takes what is selected into the hand, to be dropped by keyboard.
    void carrySelection();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QRectF selectionBounds() const override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // --- canvas.cpp ---
    void connectSession();
    void planReplaced();
    void planChanged(const ChangeSet &changes);
    void selectionChanged();
    void updateAccessibleName();
    void paintOverPlan(QPainter &painter);
    void refreshKey();
    void showCard(QPoint at, QPoint globalAt);
    PlanLook look();

    // --- canvas_repaint.cpp ---
    QRectF headerOf(ObjectRef container) const;
    void addAncestors(ObjectRef ref, QRegion &region) const;
    void addObject(ObjectRef ref, QRegion &region) const;
    bool addChange(const FieldChange &change, QRegion &region) const;
    void repaint(const ChangeSet &changes);
    void repaint(const FindingsDelta &delta);

    // --- canvas_input.cpp ---
    void finishBand(Qt::KeyboardModifiers modifiers);
    bool navigate(QKeyEvent *event);
    void startDrag(const Hit &hit);
    bool nudge(QKeyEvent *event);
    bool cancelStep();
    bool carryByKey(QKeyEvent *event);
    Payload selectedPayload() const;

    // --- canvas_arrange.cpp ---
    void buildArranging();
    void placeBanner();
    void startArranging();
    void followArranging(QPointF at, Qt::KeyboardModifiers modifiers);
    void endArranging();
    QRegion arrangingRegion() const;
    void paintArranging(QPainter &painter, const PlanSource &source, PlanLook look, const QRect &part);

    Layers m_layers;
    PlanLayout m_layout;
    PlanLines m_lines;
    TextCache m_text;
    Hit m_pressed;
    CanvasDrag *m_drag;
    Legend *m_legend;
    LayersButton *m_layersButton;
    ServiceKey m_key;
    std::unique_ptr<ArrangeTool> m_arrange;
    ModeBanner *m_banner = nullptr;
    HoverCard *m_card;
    ObjectRef m_cardFor;
    QTimer m_arrangeEdge;
    QPointF m_arrangeAt; ///< pixels
    Qt::KeyboardModifiers m_arrangeKeys;
    bool m_isArranging = false;
    bool m_colours = false;
    bool m_isKeyOld = true;
    bool m_hasDots = false; ///< applications are told by colour
};

} // namespace sitewright
