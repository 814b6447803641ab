// SPDX-License-Identifier: MIT
// What the views of the plan share: zooming, scrolling, panning, the selection, and what floats over the picture. A view adds
// what it paints, where things stand in it, and how they are dragged.
#pragma once

#include <optional>
#include <unordered_set>

#include <QAbstractScrollArea>

#include "model/base/object_id.h"
#include "model/base/object_ref.h"
#include "views/canvas/object_words.h"
#include "views/canvas/plan_view.h"
#include "views/session/objects_in_view.h"

namespace sitewright {

class CascadeGuide;
class HoverCard;
class Overview;
class Session;
class ThemeSource;
class Theme;
class ZoomControl;

class ZoomView : public QAbstractScrollArea {
    Q_OBJECT

public:
    ~ZoomView() override;

    Session &session() const { return m_session; }
    qreal zoom() const { return m_scale; }
    PlanView view() const;
    QRectF visibleUnits() const;
    /// What of the plan is in the window now; scrolled() tells when that may be something else.
    virtual ObjectsInView objectsInView() const = 0;
    /// Everything the view shows, in its units.
    virtual QRectF contentBounds() const = 0;
    /// What is to be seen when all of it fits the view.
    virtual QRectF fitBounds() const { return contentBounds(); }
    /// Of a shown object, in pixels of the viewport.
    virtual QRectF rectOf(ObjectRef ref) const = 0;
    /// Null on empty ground.
    virtual ObjectRef objectAt(QPointF viewportPosition) const = 0;
    /// The whole plan in small: unit (0, 0) stands at `from`, one unit is `by` pixels long.
    virtual void paintOverview(QPainter &painter, const Theme &theme, QPointF from, qreal by) const = 0;
    /// For screen readers: what stands in `owner` here; with a null owner what stands in nothing.
    virtual std::vector<ObjectRef> accessibleChildren(ObjectRef owner) const = 0;
    virtual ObjectRef accessibleOwner(ObjectRef ref) const = 0;
    /// Of a box that can be closed: whether it shows what is in it.
    virtual std::optional<bool> isOpen(ObjectRef) const { return std::nullopt; }
    /// Says a sentence that no object tells by itself.
    void announce(const QString &sentence);
    const QString &announcement() const { return m_announcement; }
    /// Keeps what this view writes at its upper left, and a fitted plan, clear of something that floats there.
    void setUpperLeftReserve(QSize pixels);
    /// What lights up over the plan; outlives the view, or nobody.
    virtual void setCascadeGuide(CascadeGuide *guide);
    /// What is looked at, to come back to when the same plan is read anew.
    struct Place {
        qreal scale = 1;
        QPointF offset;
        bool isFitted = true;
    };
    Place place() const;
    virtual void goBackTo(const Place &place);
    /// Called over and over while something is dragged: scrolls when it stays within reach of an edge; true when it did.
    /// Where it could be dropped it has to stay longer, so that the place does not run away from under it.
    bool pullAt(QPointF at, bool isOverTarget);
    /// Nothing is dragged any more.
    void endPull() { m_pullWaited = 0; }

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToOriginal();
    void zoomToFit();
    void zoomToSelection();
    /// Scrolls so that the object is in view, as little as possible; centres it when it was out of view.
    virtual void ensureVisible(sitewright::ObjectId id) = 0;
    void centreOn(QPointF units);

signals:
    void activated(sitewright::ObjectId id);
    void contextMenuRequested(const QPoint &globalPosition);
    void zoomChanged(qreal zoom);
    void scrolled();
    void announced();
    /// Something else is shown of the same plan.
    void accessibleTreeChanged();

protected:
    enum class Gesture : quint8 { None, Press, Pan, Band, Own };

    ZoomView(Session &session, const ThemeSource &themes, qreal largestZoom, QWidget *parent);

    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// What is selected and shown, in its units.
    virtual QRectF selectionBounds() const = 0;
    /// What the card beside the pointer says of an object.
    virtual ObjectWords cardWords(ObjectRef ref) const = 0;
    /// Something is being dragged or drawn: then no card comes up.
    virtual bool isBusy() const { return m_gesture != Gesture::None; }
    /// True when what is at a point is told otherwise than by a card.
    virtual bool showsOwnTip(QPoint, QPoint) { return false; }
    /// How far fitting the whole plan may enlarge.
    virtual qreal largestFit() const { return 1; }
    /// How high that is what is written above the plan at this zoom.
    virtual int heightAbove() const { return 0; }
    /// Pixels at the lower edge in which something may float, besides the zoom control.
    virtual int heightBelow() const { return 0; }

    void setZoom(qreal scale, QPointF anchor);
    void zoomToRect(const QRectF &units, qreal largest, int above = 0);
    /// Of the viewport, clear of what floats above and below.
    QRectF clearRoom() const;
    void updateScrollBars();
    void setOffset(QPointF offset);
    /// The same where whoever asks knows what has to be painted.
    void followOffset(QPointF offset);
    void placeOverlays();
    void paintFocusAndBand(QPainter &painter);
    /// The cascade that is shown; null = none.
    CascadeGuide *shownCascade() const;
    /// Panning by the middle button, or the left one while Space is held. True when the event was for that.
    bool pannedByPress(QMouseEvent *event);
    bool pannedByMove(QPoint at);
    bool scrollByKey(int key);
    void holdSpace();
    void showCursor();
    void setHovered(ObjectRef ref);
    /// As a click does; a click on one of several chosen waits for the release, as it may become a drag of all of them.
    void select(ObjectRef ref, Qt::KeyboardModifiers modifiers);
    void select(const std::vector<ObjectRef> &refs, Qt::KeyboardModifiers modifiers);
    void refreshSelected();
    ObjectRef current() const;
    void goTo(ObjectRef ref);

    Session &m_session;
    const ThemeSource &m_themes;
    qreal m_scale = 1;
    bool m_staysFitted = true; ///< until the user zooms or scrolls
    QSize m_upperLeftReserve{0, 0};
    std::unordered_set<ObjectRef> m_selected;
    ObjectRef m_hovered;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt;
    bool m_selectOnRelease = false;
    bool m_spaceHeld = false;
    QRect m_band; ///< viewport pixels
    bool m_hoverSpreads = false; ///< pointing at something changes more than its own box
    QList<QWidget *> m_corner;   ///< beside the zoom control, from there inwards
    CascadeGuide *m_cascade = nullptr;
    Overview *m_overview;
    ZoomControl *m_zoomControl;

private:
    void followCard(QEvent *event);
    void showCard(QPoint at, QPoint globalAt);

    HoverCard *m_card;
    ObjectRef m_cardFor;
    const qreal m_largestZoom;
    QPoint m_panFrom;
    QPointF m_pullRest;   ///< where a drag near an edge has come to rest
    int m_pullWaited = 0; ///< how often it was found there
    QString m_announcement;
    bool m_isPlacing = false;  ///< scroll bars are being set by us
    bool m_showsFocus = false; ///< reached by keyboard
};

} // namespace sitewright
