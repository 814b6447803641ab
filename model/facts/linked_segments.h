// SPDX-License-Identifier: MIT
// What a change did to links, for the facts about networks. It remembers the site of every segment with links, because a
// segment that moves or dies may take the only way out of the site it left with it.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/plan/plan.h"

namespace sitewright {

struct LinkChanges {
    std::vector<std::uint32_t> networks; ///< nodes of sites and clouds: their links changed, or a linked segment came or left
    std::vector<std::uint32_t> lans;     ///< of these, the ones whose LAN may be another: a LAN link changed, or a linked segment
    std::vector<ObjectRef> links;        ///< that exist and are new or lead elsewhere
    std::vector<std::uint32_t> segments; ///< indexes of those whose links or site changed; may have ceased to be
};

class LinkedSegments {
public:
    static LinkedSegments of(const Plan &plan);

    LinkChanges follow(const Plan &plan, const Touched &touched);
    std::size_t byteSize() const { return m_siteOf.size() * 32; }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> m_siteOf; ///< node of its site, by the segment's index
};

} // namespace sitewright
