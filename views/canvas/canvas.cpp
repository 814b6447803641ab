// SPDX-License-Identifier: MIT
#include "views/canvas/canvas.h"

#include <algorithm>

#include <QPainter>
#include <QScrollBar>

#include "views/canvas/canvas_drag.h"
#include "views/canvas/overview.h"
#include "views/canvas/plan_painter.h"
#include "views/canvas/zoom_control.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr qreal smallestZoom = 0.004;
constexpr qreal largestZoom = 4;
constexpr int reach = 120; ///< pixels of the plan that always stay in view

} // namespace

Canvas::Canvas(Session &session, const ThemeSource &themes, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_themes(themes), m_layout(LayoutMetrics::forFont(font())), m_text(font())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAcceptDrops(true);
    setAcceptDrops(true);
    m_drag = new CanvasDrag(*this, themes);
    m_overview = new Overview(*this, themes);
    m_zoomControl = new ZoomControl(*this, themes);
    connect(&themes, &ThemeSource::changed, this, [this] {
        m_text.forgetMarks();
        viewport()->update();
    });
    connectSession();
    planReplaced();
}

Canvas::~Canvas() = default;

void Canvas::connectSession()
{
    connect(&m_session, &Session::replaced, this, &Canvas::planReplaced);
    connect(&m_session, &Session::changed, this, &Canvas::planChanged);
    connect(&m_session, &Session::findingsChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_session, &Session::revealed, this, &Canvas::ensureVisible);
    connect(&m_session.selection(), &Selection::changed, this, &Canvas::selectionChanged);
}

void Canvas::planReplaced()
{
    // The session also says so when waivers change: then nothing moves.
    const bool isOther = m_session.undoStack().count() == 0;
    const QRect before = m_layout.bounds();
    if (isOther) {
        m_layout.rebuild(m_session.plan());
        m_text.forgetMarks();
    }
    m_hovered = {};
    selectionChanged();
    if (isOther && before != m_layout.bounds())
        zoomToFit();
    m_overview->planChanged();
    m_drag->planChanged();
    viewport()->update();
}

void Canvas::planChanged(const ChangeSet &changes)
{
    m_layout.update(m_session.plan(), changes);
    if (std::ranges::any_of(changes.fields, [](const FieldChange &change) { return change.field == FieldId::ShortName; }))
        m_text.forgetMarks();
    if (!m_session.plan().isLive(m_hovered))
        m_hovered = {};
    selectionChanged();
    updateScrollBars();
    m_overview->planChanged();
    m_drag->planChanged();
    viewport()->update();
}

void Canvas::selectionChanged()
{
    m_selected.clear();
    for (const ObjectId id : m_session.selection().ids()) {
        if (const ObjectRef ref = m_session.plan().find(id))
            m_selected.insert(ref);
    }
    updateAccessibleName();
    viewport()->update();
}

void Canvas::updateAccessibleName()
{
    const Plan &plan = m_session.plan();
    const ObjectRef chosen = plan.find(m_session.selection().current());
    QString said = m_selected.empty() ? tr("Structure of the plan. Nothing is selected.")
                   : m_selected.size() == 1 && chosen
                       ? tr("Structure of the plan. Selected: %1 %2.").arg(kindName(chosen.kind()), plan.displayName(chosen))
                       : tr("Structure of the plan. %n object(s) selected.", nullptr, int(m_selected.size()));
    setAccessibleName(plain(said));
}

PlanView Canvas::view() const
{
    return {m_scale, QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), QRectF(viewport()->rect())};
}

QRectF Canvas::rectOf(ObjectRef ref) const { return view().toPixels(QRectF(m_layout.rect(m_session.plan(), ref))); }

QRectF Canvas::visibleUnits() const { return view().toUnits(QRectF(viewport()->rect())); }

Hit Canvas::hitAt(QPointF viewportPosition) const
{
    const PlanView at = view();
    return hitTest(m_session.plan(), m_layout, at.toUnits(viewportPosition), at.detail(m_layout.metrics().siteWidth));
}

void Canvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    const PlanSource source = planSource(m_session);
    PlanLook look;
    look.selected = &m_selected;
    look.hovered = m_hovered;
    m_drag->fill(look);
    PlanView seen = view();
    seen.area = QRectF(event->rect());
    PlanPainter(painter, source, m_layout, m_themes.theme(), m_text, seen, look).paint();
    paintOverPlan(painter);
}

QString Canvas::whereabouts() const
{
    const Plan &plan = m_session.plan();
    QStringList names;
    for (ObjectRef at = hitAt(QRectF(viewport()->rect()).center()).object; at; at = plan.owner(at)) {
        if ((at.is(Kind::Region) || at.is(Kind::Organization)) && rectOf(at).top() + m_layout.metrics().header * m_scale * 0.7 < 0)
            names.prepend(plan.displayName(at));
    }
    return names.join(u" › "_s);
}

void Canvas::paintOverPlan(QPainter &painter)
{
    const Theme &theme = m_themes.theme();
    if (const QString where = whereabouts(); !where.isEmpty()) {
        painter.setFont(sectionFont(font()));
        const QFontMetricsF metrics(painter.font());
        const qreal most = viewport()->width() * 0.6;
        const QRectF plate(12, 10, std::min(most, std::ceil(metrics.horizontalAdvance(plain(where))) + 20), std::ceil(metrics.height()) + 10);
        paintBox(painter, plate, 7, theme.color(Tone::Panel), theme.color(Tone::Line), 1);
        paintText(painter, plate.adjusted(10, 0, -9, 0), where, theme.color(Tone::TextSecondary), Qt::AlignLeft, Qt::ElideLeft);
    }
    if (m_showsFocus)
        paintBox(painter, QRectF(viewport()->rect()), 2, QColor(), theme.color(Tone::FocusRing), 2);
    if (m_gesture == Gesture::Band && !m_band.isEmpty()) {
        QColor fill = theme.color(Tone::Accent);
        fill.setAlphaF(0.1F);
        paintBox(painter, QRectF(m_band), 2, fill, theme.color(Tone::Accent), 1);
    }
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isPlacing)
        return; // a scroll bar came or went: whoever asked for it goes on from here
    if (m_staysFitted)
        zoomToFit();
    else
        updateScrollBars();
    placeOverlays();
}

void Canvas::placeOverlays()
{
    const QRect area = viewport()->geometry().adjusted(14, 10, -14, -12);
    // It has nothing to tell while all is in view, and would lie over it.
    const QRectF plan = view().toPixels(QRectF(m_layout.bounds()));
    const QRectF place(QPointF(area.right() - m_overview->width(), area.top()), QSizeF(m_overview->size()));
    const bool isNeeded = !QRectF(viewport()->rect()).contains(plan) || !place.intersects(plan);
    m_overview->setVisible(isNeeded && area.width() > 420 && area.height() > 280);
    m_overview->move(area.right() - m_overview->width() + 1, area.top());
    m_zoomControl->adjustSize();
    m_zoomControl->move(area.right() - m_zoomControl->width() + 1, area.bottom() - m_zoomControl->height() + 1);
}

void Canvas::scrollContentsBy(int, int)
{
    if (m_isPlacing)
        return; // setOffset() tells
    m_staysFitted = false;
    placeOverlays();
    viewport()->update();
    emit scrolled();
}

void Canvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_text.setBase(font());
        m_layout.setMetrics(LayoutMetrics::forFont(font()));
        m_layout.rebuild(m_session.plan());
        updateScrollBars();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

void Canvas::updateScrollBars()
{
    m_isPlacing = true;
    const QRectF plan = QRectF(QPointF(m_layout.bounds().topLeft()) * m_scale, QSizeF(m_layout.bounds().size()) * m_scale);
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

void Canvas::setOffset(QPointF offset)
{
    m_isPlacing = true;
    horizontalScrollBar()->setValue(int(std::lround(offset.x())));
    verticalScrollBar()->setValue(int(std::lround(offset.y())));
    m_isPlacing = false;
    placeOverlays();
    emit scrolled();
    viewport()->update();
}

void Canvas::setZoom(qreal scale, QPointF anchor)
{
    scale = std::clamp(scale, smallestZoom, largestZoom);
    const QPointF units = view().toUnits(anchor);
    const bool changed = !qFuzzyCompare(scale, m_scale);
    m_scale = scale;
    m_staysFitted = false;
    updateScrollBars();
    setOffset(units * scale - anchor);
    if (changed)
        emit zoomChanged(m_scale);
}

void Canvas::zoomIn() { setZoom(m_scale * 1.25, QRectF(viewport()->rect()).center()); }

void Canvas::zoomOut() { setZoom(m_scale / 1.25, QRectF(viewport()->rect()).center()); }

void Canvas::zoomToOriginal() { setZoom(1, QRectF(viewport()->rect()).center()); }

void Canvas::zoomToRect(const QRectF &units, qreal largest)
{
    // Below, room is left for what floats over the canvas.
    const QRectF room = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24 - m_zoomControl->height());
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

void Canvas::zoomToFit()
{
    m_staysFitted = true;
    updateScrollBars(); // both away
    zoomToRect(QRectF(m_layout.bounds()), 1);
}

void Canvas::zoomToSelection()
{
    QRectF all;
    for (const ObjectRef ref : m_selected)
        all = all.united(QRectF(m_layout.rect(m_session.plan(), ref)));
    m_staysFitted = false; // before anything resizes the viewport
    zoomToRect(all, 1.5);
}

void Canvas::centreOn(QPointF units)
{
    m_staysFitted = false;
    setOffset(units * m_scale - QRectF(viewport()->rect()).center());
}

void Canvas::ensureVisible(ObjectId id)
{
    const ObjectRef ref = m_session.plan().find(id);
    if (!ref)
        return;
    const QRect units = m_layout.rect(m_session.plan(), ref);
    if (m_scale * m_layout.metrics().siteWidth < 130 && !ref.is(Kind::Organization) && !ref.is(Kind::Region))
        setZoom(1, QRectF(viewport()->rect()).center());
    const QRectF room = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    const QRectF box = view().toPixels(QRectF(units));
    if (!room.contains(box) && !(box.width() > room.width() && box.intersects(room)))
        centreOn(QRectF(units).center());
}

} // namespace sitewright
