// SPDX-License-Identifier: MIT
#include "views/export/picture_preview.h"

#include <QPainter>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr int inset = 12;

} // namespace

PicturePreview::PicturePreview(const ThemeSource &themes, std::function<QImage(QSize, qreal)> make, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_make(std::move(make))
{
    setAccessibleName(tr("Preview"));
    setMinimumSize(240, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PicturePreview::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return {scaledInt(metrics, 520), scaledInt(metrics, 420)};
}

void PicturePreview::refresh()
{
    m_isOld = true;
    update();
}

void PicturePreview::resizeEvent(QResizeEvent *) { m_isOld = true; }

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 8, theme.color(Tone::Window), theme.color(Tone::Line), 1);
    if (std::exchange(m_isOld, false))
        m_image = m_make(size() - QSize(2 * inset, 2 * inset), devicePixelRatioF());
    if (m_image.isNull()) {
        painter.setFont(font());
        paintText(painter, QRectF(rect()), tr("There is nothing to show."), theme.color(Tone::TextQuiet), Qt::AlignHCenter);
        return;
    }
    const QSizeF shown = QSizeF(m_image.size()) / m_image.devicePixelRatio();
    const QRectF at(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.fillRect(at.adjusted(-1, -1, 1, 1), theme.color(Tone::Line));
    painter.drawImage(at, m_image);
}

} // namespace sitewright
