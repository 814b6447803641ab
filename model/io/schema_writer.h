// SPDX-License-Identifier: MIT
// The JSON Schema (draft 2020-12) of the plan file, made from the field table, so that it never says anything else than
// what reader and writer do. What a schema cannot say (unique ids, references, cycles) the reader checks alone.
#pragma once

#include <string>

namespace sitewright {

std::string writeSchema();

} // namespace sitewright
