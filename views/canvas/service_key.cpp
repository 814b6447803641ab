// SPDX-License-Identifier: MIT
#include "views/canvas/service_key.h"

#include <algorithm>

#include <QCollator>

namespace sitewright {

void ServiceKey::refresh(const Plan &plan, const Facts &facts)
{
    std::unordered_map<ObjectRef, int> sites;
    plan.forEach(Kind::Site, [&](ObjectRef site) { ++sites[facts.effectiveService(site)]; });
    m_rows.clear();
    m_numbers.clear();
    struct Named {
        QString name;
        ObjectId id;
        ObjectRef service;
    };
    std::vector<Named> named;
    for (const auto &[service, count] : sites) {
        if (service)
            named.push_back({plan.displayName(service), plan.id(service), service});
    }
    QCollator order;
    order.setNumericMode(true);
    std::ranges::sort(named, [&](const Named &a, const Named &b) {
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    for (const Named &one : named) {
        const int number = int(m_rows.size()) + 1;
        m_rows.push_back({one.service, number, sites[one.service]});
        m_numbers.emplace(one.service, number);
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
