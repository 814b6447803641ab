// SPDX-License-Identifier: MIT
// The whole plan in small, over a corner of the canvas: what is in view is framed, a click or drag goes there. Mouse only;
// by keyboard the canvas itself scrolls. The plan in it is a picture, made again a moment after edits: it takes longer than an edit.
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace sitewright {

class ZoomView;
class ThemeSource;

class Overview : public QWidget {
    Q_OBJECT

public:
    Overview(ZoomView &canvas, const ThemeSource &themes);

    /// An edit: seen a moment later.
    void planChanged();
    /// Another plan, or all of it stands elsewhere.
    void renew();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF inner() const;
    qreal scale() const;
    QPointF origin() const;
    void drawPlan();

    ZoomView &m_canvas;
    const ThemeSource &m_themes;
    QPixmap m_picture;
    QRectF m_bounds; ///< of the plan when the picture was made
    QTimer m_later;
    bool m_isOld = true;
};

} // namespace sitewright
