// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <set>

#include "app/commands/command_io.h"
#include "model/io/plan_writer.h"
#include "model/io/visible_text.h"
#include "model/plan/plan_document.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_engine.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

struct FixOptions {
    std::string plan, output;
    std::vector<std::string> rules;
    bool dryRun = false;
};

struct Step {
    std::string key;
    std::string code;
    Fix fix;
};

/// The first fix, by severity, rule and key, of a finding that has not been tried yet.
std::optional<Step> nextStep(const Plan &plan, const RuleEngine &engine, const FixOptions &options, const std::set<std::string> &tried)
{
    std::vector<std::tuple<Severity, std::string, Finding>> open;
    engine.forEachFinding([&](const Finding &finding) {
        const std::string code(ruleTable()[finding.rule]->code);
        if (options.rules.empty() || std::ranges::find(options.rules, code) != options.rules.end())
            open.emplace_back(engine.severity(finding), findingKeyText(plan, finding, engine.subjects(finding)), finding);
    });
    std::ranges::sort(open, {}, [](const auto &row) { return std::pair(std::get<0>(row), std::get<1>(row)); });
    for (const auto &[severity, key, finding] : open) {
        if (tried.contains(key))
            continue;
        const std::vector<Fix> fixes = findingFixes(plan, engine.facts(), finding, engine.subjects(finding));
        if (!fixes.empty())
            return Step{key, std::string(ruleTable()[finding.rule]->code), fixes.front()};
    }
    return std::nullopt;
}

int fix(const FixOptions &options)
{
    if (!areRules(options.rules))
        return exitUsage;
    auto loaded = readPlanInput(options.plan);
    if (!loaded)
        return exitUnreadable;
    // Ids of new objects follow from the plan, so that the same input gives the same output.
    IdSource ids = IdSource::seeded(hashText(writePlan(loaded->plan)));
    PlanDocument document;
    RuleEngine engine(document.plan());
    document.setFollower(&engine);
    document.replace(std::move(loaded->plan));
    std::set<std::string> tried;
    while (const auto step = nextStep(document.plan(), engine, options, tried)) {
        tried.insert(step->key); // a fix that leaves its finding standing is not repeated
        const auto changes = compose(step->fix.edit, document.plan(), ids);
        if (!changes || changes->isEmpty() || !document.apply(*changes))
            continue;
        const QString line = QString::fromStdString(step->code) + QStringLiteral("  ") + visibleText(step->fix.title);
        if (options.output == "-")
            printError(line); // standard output is the plan's
        else
            printOut(line.toStdString() + "\n");
    }
    if (options.dryRun)
        return exitClean;
    return writeOutput(options.output, writePlan(document.plan())) ? exitClean : exitCannotWrite;
}

} // namespace

std::function<int()> setUpFix(CLI::App &app)
{
    auto options = std::make_shared<FixOptions>();
    app.add_option("plan", options->plan, "Plan file; - for standard input")->required();
    auto *output = app.add_option("-o,--output", options->output, "File to write");
    app.add_option("--rule", options->rules, "Fix only findings of this rule; may be repeated")->allow_extra_args(false);
    app.add_flag("--dry-run", options->dryRun, "Print what would be done and write nothing")->excludes(output);
    return [options] {
        if (!options->dryRun && options->output.empty()) {
            printError(QCoreApplication::translate("Command", "Name the file to write with -o, or ask for --dry-run."));
            return static_cast<int>(exitUsage);
        }
        return fix(*options);
    };
}

} // namespace sitewright
