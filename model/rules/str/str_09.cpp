// SPDX-License-Identifier: MIT
// Siblings of one kind with the same name, letter case aside: import into the product matches objects by name and path.
// MPs are MP-02's and repositories REP-01's, wherever they stand.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    const ObjectRef first = context.subjects[0];
    return QCoreApplication::translate("Rule", "%n objects of the same kind in %1 are called %2.", nullptr, static_cast<int>(context.subjects.size()))
        .arg(context.plan.displayName(context.plan.owner(first)), context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    return {numberFix(context, QCoreApplication::translate("Rule", "Number the objects called %1"))};
}

} // namespace

extern const Rule str09;
const Rule str09 = makeRule(
    {.code = "STR-09", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Siblings of one kind have different names"), .scope = RuleScope::SiblingNames,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef slot, FindingSink &out) {
        if (!facts.hasSeveralSiblings(slot.index()))
            return;
        std::vector<ObjectRef> members;
        facts.forEachSiblingInNameSlot(slot.index(), [&](ObjectRef ref) {
            if (!ref.is(Kind::Repository)) // those are REP-01's
                members.push_back(ref);
        });
        reportGroups(members, out, [&](ObjectRef ref) {
            return std::tuple(facts.memberOwner(ref), ref.kind(), caseFolded(facts.memberName(ref)));
        });
    });

} // namespace sitewright
