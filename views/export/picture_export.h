// SPDX-License-Identifier: MIT
// The plan, or a part of it, as a picture: PNG, SVG, or onto any painter (PDF, print). Painted as on the canvas at full
// detail, without selection. The same plan, options and fonts give the same bytes. Needs a QGuiApplication, no window.
#pragma once

#include <QByteArray>
#include <QFont>
#include <QPainter>
#include <QString>

#include "model/base/error.h"
#include "views/canvas/plan_source.h"
#include "views/shared/theme.h"

namespace sitewright {

struct PictureOptions {
    ObjectRef root;       ///< this object and everything in it; null = the whole plan
    QString title;        ///< above the picture; may be empty
    qreal scale = 1;      ///< pixels for each canvas unit; PNG only, at least 0.1
    Theme theme = Theme::light();
    QFont font;           ///< everything is as large as this font makes it
};

/// More pixels than this are refused with advice.
inline constexpr int maxPictureSide = 30'000;
inline constexpr qint64 maxPicturePixels = 100'000'000;
/// More sites than this make an SVG that no viewer opens.
inline constexpr std::uint32_t maxVectorSites = 20'000;

/// Written whole or not at all. `path` as the system has it (QFile::encodeName).
Result<void> exportPng(const QByteArray &path, const PlanSource &source, const PictureOptions &options);
Result<void> exportSvg(const QByteArray &path, const PlanSource &source, const PictureOptions &options);

/// In canvas units, with margins and title.
QSizeF pictureSize(const PlanSource &source, const PictureOptions &options);
/// Paints it at the painter's origin, `scale` pixels for each unit; `asShapes` keeps text as text and everything scalable.
void paintPicture(QPainter &painter, const PlanSource &source, const PictureOptions &options, qreal scale, bool asShapes);

} // namespace sitewright
