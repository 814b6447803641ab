// SPDX-License-Identifier: MIT
// The list of findings narrowed to what the view in front has in its window follows it, in either view.
#include <QLabel>
#include <QScrollBar>
#include <QSettings>

#include <set>

#include "model/edits/structure_edits.h"
#include "tests/support/window_desk.h"
#include "views/canvas/canvas.h"
#include "views/canvas/line_shapes.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_model.h"
#include "views/findings/findings_panel.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct ViewDesk : WindowDesk {
    explicit ViewDesk(Plan plan = contosoPlan())
        : WindowDesk(std::move(plan))
    {
        session().finishChecking();
        findings().setMinimumHeight(0);
    }
    FindingsPanel &findings() { return *window.findChild<FindingsPanel *>(); }
    FindingsModel &model() { return findings().model(); }
    PlanTabs &tabs() { return *window.findChild<PlanTabs *>(); }
    Canvas &canvas() { return tabs().structure(); }
    void choose(const QString &scope)
    {
        for (auto *action : findings().bar().findChildren<QAction *>()) {
            if (action->text() == scope)
                return action->trigger();
        }
        QFAIL("no such choice");
    }
    void settle()
    {
        QTest::qWait(150);
        model().finishFiltering();
    }
    std::set<std::uint64_t> listed()
    {
        std::set<std::uint64_t> out;
        for (const Finding &finding : model().shownFindings())
            out.insert(finding.key);
        return out;
    }
    /// One by one, by what the view says of each object.
    std::set<std::uint64_t> expected()
    {
        std::set<std::uint64_t> out;
        std::vector<Finding> allFindings;
        session().engine().forEachFinding([&](const Finding &finding) { allFindings.push_back(finding); });
        for (const Finding &finding : allFindings) {
            const auto subjects = session().subjects(finding);
            if (std::ranges::any_of(subjects, [this](ObjectRef subject) { return isInView(subject); }))
                out.insert(finding.key);
        }
        return out;
    }
    bool isInView(ObjectRef subject)
    {
        if (!tabs().showsNetwork()) { // a site stands for what is in it
            const ObjectRef box = innerBoxOf(plan(), subject);
            const ObjectRef shown = box.is(Kind::Site) ? box : subject;
            return !isOverBoxes(subject) && canvas().rectOf(shown).intersects(QRectF(canvas().viewport()->rect()));
        }
        if (subject.is(Kind::Link)) {
            const NetworkLayout::Line *line = tabs().network().layout().lineOf(subject);
            QLineF at =
                line ? QLineF(tabs().network().layout().seat(line->from), tabs().network().layout().seat(line->to)) : QLineF();
            return line && (tabs().network().visibleUnits().contains(at.p1()) || clipTo(tabs().network().visibleUnits(), at));
        }
        const ObjectRef mark = NetworkLayout::shownAs(plan(), subject);
        return mark && tabs().network().visibleUnits().contains(tabs().network().layout().seat(mark));
    }
};

} // namespace

class TestFindingsInView : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void theListIsWhatIsInView();
    void itFollowsScrollingAndZooming();
    void itFollowsTheTabs();
    void aClosedBoxStandsForWhatIsInIt();
    void linksCountWhereTheyAreDrawn();
    void itFollowsEditsAndOtherPlans();
    void itIsRemembered();
    void anEmptyViewSaysSo();
};

void TestFindingsInView::theListIsWhatIsInView()
{
    ViewDesk desk;
    const auto all = desk.listed();
    desk.choose(u"What is in view"_s);
    for (const char *name : {"muclab", "madrid", "iberia"}) {
        desk.select({id(name)});
        desk.canvas().zoomToSelection();
        desk.settle();
        QCOMPARE(desk.listed(), desk.expected());
        QVERIFY2(desk.listed().size() < all.size(), name);
    }
    desk.choose(u"Whole plan"_s);
    desk.settle();
    QCOMPARE(desk.listed(), all);
}

void TestFindingsInView::itFollowsScrollingAndZooming()
{
    ViewDesk desk;
    desk.select({id("muclab")});
    desk.canvas().zoomToSelection();
    desk.choose(u"What is in view"_s);
    desk.settle();
    const auto before = desk.listed();
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&desk.canvas(), Qt::Key_Minus, Qt::ControlModifier);
    desk.canvas().zoomToOriginal();
    desk.settle();
    QCOMPARE(desk.listed(), desk.expected());
    QScrollBar *bar = desk.canvas().horizontalScrollBar();
    for (const int value : {bar->minimum(), bar->maximum()}) {
        bar->setValue(value);
        desk.settle();
        QCOMPARE(desk.listed(), desk.expected());
    }
    QVERIFY(desk.listed() != before);
    const auto wide = desk.listed();
    desk.window.resize(700, 500); // less is in view
    desk.settle();
    QCOMPARE(desk.listed(), desk.expected());
}

void TestFindingsInView::itFollowsTheTabs()
{
    ViewDesk desk;
    desk.choose(u"What is in view"_s);
    desk.settle();
    const auto structure = desk.listed();
    desk.tabs().showNetwork();
    desk.settle();
    QCOMPARE(desk.listed(), desk.expected());
    desk.select({id("madrid")});
    desk.tabs().network().zoomToSelection();
    desk.settle();
    const auto network = desk.listed();
    QCOMPARE(network, desk.expected());
    QVERIFY(network != structure);
    desk.tabs().showStructure();
    desk.settle();
    QCOMPARE(desk.listed(), structure);
}

void TestFindingsInView::aClosedBoxStandsForWhatIsInIt()
{
    ViewDesk desk;
    desk.canvas().setCollapsed({id("iberia")}, true);
    desk.canvas().zoomToFit();
    desk.choose(u"What is in view"_s);
    desk.settle();
    bool found = false;
    for (const Finding &finding : desk.model().shownFindings()) {
        for (const ObjectRef subject : desk.session().subjects(finding))
            found = found || desk.plan().owner(subject) == object(desk.plan(), "iberia");
    }
    QVERIFY(found);
    QCOMPARE(desk.listed(), desk.expected());
}

void TestFindingsInView::linksCountWhereTheyAreDrawn()
{
    ViewDesk desk;
    Canvas &canvas = desk.canvas();
    canvas.zoomToFit();
    canvas.layers().set(Layer::Links, false);
    const auto links = [&] {
        return std::ranges::count_if(canvas.objectsInView().alone, [](ObjectRef ref) { return ref.is(Kind::Link); });
    };
    QCOMPARE(links(), 0);
    canvas.layers().set(Layer::Links, true);
    QCOMPARE(links(), std::ptrdiff_t(desk.count(Kind::Link)));
    QVERIFY(links() > 0);
    // A line is in view between its ends, too.
    const ObjectRef link = canvas.objectsInView().alone.back().is(Kind::Link) ? canvas.objectsInView().alone.back() : ObjectRef();
    QVERIFY(link);
    desk.tabs().showNetwork();
    NetworkView &network = desk.tabs().network();
    const NetworkLayout::Line *line = network.layout().lineOf(link);
    QVERIFY(line);
    desk.select({desk.plan().id(line->from)});
    network.zoomToSelection();
    while (network.zoom() < 2)
        network.zoomIn();
    network.centreOn((QPointF(network.layout().seat(line->from)) + QPointF(network.layout().seat(line->to))) / 2);
    const ObjectsInView seen = network.objectsInView();
    QVERIFY(std::ranges::find(seen.alone, link) != seen.alone.end());
    network.layers().set(NetworkLayer::Links, false);
    QVERIFY(network.objectsInView().alone.empty());
}

void TestFindingsInView::itFollowsEditsAndOtherPlans()
{
    ViewDesk desk;
    desk.select({id("iberia")});
    desk.canvas().zoomToSelection();
    desk.choose(u"What is in view"_s);
    desk.settle();
    QVERIFY(desk.session().perform(moveTo(desk.plan(), {id("madrid")}, id("dach"))));
    desk.settle();
    QCOMPARE(desk.listed(), desk.expected());
    desk.session().undoStack().undo();
    desk.settle();
    QCOMPARE(desk.listed(), desk.expected());
    desk.session().openPlan(wakefulPlan(40));
    desk.session().finishChecking();
    desk.settle();
    QCOMPARE(desk.listed(), desk.expected());
    desk.session().openPlan(Plan());
    desk.settle();
    QVERIFY(desk.listed().empty());
}

void TestFindingsInView::itIsRemembered()
{
    {
        ViewDesk desk;
        desk.choose(u"What is in view"_s);
        desk.window.close();
    }
    ViewDesk desk;
    QCOMPARE(desk.findings().bar().scope(), FindingsBar::Scope::View);
    desk.select({id("muclab")});
    desk.canvas().zoomToSelection();
    desk.settle();
    QCOMPARE(desk.listed(), desk.expected());
}

void TestFindingsInView::anEmptyViewSaysSo()
{
    ViewDesk desk;
    desk.choose(u"What is in view"_s);
    desk.findings().setViewSource([] { return ObjectsInView(); });
    desk.findings().viewMoved();
    desk.settle();
    QVERIFY(desk.listed().empty());
    const auto labels = desk.findings().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"There are no findings on what is in view."_s; }));
}

QTEST_MAIN(TestFindingsInView)
#include "tst_findings_in_view.moc"
