// SPDX-License-Identifier: MIT
// The editable copy of a repository lies in a site without a Distribution Service: packaging and preparing need one there (planning
// page on placing Distribution Services).
#include <QCoreApplication>

#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

/// The objects whose repositories have their editable copy on a depot of the site.
std::vector<ObjectRef> contexts(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    for (ObjectRef at = context.subjects[0]; at; at = context.plan.owner(at)) {
        const ObjectRef master = context.facts.masterDepot(at);
        if (master && context.plan.owner(master) == context.subjects[0] && hasRepository(context.plan, at))
            out.push_back(at);
    }
    return out;
}

QString message(const FindingContext &context)
{
    std::vector<ObjectRef> repositories;
    for (const ObjectRef at : contexts(context)) {
        for (const ObjectRef ref : context.plan.childrenSorted(at, ChildGroup::Contents)) {
            if (ref.is(Kind::Repository))
                repositories.push_back(ref);
        }
    }
    return QCoreApplication::translate("Rule", "The editable copy of %2 lies in %1, where no Distribution Service stands.")
        .arg(context.name(), nameList(context.plan, repositories));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    for (const ObjectRef mp : pointsStandingIn(context.plan, context.subjects[0])) {
        if (out.size() < 3)
            out.push_back(installAndMakeResponsibleFix(context.plan, mp, context.subjects[0]));
    }
    if (out.empty())
        out.push_back(addResponsiblePointFix(context, context.subjects[0]));
    return out;
}

} // namespace

extern const Rule ds16;
const Rule ds16 = makeRule(
    {.code = "DS-16", .severity = Severity::Error, .category = Category::NotCovered, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A Distribution Service stands where repositories are edited"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        bool distributes = false;
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) { return !(distributes = mp.has(App::DistributionService)); });
        if (distributes || facts.siteMasterDepot(site).isNull())
            return;
        Fingerprint held;
        bool any = false;
        for (ObjectRef at = site; at; at = facts.owner(at)) {
            bool edited = false; // asked first: most have none, and a master depot changes for all below
            facts.forEachRepositoryIn(at, [&](ObjectRef) { return !(edited = true); });
            const ObjectRef master = edited ? facts.masterDepot(at) : ObjectRef();
            if (master.isNull() || facts.depotOwner(master) != site)
                continue;
            any = true;
            held.addUnordered(facts.id(at));
        }
        if (any)
            out.add({site}, held);
    });

} // namespace sitewright
