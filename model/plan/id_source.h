// SPDX-License-Identifier: MIT
// Where ids of new objects come from: twelve random characters in the window, so that two planners never collide;
// a seeded sequence on the command line and in tests, so that the same input gives the same bytes.
#pragma once

#include <random>

#include "model/base/object_id.h"

namespace sitewright {

class IdSource {
public:
    static IdSource random();
    static IdSource seeded(std::uint64_t seed) { return IdSource(seed); }

    ObjectId next();

private:
    explicit IdSource(std::uint64_t seed) : m_engine(seed) {}

    std::mt19937_64 m_engine;
};

} // namespace sitewright
