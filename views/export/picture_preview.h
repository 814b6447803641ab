// SPDX-License-Identifier: MIT
// Shows a picture in small before it is made.
#pragma once

#include <functional>

#include <QImage>
#include <QWidget>

namespace sitewright {

class ThemeSource;

class PicturePreview : public QWidget {
    Q_OBJECT

public:
    /// `make` paints for a size and a number of device pixels for each.
    PicturePreview(const ThemeSource &themes, std::function<QImage(QSize, qreal)> make, QWidget *parent = nullptr);

    void refresh();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const ThemeSource &m_themes;
    std::function<QImage(QSize, qreal)> m_make;
    QImage m_image;
    bool m_isOld = true;
};

} // namespace sitewright
