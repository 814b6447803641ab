// SPDX-License-Identifier: MIT
// The part of PlanLayout that measures: how large a box must be for what stands in it, and where cards stand inside.
#include <algorithm>

#include "views/canvas/plan_layout.h"

namespace sitewright {

int PlanLayout::chipWidth(const Plan &plan, int type)
{
    if (std::size_t(type) >= m_chipWidths.size())
        m_chipWidths.resize(std::size_t(type) + 1, -1);
    int &width = m_chipWidths[std::size_t(type)];
    if (width < 0)
        width = m_metrics.chipWidth ? m_metrics.chipWidth(plan, type) : m_metrics.chipHeight * 2;
    return width;
}

int PlanLayout::chipsWidth(const Plan &plan, ObjectRef point)
{
    int width = 0;
    for (int i = 0, n = plan.applicationCount(point); i < n; ++i)
        width += chipWidth(plan, plan.application(point, i).type) + (i > 0 ? m_metrics.chipGap : 0);
    return width;
}

int PlanLayout::chipRows(const Plan &plan, ObjectRef point, int width)
{
    int rows = 0;
    int x = width + 1;
    for (int i = 0, n = plan.applicationCount(point); i < n; ++i) {
        const int chip = chipWidth(plan, plan.application(point, i).type);
        if (x + chip > width) {
            ++rows;
            x = 0;
        }
        x += chip + m_metrics.chipGap;
    }
    return rows;
}

QSize PlanLayout::measureSite(const Plan &plan, ObjectRef site)
{
    const LayoutMetrics &m = m_metrics;
    const int inner = m.siteWidth - 2 * m.padding;
    int y = m.siteHeader;
    bool hasCards = false;
    for (const ObjectRef point : sortedChildren(plan, site, ChildGroup::ManagementPoints)) {
        y += hasCards ? m.pointGap : 0;
        const int rows = chipRows(plan, point, inner - 2 * m.pointPadding);
        const int height = m.pointHeader + rows * m.chipHeight + std::max(0, rows - 1) * m.chipGap + m.pointBottom;
        m_points[point.index()] = QRect(m.padding, y, inner, height);
        y += height;
        hasCards = true;
    }
    if (!hasCards && plan.structure(site).firstPointHere.isNull()) {
        y += m.placeholder;
        hasCards = true;
    }
    const int bottom = measureContents(plan, site, y, hasCards);
    return {m.siteWidth, onGrid(bottom + (bottom > y ? m.siteBottom - 3 : hasCards ? m.padding : m.padding / 2))};
}

int PlanLayout::measureContents(const Plan &plan, ObjectRef site, int top, bool hasCards)
{
    const LayoutMetrics &m = m_metrics;
    const int inner = m.siteWidth - 2 * m.padding;
    int y = top;
    m_dividers[site.index()] = 0;
    const std::vector<ObjectRef> &contents = sortedChildren(plan, site, ChildGroup::Contents);
    if (contents.empty())
        return y;
    y += hasCards ? m.divider : 0;
    m_dividers[site.index()] = y;
    y += m.divider - 1;
    // What holds the software first, then who receives it.
    const auto addRows = [&](Kind kind, std::vector<QRect> &boxes, int &shown, int most) {
        for (const ObjectRef ref : contents) {
            if (!ref.is(kind))
                continue;
            const bool fits = ++shown <= most;
            boxes[ref.index()] = fits ? QRect(m.padding, y, inner, m.segmentRow) : QRect();
            y += fits ? m.segmentRow : 0;
        }
    };
    int stores = 0, segments = 0;
    addRows(Kind::Depot, m_depots, stores, m.maxStoreRows);
    addRows(Kind::Repository, m_repositories, stores, m.maxStoreRows);
    y += stores > m.maxStoreRows ? m.segmentRow : 0;
    addRows(Kind::Segment, m_segments, segments, m.maxSegmentRows);
    return y + (segments > m.maxSegmentRows ? m.segmentRow : 0);
}

QSize PlanLayout::measureStrip(const Plan &plan, ObjectRef structure, int width)
{
    const LayoutMetrics &m = m_metrics;
    const std::vector<ObjectRef> points = plan.childrenSorted(structure, ChildGroup::ManagementPoints);
    const bool lone = points.size() == 1;
    int x = m.padding, y = m.header, rowHeight = 0, right = 0;
    for (const ObjectRef point : points) {
        const int cardWidth = std::clamp(chipsWidth(plan, point) + 2 * m.pointPadding,
                                         m.pointWidth + (plan.point(point).central ? m.centralTag : 0), m.siteWidth);
        const int rows = chipRows(plan, point, cardWidth - 2 * m.pointPadding);
        const int height = m.pointHeader + rows * m.chipHeight + std::max(0, rows - 1) * m.chipGap + m.pointBottom
                           + (lone ? 0 : m.pointAside);
        if (x > m.padding && x + cardWidth > m.padding + width) {
            x = m.padding;
            y += rowHeight + m.pointGap;
            rowHeight = 0;
        }
        m_points[point.index()] = QRect(x, y, cardWidth, height);
        x += cardWidth + m.gap;
        right = std::max(right, x - m.gap);
        rowHeight = std::max(rowHeight, height);
    }
    int bottom = points.empty() ? m.header : y + rowHeight;
    int left = m.padding;
    y = points.empty() ? m.header : bottom + m.pointGap;
    for (const ObjectRef repository : plan.childrenSorted(structure, ChildGroup::Contents)) {
        if (!repository.is(Kind::Repository))
            continue;
        if (left > m.padding && left + m.storeWidth > m.padding + width) {
            left = m.padding;
            y += m.storeHeight + m.chipGap;
        }
        m_repositories[repository.index()] = QRect(left, y, m.storeWidth, m.storeHeight);
        left += m.storeWidth + m.pointGap;
        right = std::max(right, left - m.pointGap);
        bottom = y + m.storeHeight;
    }
    return {right - m.padding, bottom - m.header};
}

QSize PlanLayout::measureContainer(const Plan &plan, ObjectRef structure)
{
    const LayoutMetrics &m = m_metrics;
    // The strip above wraps at the width of the rows below, which do not depend on it but for their top.
    m_dividers[structure.index()] = m.header;
    QSize rows = packShelf(plan, structure);
    const QSize strip = measureStrip(plan, structure, std::max(rows.width(), m.siteWidth));
    if (strip.height() > 0) {
        m_dividers[structure.index()] = m.header + strip.height() + m.stripGap;
        rows = packShelf(plan, structure);
    }
    const int width = std::max({rows.width(), strip.width(), m.siteWidth});
    int bottom = m_dividers[structure.index()] + rows.height();
    if (rows.isEmpty())
        bottom = strip.height() > 0 ? m.header + strip.height() : m.header + m.emptyRegion;
    return {onGrid(width + 2 * m.padding), onGrid(bottom + m.padding)};
}

} // namespace sitewright
