// SPDX-License-Identifier: MIT
// A plan as tables of small numbers, the same for every peer of the benchmark: ids are numbered from 1 per run, those of one
// kind in the order of their ids. What the plan keeps as an index (where an MP stands) the peers get as a column.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/plan/plan.h"
#include "model/rules/rule_runner.h"

namespace sitewright::bench {

inline constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

/// The founding rules by their numbers in what peers answer.
inline constexpr std::string_view foundingRules[] = {"",      "APP-01", "APP-02", "APP-06", "APP-09",
                                                     "DS-03", "DS-04",  "WOL-01", "SIS-01"};

struct PeerTable {
    std::string name;
    std::vector<std::string> columns; ///< the first is the key, unless the table is one of pairs
    std::vector<std::int64_t> cells;  ///< row by row
};

/// What a peer found, to be compared: sorted.
struct PeerFinding {
    int rule;
    std::int64_t subject;
    std::int64_t detail; ///< APP-01: the application's type
    friend auto operator<=>(const PeerFinding &, const PeerFinding &) = default;
};

class PlanTables {
public:
    explicit PlanTables(const Plan &plan);

    const std::vector<PeerTable> &tables() const { return m_tables; }
    /// The engine's answer in the peers' numbers, sorted.
    std::vector<PeerFinding> findings(std::span<const Finding> found) const;

private:
    void number(const Plan &plan);
    std::int64_t of(ObjectRef ref) const { return ref ? m_numbers.at(ref) : none; }
    void addPoints(const Plan &plan);
    void addNetwork(const Plan &plan);
    void addTypes(const Plan &plan);

    std::unordered_map<ObjectRef, std::int64_t> m_numbers;
    std::vector<PeerTable> m_tables;
};

} // namespace sitewright::bench
