// SPDX-License-Identifier: MIT
// What a site gets in a cycle does not fit into its time frame, even if it had its best line all to itself.
#include <QCoreApplication>

#include "model/analysis/ledger.h"
#include "model/edits/structure_edits.h"
#include "model/rules/ds/site_line.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

struct Load {
    std::int64_t needed = 0; ///< seconds
    std::int64_t frame = 0;
};

template <class View>
Load loadOf(const View &facts, ObjectRef site)
{
    const auto frame = timeFrameSeconds(facts.rareText(site, FieldId::TimeFrame));
    const std::int64_t line = frame ? lineInto(facts, site) : 0;
    if (line == 0)
        return {};
    double sum = 0;
    forEachRepositoryAbove(facts, site, [&](ObjectRef repository) { sum += kilobits(facts, repository); });
    return {static_cast<std::int64_t>(std::min(sum / static_cast<double>(line), 1e9)), *frame};
}

Load loadOf(const FindingContext &context) { return loadOf(FactsView<false>(context.plan, context.facts), context.subjects[0]); }

QString hours(std::int64_t seconds) { return QString::number(static_cast<double>((seconds + 359) / 360) / 10, 'f', 1); }

QString message(const FindingContext &context)
{
    const Load load = loadOf(context);
    return QCoreApplication::translate("Rule", "What %1 gets in a cycle takes %2 hours over its best line, but its time frame is only %3 hours long.")
        .arg(context.name(), hours(load.needed), hours(load.frame));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const Plan &plan = context.plan;
    const ObjectRef site = context.subjects[0];
    const Load load = loadOf(context);
    std::vector<Fix> out;
    const QString stated = QString::fromStdString(plan.textValue(site, FieldId::TimeFrame));
    const QString start = stated.section(u'-', 0, 0).trimmed();
    const std::int64_t minutes = (load.needed / 1800 + 1) * 30; // in half hours
    if (minutes < 24 * 60 && !stated.contains(u',')) {
        const std::int64_t from = start.section(u':', 0, 0).toInt() * 60 + start.section(u':', 1, 1).toInt(), to = (from + minutes) % (24 * 60);
        const QString frame = QStringLiteral("%1-%2:%3").arg(start).arg(to / 60, 2, 10, QLatin1Char('0')).arg(to % 60, 2, 10, QLatin1Char('0'));
        out.push_back({QCoreApplication::translate("Rule", "Widen the time frame of %1 to %2").arg(context.name(), frame),
                       setField(plan, {plan.id(site)}, FieldId::TimeFrame, frame.toStdString())});
    }
    out.push_back({QCoreApplication::translate("Rule", "Distribute into %1 at any time").arg(context.name()), setField(plan, {plan.id(site)}, FieldId::TimeFrame, {})});
    return out;
}

} // namespace

extern const Rule ds11;
const Rule ds11 = makeRule(
    {.code = "DS-11", .severity = Severity::Warning, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "What a site gets fits into its time frame"), .scope = RuleScope::Site, .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef site, FindingSink &out) {
        const Load load = loadOf(facts, site);
        if (load.needed > load.frame)
            out.add({site}, Fingerprint().add(static_cast<std::uint64_t>(load.frame)));
    });

} // namespace sitewright
