// SPDX-License-Identifier: MIT
// Where every box of the plan stands on the canvas. Bottom-up packing in rows; boxes are relative to their parent, so that
// a repack moves nothing below it. Stable: a change keeps the order and the width its neighbours had, new boxes go last.
// Geometry only (and the totals that are written on the boxes); knows no painter.
#pragma once

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <QPoint>
#include <QRect>

#include "model/base/plain_characters.h"
#include "model/plan/change_set.h"
#include "model/plan/plan.h"
#include "views/canvas/layout_metrics.h"
#include "views/canvas/plan_view.h"

namespace sitewright {

class PlanLayout {
public:
    /// One row of boxes in a region or the organisation: [begin, end) of Shelf::packed, from left to right.
    struct Row {
        int top = 0;
        int bottom = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    struct Shelf {
        std::vector<ObjectRef> order; ///< regions and sites, placed ones too
        bool holdsRegions = false;
        std::vector<Row> rows;         ///< from top to bottom
        std::vector<ObjectRef> packed; ///< null where a box was placed elsewhere: its slot stays, so that no other moves
        std::vector<ObjectRef> placed; ///< those with a position of their own
        int width = 0;                 ///< at which rows wrap
    };
    /// What is below a structure object, itself included.
    struct Totals {
        std::uint32_t regions = 0;
        std::uint32_t sites = 0;
        std::int64_t clients = 0;
        friend bool operator==(const Totals &, const Totals &) = default;
    };

    explicit PlanLayout(LayoutMetrics metrics) : m_metrics(std::move(metrics)) {}

    const LayoutMetrics &metrics() const { return m_metrics; }
    void setMetrics(LayoutMetrics metrics) { m_metrics = std::move(metrics); }

    /// Everything from scratch, siblings in natural order of names. The plan must stay where it is while the layout is asked.
    void rebuild(const Plan &plan);
    /// What an update looked at again: `whole` when something in its box may stand elsewhere, else only its totals differ.
    struct Remeasured {
        ObjectRef structure;
        bool whole = false;
    };
    /// Brings boxes up to date; only parents of what changed and their ancestors are packed again.
    void update(const Plan &plan, const ChangeSet &changes);

    /// Boxes that are shown closed. Says so only: rebuild(), update() or refold() comes next.
    void setCollapsed(std::unordered_set<ObjectRef> structures) { m_collapsed = std::move(structures); }
    bool isCollapsed(ObjectRef structure) const { return !m_collapsed.empty() && m_collapsed.contains(structure); }
    bool hasCollapsed() const { return !m_collapsed.empty(); }
    /// Packs anew around boxes that were closed or opened.
    void refold(const Plan &plan, const std::vector<ObjectRef> &structures);
    /// The closed box that an object is out of sight in, the outermost of several; else the object itself.
    ObjectRef shownAs(const Plan &plan, ObjectRef ref) const;

    /// Of the last update; empty with everythingMoved().
    const std::vector<Remeasured> &remeasured() const { return m_remeasured; }
    bool everythingMoved() const { return m_everythingMoved; }
    /// Whether what stands right in the organisation may have moved.
    bool movedOutermost() const;

    /// Relative to the box of its owner. Empty for what is not shown (links, segments and depots beyond the shown rows).
    QRect box(ObjectRef ref) const;
    /// On the canvas; of what is not shown the rectangle of its nearest shown ancestor.
    QRect rect(const Plan &plan, ObjectRef ref) const;
    /// Of a region or site by itself, not stretched to the row it stands in.
    QSize naturalSize(ObjectRef structure) const { return m_natural[structure.index()]; }
    QRect bounds() const { return m_bounds; } ///< of everything
    Totals totals(ObjectRef structure) const { return m_totals[structure.index()]; }
    /// Null for sites.
    const Shelf *shelf(ObjectRef structure) const;
    /// Regions that hold sites only are one card when they are this small.
    bool isBlock(ObjectRef structure, Detail detail) const;
    /// Those of its regions and sites that may lie in `seen`, with where the container itself stands; some more at its edges.
    template <class Visit> void forEachChildIn(ObjectRef structure, const QRectF &seen, QPoint origin, Visit visit) const;
    /// Whether update() would look at any box again.
    static bool movesBoxes(const ChangeSet &changes);
    int hiddenSegments(const Plan &plan, ObjectRef site) const;
    /// Depots and repositories of a site beyond the shown rows.
    int hiddenStores(const Plan &plan, ObjectRef site) const;
    /// Top of the dashed line above a site's segments, relative to the site; 0 = it has none.
    int dividerTop(ObjectRef site) const { return m_dividers[site.index()]; }
    /// Where a site or an empty region invites to a drop, relative to it; empty when it has no need.
    QRect invitation(const Plan &plan, ObjectRef structure) const;
    /// Upper left corner of a region's or the organisation's children, relative to it: where stored positions start.
    QPoint contentOrigin(ObjectRef structure) const;

private:
    void grow(const Plan &plan);
    void growContents(const Plan &plan) const;
    void repack(const Plan &plan, const std::vector<ObjectRef> &dirty);
    QSize collapsedSize(ObjectRef structure) const;
    void collectDirty(const Plan &plan, const ChangeSet &changes, std::vector<ObjectRef> &dirty) const;
    enum class Outcome : std::uint8_t { Same, Totals, Size };
    /// How it differs from before.
    Outcome measure(const Plan &plan, ObjectRef structure);
    QSize measureSite(const Plan &plan, ObjectRef site);
    QSize measureContainer(const Plan &plan, ObjectRef structure);
    /// Where Management Points and rows stand in a site.
    void placeContents(ObjectRef site) const;
    /// Moves what is in a container down, to leave room for its Management Points.
    void lower(ObjectRef container, int by);
    QSize measureStrip(const Plan &plan, ObjectRef structure, int width);
    /// Whole steps of the grid, so that what is packed and what is placed by hand line up.
    int onGrid(int length) const { return (length + m_metrics.grid - 1) / m_metrics.grid * m_metrics.grid; }
    QSize packShelf(const Plan &plan, ObjectRef structure);
    void chooseWidth(Shelf &shelf) const;
    QSize placeRow(Shelf &shelf, Row row, QPoint origin);
    QSize placeOwn(const Plan &plan, Shelf &shelf, QPoint origin);
    /// Sorts by name as people do; what Plan::childrenSorted() answers, without a new list for each of many.
    void sortNaturally(const Plan &plan, std::vector<ObjectRef> &refs) const;
    const std::vector<ObjectRef> &sortedChildren(const Plan &plan, ObjectRef owner, ChildGroup group) const;
    void orderChildren(const Plan &plan, ObjectRef structure, Shelf &shelf) const;
    int pointHeight(const Plan &plan, ObjectRef point, int width) const;
    int chipRows(const Plan &plan, ObjectRef point, int width) const;
    int chipsWidth(const Plan &plan, ObjectRef point) const;
    int chipWidth(const Plan &plan, int type) const;
    Totals sum(const Plan &plan, ObjectRef structure) const;

    LayoutMetrics m_metrics;
    const Plan *m_plan = nullptr; ///< of the last rebuild or update
    std::vector<QRect> m_structures;
    std::vector<QSize> m_natural; ///< before being stretched to its row
    // What stands in a site is placed when somebody asks: of a large plan nobody ever sees most.
    mutable std::vector<quint8> m_arePlaced; ///< by site
    mutable std::vector<QRect> m_points;
    mutable std::vector<QRect> m_segments;
    mutable std::vector<QRect> m_depots;
    mutable std::vector<QRect> m_repositories;
    std::vector<Totals> m_totals;
    std::vector<int> m_dividers; ///< of sites; of containers the top of their children
    std::unordered_map<std::uint32_t, Shelf> m_shelves;
    mutable std::vector<int> m_chipWidths; ///< by application type, -1 = not asked yet
    QRect m_bounds;
    std::unordered_set<ObjectRef> m_collapsed;
    std::vector<Remeasured> m_remeasured;
    bool m_everythingMoved = true;

    struct SortEntry {
        NaturalKey key;
        ObjectRef ref;
    };
    mutable std::vector<ObjectRef> m_children; ///< room to work in, as are the next
    mutable std::vector<SortEntry> m_sorting;
};

/// A box that holds boxes.
inline bool isContainer(ObjectRef ref) { return ref.is(Kind::Region) || ref.is(Kind::Organization); }
/// A region or a site: a box among others, which can be placed, closed and opened. The organisation holds them all.
inline bool isInnerBox(ObjectRef ref) { return ref.is(Kind::Region) || ref.is(Kind::Site); }
/// It, or the one it stands in; null where there is none.
inline ObjectRef innerBoxOf(const Plan &plan, ObjectRef ref)
{
    while (ref && !isInnerBox(ref))
        ref = plan.owner(ref);
    return ref;
}

template <class Visit> void PlanLayout::forEachChildIn(ObjectRef structure, const QRectF &seen, QPoint origin, Visit visit) const
{
    const Shelf *in = shelf(structure);
    if (!in)
        return;
    const int top = int(std::floor(seen.top())) - origin.y();
    auto row = std::ranges::partition_point(in->rows, [top](const Row &at) { return at.bottom < top; });
    for (; row != in->rows.end() && row->top + origin.y() <= seen.bottom(); ++row) {
        for (std::uint32_t i = row->begin; i < row->end; ++i) {
            const ObjectRef child = in->packed[i];
            if (child && box(child).left() + origin.x() > seen.right())
                break;
            if (child)
                visit(child);
        }
    }
    for (const ObjectRef child : in->placed)
        visit(child);
}

} // namespace sitewright
