// SPDX-License-Identifier: MIT
// Business Logic Servers with different databases: all of a group share one DSMDB (multiple BLS page).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The Business Logic Servers of %1 name different databases.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const std::string database = planDatabase(plan);
    std::vector<ObjectId> all;
    for (const ObjectRef mp : plan.businessServers())
        all.push_back(plan.id(mp));
    return {{QCoreApplication::translate("Rule", "Assign database %1 to all Business Logic Servers").arg(QString::fromStdString(database)),
             setField(plan, all, FieldId::Database, database)}};
}

} // namespace

extern const Rule bls02;
const Rule bls02 = makeRule(
    {.code = "BLS-02", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "All Business Logic Servers share one DSMDB"), .scope = RuleScope::Organization,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        std::string_view first;
        bool differ = false;
        Fingerprint databases;
        for (const ObjectRef mp : facts.businessServers()) {
            const std::string_view own = facts.database(mp);
            if (own.empty())
                continue; // none at all is APP-05's
            databases.add(facts.id(mp)).add(hashText(own));
            differ = differ || (!first.empty() && caseFolded(first) != caseFolded(own));
            first = own;
        }
        if (differ)
            out.add({organization}, databases);
    });

} // namespace sitewright
