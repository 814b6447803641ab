// SPDX-License-Identifier: MIT
#include "views/export/picture_preview.h"

#include <QPainter>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr int inset = 12;
constexpr int worthAWordMs = 300;

} // namespace

PicturePreview::PicturePreview(const ThemeSource &themes, Frame frame, QWidget *parent) : QWidget(parent), m_themes(themes), m_frame(frame)
{
    setAccessibleName(tr("Preview"));
    setMinimumSize(240, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_long.setSingleShot(true);
    m_long.start(worthAWordMs);
    connect(&m_long, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

QSize PicturePreview::room() const { return size() - QSize(2 * inset, 2 * inset); }

void PicturePreview::setImage(const QImage &image)
{
    m_image = image;
    update();
}

QSize PicturePreview::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return {scaledInt(metrics, 520), scaledInt(metrics, 420)};
}

void PicturePreview::resizeEvent(QResizeEvent *) { emit resized(); }

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 8, theme.color(Tone::Window), theme.color(Tone::Line), 1);
    if (!m_image || m_image->isNull()) {
        const QString words = m_image ? tr("There is nothing to show.") : m_long.isActive() ? QString() : tr("The picture is being painted…");
        painter.setFont(font());
        paintText(painter, QRectF(rect()), words, theme.color(Tone::TextQuiet), Qt::AlignHCenter);
        return;
    }
    const QSizeF shown = QSizeF(m_image->size()) / m_image->devicePixelRatio();
    const QRectF at(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    if (m_frame == Frame::Drawn)
        painter.fillRect(at.adjusted(-1, -1, 1, 1), theme.color(Tone::Line));
    painter.drawImage(at, *m_image);
}

} // namespace sitewright
