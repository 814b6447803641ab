// SPDX-License-Identifier: MIT
#include "views/shared/chips.h"
#include "views/shared/fonts.h"

#include <QPicture>
#include <QPixmapCache>
#include <QtTest>

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view service = "distributionService";

// A chip at 10, 10 on an image of 100 by 40 units.
QImage chip(const Theme &theme, qreal zoom = 1, Presence presence = Presence::Normal, qreal ratio = 1)
{
    QImage image(QSize(100, 40) * zoom * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.setFont(smallBoldFont(QFont()));
    paintChip(painter, {10, 10, 50, 19}, theme, service, u"DS"_s, presence);
    return image;
}

QRect painted(const QImage &image)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

QImage shape(SeverityMark mark)
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSeverity(painter, {0, 0, 16, 16}, Theme::light(), mark);
    return image.convertToFormat(QImage::Format_Alpha8);
}

}  // namespace

class TestChips : public QObject {
    Q_OBJECT

private slots:
    void everyBuiltInApplicationHasAShortName();
    void chipLooksTheSameFromTheCache();
    void chipStaysInItsPlaceAtEveryZoom();
    void chipDependsOnThemeAndPresence();
    void chipIsDrawnInVectorFiles();
    void painterIsLeftAsItWas();
    void severitiesDifferByShape();
    void badgesAreExactAsPillsAre();
    void sizesGrowWithTheFont();
    void boxFillsAndOutlines();
};

void TestChips::everyBuiltInApplicationHasAShortName()
{
    QCOMPARE(applicationShortName(service), u"DS"_s);
    QCOMPARE(applicationShortName("osdProxy"), u"OSD"_s);
    QVERIFY(applicationShortName("somebody's own").isEmpty());
}

void TestChips::chipLooksTheSameFromTheCache()
{
    QPixmapCache::clear();
    const QImage first = chip(Theme::light());
    QCOMPARE(chip(Theme::light()), first);
}

void TestChips::chipStaysInItsPlaceAtEveryZoom()
{
    for (qreal zoom : {1.0, 2.0, 3.0}) {
        const QRect place(QPoint(10, 10) * zoom, QSize(50, 19) * zoom);
        QCOMPARE(painted(chip(Theme::light(), zoom)), place);
        QCOMPARE(painted(chip(Theme::light(), zoom, Presence::Normal, 2)),
                 QRect(place.topLeft() * 2, place.size() * 2));
    }
}

void TestChips::chipDependsOnThemeAndPresence()
{
    QVERIFY(chip(Theme::light()) != chip(Theme::dark()));
    QVERIFY(chip(Theme::light()) != chip(Theme::light(), 1, Presence::Receding));
}

void TestChips::chipIsDrawnInVectorFiles()
{
    QPicture picture;
    {
        QPainter painter(&picture);
        paintChip(painter, {10, 10, 50, 19}, Theme::light(), service, u"DS"_s);
    }
    QVERIFY(picture.size() > 0);
    QCOMPARE(picture.boundingRect().topLeft(), QPoint(10, 10));
}

void TestChips::painterIsLeftAsItWas()
{
    QImage image(100, 40, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.translate(3, 4);
    painter.setOpacity(0.7);
    const QTransform world = painter.worldTransform();
    paintChip(painter, {0, 0, 50, 19}, Theme::light(), service, u"DS"_s, Presence::Receding);
    paintBadge(painter, {0, 0, 30, 16}, Theme::light(), SeverityMark::Error, 2, Presence::Receding);
    paintKindIcon(painter, {0, 0, 16, 16}, Theme::light(), KindIcon::Site);
    QCOMPARE(painter.worldTransform(), world);
    QCOMPARE(painter.opacity(), 0.7);
}

void TestChips::severitiesDifferByShape()
{
    QVERIFY(shape(SeverityMark::Error) != shape(SeverityMark::Warning));
    QVERIFY(shape(SeverityMark::Warning) != shape(SeverityMark::Hint));
    QVERIFY(shape(SeverityMark::Error) != shape(SeverityMark::Hint));
}

void TestChips::badgesAreExactAsPillsAre()
{
    QCOMPARE(badgeText(999), u"999"_s);
    QCOMPARE(badgeText(1000), QLocale().toString(1000));
    QCOMPARE(badgeText(54321), QLocale().toString(54321));
}

void TestChips::sizesGrowWithTheFont()
{
    QFont font;
    font.setPixelSize(11);
    const QSizeF small = chipSize(QFontMetricsF(font), u"DS"_s);
    QVERIFY(qAbs(small.height() - 19) <= 2);
    font.setPixelSize(22);
    const QSizeF large = chipSize(QFontMetricsF(font), u"DS"_s);
    QVERIFY(large.height() >= 2 * small.height() - 2 && large.width() > 1.7 * small.width());
}

void TestChips::boxFillsAndOutlines()
{
    const auto pixel = [](const QColor &fill, const QColor &line, QPoint where) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintBox(painter, {0, 0, 40, 40}, 4, fill, line, 2);
        painter.end();
        return image.pixelColor(where);
    };
    QCOMPARE(pixel(Qt::white, Qt::red, {20, 0}), QColor(Qt::red));
    QCOMPARE(pixel(Qt::white, Qt::red, {20, 20}), QColor(Qt::white));
    QCOMPARE(pixel(QColor(), Qt::red, {20, 20}).alpha(), 0);
    QCOMPARE(pixel(Qt::white, QColor(), {20, 0}), QColor(Qt::white));
}

QTEST_MAIN(TestChips)
#include "tst_chips.moc"
