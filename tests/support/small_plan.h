// SPDX-License-Identifier: MIT
// A plan small enough to know by heart, for tests of single edits:
//   org Contoso: region emea EMEA > region dach DACH > site muc Munich (segments mucoffice, mucserver; MPs mpmuc, mpmuc2;
//   depot depmuc); dach > site zrh Zürich (segment zrhoffice, no MP); emea > site lyo Lyon (MP mplyo, segment lyooffice);
//   org: MP mpcentral, repository repmaster; cloud mpls with links lmuc and llyo.
#pragma once

#include "model/plan/draft.h"
#include "model/plan/plan.h"

namespace sitewright::test {

Plan smallPlan();
inline ObjectId id(std::string_view text) { return *ObjectId::fromText(text); }

/// The plan after `edit`; fails the program with the reason when the edit is refused.
Plan after(const Plan &plan, const Edit &edit);
/// Why `edit` is refused; empty when it is not.
QString refusalOf(const Plan &plan, const Edit &edit);
/// The object with that name, null when none or several have it.
ObjectRef named(const Plan &plan, Kind kind, std::string_view name);

} // namespace sitewright::test
