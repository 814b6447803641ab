// SPDX-License-Identifier: MIT
// What layers hide is neither painted nor hit; lines over the boxes are as many as they should be, from near and from afar.
#include "model/edits/network_edits.h"
#include "model/edits/structure_edits.h"
#include "tests/support/canvas_scene.h"
#include "tests/support/large_plan.h"
#include "views/canvas/layers.h"
#include "views/canvas/layers_button.h"
#include "views/canvas/legend.h"
#include "views/canvas/line_shapes.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : CanvasScene {
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
    void linksAndCloudsAreChosenByAClick();
    void aLineThatStandsForSeveralChoosesAll();
    void theLegendSaysWhatIsSeen();
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
    QLineF touching(-10, 10, 10, -10);
    QVERIFY(!clipTo(room, touching)); // an arrow of no length has no direction
    QLineF ending(-10, 50, 0, 50);
    QVERIFY(!clipTo(room, ending));
}

void TestCanvasLayers::linksAndCloudsAreChosenByAClick()
{
    Fixture f;
    QVERIFY(f.session.perform(addLink(f.session.plan(), id("munich"), id("madrid"))));
    const PlanLines::Line line = f.lineTo(PlanLines::What::Links, "madrid").what ? f.lineTo(PlanLines::What::Links, "madrid") : f.lineTo(PlanLines::What::Links, "munich");
    QVERIFY(line.what.is(Kind::Link));
    const ObjectId link = f.session.plan().id(line.what);
    f.canvas->layers().set(Layer::Links, true);
    const auto onLine = [&] { // where it runs over a box and nothing smaller
        const QLineF way(f.canvas->view().toPixels(line.start), f.canvas->view().toPixels(line.end));
        for (int i = 20; i < 80; ++i) {
            const QPointF at = way.pointAt(i / 100.0);
            if (f.canvas->boxAt(at).object.isStructure() && f.canvas->objectAt(at) == line.what)
                return at.toPoint();
        }
        return QPoint();
    };
    const QPoint at = onLine();
    QVERIFY(!at.isNull());
    QVERIFY(f.canvas->rectOf(line.what).contains(at));
    const QImage before = f.picture();
    QTest::mouseClick(f.canvas->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(f.session.selection().ids() == std::vector{link});
    QVERIFY(f.picture() != before); // it stands out
    f.canvas->layers().set(Layer::Links, false);
    QVERIFY(f.canvas->objectAt(at) != line.what);
    // From where it is out of view it is gone to.
    f.canvas->layers().set(Layer::Links, true);
    f.canvas->centreOn({-9000, -9000});
    f.canvas->ensureVisible(link);
    QVERIFY(QRectF(f.canvas->viewport()->rect()).intersects(f.canvas->rectOf(line.what)));
    // A drag that begins on it takes nothing along.
    f.canvas->zoomToOriginal();
    QVERIFY(f.session.perform(removeObjects(f.session.plan(), {link})));
    QVERIFY(!f.session.plan().find(link));
}

void TestCanvasLayers::aLineThatStandsForSeveralChoosesAll()
{
    Fixture f;
    for (const char *site : {"munich", "vienna", "zurich"})
        QVERIFY(f.session.perform(addLink(f.session.plan(), id(site), id("madrid"))));
    f.canvas->layers().set(Layer::Links, true);
    f.canvas->setCollapsed({id("dach"), id("iberia")}, true);
    const QRectF one = f.canvas->rectOf(object(f.session.plan(), "dach")), other = f.canvas->rectOf(object(f.session.plan(), "iberia"));
    // The gap between the two boxes, where the line between their middles crosses it.
    QTest::mouseClick(f.canvas->viewport(), Qt::LeftButton, {}, QPointF((one.center() + other.center()) / 2).toPoint());
    QVERIFY2(f.session.selection().ids().size() >= 3, qPrintable(QString::number(f.session.selection().ids().size())));
    for (const ObjectId id : f.session.selection().ids())
        QVERIFY(f.session.plan().find(id).is(Kind::Link));
}

void TestCanvasLayers::theLegendSaysWhatIsSeen()
{
    Fixture f;
    const auto *legend = f.canvas->findChild<Legend *>();
    const auto says = [&](const QString &words) { return legend->isVisible() && legend->accessibleDescription().contains(words); };
    QTRY_VERIFY(!legend->isVisible());
    f.canvas->layers().set(Layer::Links, true);
    QTRY_VERIFY(says(u"WAN link"_s) && !says(u"serves"_s));
    f.canvas->layers().set(Layer::Arrows, true);
    QTRY_VERIFY(says(u"serves"_s));
    while (f.canvas->zoom() > 0.25)
        f.canvas->zoomOut();
    QTRY_VERIFY(says(u"Error, Warning, Hint"_s));
}

QTEST_MAIN(TestCanvasLayers)
#include "tst_canvas_layers.moc"
