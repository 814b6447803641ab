// SPDX-License-Identifier: MIT
#include <array>

#include <QCoreApplication>

#include "app/commands/command.h"

namespace sitewright {

// One line a subcommand: the function its file defines.
std::function<int()> setUpNew(CLI::App &app);
std::function<int()> setUpCheck(CLI::App &app);
std::function<int()> setUpExport(CLI::App &app);
std::function<int()> setUpFix(CLI::App &app);
std::function<int()> setUpImport(CLI::App &app);
std::function<int()> setUpReport(CLI::App &app);
std::function<int()> setUpRules(CLI::App &app);
std::function<int()> setUpWaive(CLI::App &app);
std::function<int()> setUpUnwaive(CLI::App &app);
std::function<int()> setUpWaivers(CLI::App &app);
std::function<int()> setUpExplain(CLI::App &app);
std::function<int()> setUpProfile(CLI::App &app);

namespace {

constexpr std::array table{
    Command{"new", QT_TRANSLATE_NOOP("Command", "Write the plan the vendor's install wizard would create"), setUpNew},
    Command{"check", QT_TRANSLATE_NOOP("Command", "Report all findings of plans"), setUpCheck},
    Command{"fix", QT_TRANSLATE_NOOP("Command", "Apply first fixes until nothing more can be fixed"), setUpFix},
    Command{"waive", QT_TRANSLATE_NOOP("Command", "Accept findings as they are, with a reason"), setUpWaive},
    Command{"unwaive", QT_TRANSLATE_NOOP("Command", "Withdraw waivers"), setUpUnwaive},
    Command{"waivers", QT_TRANSLATE_NOOP("Command", "List the waivers of a plan and what each accepts"), setUpWaivers},
    Command{"import", QT_TRANSLATE_NOOP("Command", "Make a plan of a network map or a table"), setUpImport},
    Command{"export", QT_TRANSLATE_NOOP("Command", "Write the plan as JSON or as a picture"), setUpExport, true},
    Command{"report", QT_TRANSLATE_NOOP("Command", "Report responsible Distribution Services, distribution steps and what crosses the WAN"), setUpReport},
    Command{"rules", QT_TRANSLATE_NOOP("Command", "List all rules"), setUpRules},
    Command{"profile", QT_TRANSLATE_NOOP("Command", "Export or apply the rule settings of a plan as a file"), setUpProfile},
    Command{"explain", QT_TRANSLATE_NOOP("Command", "Show a rule's page"), setUpExplain},
};

} // namespace

std::span<const Command> commandTable() { return table; }

} // namespace sitewright
