// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "app/commands/check_reports.h"
#include "app/commands/command_io.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

struct CheckOptions {
    std::vector<std::string> plans;
    std::string format = "text";
    std::string failOn = "error";
    std::string baseline;
    std::vector<std::string> rules;
};

std::optional<Severity> leastSevere(const std::string &failOn)
{
    Severity severity{};
    return severityFromKey(failOn, severity) ? std::optional(severity) : std::nullopt;
}

std::vector<ReportedFinding> findingsOf(const Plan &plan, const Facts &facts, const std::vector<std::string> &onlyRules)
{
    std::vector<ReportedFinding> out = checkPlan(plan, facts);
    if (!onlyRules.empty()) {
        std::erase_if(out, [&](const ReportedFinding &found) {
            return std::ranges::find(onlyRules, ruleTable()[found.finding.rule]->code) == onlyRules.end();
        });
    }
    return out;
}

int checkPlans(const CheckOptions &options, const std::optional<Baseline> &baseline)
{
    const std::optional<Severity> failOn = leastSevere(options.failOn);
    const auto reports = makeCheckReports({options.format, options.plans.size() == 1, failOn, options.rules});
    int exit = exitClean;
    for (const std::string &path : options.plans) {
        std::vector<Error> errors;
        const std::string name = displayPath(path).toStdString();
        const auto loaded = readPlanInput(path, true, &errors);
        if (!loaded) {
            exit = exitUnreadable; // the other plans are reported all the same
            reports->addUnreadable(name, path, errors);
            continue;
        }
        Facts facts;
        facts.compute(loaded->plan);
        const std::vector<ReportedFinding> findings = findingsOf(loaded->plan, facts, options.rules);
        FindingsReport report(loaded->plan, facts, findings, today(), name, loaded->lines, options.rules);
        if (baseline) {
            const BaselinePlan *before = baseline->find(name, options.plans.size() == 1);
            if (!before)
                printError(QCoreApplication::translate("Command", "%1: The baseline says nothing about this plan; all of it counts as new.")
                               .arg(displayPath(path)));
            report.compareWith(before);
        }
        reports->add(report, path);
        const auto fails = [&](const FindingsReport::Entry &entry) { return entry.countsFrom(failOn); };
        if (exit == exitClean && std::ranges::any_of(report.entries(), fails))
            exit = exitFindings;
    }
    printOut(reports->take()); // all at once: who is interrupted has not printed half
    return exit;
}

int check(const CheckOptions &options)
{
    if (!areRules(options.rules))
        return exitUsage;
    if (options.baseline.empty())
        return checkPlans(options, std::nullopt);
    if (options.baseline == "-" && std::ranges::find(options.plans, "-") != options.plans.end()) {
        printError(QCoreApplication::translate("Command", "Standard input is either a plan or the baseline."));
        return exitUsage;
    }
    const auto bytes = readInput(options.baseline, nullptr, reportFileCap);
    if (!bytes)
        return exitUnreadable;
    auto baseline = Baseline::read({bytes->constData(), static_cast<std::size_t>(bytes->size())}, displayPath(options.baseline));
    if (!baseline) {
        for (const Error &error : baseline.error())
            printError(error);
        return exitUnreadable;
    }
    return checkPlans(options, std::move(*baseline));
}

} // namespace

std::function<int()> setUpCheck(CLI::App &app)
{
    auto options = std::make_shared<CheckOptions>();
    app.add_option("plans", options->plans, "Plan files; - for standard input")->required();
    app.add_option("--format", options->format, "How to report: for people, for scripts, for code hosts or for CI servers")
        ->check(CLI::IsMember({"text", "json", "sarif", "junit"}));
    app.add_option("--fail-on", options->failOn, "Least severity that makes the exit code 1")
        ->check(CLI::IsMember({"error", "warning", "hint", "never"}));
    app.add_option("--baseline", options->baseline, "Earlier report (json or sarif); what it knows does not make the exit code 1");
    app.add_option("--rule", options->rules, "Report only this rule; may be repeated")->allow_extra_args(false);
    app.footer("Exit codes: 0 clean, 1 findings, 2 usage, 3 a plan or the baseline cannot be read, 4 the output cannot be written.\n"
               "Waived findings never count. With several plans all are reported, and the worst exit code holds.");
    return [options] { return check(*options); };
}

} // namespace sitewright
