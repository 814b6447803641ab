// SPDX-License-Identifier: MIT
// The ledger in words: why an action crosses the WAN, or why nobody can say. Names are as in the plan; who shows them makes them plain.
#pragma once

#include <QString>

#include "model/analysis/ledger.h"

namespace sitewright {

/// What one action does, whether and why it crosses the WAN, over which links, and what would change that. A few sentences.
QString actionExplanation(const Plan &plan, const Facts &facts, const Routes &routes, const LedgerStep &row, Procedure procedure);
/// "Munich – Zurich, Frankfurt – Munich"; a word instead when no path is drawn. Empty for an action that stays in its LAN.
QString actionPathText(const Plan &plan, const Routes &routes, const DistributionStep &step, Procedure procedure);
/// "500 kB", "12.5 MB", "3 GB", in powers of 1,000.
QString volumeText(std::int64_t kilobytes);

} // namespace sitewright
