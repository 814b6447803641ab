// SPDX-License-Identifier: MIT
#include "views/shared/layer_choice.h"

#include <QSettings>

namespace sitewright {

QString LayerSwitches::keyOf(std::size_t layer) const { return QLatin1StringView(m_group) + u'/' + QLatin1StringView(m_keys[layer]); }

void LayerSwitches::restoreFrom(const QSettings &settings)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        turn(int(i), settings.value(keyOf(i), isOn(int(i))).toBool());
}

void LayerSwitches::saveTo(QSettings &settings) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        settings.setValue(keyOf(i), isOn(int(i)));
}

} // namespace sitewright
