// SPDX-License-Identifier: MIT
// Nobody has written down how the Central MP or the central depot is brought back (planning page on failure safety).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "Nothing is noted on how %1 would be restored after a failure.").arg(nameList(context.plan, context.subjects));
}

} // namespace

extern const Rule cen05;
const Rule cen05 = makeRule(
    {.code = "CEN-05", .severity = Severity::Hint, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Recovery of what is central is planned"), .scope = RuleScope::Organization, .message = message},
    [](const auto &facts, ObjectRef organization, FindingSink &out) {
        std::vector<ObjectRef> without;
        const auto look = [&](ObjectRef ref) {
            if (ref && facts.rareText(ref, FieldId::RecoveryNote).empty())
                without.push_back(ref);
        };
        if (facts.centralPoints().size() == 1)
            look(facts.centralPoints().front());
        look(facts.masterDepot(organization));
        if (!without.empty())
            out.add(std::span(std::as_const(without)));
    });

} // namespace sitewright
