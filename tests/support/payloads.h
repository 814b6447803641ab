// SPDX-License-Identifier: MIT
// What tests drag: objects, new ones from the palette, applications.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/edits/placement.h"

namespace sitewright::test {

inline Payload objects(std::vector<ObjectId> ids)
{
    Payload out;
    out.objects = std::move(ids);
    return out;
}

inline Payload objects(std::initializer_list<std::string_view> ids)
{
    Payload out;
    for (const std::string_view text : ids)
        out.objects.push_back(ObjectId::fromText(text).value());
    return out;
}

inline Payload newKind(Kind kind)
{
    Payload out;
    out.newKind = kind;
    return out;
}

inline Payload newApplication(std::string_view key)
{
    Payload out;
    out.newApplication = key;
    return out;
}

inline Payload installed(std::string_view point, std::string_view type)
{
    Payload out;
    out.applications.push_back({ObjectId::fromText(point).value(), std::string(type)});
    return out;
}

} // namespace sitewright::test
