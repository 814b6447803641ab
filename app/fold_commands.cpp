// SPDX-License-Identifier: MIT
#include "app/fold_commands.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include <QScopedValueRollback>

#include "app/actions.h"
#include "app/kept_for_plans.h"
#include "app/plan_files.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr qsizetype mostBoxes = 5000;
constexpr KeptForPlans closedBoxes("closedBoxes"_L1);

} // namespace

FoldCommands::FoldCommands(Canvas &canvas, const PlanFiles &files, Actions &actions, QObject *parent)
    : QObject(parent), m_canvas(canvas), m_files(files), m_actions(actions)
{
    using enum ActionId;
    actions.on(CollapseBoxes, &canvas, [&canvas] { canvas.collapseSelection(); });
    actions.on(ExpandBoxes, &canvas, [&canvas] { canvas.expandSelection(); });
    actions.on(CollapseAllBoxes, &canvas, [&canvas] { canvas.collapseAll(); });
    actions.on(ExpandAllBoxes, &canvas, [&canvas] { canvas.expandAll(); });
    connect(&canvas.session(), &Session::replaced, this, &FoldCommands::restore);
    connect(&canvas, &Canvas::foldsChanged, this, &FoldCommands::keep);
    connect(&files, &PlanFiles::wasSaved, this, &FoldCommands::keep); // not when the path changes: then the plan before may still be shown
    connect(&canvas, &Canvas::foldsChanged, this, &FoldCommands::updateEnabled);
    connect(&canvas.session().selection(), &Selection::changed, this, &FoldCommands::updateEnabled);
    connect(&canvas.session(), &Session::replaced, this, &FoldCommands::updateEnabled);
    updateEnabled();
}

void FoldCommands::updateEnabled()
{
    using enum ActionId;
    m_actions[CollapseBoxes]->setEnabled(m_canvas.canFoldSelection(true));
    m_actions[ExpandBoxes]->setEnabled(m_canvas.canFoldSelection(false));
    m_actions[CollapseAllBoxes]->setEnabled(m_canvas.session().plan().count(Kind::Region) > 0);
    m_actions[ExpandAllBoxes]->setEnabled(!m_canvas.collapsedIds().empty());
}

void FoldCommands::restore()
{
    // The session also says so when waivers change: then the same plan is looked at.
    if (m_canvas.session().undoStack().count() > 0)
        return;
    const QScopedValueRollback<bool> restoring(m_isRestoring, true);
    std::unordered_set<ObjectId> ids;
    if (m_files.path().isEmpty()) {
        std::ranges::copy_if(m_canvas.collapsedIds(), std::inserter(ids, ids.end()), [this](ObjectId id) { return bool(m_canvas.session().plan().find(id)); });
    } else {
        for (const QString &text : closedBoxes.of(m_files.path())) {
            if (const std::optional<ObjectId> id = ObjectId::fromText(text.toStdString()))
                ids.insert(*id);
        }
    }
    m_canvas.setCollapsedIds(std::move(ids));
}

void FoldCommands::keep()
{
    if (m_isRestoring || m_files.path().isEmpty())
        return;
    QStringList ids;
    for (const ObjectId id : m_canvas.collapsedIds())
        ids << QString::fromStdString(id.text());
    ids.sort();
    ids = ids.mid(0, mostBoxes);
    if (closedBoxes.of(m_files.path()) != ids)
        closedBoxes.keep(m_files.path(), ids);
}

} // namespace sitewright
