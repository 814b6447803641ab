// SPDX-License-Identifier: MIT
#include "views/shared/quiet_button.h"

#include <QToolButton>

#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

QToolButton *quietButton(const ThemeSource &themes, QLatin1StringView iconName, const QString &name, Tone tone)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    const auto adopt = [button, &themes, iconName, tone] { button->setIcon(icon(themes.theme(), iconName, tone)); };
    adopt();
    QObject::connect(&themes, &ThemeSource::changed, button, adopt);
    return button;
}

} // namespace sitewright
