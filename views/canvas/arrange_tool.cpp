// SPDX-License-Identifier: MIT
#include "views/canvas/arrange_tool.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "views/canvas/arrange_edits.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"

namespace sitewright {
namespace {

constexpr qreal reach = 7; ///< pixels within which an edge attracts

// The nearest of many offers.
struct Pull {
    qreal by = 0;
    qreal distance = 0;
    qreal line = 0; ///< where the guide runs
    QRectF other;
};

void offer(std::optional<Pull> &best, qreal by, qreal most, qreal line, const QRectF &other)
{
    if (std::abs(by) <= most && (!best || std::abs(by) < best->distance))
        best = Pull{by, std::abs(by), line, other};
}

} // namespace

bool ArrangeTool::start(ObjectRef pressed, QPointF at)
{
    const Plan &plan = m_canvas.session().plan();
    const ObjectId id = plan.id(pressed);
    const Selection &selection = m_canvas.session().selection();
    const std::vector<ObjectRef> lead = placeable(plan, {id});
    if (lead.empty())
        return false;
    m_boxes = selection.contains(id) ? placeable(plan, selection.ids()) : lead;
    m_lead = lead.front();
    m_from = at;
    m_steps = {};
    m_guides.clear();
    return true;
}

QPoint ArrangeTool::shift() const { return m_steps * m_canvas.layout().metrics().grid; }

QPointF ArrangeTool::snapped(QPointF by)
{
    const Plan &plan = m_canvas.session().plan();
    const PlanLayout &layout = m_canvas.layout();
    const PlanLayout::Shelf *shelf = layout.shelf(plan.owner(m_lead));
    if (!shelf)
        return by;
    const qreal most = reach / m_canvas.zoom(), gap = layout.metrics().gap;
    const QRectF box = QRectF(layout.rect(plan, m_lead).topLeft(), layout.naturalSize(m_lead)).translated(by);
    const QPoint outer = layout.rect(plan, plan.owner(m_lead)).topLeft();
    std::optional<Pull> across, down;
    for (const ObjectRef neighbour : shelf->order) {
        if (std::ranges::find(m_boxes, neighbour) != m_boxes.end())
            continue;
        const QRectF other = QRectF(layout.box(neighbour)).translated(outer);
        const bool beside = box.top() < other.bottom() && other.top() < box.bottom();
        const bool above = box.left() < other.right() && other.left() < box.right();
        for (const auto &[mine, theirs] : std::array{std::pair(box.left(), other.left()), std::pair(box.right(), other.right()),
                                                     std::pair(box.center().x(), other.center().x())})
            offer(across, theirs - mine, most, theirs, other);
        for (const auto &[mine, theirs] : std::array{std::pair(box.top(), other.top()), std::pair(box.bottom(), other.bottom()),
                                                     std::pair(box.center().y(), other.center().y())})
            offer(down, theirs - mine, most, theirs, other);
        if (beside) {
            offer(across, other.right() + gap - box.left(), most, other.right() + gap, other);
            offer(across, other.left() - gap - box.right(), most, other.left() - gap, other);
        }
        if (above) {
            offer(down, other.bottom() + gap - box.top(), most, other.bottom() + gap, other);
            offer(down, other.top() - gap - box.bottom(), most, other.top() - gap, other);
        }
    }
    const QRectF at = box.translated(across ? across->by : 0, down ? down->by : 0);
    if (across) {
        const QRectF both = at.united(across->other);
        m_guides.emplace_back(across->line, both.top(), across->line, both.bottom());
    }
    if (down) {
        const QRectF both = at.united(down->other);
        m_guides.emplace_back(both.left(), down->line, both.right(), down->line);
    }
    return by + at.topLeft() - box.topLeft();
}

void ArrangeTool::follow(QPointF at, bool snaps)
{
    m_guides.clear();
    const QPointF by = snaps ? snapped(at - m_from) : at - m_from;
    m_steps = movedBy(m_canvas.session().plan(), m_canvas.layout(), m_boxes, by);
}

void ArrangeTool::finish()
{
    const Edit edit = moveBoxes(m_canvas.session().plan(), m_canvas.layout(), m_boxes, m_steps);
    const bool moved = !m_steps.isNull();
    cancel();
    if (moved)
        (void)m_canvas.session().perform(edit); // a refusal reaches the window by Session::refused
}

void ArrangeTool::cancel()
{
    m_boxes.clear();
    m_guides.clear();
    m_steps = {};
}

} // namespace sitewright
