// SPDX-License-Identifier: MIT
// The part of NetworkPainter that paints links, and arrows from services to those they serve.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include <QCoreApplication>

#include "views/canvas/line_shapes.h"
#include "views/network/network_painter.h"
#include "views/network/network_words.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr std::size_t mostSmooth = 300; ///< more lines than these are drawn without smoothing, which takes 30 us a line
constexpr std::size_t mostSingle = 2500; ///< more than these are gathered
constexpr std::size_t mostArrows = 40;

/// Thicker by magnitude of what a cycle carries: 1 MB is 1.6, 1 GB is 4.6.
qreal widthOf(const LinkLoad &load)
{
    return load.kilobytes > 0 ? std::clamp(std::log10(double(load.kilobytes)) - 1.4, 1.4, 6.5) : 1.2;
}

/// Thicker by magnitude: 1 Mbit/s is 1.8, 1 Gbit/s is 4.2.
qreal widthOf(const LinkRecord &link)
{
    if (link.bandwidthKbps <= 0)
        return 1.6;
    return std::clamp(0.8 * std::log10(double(link.bandwidthKbps)) - 0.6, 1.2, 5.0);
}

} // namespace

const LinkLoad *NetworkPainter::loadOf(ObjectRef link) const
{
    return m_look.loads && m_look.loads->isMeasured() ? m_look.loads->of(link) : nullptr;
}

bool NetworkPainter::isVisible(const QLineF &line) const
{
    return QRectF(QPointF(std::min(line.x1(), line.x2()) - 4, std::min(line.y1(), line.y2()) - 4),
                  QPointF(std::max(line.x1(), line.x2()) + 4, std::max(line.y1(), line.y2()) + 4))
        .intersects(m_view.area);
}

bool NetworkPainter::clip(QLineF &line) const { return clipTo(m_view.area.adjusted(-12, -12, 12, 12), line); }

template <class Visit> void NetworkPainter::forEachLineInView(Visit visit) const
{
    const std::vector<NetworkLayout::Line> &lines = m_layout.lines();
    const std::vector<NetworkLayout::Span> &spans = m_layout.spans();
    // Lanes run beside the straight way.
    const QRect area = m_view.toUnits(m_view.area.adjusted(-70 * m_unit, -70 * m_unit, 70 * m_unit, 70 * m_unit)).toAlignedRect();
    const bool moves = m_look.isMoving();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (spans[i].touches(area) || (moves && (m_look.isMoving(lines[i].from) || m_look.isMoving(lines[i].to)))) {
            if (!visit(lines[i], spans[i]))
                return;
        }
    }
}

void NetworkPainter::paintLinks()
{
    if (!m_look.showsLinks())
        return;
    if (m_detail == NetworkDetail::Dots) {
        paintLinksTogether();
        return;
    }
    forEachLineInView([&](const NetworkLayout::Line &line, const NetworkLayout::Span &) {
        if (m_look.hides(line))
            return true;
        const QLineF at = m_picture.line(line);
        if (isVisible(at))
            m_lines.emplace_back(&line, at);
        return m_lines.size() <= mostSingle;
    });
    if (m_lines.size() > mostSingle) { // long ones cross a picture of a few sites, too
        m_lines.clear();
        paintLinksTogether();
        stampSites();
        m_ground.finish();
        return paintLookedAt();
    }
    if (m_lines.size() > mostSmooth) {
        paintLinksThin();
    } else {
        m_ground.finish();
        for (const auto &[line, at] : m_lines)
            paintLink(*line, at);
    }
    for (const auto &[line, at] : m_lines) {
        if (const CascadeLink *sum = cascadeOf(line->link))
            paintCascadeLink(*line, at, *sum);
    }
}

// So many that none can be told by its width: all of one colour at once.
void NetworkPainter::paintLinksThin()
{
    std::array<std::vector<QLineF>, 3> lines;
    for (const auto &[line, at] : m_lines) {
        QLineF part = at;
        if (!clip(part))
            continue;
        const LinkLoad *load = loadOf(line->link);
        const Tone how = load ? loadTone(load->utilisation) : Tone::LoadLow;
        lines[how == Tone::LoadLow ? 0 : how == Tone::LoadMedium ? 1 : 2].push_back(part);
    }
    const std::array tones{Tone::LoadLow, Tone::LoadMedium, Tone::LoadHigh};
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_ground.lines(lines[i], mixed(tone(Tone::Canvas), tone(tones[i]), m_look.cascade ? 0.25 : i == 0 ? 0.55 : 0.9));
    stampSites();
    m_ground.finish();
    for (const auto &[line, at] : m_lines) {
        if (m_look.isMarked(line->link) || line->link == m_look.hovered)
            paintLink(*line, at);
    }
}

// After the names, which are looked for first.
void NetworkPainter::paintLinkLabels()
{
    if (m_detail < NetworkDetail::Medium)
        return;
    for (const auto &[line, at] : m_lines) {
        if (isLabelPossible(*line, at, 40 * m_unit))
            m_look.cascade ? paintCascadeLabel(*line, at) : paintLinkLabel(*line, at);
    }
}

void NetworkPainter::paintLinksTogether()
{
    // Lines between the same two spots of the screen are one line, and short ones hide below their dots. Where that leaves too many
    // to tell apart, the spots grow: the picture gets coarser everywhere, and no part of it goes without links.
    constexpr std::size_t most = 2000;
    std::vector<QLineF> lines, strong;
    const auto gather = [&](bool onlyEnding) {
        for (qreal spot = 8; spot < (onlyEnding ? 1000 : 200); spot *= 2) {
            if (gatherLinks(spot * m_unit, most, onlyEnding, lines, strong))
                return true;
        }
        return false;
    };
    // From nearby most only pass: then those are shown that go to somebody in view.
    if (!gather(false))
        gather(true);
    const std::size_t count = lines.size() + strong.size();
    const qreal share = (count > mostSmooth ? 0.4 : 0.6) * (m_look.cascade ? 0.5 : 1);
    const QColor few = mixed(tone(Tone::Canvas), tone(Tone::LoadLow), share), many = mixed(tone(Tone::Canvas), tone(Tone::LoadLow), std::min(1.0, share * 1.6));
    if (count > mostSmooth / 2) {
        m_ground.lines(lines, few);
        m_ground.lines(strong, many);
    } else {
        m_ground.smoothLines(lines, QPen(few, 1));
        m_ground.smoothLines(strong, QPen(many, 1));
    }
    if (m_look.cascade)
        paintCascadeFromAfar();
}

/// Those that stand out, of links that were gathered.
void NetworkPainter::paintLookedAt()
{
    const auto paint = [this](ObjectRef ref) {
        if (const NetworkLayout::Line *line = ref.is(Kind::Link) ? m_layout.lineOf(ref) : nullptr)
            paintLink(*line, m_picture.line(*line));
    };
    for (const auto *some : {m_look.selected, m_look.path}) {
        if (some)
            std::ranges::for_each(*some, paint);
    }
    paint(m_look.hovered);
}

/// False when there are more than `most`. `onlyEnding`: not those that only pass. `strong`: those that stand for several.
bool NetworkPainter::gatherLinks(qreal spot, std::size_t most, bool onlyEnding, std::vector<QLineF> &lines, std::vector<QLineF> &strong) const
{
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t first = 0, count = 0;
    };
    std::vector<Slot> table(std::bit_ceil(most * 3)); // open addressing: half of a frame went into a node for each line
    const std::uint64_t mask = table.size() - 1;
    std::size_t used = 0;
    const NetworkLayout::Span *spans = m_layout.spans().data();
    const qreal scale = m_view.scale / spot;
    constexpr qreal above = 1 << 20; // zero: cutting off rounds down
    const auto cell = [&](QPoint at) {
        return std::uint64_t(std::uint16_t(int(at.x() * scale + above))) << 16 | std::uint16_t(int(at.y() * scale + above));
    };
    // Whereto exactly matters less where it is out of view.
    const auto coarse = [&](QPoint at) { return cell(QPoint(at.x() & ~0xfff, at.y() & ~0xfff)) ^ 0x8000'0000ULL; };
    const bool moves = m_look.isMoving();
    const QRect seen = m_view.toUnits(m_view.area).toAlignedRect();
    std::vector<QLineF> moved;
    forEachLineInView([&](const NetworkLayout::Line &line, const NetworkLayout::Span &span) {
        if (moves && (m_look.isMoving(line.from) || m_look.isMoving(line.to))) {
            moved.push_back(m_picture.line(line));
            return true;
        }
        std::uint64_t from = cell(span.from), to = cell(span.to);
        if (onlyEnding) {
            const bool begins = seen.contains(span.from), ends = seen.contains(span.to);
            if (!begins && !ends)
                return true;
            if (!begins)
                from = coarse(span.from);
            if (!ends)
                to = coarse(span.to);
        }
        if (m_look.hides(line) || from == to)
            return true;
        const std::uint64_t key = std::min(from, to) << 32 | std::max(from, to);
        std::uint64_t at = (key * 0x9e3779b97f4a7c15ULL) >> 32 & mask;
        while (table[at].count > 0 && table[at].key != key)
            at = (at + 1) & mask;
        if (table[at].count++ == 0) {
            table[at].key = key;
            table[at].first = std::uint32_t(&span - spans);
            ++used;
        }
        return used <= most;
    });
    if (used > most)
        return false;
    lines = std::move(moved);
    strong.clear();
    for (const Slot &slot : table) {
        if (slot.count == 0)
            continue;
        QLineF at(m_view.toPixels(QPointF(spans[slot.first].from)), m_view.toPixels(QPointF(spans[slot.first].to)));
        if (clip(at))
            (slot.count > 2 ? strong : lines).push_back(at);
    }
    return true;
}

void NetworkPainter::paintLink(const NetworkLayout::Line &line, const QLineF &at)
{
    QLineF part = at;
    if (!clip(part))
        return;
    const LinkRecord &record = m_plan.link(line.link);
    const bool marked = m_look.isMarked(line.link);
    const bool hovered = line.link == m_look.hovered;
    const qreal scale = (m_detail == NetworkDetail::Small ? 0.4 : m_detail == NetworkDetail::Medium ? 0.7 : 1) * m_unit;
    const LinkLoad *load = loadOf(line.link);
    const qreal width = std::max<qreal>(1, (load ? widthOf(*load) : widthOf(record)) * scale);
    QColor colour = tone(load ? loadTone(load->utilisation) : Tone::LoadLow);
    if (m_look.welcome || m_look.cascade || (m_detail == NetworkDetail::Small && !(load && load->utilisation > 0.5)))
        colour = mixed(tone(Tone::Canvas), colour, m_look.cascade ? 0.25 : m_look.welcome ? 0.4 : 0.6);
    if (marked || hovered) {
        m_painter.setPen(QPen(marked ? tone(Tone::Accent) : mixed(tone(Tone::Canvas), tone(Tone::Accent), 0.5),
                              width + (marked ? std::max(5.0, 7 * scale) : 4 * scale), Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(part);
    }
    if (marked) { // a gap, as around chosen sites: the colours of line and choice may be much alike
        m_painter.setPen(QPen(tone(Tone::Canvas), width + std::max(2.0, 3 * scale), Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(part);
    }
    if (!record.lan) {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(part);
        return;
    }
    // A LAN: two thin lines, like a cable tray.
    const qreal apart = std::max<qreal>(1.5, 2 * scale);
    const QPointF aside = part.length() > 0 ? QPointF(-part.dy(), part.dx()) / part.length() * apart : QPointF();
    m_painter.setPen(QPen(tone(Tone::TextQuiet), std::max<qreal>(1, scale)));
    m_painter.drawLine(part.translated(aside));
    m_painter.drawLine(part.translated(-aside));
}

void NetworkPainter::paintLinkLabel(const NetworkLayout::Line &line, const QLineF &at)
{
    const QString bandwidth = linkLabel(m_plan, line.link);
    if (const LinkLoad *load = loadOf(line.link); load && load->utilisation) {
        const QString share = utilisationInWords(load->utilisation);
        if (paintLinkLabel(line, at, bandwidth.isEmpty() ? share : bandwidth + u" · "_s + share))
            return;
    }
    if (!bandwidth.isEmpty())
        paintLinkLabel(line, at, bandwidth);
}

/// Most have no room: found out before words are put together.
bool NetworkPainter::isLabelPossible(const NetworkLayout::Line &line, const QLineF &at, qreal width) const
{
    if (m_look.isMarked(line.link) || line.link == m_look.hovered)
        return true;
    const qreal needed = width * (m_detail == NetworkDetail::Near ? 0.8 : 1.7);
    const qreal run = std::abs(at.dx()) + std::abs(at.dy());
    if (run < needed || at.length() < needed + m_picture.mark(line.from).height() / 2 + m_picture.mark(line.to).height() / 2)
        return false;
    const qreal height = std::ceil(m_text.height(TextRole::Fact)) + 4 * m_unit;
    for (const qreal share : {0.5, 0.42, 0.58, 0.35, 0.65}) {
        const QPointF centre = at.pointAt(share);
        const QRectF least(centre.x() - width / 2, centre.y() - height / 2, width, height);
        if (m_view.area.intersects(least) && m_space.isFree(least))
            return true;
    }
    return false;
}

bool NetworkPainter::paintLinkLabel(const NetworkLayout::Line &line, const QLineF &at, const QString &words)
{
    const qreal width = m_text.width(TextRole::Fact, words) + 18 * m_unit;
    const qreal height = std::ceil(m_text.height(TextRole::Fact)) + 4 * m_unit;
    const bool marked = m_look.isMarked(line.link) || line.link == m_look.hovered;
    if (!isLabelPossible(line, at, width))
        return false;
    // Beside the middle when that is taken; of several beside each other, each further along.
    const qreal middle = line.lanes > 1 ? 0.35 + 0.3 * line.lane / std::max(1, line.lanes - 1) : 0.5;
    for (const qreal share : {middle, 0.5, 0.42, 0.58, 0.34, 0.66}) {
        const QPointF centre = at.pointAt(share);
        const QRectF pill(std::round(centre.x() - width / 2), std::round(centre.y() - height / 2), std::ceil(width), height);
        if (!m_view.area.intersects(pill) || !m_space.take(pill.adjusted(-2, -1, 2, 1)))
            continue;
        const QColor edge = marked ? tone(Tone::Accent) : tone(Tone::Line);
        paintBox(m_painter, pill, height / 2, tone(Tone::Panel), edge, 1);
        m_text.paint(m_painter, pill.adjusted(9 * m_unit, 0, 0, 0), TextRole::Fact, words, tone(Tone::TextSecondary));
        return true;
    }
    return false;
}

void NetworkPainter::paintArrows()
{
    if (!m_look.services.arrows || m_detail < NetworkDetail::Small)
        return;
    // Of too many only those of what is looked at.
    const bool all = m_detail >= NetworkDetail::Medium && m_shown.size() <= mostArrows;
    std::size_t painted = 0;
    for (const Shown &one : m_shown) {
        if (!one.ref.is(Kind::Site) || painted >= mostArrows)
            continue;
        const ObjectRef service = m_source.facts.effectiveService(one.ref);
        const ObjectRef stands = service ? m_plan.point(service).standsIn : ObjectRef();
        if (!stands || stands == one.ref || !m_layout.has(stands))
            continue;
        const auto looked = [&](ObjectRef ref) { return m_look.isSelected(ref) || ref == m_look.hovered; };
        if (!all && !looked(one.ref) && !looked(stands) && !looked(service))
            continue;
        paintArrow(service, one.ref);
        ++painted;
    }
}

void NetworkPainter::paintArrow(ObjectRef service, ObjectRef site)
{
    const ObjectRef stands = m_plan.point(service).standsIn;
    const QColor colour = m_theme.serviceColor(m_plan.id(service).bits());
    const bool looked = m_look.isSelected(site) || m_look.isSelected(stands) || m_look.isSelected(service);
    paintBow(stands, site, QPen(looked ? colour : mixed(tone(Tone::Canvas), colour, 0.7), (looked ? 2 : 1.4) * m_unit, Qt::DashLine));
}

void NetworkPainter::paintBow(ObjectRef fromSite, ObjectRef toSite, const QPen &pen)
{
    const QPointF from = m_picture.centre(fromSite), to = m_picture.centre(toSite);
    const QLineF straight(from, to);
    const qreal near = m_picture.mark(fromSite).height() / 2, far = m_picture.mark(toSite).height() / 2;
    if (straight.length() < near + far + 14 * m_unit)
        return;
    // Bent aside, so that it does not lie on the link; downwards, as badges sit above.
    QPointF aside = QPointF(-straight.dy(), straight.dx()) / straight.length();
    aside = aside.y() < 0 ? -aside : aside;
    const QPointF control = straight.pointAt(0.5) + aside * std::min(straight.length() * 0.22, 90 * m_unit);
    const auto at = [&](qreal share) { return (from * (1 - share) + control * share) * (1 - share) + (control * (1 - share) + to * share) * share; };
    const auto shareOf = [&](qreal pixels) { return std::clamp(pixels / straight.length(), 0.0, 0.45); };
    const qreal start = shareOf(near + 4 * m_unit), end = 1 - shareOf(far + 5 * m_unit);
    paintCurve(at, start, end, pen);
    const QPointF tip = at(end);
    if (m_view.area.adjusted(-20, -20, 20, 20).contains(tip))
        paintArrowHead(m_painter, at(std::max(0.0, end - 0.04)), tip, 8 * m_unit, 8 * m_unit, pen.color());
}

/// Only what is in view: dashes cost by their number.
void NetworkPainter::paintCurve(const std::function<QPointF(qreal)> &at, qreal start, qreal end, QPen pen)
{
    constexpr int pieces = 24;
    m_painter.setBrush(Qt::NoBrush);
    qreal length = 0, skipped = 0;
    QPolygonF run;
    const auto flush = [&] {
        if (run.size() > 1) {
            pen.setDashOffset(skipped / pen.widthF()); // dashes stay where they are while the view moves
            m_painter.setPen(pen);
            m_painter.drawPolyline(run);
        }
        run.clear();
    };
    QPointF last = at(start);
    for (int i = 1; i <= pieces; ++i) {
        const QPointF next = at(start + (end - start) * i / pieces);
        QLineF seen(last, next);
        const bool isSeen = clip(seen);
        if (isSeen) {
            if (run.isEmpty()) {
                skipped = length + QLineF(last, seen.p1()).length();
                run << seen.p1();
            }
            run << seen.p2();
        }
        if (!isSeen || seen.p2() != next)
            flush();
        length += QLineF(last, next).length();
        last = next;
    }
    flush();
}

void NetworkPainter::paintNewLink()
{
    if (!m_look.connectFrom || !m_layout.has(m_look.connectFrom))
        return;
    const QPointF to = m_look.connectTo && m_layout.has(m_look.connectTo) ? m_picture.centre(m_look.connectTo) : m_look.connectAt;
    m_painter.setPen(QPen(tone(Tone::Accent), 2.5 * m_unit, m_look.connectTo ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    m_painter.drawLine(m_picture.centre(m_look.connectFrom), to);
}

} // namespace sitewright
