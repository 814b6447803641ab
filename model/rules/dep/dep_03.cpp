// SPDX-License-Identifier: MIT
// The depots of a site have different network operating systems: it is chosen once, with the site.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

/// What is stated for the site and its depots, as first written: the site's, then that of its depots in their order.
std::vector<std::string> stated(const Plan &plan, ObjectRef site)
{
    std::vector<std::string> out;
    const auto take = [&](const std::string &system) {
        const auto same = [&](const std::string &other) { return caseFolded(other) == caseFolded(system); };
        if (!system.empty() && std::ranges::none_of(out, same))
            out.push_back(system);
    };
    take(plan.textValue(site, FieldId::NetworkOs));
    for (const ObjectRef depot : depotsOf(plan, site))
        take(plan.textValue(depot, FieldId::NetworkOs));
    return out;
}

QString message(const FindingContext &context)
{
    const std::vector<std::string> systems = stated(context.plan, context.subjects[0]);
    return QCoreApplication::translate("Rule", "The depots of %1 have different network operating systems, %2 and %3 among them.")
        .arg(context.name(), QString::fromStdString(systems[0]), QString::fromStdString(systems[1]));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0];
    std::vector<ObjectId> depots;
    for (const ObjectRef depot : depotsOf(plan, site))
        depots.push_back(plan.id(depot));
    std::vector<Fix> out;
    for (const std::string &system : stated(plan, site)) {
        if (out.size() == 3)
            break;
        const QString title = QCoreApplication::translate("Rule", "Use %1 for all depots of %2").arg(QString::fromStdString(system), context.name());
        out.push_back({title, {title, [depots, siteId = plan.id(site), system](Draft &draft) {
                                   draft.set(siteId, FieldId::NetworkOs, system);
                                   for (const ObjectId depot : depots)
                                       draft.set(depot, FieldId::NetworkOs, {});
                               }, {}}});
    }
    return out;
}

} // namespace

extern const Rule dep03;
const Rule dep03 = makeRule(
    {.code = "DEP-03", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "The depots of a site have one network operating system"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        std::string first;
        bool several = false;
        std::uint64_t systems = 0;
        const auto look = [&](const std::string &stated) {
            if (stated.empty())
                return;
            const std::string folded = caseFolded(stated);
            several = several || (!first.empty() && folded != first);
            if (first.empty())
                first = folded;
            systems += hashText(folded);
        };
        facts.forEachDepotIn(site, [&](const DepotMember &depot) { look(depot.text(FieldId::NetworkOs)); });
        if (first.empty())
            return;
        look(facts.rareText(site, FieldId::NetworkOs));
        if (several)
            out.add({site}, Fingerprint().add(systems));
    });

} // namespace sitewright
