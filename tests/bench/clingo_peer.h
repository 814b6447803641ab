// SPDX-License-Identifier: MIT
// The founding rules as a logic program (founding.lp), run by clingo on facts written to a file.
#pragma once

#include <optional>

#include "tests/bench/plan_tables.h"

namespace sitewright::bench {

struct ClingoAnswer {
    double parsing = 0; ///< us the processor spent with the facts alone
    double whole = 0;   ///< us with the rules
    std::vector<PeerFinding> findings;
};

/// Nothing when clingo is not there or does not answer.
std::optional<ClingoAnswer> askClingo(const std::vector<PeerTable> &tables);

} // namespace sitewright::bench
