// SPDX-License-Identifier: MIT
// Packages that Distribution does not compress cross a slow line at any time of the day.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/ds/site_line.h"
#include "model/rules/rule.h"
#include "model/rules/rule_words.h"

namespace sitewright {

namespace {

/// Whether a repository says of itself that compressing gains nothing: mostly MSI and OS packages.
template <class View>
bool isIncompressible(const View &facts, ObjectRef repository) { return facts.repositoryNumber(repository, FieldId::Compression, 0) >= 1; }

std::vector<ObjectRef> incompressible(const FindingContext &context)
{
    const FactsView<false> facts(context.plan, context.facts);
    std::vector<ObjectRef> out;
    forEachRepositoryAbove(facts, context.subjects[0], [&](ObjectRef repository) {
        if (isIncompressible(facts, repository))
            out.push_back(repository);
    });
    std::ranges::sort(out, {}, [&](ObjectRef ref) { return context.plan.id(ref); });
    return out;
}

QString message(const FindingContext &context)
{
    const FactsView<false> facts(context.plan, context.facts);
    return QCoreApplication::translate("Rule", "The packages of %2 are not compressed and reach %1 over a line of %3 kbit/s, at any time of the day.")
        .arg(context.name(), nameList(context.plan, incompressible(context)), QString::number(lineInto(facts, context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    return {{QCoreApplication::translate("Rule", "Distribute into %1 from 21:00 to 05:00 only").arg(context.name()),
             setField(context.plan, {context.plan.id(context.subjects[0])}, FieldId::TimeFrame, std::string("21:00-05:00"))}};
}

} // namespace

extern const Rule ds15;
const Rule ds15 = makeRule(
    {.code = "DS-15", .severity = Severity::Hint, .category = Category::Advice, .origin = "documentation",
     .title = QT_TRANSLATE_NOOP("Rule", "Packages that are not compressed cross slow lines at night"), .scope = RuleScope::Site,
     .settings = "DS-15.kbps", .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        if (!facts.rareText(site, FieldId::TimeFrame).empty())
            return;
        const std::int64_t line = bestLine(facts, site);
        if (line == 0 || line > facts.limit("DS-15.kbps") || !isFilledOverWan(facts, site))
            return;
        Fingerprint repositories;
        bool any = false;
        forEachRepositoryAbove(facts, site, [&](ObjectRef repository) {
            if (!isIncompressible(facts, repository))
                return;
            any = true;
            repositories.addUnordered(facts.id(repository));
        });
        if (any)
            out.add({site}, repositories);
    });

} // namespace sitewright
