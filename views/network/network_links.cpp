// SPDX-License-Identifier: MIT
// The part of NetworkPainter that paints links one by one.
#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>

#include "views/canvas/line_shapes.h"
#include "views/network/network_painter.h"
#include "views/network/network_words.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr std::size_t mostSingle = 2500; ///< more than these are bundled
constexpr qreal inkOfSingle = 0.15;      ///< of the picture's pixels: the same

/// Thicker by magnitude of what a cycle carries: 1 MB is 1.6, 1 GB is 4.6.
qreal widthOfLoad(const LinkLoad &load)
{
    return load.kilobytes > 0 ? std::clamp(std::log10(double(load.kilobytes)) - 1.4, 1.4, 6.5) : 1.2;
}

/// Thicker by magnitude: 1 Mbit/s is 1.8, 1 Gbit/s is 4.2.
qreal widthOfBandwidth(const LinkRecord &link)
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

void NetworkPainter::paintLinks()
{
    if (!m_look.showsLinks())
        return;
    const SingleLinks single = m_detail == NetworkDetail::Dots ? SingleLinks::None : collectLinks();
    if (m_look.scratch)
        m_look.scratch->links = single;
    if (single == SingleLinks::None) {
        m_lines.clear();
        paintBundles(Passing::Too);
    } else {
        if (single == SingleLinks::EndingInView)
            paintBundles(Passing::Only);
        for (const auto &[line, at] : m_lines)
            paintLink(*line, at);
    }
}

/// Over all others.
void NetworkPainter::paintLinksThatStandOut()
{
    if (!m_look.showsLinks())
        return;
    paintLookedAt();
    for (const auto &[line, at] : m_lines) {
        if (const CascadeLink *sum = cascadeOf(line->link))
            paintCascadeLink(*line, at, *sum);
    }
}

/// Those in view, as far as the picture bears them: those that begin or end in view come before those that only pass.
SingleLinks NetworkPainter::collectLinks()
{
    const std::vector<NetworkLayout::Line> &lines = m_layout.lines();
    const std::vector<NetworkLayout::Span> &spans = m_layout.spans();
    const auto units = [this](qreal reach) { return m_view.toUnits(m_view.area.adjusted(-reach, -reach, reach, reach)); };
    // Lanes run beside the straight way.
    const QRectF passes = units(4 * m_unit);
    const QRect area = units(70 * m_unit).toAlignedRect(), ends = m_picture.endsInView();
    const qreal most = m_view.area.width() * m_view.area.height() / m_unit * inkOfSingle;
    const bool moves = m_look.isMoving();
    std::vector<std::uint32_t> passing;
    qreal ink = 0, inkPassing = 0;
    const auto length = [this](QLineF at) { return clip(at) ? std::max(std::abs(at.dx()), std::abs(at.dy())) : 0.0; };
    for (std::uint32_t i = 0; i < lines.size(); ++i) {
        const bool follows = moves && isMoving(lines[i]);
        if ((!follows && !spans[i].touches(area)) || m_look.hides(lines[i]))
            continue;
        if (follows || ends.contains(spans[i].from) || ends.contains(spans[i].to)) {
            m_lines.emplace_back(&lines[i], m_picture.line(lines[i]));
            ink += length(m_lines.back().second);
            if (ink > most || m_lines.size() > mostSingle)
                return SingleLinks::None;
        } else if (ink + inkPassing <= most && passing.size() <= mostSingle) {
            QLineF across(spans[i].from, spans[i].to);
            if (!clipTo(passes, across))
                continue;
            passing.push_back(i);
            inkPassing += std::max(std::abs(across.dx()), std::abs(across.dy())) * m_view.scale;
        }
    }
    if (ink + inkPassing > most || m_lines.size() + passing.size() > mostSingle)
        return SingleLinks::EndingInView;
    for (const std::uint32_t i : passing)
        m_lines.emplace_back(&lines[i], m_picture.line(lines[i]));
    return SingleLinks::All;
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

void NetworkPainter::paintLookedAt()
{
    const auto paint = [this](ObjectRef ref) {
        const NetworkLayout::Line *line = ref.is(Kind::Link) ? m_layout.lineOf(ref) : nullptr;
        if (line && !m_look.hides(*line))
            paintMarkedLink(*line, m_picture.line(*line));
    };
    for (const auto *some : {m_look.selected, m_look.path}) {
        if (some)
            std::ranges::for_each(*some, paint);
    }
    paint(m_look.hovered);
}

qreal NetworkPainter::widthOf(ObjectRef link) const
{
    const LinkLoad *load = loadOf(link);
    return std::max<qreal>(1, (load ? widthOfLoad(*load) : widthOfBandwidth(m_plan.link(link))) * linkScale());
}

QColor NetworkPainter::colourOf(ObjectRef link) const
{
    const LinkLoad *load = loadOf(link);
    const QColor colour = tone(load ? loadTone(load->utilisation) : Tone::LoadLow);
    if (m_look.welcome || m_look.cascade || (m_detail == NetworkDetail::Small && !(load && load->utilisation > 0.5)))
        return mixed(tone(Tone::Canvas), colour, m_look.cascade ? 0.25 : m_look.welcome ? 0.4 : 0.6);
    return colour;
}

void NetworkPainter::paintLink(const NetworkLayout::Line &line, const QLineF &at)
{
    QLineF part = at;
    if (!clip(part))
        return;
    if (!m_plan.link(line.link).lan) {
        m_ground.line(part, widthOf(line.link), colourOf(line.link));
        return;
    }
    for (const QLineF &one : trayOf(part))
        m_ground.line(one, std::max<qreal>(1, linkScale()), tone(Tone::TextQuiet));
}

/// A LAN: two thin lines, like a cable tray.
std::array<QLineF, 2> NetworkPainter::trayOf(const QLineF &part) const
{
    const qreal apart = std::max<qreal>(1.5, 2 * linkScale());
    const QPointF aside = part.length() > 0 ? QPointF(-part.dy(), part.dx()) / part.length() * apart : QPointF();
    return {part.translated(aside), part.translated(-aside)};
}

void NetworkPainter::paintMarkedLink(const NetworkLayout::Line &line, const QLineF &at)
{
    QLineF part = at;
    if (!clip(part))
        return;
    const bool marked = m_look.isMarked(line.link);
    const qreal width = widthOf(line.link), scale = linkScale();
    const auto draw = [&](const QColor &colour, qreal wide, Qt::PenCapStyle cap) {
        m_painter.setPen(QPen(colour, wide, Qt::SolidLine, cap));
        m_painter.drawLine(part);
    };
    draw(marked ? tone(Tone::Accent) : mixed(tone(Tone::Canvas), tone(Tone::Accent), 0.5), width + (marked ? std::max(5.0, 7 * scale) : 4 * scale),
         Qt::RoundCap);
    if (marked) // a gap, as around chosen sites: the colours of line and choice may be much alike
        draw(tone(Tone::Canvas), width + std::max(2.0, 3 * scale), Qt::RoundCap);
    if (!m_plan.link(line.link).lan)
        return draw(colourOf(line.link), width, Qt::FlatCap);
    for (const QLineF &one : trayOf(part)) {
        m_painter.setPen(QPen(tone(Tone::TextQuiet), std::max<qreal>(1, scale)));
        m_painter.drawLine(one);
    }
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

void NetworkPainter::paintNewLink()
{
    if (!m_look.connectFrom || !m_layout.has(m_look.connectFrom))
        return;
    const QPointF to = m_look.connectTo && m_layout.has(m_look.connectTo) ? m_picture.centre(m_look.connectTo) : m_look.connectAt;
    m_painter.setPen(QPen(tone(Tone::Accent), 2.5 * m_unit, m_look.connectTo ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    m_painter.drawLine(m_picture.centre(m_look.connectFrom), to);
}

} // namespace sitewright
