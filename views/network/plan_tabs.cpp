// SPDX-License-Identifier: MIT
#include "views/network/plan_tabs.h"

#include <algorithm>

#include <QEvent>
#include <QStackedLayout>
#include <QStyle>

#include "views/canvas/canvas.h"
#include "views/network/cascade_banner.h"
#include "views/network/network_view.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"
#include "views/shared/segmented_control.h"

namespace sitewright {
namespace {

constexpr int margin = 12;

} // namespace

PlanTabs::PlanTabs(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_structure(new Canvas(session, themes, this)), m_network(new NetworkView(session, themes, this)),
      m_stack(new QStackedLayout(this)), m_choice(new SegmentedControl(themes, tr("View of the plan"), {tr("Structure"), tr("Network")}, this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_structure);
    m_stack->addWidget(m_network);
    m_choice->adjustSize();
    m_choice->raise();
    connect(m_choice, &SegmentedControl::currentChanged, this, &PlanTabs::turnTo);
    m_cascade = new CascadeGuide(session, this);
    m_banner = new CascadeBanner(*m_cascade, themes, this);
    connect(m_cascade, &CascadeGuide::changed, this, &PlanTabs::reserve); // after the banner itself
    watch(m_structure);
    watch(m_network);
    connect(m_structure, &Canvas::foldsChanged, this, &PlanTabs::viewMoved);
    connect(&m_structure->layers(), &Layers::changed, this, &PlanTabs::viewMoved);
    connect(&m_network->layers(), &NetworkSwitches::changed, this, &PlanTabs::viewMoved);
    connect(&session, &Session::cascadeWanted, this, [this](ObjectId subject) {
        m_cascade->show(subject);
        current().setFocus(Qt::OtherFocusReason); // Esc leaves it
    });
    connect(m_network, &NetworkView::layoutGivenUp, this, &PlanTabs::showStructure);
    setFocusProxy(m_structure);
}

void PlanTabs::watch(ZoomView *view)
{
    view->setCascadeGuide(m_cascade);
    view->setUpperLeftReserve({m_choice->width() + margin - 2, m_choice->height() + margin - 2});
    connect(view, &ZoomView::zoomChanged, this, [this, view](qreal zoom) {
        if (view == &current())
            emit zoomChanged(zoom);
    });
    connect(view, &ZoomView::scrolled, this, [this, view] {
        if (view == &current())
            emit viewMoved();
    });
    connect(view, &ZoomView::contextMenuRequested, this, &PlanTabs::contextMenuRequested);
    connect(view, &ZoomView::activated, this, &PlanTabs::activated);
}

// The structure is named at its top: what is fitted while the banner is there stands below it.
void PlanTabs::reserve()
{
    const int height = std::max(m_choice->height() + margin - 2, m_cascade->isOn() ? m_banner->geometry().bottom() : 0);
    m_structure->setUpperLeftReserve({m_choice->width() + margin - 2, height});
}

ZoomView &PlanTabs::current() const { return showsNetwork() ? static_cast<ZoomView &>(*m_network) : *m_structure; }

bool PlanTabs::showsNetwork() const { return m_stack->currentWidget() == m_network; }

void PlanTabs::keepPlaces() { m_places = {m_structure->place(), m_network->place()}; }

void PlanTabs::goBackToPlaces()
{
    m_structure->goBackTo(m_places[0]);
    m_network->goBackTo(m_places[1]);
}

void PlanTabs::showStructure() { turnTo(0); }

void PlanTabs::showNetwork() { turnTo(1); }

void PlanTabs::turnTo(int index)
{
    if (index == m_stack->currentIndex())
        return;
    // Asked before the view with the focus is hidden, which would send the focus on to some other widget; of the window, as it
    // may not be the active one.
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = !focused || focused == &current();
    setFocusProxy(index == 0 ? static_cast<QWidget *>(m_structure) : m_network);
    m_stack->setCurrentIndex(index);
    m_choice->setCurrentIndex(index);
    m_choice->raise();
    m_banner->raise();
    if (hadFocus)
        current().setFocus(Qt::OtherFocusReason);
    emit zoomChanged(current().zoom());
    emit currentChanged();
    emit viewMoved();
}

bool PlanTabs::coloursServices() const { return showsNetwork() ? m_network->layers().shows(NetworkLayer::Services) : m_structure->coloursServices(); }

void PlanTabs::setColoursServices(bool on)
{
    if (showsNetwork())
        m_network->layers().set(NetworkLayer::Services, on);
    else
        m_structure->setColoursServices(on);
}

void PlanTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChoice();
}

void PlanTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeChoice();
}

void PlanTabs::placeChoice()
{
    // Where the text begins: the overview is at the other end.
    m_choice->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(margin, margin - 2), m_choice->size())));
    m_choice->raise();
    m_banner->place(m_choice->width() + 2 * margin);
    m_banner->raise();
}

} // namespace sitewright
