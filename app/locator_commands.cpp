// SPDX-License-Identifier: MIT
#include "app/locator_commands.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "views/locator/locator.h"
#include "views/locator/locator_model.h"
#include "views/session/session.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

void take(const QMenu &menu, const QString &place, std::vector<LocatorCommand> &out)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = plainActionText(*action);
        if (QMenu *below = action->menu()) {
            emit below->aboutToShow(); // some are filled only then
            take(*below, place + u" › "_s + text, out);
        } else if (!text.isEmpty()) {
            out.push_back({action, place});
        }
    }
}

} // namespace

std::vector<LocatorCommand> menuCommands(const QMainWindow &window)
{
    std::vector<LocatorCommand> out;
    for (const QAction *action : window.menuBar()->actions()) {
        if (const QMenu *menu = action->menu())
            take(*menu, plainActionText(*action), out);
    }
    return out;
}

LocatorCommands::LocatorCommands(Session &session, Actions &actions, const ThemeSource &themes, QMainWindow *window)
    : QObject(window), m_window(window), m_locator(new Locator(session, themes, window))
{
    actions.on(ActionId::Locate, m_locator, [this] { m_locator->showObjects(); });
    actions.on(ActionId::Commands, this, [this] { showCommands(); });
    connect(m_locator, &Locator::commandsWanted, this, &LocatorCommands::showCommands);
    connect(m_locator, &Locator::chosen, &session, &Session::reveal);
}

void LocatorCommands::showCommands() { m_locator->showCommands(menuCommands(*m_window)); }

} // namespace sitewright
