// SPDX-License-Identifier: MIT
#include "model/analysis/service_rows.h"

#include <algorithm>

#include "model/facts/facts.h"

namespace sitewright {

std::vector<ServiceRow> effectiveServices(const Plan &plan)
{
    std::vector<ServiceRow> out;
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Depot}) {
        plan.forEach(kind, [&](ObjectRef ref) { out.push_back({ref, effectiveService(plan, ref), serviceOrigin(plan, ref)}); });
    }
    std::ranges::sort(out, {}, [&](const ServiceRow &row) { return plan.id(row.object); });
    return out;
}

} // namespace sitewright
