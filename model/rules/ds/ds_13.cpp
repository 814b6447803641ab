// SPDX-License-Identifier: MIT
// Two sites are filled side by side from far away although one reaches the other much better: they should be filled one
// after the other (planning page on controlling distribution). Only links drawn from site to site are compared.
#include <algorithm>

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

/// Bandwidth in kbit/s of the best WAN link between two sites; 0 when none is drawn or known.
template <class FactsView>
std::int64_t bandwidthBetween(const FactsView &facts, ObjectRef a, ObjectRef b)
{
    std::int64_t best = 0;
    facts.forEachLinkAt(a, [&](ObjectRef link, ObjectRef other, bool isLan) {
        if (other == b && !isLan)
            best = std::max(best, facts.bandwidthKbps(link));
    });
    return best;
}

/// The sibling a site had better be filled from: the one with the best link to it, by id among equals; null = none.
template <class FactsView>
ObjectRef betterSource(const FactsView &facts, ObjectRef site, std::int64_t times)
{
    const ObjectRef above = facts.owner(site);
    if (above.isNull() || above.is(Kind::Site))
        return {};
    bool leadsToSites = false; // asked first: few links do, and a master depot changes for all below
    facts.forEachLinkAt(site, [&](ObjectRef, ObjectRef other, bool isLan) { return !(leadsToSites = !isLan && other.is(Kind::Site)); });
    if (!leadsToSites)
        return {};
    const ObjectRef source = facts.masterDepot(above), target = facts.masterDepot(site);
    if (source.isNull() || target.isNull() || source == target || facts.depotOwner(target) != site)
        return {};
    const ObjectRef sourceSite = facts.depotOwner(source);
    const std::int64_t direct = bandwidthBetween(facts, site, sourceSite);
    if (direct == 0)
        return {};
    const std::int64_t wanted = direct * times;
    ObjectRef best;
    std::int64_t bestBandwidth = 0;
    facts.forEachLinkAt(site, [&](ObjectRef link, ObjectRef other, bool isLan) {
        if (isLan || !other.is(Kind::Site) || other == site || other == sourceSite || facts.owner(other) != above)
            return;
        const std::int64_t bandwidth = facts.bandwidthKbps(link);
        if (bandwidth < wanted)
            return;
        const ObjectRef depot = facts.masterDepot(other);
        if (depot.isNull() || facts.depotOwner(depot) != other || bandwidthBetween(facts, other, sourceSite) < wanted)
            return;
        if (bandwidth > bestBandwidth || (bandwidth == bestBandwidth && facts.id(other) < facts.id(best))) {
            best = other;
            bestBandwidth = bandwidth;
        }
    });
    return best;
}

ObjectRef betterSource(const FindingContext &context)
{
    const FactsView<false> facts(context.plan, context.facts);
    return betterSource(facts, context.subjects[0], facts.limit("DS-13.times"));
}

QString message(const FindingContext &context)
{
    const ObjectRef nearer = betterSource(context);
    const ObjectRef far = context.facts.masterDepot(context.plan.owner(context.subjects[0]));
    return QCoreApplication::translate("Rule", "%1 is filled from %3, but has a clearly better link to %2.")
        .arg(context.name(), context.plan.displayName(nearer), context.plan.displayName(context.plan.owner(far)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef farther = context.subjects[0], nearer = betterSource(context);
    const QString title = QCoreApplication::translate("Rule", "Put %1 and %2 into a region filled from %2").arg(context.name(), plan.displayName(nearer));
    const ObjectId first = plan.id(nearer), second = plan.id(farther), above = plan.id(plan.owner(farther));
    const ObjectId master = plan.id(context.facts.masterDepot(nearer));
    return {{title, {title, [=](Draft &draft) {
                         const ObjectId region = draft.create(Kind::Region, above, draft.freeName(Kind::Region, above, draft.name(first)));
                         draft.set(first, FieldId::Owner, region);
                         draft.set(second, FieldId::Owner, region);
                         draft.set(region, FieldId::MasterDepot, master);
                     }, {}}}};
}

} // namespace

extern const Rule ds13;
const Rule ds13 = makeRule(
    {.code = "DS-13", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "A site is filled from the neighbour it reaches best"), .scope = RuleScope::Site,
     .settings = "DS-13.times", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (const ObjectRef nearer = betterSource(facts, site, facts.limit("DS-13.times")))
            out.add({site}, Fingerprint().add(facts.id(nearer)));
    });

} // namespace sitewright
