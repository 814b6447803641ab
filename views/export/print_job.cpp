// SPDX-License-Identifier: MIT
#include "views/export/print_job.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPageLayout>

#include "views/export/picture_sheet.h"
#include "views/shared/fonts.h"

namespace sitewright {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("PrintJob", text); }

void paintFoot(QPainter &painter, const PictureOptions &options, const PrintPages &pages, int page, QSizeF paper)
{
    const QString words = tr("Page %1 of %2 – row %3, column %4")
                              .arg(page + 1).arg(pages.count()).arg(page / pages.columns() + 1).arg(page % pages.columns() + 1);
    painter.save();
    const qreal unit = 0.22; // millimetres for each pixel of the font
    painter.translate(0, paper.height() - PrintPages::foot + 1.5);
    painter.scale(unit, unit);
    painter.setFont(smallFont(options.font));
    painter.setPen(options.theme.color(Tone::TextSecondary));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(0, metrics.ascent()), words);
    painter.restore();
}

} // namespace

PrintPages pagesFor(const QPagedPaintDevice &device, QSizeF picture, int across)
{
    return {picture, device.pageLayout().paintRect(QPageLayout::Millimeter).size(), across};
}

bool printPicture(QPagedPaintDevice &device, PictureSheet &sheet, int across, PrintRange range, const std::function<bool()> &isStopped)
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Millimeter).size();
    const PrintPages pages = pagesFor(device, sheet.size(), across);
    QPainter painter;
    if (sheet.isEmpty() || !painter.begin(&device))
        return false;
    const qreal dots = device.logicalDpiX() / 25.4; // for each millimetre
    const int from = std::max(1, range.first), to = range.last > 0 ? std::min(range.last, pages.count()) : pages.count();
    for (int page = from - 1; page < to; ++page) {
        if (isStopped && isStopped())
            return false;
        if (page >= from)
            device.newPage();
        painter.resetTransform();
        painter.scale(dots, dots);
        if (pages.count() > 1)
            paintFoot(painter, sheet.options(), pages, page, paper);
        const QRectF part = pages.part(page);
        painter.translate(pages.corner());
        painter.scale(pages.scale(), pages.scale());
        painter.translate(-part.topLeft());
        painter.save();
        painter.setClipRect(part);
        sheet.paint(painter, true);
        painter.restore();
    }
    return painter.end();
}

// The picture is painted once and cut: of a poster of many pages each would cost as much as the whole.
QImage pagesPreview(PictureSheet &sheet, const PrintPages &pages, const QPageLayout &paper, QSize room, qreal pixelRatio)
{
    constexpr qreal gap = 6; // millimetres
    const QSizeF page = paper.fullRect(QPageLayout::Millimeter).size();
    const QRectF printed = paper.paintRect(QPageLayout::Millimeter);
    const int rows = pages.count() / pages.columns();
    const QSizeF desk(pages.columns() * (page.width() + gap) - gap, rows * (page.height() + gap) - gap);
    const qreal zoom = std::min(room.width() / desk.width(), room.height() / desk.height()) * pixelRatio; // pixels for each millimetre
    const QImage whole = picturePreview(sheet, (sheet.size() * pages.scale() * zoom / pixelRatio).toSize(), pixelRatio);
    QImage out((desk * zoom).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (whole.isNull() || out.isNull())
        return {};
    out.fill(Qt::transparent);
    const qreal inPixels = whole.width() / sheet.size().width();
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(zoom, zoom);
    for (int i = 0; i < pages.count(); ++i) {
        const QRectF sheetOfPaper(QPointF(i % pages.columns() * (page.width() + gap), i / pages.columns() * (page.height() + gap)), page);
        painter.save();
        painter.fillRect(sheetOfPaper, sheet.ground());
        painter.setPen(QPen(sheet.options().theme.color(Tone::Line), 0));
        painter.drawRect(sheetOfPaper);
        painter.translate(sheetOfPaper.topLeft() + printed.topLeft());
        const QRectF part = pages.part(i);
        painter.drawImage(QRectF(pages.corner(), part.size() * pages.scale()), whole, QRectF(part.topLeft() * inPixels, part.size() * inPixels));
        if (pages.count() > 1)
            paintFoot(painter, sheet.options(), pages, i, printed.size());
        painter.restore();
    }
    painter.end();
    out.setDevicePixelRatio(pixelRatio);
    return out;
}

} // namespace sitewright
