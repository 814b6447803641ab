// SPDX-License-Identifier: MIT
// What makes large networks cheap to paint: bundles of links, seats by tile, lines written into an image.
#include <QtTest>

#include <random>
#include <set>

#include "views/network/link_bundles.h"
#include "views/network/pixel_sheet.h"
#include "views/network/seat_tiles.h"

using namespace sitewright;

namespace {

struct Links {
    explicit Links(unsigned seed)
    {
        std::mt19937 dice(seed);
        const auto at = [&] { return int(dice() % 8000) - 4000; };
        for (std::uint32_t i = 0; i < 3000; ++i) {
            const QPoint from(at(), at());
            const QPoint to = i % 2 ? QPoint(at(), at()) : from + QPoint(int(dice() % 80) - 40, int(dice() % 80) - 40);
            bundles.add(from, to, i);
            all.emplace_back(from, to);
        }
    }
    LinkBundles bundles;
    std::vector<std::pair<QPoint, QPoint>> all;
};

bool isHidden(const std::pair<QPoint, QPoint> &link, int spot)
{
    return link.first.x() >> spot == link.second.x() >> spot && link.first.y() >> spot == link.second.y() >> spot;
}

} // namespace

class TestFarLinks : public QObject {
    Q_OBJECT

private slots:
    void bundlesStandForAllThatCanBeSeen_data();
    void bundlesStandForAllThatCanBeSeen();
    void bundlesAreTheSameInAnyOrder();
    void bundlesOfOneLengthAreThatLong();
    void tilesHoldWhoStandsThere();
    void linesCoverWhatAPainterCovers_data();
    void linesCoverWhatAPainterCovers();
    void linesStayInThePicture();
};

void TestFarLinks::bundlesStandForAllThatCanBeSeen_data()
{
    QTest::addColumn<int>("spot");
    for (const int spot : {4, 6, 9, 12})
        QTest::addRow("%d", spot) << spot;
}

void TestFarLinks::bundlesStandForAllThatCanBeSeen()
{
    QFETCH(int, spot);
    Links links(7);
    std::uint32_t stoodFor = 0;
    for (int length = 0; length < LinkBundles::lengths; ++length) {
        (void)links.bundles.of(length, spot - 1); // which it is joined from
        for (const LinkBundles::Bundle &one : links.bundles.of(length, spot)) {
            stoodFor += one.count;
            QCOMPARE(one.from, links.all[one.line].first);
            QCOMPARE(one.to, links.all[one.line].second);
        }
    }
    const auto seen = std::ranges::count_if(links.all, [spot](const auto &link) { return !isHidden(link, spot); });
    QCOMPARE(std::ptrdiff_t(stoodFor), seen);
}

void TestFarLinks::bundlesAreTheSameInAnyOrder()
{
    // Zooming in asks for the coarse ones first, zooming out for the fine ones.
    Links in(3), out(3);
    for (int spot = 4; spot < 13; ++spot)
        (void)out.bundles.of(12, spot);
    for (int spot = 12; spot >= 4; --spot) {
        const auto &a = in.bundles.of(12, spot), &b = out.bundles.of(12, spot);
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].line, b[i].line);
            QCOMPARE(a[i].count, b[i].count);
        }
    }
}

void TestFarLinks::bundlesOfOneLengthAreThatLong()
{
    Links links(5);
    for (int length = 0; length < LinkBundles::lengths; ++length) {
        for (const LinkBundles::Bundle &one : links.bundles.of(length, 0)) {
            const QPoint run = one.to - one.from;
            const int longer = std::max({std::abs(run.x()), std::abs(run.y()), 1});
            QVERIFY(longer >= 1 << length && longer < 2 << length);
        }
    }
}

void TestFarLinks::tilesHoldWhoStandsThere()
{
    std::mt19937 dice(1);
    std::vector<SeatTiles::Seat> seats;
    for (std::uint32_t i = 0; i < 2000; ++i)
        seats.push_back({QPoint(int(dice() % 3000) - 1500, int(dice() % 2000) - 1000), i});
    seats.push_back({QPoint(400'000, -300'000), 2000}); // far away from everybody
    QRect bounds;
    for (const SeatTiles::Seat &one : seats)
        bounds |= QRect(one.at, QSize(1, 1));
    SeatTiles tiles;
    tiles.rebuild(seats, bounds);
    for (int i = 0; i < 50; ++i) {
        const QRect area(int(dice() % 3000) - 1500, int(dice() % 2000) - 1000, int(dice() % 900), int(dice() % 900));
        std::set<std::uint32_t> wanted, met;
        for (const SeatTiles::Seat &one : seats) {
            if (area.contains(one.at))
                wanted.insert(one.number);
        }
        tiles.forEachIn(area, [&](const SeatTiles::Seat &one) {
            if (area.contains(one.at))
                QVERIFY(met.insert(one.number).second);
        });
        QVERIFY(wanted == met);
    }
}

void TestFarLinks::linesCoverWhatAPainterCovers_data()
{
    QTest::addColumn<QLineF>("line");
    QTest::addColumn<qreal>("width");
    QTest::addRow("flat") << QLineF(10, 50, 180, 50.5) << 1.0;
    QTest::addRow("steep") << QLineF(90.3, 10, 70, 190) << 1.0;
    QTest::addRow("diagonal") << QLineF(10, 10, 190, 185) << 1.4;
    QTest::addRow("backwards and wide") << QLineF(190, 20, 15, 120) << 4.6;
    QTest::addRow("begins outside") << QLineF(-500, -300, 150, 140) << 2.0;
}

void TestFarLinks::linesCoverWhatAPainterCovers()
{
    QFETCH(QLineF, line);
    QFETCH(qreal, width);
    const auto painted = [&](bool byPainter) {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        if (byPainter) {
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(line);
        } else {
            PixelSheet sheet(painter, QRectF(0, 0, 200, 200), false, Qt::white, nullptr);
            sheet.line(line, width, Qt::black);
            sheet.finish();
        }
        return image;
    };
    const QImage ours = painted(false), theirs = painted(true);
    int ink = 0, apart = 0;
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x) {
            ink += 255 - qGray(theirs.pixel(x, y));
            apart += std::abs(qGray(ours.pixel(x, y)) - qGray(theirs.pixel(x, y)));
        }
    }
    QVERIFY2(ink > 10'000 && apart * 8 < ink, qPrintable(QStringLiteral("%1 of %2").arg(apart).arg(ink)));
}

void TestFarLinks::linesStayInThePicture()
{
    std::mt19937 dice(2);
    const auto at = [&] { return QPointF(int(dice() % 900) - 300, int(dice() % 900) - 300) / 1.7; };
    QImage image(100, 80, QImage::Format_RGB32);
    QPainter painter(&image);
    PixelSheet sheet(painter, QRectF(0, 0, 100, 80), false, Qt::white, nullptr);
    for (int i = 0; i < 20'000; ++i) // the sanitizer watches
        sheet.line(QLineF(at(), at()), 0.3 + i % 90 / 10.0, Qt::black);
    sheet.line(QLineF(0, 0, 0, 0), 1, Qt::black);
    sheet.finish();
    QVERIFY(qGray(image.pixel(50, 40)) < 255);
}

QTEST_MAIN(TestFarLinks)
#include "tst_far_links.moc"
