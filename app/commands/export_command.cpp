// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "app/commands/command_io.h"
#include "model/io/plan_writer.h"
#include "views/export/picture_export.h"
#include "views/network/link_loads.h"
#include "views/session/session.h"

namespace sitewright {

namespace {

struct Options {
    std::string plan, to, theme = "light", view = "structure", root, title;
    std::vector<std::string> only, closed, layers;
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

constexpr std::array structureLayers{std::pair("points", Layer::ManagementPoints), std::pair("applications", Layer::Applications),
                                     std::pair("segments", Layer::Segments), std::pair("stores", Layer::Stores),
                                     std::pair("links", Layer::Links), std::pair("arrows", Layer::Arrows)};
constexpr std::array networkLayers{std::pair("links", NetworkLayer::Links), std::pair("clouds", NetworkLayer::Clouds),
                                   std::pair("loads", NetworkLayer::Loads), std::pair("arrows", NetworkLayer::Arrows)};

/// `named` alone; false when there is one that the view does not have, which it says.
template <class Table, class Set>
bool showOnly(const Table &table, const std::vector<std::string> &named, Set &out)
{
    for (const auto &[name, layer] : table)
        out.set(layer, false);
    for (const std::string &name : named) {
        const auto row = std::ranges::find_if(table, [&](const auto &one) { return name == one.first; });
        if (row == table.end()) {
            printError(QCoreApplication::translate("Command", "This view has no layer %1.").arg(displayPath(name)));
            return false;
        }
        out.set(row->second, true);
    }
    return true;
}

/// As the options say; what is not said is as it always was.
bool chooseLayers(const Options &options, PictureOptions &out)
{
    const bool isNetwork = out.view == PictureView::Network;
    out.arrows = options.arrows && isNetwork;
    if (options.layers.empty())
        return true;
    if (isNetwork ? !showOnly(networkLayers, options.layers, out.networkLayers) : !showOnly(structureLayers, options.layers, out.layers))
        return false;
    out.arrows = options.arrows || (isNetwork ? out.networkLayers.shows(NetworkLayer::Arrows) : out.layers.shows(Layer::Arrows));
    return true;
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
    if (!chooseLayers(options, out))
        return std::nullopt;
    if (out.showsLoads())
        out.loads = loadsOf(session.ledger());
    out.scale = options.scale;
    if (!options.root.empty()) {
        out.root = objectNamed(session.plan(), options.root);
        if (!out.root)
            return std::nullopt;
    }
    for (const std::string &id : options.closed) {
        const ObjectRef ref = objectNamed(session.plan(), id);
        if (!ref)
            return std::nullopt;
        out.closed.push_back(session.plan().id(ref));
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
    app.add_option("--closed", options->closed, "Id of a region or site that is shown closed (structure); may be given several times");
    app.add_option("--title", options->title, "Written above a picture");
    app.add_flag("--legend", options->legend, "Says below a picture what its marks and colours stand for");
    app.add_flag("--colour-services", options->colours, "Colours sites by their responsible service");
    app.add_flag("--arrows", options->arrows, "Arrows from responsible services (network)");
    app.add_option("--layers", options->layers,
                   "What a picture shows, separated by commas: points, applications, segments, stores, links, arrows; of the network links, clouds, loads, arrows")
        ->delimiter(',');
    return [options] { return run(*options); };
}

} // namespace sitewright
