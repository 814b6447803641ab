// SPDX-License-Identifier: MIT
#include "views/canvas/line_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QLocale>
#include <QPolygonF>

#include "views/shared/chips.h"

namespace sitewright {
namespace {

constexpr std::size_t mostSmooth = 400; ///< more lines than these are drawn thin, without smoothing
constexpr std::size_t mostLines = 6000;
constexpr std::size_t mostGathered = 250;
constexpr qreal shortest = 6; ///< pixels; below a line says nothing

// The share of the line at which it leaves `box`, seen from its start inside.
qreal leaves(const QLineF &line, const QRectF &box)
{
    const qreal across = std::abs(line.dx()) > 0 ? (box.width() / 2) / std::abs(line.dx()) : 1e9;
    const qreal down = std::abs(line.dy()) > 0 ? (box.height() / 2) / std::abs(line.dy()) : 1e9;
    return std::min(across, down);
}

} // namespace

bool clipTo(const QRectF &room, QLineF &line)
{
    // Liang and Barsky: the share of the line inside each of the four edges.
    qreal from = 0, to = 1;
    const auto edge = [&](qreal run, qreal rest) {
        if (run == 0)
            return rest >= 0;
        const qreal share = rest / run;
        if (run < 0)
            from = std::max(from, share);
        else
            to = std::min(to, share);
        return from <= to;
    };
    if (!edge(-line.dx(), line.x1() - room.left()) || !edge(line.dx(), room.right() - line.x1()) || !edge(-line.dy(), line.y1() - room.top())
        || !edge(line.dy(), room.bottom() - line.y1()))
        return false;
    line = QLineF(line.pointAt(from), line.pointAt(to));
    return true;
}

LinePainter::LinePainter(QPainter &painter, const PlanSource &source, const PlanLayout &layout, const Theme &theme, TextCache &text,
                         const PlanView &view, const PlanLook &look)
    : m_painter(painter), m_source(source), m_plan(source.plan), m_layout(layout), m_theme(theme), m_text(text), m_view(view), m_look(look)
{
}

void LinePainter::paint()
{
    if (!m_look.lines)
        return;
    // While something is dragged the boxes have the word.
    if (m_look.welcome)
        return;
    if (m_view.detail(m_layout.metrics().siteWidth) == Detail::Blocks)
        m_depth = m_look.lines->depthFor(m_plan, m_layout, m_view.scale, 24);
    if (m_look.layers.shows(Layer::Links)) {
        paint(PlanLines::What::Links);
        for (const PlanLines::Cloud &cloud : m_look.lines->clouds(m_plan, m_source.facts, m_layout))
            paintCloud(cloud);
    }
    if (m_look.layers.shows(Layer::Arrows))
        paint(PlanLines::What::Arrows);
}

bool LinePainter::isLookedAt(const PlanLines::Line &line) const
{
    const auto looked = [&](ObjectRef ref) { return m_look.isSelected(ref) || ref == m_look.hovered; };
    return looked(line.from) || looked(line.to) || (m_depth == PlanLines::everyDepth && looked(line.what));
}

QRectF LinePainter::boxOf(ObjectRef ref, QPointF middle) const
{
    if (ref.is(Kind::Cloud)) {
        const qreal width = m_text.width(TextRole::Fact, m_plan.displayName(ref)) + 20;
        QRectF pill(0, 0, width, m_text.height(TextRole::Fact) + 8);
        pill.moveCenter(m_view.toPixels(middle));
        return pill;
    }
    const QSizeF size = QSizeF(m_layout.box(ref).size()) * m_view.scale;
    return {m_view.toPixels(middle) - QPointF(size.width(), size.height()) / 2, size};
}

QLineF LinePainter::between(const PlanLines::Line &line) const
{
    const QLineF whole(m_view.toPixels(line.start), m_view.toPixels(line.end));
    const qreal start = leaves(whole, boxOf(line.from, line.start)), end = 1 - leaves(whole, boxOf(line.to, line.end));
    return start < end ? QLineF(whole.pointAt(start), whole.pointAt(end)) : QLineF();
}

std::vector<LinePainter::Shown> LinePainter::shown(PlanLines::What what) const
{
    std::vector<Shown> out, passing;
    const QRectF room = m_view.toUnits(m_view.area.adjusted(-12, -12, 12, 12));
    for (const PlanLines::Line &line : m_look.lines->lines(what, m_plan, m_source.facts, m_layout, m_depth)) {
        const bool isNear = room.contains(line.start) || room.contains(line.end);
        QLineF part(line.start, line.end);
        if (!isNear && !clipTo(room, part))
            continue;
        if (std::abs(line.start.x() - line.end.x()) + std::abs(line.start.y() - line.end.y()) < shortest / m_view.scale)
            continue;
        (isNear ? out : passing).push_back({&line, {}, isLookedAt(line)});
        if (out.size() >= mostLines)
            break;
    }
    // What only passes by tells nothing when it is many.
    if (out.size() + passing.size() <= mostSmooth)
        out.insert(out.end(), passing.begin(), passing.end());
    const QRectF seen = m_view.area.adjusted(-12, -12, 12, 12);
    std::erase_if(out, [&](Shown &one) {
        one.at = between(*one.line);
        return one.at.length() < shortest || !clipTo(seen, one.at);
    });
    // What is looked at lies on top.
    std::stable_partition(out.begin(), out.end(), [](const Shown &one) { return !one.looked; });
    return out;
}

QColor LinePainter::colourOf(PlanLines::What what, const PlanLines::Line &line) const
{
    return what == PlanLines::What::Links ? tone(Tone::TextSecondary) : m_theme.serviceColor(m_plan.id(line.what).bits());
}

void LinePainter::paint(PlanLines::What what)
{
    // Lines nobody can follow are gathered further up.
    const auto count = [&] { return m_look.lines->lines(what, m_plan, m_source.facts, m_layout, m_depth).size(); };
    const int wished = m_depth;
    while (m_depth > 1 && count() > mostGathered)
        --m_depth;
    const std::vector<Shown> lines = shown(what);
    paint(what, lines);
    m_depth = wished;
}

void LinePainter::paint(PlanLines::What what, const std::vector<Shown> &lines)
{
    if (lines.size() > mostSmooth) {
        paintMany(what, lines);
        return;
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown &one : lines)
        what == PlanLines::What::Links ? paintLink(one) : paintArrow(one);
    if (m_depth == PlanLines::everyDepth || lines.size() > 60)
        return;
    for (const Shown &one : lines)
        paintCount(one);
}

void LinePainter::paintMany(PlanLines::What what, const std::vector<Shown> &lines)
{
    std::map<QRgb, std::vector<QLineF>> byColour;
    for (const Shown &one : lines) {
        if (!one.looked)
            byColour[colourOf(what, *one.line).rgb()].push_back(one.at);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &[colour, all] : byColour) {
        m_painter.setPen(QPen(mixed(tone(Tone::Canvas), QColor::fromRgb(colour), lines.size() > 1500 ? 0.35 : 0.55), 1));
        m_painter.drawLines(all.data(), int(all.size()));
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown &one : lines) {
        if (one.looked)
            what == PlanLines::What::Links ? paintLink(one) : paintArrow(one);
    }
}

void LinePainter::paintLink(const Shown &one)
{
    const bool gathered = m_depth != PlanLines::everyDepth;
    const qreal width = one.looked ? 2.5 : gathered ? std::min(4.0, 1 + 0.3 * std::log2(double(one.line->count))) : 1.5;
    QColor colour = one.looked ? tone(Tone::Accent) : tone(Tone::TextSecondary);
    if (!one.looked)
        colour.setAlphaF(gathered ? 0.35F : 0.6F);
    const bool lan = m_depth == PlanLines::everyDepth && m_plan.link(one.line->what).lan;
    m_painter.setPen(QPen(colour, width, lan ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(one.at);
    if (gathered)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const QPointF end : {one.at.p1(), one.at.p2()})
        m_painter.drawEllipse(end, width + 0.5, width + 0.5);
}

void LinePainter::paintArrow(const Shown &one)
{
    QColor colour = m_theme.serviceColor(m_plan.id(one.line->what).bits());
    if (!one.looked)
        colour.setAlphaF(0.75F);
    m_painter.setPen(QPen(colour, one.looked ? 2.5 : 1.5, Qt::DashLine));
    m_painter.drawLine(one.at);
    const QPointF tip = one.at.p2();
    const QPointF along = (one.at.p1() - tip) / one.at.length();
    const QPointF across(-along.y(), along.x());
    const qreal size = 8;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(QPolygonF{tip, tip + along * size + across * size * 0.5, tip + along * size - across * size * 0.5});
}

// How many lines this one stands for.
void LinePainter::paintCount(const Shown &one)
{
    if (one.line->count < 2)
        return;
    const QString words = QLocale().toString(one.line->count);
    const qreal width = m_text.width(TextRole::Mark, words) + 10, height = std::ceil(m_text.height(TextRole::Mark)) + 2;
    if (one.at.length() < width * 2)
        return;
    QRectF pill(0, 0, std::ceil(width), height);
    pill.moveCenter(one.at.center());
    paintBox(m_painter, pill, height / 2, tone(Tone::Panel), one.looked ? tone(Tone::Accent) : tone(Tone::Line), 1);
    m_text.paint(m_painter, pill.adjusted(5, 0, 4, 0), TextRole::Mark, words, tone(Tone::TextSecondary));
}

void LinePainter::paintCloud(const PlanLines::Cloud &cloud)
{
    const QRectF pill = boxOf(cloud.cloud, cloud.at);
    if (!pill.intersects(m_view.area))
        return;
    const bool marked = m_look.isSelected(cloud.cloud) || cloud.cloud == m_look.hovered;
    paintBox(m_painter, pill, pill.height() / 2, tone(Tone::Panel), tone(marked ? Tone::Accent : Tone::SiteLine), marked ? 2 : 1);
    m_text.paint(m_painter, pill.adjusted(10, 0, 8, 0), TextRole::Fact, m_plan.displayName(cloud.cloud), tone(Tone::Text));
}

} // namespace sitewright
