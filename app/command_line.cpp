// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <csignal>
#include <iostream>
#include <memory>
#include <vector>

#include <QApplication>
#include <QTranslator>

#include "app/commands/command.h"
#include "app/commands/command_io.h"

namespace sitewright {

namespace {

struct Wired {
    const Command *command = nullptr;
    CLI::App *app = nullptr;
    std::function<int()> run;
};

bool asksForWindow(int argc, char **argv)
{
    if (argc < 2)
        return true;
    const std::string_view first = argv[1];
    if (first == "--")
        return true;
    if (first.starts_with('-') && first != "-")
        return first == "-platform" || first == "-style";
    for (const Command &command : commandTable()) {
        if (first == command.name)
            return false;
    }
    return true; // a plan to open
}

std::unique_ptr<QCoreApplication> makeApplication(const Command &command, int &argc, char **argv)
{
    if (!command.paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need fonts, not a display
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

std::optional<int> runCommandLine(int argc, char **argv)
{
    if (asksForWindow(argc, argv))
        return std::nullopt;
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationVersion(QStringLiteral(SITEWRIGHT_VERSION));
    qputenv("LC_ALL", "C.UTF-8"); // the same bytes everywhere; Qt complains about other character sets
    CLI::App app("Designer for the site structure of Ivanti DSM", "sitewright");
    app.set_version_flag("--version", "sitewright " SITEWRIGHT_VERSION);
    app.footer("Without a subcommand the window opens: sitewright [PLAN]");
    app.require_subcommand(1);
    std::vector<Wired> wired;
    for (const Command &command : commandTable()) {
        CLI::App *sub = app.add_subcommand(command.name, command.summary);
        wired.push_back({&command, sub, command.setUp(*sub)});
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem, std::cout, std::cerr) == 0 ? exitClean : exitUsage;
    }
    for (const Wired &row : wired) {
        if (!row.app->parsed())
            continue;
        const auto application = makeApplication(*row.command, argc, argv);
        QTranslator english; // plural forms; other languages would make the output depend on the locale
        if (english.load(QStringLiteral(":/i18n/sitewright_en.qm")))
            QCoreApplication::installTranslator(&english);
        return row.run();
    }
    return exitUsage;
}

} // namespace sitewright
