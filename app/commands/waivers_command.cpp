// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/io/findings_writer.h"

namespace sitewright {

std::function<int()> setUpWaivers(CLI::App &app)
{
    struct Options { std::string plan, format = "text"; };
    auto options = std::make_shared<Options>();
    app.add_option("plan", options->plan, "Plan file; - for standard input")->required();
    app.add_option("--format", options->format, "How to list")->check(CLI::IsMember({"text", "json"}));
    return [options]() -> int {
        const auto loaded = readPlanInput(options->plan);
        if (!loaded)
            return exitUnreadable;
        Facts facts;
        facts.compute(loaded->plan);
        const std::vector<ReportedFinding> findings = checkPlan(loaded->plan, facts);
        const FindingsReport report(loaded->plan, facts, findings, today(), displayPath(options->plan).toStdString(), loaded->lines);
        printOut(options->format == "json" ? report.waiversJson() : report.waiversText());
        return exitClean;
    };
}

} // namespace sitewright
