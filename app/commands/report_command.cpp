// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/analysis/ledger_report.h"

namespace sitewright {

std::function<int()> setUpReport(CLI::App &app)
{
    struct Options { std::string plan, format = "text"; };
    auto options = std::make_shared<Options>();
    app.add_option("plan", options->plan, "Plan file; - for standard input")->required();
    app.add_option("--format", options->format, "How to report")->check(CLI::IsMember({"text", "json"}));
    return [options]() -> int {
        const auto loaded = readPlanInput(options->plan);
        if (!loaded)
            return exitUnreadable;
        Facts facts;
        facts.compute(loaded->plan);
        printOut(options->format == "json" ? ledgerReportJson(loaded->plan, facts, displayPath(options->plan).toStdString())
                                           : ledgerReportText(loaded->plan, facts));
        return exitClean;
    };
}

} // namespace sitewright
