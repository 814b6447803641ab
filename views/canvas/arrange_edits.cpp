// SPDX-License-Identifier: MIT
#include "views/canvas/arrange_edits.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include <QCoreApplication>

#include "model/plan/name_order.h"

namespace sitewright {
namespace {

using Positions = std::vector<std::pair<ObjectId, std::optional<GridPoint>>>;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("ArrangeEdits", text, nullptr, n); }

QString nameOf(const Plan &plan, const std::vector<ObjectRef> &boxes)
{
    return boxes.size() == 1 ? plan.displayName(boxes.front()) : tr("%Ln box(es)", int(boxes.size()));
}

Edit placed(QString name, Positions positions, QString mergeKey = {})
{
    return {.name = std::move(name),
            .compose =
                [positions = std::move(positions)](Draft &draft) {
                    for (const auto &[object, position] : positions) {
                        if (draft.exists(object))
                            draft.set(object, FieldId::Position, position ? FieldValue(*position) : FieldValue());
                    }
                },
            .mergeKey = std::move(mergeKey)};
}

// Where the positions of `box` count from, on the canvas.
QPoint originOf(const Plan &plan, const PlanLayout &layout, ObjectRef box)
{
    const ObjectRef owner = plan.owner(box);
    return layout.rect(plan, owner).topLeft() + layout.contentOrigin(owner);
}

// As the box will be once it stands by itself: not stretched to its row.
QRect ownRect(const Plan &plan, const PlanLayout &layout, ObjectRef box)
{
    return {layout.rect(plan, box).topLeft(), layout.naturalSize(box)};
}

GridPoint gridPoint(const Plan &plan, const PlanLayout &layout, ObjectRef box, QPointF corner)
{
    const QPointF inside = (corner - originOf(plan, layout, box)) / layout.metrics().grid;
    return {std::max(0, int(std::lround(inside.x()))), std::max(0, int(std::lround(inside.y())))};
}

} // namespace

std::vector<ObjectRef> placeable(const Plan &plan, const std::vector<ObjectId> &objects)
{
    std::unordered_set<ObjectRef> chosen;
    for (const ObjectId id : objects) {
        if (const ObjectRef ref = innerBoxOf(plan, plan.find(id)))
            chosen.insert(ref);
    }
    std::vector<ObjectRef> out;
    for (const ObjectRef ref : chosen) {
        bool isInside = false;
        for (ObjectRef at = plan.owner(ref); at && !isInside; at = plan.owner(at))
            isInside = chosen.contains(at);
        if (!isInside)
            out.push_back(ref);
    }
    std::ranges::sort(out, {}, [&](ObjectRef ref) { return plan.id(ref); });
    return out;
}

QPoint movedBy(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, QPointF by)
{
    const int grid = layout.metrics().grid;
    QPoint steps(int(std::lround(by.x() / grid)), int(std::lround(by.y() / grid)));
    for (const ObjectRef box : boxes) {
        const GridPoint at = gridPoint(plan, layout, box, layout.rect(plan, box).topLeft());
        steps = {std::max(steps.x(), -at.x), std::max(steps.y(), -at.y)};
    }
    return steps;
}

Edit moveBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, QPoint steps, const QString &mergeKey)
{
    Positions positions;
    if (!steps.isNull()) {
        for (const ObjectRef box : boxes) {
            const GridPoint at = gridPoint(plan, layout, box, layout.rect(plan, box).topLeft());
            positions.emplace_back(plan.id(box), GridPoint{std::max(0, at.x + steps.x()), std::max(0, at.y + steps.y())});
        }
    }
    return placed(tr("Place %1").arg(nameOf(plan, boxes)), std::move(positions), mergeKey);
}

Edit alignBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, Alignment alignment)
{
    QRect all;
    for (const ObjectRef box : boxes)
        all |= ownRect(plan, layout, box);
    Positions positions;
    for (const ObjectRef box : boxes) {
        const QRect rect = ownRect(plan, layout, box);
        QPointF corner = rect.topLeft();
        switch (alignment) {
        case Alignment::Left: corner.setX(all.left()); break;
        case Alignment::Centre: corner.setX(all.left() + (all.width() - rect.width()) / 2.0); break;
        case Alignment::Right: corner.setX(all.left() + all.width() - rect.width()); break;
        case Alignment::Top: corner.setY(all.top()); break;
        case Alignment::Middle: corner.setY(all.top() + (all.height() - rect.height()) / 2.0); break;
        case Alignment::Bottom: corner.setY(all.top() + all.height() - rect.height()); break;
        }
        positions.emplace_back(plan.id(box), gridPoint(plan, layout, box, corner));
    }
    return placed(tr("Align %1").arg(nameOf(plan, boxes)), std::move(positions));
}

Edit distributeBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes, Qt::Orientation along)
{
    const bool across = along == Qt::Horizontal;
    std::vector<std::pair<QRect, ObjectRef>> sorted;
    for (const ObjectRef box : boxes)
        sorted.emplace_back(ownRect(plan, layout, box), box);
    const auto start = [&](const QRect &rect) { return across ? rect.left() : rect.top(); };
    const auto length = [&](const QRect &rect) { return across ? rect.width() : rect.height(); };
    std::ranges::sort(sorted, {}, [&](const auto &one) { return std::pair(start(one.first), one.second); });
    Positions positions;
    if (sorted.size() >= 3) {
        int taken = 0;
        for (const auto &[rect, box] : sorted)
            taken += length(rect);
        const int whole = start(sorted.back().first) + length(sorted.back().first) - start(sorted.front().first);
        const qreal gap = qreal(whole - taken) / qreal(sorted.size() - 1);
        qreal at = start(sorted.front().first);
        for (const auto &[rect, box] : sorted) {
            const QPointF corner = across ? QPointF(at, rect.top()) : QPointF(rect.left(), at);
            positions.emplace_back(plan.id(box), gridPoint(plan, layout, box, corner));
            at += length(rect) + gap;
        }
    }
    return placed(tr("Distribute %1").arg(nameOf(plan, boxes)), std::move(positions));
}

Edit layOutBoxes(const Plan &plan, const PlanLayout &layout, const std::vector<ObjectRef> &boxes)
{
    const int gap = layout.metrics().gap;
    std::vector<ObjectRef> sorted = boxes;
    std::ranges::sort(sorted, [&](ObjectRef a, ObjectRef b) { return isNamedBefore(plan, a, b); });
    QRect all;
    qreal area = 0;
    int widest = 0;
    for (const ObjectRef box : sorted) {
        const QRect rect = ownRect(plan, layout, box);
        all |= rect;
        area += qreal(rect.width() + gap) * (rect.height() + gap);
        widest = std::max(widest, rect.width());
    }
    const int width = std::max(widest, int(std::sqrt(area * 1.7)));
    Positions positions;
    int x = 0, y = 0, rowHeight = 0;
    for (const ObjectRef box : sorted) {
        const QSize size = layout.naturalSize(box);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        positions.emplace_back(plan.id(box), gridPoint(plan, layout, box, all.topLeft() + QPoint(x, y)));
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return placed(tr("Lay out %1").arg(nameOf(plan, boxes)), std::move(positions));
}

Edit layOutAutomatically(const Plan &plan, const std::vector<ObjectRef> &boxes)
{
    Positions positions;
    const auto add = [&](ObjectRef root) {
        for (const ObjectRef ref : plan.subtree(root)) {
            if (isInnerBox(ref) && std::holds_alternative<GridPoint>(plan.value(ref, FieldId::Position)))
                positions.emplace_back(plan.id(ref), std::nullopt);
        }
    };
    if (boxes.empty() && plan.organization())
        add(plan.organization());
    for (const ObjectRef box : boxes)
        add(box);
    const QString name = boxes.empty() ? tr("Lay out the plan automatically") : tr("Lay out %1 automatically").arg(nameOf(plan, boxes));
    return placed(name, std::move(positions));
}

} // namespace sitewright
