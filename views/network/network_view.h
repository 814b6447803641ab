// SPDX-License-Identifier: MIT
// The plan as a network: sites at their seats, links and clouds between them. Zooms, scrolls, selects; seats and links are
// dragged in place, everything else is dropped as on the canvas. Follows the session and asks it to perform edits.
#pragma once

#include <memory>

#include <QTimer>

#include "views/canvas/service_key.h"
#include "views/canvas/zoom_view.h"
#include "views/network/network_layout.h"
#include "views/network/network_picture.h"

namespace sitewright {

class DragLabel;
class LayoutBeside;
class Legend;
class NetworkDrag;

class NetworkView : public ZoomView {
    Q_OBJECT

public:
    NetworkView(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);
    ~NetworkView() override;

    const NetworkLayout &layout() const { return m_layout; }
    /// Seats of a large plan are worked out beside the window: there are none yet.
    bool isLayingOut() const;
    /// How many sites a large plan has; fewer are laid out within a few frames.
    void setBesideFrom(std::uint32_t sites) { m_besideFrom = sites; }
    const NetworkDrag &drag() const { return *m_drag; }
    /// From the upper left to the lower right.
    std::vector<ObjectRef> seatsAsRead() const;
    /// The label at the pointer while a link is drawn.
    const DragLabel &label() const { return *m_label; }
    NetworkPicture picture() const;
    void setCascadeGuide(CascadeGuide *guide) override;
    ObjectsInView objectsInView() const override; ///< nothing while it is laid out
    QRectF contentBounds() const override { return QRectF(m_layout.bounds()); }
    QRectF fitBounds() const override;
    QRectF rectOf(ObjectRef ref) const override;
    ObjectRef objectAt(QPointF viewportPosition) const override { return picture().at(viewportPosition); }
    std::vector<ObjectRef> accessibleChildren(ObjectRef owner) const override;
    ObjectRef accessibleOwner(ObjectRef) const override { return {}; }
    void paintOverview(QPainter &painter, const Theme &theme, QPointF from, qreal by) const override;

    NetworkSwitches &layers() { return m_layers; }
    /// Which links were painted one by one the last time.
    SingleLinks singleLinks() const { return m_scratch.links; }

    /// As soon as the plan is laid out.
    void goBackTo(const Place &place) override;

public slots:
    void ensureVisible(sitewright::ObjectId id) override;
    /// Links the first chosen site or cloud with the others.
    void connectSelection();
    /// A drag of what is chosen, by keyboard.
    void carrySelection();

signals:
    /// The user does not want to wait for it; it begins anew when the view is shown again.
    void layoutGivenUp();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    ObjectWords cardWords(ObjectRef ref) const override;
    bool isBusy() const override;
    bool showsOwnTip(QPoint at, QPoint globalAt) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QRectF selectionBounds() const override;
    qreal largestFit() const override { return 2.5; }
    int heightBelow() const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Own : quint8 { None, Seats, Link };
    enum class Marks : quint8 { None, Colours, Shapes }; ///< of findings, without a number

    // --- network_view.cpp ---
    void planReplaced();
    void planChanged(const ChangeSet &changes);
    void layOut();
    void laidOut();
    void selectionChanged();
    void updateAccessibleName();
    Marks marks() const;
    void refreshKey();
    void refreshLoads();
    void refreshLegend();
    void layersChanged();
    void paintInvitation(QPainter &painter);
    void paintProgress(QPainter &painter);
    void giveUpLayout();
    NetworkLook look() const;

    // --- network_input.cpp ---
    /// Where a link can be drawn from: beside the site or cloud under the pointer.
    bool isOnHandle(QPointF at) const;
    void startOwn(Own own);
    void followOwn(QPointF at);
    void finishOwn(QPointF at);
    void cancelOwn();
    void sayWhatLinkDoes();
    void dropSeats();
    void pullAtEdge();
    bool carryByKey(int key);
    ObjectRef neighbour(int key, ObjectRef of) const;
    ObjectRef nextSeat(bool forward) const;
    /// Moves the chosen seats; false when none is chosen.
    bool nudge(int key, bool isFar);

    NetworkLayout m_layout;
    mutable TextCache m_text; ///< a cache: measuring fills it
    std::unordered_set<ObjectRef> m_around; ///< sites of what is selected and has no mark here
    std::unordered_set<ObjectRef> m_path; ///< links that stand out until something else is selected
    bool m_isBuilt = false;   ///< from the first time it is seen
    LayoutBeside *m_beside;
    std::uint32_t m_besideFrom = 5000; ///< sites
    ObjectId m_toReveal; ///< as soon as it has a seat
    std::optional<Place> m_toGoBackTo; ///< likewise
    ServiceKey m_key;
    LinkLoads m_loads;
    NetworkSwitches m_layers;
    mutable NetworkScratch m_scratch;
    NetworkLook m_still; ///< while nothing goes on: what can be hit
    Marks m_marks = Marks::None;
    bool m_isKeyOld = true, m_areLoadsOld = true;
    QTimer m_loadsSoon; ///< all loads of a large plan take a while: they follow an edit, but not each of many
    NetworkDrag *m_drag;
    DragLabel *m_label;
    Legend *m_legend;

    ObjectRef m_pressed;
    Own m_own = Own::None;
    std::unordered_set<ObjectRef> m_moving;
    QPointF m_grabbedAt; ///< units
    QPointF m_shift;     ///< units
    ObjectRef m_connectFrom, m_connectTo;
    QPointF m_at; ///< pixels
    QTimer m_edge;
    friend class NetworkDrag;
};

} // namespace sitewright
