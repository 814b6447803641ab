// SPDX-License-Identifier: MIT
// A server name with an underscore: such servers cannot be used (Getting Started, Central Management Point).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The server name %1 contains an underscore.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::string name(context.plan.name(context.subjects[0]));
    std::ranges::replace(name, '_', '-');
    IdSource ids = IdSource::seeded(0);
    name = Draft(context.plan, ids).freeName(Kind::ManagementPoint, {}, name);
    return {{QCoreApplication::translate("Rule", "Rename %1 to %2").arg(context.name(), QString::fromStdString(name)),
             rename(context.plan, context.plan.id(context.subjects[0]), name)}};
}

} // namespace

extern const Rule mp01;
const Rule mp01 = makeRule(
    {.code = "MP-01", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Server names have no underscore"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (facts.pointName(point).find('_') != std::string_view::npos)
            out.add({point});
    });

} // namespace sitewright
