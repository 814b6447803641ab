// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/io/plan_writer.h"
#include "app/transfers.h"
#include "views/export/picture_export.h"
#include "views/session/session.h"

namespace sitewright {

std::function<int()> setUpExport(CLI::App &app)
{
    struct Options { std::string plan, to, theme = "light"; };
    auto options = std::make_shared<Options>();
    app.add_option("plan", options->plan, "Plan file; - for standard input")->required();
    app.add_option("--to", options->to, "File to write; its suffix says what: .json, .png or .svg")->required();
    app.add_option("--theme", options->theme, "Colours of a picture")->check(CLI::IsMember({"light", "dark"}));
    return [options]() -> int {
        const auto endsWith = [&](std::string_view suffix) { return options->to.ends_with(suffix); };
        if (!endsWith(".json") && !endsWith(".png") && !endsWith(".svg")) {
            printError(QCoreApplication::translate("Command", "%1 has no suffix that says what to write; use .json, .png or .svg.")
                           .arg(displayPath(options->to)));
            return exitUsage;
        }
        const auto loaded = readPlanInput(options->plan);
        if (!loaded)
            return exitUnreadable;
        if (endsWith(".json"))
            return writeOutput(options->to, writePlan(loaded->plan)) ? exitClean : exitCannotWrite;
        PictureOptions picture;
        picture.theme = options->theme == "dark" ? Theme::dark() : Theme::light();
        Session session;
        session.openPlan(loaded->plan);
        if (const auto done = exportPicture(QByteArray::fromStdString(options->to), session, picture); !done) {
            printError(done.error());
            return exitCannotWrite;
        }
        return exitClean;
    };
}

} // namespace sitewright
