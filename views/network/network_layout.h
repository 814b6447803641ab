// SPDX-License-Identifier: MIT
// Where sites and clouds stand in the network view, and which links join them. Whoever was put somewhere stands there; the
// others stand at their coordinates, or in a free seat near their region chosen by their id, so that a newcomer moves nobody.
// Geometry only; knows no painter.
#pragma once

#include <algorithm>
#include <atomic>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <QPoint>
#include <QRect>
#include <QRectF>

#include "model/plan/change_set.h"
#include "model/plan/plan.h"
#include "views/network/link_bundles.h"
#include "views/network/seat_tiles.h"

namespace sitewright {

class NetworkLayout {
public:
    static constexpr int grid = 8; ///< view units to one step of a stored seat
    static constexpr int room = 60; ///< units around the outermost seats, for marks and names

    /// A link between two seats; several between the same two run beside each other.
    struct Line {
        ObjectRef link;
        ObjectRef from; ///< sites or clouds: a segment is drawn as its site
        ObjectRef to;
        std::int16_t lane = 0;
        std::int16_t lanes = 1;
    };

    /// Looks on while everything is seated, from another thread too.
    struct Watch {
        std::atomic<bool> isStopped = false;
        std::atomic<std::uint32_t> seated = 0; ///< sites, so far
    };

    /// Everything from scratch: the same plan always gives the same seats. False when it was stopped: then it is of no use.
    bool rebuild(const Plan &plan, Watch *watch = nullptr);
    /// Seats what is new or was told to stand elsewhere; nobody else moves.
    void update(const Plan &plan, const ChangeSet &changes);
    /// The same after many edits: `moved` are those that one of them told to stand elsewhere. Whoever came, went, or came back is found.
    void catchUp(const Plan &plan, const std::vector<ObjectId> &moved);
    static bool movesSeat(ObjectRef ref, FieldId field);

    bool has(ObjectRef ref) const;
    /// Of a site or cloud that has().
    QPoint seat(ObjectRef ref) const { return node(ref).at; }
    /// The site or cloud that an object is drawn as: a segment's or server's site; null when there is none.
    static ObjectRef shownAs(const Plan &plan, ObjectRef ref);
    template <class Visit> void forEachSeat(Visit visit) const;
    /// The same of those within an area, as they lie on the map.
    template <class Visit> void forEachSeatIn(const QRectF &units, Visit visit) const;
    std::uint32_t seatCount() const { return m_count; }
    const std::vector<Line> &lines() const { return m_lines; }
    const Line *lineOf(ObjectRef link) const;
    /// Where lines()[i] runs: side by side, because a view goes through all of them to find the few it shows.
    struct Span {
        QPoint from, to;
        bool touches(const QRect &area) const
        {
            return std::max(from.x(), to.x()) >= area.left() && std::min(from.x(), to.x()) <= area.right()
                && std::max(from.y(), to.y()) >= area.top() && std::min(from.y(), to.y()) <= area.bottom();
        }
    };
    const std::vector<Span> &spans() const { return m_spans; }
    /// The same from afar, with or without those to clouds. Kept until links move.
    LinkBundles &bundles(bool withClouds) const;
    QRect bounds() const { return m_bounds; }
    /// How far apart neighbours usually are: decides how much is drawn at a zoom.
    int spacing() const { return m_spacing; }

    /// Where coordinates stand: Mercator, north up.
    static QPoint projected(double latitude, double longitude);

private:
    struct Node {
        ObjectId id; ///< null = nobody
        QPoint at;
        std::uint32_t nextInCell = none;
    };
    static constexpr std::uint32_t none = 0xffffffffU;
    // Sites and clouds share one numbering.
    static std::uint32_t number(ObjectRef ref) { return ref.index() * 2 + (ref.is(Kind::Cloud) ? 1U : 0U); }
    const Node &node(ObjectRef ref) const { return m_nodes[number(ref)]; }

    void grow(const Plan &plan);
    void put(ObjectRef ref, QPoint at);
    void take(ObjectRef ref);
    void seatSite(const Plan &plan, ObjectRef site);
    void seatCloud(const Plan &plan, ObjectRef cloud);
    void takeGone(const Plan &plan);
    void reseat(const Plan &plan, std::vector<ObjectRef> seats);
    QPoint clusterBase(const Plan &plan, ObjectRef site);
    void findAnchors(const Plan &plan);
    void choosePitch(const Plan &plan);
    /// The first free seat of those the id prefers, around `base`.
    QPoint freeSeat(QPoint base, ObjectId id, int pitch, int distance) const;
    bool isFree(QPoint at, int distance) const;
    bool isFreeIn(int column, int row, QPoint at, int distance) const;
    int nearest(std::uint32_t index) const;
    void measure();
    void measureSpacing();
    void followLinks(const Plan &plan);
    void measureSpans();
    static constexpr int cellSize = 64;
    static constexpr int seatPitch = 150;  ///< between sites without coordinates
    static constexpr int mapDistance = 26; ///< closer ones are moved apart
    static int cellOf(double coordinate) { return int(std::floor(coordinate / cellSize)); }
    static std::uint64_t cellKey(int column, int row) { return std::uint64_t(std::uint32_t(column)) << 32 | std::uint32_t(row); }

    std::vector<Node> m_nodes;
    std::unordered_map<std::uint64_t, std::uint32_t> m_cells; ///< first node in each
    std::uint32_t m_count = 0;
    std::vector<Line> m_lines;
    std::vector<Span> m_spans;
    std::unordered_map<ObjectRef, std::uint32_t> m_lineOf;
    mutable LinkBundles m_bundles; ///< a cache: whoever looks from afar fills it
    mutable bool m_bundlesHaveClouds = true;
    SeatTiles m_tiles;
    QRect m_bounds;
    int m_spacing = 100;
    std::uint32_t m_measuredAt = 0; ///< seats when the spacing was measured
    int m_clusterPitch = 0;
    std::unordered_map<ObjectId, QPoint> m_clusters;        ///< where the sites of a region without coordinates gather
    std::unordered_set<std::uint64_t> m_takenClusters;
    std::unordered_map<ObjectRef, QPoint> m_anchors;        ///< a place with coordinates in each structure object
};

template <class Visit> void NetworkLayout::forEachSeat(Visit visit) const
{
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (!m_nodes[i].id.isNull())
            visit(ObjectRef(i & 1 ? Kind::Cloud : Kind::Site, i / 2), m_nodes[i].at);
    }
}

template <class Visit> void NetworkLayout::forEachSeatIn(const QRectF &units, Visit visit) const
{
    const QRect area = units.toAlignedRect();
    const int left = area.left(), right = area.right(), top = area.top(), bottom = area.bottom();
    m_tiles.forEachIn(area, [&](const SeatTiles::Seat &one) {
        if (one.at.x() >= left && one.at.x() <= right && one.at.y() >= top && one.at.y() <= bottom)
            visit(ObjectRef(one.number & 1 ? Kind::Cloud : Kind::Site, one.number / 2), one.at);
    });
}

} // namespace sitewright
