// SPDX-License-Identifier: MIT
// The part of NetworkLayout that comes once everybody is seated: which links run where, how far it all reaches, how dense it is.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "views/network/network_layout.h"

namespace sitewright {

void NetworkLayout::followLinks(const Plan &plan)
{
    m_lines.clear();
    m_lineOf.clear();
    plan.forEach(Kind::Link, [&](ObjectRef link) {
        const auto &ends = plan.link(link).ends;
        const ObjectRef from = shownAs(plan, ends[0]), to = shownAs(plan, ends[1]);
        if (has(from) && has(to) && from != to)
            m_lines.push_back({link, from, to, 0, 1});
    });
    const auto pair = [](const Line &line) { return std::minmax(line.from, line.to); };
    std::ranges::sort(m_lines, [&](const Line &a, const Line &b) {
        const auto first = pair(a), second = pair(b);
        return first != second ? first < second : plan.id(a.link) < plan.id(b.link);
    });
    for (std::size_t begin = 0; begin < m_lines.size();) {
        std::size_t end = begin + 1;
        while (end < m_lines.size() && pair(m_lines[end]) == pair(m_lines[begin]))
            ++end;
        for (std::size_t i = begin; i < end; ++i) {
            m_lines[i].lane = std::int16_t(i - begin);
            m_lines[i].lanes = std::int16_t(end - begin);
            m_lineOf.emplace(m_lines[i].link, std::uint32_t(i));
        }
        begin = end;
    }
    measureSpans();
}

void NetworkLayout::measureSpans()
{
    m_spans.clear();
    m_spans.reserve(m_lines.size());
    for (const Line &line : m_lines)
        m_spans.push_back({seat(line.from), seat(line.to)});
    m_bundles.clear();
}

LinkBundles &NetworkLayout::bundles(bool withClouds) const
{
    if (std::exchange(m_bundlesHaveClouds, withClouds) != withClouds)
        m_bundles.clear();
    if (m_bundles.isEmpty()) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (withClouds || !(m_lines[i].from.is(Kind::Cloud) || m_lines[i].to.is(Kind::Cloud)))
                m_bundles.add(m_spans[i].from, m_spans[i].to, std::uint32_t(i));
        }
    }
    return m_bundles;
}

void NetworkLayout::measure()
{
    std::vector<SeatTiles::Seat> seats;
    seats.reserve(m_count);
    QPoint least(std::numeric_limits<int>::max(), std::numeric_limits<int>::max()), most = -least;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].id.isNull())
            continue;
        const QPoint at = m_nodes[i].at;
        seats.push_back({at, i});
        least = QPoint(std::min(least.x(), at.x()), std::min(least.y(), at.y()));
        most = QPoint(std::max(most.x(), at.x()), std::max(most.y(), at.y()));
    }
    m_bounds = seats.empty() ? QRect() : QRect(least - QPoint(room, room), most + QPoint(room, room));
    m_tiles.rebuild(std::move(seats), m_bounds);
}

int NetworkLayout::nearest(std::uint32_t index) const
{
    const QPoint at = m_nodes[index].at;
    constexpr int farthest = 8;
    double best = (farthest + 1) * cellSize;
    for (int ring = 0; ring <= farthest && best > (ring - 1) * cellSize; ++ring) {
        for (int column = -ring; column <= ring; ++column) {
            for (int row = -ring; row <= ring; row += std::abs(column) == ring ? 1 : 2 * std::max(ring, 1)) {
                const auto cell = m_cells.find(cellKey(cellOf(at.x()) + column, cellOf(at.y()) + row));
                for (std::uint32_t i = cell == m_cells.end() ? none : cell->second; i != none; i = m_nodes[i].nextInCell) {
                    const QPointF apart = m_nodes[i].at - at;
                    if (i != index)
                        best = std::min(best, std::hypot(apart.x(), apart.y()));
                }
            }
        }
    }
    return int(best);
}

void NetworkLayout::measureSpacing()
{
    m_measuredAt = m_count;
    std::vector<int> distances;
    const std::uint32_t step = std::max<std::uint32_t>(1, m_count / 200);
    std::uint32_t met = 0;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (!m_nodes[i].id.isNull() && met++ % step == 0)
            distances.push_back(nearest(i));
    }
    std::ranges::sort(distances);
    m_spacing = distances.size() < 2 ? seatPitch : std::clamp(distances[distances.size() / 2], mapDistance / 2, 2 * seatPitch);
}

} // namespace sitewright
