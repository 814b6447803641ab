// SPDX-License-Identifier: MIT
// What messages and fixes of several rules share: lists of names, who stands where, and the fixes more than one rule
// offers. Used when a finding is shown, never by checks (but reportGroups, the one loop of the rules about equal names).
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include <QString>

#include "model/base/plain_characters.h"
#include "model/rules/rule.h"

namespace sitewright {

/// "A", "A and B", "A, B and 3 more": at most `most` names.
QString nameList(const Plan &plan, const std::vector<ObjectRef> &objects, int most = 4);
/// Those of `points` that carry `app`, in the same order.
std::vector<ObjectRef> pointsWith(const Plan &plan, const std::vector<ObjectRef> &points, App app);
/// MPs that stand in `site`, by id.
std::vector<ObjectRef> pointsStandingIn(const Plan &plan, ObjectRef site);
/// At most `most` sites below `root`, those with most clients first.
std::vector<ObjectRef> sitesByClients(const Plan &plan, ObjectRef root, std::size_t most);
/// The name of the database the plan uses already, else "DSMDB".
std::string planDatabase(const Plan &plan);

Fix installFix(const Plan &plan, ObjectRef point, App app);
Fix removeFix(const Plan &plan, ObjectRef point, App app);
/// Installs a Distribution Service on `point` if it has none and makes it responsible for `object`.
Fix installAndMakeResponsibleFix(const Plan &plan, ObjectRef point, ObjectRef object);
/// Where a link from a site leads to the Central MP soonest: the clouds its site hangs on, at most three, then that site. Empty
/// when it is unknown where it stands, or while several are flagged.
std::vector<ObjectRef> waysToCentral(const FindingContext &context);
Fix wanLinkFix(const Plan &plan, ObjectRef from, ObjectRef to);
/// A new MP at `owner` with these applications, with a leg in `segment` unless that is null. At a site without a path to the
/// Central MP the fix takes a link along (MP-06).
Fix addPointFix(const FindingContext &context, ObjectRef owner, const std::vector<App> &apps, ObjectRef segment = {});
/// A new MP at `site` with a Distribution Service that becomes responsible for it.
Fix addResponsiblePointFix(const FindingContext &context, ObjectRef site);
/// A new MP at `region` with a Distribution Service that becomes responsible for it; it stands where the region's master depot does.
Fix addRegionServiceFix(const FindingContext &context, ObjectRef region);
/// Whether the Business Logic Server on `point` is the primary one, and its load factor (100 when there is none).
bool isPrimaryServer(const Plan &plan, ObjectRef point);
int loadFactorOf(const Plan &plan, ObjectRef point);
/// Installs a Business Logic Server, as the primary one when no other is (BLS-01).
Fix installServerFix(const Plan &plan, ObjectRef point);
Fix loadFactorFix(const Plan &plan, ObjectRef point, int factor);
/// Makes the server on `point` the primary one and no other.
Fix primaryServerFix(const Plan &plan, ObjectRef point);

/// Gives all subjects but the first a name of their own where they stand; `title` has a place for the name they share.
Fix numberFix(const FindingContext &context, const QString &title);

/// One finding for each set of two or more `members` with equal `keyOf`.
template <class KeyOf>
void reportGroups(const std::vector<ObjectRef> &members, FindingSink &out, KeyOf keyOf)
{
    std::map<std::decay_t<std::invoke_result_t<KeyOf &, ObjectRef>>, std::vector<ObjectRef>> groups;
    for (const ObjectRef ref : members)
        groups[keyOf(ref)].push_back(ref);
    for (const auto &[key, group] : groups) {
        if (group.size() > 1)
            out.add(std::span(group));
    }
}

} // namespace sitewright
