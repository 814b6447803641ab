// SPDX-License-Identifier: MIT
// A second implementation of propagation that shares nothing with the first: plain recursion over the plan file's JSON and the steps of
// the second ledger, days as 1,440 minutes. Slow on purpose.
#pragma once

#include <array>
#include <map>

#include "model/plan/plan.h"

namespace sitewright::test {

/// By "process target context steps open": seconds earliest, typical, worst. The typical ones look at each minute's middle only.
std::map<QString, std::array<double, 3>> naiveArrivals(const Plan &plan);
/// Seconds `work` takes on average that goes on in a window such as `22:00-06:00` only.
double naiveAverage(const QString &window, double work);

} // namespace sitewright::test
