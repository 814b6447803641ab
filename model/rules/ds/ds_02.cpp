// SPDX-License-Identifier: MIT
// An object names an MP without a Distribution Service as responsible. Reported on the object with the wrong value.
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 names %2 as responsible, but %2 has no Distribution Service.")
        .arg(context.name(), context.plan.displayName(context.plan.structure(context.subjects[0]).ownService));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef object = context.subjects[0];
    std::vector<Fix> out{installFix(plan, plan.structure(object).ownService, App::DistributionService)};
    const ObjectRef inherited = effectiveService(plan, plan.owner(object));
    if (inherited && plan.has(inherited, App::DistributionService)) {
        out.push_back({QCoreApplication::translate("Rule", "Let %1 inherit the responsible service").arg(context.name()),
                       setResponsibleService(plan, {plan.id(object)}, {})});
    }
    return out;
}

} // namespace

extern const Rule ds02;
const Rule ds02 = makeRule(
    {.code = "DS-02", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "The responsible Management Point has a Distribution Service"), .scope = RuleScope::Structure,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef object, FindingSink &out) {
        const ObjectRef service = facts.ownService(object);
        if (service && !facts.distributes(service))
            out.add({object}, Fingerprint().add(facts.id(service)));
    });

} // namespace sitewright
