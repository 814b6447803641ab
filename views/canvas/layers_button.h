// SPDX-License-Identifier: MIT
// A small button over the canvas whose menu switches layers. Its twins are in the View menu.
#pragma once

#include <QToolButton>

namespace sitewright {

class Layers;
class ThemeSource;

class LayersButton : public QToolButton {
    Q_OBJECT

public:
    LayersButton(Layers &layers, const ThemeSource &themes, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readIcon();

    const ThemeSource &m_themes;
};

} // namespace sitewright
