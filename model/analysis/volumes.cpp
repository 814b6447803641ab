// SPDX-License-Identifier: MIT
#include "model/analysis/volumes.h"

#include <algorithm>
#include <cmath>

namespace sitewright {

namespace {

std::int64_t ownKilobytes(const Plan &plan, ObjectRef structure)
{
    std::int64_t sum = 0;
    plan.forEachChild(structure, ChildGroup::Contents, [&](ObjectRef ref) {
        if (ref.is(Kind::Repository))
            sum = std::min(sum + repositoryKilobytes(plan, ref), mostKilobytes);
    });
    return sum;
}

} // namespace

std::int64_t repositoryKilobytes(const Plan &plan, ObjectRef repository)
{
    const auto megabytes = static_cast<double>(valueOr(plan.value(repository, FieldId::ChangeMb), std::int64_t(0)));
    const double factor = valueOr(plan.value(repository, FieldId::Compression), 1.0);
    return std::llround(std::clamp(megabytes * 1000 * factor, 0.0, static_cast<double>(mostKilobytes)));
}

std::int64_t distributedVolume(const Plan &plan, ObjectRef target)
{
    std::int64_t sum = 0;
    for (ObjectRef at = plan.owner(target); at; at = plan.owner(at))
        sum = std::min(sum + ownKilobytes(plan, at), mostKilobytes);
    return sum;
}

Volumes Volumes::of(const Plan &plan)
{
    Volumes out;
    out.m_below.assign(plan.capacity(Kind::Site), 0);
    plan.forEach(Kind::Repository, [&](ObjectRef ref) {
        if (const ObjectRef context = plan.owner(ref)) {
            std::int64_t &own = out.m_below[context.index()];
            own = std::min(own + repositoryKilobytes(plan, ref), mostKilobytes);
        }
    });
    std::vector<ObjectRef> order; // parents before children
    if (plan.organization())
        order.push_back(plan.organization());
    for (std::size_t i = 0; i < order.size(); ++i) {
        plan.forEachChild(order[i], ChildGroup::Structure, [&](ObjectRef child) {
            std::int64_t &below = out.m_below[child.index()];
            below = std::min(below + out.m_below[order[i].index()], mostKilobytes);
            order.push_back(child);
        });
    }
    return out;
}

} // namespace sitewright
