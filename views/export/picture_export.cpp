// SPDX-License-Identifier: MIT
#include "views/export/picture_export.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QSvgGenerator>

#include "model/io/safe_file.h"
#include "views/canvas/plan_painter.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"

namespace sitewright {
namespace {

constexpr qreal margin = 24; // at the size the look was drawn with

QString tr(const char *text) { return QCoreApplication::translate("PictureExport", text); }

struct Sheet {
    PlanLayout layout;
    QRect part;      ///< canvas units
    qreal margins;
    qreal titleHeight;
    QSizeF size;
};

Sheet sheetFor(const PlanSource &source, const PictureOptions &options)
{
    Sheet out{PlanLayout(LayoutMetrics::forFont(options.font)), {}, scaled(QFontMetricsF(options.font), margin), 0, {}};
    out.layout.rebuild(source.plan);
    out.part = options.root ? out.layout.rect(source.plan, options.root) : out.layout.bounds();
    if (!options.title.isEmpty())
        out.titleHeight = std::ceil(QFontMetricsF(titleFont(options.font)).height() * 1.8);
    out.size = QSizeF(out.part.size()) + QSizeF(2 * out.margins, 2 * out.margins + out.titleHeight);
    return out;
}

void paintSheet(QPainter &painter, const Sheet &sheet, const PlanSource &source, const PictureOptions &options, qreal scale, bool asShapes)
{
    const QRectF whole({}, sheet.size * scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(whole, options.theme.color(Tone::Canvas));
    TextCache text(options.font);
    text.setPlainPainting(asShapes);
    PlanView view;
    view.scale = scale;
    view.offset = QPointF(sheet.part.topLeft()) * scale - QPointF(sheet.margins, sheet.margins + sheet.titleHeight) * scale;
    view.area = whole;
    PlanLook look;
    look.invites = false;
    look.showGrid = false;
    look.root = options.root;
    PlanPainter(painter, source, sheet.layout, options.theme, text, view, look).paint();
    if (options.title.isEmpty())
        return;
    text.setPixelSize(std::max(9, int(std::lround(QFontInfo(options.font).pixelSize() * scale))));
    const QRectF line(sheet.margins * scale, sheet.margins * scale * 0.7, whole.width() - 2 * sheet.margins * scale, sheet.titleHeight * scale);
    text.paint(painter, line, TextRole::Title, options.title, options.theme.color(Tone::Text));
}

Error tooLarge(const QString &why, const QString &next)
{
    return {.what = tr("The picture could not be made."), .why = why, .next = next};
}

Result<void> save(const QByteArray &path, const QByteArray &bytes)
{
    const FileResult<Saved> saved = saveFile(path, bytes);
    if (!saved)
        return tl::unexpected(static_cast<const Error &>(saved.error()));
    return {};
}

Result<void> nothingToPaint(const Sheet &sheet)
{
    if (sheet.part.isEmpty())
        return tl::unexpected(Error{.what = tr("The picture could not be made."), .why = tr("There is nothing to show."),
                                    .next = tr("Choose the organisation, a region or a site.")});
    return {};
}

} // namespace

QSizeF pictureSize(const PlanSource &source, const PictureOptions &options) { return sheetFor(source, options).size; }

void paintPicture(QPainter &painter, const PlanSource &source, const PictureOptions &options, qreal scale, bool asShapes)
{
    paintSheet(painter, sheetFor(source, options), source, options, scale, asShapes);
}

Result<void> exportPng(const QByteArray &path, const PlanSource &source, const PictureOptions &options)
{
    const Sheet sheet = sheetFor(source, options);
    if (const Result<void> some = nothingToPaint(sheet); !some)
        return some;
    const qreal scale = std::clamp<qreal>(options.scale, 0.1, 8);
    const QSizeF size = sheet.size * scale;
    if (size.width() > maxPictureSide || size.height() > maxPictureSide || size.width() * size.height() > double(maxPicturePixels)) {
        return tl::unexpected(tooLarge(
            tr("It would be %1 by %2 pixels.").arg(std::ceil(size.width()), 0, 'f', 0).arg(std::ceil(size.height()), 0, 'f', 0),
            tr("Export a part of the plan, a smaller scale, or SVG.")));
    }
    QImage image(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))), QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(tooLarge(tr("There is not enough memory for it."), tr("Export a part of the plan, a smaller scale, or SVG.")));
    image.fill(options.theme.color(Tone::Canvas));
    QPainter painter(&image);
    paintSheet(painter, sheet, source, options, scale, false);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected(Error{.what = tr("The picture could not be made."), .why = tr("PNG files cannot be written by this installation of Qt.")});
    return save(path, bytes);
}

Result<void> exportSvg(const QByteArray &path, const PlanSource &source, const PictureOptions &options)
{
    const Sheet sheet = sheetFor(source, options);
    if (const Result<void> some = nothingToPaint(sheet); !some)
        return some;
    const ObjectRef root = options.root ? options.root : source.plan.organization();
    if (root.isStructure() && sheet.layout.totals(root).sites > maxVectorSites)
        return tl::unexpected(tooLarge(tr("The plan has too many sites for an SVG picture."), tr("Export a part of the plan, or PNG.")));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF({}, sheet.size));
    generator.setTitle(plain(options.title).toHtmlEscaped()); // Qt 6.4 writes it as it is
    generator.setDescription(QString());
    QPainter painter(&generator);
    paintSheet(painter, sheet, source, options, 1, true);
    painter.end();
    return save(path, bytes);
}

} // namespace sitewright
