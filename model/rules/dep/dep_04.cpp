// SPDX-License-Identifier: MIT
// A share that is no UNC path: the console accepts nothing else.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/unc_path.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString share(const FindingContext &context) { return QString::fromStdString(context.plan.textValue(context.subjects[0], FieldId::Share)); }

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The share of %1 is “%2”, which is no UNC path.").arg(context.name(), share(context));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef depot = context.subjects[0];
    std::vector<Fix> out;
    const std::string path = uncPathMeantBy(plan.textValue(depot, FieldId::Share), plan.textValue(depot, FieldId::Server));
    const auto offer = [&](const QString &title, const FieldValue &value) {
        Edit edit = setField(plan, {plan.id(depot)}, FieldId::Share, value);
        out.push_back({title, std::move(edit)});
    };
    if (!path.empty())
        offer(QCoreApplication::translate("Rule", "Change the share of %1 to %2").arg(context.name(), QString::fromStdString(path)), path);
    offer(QCoreApplication::translate("Rule", "Clear the share of %1, to be stated later").arg(context.name()), {});
    return out;
}

} // namespace

extern const Rule dep04;
const Rule dep04 = makeRule(
    {.code = "DEP-04", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "The share of a depot is a UNC path"), .scope = RuleScope::Depot, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef depot, FindingSink &out) {
        const std::string share = facts.rareText(depot, FieldId::Share);
        if (!share.empty() && !isUncPath(share))
            out.add({depot}, Fingerprint().add(hashText(share)));
    });

} // namespace sitewright
