// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "app/commands/command_io.h"
#include "model/io/plan_writer.h"
#include "model/io/visible_text.h"
#include "model/rules/fix_run.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

struct FixOptions {
    std::string plan, output;
    std::vector<std::string> rules;
    bool dryRun = false;
};

void tell(const FixStep &step, const FixOptions &options)
{
    if (!isMade(step.outcome))
        return;
    const std::string_view code = ruleTable()[step.rule]->code;
    const QString line = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())) + QStringLiteral("  ") + visibleText(step.text);
    if (options.output == "-")
        printError(line); // standard output is the plan's
    else
        printOut(line.toStdString() + "\n");
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
    const auto wanted = [&options](const Finding &finding) {
        return options.rules.empty() || std::ranges::find(options.rules, ruleTable()[finding.rule]->code) != options.rules.end();
    };
    FixRun run(std::move(loaded->plan), std::move(ids), {wanted, {}, today()});
    for (std::size_t told = 0; run.step();) {
        for (; told < run.steps().size(); ++told)
            tell(run.steps()[told], options);
    }
    if (options.dryRun)
        return exitClean;
    return writeOutput(options.output, writePlan(run.plan())) ? exitClean : exitCannotWrite;
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
