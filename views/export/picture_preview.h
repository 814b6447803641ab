// SPDX-License-Identifier: MIT
// Shows a picture in small before it is made.
#pragma once

#include <optional>

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace sitewright {

class ThemeSource;

class PicturePreview : public QWidget {
    Q_OBJECT

public:
    /// A single picture has a frame; pages have their own.
    enum class Frame { Drawn, None };
    explicit PicturePreview(const ThemeSource &themes, Frame frame = Frame::Drawn, QWidget *parent = nullptr);

    QSize room() const; ///< for a picture
    /// Null: there is nothing to show.
    void setImage(const QImage &image);
    QSize sizeHint() const override;

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const ThemeSource &m_themes;
    const Frame m_frame;
    std::optional<QImage> m_image; ///< none: it is still being painted
    QTimer m_long;
};

} // namespace sitewright
