// SPDX-License-Identifier: MIT
// Findings in words: the cells of a row, and rows for the clipboard and for files, as lines with tabulators, as sentences, or as CSV
// for spreadsheets.
#pragma once

#include <vector>

#include <QString>

#include "model/rules/finding.h"

namespace sitewright {

class Session;

/// False between a change and its news: such a finding has no words any more.
bool areSubjectsLive(const Session &session, const Finding &finding);
QString findingObject(const Session &session, const Finding &finding);   ///< the name of what it is about first
QString findingSentence(const Session &session, const Finding &finding); ///< control characters made visible
QString findingCode(const Finding &finding);                             ///< of its rule

enum class RowsFormat { Tabbed, Plain, Csv };

QString findingsHeading(RowsFormat format); ///< empty for those that have none
QString findingLine(const Session &session, const Finding &finding, RowsFormat format);
QString findingsAs(RowsFormat format, const Session &session, const std::vector<Finding> &findings);

} // namespace sitewright
