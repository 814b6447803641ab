// SPDX-License-Identifier: MIT
// The command line: finds out whether a subcommand is asked for and runs it without a window.
#pragma once

#include <optional>

namespace sitewright {

/// The exit code when the arguments name a subcommand, help, the version or are wrong; nothing when a window is wanted.
std::optional<int> runCommandLine(int argc, char **argv);

} // namespace sitewright
