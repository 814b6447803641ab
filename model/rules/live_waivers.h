// SPDX-License-Identifier: MIT
// Waivers that follow a changing plan: after each change says which findings became open or stopped being so. An edit costs
// what it changes; only giving or withdrawing a waiver of a whole rule or subtree looks at all findings of that rule.
#pragma once

#include <string>

#include "model/plan/change_set.h"
#include "model/rules/rule_engine.h"
#include "model/rules/waivers.h"

namespace sitewright {

class LiveWaivers {
public:
    /// `engine` and its plan outlive this.
    LiveWaivers(const Plan &plan, const RuleEngine &engine) : m_plan(plan), m_engine(engine) {}

    const Waivers &waivers() const { return m_waivers; }
    std::size_t waivedCount() const { return m_waivedCount; }

    /// Everything anew, as after opening a plan or when the rules that run are others.
    void rebuild(const std::string &today);

    struct News {
        FindingsDelta open; ///< those that became open, and those that are open no more
        FindingsDelta all;  ///< the engine's delta, and in both lists those that look different because of a waiver
        bool didWaiversChange = false;
    };
    /// `changes` are in force and `delta` is all they did to the findings.
    News follow(const ChangeSet &changes, FindingsDelta delta);
    /// What `delta` does to the open findings, while `changes` are in force for a what-if.
    FindingsDelta openPart(const ChangeSet &changes, const FindingsDelta &delta) const;

private:
    void add(const Finding &finding);
    void remove(const Finding &finding);
    std::vector<Finding> findingsAbout(const std::vector<WaiverTarget> &targets) const;
    std::vector<Finding> findingsThatCross(const ChangeSet &changes) const;
    void reconsider(const std::vector<Finding> &findings, const std::vector<ObjectId> &changed, const std::vector<WaiverTarget> &targets,
                    bool isByRule, News &news);

    const Plan &m_plan;
    const RuleEngine &m_engine;
    Waivers m_waivers;
    std::size_t m_waivedCount = 0;
};

} // namespace sitewright
