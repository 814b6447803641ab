// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/edits/new_plan.h"
#include "model/io/plan_writer.h"

namespace sitewright {

std::function<int()> setUpNew(CLI::App &app)
{
    struct Options { std::string output, templateName = "wizard"; };
    auto options = std::make_shared<Options>();
    app.add_option("-o,--output", options->output, "File to write; - for standard output")->required();
    app.add_option("--template", options->templateName, "What the plan begins with")->check(CLI::IsMember({"wizard", "empty"}));
    return [options] {
        const Plan plan = options->templateName == "wizard" ? wizardPlan() : emptyPlan("Organisation");
        return writeOutput(options->output, writePlan(plan)) ? exitClean : exitCannotWrite;
    };
}

} // namespace sitewright
