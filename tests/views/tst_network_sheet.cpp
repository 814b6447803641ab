// SPDX-License-Identifier: MIT
// The network as a picture without a window: everything is named, a part is that part, and it scales.
#include "tests/support/contoso.h"
#include "views/network/network_sheet.h"
#include "views/session/session.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture() : plan((session.openPlan(contosoPlan()), session.plan())), source{plan, session.facts(), session.counts(), {}}, sheet(source, QApplication::font()) {}

    QByteArray svg(const QRectF &part, const NetworkLayers &layers = {}) const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize((part.size() * sheet.zoom()).toSize());
        QPainter painter(&generator);
        sheet.paint(painter, Theme::light(), part, sheet.zoom(), layers);
        painter.end();
        return bytes;
    }

    Session session;
    const Plan &plan;
    PlanSource source;
    NetworkSheet sheet;
};

} // namespace

class TestNetworkSheet : public QObject {
    Q_OBJECT

private slots:
    void everySiteAndCloudIsNamed();
    void aPartIsThatPart();
    void layersAreLeftOut();
    void scalesWithoutPixels();
    void sameBytesEveryTime();
};

void TestNetworkSheet::everySiteAndCloudIsNamed()
{
    const Fixture f;
    const QString all = QString::fromUtf8(f.svg(f.sheet.bounds(f.sheet.zoom())));
    int named = 0;
    for (const Kind kind : {Kind::Site, Kind::Cloud}) {
        f.plan.forEach(kind, [&](ObjectRef ref) {
            QVERIFY2(all.contains(f.plan.displayName(ref)), qPrintable(f.plan.displayName(ref)));
            ++named;
        });
    }
    QVERIFY(named >= 5);
    QVERIFY(!all.contains(u"<image"_s)); // everything stays sharp at any size
}

void TestNetworkSheet::aPartIsThatPart()
{
    const Fixture f;
    const qreal zoom = f.sheet.zoom();
    const QRectF whole = f.sheet.bounds(zoom);
    ObjectRef site;
    f.plan.forEach(Kind::Site, [&](ObjectRef ref) { site = ref; });
    const QRectF one = f.sheet.around({site}, zoom);
    QVERIFY(one.isValid() && whole.contains(one) && one.width() < whole.width());
    QVERIFY(one.contains(f.sheet.layout().seat(site)));
    QCOMPARE(f.sheet.around({f.plan.organization()}, zoom).isNull(), false);
    QVERIFY(f.sheet.around({}, zoom).isNull());
}

void TestNetworkSheet::layersAreLeftOut()
{
    const Fixture f;
    const QRectF whole = f.sheet.bounds(f.sheet.zoom());
    const QByteArray all = f.svg(whole);
    QVERIFY(all != f.svg(whole, NetworkLayers().with(NetworkLayer::Services, false)));
    QVERIFY(all != f.svg(whole, NetworkLayers().with(NetworkLayer::Arrows, true)));
}

void TestNetworkSheet::scalesWithoutPixels()
{
    const Fixture f;
    const qreal zoom = f.sheet.zoom();
    const QRectF whole = f.sheet.bounds(zoom);
    const auto image = [&](int by) {
        QImage out((whole.size() * zoom * by).toSize(), QImage::Format_RGB32);
        out.fill(Theme::light().color(Tone::Canvas));
        QPainter painter(&out);
        painter.scale(by, by);
        f.sheet.paint(painter, Theme::light(), whole, zoom);
        return out;
    };
    const QImage one = image(1), three = image(3);
    QVERIFY(std::abs(three.width() - 3 * one.width()) <= 3);
    const QImage small = three.scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 apart = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            apart += std::abs(qGray(one.pixel(x, y)) - qGray(small.pixel(x, y))) > 96 ? 1 : 0;
    }
    QVERIFY2(apart * 200 < qint64(one.width()) * one.height(), qPrintable(QString::number(apart)));
    if (qEnvironmentVariableIsSet("SITEWRIGHT_PICTURES"))
        QVERIFY(three.save(qEnvironmentVariable("SITEWRIGHT_PICTURES") + u"/network-sheet.png"_s));
}

void TestNetworkSheet::sameBytesEveryTime()
{
    const Fixture f, g;
    const QRectF whole = f.sheet.bounds(f.sheet.zoom());
    QVERIFY(f.svg(whole) == g.svg(whole));
}

QTEST_MAIN(TestNetworkSheet)
#include "tst_network_sheet.moc"
