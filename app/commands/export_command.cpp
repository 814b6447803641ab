// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/io/plan_writer.h"
#include "views/export/picture_export.h"
#include "views/session/session.h"

namespace sitewright {

namespace {

struct Options {
    std::string plan, to, theme = "light", view = "structure", root, title;
    std::vector<std::string> only;
    double scale = 1;
    bool legend = false, colours = false, arrows = false;
};

bool isPicture(const Options &options) { return isPicturePath(QByteArray::fromStdString(options.to)); }

/// Null when there is no such object; says so.
ObjectRef objectNamed(const Plan &plan, const std::string &id)
{
    const ObjectRef ref = plan.find(std::string_view(id));
    if (!ref)
        printError(QCoreApplication::translate("Command", "The plan has no object %1.").arg(displayPath(id)));
    return ref;
}

std::optional<PictureOptions> pictureOf(const Options &options, const Session &session)
{
    PictureOptions out;
    out.view = options.view == "network" ? PictureView::Network : PictureView::Structure;
    out.theme = options.theme == "dark" ? Theme::dark() : Theme::light();
    out.onPaper = options.theme == "paper";
    out.title = QString::fromStdString(options.title);
    out.legend = options.legend;
    out.coloursServices = options.colours;
    out.arrows = options.arrows;
    out.ledger = &session.ledger();
    out.scale = options.scale;
    if (!options.root.empty()) {
        out.root = objectNamed(session.plan(), options.root);
        if (!out.root)
            return std::nullopt;
    }
    for (const std::string &id : options.only) {
        const ObjectRef ref = objectNamed(session.plan(), id);
        if (!ref)
            return std::nullopt;
        out.objects.push_back(ref);
    }
    return out;
}

int run(const Options &options)
{
    const bool isJson = options.to.ends_with(".json");
    if (!isJson && !isPicture(options)) {
        printError(QCoreApplication::translate("Command", "%1 has no suffix that says what to write; use .json, .png, .svg or .pdf.")
                       .arg(displayPath(options.to)));
        return exitUsage;
    }
    const auto loaded = readPlanInput(options.plan);
    if (!loaded)
        return exitUnreadable;
    if (isJson)
        return writeOutput(options.to, writePlan(loaded->plan)) ? exitClean : exitCannotWrite;
    Session session;
    session.openPlan(loaded->plan);
    session.finishChecking();
    const auto picture = pictureOf(options, session);
    if (!picture)
        return exitUsage;
    if (const auto done = exportPicture(QByteArray::fromStdString(options.to), planSource(session), *picture); !done) {
        printError(done.error());
        return exitCannotWrite;
    }
    return exitClean;
}

} // namespace

std::function<int()> setUpExport(CLI::App &app)
{
    auto options = std::make_shared<Options>();
    app.add_option("plan", options->plan, "Plan file; - for standard input")->required();
    app.add_option("--to", options->to, "File to write; its suffix says what: .json, .png, .svg or .pdf")->required();
    app.add_option("--view", options->view, "What a picture shows")->check(CLI::IsMember({"structure", "network"}));
    app.add_option("--theme", options->theme, "Colours of a picture; paper is light on white")->check(CLI::IsMember({"light", "dark", "paper"}));
    app.add_option("--scale", options->scale, "Size of a picture; 1 is as in the window at 100 %")->check(CLI::Range(0.1, 8.0));
    app.add_option("--root", options->root, "Id of an object: it and everything in it");
    app.add_option("--only", options->only, "Id of an object to show alone; may be given several times");
    app.add_option("--title", options->title, "Written above a picture");
    app.add_flag("--legend", options->legend, "Says below a picture what its marks and colours stand for");
    app.add_flag("--colour-services", options->colours, "Colours sites by their responsible service");
    app.add_flag("--arrows", options->arrows, "Arrows from responsible services (network)");
    return [options] { return run(*options); };
}

} // namespace sitewright
