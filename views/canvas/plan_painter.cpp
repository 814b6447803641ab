// SPDX-License-Identifier: MIT
#include "views/canvas/plan_painter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "views/canvas/container_words.h"
#include "views/canvas/line_painter.h"

using namespace Qt::StringLiterals;

namespace sitewright {

PlanPainter::PlanPainter(QPainter &painter, const PlanSource &source, const PlanLayout &layout, const Theme &theme,
                         TextCache &text, const PlanView &view, const PlanLook &look)
    : m_painter(painter), m_source(source), m_plan(source.plan), m_layout(layout), m_metrics(layout.metrics()), m_theme(theme),
      m_text(text), m_view(view), m_look(look), m_detail(view.detail(layout.metrics().siteWidth))
{
    m_text.setReading(m_detail, view.scale);
}

void PlanPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const ObjectRef root = m_look.root ? m_look.root : m_plan.organization();
    Place from{root, root ? m_layout.rect(m_plan, root).topLeft() - m_layout.box(root).topLeft() : QPoint(), 0};
    bool isCovered = root && !m_look.root && coversArea(from);
    if (m_look.showGrid && !isCovered)
        paintGrid();
    if (!root) {
        if (m_look.showGrid) {
            const QString words = QCoreApplication::translate("Canvas", "There is no plan yet. Make a new one or open one.");
            const qreal width = std::min(m_text.width(TextRole::Name, words), m_view.area.width());
            m_text.paint(m_painter, QRectF(m_view.area.center() - QPointF(width / 2, 20), QSizeF(width + 1, 40)), TextRole::Name, words, tone(Tone::TextQuiet));
        }
        return;
    }
    while (isCovered)
        isCovered = goInto(from);
    const std::optional<NamePlates> own = m_look.plates ? std::nullopt : std::optional<NamePlates>(std::in_place, m_source, m_layout, m_text, m_view, root);
    m_plates = m_look.plates ? m_look.plates : &*own;
    paintChild(from.box, from.origin, from.depth);
    LinePainter(m_painter, m_source, m_layout, m_theme, m_text, m_view, m_look).paint();
    paintPlates(*m_plates);
}

// Nothing of what is around it is in view.
bool PlanPainter::coversArea(const Place &place) const
{
    return toPixels(m_layout.box(place.box).translated(place.origin)).contains(m_view.area.adjusted(-12, -12, 12, 12));
}

bool PlanPainter::goInto(Place &place) const
{
    const PlanLayout::Shelf *shelf = m_layout.shelf(place.box);
    if (!shelf || !shelf->placed.empty() || m_layout.isCollapsed(place.box) || m_layout.isBlock(place.box, m_detail))
        return false; // boxes placed by hand may lie over each other
    const QPoint inside = place.origin + m_layout.box(place.box).topLeft();
    Place found;
    m_layout.forEachChildIn(place.box, m_view.toUnits(m_view.area), inside, [&](ObjectRef child) {
        if (const Place next{child, inside, place.depth + 1}; child.is(Kind::Region) && coversArea(next))
            found = next;
    });
    if (found.box)
        place = found;
    return bool(found.box);
}

void PlanPainter::paintGrid()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(m_view.area, tone(Tone::Canvas));
    qreal step = px(m_metrics.grid * 2);
    while (step < 14)
        step *= 2;
    const QColor dot = tone(Tone::GridDot);
    constexpr int size = 2;
    // By number, so that parts of the view that are painted at different times fit together.
    const auto first = [&](qreal from, qreal offset) { return std::int64_t(std::floor((from + offset) / step)); };
    const auto at = [&](std::int64_t number, qreal offset) { return int(std::floor(qreal(number) * step - offset)); };
    for (std::int64_t row = first(m_view.area.top(), m_view.offset.y()); at(row, m_view.offset.y()) < m_view.area.bottom(); ++row) {
        const int y = at(row, m_view.offset.y());
        for (std::int64_t column = first(m_view.area.left(), m_view.offset.x()); at(column, m_view.offset.x()) < m_view.area.right(); ++column)
            m_painter.fillRect(QRect(at(column, m_view.offset.x()), y, size, size), dot);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
}

// On whole pixels nothing has to be smoothed, which Qt does not see by itself.
void PlanPainter::fillBox(const QRectF &box, const QColor &colour)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(box, colour);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QColor PlanPainter::tone(Tone tone) const
{
    const QColor colour = m_theme.color(tone);
    return m_standing == Standing::Receding ? mixed(m_theme.color(Tone::Canvas), colour, 0.45) : colour;
}

PlanPainter::Standing PlanPainter::standing(ObjectRef ref)
{
    if (!m_look.welcome)
        return Standing::Normal;
    if (ref == m_look.dropTarget)
        return Standing::Target;
    // From afar thousands are in view: there only the target is told.
    if (m_detail < Detail::Compact)
        return Standing::Normal;
    switch (m_look.welcome(ref)) {
    case Welcome::Here: return Standing::Accepting;
    case Welcome::Elsewhere: return Standing::Normal;
    case Welcome::No: break;
    }
    return Standing::Receding;
}

void PlanPainter::paintFrame(ObjectRef ref, const QRectF &box, qreal radius, Tone fill, Tone line)
{
    QColor surface = tone(fill);
    QColor edge = tone(line);
    qreal width = 1;
    if (m_standing == Standing::Target) {
        surface = tone(Tone::AccentTint);
        edge = tone(Tone::Accent);
        width = 2;
    } else if (m_standing == Standing::Accepting) {
        surface = mixed(surface, tone(Tone::AccentTint), 0.35);
        edge = mixed(edge, tone(Tone::Accent), 0.5);
    } else if (ref == m_look.hovered) {
        edge = mixed(edge, tone(Tone::Accent), 0.55);
    }
    if (m_look.isSelected(ref)) {
        edge = tone(Tone::Accent);
        width = 2;
    }
    if (radius < 2.2) {
        // Round corners would not be seen, and there are many of these.
        fillBox(width > 1 ? box.adjusted(-1, -1, 1, 1) : box, edge);
        fillBox(box.adjusted(1, 1, -1, -1), surface);
        return;
    }
    if (radius < 3.5 && width == 1) {
        // Corners one pixel round: as many and as quick.
        fillBox(box.adjusted(1, 0, -1, 0), edge);
        fillBox(box.adjusted(0, 1, 0, -1), edge);
        fillBox(box.adjusted(1, 1, -1, -1), surface);
        return;
    }
    const QRectF outline = width > 1 ? box.adjusted(-1, -1, 1, 1) : box;
    paintBox(m_painter, outline, std::max<qreal>(1, radius), surface, edge, width);
}

void PlanPainter::paintContainer(ObjectRef ref, QPoint origin, int depth)
{
    const QRect units = m_layout.box(ref).translated(origin);
    const QRectF box = toPixels(units);
    m_standing = standing(ref);
    const bool isTop = ref.is(Kind::Organization);
    const qreal radius = std::min(px(isTop ? m_metrics.corner : m_metrics.corner * 0.8), box.height() / 4);
    if (m_layout.isBlock(ref, m_detail)) {
        paintBlock(ref, box);
        return;
    }
    if (box.width() < 6) {
        fillBox(box, tone(Tone::RegionLine));
        return;
    }
    if (m_layout.isCollapsed(ref)) {
        m_detail < Detail::Medium ? paintBlock(ref, box) : paintCollapsed(ref, box);
        return;
    }
    // Nested regions alternate, so that each stands out from the one around it.
    const Tone fill = isTop ? Tone::Organisation : depth % 2 == 1 ? Tone::Region : Tone::Organisation;
    paintFrame(ref, box, radius, fill, isTop ? Tone::OrganisationLine : Tone::RegionLine);
    if (m_detail >= Detail::Medium) {
        paintHeader(ref, box);
        paintStrip(ref, units.topLeft());
        paintInvitation(ref, units.topLeft());
    } else if (m_detail == Detail::Compact) {
        paintStrip(ref, units.topLeft());
    }
    const NamePlate *plate = m_plates->find(ref);
    const QRectF around = std::exchange(m_plate, plate ? plate->box : QRectF());
    m_layout.forEachChildIn(ref, m_view.toUnits(m_view.area).adjusted(-2, -2, 2, 2), units.topLeft(),
                            [&](ObjectRef child) { paintChild(child, units.topLeft(), depth + 1); });
    m_plate = around;
}

void PlanPainter::paintChild(ObjectRef ref, QPoint origin, int depth)
{
    const QRect box = m_layout.box(ref).translated(origin);
    if (!isVisible(m_view.toPixels(QRectF(box)).adjusted(-3, -12, 3, 3)))
        return;
    if (ref.is(Kind::Site))
        paintSite(ref, box);
    else
        paintContainer(ref, origin, depth);
}

void PlanPainter::paintHeader(ObjectRef ref, const QRectF &box)
{
    paintFoldHandle(ref, box);
    const qreal pad = px(m_metrics.padding);
    const qreal height = std::min(px(m_metrics.header), box.height());
    const QRectF line(box.left() + pad, box.top() + px(3), box.width() - 2 * pad, height - px(1));
    const QString title = name(ref);
    const qreal right = paintCounts(m_source.counts.below(ref), {line.right(), line.center().y()}, line.width() - m_text.width(TextRole::Name, title));
    QRectF text = line;
    text.setRight(right - 8);
    text.setLeft(text.left() + m_text.paint(m_painter, text, m_text.nameRole(title, text.width()), title, tone(Tone::Text)) + 8);
    m_text.paint(m_painter, text, TextRole::Fact, containerInWords(m_layout, ref, title, m_text, text.width()), tone(Tone::TextQuiet));
}

void PlanPainter::paintBlock(ObjectRef ref, const QRectF &box)
{
    const SeverityCounts counts = m_source.counts.below(ref);
    if (box.width() < 5 || box.height() < 5) {
        const Tone fill = counts.total() > 0 ? severityTone(SeverityMark(counts.worst())) : Tone::RegionLine;
        fillBox(box, tone(fill));
        return;
    }
    paintFrame(ref, box, box.width() < 48 ? 2 : box.width() < 120 ? 3 : 5, Tone::Site, Tone::SiteLine);
    const qreal inset = box.width() < 90 ? 4 : 7;
    const QRectF inner = box.adjusted(inset, 2, -inset, -2);
    const QString title = name(ref);
    const qreal lineHeight = m_text.height(TextRole::Name), small = m_text.height(TextRole::Fact);
    const bool two = inner.height() >= lineHeight + small;
    const bool three = inner.height() >= 3 * lineHeight + 8;
    constexpr qreal side = 9;
    const qreal shortest = m_text.width(TextRole::Fact, title);
    // Beside each other or below: half a name in hundreds of boxes would tell nothing.
    const bool markBelow = !two && counts.total() > 0 && shortest > inner.width() - 12 && shortest <= inner.width() && inner.height() >= small + side - 4;
    const qreal mark = !three && !markBelow && counts.total() > 0 ? 12 : 0;
    const qreal room = inner.width() - (two ? 0 : mark);
    constexpr qreal leastName = 28; // a part of a name still tells more than none
    if (room < std::min(leastName, m_text.width(TextRole::Fact, title)) || inner.height() < small - 3) {
        if (counts.total() > 0)
            paintSeverityMark(box.center(), std::min<qreal>(9, std::min(box.width(), box.height()) - 4), counts.worst());
        return;
    }
    const qreal used = three ? 3 * lineHeight : two ? lineHeight + small : lineHeight;
    QRectF line(inner.left(), markBelow ? box.top() + 1 : inner.center().y() - used / 2, inner.width(), lineHeight);
    const TextRole role = m_text.width(TextRole::Name, title) <= room ? TextRole::Name : TextRole::Fact;
    m_text.paint(m_painter, line.adjusted(0, 0, room - inner.width(), 0), role, title, tone(Tone::Text));
    if (two) {
        line.translate(0, lineHeight);
        line.setHeight(small);
        m_text.paint(m_painter, line, TextRole::Fact, containerInWords(m_layout, ref, name(ref), m_text, inner.width() - mark), tone(Tone::TextQuiet));
    }
    if (mark > 0)
        paintSeverityMark({line.right() - 4.5, line.center().y()}, side, counts.worst());
    if (markBelow)
        paintSeverityMark({box.center().x(), box.bottom() - side / 2 - 2}, side, counts.worst());
    if (three)
        paintBadges(counts, {inner.right() + 2, line.bottom() + 4 + lineHeight / 2}, inner.width() < 90);
}

// A name comes first: what is wrong is told with a number where there is room beside it, else by its mark.
qreal PlanPainter::paintCounts(const SeverityCounts &counts, QPointF rightCentre, qreal room)
{
    if (counts.total() == 0)
        return rightCentre.x();
    const QFontMetricsF metrics(m_text.font(TextRole::Mark));
    const int worst = int(counts.count[std::size_t(counts.worst())]);
    if (m_detail == Detail::Full || badgeSize(metrics, worst).width() + 12 <= room)
        return paintBadges(counts, rightCentre, m_detail < Detail::Full);
    paintSeverityMark({rightCentre.x() - 4.5, rightCentre.y()}, 9, counts.worst());
    return rightCentre.x() - 10;
}

qreal PlanPainter::paintBadges(const SeverityCounts &counts, QPointF rightCentre, bool worstOnly)
{
    qreal right = rightCentre.x();
    m_painter.setFont(m_text.font(TextRole::Mark));
    const QFontMetricsF metrics(m_text.font(TextRole::Mark));
    // Hints are many and mild: on the canvas they show only where nothing worse does.
    const bool onlyHints = counts.total() > 0 && counts.worst() == Severity::Hint;
    for (int i = onlyHints ? 2 : 1; i >= 0; --i) {
        const int count = int(counts.count[std::size_t(i)]);
        if (count == 0 || (worstOnly && i != int(counts.worst())))
            continue;
        const QSizeF size = badgeSize(metrics, count);
        const QRectF rect(std::round(right - size.width()), std::round(rightCentre.y() - size.height() / 2), size.width(), size.height());
        const Presence presence = m_standing == Standing::Receding ? Presence::Receding : Presence::Normal;
        m_text.paintMark(m_painter, rect, badgeMark | quint32(std::min(count, 1000)) << 8 | quint32(i) << 4 | quint32(presence), [&](QPainter &painter, const QRectF &box) {
            paintBadge(painter, box, m_theme, SeverityMark(i), count, presence);
        });
        right = rect.left() - 6;
    }
    return right;
}

void PlanPainter::paintSeverityMark(const QPointF &centre, qreal side, Severity severity)
{
    const QRectF box(std::round(centre.x() - side / 2), std::round(centre.y() - side / 2), side, side);
    m_text.paintMark(m_painter, box, severityMark | quint32(severity), [&](QPainter &painter, const QRectF &inside) {
        paintSeverity(painter, inside, m_theme, SeverityMark(severity));
    });
}

void PlanPainter::paintStrip(ObjectRef ref, QPoint origin)
{
    if (m_detail >= Detail::Medium && m_look.layers.shows(Layer::Stores))
        paintRepositories(ref, origin);
    if (!m_look.layers.shows(Layer::ManagementPoints))
        return;
    int count = 0;
    m_plan.forEachChild(ref, ChildGroup::ManagementPoints, [&](ObjectRef) { ++count; });
    m_plan.forEachChild(ref, ChildGroup::ManagementPoints, [&](ObjectRef point) {
        const QRectF box = toPixels(m_layout.box(point).translated(origin));
        if (!isVisible(box.adjusted(0, 0, px(m_metrics.asideWidth), 0)))
            return;
        paintPoint(point, box, true, count == 1);
        if (count != 1 || m_detail < Detail::Full)
            return;
        const QRectF outer = toPixels(m_layout.box(ref).translated(origin - m_layout.box(ref).topLeft()));
        const QRectF aside(box.right() + px(m_metrics.gap), box.top(), outer.right() - box.right() - px(m_metrics.gap + m_metrics.padding), box.height());
        paintAside(point, aside);
    });
}

void PlanPainter::paintRepositories(ObjectRef ref, QPoint origin)
{
    m_plan.forEachChild(ref, ChildGroup::Contents, [&](ObjectRef repository) {
        const QRectF box = toPixels(m_layout.box(repository).translated(origin));
        if (!repository.is(Kind::Repository) || !isVisible(box))
            return;
        const qreal glyph = std::min(std::round(px(12)), box.height() - 4);
        if (glyph < 6) // an empty frame says nothing
            return;
        const Standing before = m_standing;
        if (m_look.welcome)
            m_standing = standing(repository);
        paintFrame(repository, box, px(m_metrics.corner) * 0.45, Tone::ManagementPoint, Tone::ManagementPointLine);
        const bool named = box.height() >= m_text.height(TextRole::Fact) - 2;
        const qreal left = named ? px(8) : (box.width() - glyph) / 2;
        paintGlyph(QRectF(std::round(box.left() + left), std::round(box.center().y() - glyph / 2), glyph, glyph), KindIcon::Repository);
        if (named)
            m_text.paint(m_painter, box.adjusted(left + glyph + px(6), 0, -px(6), 0), TextRole::Fact, name(repository), tone(Tone::TextSecondary));
        m_standing = before;
    });
}

void PlanPainter::paintAside(ObjectRef point, const QRectF &area)
{
    const QString whole = whereabouts(point);
    const qsizetype cut = whole.lastIndexOf(u" · "_s);
    if (cut < 0 || m_text.width(TextRole::Fact, whole) <= area.width()) {
        m_text.paint(m_painter, area, TextRole::Fact, whole, tone(Tone::TextQuiet));
        return;
    }
    const qreal half = m_text.height(TextRole::Fact) / 2 + 1;
    QString site = whole.first(cut);
    if (m_text.width(TextRole::Fact, site) > area.width())
        site = QCoreApplication::translate("Canvas", "in %1", "a site").arg(name(m_plan.point(point).standsIn));
    if (m_text.width(TextRole::Fact, site) > 1.4 * area.width())
        return; // some letters of it would tell nothing
    m_text.paint(m_painter, area.translated(0, -half), TextRole::Fact, site, tone(Tone::TextQuiet));
    m_text.paint(m_painter, area.translated(0, half), TextRole::Fact, whole.sliced(cut + 3), tone(Tone::TextQuiet));
}

void PlanPainter::paintInvitation(ObjectRef ref, QPoint origin)
{
    const bool isTarget = m_standing == Standing::Target;
    if (!m_look.invites || (m_look.welcome && !isTarget))
        return;
    const QRect units = m_layout.invitation(m_plan, ref);
    if (units.isEmpty())
        return;
    const QRectF box = toPixels(units.translated(origin));
    const QString words = ref.is(Kind::Site) ? QCoreApplication::translate("Canvas", "Drop a Management Point here")
                                             : QCoreApplication::translate("Canvas", "Drop a site here");
    const qreal width = m_text.width(TextRole::Fact, words);
    const bool isNamed = width < box.width() - 8 && m_text.height(TextRole::Fact) < box.height();
    if (isNamed || isTarget) // an empty frame invites nobody
        paintBox(m_painter, box, px(6), QColor(), isTarget ? tone(Tone::Accent) : tone(Tone::Line), 1, Qt::DashLine);
    if (isNamed) {
        m_text.paint(m_painter, QRectF(box.center().x() - width / 2, box.top(), width + 2, box.height()), TextRole::Fact, words,
                     isTarget ? tone(Tone::Accent) : tone(Tone::TextQuiet));
    }
}

} // namespace sitewright
