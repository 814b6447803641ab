// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include <QDate>

#include "app/commands/command_io.h"
#include "model/edits/waiver_edits.h"
#include "model/io/plan_writer.h"
#include "model/io/visible_text.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_runner.h"
#include "model/rules/waiver_text.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Command", text); }

struct WaiveOptions {
    std::string plan, output, scope = "finding";
    std::vector<std::string> keys;
    WaiverText words;
};

/// What is waived under one key.
struct Accepted {
    std::string fingerprint{anyFacts};
    std::size_t findings = 0;
};

QString toQt(const std::string &text) { return QString::fromStdString(text); }

/// Why the words of a waiver will not do; empty when they will.
QString problemWithWords(const WaiverText &words)
{
    if (toQt(words.reason).trimmed().isEmpty())
        return tr("Say with --reason why this is acceptable.");
    if (words.expires.empty())
        return {};
    const QString expires = toQt(words.expires);
    if (QDate::fromString(expires, Qt::ISODate).toString(Qt::ISODate) != expires)
        return tr("“%1” is not a date; write it as in 2027-09-30.").arg(expires);
    return words.expires < today() ? tr("A waiver that ends on %1 has expired already.").arg(expires) : QString();
}

class Keys {
public:
    explicit Keys(const Plan &plan) : m_plan(plan)
    {
        m_facts.compute(plan);
        m_findings = checkPlan(plan, m_facts);
    }

    /// What `key` would accept; prints why it cannot be waived.
    std::optional<Accepted> accepted(const std::string &key, const std::string &scope) const
    {
        const WaiverTarget target = waiverTarget(key, scope);
        if (!target.isValid()) {
            printError(shape(key, scope));
            return std::nullopt;
        }
        if (target.scope == WaiverScope::Subtree && m_plan.find(target.object).isNull()) {
            printError(tr("%1: there is no object %2.").arg(toQt(key), toQt(target.object.text())));
            return std::nullopt;
        }
        Accepted out;
        for (const ReportedFinding &found : m_findings) {
            if (!isMeant(target, found))
                continue;
            ++out.findings;
            if (target.scope == WaiverScope::Finding)
                out.fingerprint = fingerprintText(found.finding.fingerprint);
        }
        if (target.scope == WaiverScope::Finding && out.findings == 0) {
            printError(tr("%1: there is no such finding; “sitewright check --format json” lists their keys.").arg(toQt(key)));
            return std::nullopt;
        }
        return out;
    }

private:
    bool isMeant(const WaiverTarget &target, const ReportedFinding &found) const
    {
        switch (target.scope) {
        case WaiverScope::Finding: return found.finding.key == target.key;
        case WaiverScope::Subtree:
            return found.finding.rule == target.rule && belongsTo(m_plan, found.finding, found.subjects, m_plan.find(target.object));
        case WaiverScope::Rule: return found.finding.rule == target.rule;
        }
        return false;
    }
    static QString shape(const std::string &key, const std::string &scope)
    {
        if (scope == "rule")
            return tr("%1 is not the code of a rule, such as WOL-01; “sitewright rules” lists them.").arg(toQt(key));
        if (scope == "subtree")
            return tr("%1 is not a rule and an object, such as WOL-01:munich.").arg(toQt(key));
        return tr("%1 is not the key of a finding, such as WOL-01:mucoffice; for a whole rule add --scope rule.").arg(toQt(key));
    }

    const Plan &m_plan;
    Facts m_facts;
    std::vector<ReportedFinding> m_findings;
};

int waivePlan(WaiveOptions &options)
{
    if (const QString problem = problemWithWords(options.words); !problem.isEmpty()) {
        printError(problem);
        return exitUsage;
    }
    auto loaded = readPlanInput(options.plan);
    if (!loaded)
        return exitUnreadable;
    options.words.date = today();
    options.words.scope = options.scope;
    const Keys keys(loaded->plan);
    std::vector<Edit> edits;
    std::string told;
    for (const std::string &key : options.keys) {
        const auto accepted = keys.accepted(key, options.scope);
        if (!accepted)
            return exitUsage; // nothing is written when one key is wrong
        edits.push_back(waive(loaded->plan, key, accepted->fingerprint, options.words));
        const QString count = QCoreApplication::translate("Findings", "%n finding(s) waived", nullptr, static_cast<int>(accepted->findings));
        told += (visibleText(toQt(key)) + QStringLiteral("  ") + count + u'\n').toStdString();
    }
    return writeEdited(std::move(loaded->plan), waiveTogether(std::move(edits)), options.plan, options.output, told);
}

} // namespace

std::function<int()> setUpWaive(CLI::App &app)
{
    auto options = std::make_shared<WaiveOptions>();
    app.add_option("plan", options->plan, "Plan file; - for standard input")->required();
    app.add_option("keys", options->keys, "Keys of findings as “check --format json” lists them; CODE:object for a subtree, CODE for a rule")
        ->required();
    app.add_option("--reason", options->words.reason, "Why this is acceptable")->required();
    app.add_option("--author", options->words.author, "Who says so");
    app.add_option("--expires", options->words.expires, "Last day it holds, as in 2027-09-30");
    app.add_option("--scope", options->scope,
                   "finding: until its facts change; subtree: the rule, for an object and all below it; rule: the rule in the whole plan")
        ->check(CLI::IsMember({"finding", "subtree", "rule"}));
    app.add_option("-o,--output", options->output, "File to write, the plan itself when not given; - for standard output");
    return [options] { return waivePlan(*options); };
}

} // namespace sitewright
