// SPDX-License-Identifier: MIT
// A site is to use repositories whose context it does not stand in: only sites below the context see them.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

/// Those the site is to use and cannot see.
template <class View>
std::vector<ObjectRef> unseen(const View &facts, ObjectRef site)
{
    std::vector<ObjectRef> out;
    for (const ObjectId id : facts.rareReferences(site, FieldId::UsedRepositories)) {
        const ObjectRef repository = facts.find(id);
        if (!facts.isWithin(site, facts.repositoryContext(repository)))
            out.push_back(repository);
    }
    return out;
}

std::vector<ObjectRef> unseen(const FindingContext &context) { return unseen(FactsView<false>(context.plan, context.facts), context.subjects[0]); }

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 is to use %2 but does not stand where that can be seen.").arg(context.name(), nameList(context.plan, unseen(context)));
}

/// Moves a repository to where its context and the site meet; takes a Distribution Service along where the editable copy comes to lie
/// without one (DS-16). None where no depot could hold that copy (REP-02).
std::vector<Fix> moveUpFix(const FindingContext &context, ObjectRef repository)
{
    const Plan &plan = context.plan;
    ObjectRef meet = context.subjects[0];
    while (meet && !plan.isWithin(repository, meet))
        meet = plan.owner(meet);
    const ObjectRef master = meet ? context.facts.masterDepot(meet) : ObjectRef();
    if (master.isNull())
        return {};
    const ObjectRef place = plan.owner(master);
    const QString title = QCoreApplication::translate("Rule", "Move %1 up to %2").arg(plan.displayName(repository), plan.displayName(meet));
    Edit move = moveTo(plan, {plan.id(repository)}, plan.id(meet));
    move.name = title;
    const Fix fix{title, std::move(move)};
    return {!place.is(Kind::Site) || !plan.isWithin(place, meet) || distributesFrom(plan, place) ? fix : joinedFix(fix, localServiceFix(context, place))};
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0];
    const std::vector<ObjectRef> repositories = unseen(context);
    RefList rest = valueOr(plan.value(site, FieldId::UsedRepositories), RefList());
    for (const ObjectRef repository : repositories)
        std::erase(rest, plan.id(repository));
    std::vector<Fix> out;
    if (repositories.size() == 1)
        out = moveUpFix(context, repositories.front());
    out.push_back({QCoreApplication::translate("Rule", "Let %1 do without %2").arg(context.name(), nameList(plan, repositories)),
                   setField(plan, {plan.id(site)}, FieldId::UsedRepositories, rest.empty() ? FieldValue() : FieldValue(rest))});
    return out;
}

} // namespace

extern const Rule rep05;
const Rule rep05 = makeRule(
    {.code = "REP-05", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A site sees the repositories it is to use"), .scope = RuleScope::Site, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        Fingerprint those;
        const std::vector<ObjectRef> found = unseen(facts, site);
        for (const ObjectRef repository : found)
            those.addUnordered(facts.id(repository));
        if (!found.empty())
            out.add({site}, those);
    });

} // namespace sitewright
