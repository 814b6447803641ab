// SPDX-License-Identifier: MIT
// Moving and copying of structure_edits.h.
#include <algorithm>
#include <unordered_set>

#include <QCoreApplication>

#include "model/edits/edit_words.h"
#include "model/edits/structure_edits.h"
#include "model/edits/subtree_copy.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

// Those that stand in no other object of the list.
std::vector<ObjectId> outermost(const Draft &draft, const std::vector<ObjectId> &objects)
{
    const std::unordered_set<ObjectId> all(objects.begin(), objects.end());
    std::vector<ObjectId> out;
    for (const ObjectId object : objects) {
        ObjectId above = draft.owner(object);
        std::unordered_set<ObjectId> seen; // what a draft has composed may go in a circle until it is refused
        while (!above.isNull() && !all.contains(above) && seen.insert(above).second)
            above = draft.owner(above);
        if (!all.contains(above) && std::ranges::find(out, object) == out.end())
            out.push_back(object);
    }
    return out;
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
                    for (const ObjectId object : outermost(draft, objects)) {
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
                    for (const ObjectId object : outermost(draft, objects)) {
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
                    for (const ObjectId object : outermost(draft, objects)) {
                        if (!canCopy(draft, object))
                            return;
                        copying.add(object, draft.owner(object));
                    }
                    copying.finish();
                },
            .mergeKey = {}};
}

} // namespace sitewright
