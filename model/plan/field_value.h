// SPDX-License-Identifier: MIT
// The value of one field of one object, as edits, the file and the inspector carry it. monostate is "at its default":
// a value equal to the field's default is always stored so, which makes equality of values equality of meaning.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/base/object_id.h"

namespace sitewright {

/// One management application on an MP. `type` is the key of plan-format.md (built in or the planner's own).
struct Application {
    std::string type;
    bool primary = false;  ///< Business Logic Server only: the Primary BLS
    int loadFactor = 100;  ///< Business Logic Server only: share in load balancing, 0 = standby

    friend bool operator==(const Application &, const Application &) = default;
};

/// A position on the canvas in whole grid units, relative to the parent.
struct GridPoint {
    int x = 0;
    int y = 0;

    friend bool operator==(const GridPoint &, const GridPoint &) = default;
};

using TextList = std::vector<std::string>;
using RefList = std::vector<ObjectId>;
using ApplicationList = std::vector<Application>;
using TextMap = std::vector<std::pair<std::string, std::string>>; ///< sorted by key

using FieldValue = std::variant<std::monostate, bool, std::int64_t, double, std::string, ObjectId, RefList, TextList,
                                ApplicationList, TextMap, GridPoint>;

inline bool isDefault(const FieldValue &value) { return value.index() == 0; }

template <class T>
T valueOr(const FieldValue &value, T fallback)
{
    const T *held = std::get_if<T>(&value);
    return held ? *held : fallback;
}

} // namespace sitewright
