// SPDX-License-Identifier: MIT
// Which networks have a path to each other at all, by LAN or WAN (domain.md 4.2, MP-06): the connected parts of sites and
// clouds over all links, where a segment is part of its site. A change relabels the smaller side only: what a new link joins
// is walked from one end, what a removed one may have parted is walked from both ends by turns until one side is through.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/base/large_vector.h"
#include "model/facts/networks.h"
#include "model/plan/plan.h"

namespace sitewright {

using ReachId = std::uint32_t;
inline constexpr ReachId noPart = 0xfffffffeU; ///< of no network

class Reach {
public:
    static Reach of(const Plan &plan);

    /// The part a site, segment or cloud belongs to; equal numbers = a path exists. The number itself means nothing.
    ReachId part(const Plan &plan, ObjectRef end) const;
    /// Whose cells a site, segment or cloud has: a segment is part of its site.
    static ObjectRef host(const Plan &plan, ObjectRef end) { return end.is(Kind::Segment) ? plan.owner(end) : end; }

    /// Numbers parts as cells do. Networks without any link share one: they are all cut off, or none is.
    static std::uint32_t cellIndex(ReachId part) { return (part & alone) != 0 ? 0 : part + 1; }

    /// Of a part that is one network without links: its node.
    static std::optional<std::uint32_t> lonelyNode(ReachId part)
    {
        return part != noPart && (part & alone) != 0 ? std::optional(part & ~alone) : std::nullopt;
    }

    /// Adds the cells of ReachPart that differ to `touched`.
    void follow(const Plan &plan, const LinkChanges &changes, Touched &touched);

    std::size_t byteSize() const;

private:
    using Node = std::uint32_t;
    static constexpr ReachId alone = 0x80000000U; ///< with the node's number: a part of its own
    struct Split;

    ReachId partOf(Node node) const;
    void setPart(Node node, ReachId part, Touched *touched);
    void split(const Plan &plan, const std::vector<Node> &work, Touched *touched);
    void join(const Plan &plan, Node one, Node other, Touched *touched);
    ReachId newPart();

    LargeVector<ReachId> m_part; ///< by node; alone = a number of its own, made from the node
    std::vector<std::uint32_t> m_size; ///< by part, of parts with more than one member
    std::vector<ReachId> m_freeParts;
};

} // namespace sitewright
