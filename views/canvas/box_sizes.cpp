// SPDX-License-Identifier: MIT
// The part of PlanLayout that measures: how large a box must be for what stands in it, and where cards stand inside.
#include <algorithm>

#include "views/canvas/plan_layout.h"

namespace sitewright {

int PlanLayout::chipWidth(const Plan &plan, int type) const
{
    if (std::size_t(type) >= m_chipWidths.size())
        m_chipWidths.resize(std::size_t(type) + 1, -1);
    int &width = m_chipWidths[std::size_t(type)];
    if (width < 0)
        width = m_metrics.chipWidth ? m_metrics.chipWidth(plan, type) : m_metrics.chipHeight * 2;
    return width;
}

int PlanLayout::chipsWidth(const Plan &plan, ObjectRef point) const
{
    int width = 0;
    for (int i = 0, n = plan.applicationCount(point); i < n; ++i)
        width += chipWidth(plan, plan.application(point, i).type) + (i > 0 ? m_metrics.chipGap : 0);
    return width;
}

int PlanLayout::chipRows(const Plan &plan, ObjectRef point, int width) const
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

int PlanLayout::pointHeight(const Plan &plan, ObjectRef point, int width) const
{
    const LayoutMetrics &m = m_metrics;
    const int rows = chipRows(plan, point, width - 2 * m.pointPadding);
    return m.pointHeader + rows * m.chipHeight + std::max(0, rows - 1) * m.chipGap + m.pointBottom;
}

// How high a site is does not depend on the order of what stands in it: names are read when somebody looks.
QSize PlanLayout::measureSite(const Plan &plan, ObjectRef site)
{
    const LayoutMetrics &m = m_metrics;
    const int inner = m.siteWidth - 2 * m.padding;
    const StructureRecord &record = plan.structure(site);
    m_arePlaced[site.index()] = 0;
    int y = m.siteHeader;
    bool hasCards = false;
    plan.forEachChild(site, ChildGroup::ManagementPoints, [&](ObjectRef point) {
        y += pointHeight(plan, point, inner) + (hasCards ? m.pointGap : 0);
        hasCards = true;
    });
    if (!hasCards && record.firstPointHere.isNull()) {
        y += m.placeholder;
        hasCards = true;
    }
    int stores = 0, segments = 0;
    plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) { ++(ref.is(Kind::Segment) ? segments : stores); });
    m_dividers[site.index()] = 0;
    if (stores + segments == 0)
        return {m.siteWidth, onGrid(y + (hasCards ? m.padding : m.padding / 2))};
    y += hasCards ? m.divider : 0;
    m_dividers[site.index()] = y;
    const auto rows = [](int count, int most) { return std::min(count, most + 1); }; // the last one counts the rest
    y += m.divider - 1 + (rows(stores, m.maxStoreRows) + rows(segments, m.maxSegmentRows)) * m.segmentRow;
    return {m.siteWidth, onGrid(y + m.siteBottom - 3)};
}

void PlanLayout::placeContents(ObjectRef site) const
{
    const Plan &plan = *m_plan;
    const LayoutMetrics &m = m_metrics;
    const int inner = m.siteWidth - 2 * m.padding;
    m_arePlaced[site.index()] = 1;
    growContents(plan); // somebody may ask between an edit and update()
    int y = m.siteHeader;
    for (const ObjectRef point : sortedChildren(plan, site, ChildGroup::ManagementPoints)) {
        const int height = pointHeight(plan, point, inner);
        m_points[point.index()] = QRect(m.padding, y, inner, height);
        y += height + m.pointGap;
    }
    if (m_dividers[site.index()] == 0)
        return;
    y = m_dividers[site.index()] + m.divider - 1;
    const std::vector<ObjectRef> &contents = sortedChildren(plan, site, ChildGroup::Contents);
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
        const int height = pointHeight(plan, point, cardWidth) + (lone ? 0 : m.pointAside);
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
    const QSize rows = packShelf(plan, structure);
    const QSize strip = measureStrip(plan, structure, std::max(rows.width(), m.siteWidth));
    if (strip.height() > 0)
        lower(structure, strip.height() + m.stripGap);
    const int width = std::max({rows.width(), strip.width(), m.siteWidth});
    int bottom = m_dividers[structure.index()] + rows.height();
    if (rows.isEmpty())
        bottom = strip.height() > 0 ? m.header + strip.height() : m.header + m.emptyRegion;
    return {onGrid(width + 2 * m.padding), onGrid(bottom + m.padding)};
}

} // namespace sitewright
