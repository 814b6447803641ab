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

void setAsPlanner(Draft &draft, ObjectId object, FieldId field, const FieldValue &value)
{
    if (draft.exists(object) && draft.kind(object) == Kind::Depot) {
        const FieldValue share = draft.value(object, FieldId::Share);
        const bool isDeployed = valueOr(draft.value(object, FieldId::Deployed), false);
        const bool isRemembered = !isDefault(draft.value(object, FieldId::DeployedShare));
        if (field == FieldId::Deployed && valueOr(value, false) != isDeployed)
            draft.set(object, FieldId::DeployedShare, isDeployed ? FieldValue() : share);
        if (field == FieldId::Share && isDeployed && !isRemembered)
            draft.set(object, FieldId::DeployedShare, isDefault(share) ? value : share);
    }
    draft.set(object, field, value);
}

} // namespace sitewright
