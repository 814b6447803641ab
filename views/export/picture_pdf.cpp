// SPDX-License-Identifier: MIT
#include "views/export/picture_export.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QPageSize>
#include <QPdfWriter>

#include "views/export/pdf_device.h"
#include "views/export/picture_sheet.h"
#include "views/shared/plain_text.h"

namespace sitewright {
namespace {

constexpr qreal pointsPerPixel = 0.75; // a pixel is 1/96 inch, a point 1/72
constexpr qreal maxPagePoints = 14'400; // what PDF 1.4 allows

/// Fonts are embedded in the order of a hash table; a fixed seed makes it the same every time.
class OrderedHashes {
public:
    OrderedHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~OrderedHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(OrderedHashes)
};

/// The time of writing is the one thing in it that is not the plan's. Replaced in place: offsets in the file stay right.
void fixDate(QByteArray &bytes)
{
    const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = bytes.indexOf(mark);
    const qsizetype end = at < 0 ? -1 : bytes.indexOf(')', at);
    if (end < 0)
        return;
    const qsizetype from = at + mark.size();
    constexpr qsizetype seconds = 14;
    QByteArray date = QByteArray("20000101000000Z").leftJustified(end - from, ' ', true);
    if (end - from < seconds)
        return;
    bytes.replace(from, end - from, date);
}

/// Scripts that need shaping, and letters the font lacks, are beyond PdfDevice. Qt writes them, ten times as long.
QByteArray shapedPdf(PictureSheet &sheet, qreal points, const QString &title)
{
    const OrderedHashes ordered;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 1200;
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(sheet.size() * points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Sitewright"));
    QPainter painter(&writer);
    const qreal scale = points * resolution / 72;
    painter.scale(scale, scale);
    sheet.paint(painter, true);
    painter.end();
    fixDate(bytes);
    return bytes;
}

} // namespace

Result<QByteArray> pdfBytes(const PlanSource &source, const PictureOptions &options)
{
    const auto sheet = drawnSheet(source, options, QCoreApplication::translate("PictureExport", "The plan has too many sites for a PDF picture."));
    if (!sheet)
        return tl::unexpected(sheet.error());
    const QSizeF size = (*sheet)->size();
    const qreal wanted = std::clamp<qreal>(options.scale, 0.1, 8) * pointsPerPixel;
    const qreal points = std::min(wanted, maxPagePoints / std::max(size.width(), size.height()));
    PdfDevice device(size, points);
    QPainter painter(&device);
    (*sheet)->paint(painter, true);
    painter.end();
    const QString title = plain(options.title);
    return device.isComplete() ? device.bytes(title) : shapedPdf(**sheet, points, title);
}

} // namespace sitewright
