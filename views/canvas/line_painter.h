// SPDX-License-Identifier: MIT
// Paints WAN links and "served by" arrows over the boxes of the structure view. What is looked at stands out; the rest stays
// thin, as it lies over names. Cost is bounded: lines are clipped, short ones dropped, many are drawn unsmoothed and at once.
#pragma once

#include "views/canvas/plan_lines.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/plan_view.h"
#include "views/canvas/text_cache.h"
#include "views/shared/theme.h"

namespace sitewright {

class LinePainter {
public:
    LinePainter(QPainter &painter, const PlanSource &source, const PlanLayout &layout, const Theme &theme, TextCache &text,
                const PlanView &view, const PlanLook &look);

    void paint();

private:
    struct Shown {
        const PlanLines::Line *line;
        QLineF at; ///< pixels, from edge to edge
        bool looked;
    };

    void paint(PlanLines::What what);
    void paint(PlanLines::What what, const std::vector<Shown> &lines);
    std::vector<Shown> shown(PlanLines::What what) const;
    bool isLookedAt(const PlanLines::Line &line) const;
    /// From the edge of one box to the edge of the other; empty when they touch or one is in the other.
    QLineF between(const PlanLines::Line &line) const;
    QRectF boxOf(ObjectRef ref, QPointF middle) const;
    void paintMany(PlanLines::What what, const std::vector<Shown> &lines);
    void paintLink(const Shown &one);
    void paintArrow(const Shown &one);
    void paintCount(const Shown &one);
    void paintCloud(const PlanLines::Cloud &cloud);
    QColor tone(Tone tone) const { return m_theme.color(tone); }
    QColor colourOf(PlanLines::What what, const PlanLines::Line &line) const;

    QPainter &m_painter;
    const PlanSource &m_source;
    const Plan &m_plan;
    const PlanLayout &m_layout;
    const Theme &m_theme;
    TextCache &m_text;
    const PlanView &m_view;
    const PlanLook &m_look;
    int m_depth = PlanLines::everyDepth;
};

/// The part of a line that is in `room`; long ones cost by their length. False when none is.
bool clipTo(const QRectF &room, QLineF &line);

} // namespace sitewright
