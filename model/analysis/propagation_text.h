// SPDX-License-Identifier: MIT
// Propagation in words: names of the processes, times without false precision, a sentence per assumption; and the part of
// `sitewright report` about it. The JSON is a promise to scripts: keys are only ever added.
#pragma once

#include <string>

#include <QString>

#include "model/analysis/propagation.h"

namespace sitewright {

QString processName(DistributionProcess process);
/// What begins where, in a sentence.
QString processMeaning(DistributionProcess process);
const char *processKey(DistributionProcess process); ///< as in JSON
const char *assumptionKey(AssumptionKind kind);

enum class Rounding { Down, Nearest, Up };
/// Whole minutes below 2 hours, whole hours below 2 days, then whole days.
QString durationText(double seconds, Rounding rounding = Rounding::Nearest);
QString earliestText(const TimeSpan &time);
/// "unknown", or "over …", where it is open.
QString typicalText(const TimeSpan &time);
QString worstText(const TimeSpan &time);

/// A sentence; names the first few objects and says how many more there are.
QString assumptionText(const Plan &plan, const Assumption &assumption);

std::string propagationReportText(const Plan &plan, const Facts &facts);
/// `"propagation": {…}` without a comma before it.
std::string propagationReportJson(const Plan &plan, const Facts &facts);

} // namespace sitewright
