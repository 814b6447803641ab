// SPDX-License-Identifier: MIT
// The two views of one plan, one in front: Structure and Network. Selection is the session's, so it is the same in both.
#pragma once

#include <array>

#include <QWidget>

#include "model/base/object_id.h"
#include "views/canvas/zoom_view.h"

class QStackedLayout;

namespace sitewright {

class Canvas;
class CascadeBanner;
class CascadeGuide;
class NetworkView;
class SegmentedControl;
class Session;
class ThemeSource;

class PlanTabs : public QWidget {
    Q_OBJECT

public:
    PlanTabs(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    Canvas &structure() const { return *m_structure; }
    NetworkView &network() const { return *m_network; }
    CascadeGuide &cascade() const { return *m_cascade; }
    ZoomView &current() const;
    bool showsNetwork() const;
    bool coloursServices() const; ///< the view in front
    /// What both views look at, for when the same plan is read anew.
    void keepPlaces();
    void goBackToPlaces();

public slots:
    void showStructure();
    void showNetwork();
    void setColoursServices(bool on); ///< in the view in front

signals:
    void currentChanged();
    void zoomChanged(qreal zoom); ///< of the one in front
    void viewMoved(); ///< something else may be in the window of the one in front
    void contextMenuRequested(const QPoint &globalPosition);
    void activated(sitewright::ObjectId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void turnTo(int index);
    void placeChoice();
    void reserve();
    void watch(ZoomView *view);

    Canvas *m_structure;
    NetworkView *m_network;
    QStackedLayout *m_stack;
    SegmentedControl *m_choice;
    CascadeGuide *m_cascade;
    CascadeBanner *m_banner;
    std::array<ZoomView::Place, 2> m_places; ///< structure, network
};

} // namespace sitewright
