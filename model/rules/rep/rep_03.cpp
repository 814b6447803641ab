// SPDX-License-Identifier: MIT
// Only one copy of a repository is kept: editing and installing may then collide.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 keeps only one copy of its files, so editing and installing can get in each other's way.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    return {{QCoreApplication::translate("Rule", "Keep both copies of %1").arg(context.name()),
             setField(context.plan, {context.plan.id(context.subjects[0])}, FieldId::SingleCopy, {})}};
}

} // namespace

extern const Rule rep03;
const Rule rep03 = makeRule(
    {.code = "REP-03", .severity = Severity::Warning, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Repositories keep their Work copy and their Install copy"), .scope = RuleScope::Repository,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef repository, FindingSink &out) {
        if (facts.flag(repository, FieldId::SingleCopy))
            out.add({repository});
    });

} // namespace sitewright
