// SPDX-License-Identifier: MIT
// The part of PlanPainter that paints sites, Management Points and segments.
#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "views/canvas/canvas_words.h"
#include "views/canvas/plan_painter.h"
#include "views/canvas/shown_facts.h"
#include "views/shared/application_dots.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr qreal dotSide = applicationDotSide, dotStep = 9; ///< pixels, at every zoom: an application from some way off

} // namespace

void PlanPainter::paintSite(ObjectRef ref, const QRect &units)
{
    const QRectF box = toPixels(units);
    m_standing = standing(ref);
    if (m_detail <= Detail::Tiles) {
        paintTile(ref, box);
        return;
    }
    if (m_layout.isCollapsed(ref) && m_detail >= Detail::Medium) {
        paintCollapsed(ref, box);
        return;
    }
    paintFrame(ref, box, px(m_metrics.corner) * 0.6, Tone::Site, Tone::SiteLine);
    if (m_look.services.key)
        paintServiceBar(ref, box);
    if (m_detail == Detail::Compact) {
        paintCompactSite(ref, box);
        return;
    }
    paintSiteHeader(ref, box);
    m_plan.forEachChild(ref, ChildGroup::ManagementPoints, [&](ObjectRef point) {
        if (!m_look.layers.shows(Layer::ManagementPoints))
            return;
        const QRectF card = toPixels(m_layout.box(point).translated(units.topLeft()));
        if (isVisible(card))
            paintPoint(point, card, false, false);
    });
    m_standing = standing(ref);
    paintInvitation(ref, units.topLeft());
    if (m_detail == Detail::Full)
        paintContents(ref, units.topLeft());
}

void PlanPainter::paintTile(ObjectRef ref, const QRectF &box)
{
    const SeverityCounts counts = m_source.counts.below(ref);
    const bool troubled = counts.total() > 0 && counts.worst() != Severity::Hint;
    const SeverityMark mark = troubled ? SeverityMark(counts.worst()) : SeverityMark::Hint;
    if (box.width() < 4 || box.height() < 3) {
        fillBox(box, tone(troubled ? severityTone(mark) : Tone::SiteLine));
        return;
    }
    const bool stands = m_look.isSelected(ref) || m_standing == Standing::Target;
    const QColor edge = tone(stands || ref == m_look.hovered ? Tone::Accent : Tone::SiteLine);
    fillBox(box, edge);
    const qreal line = stands ? 2 : 1;
    const Tone fill = m_standing == Standing::Target ? Tone::AccentTint : troubled ? severityTint(mark) : Tone::Site;
    QColor surface = tone(fill);
    const ObjectRef service = m_look.services.key ? m_source.facts.effectiveService(ref) : ObjectRef();
    if (service && m_standing == Standing::Normal)
        surface = mixed(tone(Tone::Site), serviceColour(service), 0.4);
    fillBox(box.adjusted(line, line, -line, -line), surface);
    QPointF centre = box.center();
    const QRectF area = box.adjusted(3, 1 + covered(box), -2, 0);
    constexpr qreal side = 7;
    if (const qreal height = paintTileName(name(ref), area, troubled); height > 0) {
        const qreal below = (area.top() + height + box.bottom()) / 2;
        if (troubled && box.bottom() - below < side / 2 + 1.5 && m_text.width(TextRole::Fact, name(ref)) + side + 4 <= area.width())
            centre = {box.right() - side / 2 - 3, area.top() + height / 2}; // beside the name
        else
            centre.setY(below);
    }
    // Never by colour alone.
    if (service && box.width() >= 30 && box.height() >= 34)
        paintServiceNumber(service, {box.left() + 3, box.bottom() - 9});
    if (troubled && box.bottom() - centre.y() >= side / 2 + 1.5 && box.width() >= side + 3)
        paintSeverityMark(centre, side, counts.worst());
}

qreal PlanPainter::paintTileName(const QString &words, const QRectF &area, bool isMarked)
{
    const qreal height = m_text.height(TextRole::Fact);
    constexpr qreal leastWidth = 29, markHeight = 10;
    if (area.width() < leastWidth || area.height() < height + 1)
        return 0;
    QRectF line(area.left(), area.top(), area.width(), height);
    const qreal two = 2 * height - 2;
    const bool isNarrow = m_text.width(TextRole::Fact, words) > area.width() && area.height() >= two + (isMarked ? markHeight : 0);
    const TextCache::Lines lines = isNarrow ? m_text.lines(TextRole::Fact, words, area.width()) : TextCache::Lines(words, {});
    if (lines.second.isEmpty() && isMarked && area.height() < height + markHeight && m_text.width(TextRole::Fact, words) > area.width())
        return 0; // a part of the name or what is wrong: the mark, never colour alone
    m_text.paint(m_painter, line, TextRole::Fact, lines.first, tone(Tone::Text));
    if (lines.second.isEmpty())
        return height;
    m_text.paint(m_painter, line.translated(0, height - 2), TextRole::Fact, lines.second, tone(Tone::Text));
    return two;
}

QRectF PlanPainter::paintCompactName(ObjectRef ref, const QRectF &area, qreal right)
{
    const QString words = name(ref);
    const qreal height = m_text.height(TextRole::Name);
    const bool hasRoomBelow = area.height() >= height + m_text.height(TextRole::Fact);
    const qreal top = hasRoomBelow ? area.top() : area.center().y() - height / 2;
    QRectF line(area.left(), top, right - area.left(), height);
    TextCache::Lines lines(words, {});
    if (hasRoomBelow && area.height() >= 2 * height - 2 && m_text.width(TextRole::Name, words) > line.width())
        lines = m_text.lines(TextRole::Name, words, area.width() - 11); // clear of a mark
    m_text.paint(m_painter, line, lines.second.isEmpty() ? m_text.nameRole(words, line.width()) : TextRole::Name, lines.first, tone(Tone::Text));
    if (lines.second.isEmpty())
        return line;
    line.translate(0, height - 2);
    m_text.paint(m_painter, line, TextRole::Name, lines.second, tone(Tone::Text));
    return line;
}

void PlanPainter::paintCompactSite(ObjectRef ref, const QRectF &box)
{
    const SeverityCounts counts = m_source.counts.below(ref);
    QRectF inner = box.adjusted(8, std::max<qreal>(2, covered(box)), -5, -2);
    paintServiceBar(ref, box);
    const qreal height = m_text.height(TextRole::Name);
    const bool two = inner.height() >= height + m_text.height(TextRole::Fact);
    const bool isMarked = counts.total() > 0 && counts.worst() != Severity::Hint;
    if (isMarked)
        paintSeverityMark({inner.right() - 4.5, two ? inner.bottom() - 7 : inner.center().y()}, 9, counts.worst());
    if (inner.height() < height - 3)
        return;
    QRectF line = paintCompactName(ref, inner, inner.right() - (isMarked && !two ? 11 : 0));
    const std::int32_t clients = m_plan.structure(ref).clients;
    if (clients > 0 && line.bottom() + m_text.height(TextRole::Fact) <= inner.bottom() + 1) {
        line.translate(0, height);
        m_text.paint(m_painter, line.adjusted(0, 0, counts.total() > 0 ? -11 : 0, 0), TextRole::Fact, QLocale().toString(clients),
                     tone(Tone::TextQuiet));
    }
    if (line.bottom() + 12 > inner.bottom() || !m_look.layers.shows(Layer::ManagementPoints))
        return;
    QRectF dots(line.left(), inner.bottom() - 11, inner.right() - line.left() - 14, 9);
    m_plan.forEachChild(ref, ChildGroup::ManagementPoints, [&](ObjectRef point) {
        paintDots(point, dots);
        dots.setLeft(dots.left() + m_plan.applicationCount(point) * dotStep + 4);
        return dots.width() > dotStep;
    });
}

void PlanPainter::paintServiceBar(ObjectRef ref, const QRectF &box)
{
    const ObjectRef service = m_source.facts.effectiveService(ref);
    if (!service)
        return;
    m_painter.fillRect(QRectF(box.left() + 1, box.top() + 4, m_look.services.key ? 4 : 3, box.height() - 8), serviceColour(service));
}

QColor PlanPainter::serviceColour(ObjectRef service) const
{
    return m_standing == Standing::Receding ? tone(Tone::SiteLine) : m_theme.serviceColor(m_plan.id(service).bits());
}

qreal PlanPainter::paintServiceNumber(ObjectRef service, QPointF leftCentre)
{
    const QString words = QLocale().toString(m_look.services.key->numberOf(service));
    const qreal text = m_text.width(TextRole::Mark, words), height = std::ceil(m_text.height(TextRole::Mark));
    const QRectF tag(std::round(leftCentre.x()), std::round(leftCentre.y() - height / 2), std::ceil(text) + 9, height);
    paintBox(m_painter, tag, height / 2, tone(Tone::Panel), serviceColour(service), 1.5);
    m_text.paint(m_painter, tag.adjusted((tag.width() - text) / 2, 0, 4, 0), TextRole::Mark, words, tone(Tone::Text));
    return tag.width();
}

void PlanPainter::paintSiteHeader(ObjectRef ref, const QRectF &box)
{
    const qreal handle = paintFoldHandle(ref, box);
    const qreal pad = px(m_metrics.padding);
    const qreal header = px(m_metrics.siteHeader);
    const bool two = header >= m_text.height(TextRole::Name) + m_text.height(TextRole::Fact) + 2;
    const qreal start = box.left() + (two ? pad + handle : std::max<qreal>(pad + handle, 8)); // clear of the bar at the edge
    const qreal middle = box.top() + (two ? header * 0.37 : header / 2);
    const qreal right = paintCounts(m_source.counts.below(ref), {box.right() - pad, middle}, box.right() - pad - start - m_text.width(TextRole::Name, name(ref)));
    const qreal height = m_text.height(TextRole::Name);
    QRectF line(start, middle - height / 2, right - 6 - start, height);
    line.setLeft(line.left() + m_text.paint(m_painter, line, m_text.nameRole(name(ref), line.width()), name(ref), tone(Tone::Text)) + 8);
    const std::int32_t clients = m_plan.structure(ref).clients;
    if (clients != unset && line.width() > m_text.height(TextRole::Name) * 2) {
        const QString words = clientsInWords(clients);
        if (m_detail == Detail::Full || m_text.width(TextRole::Fact, words) <= line.width())
            m_text.paint(m_painter, line, TextRole::Fact, words, tone(Tone::TextQuiet));
        else if (const QString number = QLocale().toString(clients); m_text.width(TextRole::Fact, number) <= line.width())
            m_text.paint(m_painter, line, TextRole::Fact, number, tone(Tone::TextQuiet)); // as from further off
    }
    if (!two) {
        paintServiceBar(ref, box);
        return;
    }
    const qreal below = m_text.height(TextRole::Fact);
    paintService(ref, QRectF(start, box.top() + px(m_metrics.siteHeader) * 0.72 - below / 2, box.right() - pad - start, below));
}

void PlanPainter::paintService(ObjectRef ref, const QRectF &line)
{
    const ObjectRef service = m_source.facts.effectiveService(ref);
    if (!service) {
        m_text.paint(m_painter, line, TextRole::Fact, QCoreApplication::translate("Canvas", "No responsible service"), tone(Tone::TextQuiet));
        return;
    }
    if (m_look.services.key) {
        const qreal width = paintServiceNumber(service, {line.left(), line.center().y()});
        m_text.paint(m_painter, line.adjusted(width + px(6), 0, 0, 0), TextRole::Fact, serviceInWords(ref, service), tone(Tone::TextSecondary));
        return;
    }
    const qreal height = std::max<qreal>(3, px(4));
    const QRectF bar(line.left(), std::round(line.center().y() - height / 2), px(14), height);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(serviceColour(service));
    m_painter.drawRoundedRect(bar, height / 2, height / 2);
    QRectF text = line;
    text.setLeft(bar.right() + px(6));
    m_text.paint(m_painter, text, TextRole::Fact, serviceInWords(ref, service), tone(Tone::TextSecondary));
}

QString PlanPainter::serviceInWords(ObjectRef ref, ObjectRef service) const
{
    if (m_detail < Detail::Full)
        return name(service);
    const ObjectRef origin = serviceOrigin(m_plan, ref);
    const QString from = origin == ref ? QCoreApplication::translate("Canvas", "own")
                         : origin.is(Kind::Organization) || !origin
                             ? QCoreApplication::translate("Canvas", "inherited")
                             : QCoreApplication::translate("Canvas", "from %1").arg(name(origin));
    return name(service) + u" · "_s + from;
}

void PlanPainter::paintContents(ObjectRef site, QPoint origin)
{
    const int top = m_layout.dividerTop(site);
    if (top == 0 || (!m_look.layers.shows(Layer::Segments) && !m_look.layers.shows(Layer::Stores)))
        return;
    const qreal pad = px(m_metrics.padding);
    const QRectF box = toPixels(m_layout.box(site));
    const QPointF start = m_view.toPixels(QPointF(origin.x(), origin.y() + top));
    const qreal y = std::round(start.y()) + 0.5;
    m_painter.setPen(QPen(tone(Tone::Line), 1, Qt::DashLine));
    m_painter.drawLine(QPointF(start.x() + pad, y), QPointF(start.x() + box.width() - pad, y));
    int storesEnd = top + m_metrics.divider - 1, segmentsEnd = 0;
    m_plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) {
        const QRect units = m_layout.box(ref);
        if (units.isEmpty() || !m_look.layers.shows(ref.is(Kind::Segment) ? Layer::Segments : Layer::Stores))
            return;
        int &end = ref.is(Kind::Segment) ? segmentsEnd : storesEnd;
        end = std::max(end, units.bottom() + 1);
        const QRectF row = toPixels(units.translated(origin));
        if (isVisible(row))
            ref.is(Kind::Segment) ? paintSegment(ref, row) : paintStore(ref, row);
    });
    if (const int hidden = m_layout.hiddenStores(m_plan, site); hidden > 0 && m_look.layers.shows(Layer::Stores))
        paintMore(site, origin, storesEnd, moreStoresInWords(hidden));
    if (const int hidden = m_layout.hiddenSegments(m_plan, site); hidden > 0 && m_look.layers.shows(Layer::Segments))
        paintMore(site, origin, segmentsEnd, moreSegmentsInWords(hidden));
}

void PlanPainter::paintMore(ObjectRef site, QPoint origin, int top, const QString &words)
{
    const QRect units(m_metrics.padding, top, m_layout.box(site).width() - 2 * m_metrics.padding, m_metrics.segmentRow);
    m_text.paint(m_painter, toPixels(units.translated(origin)), TextRole::Fact, words, tone(Tone::TextQuiet));
}

void PlanPainter::paintGlyph(const QRectF &box, KindIcon kind)
{
    m_text.paintMark(m_painter, box, kindMark | quint32(kind), [&](QPainter &painter, const QRectF &where) {
        paintKindIcon(painter, where, m_theme, kind);
    });
}

// A depot or repository in a site's card; a repository of a region has the same content in a frame of its own.
void PlanPainter::paintStore(ObjectRef store, const QRectF &row)
{
    const Standing before = m_standing;
    if (m_look.welcome)
        m_standing = standing(store);
    const bool marked = m_look.isSelected(store) || m_standing == Standing::Target;
    if (marked || store == m_look.hovered) {
        const QRectF back = row.adjusted(-px(6), 0, px(6), 0);
        paintBox(m_painter, back, px(5), tone(marked ? Tone::AccentTint : Tone::Hover), marked ? tone(Tone::Accent) : QColor(), marked ? 2 : 0);
    }
    const qreal glyph = std::round(px(12));
    const qreal opacity = m_painter.opacity();
    m_painter.setOpacity(m_standing == Standing::Receding ? 0.45 * opacity : opacity);
    paintGlyph(QRectF(std::round(row.left()), std::round(row.center().y() - glyph / 2), glyph, glyph),
               store.is(Kind::Depot) ? KindIcon::Depot : KindIcon::Repository);
    m_painter.setOpacity(opacity);
    QRectF text = row.adjusted(glyph + px(6), 0, 0, 0);
    if (const QString words = masterInWords(store); !words.isEmpty()) {
        m_painter.setFont(m_text.font(TextRole::Mark));
        const QSizeF size = tagSize(QFontMetricsF(m_text.font(TextRole::Mark)), words);
        const QRectF tag(row.right() - size.width(), std::round(row.center().y() - size.height() / 2), size.width(), size.height());
        if (tag.left() > text.left() + px(40)) {
            paintWordTag(tag.topLeft(), size, Tone::Accent, Tone::AccentTint, words);
            text.setRight(tag.left() - px(6));
        }
    }
    m_text.paint(m_painter, text, TextRole::Fact, name(store), tone(Tone::TextSecondary));
    m_standing = before;
}

QString PlanPainter::masterInWords(ObjectRef store) const
{
    if (!store.is(Kind::Depot))
        return {};
    const ObjectRef highest = masterOf(m_plan, m_source.facts, store);
    if (!highest)
        return {};
    return highest.is(Kind::Site)           ? QCoreApplication::translate("Canvas", "Master")
           : highest.is(Kind::Organization) ? QCoreApplication::translate("Canvas", "Central")
                                            : QCoreApplication::translate("Canvas", "Master of %1").arg(name(highest));
}

void PlanPainter::paintSegment(ObjectRef segment, const QRectF &row)
{
    const Standing before = m_standing;
    if (m_look.welcome)
        m_standing = standing(segment);
    const bool marked = m_look.isSelected(segment) || m_standing == Standing::Target;
    if (marked || segment == m_look.hovered) {
        const QRectF back = row.adjusted(-px(6), 0, px(6), 0);
        const QColor line = marked ? tone(Tone::Accent) : QColor();
        paintBox(m_painter, back, px(5), tone(marked ? Tone::AccentTint : Tone::Hover), line, marked ? 2 : 0);
    }
    QRectF text = row;
    const SegmentRecord &record = m_plan.segment(segment);
    if (record.wakeOnLan) {
        const bool uncovered = m_source.wakeUncovered && m_source.wakeUncovered(segment);
        if (uncovered) {
            const QString words = QCoreApplication::translate("Canvas", "WoL uncovered");
            const QSizeF size = tagSize(QFontMetricsF(m_text.font(TextRole::Mark)), words);
            const QRectF tag(row.right() - size.width(), std::round(row.center().y() - size.height() / 2), size.width(), size.height());
            paintWordTag(tag.topLeft(), size, Tone::Error, Tone::ErrorTint, words);
            text.setRight(tag.left() - 6);
        } else {
            const QString words = QCoreApplication::translate("Canvas", "WoL");
            const qreal width = m_text.width(TextRole::Mark, words);
            text.setRight(row.right() - width - 6);
            m_text.paint(m_painter, QRectF(row.right() - width, row.top(), width + 1, row.height()), TextRole::Mark, words, tone(Tone::Good));
        }
    }
    text.setLeft(text.left() + m_text.paint(m_painter, text, TextRole::Fact, name(segment), tone(Tone::TextSecondary)) + px(9));
    const QString subnets = QString::fromUtf8(m_plan.text(record.subnets)).replace(u'\n', u", "_s);
    m_text.paint(m_painter, text, TextRole::Fact, subnets, tone(Tone::TextQuiet));
    m_standing = before;
}

void PlanPainter::paintWordTag(QPointF at, QSizeF size, Tone colour, Tone tint, const QString &words)
{
    const qreal before = m_painter.opacity();
    m_painter.setOpacity(m_standing == Standing::Receding ? 0.45 * before : before);
    m_painter.setFont(m_text.font(TextRole::Mark));
    paintTag(m_painter, QRectF(at, size), m_theme, colour, tint, words);
    m_painter.setOpacity(before);
}

QString PlanPainter::whereabouts(ObjectRef point) const
{
    const ObjectRef site = m_plan.point(point).standsIn;
    if (!site)
        return QCoreApplication::translate("Canvas", "stands in no site yet");
    ObjectRef first;
    m_plan.forEachSegmentOf(point, [&](ObjectRef segment) {
        if (first.isNull() || m_plan.id(segment) < m_plan.id(first))
            first = segment;
    });
    const QString place = first ? name(site) + u" · "_s + name(first) : name(site);
    return QCoreApplication::translate("Canvas", "stands in %1").arg(place);
}

void PlanPainter::paintPoint(ObjectRef point, const QRectF &box, bool inContainer, bool lone)
{
    const Standing before = m_standing;
    if (m_look.welcome)
        m_standing = standing(point);
    paintFrame(point, box, px(m_metrics.corner) * 0.55, Tone::ManagementPoint, Tone::ManagementPointLine);
    if (m_detail == Detail::Compact) {
        // Too small for its name: what it is, and what runs on it.
        const QRectF mark(std::round(box.left() + 4), std::round(box.center().y() - 4), 8, 8);
        m_painter.fillRect(mark, tone(kindTone(KindIcon::ManagementPoint)));
        paintDots(point, box.adjusted(17, 0, -3, 0));
        m_standing = before;
        return;
    }
    const qreal pad = px(m_metrics.pointPadding);
    const bool full = m_detail == Detail::Full;
    const qreal header = full ? px(m_metrics.pointHeader) : std::min(box.height(), m_text.height(TextRole::Name) + 2);
    // Judged by the lowest card, so that at one zoom all of them look alike.
    const qreal below = px(m_metrics.pointHeader + m_metrics.chipHeight + m_metrics.pointBottom * 0.4) - header;
    const bool chips = full || below >= m_text.height(TextRole::Mark) + 2;
    const bool dotsBeside = !chips && below < dotSide + 1;
    const QRectF line(box.left() + pad, box.top() + (full ? px(2) : chips ? 2 : dotsBeside ? 0 : 1), box.width() - 2 * pad, header);
    if (line.height() >= m_text.height(TextRole::Name) - 4)
        paintPointHeader(point, line, dotsBeside);
    const QRectF rest(box.left() + pad, box.top() + header, box.width() - 2 * pad, box.height() - header);
    if (full)
        paintChips(point, rest);
    else if (chips)
        paintChipLine(point, rest.adjusted(0, 2, 0, -2));
    else if (!dotsBeside)
        paintDots(point, rest.adjusted(0, 0, 0, -1));
    if (inContainer && !lone && full) {
        const qreal height = px(m_metrics.pointAside);
        const QRectF where(rest.left(), box.bottom() - px(m_metrics.pointBottom) - height + px(4), rest.width(), height);
        m_text.paint(m_painter, where, TextRole::Fact, whereabouts(point), tone(Tone::TextQuiet));
    }
    m_standing = before;
}

void PlanPainter::paintPointHeader(ObjectRef point, const QRectF &line, bool dotsBeside)
{
    const bool full = m_detail == Detail::Full;
    const qreal glyph = full ? px(12) : 8;
    const QRectF mark(std::round(line.left()), std::round(line.center().y() - glyph / 2), glyph, glyph);
    paintBox(m_painter, mark, glyph / 4, tone(kindTone(KindIcon::ManagementPoint)), QColor(), 0);
    QRectF text = line;
    text.setLeft(mark.right() + (full ? px(7) : 4));
    const SeverityCounts counts = m_source.counts.own(point);
    const QPointF corner(line.right(), line.center().y());
    const qreal right = full ? paintBadges(counts, corner, true) : paintCounts(counts, corner, text.width() - m_text.width(TextRole::Name, name(point)));
    text.setRight(right - (full ? 4 : 1));
    const qreal width = m_text.paint(m_painter, text, m_text.nameRole(name(point), text.width()), name(point), tone(Tone::Text));
    const qreal dots = m_plan.applicationCount(point) * dotStep + 2;
    if (dotsBeside && text.width() - width >= dots + 4) // some of them would say something else
        paintDots(point, QRectF(text.right() - dots, line.top(), dots, line.height()));
    if (!m_plan.point(point).central || !full)
        return;
    const QString words = QCoreApplication::translate("Canvas", "Central");
    const QSizeF size = tagSize(QFontMetricsF(m_text.font(TextRole::Mark)), words);
    const QRectF tag(std::round(text.left() + width + px(8)), std::round(line.center().y() - size.height() / 2), size.width(), size.height());
    if (tag.right() <= right)
        paintWordTag(tag.topLeft(), size, Tone::Accent, Tone::AccentTint, words);
}

void PlanPainter::paintChip(int type, const QRectF &chip)
{
    const Presence presence = m_standing == Standing::Receding ? Presence::Receding : Presence::Normal;
    m_text.paintMark(m_painter, chip, chipMark | quint32(type) << 4 | quint32(presence), [&](QPainter &painter, const QRectF &box) {
        sitewright::paintChip(painter, box, m_theme, m_plan.applicationKey(type), m_plan.applicationShortName(type), presence);
    });
}

void PlanPainter::paintChipLine(ObjectRef point, const QRectF &area)
{
    const int count = m_plan.applicationCount(point);
    if (!m_look.layers.shows(Layer::Applications) || count == 0)
        return;
    m_painter.setFont(m_text.font(TextRole::Mark));
    const QFontMetricsF metrics(m_text.font(TextRole::Mark));
    const qreal height = std::floor(std::min(area.height(), std::max(px(m_metrics.chipHeight), m_text.height(TextRole::Mark) + 2)));
    const qreal gap = std::max<qreal>(3, px(m_metrics.chipGap)), more = m_text.width(TextRole::Fact, u"+9"_s) + gap;
    qreal x = 0;
    for (int i = 0; i < count; ++i) {
        const int type = m_plan.application(point, i).type;
        const qreal width = std::ceil(chipSize(metrics, m_plan.applicationShortName(type)).width());
        if (x + width > area.width() - (i + 1 < count ? more : 0)) {
            m_text.paint(m_painter, QRectF(area.left() + x, area.top(), more + 4, height), TextRole::Fact, u"+%1"_s.arg(QLocale().toString(count - i)), tone(Tone::TextSecondary));
            return;
        }
        paintChip(type, QRectF(std::round(area.left() + x), std::round(area.top() + (area.height() - height) / 2), width, height));
        x += width + gap;
    }
}

void PlanPainter::paintChips(ObjectRef point, const QRectF &area)
{
    if (!m_look.layers.shows(Layer::Applications))
        return;
    m_painter.setFont(m_text.font(TextRole::Mark));
    const QFontMetricsF metrics(m_text.font(TextRole::Mark));
    qreal x = 0, y = 0;
    for (int i = 0, n = m_plan.applicationCount(point); i < n; ++i) {
        const int type = m_plan.application(point, i).type;
        // Text keeps its size below 100 %, and so does a chip.
        const qreal width = std::min<qreal>(std::ceil(chipSize(metrics, m_plan.applicationShortName(type)).width()), area.width());
        if (x > 0 && x + width > area.width() + 1) {
            x = 0;
            y += px(m_metrics.chipHeight + m_metrics.chipGap);
        }
        paintChip(type, QRectF(std::round(area.left() + x), std::round(area.top() + y), std::round(width), std::round(px(m_metrics.chipHeight))));
        x += width + px(m_metrics.chipGap);
    }
}

void PlanPainter::paintDots(ObjectRef point, const QRectF &area)
{
    constexpr qreal side = dotSide;
    if (area.height() < side || !m_look.layers.shows(Layer::Applications))
        return;
    qreal x = area.left();
    const int y = qRound(area.center().y() - side / 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0, n = m_plan.applicationCount(point); i < n && x + side <= area.right(); ++i) {
        const auto key = m_plan.applicationKey(m_plan.application(point, i).type);
        const QColor colour = m_theme.application(key);
        paintApplicationDot(m_painter, QPoint(qRound(x), y), key, m_standing == Standing::Receding ? mixed(tone(Tone::Site), colour, 0.45) : colour);
        x += dotStep;
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace sitewright
