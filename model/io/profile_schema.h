// SPDX-License-Identifier: MIT
// The JSON Schema (draft 2020-12) of rule profiles, made from the tables of readings and limits; shipped in resources/schema.
// Rule codes are given by their form only, so that it does not change with every rule.
#pragma once

#include <string>

namespace sitewright {

std::string writeProfileSchema();

} // namespace sitewright
