// SPDX-License-Identifier: MIT
// An offline site with an MP or planned Wake-on-LAN: computers there are not connected.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/dep/depot_fixes.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 is an offline site, but a Management Point stands there or Wake-on-LAN is planned.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const ObjectRef site = context.subjects[0];
    const Fix fix{QCoreApplication::translate("Rule", "Make %1 a remote site").arg(context.name()),
                  setField(context.plan, {context.plan.id(site)}, FieldId::Type, std::string("remote"))};
    return {depotsOf(context.plan, site).empty() ? joinedFix(fix, addDepotFix(context, site)) : fix}; // STR-04
}

} // namespace

extern const Rule sd07;
const Rule sd07 = makeRule(
    {.code = "SD-07", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Offline sites hold nothing that needs a connection"), .scope = RuleScope::Site,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (facts.siteType(site) != SiteType::Offline)
            return;
        Fingerprint what;
        bool found = false;
        facts.forEachPointStandingIn(site, [&](const PointMember &mp) {
            found = true;
            what.addUnordered(mp.id());
        });
        facts.forEachSegmentIn(site, [&](ObjectRef segment) {
            if (facts.wakeOnLan(segment)) {
                found = true;
                what.addUnordered(facts.id(segment));
            }
        });
        if (found)
            out.add({site}, what);
    });

} // namespace sitewright
