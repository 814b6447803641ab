// SPDX-License-Identifier: MIT
// Which glyph stands for a kind of object.
#pragma once

#include "model/base/object_ref.h"
#include "views/shared/chips.h"

namespace sitewright {

constexpr KindIcon kindIconOf(Kind kind)
{
    switch (kind) {
    case Kind::Region: return KindIcon::Region;
    case Kind::Site: return KindIcon::Site;
    case Kind::Segment: return KindIcon::Segment;
    case Kind::ManagementPoint: return KindIcon::ManagementPoint;
    case Kind::Depot: return KindIcon::Depot;
    case Kind::Repository: return KindIcon::Repository;
    case Kind::Link: return KindIcon::WanLink;
    case Kind::Cloud: return KindIcon::WanCloud;
    default: return KindIcon::Organisation;
    }
}

} // namespace sitewright
