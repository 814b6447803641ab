// SPDX-License-Identifier: MIT
#include "app/distribution_commands.h"

#include <QCoreApplication>

#include "app/actions.h"
#include "views/canvas/zoom_view.h"
#include "views/dialogs/best_services_dialog.h"
#include "views/network/plan_tabs.h"
#include "views/session/cascade_guide.h"
#include "views/session/derived.h"

namespace sitewright {

void assignBestServices(Session &session, const ThemeSource &themes, QWidget *window)
{
    const auto work = [&session](LedgerWeight weight, QWidget *over) {
        return derivedFrom(session, over, QCoreApplication::translate("DistributionCommands", "Comparing Distribution Services…"),
                           [weight](const Plan &plan, const Facts &facts) { return BestServicesDialog::Offer::of(plan, facts, weight); });
    };
    auto offer = work(LedgerWeight::Crossings, window);
    if (!offer)
        return;
    BestServicesDialog dialog(session, themes, std::move(*offer), work, window);
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
