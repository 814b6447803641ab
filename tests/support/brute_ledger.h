// SPDX-License-Identifier: MIT
// A second implementation of distribution steps and ledger that shares nothing with the first: it reads the plan file's JSON,
// follows ids by plain recursion, and finds paths by relaxing every link until nothing changes. Slow on purpose.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "model/plan/plan.h"

namespace sitewright::test {

struct BruteStep {
    std::string target, source, depot, service; ///< ids; empty = none
    bool physical = false;
    int procedures = 0, crossNetwork = 0, unknown = 0;
    std::int64_t kilobytes = 0; ///< only when it has procedures
    std::vector<std::string> readLinks, writeLinks;

    friend bool operator==(const BruteStep &, const BruteStep &) = default;
};

struct BruteLedger {
    std::map<std::string, BruteStep> steps; ///< by target
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> links; ///< WAN links: actions, kilobytes
    std::map<std::string, std::tuple<int, int, int>> sites, services;   ///< actions, cross-network, unknown
    std::int64_t logical = 0, physical = 0, procedures = 0, crossNetwork = 0, unknown = 0, hops = 0, kilobytes = 0, undrawn = 0;
};

BruteLedger bruteLedger(const Plan &plan);
/// Empty when ledgerOf() says the same; else the first difference.
QString ledgerDifference(const Plan &plan);

} // namespace sitewright::test
