// SPDX-License-Identifier: MIT
// Exactly one MP is the Central MP, and it is attached to the organisation (Management Points, general page).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

enum Case : std::uint16_t { Missing = 1, Several, Home };
constexpr std::string_view caseKeys[] = {"", "missing", "several", "home"};

QString message(const FindingContext &context)
{
    switch (context.finding.detail) {
    case Missing:
        return QCoreApplication::translate("Rule", "%1 has no Central Management Point.").arg(context.name());
    case Several:
        return QCoreApplication::translate("Rule", "More than one Management Point is marked as the Central one: %1.")
            .arg(nameList(context.plan, context.subjects));
    default:
        return QCoreApplication::translate("Rule", "The Central Management Point %1 is attached to %2, not to the organisation.")
            .arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
    }
}

// With what the Central MP must have (CEN-02).
Fix makeCentralFix(const Plan &plan, ObjectRef mp)
{
    const ObjectId point = plan.id(mp);
    const bool isReady = plan.has(mp, App::BusinessLogicServer) && plan.point(mp).database != 0;
    const QString title = (isReady ? QCoreApplication::translate("Rule", "Make %1 the Central Management Point")
                                   : QCoreApplication::translate("Rule", "Make %1 the Central Management Point, with Business Logic Server and DSMDB"))
                              .arg(plan.displayName(mp));
    const Edit install = addApplication(plan, point, spec(App::BusinessLogicServer).key);
    const bool hasDatabase = plan.point(mp).database != 0;
    return {title, {title, [point, install, hasDatabase, database = planDatabase(plan)](Draft &draft) {
                        draft.set(point, FieldId::Central, true);
                        install.compose(draft);
                        if (!hasDatabase)
                            draft.set(point, FieldId::Database, database);
                    }, {}}};
}

std::vector<Fix> whenMissing(const FindingContext &context)
{
    const Plan &plan = context.plan;
    std::vector<Fix> out;
    for (const ObjectRef mp : plan.childrenSorted(plan.organization(), ChildGroup::ManagementPoints)) {
        out.push_back(makeCentralFix(plan, mp));
    }
    if (!out.empty())
        return out;
    const ObjectId organization = plan.id(plan.organization());
    out.push_back({QCoreApplication::translate("Rule", "Add a Central Management Point to %1").arg(context.name()),
                   {QCoreApplication::translate("Rule", "Add Central Management Point"), [organization](Draft &draft) {
                        const ObjectId mp = draft.create(Kind::ManagementPoint, organization,
                                                         draft.freeName(Kind::ManagementPoint, organization, "DSM-CENTRAL"));
                        draft.set(mp, FieldId::Central, true);
                        draft.set(mp, FieldId::Database, std::string("DSMDB"));
                        draft.set(mp, FieldId::Applications,
                                  ApplicationList{{.type = "businessLogicServer", .primary = true}, {.type = "distributionService"}});
                    }, {}}});
    return out;
}

Fix keepOnlyFix(const Plan &plan, ObjectRef keeper, const std::vector<ObjectId> &others)
{
    const QString title = QCoreApplication::translate("Rule", "Keep only %1 as the Central Management Point").arg(plan.displayName(keeper));
    const Edit unmark = setField(plan, others, FieldId::Central, FieldValue());
    return {title, {title, [unmark, keep = plan.id(keeper), organization = plan.id(plan.organization())](Draft &draft) {
                        unmark.compose(draft);
                        if (draft.owner(keep) != organization)
                            attach(draft, keep, organization);
                    }, {}}};
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    if (context.finding.detail == Missing)
        return whenMissing(context);
    if (context.finding.detail == Home) {
        if (!mayAttach(plan, context.subjects[0], plan.organization()))
            return {};
        return {attachFix(plan, context.subjects[0], plan.organization())};
    }
    std::vector<ObjectRef> keepers = context.subjects; // one that already stands where it belongs comes first
    std::ranges::stable_sort(keepers, {}, [&](ObjectRef mp) { return plan.owner(mp) == plan.organization() ? 0 : 1; });
    std::vector<Fix> out;
    for (const ObjectRef keeper : keepers) {
        std::vector<ObjectId> others;
        bool isHarmless = true;
        for (const ObjectRef mp : context.subjects) {
            if (mp == keeper)
                continue;
            others.push_back(plan.id(mp));
            isHarmless = isHarmless && !isNeededAsCentral(plan, mp) && !lacksDatabase(plan, mp);
        }
        if (isHarmless && mayAttach(plan, keeper, plan.organization()))
            out.push_back(keepOnlyFix(plan, keeper, others));
    }
    return out;
}

} // namespace

extern const Rule cen01;
const Rule cen01 = makeRule(
    {.code = "CEN-01", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Exactly one Central Management Point, at the organisation"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes,
     .detailText = [](const Plan &, std::uint16_t detail) { return std::string(caseKeys[detail]); },
     .detailFromText = [](const Plan &, std::string_view text) {
         return static_cast<std::uint16_t>(text == "missing" ? Missing : text == "several" ? Several : text == "home" ? Home : 0);
     }},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        const std::vector<ObjectRef> &central = facts.centralPoints();
        if (central.empty())
            return out.add({organization}, {}, Missing);
        if (central.size() > 1)
            return out.add(std::span(central), {}, Several);
        if (const ObjectRef home = facts.owner(central.front()); home != organization)
            out.add({central.front()}, Fingerprint().add(facts.id(home)), Home);
    });

} // namespace sitewright
