// SPDX-License-Identifier: MIT
// A depot that is deployed is planned with another share than the one in force: the console keeps the path a depot was created with.
#include <QCoreApplication>

#include "model/base/plain_characters.h"
#include "model/edits/structure_edits.h"
#include "model/rules/dep/unc_path.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString text(const FindingContext &context, FieldId field) { return QString::fromStdString(context.plan.textValue(context.subjects[0], field)); }

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 is deployed as “%2” but planned as “%3”; the share of a depot cannot be changed later.")
        .arg(context.name(), text(context, FieldId::DeployedShare), text(context, FieldId::Share));
}

/// A depot with the new share beside the deployed one, which keeps its own.
Fix newDepotFix(const FindingContext &context, const std::string &planned, const std::string &inForce)
{
    const Plan &plan = context.plan;
    const ObjectRef depot = context.subjects[0];
    const ObjectId id = plan.id(depot), site = plan.id(plan.owner(depot));
    const ObjectId segment = plan.depot(depot).standsIn ? plan.id(plan.depot(depot).standsIn) : ObjectId();
    const QString title = QCoreApplication::translate("Rule", "Keep %1 as it is and plan a new depot for %2").arg(context.name(), QString::fromStdString(planned));
    return {title, {title, [id, site, segment, planned, inForce](Draft &draft) {
                        const ObjectId fresh = draft.create(Kind::Depot, site, draft.freeName(Kind::Depot, site, draft.name(id)));
                        draft.set(fresh, FieldId::Share, planned);
                        if (!segment.isNull())
                            draft.set(fresh, FieldId::StandsIn, segment);
                        draft.set(id, FieldId::Share, inForce);
                    }, {}}};
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef depot = context.subjects[0];
    const std::string planned = plan.textValue(depot, FieldId::Share), inForce = plan.textValue(depot, FieldId::DeployedShare);
    const QString back = QCoreApplication::translate("Rule", "Take the share of %1 back to %2").arg(context.name(), QString::fromStdString(inForce));
    const QString note = QCoreApplication::translate("Rule", "Note %2 as the share in force at %1").arg(context.name(), QString::fromStdString(planned));
    std::vector<Fix> out;
    if (isUncPath(inForce) || !isUncPath(planned)) // DEP-04
        out.push_back({back, setField(plan, {plan.id(depot)}, FieldId::Share, inForce)});
    if (plan.owner(depot).is(Kind::Site) && isUncPath(inForce) && isUncPath(planned) && !looksLikeSecret(planned))
        out.push_back(newDepotFix(context, planned, inForce));
    out.push_back({note, setField(plan, {plan.id(depot)}, FieldId::DeployedShare, planned)});
    return out;
}

} // namespace

extern const Rule dep05;
const Rule dep05 = makeRule(
    {.code = "DEP-05", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A deployed depot keeps its share"), .scope = RuleScope::Depot, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef depot, FindingSink &out) {
        if (!facts.flag(depot, FieldId::Deployed))
            return;
        const std::string inForce = facts.rareText(depot, FieldId::DeployedShare), planned = facts.rareText(depot, FieldId::Share);
        if (!inForce.empty() && !planned.empty() && caseFolded(inForce) != caseFolded(planned))
            out.add({depot}, Fingerprint().add(hashText(inForce)).add(hashText(planned)));
    });

} // namespace sitewright
