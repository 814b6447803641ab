// SPDX-License-Identifier: MIT
// An application that needs a database on an MP without one. The Central MP is CEN-02's.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    QStringList needy;
    for (int i = 0; i < context.plan.applicationCount(context.subjects[0]); ++i) {
        const int type = context.plan.application(context.subjects[0], i).type;
        if (context.plan.needsDatabase(type))
            needy.append(context.plan.applicationName(type));
    }
    needy.removeDuplicates();
    return QCoreApplication::translate("Rule", "%1 has no database, which it needs for %2.")
        .arg(context.name(), needy.join(QStringLiteral(", ")));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const std::string database = planDatabase(context.plan);
    return {{QCoreApplication::translate("Rule", "Assign database %1 to %2").arg(QString::fromStdString(database), context.name()),
             setField(context.plan, {context.plan.id(context.subjects[0])}, FieldId::Database, database)}};
}

} // namespace

extern const Rule app05;
const Rule app05 = makeRule(
    {.code = "APP-05", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Applications that need a database have one"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (facts.applicationMask(point) == 0)
            return;
        bool needed = false;
        facts.forEachApplication(point, [&](const PackedApplication &app) { needed = needed || facts.needsDatabase(app.type); });
        if (needed && !facts.hasDatabase(point) && !facts.isCentral(point))
            out.add({point});
    });

} // namespace sitewright
