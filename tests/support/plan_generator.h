// SPDX-License-Identifier: MIT
// Made-up plans of any size, the same for the same seed, and random edits drawn from a table of every edit a user can
// make. An edit kind that is missing there hides its faults from every property test.
#pragma once

#include <cstdint>
#include <random>
#include <span>

#include "model/plan/draft.h"
#include "model/plan/plan.h"
#include "model/rules/rule_engine.h"

namespace sitewright::test {

struct GeneratorOptions {
    int sites = 15;
    std::uint64_t seed = 1;
    double brokenness = 0.1; ///< share of things that break a rule on purpose; 0 = none
};

/// About twelve objects a site, applications counted.
Plan generatePlan(const GeneratorOptions &options);

using Rng = std::mt19937_64;

/// A choice for each reading of an ambiguous sentence.
TextMap randomReadings(Rng &rng);

/// What a random edit is drawn from.
struct EditContext {
    const Plan &plan;
    Rng &rng;
    const RuleEngine *engine = nullptr; ///< for the kind that applies a fix; without, findings are checked for on small plans
    int sites = 15;                     ///< the number of sites the plan should stay near
};

struct EditKind {
    const char *name;
    int testWeight;  ///< every kind often enough to be met in a short test
    int benchWeight; ///< every kind, as people edit: mostly applications and MPs, seldom a whole area
    std::optional<Edit> (*make)(EditContext &context); ///< nothing when the plan has nothing to do it with
    int dailyWeight = 0; ///< the eighteen kinds, in the shares, that the engine's goals were set with
};

std::span<const EditKind> editKinds();

enum class EditMix { Test, Bench, Daily };
/// A random edit; `kindName` gets the name of its row.
Edit randomEdit(EditContext &context, EditMix mix = EditMix::Test, const char **kindName = nullptr);

/// A live object of `kind`, null when there is none.
ObjectRef randomObject(const Plan &plan, Kind kind, Rng &rng);

} // namespace sitewright::test
