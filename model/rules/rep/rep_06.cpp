// SPDX-License-Identifier: MIT
// A site names a neighbour of another branch, but downloads are not allowed on each connection between the two.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

template <class View>
std::vector<ObjectRef> chain(const View &facts, ObjectRef structure)
{
    std::vector<ObjectRef> out;
    for (; structure && !structure.is(Kind::Organization); structure = facts.owner(structure))
        out.push_back(structure);
    return out;
}

/// The regions and sites between a site and its neighbours of other branches whose connection does not allow downloads.
template <class View>
std::vector<ObjectRef> closed(const View &facts, ObjectRef site)
{
    std::vector<ObjectRef> out;
    const RefList neighbours = facts.rareReferences(site, FieldId::Neighbours);
    if (neighbours.empty())
        return out;
    const std::vector<ObjectRef> own = chain(facts, site);
    for (const ObjectId id : neighbours) {
        const ObjectRef other = facts.find(id);
        std::vector<ObjectRef> way = own, back = chain(facts, other);
        if (other == site || facts.owner(other) == facts.owner(site))
            continue;
        while (!way.empty() && !back.empty() && way.back() == back.back()) {
            way.pop_back();
            back.pop_back();
        }
        way.insert(way.end(), back.begin(), back.end());
        for (const ObjectRef edge : way) {
            if (!facts.flag(edge, FieldId::AllowProjectDownload) && std::ranges::find(out, edge) == out.end())
                out.push_back(edge);
        }
    }
    return out;
}

std::vector<ObjectRef> closed(const FindingContext &context) { return closed(FactsView<false>(context.plan, context.facts), context.subjects[0]); }

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has a neighbour in another branch, but downloads over the connection are not allowed at %2.")
        .arg(context.name(), nameList(context.plan, closed(context)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    std::vector<ObjectId> edges;
    for (const ObjectRef edge : closed(context))
        edges.push_back(context.plan.id(edge));
    return {{QCoreApplication::translate("Rule", "Allow downloads between %1 and its neighbours").arg(context.name()),
             setField(context.plan, edges, FieldId::AllowProjectDownload, true)}};
}

} // namespace

extern const Rule rep06;
const Rule rep06 = makeRule(
    {.code = "REP-06", .severity = Severity::Hint, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Downloads are allowed all the way to a neighbour"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        Fingerprint edges;
        const std::vector<ObjectRef> found = closed(facts, site);
        for (const ObjectRef edge : found)
            edges.addUnordered(facts.id(edge));
        if (!found.empty())
            out.add({site}, edges);
    });

} // namespace sitewright
