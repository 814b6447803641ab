// SPDX-License-Identifier: MIT
#include "views/canvas/service_key.h"

#include <algorithm>

#include "model/plan/name_order.h"

namespace sitewright {

void ServiceKey::refresh(const Plan &plan, const Facts &facts)
{
    std::unordered_map<ObjectRef, int> sites;
    plan.forEach(Kind::Site, [&](ObjectRef site) { ++sites[facts.effectiveService(site)]; });
    m_rows.clear();
    m_numbers.clear();
    std::vector<ObjectRef> services;
    for (const auto &[service, count] : sites) {
        if (service)
            services.push_back(service);
    }
    std::ranges::sort(services, [&](ObjectRef a, ObjectRef b) { return isNamedBefore(plan, a, b); });
    for (const ObjectRef service : services) {
        const int number = int(m_rows.size()) + 1;
        m_rows.push_back({service, number, sites[service]});
        m_numbers.emplace(service, number);
    }
    if (const auto nobody = sites.find(ObjectRef()); nobody != sites.end())
        m_rows.push_back({{}, 0, nobody->second});
}

int ServiceKey::numberOf(ObjectRef service) const
{
    const auto found = m_numbers.find(service);
    return found == m_numbers.end() ? 0 : found->second;
}

} // namespace sitewright
