// SPDX-License-Identifier: MIT
#include "views/canvas/plan_source.h"

#include <algorithm>

#include "model/rules/rule_table.h"
#include "views/session/session.h"

namespace sitewright {

PlanSource planSource(const Session &session)
{
    const int wakeRule = ruleIndex("WOL-01");
    return {session.plan(), session.facts(), session.counts(), [&session, wakeRule](ObjectRef segment) {
                const std::vector<Finding> findings = session.engine().findingsOf(segment);
                return std::ranges::any_of(findings, [&](const Finding &finding) {
                    return int(finding.rule) == wakeRule && !session.isWaived(finding);
                });
            }};
}

} // namespace sitewright
