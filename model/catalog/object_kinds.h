// SPDX-License-Identifier: MIT
// THE table of object kinds: what each is called, what it may stand in and in which list of the file it is written.
#pragma once

#include <span>
#include <string_view>

#include <QString>

#include "model/base/object_ref.h"

namespace sitewright {

/// The three lists of children a container keeps; order among siblings carries no meaning.
enum class ChildGroup : std::uint8_t { Structure, ManagementPoints, Contents };
inline constexpr int childGroupCount = 3;

struct KindSpec {
    Kind kind;
    const char *key;      ///< as the command line and messages for scripts name it
    const char *list;     ///< the top-level key of plan-format.md
    const char *name;     ///< source text, translation context "Kind"
    const char *plural;   ///< source text, translation context "Kind"
    KindMask owners;      ///< kinds it may stand in; 0 = stands in nothing
    KindMask loadable;    ///< kinds a file may put it in although a rule then complains (STR-02, STR-03)
    ChildGroup group;     ///< the list of its owner it is kept in
};

std::span<const KindSpec> objectKinds();
const KindSpec &spec(Kind kind);
QString kindName(Kind kind);
QString kindPlural(Kind kind);

} // namespace sitewright
