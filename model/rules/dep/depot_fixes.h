// SPDX-License-Identifier: MIT
// What rules about depots share: which depots a site has, what they speak, and fixes that add one without leaving an error
// behind. The fixes are used when a finding is shown, never by checks.
#pragma once

#include <algorithm>
#include <functional>

#include "model/rules/rule.h"

namespace sitewright {

/// Whether protocols are stated and SMB is not among them. Stated none: nobody said, which is no mistake.
inline bool lacksSmb(const TextList &protocols) { return !protocols.empty() && std::ranges::find(protocols, "smb") == protocols.end(); }

/// Depots of a site as they were created.
std::vector<ObjectRef> depotsOf(const Plan &plan, ObjectRef site);
/// Offers SMB besides what the depot offers, and has it written by SMB if it was to be written by HTTP.
Fix enableSmbFix(const Plan &plan, ObjectRef depot);
/// A depot at `site`, in the segment of the depot it has. Takes a Distribution Service along when the editable copy of some
/// repository would come to lie there (DS-16).
Fix addDepotFix(const FindingContext &context, ObjectRef site);
/// A site with a depot in `owner`, and with a Distribution Service when the editable copy of some repository would lie there.
/// None when that one would have no path to the Central MP (MP-06).
std::vector<Fix> addSiteFix(const FindingContext &context, ObjectRef owner);
/// Whether the editable copy of some repository of `from` or above changes its depot when all masters do for which `falls` says so, up to
/// the first that stays.
bool copiesFall(const FindingContext &context, ObjectRef from, const std::function<bool(ObjectRef)> &falls);
/// Whether a Distribution Service stands in `site`.
bool distributesFrom(const Plan &plan, ObjectRef site);
/// Whether the editable copy of some repository lies in the site of `point` and nothing else distributes there (DS-16) when those
/// in `gone` are gone as well.
bool isNeededByCopies(const FindingContext &context, ObjectRef point, const std::vector<ObjectRef> &gone = {});
/// Sites that would hold the editable copy of some repository and have no Distribution Service if `depot` became the master of
/// `structure`, and with it perhaps of what is above. `movedTo`: the site in which `depot` stands then, if it is another.
std::vector<ObjectRef> sitesInNeed(const FindingContext &context, ObjectRef structure, ObjectRef depot, ObjectRef movedTo = {});
/// Whether `structure` is the context of a repository.
bool hasRepository(const Plan &plan, ObjectRef structure);
/// Master depots of what stands directly below, as they were created; those that stand elsewhere are left out.
std::vector<ObjectRef> mastersBelow(const FindingContext &context, ObjectRef structure);
/// `first`, and `second` after it, as one step.
Fix joinedFix(const Fix &first, const Fix &second);
/// Gives `site` a Distribution Service of its own that is responsible for it: on what stands there, else on a new MP.
Fix localServiceFix(const FindingContext &context, ObjectRef site);

} // namespace sitewright
