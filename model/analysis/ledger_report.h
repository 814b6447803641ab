// SPDX-License-Identifier: MIT
// What `sitewright report` prints: responsible services, distribution steps, the ledger and the loads of links. The same plan
// gives the same bytes. The JSON is a promise to scripts: keys are only ever added.
#pragma once

#include <string>

#include "model/analysis/ledger.h"

namespace sitewright {

std::string ledgerReportText(const Plan &plan, const Facts &facts);
std::string ledgerReportJson(const Plan &plan, const Facts &facts, const std::string &planName);

} // namespace sitewright
