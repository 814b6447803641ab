// SPDX-License-Identifier: MIT
// Which layers a view shows. LayersOf is the plain value that painting asks; LayerChoice is the view's own, which says when it
// changes and is kept in the settings, never in the plan.
#pragma once

#include <bitset>
#include <span>

#include <QObject>

class QSettings;

namespace sitewright {

/// `usual`: bits of those shown while nobody chose.
template <class Layer, std::size_t count, unsigned usual>
class LayersOf {
public:
    bool shows(Layer layer) const { return m_shown[std::size_t(layer)]; }
    void set(Layer layer, bool on) { m_shown[std::size_t(layer)] = on; }
    /// The same with one of them switched.
    LayersOf with(Layer layer, bool on) const
    {
        LayersOf out = *this;
        out.set(layer, on);
        return out;
    }
    friend bool operator==(const LayersOf &, const LayersOf &) = default;

private:
    std::bitset<count> m_shown{usual};
};

/// What does not depend on which layers there are: the signal and the settings.
class LayerSwitches : public QObject {
    Q_OBJECT

public:
    void restoreFrom(const QSettings &settings);
    void saveTo(QSettings &settings) const;

signals:
    void changed();

protected:
    /// `keys`: as the layers are called in the settings, in their order, under `group`; both outlive it.
    LayerSwitches(const char *group, std::span<const char *const> keys, QObject *parent) : QObject(parent), m_group(group), m_keys(keys) {}

private:
    virtual bool isOn(int layer) const = 0;
    virtual void turn(int layer, bool on) = 0;
    QString keyOf(std::size_t layer) const;

    const char *m_group;
    std::span<const char *const> m_keys;
};

template <class Layer, class Set>
class LayerChoice : public LayerSwitches {
public:
    const Set &shown() const { return m_shown; }
    bool shows(Layer layer) const { return m_shown.shows(layer); }
    void set(Layer layer, bool on)
    {
        if (shows(layer) == on)
            return;
        m_shown.set(layer, on);
        emit changed();
    }

protected:
    LayerChoice(const char *group, std::span<const char *const> keys, Set usual, QObject *parent) : LayerSwitches(group, keys, parent), m_shown(usual) {}

private:
    bool isOn(int layer) const override { return shows(Layer(layer)); }
    void turn(int layer, bool on) override { set(Layer(layer), on); }

    Set m_shown;
};

} // namespace sitewright
