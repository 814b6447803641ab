// SPDX-License-Identifier: MIT
#include "views/network/network_layers.h"

#include <array>

#include <QSettings>

namespace sitewright {
namespace {

// As they are called in the settings.
constexpr std::array<const char *, networkLayerCount> keys{"links", "clouds", "loads", "services", "arrows"};

QString keyOf(int layer) { return QStringLiteral("networkLayers/") + QLatin1StringView(keys[std::size_t(layer)]); }

} // namespace

void NetworkSwitches::set(NetworkLayer layer, bool on)
{
    if (shows(layer) == on)
        return;
    m_shown.set(layer, on);
    emit changed();
}

void NetworkSwitches::restoreFrom(const QSettings &settings)
{
    for (int i = 0; i < networkLayerCount; ++i)
        set(NetworkLayer(i), settings.value(keyOf(i), shows(NetworkLayer(i))).toBool());
}

void NetworkSwitches::saveTo(QSettings &settings) const
{
    for (int i = 0; i < networkLayerCount; ++i)
        settings.setValue(keyOf(i), shows(NetworkLayer(i)));
}

QString NetworkSwitches::title(NetworkLayer layer)
{
    switch (layer) {
    case NetworkLayer::Links: return tr("Links");
    case NetworkLayer::Clouds: return tr("WAN clouds");
    case NetworkLayer::Loads: return tr("Load of links");
    case NetworkLayer::Services: return tr("Colour by responsible service");
    case NetworkLayer::Arrows: return tr("Arrows from responsible services");
    }
    return {};
}

} // namespace sitewright
