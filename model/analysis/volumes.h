// SPDX-License-Identifier: MIT
// How much is distributed into a target in one cycle: the planned change of every repository that reaches it, times its
// compression factor (domain.md 5.4). A repository's editable copy lies on the master depot of its context, so it reaches what
// stands below the context, not the context itself; the depots of a site get those of the site, too. A repository without a
// planned change adds nothing; without a factor, 1 is meant. The configuration database is left out: nobody publishes its size.
#pragma once

#include <cstdint>
#include <vector>

#include "model/plan/plan.h"

namespace sitewright {

/// Kilobytes (1,000 bytes) a repository's planned change sends in one cycle; 0 while none is planned.
std::int64_t repositoryKilobytes(const Plan &plan, ObjectRef repository);
/// Kilobytes distributed into a region, site or depot in one cycle. Walks up; for all targets take Volumes.
std::int64_t distributedVolume(const Plan &plan, ObjectRef target);
inline constexpr std::int64_t mostKilobytes = 1'000'000'000'000; ///< per target, so that sums over any plan fit 64 bits

class Volumes {
public:
    static Volumes of(const Plan &plan);
    /// Equals distributedVolume().
    std::int64_t into(const Plan &plan, ObjectRef target) const
    {
        const ObjectRef above = plan.owner(target);
        return above ? below(above) : 0;
    }
    /// What is distributed into everything directly below a structure object.
    std::int64_t below(ObjectRef structure) const { return m_below[structure.index()]; }

private:
    std::vector<std::int64_t> m_below; ///< by structure object
};

} // namespace sitewright
