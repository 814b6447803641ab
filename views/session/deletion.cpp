// SPDX-License-Identifier: MIT
#include "views/session/deletion.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "views/session/notices.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"

namespace sitewright {
namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Deletion", text, nullptr, n); }

constexpr int previewedAtMost = 2000; ///< objects: a preview makes up its mind at once

/// Who serves what, to compare it with what comes.
class Services {
public:
    explicit Services(const Session &session) : m_session(session)
    {
        for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site})
            session.plan().forEach(kind, [&](ObjectRef ref) { m_before.emplace_back(ref, session.facts().effectiveService(ref)); });
    }
    /// A sentence; empty when nobody is served otherwise.
    QString words() const
    {
        const auto others = std::ranges::count_if(m_before, [this](const auto &entry) {
            return m_session.plan().isLive(entry.first) && m_session.facts().effectiveService(entry.first) != entry.second;
        });
        return others > 0 ? tr("%Ln region(s) and site(s) have another responsible service now, or none.", static_cast<int>(others)) : QString();
    }

private:
    const Session &m_session;
    std::vector<std::pair<ObjectRef, ObjectRef>> m_before;
};

std::vector<ObjectRef> childrenOf(const Plan &plan, ObjectRef owner)
{
    std::vector<ObjectRef> out;
    for (int group = 0; group < childGroupCount && owner.isStructure(); ++group)
        plan.forEachChild(owner, static_cast<ChildGroup>(group), [&](ObjectRef child) { out.push_back(child); });
    return out;
}

bool hasChildren(const Plan &plan, ObjectRef owner)
{
    bool has = false;
    for (int group = 0; group < childGroupCount && !has; ++group)
        plan.forEachChild(owner, static_cast<ChildGroup>(group), [&](ObjectRef) { return !(has = true); });
    return has;
}

int countBelow(const Plan &plan, const std::vector<ObjectId> &objects)
{
    std::unordered_set<ObjectRef> all;
    for (const ObjectId id : objects) {
        const ObjectRef ref = plan.find(id);
        if (ref && ref.isStructure() && !all.contains(ref)) {
            const std::vector<ObjectRef> below = plan.subtree(ref);
            all.insert(below.begin(), below.end());
        }
    }
    return static_cast<int>(all.size() - static_cast<std::size_t>(std::ranges::count_if(objects, [&](ObjectId id) { return all.contains(plan.find(id)); })));
}

QString joined(const QStringList &sentences)
{
    QStringList out = sentences;
    out.removeAll(QString());
    return out.join(u' ');
}

/// "In the plan: +2 warnings."
QString changesOf(const Result<Preview> &preview)
{
    QStringList out;
    for (const DragNote &note : preview ? previewNotes(*preview) : std::vector<DragNote>())
        out.append(note.text);
    return out.isEmpty() ? QString() : tr("In the plan: %1.").arg(out.join(QStringLiteral(", ")));
}

} // namespace

bool deleteObjects(Session &session, const std::vector<ObjectId> &objects)
{
    const Plan &plan = session.plan();
    const bool isOne = objects.size() == 1;
    const int below = countBelow(plan, objects);
    const bool canKeep = canKeepContents(session, objects);
    const ObjectRef first = objects.empty() ? ObjectRef() : plan.find(objects.front());
    const QString name = first ? plan.displayName(first) : QString();
    const Services services(session);
    const int steps = session.undoStack().index();
    if (objects.empty() || !session.perform(removeObjects(plan, objects)) || session.undoStack().index() == steps)
        return false;
    const QString served = services.words();
    if (below == 0 && served.isEmpty()) {
        session.hint(tr("Deleted. Undo brings it back."));
        return true;
    }
    QString gone = isOne ? tr("%1 is deleted.").arg(name) : tr("%Ln objects are deleted.", static_cast<int>(objects.size()));
    if (below > 0)
        gone = isOne ? tr("%1 is deleted with %Ln object(s) in it.", below).arg(name)
                     : tr("%Ln objects are deleted with what stood in them.", static_cast<int>(objects.size()));
    Notice notice{joined({gone, served}), {}, {}};
    if (canKeep) {
        notice.offer = tr("Keep contents");
        notice.act = [&session, objects] {
            session.undoStack().undo();
            deleteKeepingContents(session, objects);
        };
    }
    Notices::post(session, notice);
    return true;
}

bool canKeepContents(const Session &session, const std::vector<ObjectId> &objects)
{
    const Plan &plan = session.plan();
    bool isSomethingIn = false;
    for (const ObjectId id : objects) {
        const ObjectRef ref = plan.find(id);
        if (!ref || !ref.is(Kind::Region))
            return false;
        isSomethingIn = isSomethingIn || hasChildren(plan, ref);
    }
    return isSomethingIn;
}

void deleteKeepingContents(Session &session, const std::vector<ObjectId> &regions)
{
    if (!canKeepContents(session, regions))
        return;
    const Plan &plan = session.plan();
    const QString name = regions.size() == 1 ? plan.displayName(plan.find(regions.front())) : QString();
    std::vector<ObjectId> kept;
    for (const ObjectId region : regions) {
        for (const ObjectRef child : childrenOf(plan, plan.find(region)))
            kept.push_back(plan.id(child));
    }
    const Services services(session);
    const Edit edit = removeKeepingChildren(plan, regions);
    const bool isSmall = countBelow(plan, regions) <= previewedAtMost;
    const QString changes = isSmall ? changesOf(session.preview(edit)) : QString();
    if (!session.perform(edit))
        return;
    std::erase_if(kept, [&](ObjectId id) { return !plan.find(id); });
    session.selection().set(kept);
    const QString gone = name.isEmpty() || kept.empty() ? tr("%Ln regions are deleted, what stood in them was kept.", static_cast<int>(regions.size()))
                                                        : tr("%1 is deleted, what stood in it is in %2 now.").arg(name, plan.displayName(plan.owner(plan.find(kept.front()))));
    Notices::post(session, {joined({gone, services.words(), changes}), {}, {}});
}

} // namespace sitewright
