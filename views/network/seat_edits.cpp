// SPDX-License-Identifier: MIT
#include "views/network/seat_edits.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include <QCoreApplication>

#include "model/edits/network_edits.h"
#include "model/plan/name_order.h"

namespace sitewright {

namespace {

constexpr int pitch = 150; ///< between seats in rows, as between sites without coordinates

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

bool isAcross(Alignment alignment) { return alignment == Alignment::Left || alignment == Alignment::Centre || alignment == Alignment::Right; }

GridPoint onGrid(QPointF units)
{
    return {int(std::lround(units.x() / NetworkLayout::grid)), int(std::lround(units.y() / NetworkLayout::grid))};
}

/// Only what is not there already.
Edit moved(const Plan &plan, const NetworkLayout &layout, const std::vector<std::pair<ObjectRef, QPointF>> &seats, const QString &name)
{
    std::vector<std::pair<ObjectId, GridPoint>> to;
    for (const auto &[ref, at] : seats) {
        const GridPoint seat = onGrid(at); // whoever nobody moved yet may stand beside the grid
        if (QPoint(seat.x, seat.y) * NetworkLayout::grid != layout.seat(ref))
            to.emplace_back(plan.id(ref), seat);
    }
    std::ranges::sort(to, {}, &std::pair<ObjectId, GridPoint>::first);
    Edit out = moveSeats(plan, to);
    out.name = name;
    return out;
}

} // namespace

std::vector<ObjectRef> seated(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectId> &objects)
{
    std::vector<ObjectRef> out;
    std::unordered_set<ObjectRef> met;
    for (const ObjectId id : objects) {
        const ObjectRef shown = NetworkLayout::shownAs(plan, plan.find(id));
        if (shown && layout.has(shown) && met.insert(shown).second)
            out.push_back(shown);
    }
    return out;
}

Edit alignSeats(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectRef> &seats, Alignment alignment)
{
    double least = 1e18, most = -1e18, sum = 0;
    for (const ObjectRef ref : seats) {
        const double at = isAcross(alignment) ? layout.seat(ref).x() : layout.seat(ref).y();
        least = std::min(least, at);
        most = std::max(most, at);
        sum += at;
    }
    const bool isMiddle = alignment == Alignment::Centre || alignment == Alignment::Middle;
    const bool isFirst = alignment == Alignment::Left || alignment == Alignment::Top;
    const double line = isMiddle ? sum / double(std::max<std::size_t>(seats.size(), 1)) : isFirst ? least : most;
    std::vector<std::pair<ObjectRef, QPointF>> to;
    for (const ObjectRef ref : seats) {
        const QPointF at = layout.seat(ref);
        to.emplace_back(ref, isAcross(alignment) ? QPointF(line, at.y()) : QPointF(at.x(), line));
    }
    return moved(plan, layout, to, tr("Align sites in the network"));
}

Edit distributeSeats(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectRef> &seats, Qt::Orientation along)
{
    const auto place = [&](ObjectRef ref) { return along == Qt::Horizontal ? layout.seat(ref).x() : layout.seat(ref).y(); };
    std::vector<ObjectRef> order = seats;
    std::ranges::sort(order, [&](ObjectRef a, ObjectRef b) { return place(a) != place(b) ? place(a) < place(b) : plan.id(a) < plan.id(b); });
    std::vector<std::pair<ObjectRef, QPointF>> to;
    for (std::size_t i = 0; order.size() > 2 && i < order.size(); ++i) {
        const double share = double(i) / double(order.size() - 1);
        const double at = place(order.front()) + (place(order.back()) - place(order.front())) * share;
        const QPointF was = layout.seat(order[i]);
        to.emplace_back(order[i], along == Qt::Horizontal ? QPointF(at, was.y()) : QPointF(was.x(), at));
    }
    return moved(plan, layout, to, tr("Distribute sites in the network"));
}

Edit layOutSeats(const Plan &plan, const NetworkLayout &layout, const std::vector<ObjectRef> &seats)
{
    std::vector<ObjectRef> order = seats;
    std::ranges::sort(order, [&](ObjectRef a, ObjectRef b) { return isNamedBefore(plan, a, b); });
    QPointF corner(1e18, 1e18);
    for (const ObjectRef ref : order)
        corner = {std::min(corner.x(), double(layout.seat(ref).x())), std::min(corner.y(), double(layout.seat(ref).y()))};
    const auto columns = std::max<std::size_t>(1, std::size_t(std::ceil(std::sqrt(double(order.size())))));
    std::vector<std::pair<ObjectRef, QPointF>> to;
    for (std::size_t i = 0; i < order.size(); ++i)
        to.emplace_back(order[i], corner + QPointF(double(i % columns), double(i / columns)) * pitch);
    return moved(plan, layout, to, tr("Lay out sites in the network"));
}

Edit freeSeats(const Plan &plan, const std::vector<ObjectRef> &seats)
{
    std::vector<ObjectId> free;
    const auto add = [&](ObjectRef ref) {
        if (!isDefault(plan.value(ref, FieldId::Seat)))
            free.push_back(plan.id(ref));
    };
    std::ranges::for_each(seats, add);
    if (seats.empty()) {
        plan.forEach(Kind::Site, add);
        plan.forEach(Kind::Cloud, add);
    }
    return {.name = tr("Let sites stand by themselves in the network"),
            .compose =
                [free](Draft &draft) {
                    for (const ObjectId id : free)
                        draft.set(id, FieldId::Seat, FieldValue());
                },
            .mergeKey = {}};
}

} // namespace sitewright
