// SPDX-License-Identifier: MIT
#include "views/canvas/service_key.h"

#include <algorithm>
#include <unordered_set>

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

std::vector<ServiceKey::Row> ServiceKey::listed(std::size_t most, const std::function<QRgb(ObjectRef)> &colour) const
{
    if (m_rows.size() <= most)
        return m_rows;
    std::vector<Row> rows = m_rows, out;
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::sites);
    std::unordered_set<QRgb> taken; // two names of one colour would tell less than one
    for (const Row &row : rows) {
        if (out.size() < most && (!row.service || taken.insert(colour(row.service)).second))
            out.push_back(row);
    }
    std::ranges::stable_sort(out, {}, [](const Row &row) { return row.number - 1U; }); // nobody comes last
    return out;
}

int ServiceKey::numberOf(ObjectRef service) const
{
    const auto found = m_numbers.find(service);
    return found == m_numbers.end() ? 0 : found->second;
}

} // namespace sitewright
