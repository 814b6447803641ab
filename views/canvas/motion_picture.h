// SPDX-License-Identifier: MIT
// What is seen while boxes are moved by hand: the plan without them and each of them, painted once and only copied from then on.
// Whoever paints anew what lies below has to forget() it.
#pragma once

#include <vector>

#include <QPixmap>

#include "views/canvas/plan_view.h"

namespace sitewright {

class MotionPicture {
public:
    bool isKept(const PlanView &view, QSizeF size, qreal ratio) const
    {
        return !m_ground.isNull() && m_view == view && m_ground.deviceIndependentSize() == size
               && m_ground.devicePixelRatio() == ratio;
    }
    void forget()
    {
        m_ground = {};
        m_boxes.clear();
    }
    void keep(const PlanView &view, QPixmap ground, std::vector<QPixmap> boxes)
    {
        m_view = view;
        m_ground = std::move(ground);
        m_boxes = std::move(boxes);
    }
    const QPixmap &ground() const { return m_ground; }
    const std::vector<QPixmap> &boxes() const { return m_boxes; } ///< null = too large to be kept

private:
    PlanView m_view;
    QPixmap m_ground;
    std::vector<QPixmap> m_boxes;
};

} // namespace sitewright
