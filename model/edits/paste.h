// SPDX-License-Identifier: MIT
// Putting part of a plan into a plan: from the clipboard, from a template, from a whole plan file. Fresh ids, free names, references
// between the copies, and those to objects the plan has too; one step.
#pragma once

#include <memory>

#include <QStringList>

#include "model/edits/excerpt.h"
#include "model/plan/draft.h"

namespace sitewright {

struct PasteNews {
    QStringList lost; ///< names of what copies referred to and this plan does not have
};

struct Paste {
    Edit edit;
    ObjectId place;                        ///< what the copies will stand in
    std::shared_ptr<const PasteNews> news; ///< right once the edit was composed
};

/// The edit that puts copies of the excerpt's roots at `target`, or into the nearest place above where all of them may stand: with a
/// site selected, a pasted site comes beside it. Else why not, as a sentence.
Result<Paste> paste(const Plan &plan, std::shared_ptr<const Excerpt> excerpt, ObjectId target);

} // namespace sitewright
