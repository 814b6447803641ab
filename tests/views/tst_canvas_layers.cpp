// SPDX-License-Identifier: MIT
// What layers hide is neither painted nor hit; lines over the boxes are as many as they should be, from near and from afar.
#include "model/edits/network_edits.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "views/canvas/canvas.h"
#include "views/canvas/layers.h"
#include "views/canvas/layers_button.h"
#include "views/canvas/line_painter.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture() : themes(Theme::light())
    {
        session.openPlan(contosoPlan());
        canvas = std::make_unique<Canvas>(session, themes);
        canvas->resize(1140, 760);
        canvas->show();
        canvas->zoomToOriginal();
    }
    QImage picture() const { return canvas->viewport()->grab().toImage(); }
    ObjectRef under(std::string_view name) const
    {
        const QRectF box = canvas->rectOf(object(session.plan(), name));
        return canvas->objectAt(QPointF(box.left() + box.width() * 0.3, box.center().y()));
    }
    PlanLines::Line lineTo(PlanLines::What what, std::string_view to)
    {
        for (const PlanLines::Line &line : lines.lines(what, session.plan(), session.facts(), canvas->layout(), PlanLines::everyDepth)) {
            if (line.to == object(session.plan(), to))
                return line;
        }
        return {};
    }

    ThemeSource themes;
    Session session;
    std::unique_ptr<Canvas> canvas;
    PlanLines lines;
};

} // namespace

class TestCanvasLayers : public QObject {
    Q_OBJECT

private slots:
    void aLayerIsSeenAndHitOnlyWhileItIsOn_data();
    void aLayerIsSeenAndHitOnlyWhileItIsOn();
    void switchingMovesNothing();
    void theButtonAndTheLayersAgree();
    void layersAreRemembered();
    void linksJoinTheBoxesOfTheirEnds();
    void arrowsLeadFromServicesToThoseTheyServe();
    void fromAfarLinesAreGathered();
    void linesFollowThePlan();
    void clippedLinesStayOnTheirWay();
};

void TestCanvasLayers::aLayerIsSeenAndHitOnlyWhileItIsOn_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("object");
    QTest::newRow("points") << int(Layer::ManagementPoints) << "dsmmuc"_ba;
    QTest::newRow("applications") << int(Layer::Applications) << QByteArray();
    QTest::newRow("segments") << int(Layer::Segments) << "muclab"_ba;
    QTest::newRow("links") << int(Layer::Links) << QByteArray();
    QTest::newRow("arrows") << int(Layer::Arrows) << QByteArray();
}

void TestCanvasLayers::aLayerIsSeenAndHitOnlyWhileItIsOn()
{
    QFETCH(int, layer);
    QFETCH(QByteArray, object);
    Fixture f;
    QVERIFY(f.session.perform(addLink(f.session.plan(), id("munich"), id("madrid"))));
    f.canvas->layers().set(Layer(layer), true);
    const QImage with = f.picture();
    f.canvas->layers().set(Layer(layer), false);
    QVERIFY(f.picture() != with);
    if (!object.isEmpty())
        QVERIFY(f.under(object.toStdString()) == test::object(f.session.plan(), "munich"));
    f.canvas->layers().set(Layer(layer), true);
    QCOMPARE(f.picture(), with);
    if (!object.isEmpty())
        QVERIFY(f.under(object.toStdString()) == test::object(f.session.plan(), object.toStdString()));
}

void TestCanvasLayers::switchingMovesNothing()
{
    Fixture f;
    const QRectF before = f.canvas->rectOf(object(f.session.plan(), "zurich"));
    for (int i = 0; i < layerCount; ++i)
        f.canvas->layers().set(Layer(i), !f.canvas->layers().shows(Layer(i)));
    QCOMPARE(f.canvas->rectOf(object(f.session.plan(), "zurich")), before);
    QVERIFY(f.session.undoStack().isClean());
}

void TestCanvasLayers::theButtonAndTheLayersAgree()
{
    Fixture f;
    auto *button = f.canvas->findChild<LayersButton *>();
    QVERIFY(button && button->menu());
    QCOMPARE(button->menu()->actions().size(), layerCount);
    button->menu()->actions()[int(Layer::Links)]->trigger();
    QVERIFY(f.canvas->layers().shows(Layer::Links));
    f.canvas->layers().set(Layer::Segments, false);
    QVERIFY(!button->menu()->actions()[int(Layer::Segments)]->isChecked());
    QVERIFY(!button->accessibleName().isEmpty());
}

void TestCanvasLayers::layersAreRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Layers one;
    one.set(Layer::Arrows, true);
    one.set(Layer::Segments, false);
    one.saveTo(settings);
    Layers other;
    other.restoreFrom(settings);
    QVERIFY(other.shown() == one.shown());
    Layers fresh;
    QVERIFY(!(other.shown() == fresh.shown()));
}

void TestCanvasLayers::linksJoinTheBoxesOfTheirEnds()
{
    Fixture f;
    const std::size_t before = f.lines.lines(PlanLines::What::Links, f.session.plan(), f.session.facts(), f.canvas->layout(), PlanLines::everyDepth).size();
    QVERIFY(f.session.perform(addLink(f.session.plan(), id("muclab"), id("lisbon"))));
    f.lines.forget();
    QCOMPARE(f.lines.lines(PlanLines::What::Links, f.session.plan(), f.session.facts(), f.canvas->layout(), PlanLines::everyDepth).size(), before + 1);
    const PlanLines::Line line = f.lineTo(PlanLines::What::Links, "lisbon");
    QVERIFY(line.from == object(f.session.plan(), "munich")); // a segment's link ends at its site
    QCOMPARE(line.end, QRectF(f.canvas->layout().rect(f.session.plan(), line.to)).center());
    QCOMPARE(line.start, QRectF(f.canvas->layout().rect(f.session.plan(), line.from)).center());
}

void TestCanvasLayers::arrowsLeadFromServicesToThoseTheyServe()
{
    Fixture f;
    const PlanLines::Line zurich = f.lineTo(PlanLines::What::Arrows, "zurich");
    QVERIFY(zurich.from);
    QVERIFY(zurich.from == f.session.facts().effectiveService(zurich.to));
    // None to the place where the service stands.
    const ObjectRef munich = object(f.session.plan(), "munich");
    QVERIFY(f.session.plan().point(f.session.facts().effectiveService(munich)).standsIn == munich);
    QVERIFY(!f.lineTo(PlanLines::What::Arrows, "munich").to);
}

void TestCanvasLayers::fromAfarLinesAreGathered()
{
    Plan plan = generatedPlan(1000); // 20 regions, one area each, 50 sites an area; each area served by its first site
    const auto link = [&](const char *name, const char *from, const char *to) {
        const ObjectRef made = plan.create(Kind::Link, id(name));
        plan.set(made, FieldId::From, id(from));
        plan.set(made, FieldId::To, id(to));
    };
    link("l1", "s0", "s60");
    link("l2", "s1", "s61");
    link("l3", "s2", "s3");
    link("l4", "s2", "s120");
    Session session;
    session.openPlan(std::move(plan));
    PlanLayout layout{LayoutMetrics()};
    layout.rebuild(session.plan());
    PlanLines lines;
    const auto at = [&](int depth) { return lines.lines(PlanLines::What::Links, session.plan(), session.facts(), layout, depth); };
    QCOMPARE(at(PlanLines::everyDepth).size(), 4U);
    QCOMPARE(at(2).size(), 2U); // the one inside an area is none, two between the same areas are one
    QCOMPARE(at(2)[0].count + at(2)[1].count, 3U);
    QVERIFY(at(1)[0].from.is(Kind::Region) && session.plan().owner(at(1)[0].from).is(Kind::Organization));
    QVERIFY(at(0).empty());
    QCOMPARE(lines.lines(PlanLines::What::Arrows, session.plan(), session.facts(), layout, 1).size(), 0U);
    // The farther away, the higher up.
    QCOMPARE(lines.depthFor(session.plan(), layout, 1, 24), 3);
    QCOMPARE(lines.depthFor(session.plan(), layout, 0.001, 24), 1);
}

void TestCanvasLayers::linesFollowThePlan()
{
    Fixture f;
    f.canvas->layers().set(Layer::Links, true);
    const QImage before = f.picture();
    QVERIFY(f.session.perform(addLink(f.session.plan(), id("vienna"), id("lisbon"))));
    const QImage after = f.picture();
    QVERIFY(after != before);
    f.session.undoStack().undo();
    f.session.selection().clear();
    QCOMPARE(f.picture(), before);
}

void TestCanvasLayers::clippedLinesStayOnTheirWay()
{
    const QRectF room(0, 0, 100, 100);
    QLineF across(-1e6, -1e6, 1e6, 1e6);
    QVERIFY(clipTo(room, across));
    QCOMPARE(across, QLineF(0, 0, 100, 100));
    QLineF inside(10, 20, 30, 40);
    QVERIFY(clipTo(room, inside));
    QCOMPARE(inside, QLineF(10, 20, 30, 40));
    QLineF outside(-10, 0, -10, 100);
    QVERIFY(!clipTo(room, outside));
}

QTEST_MAIN(TestCanvasLayers)
#include "tst_canvas_layers.moc"
