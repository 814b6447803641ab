// SPDX-License-Identifier: MIT
// The plans that ship as examples, for tests that hold their numbers.
#pragma once

#include <QString>

#include "model/plan/plan.h"

namespace sitewright::test {

/// resources/examples/NAME.siteplan.json; ends the program with the reason when it cannot be read.
Plan examplePlan(const QString &name);

} // namespace sitewright::test
