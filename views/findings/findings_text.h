// SPDX-License-Identifier: MIT
// Findings as text for the clipboard: a line each, parts separated by tabulators, or as CSV for spreadsheets.
#pragma once

#include <vector>

#include <QString>

#include "model/rules/finding.h"

namespace sitewright {

class Session;

QString findingsAsText(const Session &session, const std::vector<Finding> &findings);
QString findingsAsCsv(const Session &session, const std::vector<Finding> &findings); ///< with a header line

} // namespace sitewright
