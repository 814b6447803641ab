// SPDX-License-Identifier: MIT
// One object in words: what the hover card shows and what a screen reader says. Plain text, names as they are; whoever shows
// it takes care that nothing in a name is read as markup.
#pragma once

#include <QStringList>

#include "model/rules/finding_counts.h"
#include "views/canvas/plan_layout.h"

namespace sitewright {

class Session;

struct ObjectWords {
    QString title;
    QString kind;         ///< "Site in DACH"
    QStringList facts;    ///< most telling first
    QStringList findings; ///< sentences, worst first; as many as can be read at a glance
    int moreFindings = 0;
    SeverityCounts counts; ///< of the object and everything below it

    /// Facts and findings as one run of sentences.
    QString description() const;
};

/// `layout` knows totals of regions; may be null.
ObjectWords objectWords(const Session &session, ObjectRef ref, const PlanLayout *layout = nullptr);

} // namespace sitewright
