// SPDX-License-Identifier: MIT
// Of many objects those that stand in no other of them: who is moved or copied takes along what is below.
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/base/object_id.h"

namespace sitewright {

/// Once each, in the order of `objects`. `ownerOf` answers an id with that of what it stands in, null at the top.
template <class OwnerOf>
std::vector<ObjectId> outermost(const std::vector<ObjectId> &objects, OwnerOf ownerOf)
{
    const std::unordered_set<ObjectId> all(objects.begin(), objects.end());
    std::unordered_map<ObjectId, bool> isInside; // what was met above; false while it is looked at: what a draft has composed may go in a circle
    std::unordered_set<ObjectId> taken;
    std::vector<ObjectId> out, way;
    for (const ObjectId object : objects) {
        bool inside = false;
        way.clear();
        for (ObjectId above = ownerOf(object); !above.isNull(); above = ownerOf(above)) {
            const auto [known, isNew] = isInside.emplace(above, all.contains(above));
            inside = known->second;
            if (inside || !isNew)
                break;
            way.push_back(above);
        }
        for (const ObjectId above : way)
            isInside[above] = inside;
        if (!inside && taken.insert(object).second)
            out.push_back(object);
    }
    return out;
}

} // namespace sitewright
