// SPDX-License-Identifier: MIT
// A field that looks like a password: plan files get passed around, so they hold account names only.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "The field “%2” of %1 looks like a password.").arg(context.name(), fieldLabel(*field(context.subjects[0].kind(), context.plan.secretField(context.subjects[0]))));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const FieldId secret = context.plan.secretField(context.subjects[0]);
    if (secret == FieldId::Database) // a server without database is an error of its own
        return {};
    return {{QCoreApplication::translate("Rule", "Clear the field “%2” of %1")
                 .arg(context.name(), fieldLabel(*field(context.subjects[0].kind(), secret))),
             setField(context.plan, {context.plan.id(context.subjects[0])}, secret, FieldValue())}};
}

} // namespace

extern const Rule exp04;
const Rule exp04 = makeRule(
    {.code = "EXP-04", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "No passwords in the plan"), .scope = RuleScope::Everything,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef object, FindingSink &out) {
        if (const FieldId secret = facts.secretField(object); secret != FieldId::Name)
            out.add({object}, Fingerprint().add(static_cast<std::uint64_t>(secret)));
    });

} // namespace sitewright
