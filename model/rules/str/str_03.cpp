// SPDX-License-Identifier: MIT
// A depot that stands in no site. The window never makes one; a file may hold one.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 stands in %2, but depots belong to sites.")
        .arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
}

/// Who names the depot as its master.
std::vector<ObjectRef> users(const FindingContext &context)
{
    std::vector<ObjectRef> out;
    for (const Reference &reference : context.plan.referencesTo(context.subjects[0])) {
        if (reference.field == FieldId::MasterDepot)
            out.push_back(reference.user);
    }
    return out;
}

/// Whether the depot would take the place of the master that `site` has now.
bool displaces(const Plan &plan, ObjectRef depot, ObjectRef site)
{
    const ObjectRef master = siteMasterDepot(plan, site);
    return master && !plan.depot(master).master && createdBefore(plan, depot, master);
}

/// Sites that will hold the editable copy of some repository and have no Distribution Service (DS-16).
std::vector<ObjectRef> sitesInNeed(const FindingContext &context, ObjectRef site, bool isFirst)
{
    const Plan &plan = context.plan;
    const ObjectRef depot = context.subjects[0];
    std::vector<ObjectRef> out;
    const auto add = [&](const std::vector<ObjectRef> &sites) {
        for (const ObjectRef one : sites) {
            if (std::ranges::find(out, one) == out.end())
                out.push_back(one);
        }
    };
    if (isFirst)
        add(sitewright::sitesInNeed(context, site, depot, site));
    for (const ObjectRef user : users(context)) {
        const std::vector<ObjectRef> masters = mastersBelow(context, user);
        const bool becomesIts = isFirst && plan.isWithin(site, user) && (masters.empty() || createdBefore(plan, depot, masters.front()));
        if (becomesIts)
            add(sitewright::sitesInNeed(context, user, depot, site));
        else
            add(sitewright::sitesInNeed(context, user, masters.empty() ? ObjectRef() : masters.front()));
    }
    return out;
}

// As a further depot, so that nothing else is filled from another place than before; a site's first depot is its master.
Fix moveFix(const FindingContext &context, ObjectRef site)
{
    const Plan &plan = context.plan;
    const ObjectRef ref = context.subjects[0];
    const ObjectId depot = plan.id(ref), siteId = plan.id(site);
    const ObjectRef master = siteMasterDepot(plan, site), segment = master ? plan.depot(master).standsIn : ObjectRef();
    const bool isFirst = master.isNull();
    const ObjectId where = segment ? plan.id(segment) : ObjectId();
    std::vector<ObjectId> named;
    for (const ObjectRef user : users(context))
        named.push_back(plan.id(user));
    const QString title = QCoreApplication::translate("Rule", "Move %1 to %2").arg(context.name(), plan.displayName(site));
    Fix fix{title, {title, [depot, siteId, isFirst, named, where](Draft &draft) {
                        const std::string name = draft.freeName(Kind::Depot, siteId, draft.name(depot));
                        draft.set(depot, FieldId::Owner, siteId);
                        draft.set(depot, FieldId::Name, name);
                        draft.set(depot, FieldId::Master, isFirst);
                        draft.set(depot, FieldId::StandsIn, where.isNull() ? FieldValue() : FieldValue(where)); // beside the master
                        draft.set(depot, FieldId::NetworkOs, {}); // that of the site from now on
                        for (const ObjectId user : named)
                            draft.set(user, FieldId::MasterDepot, {});
                    }, {}}};
    if (lacksSmb(valueOr(plan.value(ref, FieldId::Protocols), TextList())) || plan.textValue(ref, FieldId::WriteProtocol) == "http")
        fix = joinedFix(fix, enableSmbFix(plan, ref));
    for (const ObjectRef holder : sitesInNeed(context, site, isFirst))
        fix = joinedFix(fix, localServiceFix(context, holder));
    return fix;
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    std::vector<Fix> out;
    for (ObjectRef above = plan.owner(context.subjects[0]); above && out.empty(); above = plan.owner(above)) {
        for (const ObjectRef site : sitesByClients(plan, above, 3)) {
            if (!displaces(plan, context.subjects[0], site))
                out.push_back(moveFix(context, site));
        }
    }
    if (users(context).empty() && plan.count(Kind::Depot) > 1) // CEN-03
        out.push_back({QCoreApplication::translate("Rule", "Delete %1").arg(context.name()), removeObjects(plan, {plan.id(context.subjects[0])})});
    return out;
}

} // namespace

extern const Rule str03;
const Rule str03 = makeRule(
    {.code = "STR-03", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Depots stand in sites"), .scope = RuleScope::Depot, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef depot, FindingSink &out) {
        if (const ObjectRef above = facts.depotOwner(depot); !above.is(Kind::Site))
            out.add({depot}, Fingerprint().add(facts.id(above)));
    });

} // namespace sitewright
