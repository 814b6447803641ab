// SPDX-License-Identifier: MIT
#include "views/canvas/canvas.h"

#include <algorithm>

#include <QPainter>

#include "views/canvas/arrange_tool.h"
#include "views/canvas/canvas_drag.h"
#include "views/canvas/cascade_marks.h"
#include "views/canvas/layers_button.h"
#include "views/canvas/legend.h"
#include "views/canvas/navigation.h"
#include "views/canvas/overview.h"
#include "views/canvas/plan_painter.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/next_turn.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

Canvas::Canvas(Session &session, const ThemeSource &themes, QWidget *parent)
    : ZoomView(session, themes, 4, parent), m_layout(LayoutMetrics::forFont(font())), m_text(font())
{
    m_drag = new CanvasDrag(*this, themes);
    m_legend = new Legend(themes, this);
    m_layersButton = new LayersButton(m_layers, themes, this);
    connect(&m_layers, &Layers::changed, this, [this] {
        m_hovered = {};
        m_hoverSpreads = m_layers.shows(Layer::Links) || m_layers.shows(Layer::Arrows);
        viewport()->update();
        emit accessibleTreeChanged();
    });
    m_corner.append(m_layersButton);
    m_legend->setReserve(m_layersButton->sizeHint().width() + 6);
    connect(&themes, &ThemeSource::changed, this, [this] {
        m_text.forgetMarks();
        viewport()->update();
    });
    buildArranging();
    connectSession();
    planReplaced();
}

Canvas::~Canvas() = default;

void Canvas::connectSession()
{
    connect(&m_session, &Session::replaced, this, &Canvas::planReplaced);
    connect(&m_session, &Session::changed, this, &Canvas::planChanged);
    connect(&m_session, &Session::findingsChanged, this, qOverload<const FindingsDelta &>(&Canvas::repaint));
    connect(&m_session, &Session::findingsReplaced, viewport(), qOverload<>(&QWidget::update));
    connect(&m_session, &Session::checkProgressed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_session, &Session::revealed, this, &Canvas::ensureVisible);
    connect(&m_session.selection(), &Selection::changed, this, &Canvas::selectionChanged);
}

void Canvas::planReplaced()
{
    const QRect before = m_layout.bounds();
    endArranging();
    tellLayoutOfFolds();
    m_layout.rebuild(m_session.plan());
    forgetPlaces();
    m_text.forgetMarks();
    m_hovered = {};
    m_isKeyOld = true;
    selectionChanged();
    if (before != m_layout.bounds())
        zoomToFit();
    m_overview->renew();
    m_drag->planChanged();
    paintNextTurn(*viewport());
}

void Canvas::planChanged(const ChangeSet &changes)
{
    if (m_arrange->isActive())
        endArranging();
    std::optional<SeenBoxes> before;
    if (PlanLayout::movesBoxes(changes)) {
        seenBoxes();
        before.swap(m_seen);
    }
    if (!m_collapsed.empty() && !(changes.created.empty() && changes.removed.empty()))
        tellLayoutOfFolds();
    m_layout.update(m_session.plan(), changes);
    m_lines.planChanged(changes);
    m_seenLines.reset();
    m_isKeyOld |= m_colours;
    if (std::ranges::any_of(changes.fields, [](const FieldChange &change) { return change.field == FieldId::ShortName; }))
        m_text.forgetMarks();
    if (!m_session.plan().isLive(m_hovered))
        m_hovered = {};
    if (!changes.removed.empty() || !changes.created.empty())
        refreshSelected();
    updateAccessibleName();
    updateScrollBars();
    if (before)
        holdView(changes, *before);
    if (before && m_layout.movedOutermost())
        m_overview->planChanged();
    m_drag->planChanged();
    repaint(changes, before ? &*before : nullptr);
}

void Canvas::selectionChanged()
{
    refreshSelected();
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
                       : tr("Structure of the plan. %Ln object(s) selected.", nullptr, int(m_selected.size()));
    setAccessibleName(plain(said));
}

int Canvas::heightAbove() const
{
    return view().detail(m_layout.metrics().siteWidth) < Detail::Medium ? 3 * fontMetrics().height() / 2 : 0;
}

QRectF Canvas::contentBounds() const { return QRectF(m_layout.bounds()); }

ObjectRef Canvas::objectAt(QPointF viewportPosition) const { return hitAt(viewportPosition).object; }

std::vector<ObjectRef> Canvas::accessibleChildren(ObjectRef owner) const
{
    const Plan &plan = m_session.plan();
    if (owner)
        return shownChildren(plan, m_layout, owner);
    std::vector<ObjectRef> out;
    if (plan.organization())
        out.push_back(plan.organization());
    // Lines lie over all boxes and stand in none.
    if (m_layers.shows(Layer::Links)) {
        plan.forEach(Kind::Cloud, [&](ObjectRef cloud) { out.push_back(cloud); });
        plan.forEach(Kind::Link, [&](ObjectRef link) { out.push_back(link); });
    }
    return out;
}

ObjectRef Canvas::accessibleOwner(ObjectRef ref) const
{
    return isOverBoxes(ref) ? ObjectRef() : m_session.plan().owner(ref);
}

std::optional<bool> Canvas::isOpen(ObjectRef ref) const
{
    return isInnerBox(ref) ? std::optional(!m_layout.isCollapsed(ref)) : std::nullopt;
}

Hit Canvas::boxAt(QPointF viewportPosition) const
{
    const PlanView at = view();
    return hitTest(m_session.plan(), m_layout, at.toUnits(viewportPosition), at.detail(m_layout.metrics().siteWidth), m_layers.shown());
}

void Canvas::setColoursServices(bool on)
{
    m_colours = on;
    m_isKeyOld = true;
    viewport()->update();
}

void Canvas::refreshKey()
{
    const Detail detail = view().detail(m_layout.metrics().siteWidth);
    const bool dots = (detail == Detail::Compact || detail == Detail::Medium) && m_layers.shows(Layer::ManagementPoints) && m_layers.shows(Layer::Applications)
                      && m_session.plan().count(Kind::ManagementPoint) > 0;
    // Numbers stand beside the marks only where one is near.
    const bool marks = detail < Detail::Full && m_session.plan().organization()
                       && m_session.counts().below(m_session.plan().organization()).total() > 0;
    const std::array<bool, 4> asked{dots, marks, m_layers.shows(Layer::Links), m_layers.shows(Layer::Arrows)};
    if (std::exchange(m_inLegend, asked) != asked)
        m_isKeyOld = true;
    if (!std::exchange(m_isKeyOld, false))
        return;
    std::vector<Legend::Group> groups;
    if (dots)
        groups.push_back(Legend::applications());
    if (m_colours) {
        m_key.refresh(m_session.plan(), m_session.facts());
        groups.push_back(Legend::services(m_session.plan(), m_key, m_themes.theme()));
    }
    if (marks)
        groups.push_back(Legend::severities());
    if (m_layers.shows(Layer::Links) || m_layers.shows(Layer::Arrows))
        groups.push_back(Legend::lines(m_layers.shows(Layer::Links), m_layers.shows(Layer::Arrows)));
    m_legend->show(std::move(groups));
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    ZoomView::resizeEvent(event);
    m_legend->place();
    placeBanner();
}

PlanLook Canvas::look()
{
    PlanLook out;
    out.selected = &m_selected;
    out.hovered = m_hovered;
    out.services.key = m_colours ? &m_key : nullptr;
    out.layers = m_layers.shown();
    out.plates = &namePlates();
    out.lines = &m_lines;
    out.folds = !m_isArranging;
    m_drag->fill(out);
    return out;
}

void Canvas::paintEvent(QPaintEvent *event)
{
    refreshKey();
    if (event->rect() == viewport()->rect())
        m_plates.reset();
    QPainter painter(viewport());
    const PlanSource source = planSource(m_session);
    const PlanLook now = look();
    // Each part for itself: together they may span much of the view.
    constexpr int mostParts = 8;
    const QRegion region = event->region().rectCount() <= mostParts ? event->region() : QRegion(event->rect());
    if (m_arrange->isActive()) {
        painter.setClipRegion(event->region());
        paintArranging(painter, source, now, event->region());
        paintOverPlan(painter);
        return;
    }
    for (const QRect &part : region) {
        painter.setClipRect(part);
        PlanView seen = view();
        seen.area = QRectF(part);
        PlanPainter(painter, source, m_layout, m_themes.theme(), m_text, seen, now).paint();
    }
    painter.setClipRegion(region);
    paintOverPlan(painter);
    m_shownFacts = shownFacts(m_session.plan(), m_session.facts(), seenBoxes());
}

ObjectWords Canvas::cardWords(ObjectRef ref) const { return objectWords(m_session, ref, &m_layout); }

bool Canvas::isBusy() const { return ZoomView::isBusy() || m_drag->isActive(); }

QString Canvas::whereabouts() const
{
    const Plan &plan = m_session.plan();
    QStringList names;
    for (ObjectRef at = boxAt(QRectF(viewport()->rect()).center()).object; at; at = plan.owner(at)) {
        if (isContainer(at) && rectOf(at).top() + m_layout.metrics().header * m_scale * 0.7 < 0)
            names.prepend(plan.displayName(at));
    }
    return names.join(u" › "_s);
}

void Canvas::paintOverPlan(QPainter &painter)
{
    const Theme &theme = m_themes.theme();
    if (const CascadeGuide *cascade = shownCascade())
        paintCascadeMarks(painter, theme, m_session.plan(), *cascade, *this);
    m_shownWhereabouts = whereabouts();
    if (!m_isArranging && !m_shownWhereabouts.isEmpty()) {
        painter.setFont(sectionFont(font()));
        const QRectF plate(whereaboutsPlate(m_shownWhereabouts));
        paintBox(painter, plate, 7, theme.color(Tone::Panel), theme.color(Tone::Line), 1);
        paintText(painter, plate.adjusted(10, 0, -9, 0), m_shownWhereabouts, theme.color(Tone::TextSecondary), Qt::AlignLeft, Qt::ElideLeft);
    }
    paintFocusAndBand(painter);
}

QRect Canvas::whereaboutsPlate(const QString &where) const
{
    const QFontMetricsF metrics(sectionFont(font()));
    const qreal most = viewport()->width() * 0.6;
    QRectF plate(12 + m_upperLeftReserve.width(), 10, std::min(most, std::ceil(metrics.horizontalAdvance(plain(where))) + 20), std::ceil(metrics.height()) + 10);
    if (isRightToLeft())
        plate.moveRight(viewport()->width() - plate.left());
    return plate.toAlignedRect();
}

void Canvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_text.setBase(font());
        m_layout.setMetrics(LayoutMetrics::forFont(font()));
        m_layout.rebuild(m_session.plan());
        forgetPlaces();
        updateScrollBars();
        viewport()->update();
    }
    ZoomView::changeEvent(event);
}

QRectF Canvas::unitsOf(ObjectRef ref) const
{
    return isOverBoxes(ref) ? view().toUnits(rectOf(ref)) : QRectF(m_layout.rect(m_session.plan(), ref));
}

QRectF Canvas::selectionBounds() const
{
    QRectF all;
    for (const ObjectRef ref : m_selected)
        all = all.united(unitsOf(ref));
    return all;
}

void Canvas::paintOverview(QPainter &painter, const Theme &theme, QPointF from, qreal by) const
{
    const ObjectRef top = m_session.plan().organization();
    if (!top)
        return;
    const auto draw = [&](ObjectRef ref, Tone fill, Tone line) {
        const QRectF box(m_layout.box(ref));
        const QRectF small = ref == top ? QRectF(box.topLeft() * by + from, box.size() * by)
                                        : QRectF((box.topLeft() + m_layout.bounds().topLeft()) * by + from, box.size() * by);
        if (small.width() >= 8 && small.height() >= 8)
            return paintBox(painter, small, 2, theme.color(fill), theme.color(line), 1);
        painter.fillRect(small, theme.color(line)); // there may be hundreds
        painter.fillRect(small.adjusted(1, 1, -1, -1), theme.color(fill));
    };
    draw(top, Tone::Canvas, Tone::OrganisationLine);
    if (const PlanLayout::Shelf *shelf = m_layout.shelf(top)) {
        for (const ObjectRef child : shelf->order) {
            if (m_layout.box(child).width() * by >= 1)
                draw(child, child.is(Kind::Region) ? Tone::Region : Tone::Site, Tone::RegionLine);
        }
    }
}

void Canvas::ensureVisible(ObjectId id)
{
    const ObjectRef ref = m_session.plan().find(id);
    if (!ref)
        return;
    openAround(ref);
    if (m_scale * m_layout.metrics().siteWidth < 130 && !ref.is(Kind::Organization) && !ref.is(Kind::Region))
        setZoom(1, QRectF(viewport()->rect()).center());
    scrollTo(ref);
}

void Canvas::scrollTo(ObjectRef ref)
{
    const QRectF units = unitsOf(ref);
    const QRectF room = clearRoom();
    const QRectF box = view().toPixels(units);
    if (room.contains(box) || (box.width() > room.width() && box.intersects(room)))
        return;
    if (!box.intersects(room) || box.width() > room.width() || box.height() > room.height())
        return centreOn(units.center());
    const auto beyond = [](qreal from, qreal to, qreal least, qreal most) { return from < least ? from - least : std::max(0.0, to - most); };
    centreOn(view().toUnits(QRectF(viewport()->rect()).center()
                            + QPointF(beyond(box.left(), box.right(), room.left(), room.right()), beyond(box.top(), box.bottom(), room.top(), room.bottom()))));
}

} // namespace sitewright
