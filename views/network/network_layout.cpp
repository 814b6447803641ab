// SPDX-License-Identifier: MIT
#include "views/network/network_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace sitewright {
namespace {

constexpr double unitsPerDegree = 40;
constexpr int nearPitch = 48;       ///< the same around a neighbour that has some
constexpr int cloudDistance = 72;
constexpr int mostRings = 192;      ///< then one seat may be taken twice

/// Seat `index` of a hexagonal spiral, in steps: 0 is the middle, 1 to 6 the ring around it, and so on.
QPointF spiral(std::uint64_t index)
{
    if (index == 0)
        return {};
    // Ring r begins at 1 + 3 r (r - 1).
    const auto begin = [](std::uint64_t of) { return 1 + 3 * of * (of - 1); };
    auto ring = std::uint64_t((3 + std::sqrt(12.0 * double(index) - 3)) / 6);
    ring = begin(ring) > index ? ring - 1 : begin(ring + 1) <= index ? ring + 1 : ring; // where rounding went astray
    const std::uint64_t side = (index - begin(ring)) / ring, step = (index - begin(ring)) % ring;
    static const std::array<QPointF, 7> corners = [] {
        std::array<QPointF, 7> out;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = {std::cos(double(i) * std::numbers::pi / 3), std::sin(double(i) * std::numbers::pi / 3)};
        return out;
    }();
    const auto corner = [&](std::uint64_t at) { return corners[at] * double(ring); };
    const double share = double(step) / double(ring);
    return corner(side) * (1 - share) + corner(side + 1) * share;
}

std::uint64_t seatsUpTo(std::uint64_t ring) { return 1 + 3 * ring * (ring + 1); }

/// Which seat an id prefers among those up to a ring.
std::uint64_t preferred(ObjectId id, std::uint64_t ring) { return combineHash(id.bits(), ring) % seatsUpTo(ring); }

bool isSeated(Kind kind) { return kind == Kind::Site || kind == Kind::Cloud; }

std::optional<QPoint> coordinates(const Plan &plan, ObjectRef site)
{
    const StructureRecord &record = plan.structure(site);
    if (std::isnan(record.latitude) || std::isnan(record.longitude))
        return {};
    return NetworkLayout::projected(record.latitude, record.longitude);
}

std::optional<QPoint> chosenSeat(const Plan &plan, ObjectRef ref)
{
    const FieldValue value = plan.value(ref, FieldId::Seat);
    const auto *seat = std::get_if<GridPoint>(&value);
    return seat ? std::optional(QPoint(seat->x, seat->y) * NetworkLayout::grid) : std::nullopt;
}

std::vector<ObjectRef> byId(const Plan &plan, Kind kind)
{
    std::vector<ObjectRef> out;
    out.reserve(plan.count(kind));
    plan.forEach(kind, [&](ObjectRef ref) { out.push_back(ref); });
    std::ranges::sort(out, {}, [&](ObjectRef ref) { return plan.id(ref); });
    return out;
}

} // namespace

QPoint NetworkLayout::projected(double latitude, double longitude)
{
    constexpr double toRadians = std::numbers::pi / 180;
    const double mercator = std::log(std::tan(std::numbers::pi / 4 + std::clamp(latitude, -85.0, 85.0) * toRadians / 2)) / toRadians;
    return {int(std::lround(longitude * unitsPerDegree)), int(std::lround(-mercator * unitsPerDegree))};
}

ObjectRef NetworkLayout::shownAs(const Plan &plan, ObjectRef ref)
{
    if (!ref || ref.is(Kind::Site) || ref.is(Kind::Cloud))
        return ref;
    if (ref.is(Kind::ManagementPoint))
        return plan.point(ref).standsIn;
    const ObjectRef owner = ref.is(Kind::Segment) || ref.is(Kind::Depot) || ref.is(Kind::Repository) ? plan.owner(ref) : ObjectRef();
    return owner.is(Kind::Site) ? owner : ObjectRef();
}

bool NetworkLayout::has(ObjectRef ref) const
{
    return ref && isSeated(ref.kind()) && number(ref) < m_nodes.size() && !node(ref).id.isNull();
}

const NetworkLayout::Line *NetworkLayout::lineOf(ObjectRef link) const
{
    const auto found = m_lineOf.find(link);
    return found == m_lineOf.end() ? nullptr : &m_lines[found->second];
}

// --- seats ----------------------------------------------------------------------------------------------------------

void NetworkLayout::grow(const Plan &plan)
{
    const std::size_t wanted = std::max(plan.capacity(Kind::Site), plan.capacity(Kind::Cloud)) * std::size_t(2);
    if (m_nodes.size() < wanted)
        m_nodes.resize(wanted);
}

void NetworkLayout::put(ObjectRef ref, QPoint at)
{
    Node &put = m_nodes[number(ref)];
    put.at = at;
    const auto [cell, isNew] = m_cells.try_emplace(cellKey(cellOf(at.x()), cellOf(at.y())), none);
    put.nextInCell = cell->second;
    cell->second = number(ref);
    ++m_count;
}

void NetworkLayout::take(ObjectRef ref)
{
    const std::uint32_t gone = number(ref);
    Node &left = m_nodes[gone];
    const auto cell = m_cells.find(cellKey(cellOf(left.at.x()), cellOf(left.at.y())));
    std::uint32_t *link = &cell->second;
    while (*link != gone)
        link = &m_nodes[*link].nextInCell;
    *link = left.nextInCell;
    if (cell->second == none)
        m_cells.erase(cell);
    left = {};
    --m_count;
}

bool NetworkLayout::isFreeIn(int column, int row, QPoint at, int distance) const
{
    const auto cell = m_cells.find(cellKey(column, row));
    for (std::uint32_t i = cell == m_cells.end() ? none : cell->second; i != none; i = m_nodes[i].nextInCell) {
        const QPoint apart = m_nodes[i].at - at;
        if (apart.x() * apart.x() + apart.y() * apart.y() < distance * distance)
            return false;
    }
    return true;
}

bool NetworkLayout::isFree(QPoint at, int distance) const
{
    // Whoever is in the way mostly stands in the same cell.
    const int column = cellOf(at.x()), row = cellOf(at.y());
    if (!isFreeIn(column, row, at, distance))
        return false;
    for (int x = cellOf(at.x() - distance), right = cellOf(at.x() + distance); x <= right; ++x) {
        for (int y = cellOf(at.y() - distance), bottom = cellOf(at.y() + distance); y <= bottom; ++y) {
            if ((x != column || y != row) && !isFreeIn(x, y, at, distance))
                return false;
        }
    }
    return true;
}

QPoint NetworkLayout::freeSeat(QPoint base, ObjectId id, int pitch, int distance) const
{
    // Few rings first: a region stays together. Each id has its own order of seats, so that a newcomer takes none away.
    QPoint at = base;
    // In a crowd the inner rings are full: further out they are tried with gaps.
    for (std::uint64_t ring = 1; ring <= mostRings; ring += 1 + ring / 8) {
        at = base + (spiral(preferred(id, ring)) * pitch).toPoint();
        if (isFree(at, distance))
            break;
    }
    return at;
}

void NetworkLayout::findAnchors(const Plan &plan)
{
    m_anchors.clear();
    for (const ObjectRef site : byId(plan, Kind::Site)) {
        const std::optional<QPoint> at = coordinates(plan, site);
        for (ObjectRef above = at ? plan.owner(site) : ObjectRef(); above; above = plan.owner(above)) {
            if (!m_anchors.try_emplace(above, *at).second)
                break;
        }
    }
}

void NetworkLayout::choosePitch(const Plan &plan)
{
    std::unordered_map<ObjectRef, std::uint64_t> sizes;
    std::uint64_t largest = 1;
    plan.forEach(Kind::Site, [&](ObjectRef site) { largest = std::max(largest, ++sizes[plan.owner(site)]); });
    std::uint64_t ring = 1;
    while (seatsUpTo(ring) < largest + largest / 4)
        ++ring;
    m_clusterPitch = seatPitch * (2 * int(ring) + 1);
    m_clusters.clear();
    m_takenClusters.clear();
    std::vector<ObjectRef> owners;
    for (const auto &[owner, size] : sizes)
        owners.push_back(owner);
    std::ranges::sort(owners, {}, [&](ObjectRef ref) { return plan.id(ref); });
    for (const ObjectRef owner : owners)
        plan.forEachChild(owner, ChildGroup::Structure, [&](ObjectRef site) {
            if (site.is(Kind::Site))
                clusterBase(plan, site);
            return !site.is(Kind::Site);
        });
}

QPoint NetworkLayout::clusterBase(const Plan &plan, ObjectRef site)
{
    const ObjectRef owner = plan.owner(site);
    for (ObjectRef above = owner; above; above = plan.owner(above)) {
        if (const auto anchor = m_anchors.find(above); anchor != m_anchors.end())
            return anchor->second;
    }
    const ObjectId id = plan.id(owner);
    if (const auto known = m_clusters.find(id); known != m_clusters.end())
        return known->second;
    std::uint64_t seat = 0;
    for (std::uint64_t ring = 0; ring <= mostRings; ++ring) {
        seat = preferred(id, ring);
        if (m_takenClusters.insert(seat).second)
            break;
    }
    return m_clusters.emplace(id, (spiral(seat) * m_clusterPitch).toPoint()).first->second;
}

void NetworkLayout::seatSite(const Plan &plan, ObjectRef site)
{
    const ObjectId id = plan.id(site);
    if (const auto chosen = chosenSeat(plan, site)) {
        put(site, *chosen);
    } else if (const auto at = coordinates(plan, site)) {
        put(site, isFree(*at, mapDistance) ? *at : freeSeat(*at, id, mapDistance + 2, mapDistance));
    } else {
        const bool isNear = !m_anchors.empty();
        put(site, freeSeat(clusterBase(plan, site), id, isNear ? nearPitch : seatPitch, isNear ? nearPitch - 4 : seatPitch * 3 / 4));
    }
    m_nodes[number(site)].id = id;
}

void NetworkLayout::seatCloud(const Plan &plan, ObjectRef cloud)
{
    const ObjectId id = plan.id(cloud);
    if (const auto chosen = chosenSeat(plan, cloud)) {
        put(cloud, *chosen);
    } else {
        // Between those it joins.
        QPointF sum;
        int joined = 0;
        plan.forEachLinkAt(cloud, [&](ObjectRef link) {
            const ObjectRef other = shownAs(plan, plan.link(link).otherEnd(cloud));
            if (other.is(Kind::Site) && has(other)) {
                sum += seat(other);
                ++joined;
            }
        });
        const QPoint middle = joined > 0 ? (sum / joined).toPoint() : QPoint(m_bounds.center().x(), m_bounds.top() - cloudDistance);
        put(cloud, isFree(middle, cloudDistance) ? middle : freeSeat(middle, id, cloudDistance, cloudDistance));
    }
    m_nodes[number(cloud)].id = id;
}

bool NetworkLayout::rebuild(const Plan &plan, Watch *watch)
{
    m_nodes.clear();
    m_cells.clear();
    m_count = 0;
    grow(plan);
    m_cells.reserve(plan.count(Kind::Site));
    findAnchors(plan);
    choosePitch(plan);
    const std::vector<ObjectRef> sites = byId(plan, Kind::Site);
    // Whoever has a place of its own first: the others fill in around them.
    const auto rank = [&](ObjectRef site) { return chosenSeat(plan, site) ? 0 : coordinates(plan, site) ? 1 : 2; };
    std::vector<std::vector<ObjectRef>> ranked(3);
    for (const ObjectRef site : sites)
        ranked[std::size_t(rank(site))].push_back(site);
    for (const std::vector<ObjectRef> &some : ranked) {
        for (const ObjectRef site : some) {
            if (watch && watch->isStopped)
                return false;
            seatSite(plan, site);
            if (watch)
                watch->seated = m_count;
        }
    }
    measure();
    for (const ObjectRef cloud : byId(plan, Kind::Cloud))
        seatCloud(plan, cloud);
    followLinks(plan);
    measure();
    measureSpacing();
    return true;
}

bool NetworkLayout::movesSeat(ObjectRef ref, FieldId field)
{
    return (ref && isSeated(ref.kind()) && field == FieldId::Seat)
        || (ref.is(Kind::Site) && (field == FieldId::Owner || field == FieldId::Latitude || field == FieldId::Longitude));
}

void NetworkLayout::takeGone(const Plan &plan)
{
    std::vector<ObjectRef> left;
    forEachSeat([&](ObjectRef ref, QPoint) {
        if (plan.find(node(ref).id) != ref)
            left.push_back(ref);
    });
    for (const ObjectRef ref : left)
        take(ref);
}

void NetworkLayout::reseat(const Plan &plan, std::vector<ObjectRef> seats)
{
    std::ranges::sort(seats, {}, [&](ObjectRef ref) { return plan.id(ref); });
    seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
    for (const ObjectRef ref : seats) {
        if (has(ref))
            take(ref);
    }
    for (const ObjectRef ref : seats) {
        if (ref.is(Kind::Site))
            seatSite(plan, ref);
    }
    for (const ObjectRef ref : seats) {
        if (ref.is(Kind::Cloud))
            seatCloud(plan, ref);
    }
}

void NetworkLayout::update(const Plan &plan, const ChangeSet &changes)
{
    grow(plan);
    bool linksMoved = false;
    for (const ObjectChange &gone : changes.removed)
        linksMoved = linksMoved || gone.kind == Kind::Link || isSeated(gone.kind) || gone.kind == Kind::Segment;
    const bool seatsLeft = std::ranges::any_of(changes.removed, isSeated, &ObjectChange::kind);
    if (seatsLeft)
        takeGone(plan);
    std::vector<ObjectRef> seats;
    for (const ObjectChange &made : changes.created) {
        linksMoved = linksMoved || made.kind == Kind::Link || isSeated(made.kind);
        if (isSeated(made.kind))
            seats.push_back(plan.find(made.id));
    }
    for (const FieldChange &change : changes.fields) {
        const ObjectRef ref = plan.find(change.object);
        linksMoved = linksMoved || ref.is(Kind::Link) || (ref.is(Kind::Segment) && change.field == FieldId::Owner);
        if (ref && movesSeat(ref, change.field))
            seats.push_back(ref);
    }
    const bool seatsMoved = !seats.empty();
    reseat(plan, std::move(seats));
    if (linksMoved)
        followLinks(plan);
    else if (seatsMoved)
        measureSpans();
    if (seatsMoved || seatsLeft)
        measure();
    if (m_count > m_measuredAt * 2 || m_count * 2 < m_measuredAt)
        measureSpacing();
}

void NetworkLayout::catchUp(const Plan &plan, const std::vector<ObjectId> &moved)
{
    grow(plan);
    takeGone(plan);
    std::vector<ObjectRef> seats;
    for (const ObjectId id : moved) {
        if (const ObjectRef ref = plan.find(id))
            seats.push_back(ref);
    }
    for (const Kind kind : {Kind::Site, Kind::Cloud}) {
        plan.forEach(kind, [&](ObjectRef ref) {
            if (!has(ref))
                seats.push_back(ref);
        });
    }
    reseat(plan, std::move(seats));
    followLinks(plan);
    measure();
    measureSpacing();
}

} // namespace sitewright
