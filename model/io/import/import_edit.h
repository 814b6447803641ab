// SPDX-License-Identifier: MIT
// Turns what an importer read into one edit of the plan, so that an import is one undo step, can be previewed and leaves
// nothing behind when it is refused. Importing the same network again changes nothing.
#pragma once

#include "model/io/import/network.h"
#include "model/plan/draft.h"

namespace sitewright {

struct ImportOptions {
    /// What happens to a site whose region already has one of that name (clouds and links likewise).
    enum class Existing {
        Update,    ///< it takes the values the source states and keeps everything else
        AddBeside, ///< a second one is made, with a number
    };
    ObjectId below = {}; ///< organisation or region that receives everything; null = the organisation
    Existing existing = Existing::Update;
    bool segments = true; ///< make a segment of each subnet, named "<site> <subnet>"
};

Edit importNetwork(ImportedNetwork network, const ImportOptions &options = {});

} // namespace sitewright
