// SPDX-License-Identifier: MIT
// What the structure view shows of a plan, layer by layer. Boxes keep their places whatever is switched off, so that a switch
// never makes anyone look for something again. Kept in the settings, never in the plan.
#pragma once

#include <bitset>

#include <QObject>

class QSettings;

namespace sitewright {

enum class Layer : quint8 { ManagementPoints, Applications, Segments, Stores, Links, Arrows };
inline constexpr int layerCount = 6;

class LayerSet {
public:
    bool shows(Layer layer) const { return m_shown[std::size_t(layer)]; }
    void set(Layer layer, bool on) { m_shown[std::size_t(layer)] = on; }
    friend bool operator==(const LayerSet &, const LayerSet &) = default;

private:
    // Lines over the boxes are for a question at hand; everything else is the plan.
    std::bitset<layerCount> m_shown{0b001111};
};

class Layers : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const LayerSet &shown() const { return m_shown; }
    bool shows(Layer layer) const { return m_shown.shows(layer); }
    void set(Layer layer, bool on);
    void restoreFrom(const QSettings &settings);
    void saveTo(QSettings &settings) const;

    static QString title(Layer layer);

signals:
    void changed();

private:
    LayerSet m_shown;
};

} // namespace sitewright
