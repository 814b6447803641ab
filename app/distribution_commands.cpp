// SPDX-License-Identifier: MIT
#include "app/distribution_commands.h"

#include <memory>

#include <QCoreApplication>

#include "views/dialogs/best_services_dialog.h"
#include "views/session/session.h"
#include "views/shared/sliced_work.h"

namespace sitewright {

namespace {

constexpr std::uint32_t besideFrom = 3'000; // sites

} // namespace

void assignBestServices(Session &session, const ThemeSource &themes, QWidget *window)
{
    const auto best = std::make_shared<BestServices>(); // a cancelled job may outlive this
    if (session.plan().count(Kind::Site) < besideFrom) {
        *best = bestServices(session.plan(), session.facts());
    } else {
        const auto job = [best, plan = session.plan(), facts = session.facts()] { *best = bestServices(plan, facts); };
        if (!workBeside(window, QCoreApplication::translate("DistributionCommands", "Comparing Distribution Services…"), job))
            return;
    }
    BestServicesDialog dialog(session, themes, std::move(*best), window);
    if (dialog.exec() == QDialog::Accepted)
        session.perform(dialog.edit());
}

} // namespace sitewright
