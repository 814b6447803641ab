// SPDX-License-Identifier: MIT
// What the network view shows of a plan besides its sites, layer by layer. Kept in the settings, never in the plan.
#pragma once

#include <bitset>

#include <QObject>

class QSettings;

namespace sitewright {

enum class NetworkLayer : quint8 {
    Links,
    Clouds,
    Loads,    ///< links by what a cycle puts on them, else by their bandwidth
    Services, ///< sites in the colour of who distributes into them
    Arrows,   ///< from there to them
};
inline constexpr int networkLayerCount = 5;

class NetworkLayers {
public:
    bool shows(NetworkLayer layer) const { return m_shown[std::size_t(layer)]; }
    void set(NetworkLayer layer, bool on) { m_shown[std::size_t(layer)] = on; }
    /// The same with one of them switched.
    NetworkLayers with(NetworkLayer layer, bool on) const
    {
        NetworkLayers out = *this;
        out.set(layer, on);
        return out;
    }

private:
    std::bitset<networkLayerCount> m_shown{0b01111};
};

class NetworkSwitches : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const NetworkLayers &shown() const { return m_shown; }
    bool shows(NetworkLayer layer) const { return m_shown.shows(layer); }
    void set(NetworkLayer layer, bool on);
    void restoreFrom(const QSettings &settings);
    void saveTo(QSettings &settings) const;

    static QString title(NetworkLayer layer);

signals:
    void changed();

private:
    NetworkLayers m_shown = NetworkLayers().with(NetworkLayer::Arrows, true);
};

} // namespace sitewright
