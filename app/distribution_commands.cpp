// SPDX-License-Identifier: MIT
#include "app/distribution_commands.h"

#include <memory>

#include <QCoreApplication>

#include "app/actions.h"
#include "views/canvas/zoom_view.h"
#include "views/dialogs/best_services_dialog.h"
#include "views/network/plan_tabs.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"
#include "views/shared/sliced_work.h"

namespace sitewright {

namespace {

constexpr std::uint32_t besideFrom = 3'000; // sites

} // namespace

void assignBestServices(Session &session, const ThemeSource &themes, QWidget *window)
{
    const auto work = [&session](LedgerWeight weight, QWidget *over) -> std::optional<BestServices> {
        if (session.plan().count(Kind::Site) < besideFrom)
            return bestServices(session.plan(), session.facts(), weight);
        const auto best = std::make_shared<BestServices>(); // a cancelled job may outlive this
        const auto job = [best, weight, plan = session.plan(), facts = session.facts()] { *best = bestServices(plan, facts, weight); };
        if (!workBeside(over, QCoreApplication::translate("DistributionCommands", "Comparing Distribution Services…"), job))
            return {};
        return std::move(*best);
    };
    std::optional<BestServices> best = work(LedgerWeight::Crossings, window);
    if (!best)
        return;
    BestServicesDialog dialog(session, themes, std::move(*best), work, window);
    if (dialog.exec() == QDialog::Accepted)
        session.perform(dialog.edit());
}

void connectCascade(Session &session, PlanTabs &views, Actions &actions)
{
    CascadeGuide &guide = views.cascade();
    QAction *action = actions[ActionId::ShowCascade];
    const auto refresh = [action, &guide, &session] {
        action->setChecked(guide.isOn());
        action->setEnabled(guide.isOn() || CascadeGuide::isSubject(session.plan().find(session.selection().current())));
    };
    QObject::connect(&guide, &CascadeGuide::changed, action, refresh);
    QObject::connect(&session.selection(), &Selection::changed, action, refresh);
    QObject::connect(&session, &Session::replaced, action, refresh);
    actions.on(ActionId::ShowCascade, &guide, [refresh, &guide, &session, &views] {
        const ObjectId chosen = session.selection().current();
        if (guide.isOn() && (guide.subject() == chosen || !CascadeGuide::isSubject(session.plan().find(chosen))))
            guide.leave();
        else
            guide.show(chosen);
        if (guide.isOn())
            views.current().setFocus(Qt::OtherFocusReason); // Esc leaves it
        refresh(); // the menu has switched the mark already
    });
    refresh();
}

} // namespace sitewright
