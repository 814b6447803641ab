// SPDX-License-Identifier: MIT
// Paints WAN links and "served by" arrows over the boxes of the structure view. What is looked at stands out; the rest stays
// thin, as it lies over names. Cost is bounded: lines are clipped, short ones dropped, many are drawn unsmoothed and at once.
#pragma once

#include "views/canvas/line_picture.h"
#include "views/canvas/plan_source.h"
#include "views/shared/theme.h"

namespace sitewright {

class LinePainter {
public:
    LinePainter(QPainter &painter, const PlanSource &source, const PlanLayout &layout, const Theme &theme, TextCache &text,
                const PlanView &view, const PlanLook &look);

    void paint();

private:
    using Shown = LinePicture::Shown;

    void paint(PlanLines::What what);
    void paint(PlanLines::What what, const std::vector<Shown> &lines);
    bool isLookedAt(const PlanLines::Line &line) const;
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
    std::optional<LinePicture> m_picture; ///< none without lines
};

} // namespace sitewright
