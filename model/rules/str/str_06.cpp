// SPDX-License-Identifier: MIT
// A network behind WAN that has clients but no site of its own (planning page on structuring).
#include <QCoreApplication>

#include "model/rules/rule.h"
#include "model/rules/rule_words.h"
#include "model/rules/str/own_site_fix.h"
#include "model/rules/str/site_networks.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has clients and is joined to its site %2 only over WAN, but has no site of its own.")
        .arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context) { return ownSiteFix(context, context.subjects[0]); }

} // namespace

extern const Rule str06;
const Rule str06 = makeRule(
    {.code = "STR-06", .severity = Severity::Warning, .category = Category::Incomplete, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Every network behind WAN with clients has a site"), .scope = RuleScope::Segment,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef segment, FindingSink &out) {
        if (!facts.lanHasSite(segment) && facts.hasClients(segment) && isOfSeveralNetworks(facts, facts.owner(segment)))
            out.add({segment}, Fingerprint().add(facts.id(facts.owner(segment))));
    });

} // namespace sitewright
