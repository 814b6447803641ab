// SPDX-License-Identifier: MIT
#include "tests/support/linked_plan.h"

#include "tests/support/large_plan.h"

namespace sitewright::test {

Plan linkedPlan(int sites, bool located)
{
    Plan plan = generatedPlan(sites);
    const auto site = [&](int i) { return plan.id(plan.find("s" + std::to_string(i))); };
    int links = 0;
    const auto join = [&](int from, int to) {
        const ObjectRef link = plan.create(Kind::Link, *ObjectId::fromText("l" + std::to_string(links++)));
        plan.set(link, FieldId::From, site(from));
        plan.set(link, FieldId::To, site(to));
        plan.set(link, FieldId::Bandwidth, std::int64_t(2'000) << links % 9);
    };
    for (int i = 0; i < sites; ++i) {
        const int hub = i / 50 * 50;
        if (i != hub)
            join(i, hub);
        else if (i > 0)
            join(i, i - 50);
        if (i % 5 == 4)
            join(i, int((std::int64_t(i) * 7919) % sites));
        if (!located)
            continue;
        plan.set(plan.find(site(i)), FieldId::Latitude, 36 + double(std::int64_t(i) * 7919 % 2300) / 100);
        plan.set(plan.find(site(i)), FieldId::Longitude, -9 + double(std::int64_t(i) * 104'729 % 4000) / 100);
    }
    return plan;
}

} // namespace sitewright::test
