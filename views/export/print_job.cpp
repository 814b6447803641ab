// SPDX-License-Identifier: MIT
#include "views/export/print_job.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPageLayout>

#include "views/export/picture_sheet.h"
#include "views/shared/fonts.h"

namespace sitewright {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("PrintJob", text); }

void paintFoot(QPainter &painter, const PictureOptions &options, const PrintPages &pages, const std::vector<int> &printed, std::size_t at, QSizeF paper)
{
    const int page = printed[at];
    const QString words = tr("Page %1 of %2 – row %3, column %4")
                              .arg(at + 1).arg(printed.size()).arg(page / pages.columns() + 1).arg(page % pages.columns() + 1);
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

// What is smaller than this is no text on paper: 13 pixels are 6 points then.
constexpr qreal leastScale = 0.17; // millimetres for each pixel

QImage smallPicture(PictureSheet &sheet, qreal scale)
{
    const QSizeF size = sheet.size() * scale;
    QImage image({int(std::ceil(size.width())), int(std::ceil(size.height()))}, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(sheet.ground());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    sheet.paint(painter, true);
    return image;
}

PrintPages readablePages(PictureSheet &sheet, QSizeF page, int across)
{
    qreal scale = 1;
    for (int i = 0;; ++i) {
        sheet.setScale(scale);
        const PrintPages pages(sheet.size(), page, across);
        if (pages.scale() > leastScale * 0.999 || i == 6)
            return pages;
        scale *= pages.scale() / leastScale;
    }
}

} // namespace

PrintPages fitToPages(PictureSheet &sheet, QSizeF page, int across)
{
    sheet.placeLegend(0, 0);
    PrintPages pages = readablePages(sheet, page, across);
    if (pages.count() == 1 || sheet.legendRect().isEmpty())
        return pages;
    const qreal right = pages.part(0).right();
    sheet.placeLegend(right - 2 * sheet.legendRect().left(), 0);
    pages = PrintPages(sheet.size(), page, across);
    const QRectF legend = sheet.legendRect();
    const qreal step = pages.step().height(), height = pages.pageSize().height();
    const int row = int(legend.top() / step);
    if (legend.bottom() <= row * step + height || legend.height() > height)
        return pages;
    sheet.placeLegend(legend.width(), (row + 1) * step - legend.top());
    return PrintPages::ofScale(sheet.size(), page, pages.columns(), pages.scale());
}

std::vector<int> printedPages(const PictureSheet &sheet, const PrintPages &pages)
{
    std::vector<int> out;
    for (int page = 0; page < pages.count(); ++page) {
        if (pages.count() == 1 || !sheet.isBlank(pages.part(page)))
            out.push_back(page);
    }
    return out;
}

int acrossForNames(PictureSheet &sheet, QSizeF page)
{
    for (int across = 1; across <= PrintPages::mostAcross; ++across) {
        if (const PrintPages pages = readablePages(sheet, page, across); sheet.namesSites())
            return across;
        else if (pages.columns() < across)
            break; // too many pages
    }
    return 0;
}

PrintPages pagesFor(const QPagedPaintDevice &device, PictureSheet &sheet, int across)
{
    return fitToPages(sheet, device.pageLayout().paintRect(QPageLayout::Millimeter).size(), across);
}

bool printPicture(QPagedPaintDevice &device, PictureSheet &sheet, int across, PrintRange range, const std::function<bool()> &isStopped)
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Millimeter).size();
    const PrintPages pages = pagesFor(device, sheet, across);
    QPainter painter;
    if (sheet.isEmpty() || !painter.begin(&device))
        return false;
    const qreal dots = device.logicalDpiX() / 25.4; // for each millimetre
    const std::vector<int> printed = printedPages(sheet, pages);
    const auto count = static_cast<int>(printed.size());
    const int from = std::max(1, range.first), to = range.last > 0 ? std::min(range.last, count) : count;
    for (int i = from - 1; i < to; ++i) {
        if (isStopped && isStopped())
            return false;
        if (i >= from)
            device.newPage();
        painter.resetTransform();
        painter.scale(dots, dots);
        if (pages.count() > 1)
            paintFoot(painter, sheet.options(), pages, printed, static_cast<std::size_t>(i), paper);
        const QRectF part = pages.part(printed[static_cast<std::size_t>(i)]);
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
    const QRectF margins = paper.paintRect(QPageLayout::Millimeter);
    const int rows = pages.count() / pages.columns();
    const QSizeF desk(pages.columns() * (page.width() + gap) - gap, rows * (page.height() + gap) - gap);
    const QSizeF inside = QSizeF(room) * pixelRatio - QSizeF(1, 1); // lines at the right and lower edge lie beyond it
    const qreal zoom = std::min(inside.width() / desk.width(), inside.height() / desk.height()); // pixels for each millimetre
    const QImage whole = smallPicture(sheet, pages.scale() * zoom);
    QImage out((desk * zoom).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    if (whole.isNull() || out.isNull())
        return {};
    out.fill(Qt::transparent);
    QPainter painter(&out);
    const std::vector<int> printed = printedPages(sheet, pages);
    for (std::size_t at = 0; at < printed.size(); ++at) {
        const int i = printed[at];
        const QPointF corner(i % pages.columns() * (page.width() + gap), i / pages.columns() * (page.height() + gap));
        const QRect sheetOfPaper = QRectF(corner * zoom, page * zoom).toRect();
        painter.fillRect(sheetOfPaper, sheet.ground());
        const QRectF part = pages.part(i);
        const QPointF begin = (corner + margins.topLeft() + pages.corner()) * zoom;
        const qreal small = pages.scale() * zoom;
        painter.drawImage(begin.toPoint(), whole, QRectF(part.topLeft() * small, part.size() * small).toAlignedRect().intersected(whole.rect()));
        painter.setPen(QPen(sheet.options().theme.color(Tone::Line), 1));
        painter.drawRect(sheetOfPaper);
        if (pages.count() > 1) {
            painter.save();
            painter.translate((corner + margins.topLeft()) * zoom);
            painter.scale(zoom, zoom);
            paintFoot(painter, sheet.options(), pages, printed, at, margins.size());
            painter.restore();
        }
    }
    painter.end();
    out.setDevicePixelRatio(pixelRatio);
    return out;
}

} // namespace sitewright
