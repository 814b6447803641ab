// SPDX-License-Identifier: MIT
#include "model/edits/network_edits.h"

#include <QCoreApplication>

#include "model/edits/edit_words.h"
#include "model/edits/structure_edits.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

} // namespace

Edit moveSeats(const Plan &plan, const std::vector<std::pair<ObjectId, GridPoint>> &seats, const QString &mergeKey)
{
    std::vector<ObjectId> objects;
    for (const auto &[object, seat] : seats)
        objects.push_back(object);
    return {.name = tr("Move %1 in the network view").arg(nameOf(plan, objects)),
            .compose =
                [seats](Draft &draft) {
                    for (const auto &[object, seat] : seats) {
                        if (draft.exists(object))
                            draft.set(object, FieldId::Seat, seat);
                    }
                },
            .mergeKey = mergeKey};
}

Edit seatedAt(Edit edit, GridPoint seat)
{
    edit.compose = [compose = std::move(edit.compose), seat](Draft &draft) {
        compose(draft);
        if (draft.isRefused())
            return;
        const auto created = draft.created();
        for (const auto &[object, kind] : created) {
            if (kind == Kind::Site || kind == Kind::Cloud)
                draft.set(object, FieldId::Seat, seat);
        }
    };
    return edit;
}

Edit addLinks(const Plan &plan, ObjectId from, const std::vector<ObjectId> &others)
{
    std::vector<Edit> links;
    for (const ObjectId other : others)
        links.push_back(addLink(plan, from, other));
    return {.name = tr("Link %1 and %2").arg(nameOf(plan, from), nameOf(plan, others)),
            .compose =
                [links](Draft &draft) {
                    for (const Edit &link : links)
                        link.compose(draft);
                },
            .mergeKey = {}};
}

} // namespace sitewright
