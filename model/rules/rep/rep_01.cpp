// SPDX-License-Identifier: MIT
// Repositories with the same name, letter case aside: it is unique in the whole structure, wherever they stand.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%n repositories are called %1, but the name has to be unique in the whole structure.", nullptr, static_cast<int>(context.subjects.size()))
        .arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    return {numberFix(context, QCoreApplication::translate("Rule", "Number the repositories called %1"))};
}

} // namespace

extern const Rule rep01;
const Rule rep01 = makeRule(
    {.code = "REP-01", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Each repository has a name of its own"), .scope = RuleScope::SiblingNames,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef slot, FindingSink &out) {
        if (!facts.hasSeveralSiblings(slot.index()))
            return;
        std::vector<ObjectRef> members;
        facts.forEachSiblingInNameSlot(slot.index(), [&](ObjectRef ref) {
            if (ref.is(Kind::Repository))
                members.push_back(ref);
        });
        reportGroups(members, out, [&](ObjectRef ref) { return caseFolded(facts.memberName(ref)); });
    });

} // namespace sitewright
