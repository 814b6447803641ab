// SPDX-License-Identifier: MIT
#include "model/edits/depot_edits.h"

#include <QCoreApplication>

#include "model/edits/edit_words.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

} // namespace

Edit makeSiteMaster(const Plan &plan, ObjectId depot)
{
    const ObjectRef ref = plan.find(depot);
    const QString site = ref && plan.owner(ref) ? plan.displayName(plan.owner(ref)) : QString();
    return {.name = tr("Make %1 the master depot of %2").arg(nameOf(plan, depot), site),
            .compose =
                [depot](Draft &draft) {
                    for (const ObjectId other : draft.children(draft.owner(depot))) {
                        if (draft.kind(other) == Kind::Depot)
                            draft.set(other, FieldId::Master, other == depot);
                    }
                },
            .mergeKey = {}};
}

} // namespace sitewright
