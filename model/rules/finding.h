// SPDX-License-Identifier: MIT
// One finding as the engine keeps it: small, without text. Its sentence, its key as text and its fixes are made when
// shown, by the rule (rule.h). Equal key and fingerprint mean: the same finding resting on the same facts.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/base/object_ref.h"

namespace sitewright {

enum class Severity : std::uint8_t { Error, Warning, Hint };
inline constexpr int severityCount = 3;

enum class Category : std::uint8_t {
    Inconsistent, ///< contradicts itself or the product
    Incomplete,   ///< not there yet
    NotCovered,   ///< a need nobody meets
    Advice,
};

struct Finding {
    std::uint64_t key = 0;         ///< hash of code, sorted subject ids and detail; see findingKeyHash()
    std::uint32_t fingerprint = 0; ///< of the facts it rests on; never of names or handles
    std::uint32_t next = 0;        ///< the engine's own chain
    std::uint16_t detail = 0;      ///< what the rule says it is (an application type, a direction); 0 = none
    std::uint8_t rule = 0;         ///< index in ruleTable()
    std::uint8_t subjectCount = 0; ///< more than three: a group of any size
    std::array<ObjectRef, 3> subjects; ///< sorted by id; of a group the first three

    ObjectRef first() const { return subjects[0]; }
};
static_assert(sizeof(Finding) == 32, "plans have as many findings as objects");

/// What one change did to the findings.
struct FindingsDelta {
    std::vector<Finding> added;
    std::vector<Finding> removed; ///< their subjects may be gone from the plan by now
    bool isEmpty() const { return added.empty() && removed.empty(); }
};

} // namespace sitewright
