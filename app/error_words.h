// SPDX-License-Identifier: MIT
// Errors as the window tells them: a file is named once, and where in it something is wrong stands in words.
#pragma once

#include <vector>

#include <QString>

#include "model/base/error.h"

namespace sitewright {

/// Without the place at its beginning when the sentence names the file itself.
QString errorWords(const Error &error);
/// One line for each; whoever shows them has named the file.
QString errorLines(const std::vector<Error> &errors);

} // namespace sitewright
