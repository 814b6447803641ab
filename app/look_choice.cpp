// SPDX-License-Identifier: MIT
#include "app/look_choice.h"

#include <QActionGroup>
#include <QSettings>

#include "app/actions.h"
#include "views/shared/theme_source.h"

namespace sitewright {

void chooseLook(Actions &actions, ThemeSource &themes)
{
    auto *looks = new QActionGroup(&actions);
    const auto add = [&](ActionId id, ThemeSource::Mode mode) {
        looks->addAction(actions[id]);
        actions[id]->setChecked(themes.mode() == mode);
        actions.on(id, looks, [&themes, mode] {
            themes.setMode(mode);
            QSettings().setValue(QStringLiteral("theme"), ThemeSource::nameOf(mode));
        });
    };
    add(ActionId::ThemeSystem, ThemeSource::Mode::System);
    add(ActionId::ThemeLight, ThemeSource::Mode::Light);
    add(ActionId::ThemeDark, ThemeSource::Mode::Dark);
}

} // namespace sitewright
