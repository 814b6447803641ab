// SPDX-License-Identifier: MIT
// "− 100 % + Fit" in a corner of the canvas.
#pragma once

#include <QWidget>

class QToolButton;

namespace sitewright {

class ZoomView;
class ThemeSource;

class ZoomControl : public QWidget {
    Q_OBJECT

public:
    ZoomControl(ZoomView &canvas, const ThemeSource &themes);
    static QString text(qreal zoom); ///< wherever a zoom is told

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &accessibleName, void (ZoomView::*press)());
    void showZoom();

    ZoomView &m_canvas;
    const ThemeSource &m_themes;
    QToolButton *m_value = nullptr;
};

} // namespace sitewright
