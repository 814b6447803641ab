// SPDX-License-Identifier: MIT
// Cut, copy, paste and duplicate by the keys of the window: inside it, between windows, through an editor, and with whatever else a
// clipboard may hold.
#include <QApplication>
#include <QClipboard>
#include <QProgressDialog>
#include <QtTest>

#include "app/plan_files.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/large_plan.h"
#include "tests/support/window_desk.h"
#include "views/shared/plan_clipboard.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : WindowDesk {
    explicit Desk(Plan plan = contosoPlan()) : WindowDesk(std::move(plan))
    {
        QObject::connect(&window.session(), &Session::hinted, &window, [this](const QString &sentence) { said = sentence; });
    }

    using WindowDesk::press;
    void press(QKeySequence::StandardKey key)
    {
        window.activateWindow();
        auto &tree = window.findChild<StructureTree *>()->view();
        tree.setFocus();
        QCoreApplication::processEvents();
        QTest::keySequence(&window, QKeySequence(key));
    }

    QString said;
};

void setClipboard(const QByteArray &text)
{
    auto *mime = new QMimeData;
    mime->setText(QString::fromUtf8(text));
    QApplication::clipboard()->setMimeData(mime);
}

/// What another program would get: only bytes.
void throughAnotherProgram()
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    auto *mime = new QMimeData;
    for (const QString &format : held->formats())
        mime->setData(format, held->data(format));
    QApplication::clipboard()->setMimeData(mime);
}

} // namespace

class TestClipboard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings().clear(); }
    void copiesAndPastes();
    void severalAtOnce();
    void cutMoves();
    void cutThenSomethingElseStays();
    void duplicates();
    void intoAnotherWindow();
    void cutIntoAnotherWindow();
    void throughAnEditor();
    void wholePlanFromAnEditor();
    void whatIsNoPlanIsRefused_data();
    void whatIsNoPlanIsRefused();
    void undoneInOneStep();
    void whatWasDeletedSinceCanStillBePasted();
    void largePlansAreCopiedAtOnce();
    void muchTextIsReadBesideTheWindow();
    void readingMuchTextCanBeCancelled();
};

void TestClipboard::copiesAndPastes()
{
    Desk desk;
    desk.select({id("munich")});
    desk.press(QKeySequence::Copy);
    const std::uint32_t sites = desk.count(Kind::Site), points = desk.count(Kind::ManagementPoint);
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.count(Kind::Site), sites + 1);
    QVERIFY(desk.count(Kind::ManagementPoint) > points);
    const auto chosen = desk.session().selection().ids();
    QCOMPARE(chosen.size(), std::size_t(1));
    QCOMPARE(desk.plan().name(desk.plan().find(chosen.front())), std::string_view("Munich 2"));
    desk.select({id("iberia")});
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.plan().owner(desk.plan().find(desk.session().selection().current())), object(desk.plan(), "iberia"));
}

void TestClipboard::severalAtOnce()
{
    Desk desk;
    desk.select({id("munich"), id("vienna"), id("dsmmuc")}); // the last stands in the first
    const std::uint32_t sites = desk.count(Kind::Site);
    desk.press(QKeySequence::Copy);
    desk.select({id("iberia")});
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.count(Kind::Site), sites + 2);
    QCOMPARE(desk.session().undoStack().count(), 1);
}

void TestClipboard::cutMoves()
{
    Desk desk;
    const std::uint32_t sites = desk.count(Kind::Site);
    desk.select({id("munich")});
    desk.press(QKeySequence::Cut);
    QCOMPARE(desk.count(Kind::Site), sites);
    desk.select({id("iberia")});
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.plan().owner(object(desk.plan(), "munich")), object(desk.plan(), "iberia"));
    QCOMPARE(desk.count(Kind::Site), sites);
    desk.press(QKeySequence::Paste); // a second time: copies
    QCOMPARE(desk.count(Kind::Site), sites + 1);
}

void TestClipboard::cutThenSomethingElseStays()
{
    Desk desk;
    desk.select({id("munich")});
    desk.press(QKeySequence::Cut);
    setClipboard("something else");
    desk.select({id("iberia")});
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.plan().owner(object(desk.plan(), "munich")), object(desk.plan(), "dach"));
    QCOMPARE(desk.session().undoStack().count(), 0);
    QVERIFY(desk.said.contains(u"no part of a plan"));
}

void TestClipboard::duplicates()
{
    Desk desk;
    desk.select({id("munich")});
    const std::uint32_t sites = desk.count(Kind::Site);
    desk.press(u"Ctrl+D"_s);
    QCOMPARE(desk.count(Kind::Site), sites + 1);
}

void TestClipboard::intoAnotherWindow()
{
    Desk from;
    Plan other;
    other.set(other.create(Kind::Organization, id("other")), FieldId::Name, std::string("Other"));
    Desk to(std::move(other));
    from.select({id("munich")});
    from.press(QKeySequence::Copy);
    throughAnotherProgram();
    to.press(QKeySequence::Paste);
    QCOMPARE(to.count(Kind::Site), 1U);
    QVERIFY(to.count(Kind::Segment) >= 2 && to.count(Kind::ManagementPoint) >= 1);
    QVERIFY(!to.plan().find(id("munich"))); // fresh ids
    QCOMPARE(to.session().undoStack().count(), 1);
    QCOMPARE(from.session().undoStack().count(), 0);
}

void TestClipboard::cutIntoAnotherWindow()
{
    Desk from, to;
    const std::uint32_t sites = to.count(Kind::Site);
    from.select({id("munich")});
    from.press(QKeySequence::Cut);
    throughAnotherProgram();
    to.select({id("iberia")});
    to.press(QKeySequence::Paste);
    QCOMPARE(to.count(Kind::Site), sites + 1);
    QTRY_VERIFY(!from.plan().find(id("munich")));
    QCOMPARE(from.session().undoStack().count(), 1);
    from.session().undoStack().undo();
    QVERIFY(from.plan().find(id("munich")));
    to.press(QKeySequence::Paste); // what was taken can be pasted again, and nothing goes anywhere
    QCOMPARE(to.count(Kind::Site), sites + 2);
    QVERIFY(from.plan().find(id("munich")));
}

void TestClipboard::throughAnEditor()
{
    Desk desk;
    desk.select({id("munich")});
    desk.press(QKeySequence::Copy);
    QString text = QApplication::clipboard()->text();
    QVERIFY(readPlan(text.toStdString(), u"clipboard"_s).has_value());
    text.replace(u"\"Munich\""_s, u"\"München\""_s);
    setClipboard(text.toUtf8());
    desk.select({id("iberia")});
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.plan().name(desk.plan().find(desk.session().selection().current())), std::string_view("München"));
}

void TestClipboard::wholePlanFromAnEditor()
{
    Desk desk;
    const std::uint32_t sites = desk.count(Kind::Site);
    setClipboard(QByteArray::fromStdString(writePlan(contosoPlan())));
    desk.select({});
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.count(Kind::Site), sites * 2);
}

void TestClipboard::whatIsNoPlanIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray plan = QByteArray::fromStdString(writePlan(contosoPlan()));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("Munich\nVienna");
    QTest::newRow("markup") << QByteArray("<img src=\"/dev/zero\">");
    QTest::newRow("a brace") << QByteArray("{");
    QTest::newRow("another format") << QByteArray(R"({"format": "else", "version": 1})");
    QTest::newRow("half a plan") << plan.left(plan.size() / 2);
    QTest::newRow("a newer plan") << QByteArray(plan).replace("\"version\": 1", "\"version\": 99");
    QTest::newRow("a cycle") << QByteArray(R"({"format": "sitewright-plan", "version": 1, "organization": {"id": "o", "name": ""}, "regions": [)"
                                           R"({"id": "a", "name": "", "parent": "b"}, {"id": "b", "name": "", "parent": "a"}]})");
    QTest::newRow("only an organisation") << QByteArray(R"({"format": "sitewright-plan", "version": 1, "organization": {"id": "o", "name": ""}})");
    QTest::newRow("a deep nest") << QByteArray(200'000, '[').prepend("{\"a\": ");
    QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}");
}

void TestClipboard::whatIsNoPlanIsRefused()
{
    QFETCH(QByteArray, text);
    for (const bool asPlan : {false, true}) {
        Desk desk;
        const std::string before = writePlan(desk.plan());
        auto *mime = new QMimeData;
        mime->setData(asPlan ? QString(planMimeType) : u"text/plain"_s, text);
        QApplication::clipboard()->setMimeData(mime);
        desk.select({id("iberia")});
        desk.press(QKeySequence::Paste);
        QCOMPARE(writePlan(desk.plan()), before);
        QCOMPARE(desk.session().undoStack().count(), 0);
        QVERIFY2(desk.said.endsWith(u'.') && desk.said.size() > 20, qPrintable(desk.said));
    }
}

void TestClipboard::undoneInOneStep()
{
    Desk desk;
    const std::string before = writePlan(desk.plan());
    desk.select({id("dach")});
    desk.press(QKeySequence::Copy);
    desk.select({id("iberia")});
    desk.press(QKeySequence::Paste);
    QVERIFY(writePlan(desk.plan()) != before);
    desk.press(QKeySequence::Undo);
    QCOMPARE(writePlan(desk.plan()), before);
}

void TestClipboard::whatWasDeletedSinceCanStillBePasted()
{
    Desk desk;
    desk.select({id("munich")});
    desk.press(QKeySequence::Copy);
    desk.press(QKeySequence::Delete);
    QVERIFY(!desk.plan().find(id("munich")));
    desk.select({id("iberia")});
    desk.press(QKeySequence::Paste);
    QCOMPARE(desk.plan().name(desk.plan().find(desk.session().selection().current())), std::string_view("Munich"));
}

void TestClipboard::largePlansAreCopiedAtOnce()
{
    Desk desk(generatedPlan(20'000));
    desk.select({desk.plan().id(desk.plan().childrenSorted(desk.plan().organization(), ChildGroup::Structure).front())});
    QElapsedTimer watch;
    watch.start();
    desk.press(QKeySequence::Copy);
    qInfo("A region of a plan with 20,000 sites copied: %lld ms", watch.elapsed());
    QVERIFY(qobject_cast<const PlanMime *>(QApplication::clipboard()->mimeData()));
}

void TestClipboard::muchTextIsReadBesideTheWindow()
{
    Desk desk;
    const std::uint32_t sites = desk.count(Kind::Site);
    const QByteArray text = QByteArray::fromStdString(writePlan(generatedPlan(2'500)));
    QVERIFY(text.size() > 1'000'000);
    setClipboard(text);
    bool wasBeside = false;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] { wasBeside = wasBeside || desk.window.findChild<QProgressDialog *>(); });
    look.start(0);
    desk.press(u"Ctrl+V"_s);
    QVERIFY(wasBeside);
    QCOMPARE(desk.count(Kind::Site), sites + 2'500);
    QCOMPARE(desk.session().undoStack().count(), 1);
}

void TestClipboard::readingMuchTextCanBeCancelled()
{
    Desk desk;
    const std::uint32_t sites = desk.count(Kind::Site);
    setClipboard(QByteArray::fromStdString(writePlan(generatedPlan(20'000))));
    QTimer cancel;
    connect(&cancel, &QTimer::timeout, this, [&] {
        if (auto *progress = desk.window.findChild<QProgressDialog *>())
            progress->cancel();
    });
    cancel.start(0);
    desk.press(u"Ctrl+V"_s);
    QCOMPARE(desk.count(Kind::Site), sites);
    QCOMPARE(desk.session().undoStack().count(), 0);
    QVERIFY2(desk.said.contains(u"cancelled"_s), qPrintable(desk.said));
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
