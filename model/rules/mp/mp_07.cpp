// SPDX-License-Identifier: MIT
// The database server of a Business Logic Server stands in another network: MP and database server must share a LAN (Getting
// Started, Central Management Point).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

ObjectRef databasePlace(const FindingContext &context)
{
    return context.plan.find(valueOr(context.plan.value(context.subjects[0], FieldId::DatabasePlace), ObjectId()));
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The database server of %1 stands in %2, in another network.").arg(context.name(), context.plan.displayName(databasePlace(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef place = plan.point(context.subjects[0]).standsIn;
    if (place.isNull() || place == databasePlace(context))
        return {};
    return {{QCoreApplication::translate("Rule", "Put the database server of %1 into %2").arg(context.name(), plan.displayName(place)),
             setField(plan, {plan.id(context.subjects[0])}, FieldId::DatabasePlace, plan.id(place))}};
}

} // namespace

extern const Rule mp07;
const Rule mp07 = makeRule(
    {.code = "MP-07", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A server and its database stand in one LAN"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (!facts.has(point, App::BusinessLogicServer))
            return;
        const ObjectRef place = facts.reference(point, FieldId::DatabasePlace);
        const NetworkId own = facts.pointLan(point);
        if (place && own != noNetwork && facts.lan(place) != own)
            out.add({point}, Fingerprint().add(facts.id(place)));
    });

} // namespace sitewright
