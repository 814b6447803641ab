// SPDX-License-Identifier: MIT
#include "views/shared/painted_cache.h"

#include <QPaintEngine>
#include <QPixmapCache>

#include <cmath>

namespace sitewright {
namespace {

constexpr int largest = 256;  // pixels on a side; what is larger is rare and may be drawn anew

bool isExact(const QPainter &painter, const QTransform &toDevice)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster
           && toDevice.type() <= QTransform::TxScale && toDevice.m11() > 0
           && qFuzzyCompare(toDevice.m11(), toDevice.m22());
}

QPixmap painted(const QPainter &like, const QRectF &rect, QSize pixels, qreal zoom,
                const std::function<void(QPainter &)> &draw)
{
    QPixmap picture(pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setLayoutDirection(like.layoutDirection());
    painter.scale(zoom, zoom);
    painter.translate(-rect.topLeft());
    painter.setFont(like.font());
    draw(painter);
    return picture;
}

}  // namespace

void paintCached(QPainter &painter, const QRectF &rect, const QString &key,
                 const std::function<void(QPainter &)> &draw)
{
    const QTransform toDevice = painter.deviceTransform();
    const qreal zoom = toDevice.m11();
    const QSize pixels(int(std::ceil(rect.width() * zoom)), int(std::ceil(rect.height() * zoom)));
    if (!isExact(painter, toDevice) || pixels.isEmpty() || pixels.width() > largest || pixels.height() > largest)
        return draw(painter);
    const QString full = key + u'/' + QString::number(rect.width()) + u'x' + QString::number(rect.height()) + u'@'
                         + QString::number(zoom) + u'/' + painter.font().key();
    QPixmap picture;
    if (!QPixmapCache::find(full, &picture)) {
        picture = painted(painter, rect, pixels, zoom, draw);
        QPixmapCache::insert(full, picture);
    }
    const QPointF corner = toDevice.map(rect.topLeft());
    const QTransform world = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    const QTransform screen = painter.deviceTransform();  // what is left: the pixel ratio and the place in the window
    picture.setDevicePixelRatio(screen.m11());
    painter.drawPixmap(screen.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y()))), picture);
    painter.setWorldTransform(world);
}

}  // namespace sitewright
