// SPDX-License-Identifier: MIT
#include "views/canvas/line_picture.h"

#include <algorithm>
#include <cmath>

#include "views/canvas/line_shapes.h"

namespace sitewright {
namespace {

constexpr std::size_t mostLines = 6000;
constexpr std::size_t mostGathered = 250;
constexpr qreal shortest = 6;  ///< pixels; below a line says nothing
constexpr qreal reach = 5;     ///< pixels from a line that still are on it

qreal distance(const QLineF &line, QPointF from)
{
    const QPointF way = line.p2() - line.p1(), off = from - line.p1();
    const qreal square = QPointF::dotProduct(way, way);
    const qreal share = square > 0 ? std::clamp(QPointF::dotProduct(off, way) / square, 0.0, 1.0) : 0;
    return QLineF(from, line.pointAt(share)).length();
}

} // namespace

LinePicture::LinePicture(const Plan &plan, const Facts &facts, const PlanLayout &layout, TextCache &text, const PlanView &view, PlanLines &lines)
    : m_plan(plan), m_facts(facts), m_layout(layout), m_text(text), m_view(view), m_lines(lines),
      m_isGathered(view.detail(layout.metrics().siteWidth) == Detail::Blocks)
{
}

QRectF LinePicture::boxOf(ObjectRef ref, QPointF middle) const
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

QLineF LinePicture::between(const PlanLines::Line &line) const
{
    return edgeToEdge(boxOf(line.from, line.start), boxOf(line.to, line.end));
}

// Lines nobody can follow are gathered further up.
int LinePicture::depthFor(PlanLines::What what) const
{
    int depth = m_isGathered ? m_lines.depthFor(m_plan, m_layout, m_view.scale, 24) : PlanLines::everyDepth;
    while (depth > 1 && m_lines.lines(what, m_plan, m_facts, m_layout, depth).size() > mostGathered)
        --depth;
    return depth;
}

std::vector<LinePicture::Shown> LinePicture::lines(PlanLines::What what) const
{
    std::vector<Shown> out, passing;
    const QRectF room = m_view.toUnits(m_view.area.adjusted(-12, -12, 12, 12));
    for (const PlanLines::Line &line : m_lines.lines(what, m_plan, m_facts, m_layout, depthFor(what))) {
        const bool isNear = room.contains(line.start) || room.contains(line.end);
        QLineF part(line.start, line.end);
        if (!isNear && !clipTo(room, part))
            continue;
        if (std::abs(line.start.x() - line.end.x()) + std::abs(line.start.y() - line.end.y()) < shortest / m_view.scale)
            continue;
        (isNear ? out : passing).push_back({&line, {}});
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
    return out;
}

QLineF LinePicture::lineOf(ObjectRef link) const
{
    // By the lines as they are: a link that is gathered has its own way, too.
    for (const PlanLines::Line &line : m_lines.lines(PlanLines::What::Links, m_plan, m_facts, m_layout, PlanLines::everyDepth)) {
        if (line.what == link)
            return between(line);
    }
    return {};
}

std::vector<ObjectRef> LinePicture::members(const PlanLines::Line &line) const
{
    if (line.count < 2)
        return {line.what};
    return m_lines.linksBetween(m_plan, m_layout, line, depthFor(PlanLines::What::Links));
}

std::vector<ObjectRef> LinePicture::at(QPointF pixels, const std::vector<Shown> &links) const
{
    for (const PlanLines::Cloud &cloud : m_lines.clouds(m_plan, m_facts, m_layout)) {
        if (boxOf(cloud).contains(pixels))
            return {cloud.cloud};
    }
    const Shown *nearest = nullptr;
    qreal best = reach;
    for (const Shown &one : links) {
        if (const qreal here = distance(one.at, pixels); here <= best) {
            best = here;
            nearest = &one;
        }
    }
    return nearest ? members(*nearest->line) : std::vector<ObjectRef>();
}

} // namespace sitewright
