// SPDX-License-Identifier: MIT
// Reads a plan file strictly (plan-format.md section 1): what it does not know it refuses rather than drops, with line,
// column and what to do, all problems at once. A plan that only breaks domain rules is read.
#pragma once

#include <atomic>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "model/base/error.h"
#include "model/plan/plan.h"

namespace sitewright {

struct LoadedPlan {
    Plan plan;
    std::unordered_map<ObjectId, int> lines; ///< where each object stands in the file; only when asked for
    std::vector<ObjectId> roots; ///< of an excerpt (clipboard, template): what it is about; empty in a plan of its own
};

struct ReadOptions {
    bool wantsLines = false;
    const std::atomic<bool> *cancelled = nullptr; ///< looked at between objects; a cancelled reading fails without errors
    std::size_t maxBytes = std::size_t(128) << 20; ///< 100,000 sites are some 90 MB; memory stays below 1 GiB
    std::size_t maxObjects = 1'000'000;
};

/// `fileName` is what errors call the file.
tl::expected<LoadedPlan, std::vector<Error>> readPlan(std::string_view bytes, const QString &fileName, const ReadOptions &options = {});

} // namespace sitewright
