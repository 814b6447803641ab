// SPDX-License-Identifier: MIT
#include "app/keep_contents.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"

namespace sitewright {
namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("KeepContents", text, nullptr, n); }

std::vector<ObjectRef> childrenOf(const Plan &plan, ObjectRef owner)
{
    std::vector<ObjectRef> out;
    for (int group = 0; group < childGroupCount; ++group)
        plan.forEachChild(owner, static_cast<ChildGroup>(group), [&](ObjectRef child) { out.push_back(child); });
    return out;
}

/// Who serves what, in these regions and everything below.
std::unordered_map<ObjectId, ObjectRef> servicesBelow(const Session &session, const std::vector<ObjectId> &regions)
{
    const Plan &plan = session.plan();
    std::unordered_map<ObjectId, ObjectRef> out;
    std::vector<ObjectRef> open;
    for (const ObjectId id : regions)
        open.push_back(plan.find(id));
    while (!open.empty()) {
        const ObjectRef ref = open.back();
        open.pop_back();
        if (!out.emplace(plan.id(ref), session.facts().effectiveService(ref)).second)
            continue;
        plan.forEachChild(ref, ChildGroup::Structure, [&](ObjectRef child) { open.push_back(child); });
    }
    return out;
}

int servedOtherwise(const Session &session, const std::unordered_map<ObjectId, ObjectRef> &before)
{
    return static_cast<int>(std::ranges::count_if(before, [&](const auto &entry) {
        const ObjectRef ref = session.plan().find(entry.first);
        return ref && session.facts().effectiveService(ref) != entry.second;
    }));
}

QString words(const std::vector<DragNote> &notes)
{
    QStringList out;
    for (const DragNote &note : notes)
        out.append(note.text);
    return out.join(QStringLiteral(", "));
}

} // namespace

bool canKeepContents(Session &session)
{
    const Plan &plan = session.plan();
    bool isSomethingIn = false;
    for (const ObjectId id : session.selection().ids()) {
        const ObjectRef ref = plan.find(id);
        if (!ref || !ref.is(Kind::Region))
            return false;
        isSomethingIn = isSomethingIn || !childrenOf(plan, ref).empty();
    }
    return isSomethingIn;
}

void deleteKeepingContents(Session &session)
{
    if (!canKeepContents(session))
        return;
    const Plan &plan = session.plan();
    const std::vector<ObjectId> regions = session.selection().ids();
    const QString name = regions.size() == 1 ? plan.displayName(plan.find(regions.front())) : QString();
    std::vector<ObjectId> kept;
    for (const ObjectId region : regions) {
        for (const ObjectRef child : childrenOf(plan, plan.find(region)))
            kept.push_back(plan.id(child));
    }
    const auto before = servicesBelow(session, regions);
    const Edit edit = removeKeepingChildren(plan, regions);
    const Result<Preview> preview = session.preview(edit);
    if (!session.perform(edit))
        return;
    std::erase_if(kept, [&](ObjectId id) { return !plan.find(id); });
    session.selection().set(kept);
    QStringList said;
    if (name.isEmpty())
        said.append(tr("%Ln regions are deleted, what stood in them was kept.", static_cast<int>(regions.size())));
    else if (!kept.empty())
        said.append(
            tr("%1 is deleted, what stood in it is in %2 now.").arg(name, plan.displayName(plan.owner(plan.find(kept.front())))));
    if (const int others = servedOtherwise(session, before); others > 0)
        said.append(tr("%Ln region(s) and site(s) inherit another responsible service.", others));
    if (const QString changes = preview ? words(previewNotes(*preview)) : QString(); !changes.isEmpty())
        said.append(tr("In the plan: %1.").arg(changes));
    session.hint(said.join(u' '));
}

} // namespace sitewright
