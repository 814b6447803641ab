// SPDX-License-Identifier: MIT
#include "app/edit_commands.h"

#include <QMenu>

#include "app/clipboard_commands.h"
#include "app/visited.h"
#include "model/edits/structure_edits.h"
#include "views/dialogs/move_dialog.h"
#include "views/findings/fix_menu.h"
#include "views/session/deletion.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/table/bulk_dialog.h"
#include "views/templates/location_dialog.h"
#include "views/templates/template_dialog.h"

namespace sitewright {

EditCommands::EditCommands(Session &session, Actions &actions, const ThemeSource &themes, QWidget *window)
    : QObject(window), m_session(session), m_actions(actions), m_themes(themes), m_window(window)
{
    using enum ActionId;
    new ClipboardCommands(session, actions, window);
    new Visited(session, actions, window);
    actions.on(Delete, this, [this] { deleteObjects(m_session, std::vector(m_session.selection().ids())); });
    actions.on(DeleteKeeping, this, [this] { deleteKeepingContents(m_session, std::vector(m_session.selection().ids())); });
    actions.on(Rename, this, [this] { emit renameRequested(); });
    actions.on(MoveTo, this, [this] { moveSelection(); });
    actions.on(AddPoint, this, [this] { add(Kind::ManagementPoint); });
    actions.on(AddSite, this, [this] { add(Kind::Site); });
    actions.on(AddRegion, this, [this] { add(Kind::Region); });
    actions.on(AddSegment, this, [this] { add(Kind::Segment); });
    actions.on(AddDepot, this, [this] { add(Kind::Depot); });
    actions.on(AddRepository, this, [this] { add(Kind::Repository); });
    actions.on(AddCloud, this, [this] { add(Kind::Cloud); });
    actions.on(AddLocation, this, [this] { addLocationWithDialog(m_session, m_themes, m_session.target(), m_window); });
    actions.on(EditTable, this, [this] { editTableWithDialog(m_session, m_themes, m_window); });
    actions.on(Templates, this, [this] { insertTemplateWithDialog(m_session, m_themes, m_session.target(), m_window); });
    actions.on(SaveTemplate, this, [this] { saveTemplateWithDialog(m_session, m_window); });
    connect(&session.selection(), &Selection::changed, this, &EditCommands::updateEnabled);
    connect(&session, &Session::replaced, this, &EditCommands::updateEnabled);
    connect(&session, &Session::changed, this, [this] { m_actions[DeleteKeeping]->setEnabled(canKeepContents(m_session, m_session.selection().ids())); });
    updateEnabled();
}

void EditCommands::updateEnabled()
{
    using enum ActionId;
    const Selection &selection = m_session.selection();
    const bool any = !selection.isEmpty();
    const ObjectRef organization = m_session.plan().organization();
    const bool root = any && organization && selection.contains(m_session.plan().id(organization));
    for (const ActionId id : {Cut, Copy, Duplicate, Delete, MoveTo, SaveTemplate})
        m_actions[id]->setEnabled(any && !root);
    m_actions[DeleteKeeping]->setEnabled(canKeepContents(m_session, selection.ids()));
    m_actions[Rename]->setEnabled(any);
    m_actions[ZoomSelection]->setEnabled(any);
}

void EditCommands::moveSelection()
{
    Payload payload;
    payload.objects = m_session.selection().ids();
    if (const auto edit = chooseTarget(m_session, m_themes, payload, m_window))
        (void)m_session.perform(*edit); // a refusal reaches the window by Session::refused
}

void EditCommands::add(Kind kind)
{
    Payload payload;
    payload.newKind = kind;
    const auto edit = place(m_session.plan(), payload, m_session.target(), PlacementMode::Move);
    if (edit)
        performDrop(m_session, {}, *edit);
    else
        m_session.hint(edit.error().why);
}

void EditCommands::addApplications(QMenu *menu)
{
    const auto offer = [&](int type) {
        const std::string key = m_session.plan().applicationKey(type);
        QAction *action = menu->addAction(applicationIcon(m_themes.theme(), key), menuText(m_session.plan().applicationName(type)));
        connect(action, &QAction::triggered, this, [this, key] {
            Payload payload;
            payload.newApplication = key;
            const auto edit = place(m_session.plan(), payload, m_session.target(), PlacementMode::Move);
            if (edit)
                (void)m_session.perform(*edit);
            else
                m_session.hint(edit.error().why);
        });
    };
    for (const ApplicationSpec &row : builtInApplications())
        offer(static_cast<int>(row.app));
    for (const int type : m_session.plan().customApplicationTypes())
        offer(type);
}

void EditCommands::showContextMenu(const QPoint &globalPosition)
{
    using enum ActionId;
    QMenu menu(m_window);
    menu.addMenu(fixMenu(m_session, m_session.selection().current(), &menu));
    menu.addSeparator();
    QMenu *insert = menu.addMenu(icon(m_themes.theme(), QLatin1StringView("plus")), tr("Add"));
    insert->addSeparator();
    for (const ActionId id : {AddLocation, Templates})
        insert->addAction(m_actions[id]);
    menu.addAction(m_actions[Connect]);
    addApplications(menu.addMenu(tr("Install application")));
    menu.addSeparator();
    for (const ActionId id : {Cut, Copy, Paste, Duplicate, MoveTo, Rename, Delete, DeleteKeeping, SaveTemplate}) {
        if (id != DeleteKeeping || m_actions[id]->isEnabled())
            menu.addAction(m_actions[id]);
    }
    menu.addSeparator();
    if (m_actions[ShowCascade]->isEnabled())
        menu.addAction(m_actions[ShowCascade]);
    for (const ActionId id : {CollapseBoxes, ExpandBoxes}) {
        if (m_actions[id]->isEnabled())
            menu.addAction(m_actions[id]);
    }
    for (const ActionId id : {ZoomSelection, ShowInTree, ShowOnCanvas})
        menu.addAction(m_actions[id]);
    menu.exec(globalPosition);
}

} // namespace sitewright
