// SPDX-License-Identifier: MIT
// The plan, or a part of it, as a picture: PNG, SVG, PDF, or onto any painter (print, preview). Painted as in the window at full
// detail, without selection. The same plan, options and language give the same bytes, in the window and on the command line.
// Needs a QGuiApplication, no window.
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "model/base/error.h"
#include "views/canvas/layers.h"
#include "views/canvas/plan_source.h"
#include "views/network/network_layers.h"
#include "views/shared/theme.h"

namespace sitewright {

class LinkLoads;
class PictureSheet;

enum class PictureView : quint8 { Structure, Network };

/// The font of pictures: the same whatever the desktop says, and free of what a screen does to letters.
QFont pictureFont();

struct PictureOptions {
    PictureView view = PictureView::Structure;
    ObjectRef root;                 ///< this object and everything in it; null = the whole plan
    std::vector<ObjectRef> objects; ///< these alone, where they stand (network: with what is between them); none = everything
    QRectF area;                    ///< in units of the view; empty = everything
    std::vector<ObjectId> closed;   ///< boxes of the structure that are shown closed, but for what is shown of them
    QString title;                  ///< above the picture; may be empty
    bool legend = false;            ///< below it: what its marks and colours stand for
    bool coloursServices = false;
    bool arrows = false;                 ///< from responsible services
    LayerSet layers;                     ///< of the structure; colours and arrows follow the two above
    NetworkLayers networkLayers;         ///< of the network; the same
    std::shared_ptr<const LinkLoads> loads; ///< of links, where that layer is shown; network only; null = unknown
    qreal scale = 1;                     ///< pixels for each unit of the structure; 0.1 to 8
    Theme theme = Theme::light();
    bool onPaper = false; ///< white around it, for print
    QFont font = pictureFont(); ///< everything is as large as this font makes it

    bool showsLoads() const
    {
        return view == PictureView::Network && networkLayers.shows(NetworkLayer::Loads) && networkLayers.shows(NetworkLayer::Links);
    }
};

/// More pixels than this are refused with advice.
inline constexpr int maxPictureSide = 30'000;
inline constexpr qint64 maxPicturePixels = 100'000'000;
/// More sites than this make an SVG or PDF that no viewer opens.
inline constexpr std::uint32_t maxVectorSites = 20'000;

Result<QByteArray> pngBytes(const PlanSource &source, const PictureOptions &options);
Result<QByteArray> svgBytes(const PlanSource &source, const PictureOptions &options);
Result<QByteArray> pdfBytes(const PlanSource &source, const PictureOptions &options);

/// What is to be in the file at `path`, by its suffix (.png, .svg, .pdf).
Result<QByteArray> pictureBytes(const QByteArray &path, const PlanSource &source, const PictureOptions &options);
/// Written whole or not at all; the path as the system has it (QFile::encodeName).
Result<void> savePicture(const QByteArray &path, const QByteArray &bytes);
Result<void> exportPicture(const QByteArray &path, const PlanSource &source, const PictureOptions &options);
bool isPicturePath(const QByteArray &path);

/// In pixels at the scale of the options, with margins, title and legend; empty when there is nothing to show.
QSizeF pictureSize(const PlanSource &source, const PictureOptions &options);
Result<QImage> pictureImage(const PlanSource &source, const PictureOptions &options);
/// As large as fits into `room`, without the advice and limits of an export; null when there is nothing to show.
QImage picturePreview(PictureSheet &sheet, QSize room, qreal pixelRatio);

} // namespace sitewright
