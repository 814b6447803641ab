// SPDX-License-Identifier: MIT
// Distribution that goes out and back over the same WAN: between the same two networks twice on the way to an object, or
// into and out of a network that has one WAN link only (planning page on controlling distribution; domain.md 4.3).
#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

constexpr std::uint16_t byService = 0, throughOneLink = 1, byOrder = 2;

QString message(const FindingContext &context)
{
    const ObjectRef object = context.subjects[0];
    if (context.finding.detail == throughOneLink) {
        return QCoreApplication::translate("Rule", "%1 has one WAN link only; what the regions and sites of %2 are filled with comes in over it and goes out again.")
            .arg(context.plan.displayName(context.plan.owner(context.facts.masterDepot(object))), context.name());
    }
    if (context.finding.detail == byOrder) {
        return QCoreApplication::translate("Rule", "What fills %1 comes from %2 and returns to the network it was sent there from.")
            .arg(context.name(), context.plan.displayName(context.plan.owner(context.facts.masterDepot(context.plan.owner(object)))));
    }
    return QCoreApplication::translate("Rule", "What fills %1 goes out and back between the same two networks, because %2 copies it.")
        .arg(context.name(), context.plan.displayName(context.facts.effectiveService(object)));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const FactsView<false> facts(plan, context.facts);
    const ObjectRef object = context.subjects[0];
    if (context.finding.detail != byService)
        return {};
    std::vector<Fix> out;
    const ObjectRef target = facts.masterDepot(object);
    for (const ObjectRef mp : pointsStandingIn(plan, plan.owner(target))) {
        if (out.size() < 4 && mp != facts.effectiveService(object) && facts.pointLan(mp) == facts.depotLan(target))
            out.push_back(installAndMakeResponsibleFix(plan, mp, object));
    }
    if (out.empty() && object.is(Kind::Site) && facts.lan(object) == facts.depotLan(target))
        out.push_back(addResponsiblePointFix(context, object));
    return out;
}

/// The networks data passes on its way into an object, from the source of the step above on.
struct Way {
    std::array<NetworkId, 5> networks{};
    std::size_t length = 0;
    std::size_t lastStep = 0; ///< where the step into the object itself begins

    void pass(NetworkId network)
    {
        if (network != noNetwork && (length == 0 || networks[length - 1] != network))
            networks[length++] = network;
    }
    auto leg(std::size_t i) const { return std::minmax(networks[i], networks[i + 1]); }
    /// Whether a leg of the last step joins two networks that were passed from one to the other before.
    bool repeats() const
    {
        for (std::size_t later = std::max<std::size_t>(lastStep, 1); later + 1 < length; ++later) {
            for (std::size_t earlier = 0; earlier < later; ++earlier) {
                if (leg(earlier) == leg(later))
                    return true;
            }
        }
        return false;
    }
};

template <class FactsView>
Way wayInto(const FactsView &facts, ObjectRef object, bool withServices)
{
    Way out;
    const auto step = [&](ObjectRef into, ObjectRef target) {
        if (const ObjectRef service = withServices ? facts.effectiveService(into) : ObjectRef())
            out.pass(facts.serviceLan(service));
        out.pass(facts.depotLan(target));
    };
    const ObjectRef above = facts.owner(object);
    if (above.isNull())
        return {};
    const ObjectRef source = facts.masterDepot(above), target = facts.masterDepot(object);
    if (source.isNull() || target.isNull() || source == target)
        return {};
    const ObjectRef top = facts.owner(above), first = top ? facts.masterDepot(top) : ObjectRef();
    if (first && first != source) {
        out.pass(facts.depotLan(first));
        step(above, source);
    }
    out.pass(facts.depotLan(source));
    out.lastStep = out.length == 0 ? 0 : out.length - 1;
    step(object, target);
    return out;
}

/// Whether one WAN link is the only way into and out of a site's network.
template <class FactsView>
bool hangsOnOneLink(const FactsView &facts, ObjectRef site)
{
    int wan = 0;
    bool joined = false; // by LAN with other networks, which may have links of their own
    const auto count = [&](ObjectRef, ObjectRef, bool isLan) {
        wan += isLan ? 0 : 1;
        joined = joined || isLan;
        return !joined && wan < 2;
    };
    facts.forEachLinkAt(site, count);
    const NetworkId own = facts.lan(site);
    facts.forEachSegmentIn(site, [&](ObjectRef segment) {
        if (facts.lan(segment) == own)
            facts.forEachLinkAt(segment, count);
    });
    return wan == 1 && !joined;
}

/// Whether some region or site of `region` is filled from its master depot over the WAN.
template <class FactsView>
bool feedsOthersFrom(const FactsView &facts, ObjectRef region, ObjectRef master, NetworkId network)
{
    bool found = false;
    facts.forEachStructureIn(region, [&](ObjectRef child) {
        const ObjectRef target = facts.masterDepot(child);
        found = target && target != master && facts.depotLan(target) != network;
        return !found;
    });
    return found;
}

} // namespace

extern const Rule ds12;
const Rule ds12 = makeRule(
    {.code = "DS-12", .severity = Severity::Warning, .category = Category::Advice, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Distribution does not go out and back over one WAN link"), .scope = RuleScope::RegionOrSite,
     .message = message, .fixes = fixes,
     .detailText = [](const Plan &, std::uint16_t detail) { return std::string(detail == throughOneLink ? "oneLink" : detail == byOrder ? "order" : ""); },
     .detailFromText = [](const Plan &, std::string_view text) { return text == "oneLink" ? throughOneLink : text == "order" ? byOrder : byService; }},
    [](const auto &facts, ObjectRef object, FindingSink &out) {
        if (wayInto(facts, object, false).repeats())
            out.add({object}, Fingerprint().add(facts.id(facts.masterDepot(facts.owner(object)))), byOrder);
        else if (const ObjectRef service = facts.effectiveService(object); service && wayInto(facts, object, true).repeats())
            out.add({object}, Fingerprint().add(facts.id(service)), byService);
        if (!object.is(Kind::Region))
            return;
        const ObjectRef master = facts.masterDepot(object), above = facts.owner(object);
        if (master.isNull() || above.isNull() || facts.masterDepot(above).isNull() || facts.masterDepot(above) == master)
            return;
        const ObjectRef site = facts.depotOwner(master);
        const NetworkId network = facts.depotLan(master);
        if (network == facts.lan(site) && hangsOnOneLink(facts, site) && feedsOthersFrom(facts, object, master, network))
            out.add({object}, Fingerprint().add(facts.id(master)), throughOneLink);
    });

} // namespace sitewright
