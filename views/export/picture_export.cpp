// SPDX-License-Identifier: MIT
#include "views/export/picture_export.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include "model/io/safe_file.h"
#include "views/export/picture_sheet.h"
#include "views/export/png_file.h"
#include "views/export/svg_device.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("PictureExport", text); }

Error notMade(const QString &why, const QString &next)
{
    return {.what = tr("The picture could not be made."), .why = why, .next = next};
}

Error nothingToPaint() { return notMade(tr("There is nothing to show."), tr("Choose the organisation, a region or a site.")); }

QSize wholePixels(QSizeF size) { return {int(std::ceil(size.width())), int(std::ceil(size.height()))}; }

// Letters stay readable in small pictures, so title and legend take a larger share of those: answers by how much it is still too large.
qreal shrinkInto(PictureSheet &sheet, QSizeF room, qreal scale)
{
    qreal fit = 1;
    for (int i = 0; i < 6; ++i) {
        sheet.setScale(scale);
        fit = std::min(1.0, std::min(room.width() / sheet.size().width(), room.height() / sheet.size().height()));
        if (fit == 1)
            break;
        scale *= fit;
    }
    return fit;
}

} // namespace

QFont pictureFont()
{
    QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : u"sans-serif"_s);
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without shaping that the script does not need, letters stay what they are: PDF readers find "DSM-MUC" again.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoSubpixelAntialias | QFont::PreferNoShaping));
    return font;
}

QSizeF pictureSize(const PlanSource &source, const PictureOptions &options) { return PictureSheet(source, options).size(); }

Result<std::unique_ptr<PictureSheet>> drawnSheet(const PlanSource &source, PictureOptions options, const QString &tooManySites)
{
    if (source.plan.count(Kind::Site) > maxVectorSites && !options.root && options.area.isEmpty() && options.objects.empty())
        return tl::unexpected(notMade(tooManySites, tr("Export a part of the plan, or PNG.")));
    options.scale = 1;
    auto sheet = std::make_unique<PictureSheet>(source, options);
    if (sheet->isEmpty())
        return tl::unexpected(nothingToPaint());
    return sheet;
}

Result<QImage> pictureImage(const PlanSource &source, const PictureOptions &options)
{
    PictureSheet sheet(source, options);
    if (sheet.isEmpty())
        return tl::unexpected(nothingToPaint());
    const QSizeF size = sheet.size();
    const QString smaller = tr("Export a part of the plan, a smaller scale, or SVG.");
    if (size.width() > maxPictureSide || size.height() > maxPictureSide || size.width() * size.height() > double(maxPicturePixels))
        return tl::unexpected(notMade(tr("It would be %1 by %2 pixels.").arg(std::ceil(size.width()), 0, 'f', 0).arg(std::ceil(size.height()), 0, 'f', 0), smaller));
    QImage image(wholePixels(size), QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(notMade(tr("There is not enough memory for it."), smaller));
    image.fill(sheet.ground());
    QPainter painter(&image);
    sheet.paint(painter, false);
    return image;
}

QImage picturePreview(PictureSheet &sheet, QSize room, qreal pixelRatio)
{
    sheet.setScale(1);
    const QSizeF whole = sheet.size();
    if (whole.isEmpty() || room.isEmpty())
        return {};
    qreal fit = std::min(1.0, std::min(room.width() / whole.width(), room.height() / whole.height())) * pixelRatio;
    // Exactly the picture in small up to a size; of larger ones what can be seen at that size.
    constexpr qreal shownExactly = 4000;
    const bool isExact = std::max(whole.width(), whole.height()) <= shownExactly;
    if (!isExact)
        fit = shrinkInto(sheet, QSizeF(room) * pixelRatio, fit);
    QImage image(wholePixels(sheet.size() * fit), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(sheet.ground());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(fit, fit);
    sheet.paint(painter, isExact);
    painter.end();
    image.setDevicePixelRatio(pixelRatio);
    return image;
}

Result<QByteArray> pngBytes(const PlanSource &source, const PictureOptions &options)
{
    Result<QImage> image = pictureImage(source, options);
    if (!image)
        return tl::unexpected(image.error());
    QByteArray bytes = pngFile(*std::exchange(image, QImage()));
    if (bytes.isEmpty())
        return tl::unexpected(notMade(tr("There is not enough memory for it."), tr("Export SVG or PDF instead.")));
    return bytes;
}

Result<QByteArray> svgBytes(const PlanSource &source, const PictureOptions &options)
{
    const auto sheet = drawnSheet(source, options, tr("The plan has too many sites for an SVG picture."));
    if (!sheet)
        return tl::unexpected(sheet.error());
    SvgDevice device((*sheet)->size(), std::clamp<qreal>(options.scale, 0.1, 8), plain(options.title), QFontInfo(options.font).family());
    QPainter painter(&device);
    (*sheet)->paint(painter, true);
    painter.end();
    return device.bytes();
}

bool isPicturePath(const QByteArray &path) { return path.endsWith(".png") || path.endsWith(".svg") || path.endsWith(".pdf"); }

Result<QByteArray> pictureBytes(const QByteArray &path, const PlanSource &source, const PictureOptions &options)
{
    return path.endsWith(".png") ? pngBytes(source, options) : path.endsWith(".pdf") ? pdfBytes(source, options) : svgBytes(source, options);
}

Result<void> savePicture(const QByteArray &path, const QByteArray &bytes)
{
    const FileResult<Saved> saved = saveFile(path, bytes);
    if (!saved)
        return tl::unexpected(static_cast<const Error &>(saved.error()));
    return {};
}

Result<void> exportPicture(const QByteArray &path, const PlanSource &source, const PictureOptions &options)
{
    return pictureBytes(path, source, options).and_then([&](const QByteArray &bytes) { return savePicture(path, bytes); });
}

} // namespace sitewright
