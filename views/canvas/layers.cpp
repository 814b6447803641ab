// SPDX-License-Identifier: MIT
#include "views/canvas/layers.h"

#include <array>

#include <QSettings>

namespace sitewright {
namespace {

// As they are called in the settings.
constexpr std::array<const char *, layerCount> keys{"points", "applications", "segments", "stores", "links", "arrows"};

QString keyOf(int layer) { return QStringLiteral("structureLayers/") + QLatin1StringView(keys[std::size_t(layer)]); }

} // namespace

void Layers::set(Layer layer, bool on)
{
    if (shows(layer) == on)
        return;
    m_shown.set(layer, on);
    emit changed();
}

void Layers::restoreFrom(const QSettings &settings)
{
    for (int i = 0; i < layerCount; ++i)
        set(Layer(i), settings.value(keyOf(i), shows(Layer(i))).toBool());
}

void Layers::saveTo(QSettings &settings) const
{
    for (int i = 0; i < layerCount; ++i)
        settings.setValue(keyOf(i), shows(Layer(i)));
}

QString Layers::title(Layer layer)
{
    switch (layer) {
    case Layer::ManagementPoints: return tr("Management Points");
    case Layer::Applications: return tr("Applications");
    case Layer::Segments: return tr("Segments");
    case Layer::Stores: return tr("Depots and repositories");
    case Layer::Links: return tr("WAN links");
    case Layer::Arrows: return tr("Arrows from responsible services");
    }
    return {};
}

} // namespace sitewright
