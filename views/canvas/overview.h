// SPDX-License-Identifier: MIT
// The whole plan in small, over a corner of the canvas: what is in view is framed, a click or drag goes there. Mouse only;
// by keyboard the canvas itself scrolls.
#pragma once

#include <QWidget>

namespace sitewright {

class ZoomView;
class ThemeSource;

class Overview : public QWidget {
    Q_OBJECT

public:
    Overview(ZoomView &canvas, const ThemeSource &themes);

    void planChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF inner() const;
    qreal scale() const;
    QPointF origin() const;

    ZoomView &m_canvas;
    const ThemeSource &m_themes;
};

} // namespace sitewright
