// SPDX-License-Identifier: MIT
// A small button over a view of the plan whose menu switches its layers. Its twins are in the View menu.
#pragma once

#include <functional>

#include <QToolButton>

namespace sitewright {

class Layers;
class ThemeSource;

class LayersButton : public QToolButton {
    Q_OBJECT

public:
    /// Of the structure view.
    LayersButton(Layers &layers, const ThemeSource &themes, QWidget *parent);
    /// Without layers yet.
    LayersButton(const ThemeSource &themes, const QString &toolTip, QWidget *parent);

    void addLayer(const QString &title, std::function<void(bool)> set);
    void setShown(int layer, bool on);
    using QToolButton::setEnabled;
    void setEnabled(int layer, bool on);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readIcon();

    const ThemeSource &m_themes;
};

} // namespace sitewright
