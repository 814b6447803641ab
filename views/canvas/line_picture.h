// SPDX-License-Identifier: MIT
// Where WAN links, clouds and "served by" arrows are seen over the boxes of the structure view at one moment. What is painted and
// what can be hit are the same lines. Cost is bounded: those that nobody could follow are gathered or left out.
#pragma once

#include <optional>
#include <vector>

#include "views/canvas/layers.h"
#include "views/canvas/plan_lines.h"
#include "views/canvas/plan_view.h"
#include "views/canvas/text_cache.h"

namespace sitewright {

class LinePicture {
public:
    static constexpr std::size_t mostSmooth = 400; ///< more lines than these are drawn thin, without smoothing

    struct Shown {
        const PlanLines::Line *line;
        QLineF at; ///< pixels, from edge to edge
        bool looked = false;
    };

    LinePicture(const Plan &plan, const Facts &facts, const PlanLayout &layout, TextCache &text, const PlanView &view, PlanLines &lines);

    /// Lines stand for several, between containers.
    bool isGathered() const { return m_isGathered; }
    /// What is in view, in no order; lives as long as `lines` is not told of a change.
    std::vector<Shown> lines(PlanLines::What what) const;
    QRectF boxOf(const PlanLines::Cloud &cloud) const { return boxOf(cloud.cloud, cloud.at); }
    /// Of a link by itself, whether it is gathered or not; null when its ends meet or are in one box.
    QLineF lineOf(ObjectRef link) const;
    /// Links and clouds under a point; several where one line stands for them.
    std::vector<ObjectRef> at(QPointF pixels, const std::vector<Shown> &links) const;

private:
    QRectF boxOf(ObjectRef ref, QPointF middle) const;
    QLineF between(const PlanLines::Line &line) const;
    int depthFor(PlanLines::What what) const;
    std::vector<ObjectRef> members(const PlanLines::Line &line) const;

    const Plan &m_plan;
    const Facts &m_facts;
    const PlanLayout &m_layout;
    TextCache &m_text;
    const PlanView m_view;
    PlanLines &m_lines;
    bool m_isGathered;
};

} // namespace sitewright
