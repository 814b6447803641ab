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

bool printPicture(QPagedPaintDevice &device, PictureSheet &sheet, int across, int first, int last)
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Millimeter).size();
    const PrintPages pages = pagesFor(device, sheet.size(), across);
    QPainter painter;
    if (sheet.isEmpty() || !painter.begin(&device))
        return false;
    const qreal dots = device.logicalDpiX() / 25.4; // for each millimetre
    const int from = std::max(1, first), to = last > 0 ? std::min(last, pages.count()) : pages.count();
    for (int page = from - 1; page < to; ++page) {
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

} // namespace sitewright
