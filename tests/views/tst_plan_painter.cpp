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
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QPointF baseline = painter()->worldTransform().map(at);
        words << item.text();
        places << QRectF(baseline.x(), baseline.y() - item.ascent(), item.width(), item.ascent());
    }
    Type type() const override { return User; }
    QStringList words;
    QList<QRectF> places; ///< without what reaches below the line
};

class WordDevice : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QStringList &words() const { return m_engine.words; }
    const QList<QRectF> &places() const { return m_engine.places; }

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

struct Written {
    QStringList words;
    QList<QRectF> places;
};

/// The words on a picture of the whole plan. Scale 0: as large as fits into `room`.
Written writtenOn(const Plan &plan, qreal scale, QSizeF room = {4000, 4000})
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
    return {device.words(), device.places()};
}

QStringList wordsOn(const Plan &plan, qreal scale, QSizeF room = {4000, 4000}) { return writtenOn(plan, scale, room).words; }

} // namespace

class TestPlanPainter : public QObject {
    Q_OBJECT

private slots:
    void namesAreWhole_data();
    void namesAreWhole();
    void applicationsAreNamedOrDotsOnly();
    void smallRegionsAreNamed();
    void namesKeepOffEachOther();
    void narrowCardsBreakNames_data();
    void narrowCardsBreakNames();
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

// A plate with the name of a region stands over the first row of its sites.
void TestPlanPainter::namesKeepOffEachOther()
{
    for (const double scale : {0.17, 0.21, 0.26, 0.3, 0.33}) {
        const Written written = writtenOn(contosoPlan(), scale);
        for (const QString &name : {u"Contoso"_s, u"DACH"_s, u"Munich"_s, u"Zurich"_s, u"Lisbon"_s})
            QVERIFY2(written.words.contains(name), qPrintable(u"%1 at %2: %3"_s.arg(name).arg(scale).arg(written.words.join(u" | "_s))));
        for (qsizetype i = 0; i < written.places.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!written.places[i].adjusted(1, 3, -1, -1).intersects(written.places[j].adjusted(1, 3, -1, -1)),
                         qPrintable(u"%1 over %2 at %3"_s.arg(written.words[i], written.words[j]).arg(scale)));
        }
    }
}

void TestPlanPainter::narrowCardsBreakNames_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.17, 0.21})
        QTest::newRow(qPrintable(QString::number(scale))) << scale;
}

void TestPlanPainter::narrowCardsBreakNames()
{
    QFETCH(double, scale);
    Plan plan = contosoPlan();
    plan.set(object(plan, "zurich"), FieldId::Name, std::string("Zurich 19998"));
    plan.set(object(plan, "vienna"), FieldId::Name, std::string("Wien-Aspern"));
    const QStringList words = wordsOn(plan, scale);
    for (const QString &name : {u"Zurich"_s, u"19998"_s, u"Wien-"_s, u"Aspern"_s})
        QVERIFY2(words.contains(name), qPrintable(words.join(u" | "_s)));
}

QTEST_MAIN(TestPlanPainter)
#include "tst_plan_painter.moc"
