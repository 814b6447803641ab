// SPDX-License-Identifier: MIT
// WAN links and "served by" as lines between boxes of the structure view: as they are, or gathered between containers of one
// depth for who looks from afar. Made when first asked for, kept until the plan changes; knows no painter.
#pragma once

#include <map>
#include <unordered_map>
#include <vector>

#include <QLineF>

#include "model/facts/facts.h"
#include "views/canvas/plan_layout.h"

namespace sitewright {

class PlanLines {
public:
    enum class What : quint8 { Links, Arrows };
    struct Line {
        ObjectRef what; ///< the link, or the MP that serves; of gathered lines one of them
        ObjectRef from;
        ObjectRef to;   ///< boxes of the canvas, or a cloud
        QPointF start;
        QPointF end;    ///< middles of those, in canvas units
        std::uint32_t count = 1;
    };
    /// A WAN cloud has no box: it stands amid those it joins.
    struct Cloud {
        ObjectRef cloud;
        QPointF at;
    };
    static constexpr int everyDepth = -1;

    /// Everything, when the plan or its layout is another; `changes` tells whether lines could be.
    void forget();
    void planChanged(const ChangeSet &changes);

    const std::vector<Line> &lines(What what, const Plan &plan, const Facts &facts, const PlanLayout &layout, int depth);
    const std::vector<Cloud> &clouds(const Plan &plan, const Facts &facts, const PlanLayout &layout);
    /// The links that a line between containers of a depth stands for.
    std::vector<ObjectRef> linksBetween(const Plan &plan, const PlanLayout &layout, const Line &line, int depth) const;
    /// The depth whose containers can be told apart at this scale: at least `pixels` wide on the average.
    int depthFor(const Plan &plan, const PlanLayout &layout, qreal scale, qreal pixels);

private:
    void measure(const Plan &plan, const PlanLayout &layout);
    ObjectRef shownEnd(const Plan &plan, const PlanLayout &layout, ObjectRef end) const;
    void collectLinks(const Plan &plan, const PlanLayout &layout);
    void collectArrows(const Plan &plan, const Facts &facts, const PlanLayout &layout);
    void joinAtClosed(const PlanLayout &layout, std::vector<Line> &lines) const;
    void placeClouds();
    QPointF middle(const Plan &plan, const PlanLayout &layout, ObjectRef ref) const;
    ObjectRef ancestorAt(const Plan &plan, ObjectRef ref, int depth) const;
    std::vector<Line> gathered(const Plan &plan, const PlanLayout &layout, const std::vector<Line> &all, int depth) const;

    bool m_isMeasured = false;
    std::vector<QPoint> m_origins; ///< of structure boxes, by index
    std::vector<qint16> m_depths;
    std::vector<qreal> m_widths; ///< mean, by depth
    std::map<std::pair<What, int>, std::vector<Line>> m_lines;
    std::vector<Cloud> m_clouds;
};

/// A link or a cloud: over all boxes, in none of them.
inline bool isOverBoxes(ObjectRef ref) { return ref.is(Kind::Link) || ref.is(Kind::Cloud); }

} // namespace sitewright
