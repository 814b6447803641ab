// SPDX-License-Identifier: MIT
// Only one Business Logic Server: nothing takes over when it fails (multiple BLS page).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 is the only Business Logic Server; nothing takes over when it fails.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectId organization = plan.id(plan.organization());
    const std::string database = planDatabase(plan);
    const QString title = QCoreApplication::translate("Rule", "Add a second Management Point with Business Logic Server to %1")
                              .arg(plan.displayName(plan.organization()));
    const ObjectRef place = plan.point(context.subjects[0]).standsIn;
    const ObjectId site = place ? plan.id(place) : ObjectId();
    return {{title, {title, [organization, database, site](Draft &draft) {
                         const ObjectId mp = draft.create(Kind::ManagementPoint, organization,
                                                          draft.freeName(Kind::ManagementPoint, organization, "DSM-BLS-02"));
                         draft.set(mp, FieldId::Applications, ApplicationList{{.type = spec(App::BusinessLogicServer).key}});
                         draft.set(mp, FieldId::Database, database);
                         if (!site.isNull())
                             draft.set(mp, FieldId::Place, site);
                     }, {}}}};
}

} // namespace

extern const Rule bls03;
const Rule bls03 = makeRule(
    {.code = "BLS-03", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A second Business Logic Server"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef, FindingSink &out) {
        if (facts.businessServers().size() == 1)
            out.add({facts.businessServers().front()});
    });

} // namespace sitewright
