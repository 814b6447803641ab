// SPDX-License-Identifier: MIT
#include "model/edits/paste.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/edits/edit_words.h"
#include "model/edits/structure_edits.h"
#include "model/edits/subtree_copy.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Paste", text); }

Error refused(const QString &why) { return refusal(tr("It cannot be pasted"), why); }

bool standsInNothing(ObjectRef root) { return spec(root.kind()).owners == 0; }

/// Why the roots cannot all stand in `place`; empty when they can.
QString problemAt(const Excerpt &excerpt, Kind place)
{
    for (const ObjectId id : excerpt.roots) {
        const ObjectRef root = excerpt.plan.find(id);
        if (standsInNothing(root))
            continue;
        if (QString problem = nestingProblem(root.kind(), place); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString rootProblem(const Excerpt &excerpt)
{
    if (excerpt.roots.empty())
        return tr("There is nothing in it that could be pasted.");
    for (const ObjectId id : excerpt.roots) {
        const ObjectRef root = excerpt.plan.find(id);
        if (root.is(Kind::Organization))
            return tr("A plan has exactly one organisation.");
        if (root.isNull() || (standsInNothing(root) && !root.is(Kind::Cloud)))
            return root.is(Kind::Link) ? tr("A link is pasted together with what it joins.") : tr("There is nothing in it that could be pasted.");
    }
    return {};
}

// Beside the copied object while it is still selected, as in a list of files.
ObjectRef startOf(const Plan &plan, const Excerpt &excerpt, ObjectId target)
{
    ObjectRef at = plan.find(target);
    if (at && std::ranges::find(excerpt.roots, target) != excerpt.roots.end() && plan.owner(at))
        at = plan.owner(at);
    while (at && !at.isStructure() && plan.owner(at))
        at = plan.owner(at);
    return at.isStructure() ? at : plan.organization();
}

} // namespace

Result<Paste> paste(const Plan &plan, std::shared_ptr<const Excerpt> excerpt, ObjectId target)
{
    if (const QString problem = rootProblem(*excerpt); !problem.isEmpty())
        return tl::unexpected(refused(problem));
    const ObjectRef start = startOf(plan, *excerpt, target);
    ObjectRef place = start;
    while (place && !problemAt(*excerpt, place.kind()).isEmpty())
        place = plan.owner(place);
    if (place.isNull())
        return tl::unexpected(refused(problemAt(*excerpt, start.kind())));
    const ObjectId owner = plan.id(place);
    auto news = std::make_shared<PasteNews>();
    Edit edit{.name = tr("Paste %1 into %2").arg(nameOf(excerpt->plan, excerpt->roots), nameOf(plan, owner)),
              .compose =
                  [excerpt, owner, news](Draft &draft) {
                      SubtreeCopy copying(draft, excerpt->plan);
                      for (const ObjectId root : excerpt->roots)
                          copying.add(root, standsInNothing(excerpt->plan.find(root)) ? ObjectId() : owner);
                      copying.finish();
                      news->lost = QStringList(copying.lost().begin(), copying.lost().end());
                  },
              .mergeKey = {}};
    return Paste{std::move(edit), owner, news};
}

} // namespace sitewright
