// SPDX-License-Identifier: MIT
// Moving and copying of structure_edits.h.
#include <QCoreApplication>

#include "model/edits/edit_words.h"
#include "model/edits/outermost.h"
#include "model/edits/structure_edits.h"
#include "model/edits/subtree_copy.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

std::vector<ObjectId> outermostOf(const Draft &draft, const std::vector<ObjectId> &objects)
{
    return outermost(objects, [&](ObjectId id) { return draft.owner(id); });
}

bool canCopy(Draft &draft, ObjectId object)
{
    if (!draft.exists(object))
        return false;
    const Kind kind = draft.kind(object);
    if (kind == Kind::Cloud || spec(kind).owners != 0)
        return true;
    draft.refuse(refusal(tr("%1 cannot be copied").arg(nameOf(draft.base(), object)), tr("A %1 cannot be copied.").arg(kindName(kind))));
    return false;
}

bool mayStandIn(Draft &draft, ObjectId object, ObjectId owner, const QString &what)
{
    if (!draft.exists(object) || !draft.exists(owner))
        return true; // Draft says so
    const QString problem = nestingProblem(draft.kind(object), draft.kind(owner));
    if (!problem.isEmpty())
        draft.refuse(refusal(what.arg(nameOf(draft.base(), object)), problem));
    return problem.isEmpty();
}

} // namespace

Edit moveTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner)
{
    return {.name = tr("Move %1 to %2").arg(nameOf(plan, objects), nameOf(plan, owner)),
            .compose =
                [objects, owner](Draft &draft) {
                    for (const ObjectId object : outermostOf(draft, objects)) {
                        if (draft.owner(object) == owner)
                            continue;
                        if (!mayStandIn(draft, object, owner, tr("%1 cannot be moved")))
                            return;
                        draft.set(object, FieldId::Owner, owner);
                        if (draft.isRefused())
                            return;
                        if (field(draft.kind(object), FieldId::Position))
                            draft.set(object, FieldId::Position, {}); // it was relative to the old place
                        dropForeignTies(draft, object);
                    }
                },
            .mergeKey = {}};
}

Edit copyTo(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId owner)
{
    return {.name = tr("Copy %1 to %2").arg(nameOf(plan, objects), nameOf(plan, owner)),
            .compose =
                [objects, owner](Draft &draft) {
                    SubtreeCopy copying(draft, draft.base());
                    for (const ObjectId object : outermostOf(draft, objects)) {
                        if (!canCopy(draft, object) || !mayStandIn(draft, object, owner, tr("%1 cannot be copied")))
                            return;
                        copying.add(object, owner);
                    }
                    copying.finish();
                },
            .mergeKey = {}};
}

Edit duplicate(const Plan &plan, const std::vector<ObjectId> &objects)
{
    return {.name = tr("Duplicate %1").arg(nameOf(plan, objects)),
            .compose =
                [objects](Draft &draft) {
                    SubtreeCopy copying(draft, draft.base());
                    for (const ObjectId object : outermostOf(draft, objects)) {
                        if (!canCopy(draft, object))
                            return;
                        copying.add(object, draft.owner(object));
                    }
                    copying.finish();
                },
            .mergeKey = {}};
}

} // namespace sitewright
