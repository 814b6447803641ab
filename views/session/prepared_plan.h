// SPDX-License-Identifier: MIT
// A plan with what takes long to derive from it, made beside the window while a large file is read. The session takes it over.
#pragma once

#include "model/analysis/live_ledger.h"
#include "model/facts/facts.h"
#include "model/plan/plan.h"

namespace sitewright {

struct PreparedPlan {
    explicit PreparedPlan(Plan read) : plan(std::move(read)), ledger(plan, facts)
    {
        plan.tidy(); // as the document does: facts hold numbers of cells
        facts.compute(plan);
        ledger.rebuild();
    }
    PreparedPlan(const PreparedPlan &) = delete;
    PreparedPlan &operator=(const PreparedPlan &) = delete;

    Plan plan;
    Facts facts;
    LiveLedger ledger;
};

} // namespace sitewright
