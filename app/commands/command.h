// SPDX-License-Identifier: MIT
// What a subcommand is: a name, what it adds to the command line, and what it does. One file each; the list is in
// command_table.cpp. Results go to standard output, messages to standard error.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "model/base/error.h"

namespace sitewright {

/// Exit codes promised to scripts (plan-format.md section 2).
enum ExitCode : int {
    exitClean = 0,
    exitFindings = 1,
    exitUsage = 2,
    exitUnreadable = 3,
    exitCannotWrite = 4,
    exitNetwork = 5,
};

struct Command {
    const char *name;
    const char *summary; ///< source text, translation context "Command"
    /// Adds options to `app`; the returned function runs the command after parsing and gives the exit code.
    std::function<int()> (*setUp)(CLI::App &app);
    bool paints = false; ///< needs fonts and painting, though no display
};

std::span<const Command> commandTable();

} // namespace sitewright
