// SPDX-License-Identifier: MIT
// The Central MP carries a Business Logic Server and has the DSMDB (Getting Started, Central Management Point).
#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

bool lacksServer(const FindingContext &context) { return !context.plan.has(context.subjects[0], App::BusinessLogicServer); }
bool lacksDsmdb(const FindingContext &context) { return context.plan.point(context.subjects[0]).database == 0; }

QString message(const FindingContext &context)
{
    if (lacksServer(context) && lacksDsmdb(context))
        return QCoreApplication::translate("Rule", "The Central Management Point %1 has neither a Business Logic Server nor the DSMDB.").arg(context.name());
    if (lacksServer(context))
        return QCoreApplication::translate("Rule", "The Central Management Point %1 has no Business Logic Server.").arg(context.name());
    return QCoreApplication::translate("Rule", "The Central Management Point %1 has no database for the DSMDB.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<Fix> out;
    if (lacksServer(context) && mayInstall(context.plan, context.subjects[0], static_cast<int>(App::BusinessLogicServer)))
        out.push_back(installServerFix(context.plan, context.subjects[0]));
    if (lacksDsmdb(context)) {
        const std::string database = planDatabase(context.plan);
        out.push_back({QCoreApplication::translate("Rule", "Assign database %1 to %2").arg(QString::fromStdString(database), context.name()),
                       setField(context.plan, {context.plan.id(context.subjects[0])}, FieldId::Database, database)});
    }
    return out;
}

} // namespace

extern const Rule cen02;
const Rule cen02 = makeRule(
    {.code = "CEN-02", .severity = Severity::Error, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "The Central Management Point has a Business Logic Server and the DSMDB"),
     .scope = RuleScope::ManagementPoint, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (!facts.isCentral(point))
            return;
        const bool server = facts.has(point, App::BusinessLogicServer), database = facts.hasDatabase(point);
        if (!server || !database)
            out.add({point}, Fingerprint().add(server ? 1 : 0).add(database ? 1 : 0));
    });

} // namespace sitewright
