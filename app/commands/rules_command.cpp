// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/facts/rule_settings.h"
#include "model/io/findings_writer.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

std::function<int()> setUpRules(CLI::App &app)
{
    struct Options { std::string format = "text", plan; };
    auto options = std::make_shared<Options>();
    app.add_option("--format", options->format, "How to list")->check(CLI::IsMember({"text", "json"}));
    auto *plan = app.add_option("plan", options->plan, "Plan whose settings are shown; - for standard input");
    app.add_option("--plan", options->plan, "The same plan, named as an option")->excludes(plan);
    return [options]() -> int {
        RuleSettings settings;
        if (!options->plan.empty()) {
            const auto loaded = readPlanInput(options->plan);
            if (!loaded)
                return exitUnreadable;
            settings = RuleSettings::of(loaded->plan);
        }
        printOut(options->format == "json" ? rulesJson(settings) : rulesText(settings));
        return exitClean;
    };
}

} // namespace sitewright
