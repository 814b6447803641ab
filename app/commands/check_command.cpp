// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/io/findings_writer.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

struct CheckOptions {
    std::vector<std::string> plans;
    std::string format = "text";
    std::string failOn = "error";
    std::vector<std::string> rules;
};

bool reaches(const FindingsSummary &summary, const std::string &failOn)
{
    if (failOn == "never")
        return false;
    std::size_t count = summary.count[static_cast<std::size_t>(Severity::Error)];
    if (failOn != "error")
        count += summary.count[static_cast<std::size_t>(Severity::Warning)];
    if (failOn == "hint")
        count += summary.count[static_cast<std::size_t>(Severity::Hint)];
    return count > 0;
}

int check(const CheckOptions &options)
{
    if (!areRules(options.rules))
        return exitUsage;
    int exit = exitClean;
    for (const std::string &path : options.plans) {
        const auto loaded = readPlanInput(path, true);
        if (!loaded) {
            exit = exitUnreadable; // the other plans are reported all the same
            continue;
        }
        Facts facts;
        facts.compute(loaded->plan);
        std::vector<ReportedFinding> findings = checkPlan(loaded->plan, facts);
        if (!options.rules.empty()) {
            std::erase_if(findings, [&](const ReportedFinding &found) {
                return std::ranges::find(options.rules, ruleTable()[found.finding.rule]->code) == options.rules.end();
            });
        }
        const FindingsReport report(loaded->plan, facts, findings, today(), displayPath(path).toStdString(), loaded->lines, options.rules);
        printOut(options.format == "json" ? report.json() : report.text());
        if (exit == exitClean && reaches(report.summary(), options.failOn))
            exit = exitFindings;
    }
    return exit;
}

} // namespace

std::function<int()> setUpCheck(CLI::App &app)
{
    auto options = std::make_shared<CheckOptions>();
    app.add_option("plans", options->plans, "Plan files; - for standard input")->required();
    app.add_option("--format", options->format, "How to report")->check(CLI::IsMember({"text", "json"}));
    app.add_option("--fail-on", options->failOn, "Least severity that makes the exit code 1")
        ->check(CLI::IsMember({"error", "warning", "hint", "never"}));
    app.add_option("--rule", options->rules, "Report only this rule; may be repeated")->allow_extra_args(false);
    return [options] { return check(*options); };
}

} // namespace sitewright
