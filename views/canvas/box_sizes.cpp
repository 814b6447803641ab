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
    for (const ObjectRef point : plan.childrenSorted(site, ChildGroup::ManagementPoints)) {
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
    int shown = 0;
    m_dividers[site.index()] = 0;
    for (const ObjectRef segment : plan.childrenSorted(site, ChildGroup::Contents)) {
        if (!segment.is(Kind::Segment))
            continue;
        if (shown == 0) {
            y += hasCards ? m.divider : 0;
            m_dividers[site.index()] = y;
            y += m.divider - 1;
        }
        const bool fits = ++shown <= m.maxSegmentRows;
        m_segments[segment.index()] = fits ? QRect(m.padding, y, inner, m.segmentRow) : QRect();
        y += fits ? m.segmentRow : 0;
    }
    y += shown > m.maxSegmentRows ? m.segmentRow : 0;
    return {m.siteWidth, y + (shown > 0 ? m.siteBottom - 3 : hasCards ? m.padding : m.padding / 2)};
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
    return {right - m.padding, points.empty() ? 0 : y + rowHeight - m.header};
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
    return {width + 2 * m.padding, bottom + m.padding};
}

} // namespace sitewright
