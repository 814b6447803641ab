// SPDX-License-Identifier: MIT
// WAN between an OSD Proxy and the depot of the site it stands in, or every Business Logic Server: possible, but answers come slowly
// (Imaging with DSM, Planning).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return context.finding.detail == 1
        ? QCoreApplication::translate("Rule", "The OSD Proxy on %1 reaches the depot of its site only over WAN.").arg(context.name())
        : QCoreApplication::translate("Rule", "The OSD Proxy on %1 reaches a Business Logic Server only over WAN.").arg(context.name());
}

} // namespace

extern const Rule osd06;
const Rule osd06 = makeRule(
    {.code = "OSD-06", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "OSD Proxies stand near their depot and server"), .scope = RuleScope::ManagementPoint,
     .message = message,
     .detailText = [](const Plan &, std::uint16_t detail) { return std::string(detail == 1 ? "depot" : "server"); },
     .detailFromText = [](const Plan &, std::string_view text) { return static_cast<std::uint16_t>(text == "depot" ? 1 : text == "server" ? 2 : 0); }},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        if (!facts.has(point, App::OsdProxy))
            return;
        const NetworkId own = facts.pointLan(point);
        const ObjectRef site = facts.standsIn(point);
        if (own == noNetwork || site.isNull())
            return;
        if (const ObjectRef depot = facts.masterDepot(site); depot && facts.depotLan(depot) != own)
            out.add({point}, Fingerprint().add(facts.id(depot)), 1);
        if (facts.knowsServerPlaces() && !facts.hasServer(own))
            out.add({point}, {}, 2);
    });

} // namespace sitewright
