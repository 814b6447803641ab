// SPDX-License-Identifier: MIT
#include "views/canvas/zoom_view.h"

#include <algorithm>

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "views/canvas/accessible_view.h"
#include "views/canvas/hover_card.h"
#include "views/canvas/overview.h"
#include "views/canvas/zoom_control.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr qreal smallestZoom = 0.004;
constexpr int reach = 120; ///< pixels of the plan that always stay in view

} // namespace

ZoomView::ZoomView(Session &session, const ThemeSource &themes, qreal largestZoom, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_themes(themes), m_largestZoom(largestZoom)
{
    AccessibleView::install();
    setFrameShape(QFrame::NoFrame);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // the plan is not mirrored, only what floats over it
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAcceptDrops(true);
    setAcceptDrops(true);
    m_card = new HoverCard(themes, this);
    connect(this, &ZoomView::scrolled, m_card, &QWidget::hide);
    connect(&session, &Session::changed, m_card, &QWidget::hide);
    m_overview = new Overview(*this, themes);
    m_zoomControl = new ZoomControl(*this, themes);
}

ZoomView::~ZoomView() = default;

void ZoomView::setUpperLeftReserve(QSize pixels)
{
    m_upperLeftReserve = pixels;
    viewport()->update();
}

void ZoomView::announce(const QString &sentence)
{
    if (std::exchange(m_announcement, sentence) != sentence && !sentence.isEmpty())
        emit announced();
}

void ZoomView::setCascadeGuide(CascadeGuide *guide)
{
    m_cascade = guide;
    connect(guide, &CascadeGuide::changed, viewport(), qOverload<>(&QWidget::update));
}

CascadeGuide *ZoomView::shownCascade() const { return m_cascade && m_cascade->isOn() ? m_cascade : nullptr; }

PlanView ZoomView::view() const
{
    return {m_scale, QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), QRectF(viewport()->rect())};
}

QRectF ZoomView::visibleUnits() const { return view().toUnits(QRectF(viewport()->rect())); }

void ZoomView::paintFocusAndBand(QPainter &painter)
{
    const Theme &theme = m_themes.theme();
    if (m_showsFocus)
        paintBox(painter, QRectF(viewport()->rect()), 2, QColor(), theme.color(Tone::FocusRing), 2);
    if (m_gesture == Gesture::Band && !m_band.isEmpty()) {
        QColor fill = theme.color(Tone::Accent);
        fill.setAlphaF(0.1F);
        paintBox(painter, QRectF(m_band), 2, fill, theme.color(Tone::Accent), 1);
    }
}

void ZoomView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isPlacing)
        return; // a scroll bar came or went: whoever asked for it goes on from here
    if (m_staysFitted)
        zoomToFit();
    else
        updateScrollBars();
    placeOverlays();
    emit scrolled();
}

void ZoomView::placeOverlays()
{
    const QRect area = viewport()->geometry().adjusted(14, 10, -14, -12);
    const auto put = [&](QWidget *widget, int right, int top) {
        const QRect at(QPoint(right - widget->width() + 1, top), widget->size());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), viewport()->geometry(), at));
    };
    const QRectF plan = view().toPixels(fitBounds());
    put(m_overview, area.right(), area.top()); // which has nothing to tell while all is in view
    const bool isNeeded = !plan.isEmpty() && !QRectF(viewport()->rect()).contains(plan);
    m_overview->setVisible(isNeeded && area.width() > 420 && area.height() > 280);
    m_zoomControl->adjustSize();
    int right = area.right();
    const int middle = area.bottom() - m_zoomControl->height() / 2;
    for (QWidget *widget : QList<QWidget *>{m_zoomControl} + m_corner) {
        if (widget != m_zoomControl)
            widget->resize(widget->sizeHint().width(), m_zoomControl->height());
        put(widget, right, middle - widget->height() / 2);
        right -= widget->width() + 6;
    }
}

void ZoomView::scrollContentsBy(int, int)
{
    if (m_isPlacing)
        return; // setOffset() tells
    m_staysFitted = false;
    placeOverlays();
    viewport()->update();
    emit scrolled();
}

void ZoomView::updateScrollBars()
{
    m_isPlacing = true;
    const QRectF bounds = contentBounds();
    const QRectF plan = QRectF(bounds.topLeft() * m_scale, bounds.size() * m_scale);
    // A bar that has nothing to show would still say that there is more: the plan may be pushed beyond its edges. Judged by
    // the size with both bars away, so that a bar cannot call for itself.
    const auto policy = [this](qreal length, int space) {
        return m_staysFitted || length + 80 <= space ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn;
    };
    setHorizontalScrollBarPolicy(policy(plan.width(), width()));
    setVerticalScrollBarPolicy(policy(plan.height(), height()));
    const QSize room = viewport()->size();
    const auto set = [](QScrollBar *bar, qreal from, qreal to, int page) {
        bar->setRange(int(std::floor(std::min(from - page + reach, from - 40))), int(std::ceil(std::max(to - reach, to - page + 40))));
        bar->setPageStep(page);
        bar->setSingleStep(40);
    };
    set(horizontalScrollBar(), plan.left(), plan.right(), room.width());
    set(verticalScrollBar(), plan.top(), plan.bottom(), room.height());
    m_isPlacing = false;
}

void ZoomView::setOffset(QPointF offset)
{
    followOffset(offset);
    viewport()->update();
}

void ZoomView::followOffset(QPointF offset)
{
    m_isPlacing = true;
    horizontalScrollBar()->setValue(int(std::lround(offset.x())));
    verticalScrollBar()->setValue(int(std::lround(offset.y())));
    m_isPlacing = false;
    placeOverlays();
    emit scrolled();
}

void ZoomView::setZoom(qreal scale, QPointF anchor)
{
    scale = std::clamp(scale, smallestZoom, m_largestZoom);
    const QPointF units = view().toUnits(anchor);
    const bool changed = !qFuzzyCompare(scale, m_scale);
    m_scale = scale;
    m_staysFitted = false;
    updateScrollBars();
    setOffset(units * scale - anchor);
    if (changed)
        emit zoomChanged(m_scale);
}

void ZoomView::zoomIn() { setZoom(m_scale * 1.25, QRectF(viewport()->rect()).center()); }

void ZoomView::zoomOut() { setZoom(m_scale / 1.25, QRectF(viewport()->rect()).center()); }

void ZoomView::zoomToOriginal() { setZoom(1, QRectF(viewport()->rect()).center()); }

QRectF ZoomView::clearRoom() const
{
    return QRectF(viewport()->rect()).adjusted(24, std::max(24, m_upperLeftReserve.height() + 12), -24, -24 - std::max(m_zoomControl->height(), heightBelow()));
}

void ZoomView::zoomToRect(const QRectF &units, qreal largest, int above)
{
    const QRectF room = clearRoom().adjusted(0, above, 0, 0);
    if (units.isEmpty() || room.width() < 10 || room.height() < 10)
        return;
    const qreal scale = std::clamp(std::min(room.width() / units.width(), room.height() / units.height()), smallestZoom, largest);
    const bool changed = !qFuzzyCompare(scale, m_scale);
    m_scale = scale;
    updateScrollBars();
    setOffset(units.center() * m_scale - room.center());
    if (changed)
        emit zoomChanged(m_scale);
}

void ZoomView::zoomToFit()
{
    m_staysFitted = true;
    updateScrollBars(); // both away
    zoomToRect(fitBounds(), largestFit());
    if (const int above = heightAbove(); above > 0 && above * 12 < viewport()->height()) // a small view has no room to give away
        zoomToRect(fitBounds(), largestFit(), above);
}

ZoomView::Place ZoomView::place() const { return {m_scale, view().offset, m_staysFitted}; }

void ZoomView::goBackTo(const Place &place)
{
    if (place.isFitted)
        return zoomToFit();
    setZoom(place.scale, {});
    setOffset(place.offset);
}

void ZoomView::zoomToSelection()
{
    const QRectF all = selectionBounds();
    m_staysFitted = false; // before anything resizes the viewport
    zoomToRect(all, 1.5);
}

void ZoomView::centreOn(QPointF units)
{
    m_staysFitted = false;
    setOffset(units * m_scale - QRectF(viewport()->rect()).center());
}

} // namespace sitewright
