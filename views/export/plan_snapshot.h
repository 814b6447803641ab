// SPDX-License-Identifier: MIT
// An open plan with all that pictures show of it, copied: pictures of large plans take seconds and are painted in the thread pool,
// while the window goes on, may edit the plan, or closes.
#pragma once

#include <mutex>
#include <unordered_set>

#include "model/facts/facts.h"
#include "model/rules/finding_counts.h"
#include "views/canvas/plan_source.h"

namespace sitewright {

class PlanSnapshot {
public:
    explicit PlanSnapshot(const Session &session);
    Q_DISABLE_COPY_MOVE(PlanSnapshot)

    /// From any thread but the window's: what follows from the plan is worked out when it is asked for first. The snapshot has to
    /// outlive it.
    PlanSource source();

private:
    const Plan m_plan;
    const FindingCounts m_counts;
    std::unordered_set<ObjectRef> m_uncovered; ///< segments nobody can wake
    Facts m_facts;
    std::once_flag m_factsOnce; ///< a preview and the print of it may begin together
};

} // namespace sitewright
