// SPDX-License-Identifier: MIT
// What is written on the picture of a plan, from near and from afar: names stay whole where there is room for them.
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "views/canvas/plan_painter.h"

#include <QPaintEngine>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the words of a picture and nothing else.
class WordEngine : public QPaintEngine {
public:
    WordEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { words << item.text(); }
    Type type() const override { return User; }
    QStringList words;
};

class WordDevice : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QStringList &words() const { return m_engine.words; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight: return 4000;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        case PdmDepth: return 32;
        default: return 96;
        }
    }

private:
    mutable WordEngine m_engine;
};

/// The words on a picture of the whole plan. Scale 0: as large as fits into `room`.
QStringList wordsOn(const Plan &plan, qreal scale, QSizeF room = {4000, 4000})
{
    Facts facts;
    facts.compute(plan);
    const FindingCounts counts;
    PlanLayout layout(LayoutMetrics::forFont(QFont()));
    layout.rebuild(plan);
    TextCache text((QFont()));
    text.setPlainPainting(true);
    PlanView view;
    const QSizeF whole = layout.bounds().size();
    view.scale = scale > 0 ? scale : std::min(room.width() / whole.width(), room.height() / whole.height());
    view.area = QRectF({}, room);
    WordDevice device;
    QPainter painter(&device);
    PlanPainter(painter, {plan, facts, counts, {}}, layout, Theme::light(), text, view, {}).paint();
    painter.end();
    return device.words();
}

} // namespace

class TestPlanPainter : public QObject {
    Q_OBJECT

private slots:
    void namesAreWhole_data();
    void namesAreWhole();
    void applicationsAreNamedOrDotsOnly();
    void smallRegionsAreNamed();
};

void TestPlanPainter::namesAreWhole_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.54, 0.6, 0.7, 0.75, 0.85, 1.0, 2.0})
        QTest::newRow(qPrintable(QString::number(scale))) << scale;
}

void TestPlanPainter::namesAreWhole()
{
    QFETCH(double, scale);
    const QStringList words = wordsOn(contosoPlan(), scale);
    for (const QString &name : {u"Contoso"_s, u"DACH"_s, u"Iberia"_s, u"Frankfurt"_s, u"Munich"_s, u"Lisbon"_s, u"DSM-MUC-01"_s, u"DSM-LIS-01"_s, u"DSM-IB-01"_s})
        QVERIFY2(words.contains(name), qPrintable(name + u": "_s + words.join(u" | "_s)));
}

void TestPlanPainter::applicationsAreNamedOrDotsOnly()
{
    for (const double scale : {0.75, 1.0})
        QVERIFY2(wordsOn(contosoPlan(), scale).contains(u"OSD"_s), qPrintable(QString::number(scale)));
    QVERIFY(!wordsOn(contosoPlan(), 0.5).contains(u"OSD"_s));
}

void TestPlanPainter::smallRegionsAreNamed()
{
    const QStringList words = wordsOn(generatedPlan(10'000), 0, {1360, 800});
    int named = 0;
    for (const QString &one : words)
        named += one.startsWith(u"Area "_s) && !one.contains(u'…') ? 1 : 0;
    QCOMPARE(named, 200);
}

QTEST_MAIN(TestPlanPainter)
#include "tst_plan_painter.moc"
