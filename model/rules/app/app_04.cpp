// SPDX-License-Identifier: MIT
// A Business Logic Server below the organisation: described on the organisation's level only (Management Points, general page).
#include <algorithm>

#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/path_guards.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 carries a Business Logic Server although it is attached to %2, not to the organisation.").arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
}

// Otherwise a Relay Proxy in its place has nothing to forward to, and those around it have not either (BLS-10).
bool reachesAnotherServer(const FindingContext &context)
{
    const FactsView<false> facts(context.plan, context.facts);
    const ObjectRef mp = context.subjects[0], own = facts.pointNetwork(mp);
    return own && std::ranges::any_of(context.plan.businessServers(), [&](ObjectRef other) {
        const ObjectRef network = facts.pointNetwork(other);
        return other != mp && network && (!facts.hasLinks() || facts.reachPart(network) == facts.reachPart(own));
    });
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef mp = context.subjects[0];
    const Edit remove = removeApplication(plan, plan.id(mp), spec(App::BusinessLogicServer).key);
    const Edit add = addApplication(plan, plan.id(mp), spec(App::RelayProxy).key);
    const QString replace = QCoreApplication::translate("Rule", "Replace the Business Logic Server on %1 by a Relay Proxy").arg(context.name());
    std::vector<Fix> out;
    if (mayAttach(plan, mp, plan.organization()) && !wakesAloneByHome(plan, mp))
        out.push_back(attachFix(plan, mp, plan.organization()));
    // One Relay Proxy an object (APP-01), and one primary server a plan (BLS-01).
    bool relayed = false;
    plan.forEachChild(plan.owner(mp), ChildGroup::ManagementPoints, [&](ObjectRef other) { relayed = relayed || plan.has(other, App::RelayProxy); });
    if (!relayed && mayInstall(plan, mp, static_cast<int>(App::RelayProxy)) && !isPrimaryServer(plan, mp) && reachesAnotherServer(context)
        && mayLoseServer(context, mp))
        out.push_back({replace, {replace, [remove, add](Draft &draft) { remove.compose(draft); add.compose(draft); }, {}}});
    return out;
}

} // namespace

extern const Rule app04;
const Rule app04 = makeRule(
    {.code = "APP-04", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Business Logic Servers stand at the organisation"), .scope = RuleScope::ManagementPoint,
     .settings = "blsBelowOrganization", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (facts.reads({"blsBelowOrganization", "accept"}) || !facts.has(point, App::BusinessLogicServer) || facts.isCentral(point)) // of the Central one CEN-01 speaks
            return;
        if (const ObjectRef home = facts.owner(point); !home.is(Kind::Organization))
            out.add({point}, Fingerprint().add(facts.id(home)));
    });

} // namespace sitewright
