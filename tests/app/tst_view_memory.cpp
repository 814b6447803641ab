// SPDX-License-Identifier: MIT
// A plan that is opened again is shown where it was looked at last, and its file knows nothing of that.
#include <QTemporaryDir>

#include "app/plan_files.h"
#include "tests/support/program.h"
#include "tests/support/window_desk.h"
#include "views/canvas/canvas.h"
#include "views/network/plan_tabs.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_tree.h"
#include "views/tree/structure_view.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestViewMemory : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPlanIsShownWhereItWasLookedAt();
    void anotherPlanIsShownAsAWhole();
    void rowsOfTheTreeStayOpen();
    void damagedSettingsAreSurvived_data();
    void damagedSettingsAreSurvived();

private:
    QString copyOfExample(const QString &name) const
    {
        const QString to = m_folder.filePath(name);
        QFile::copy(u":/examples/contoso.siteplan.json"_s, to);
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        return to;
    }
    static Canvas &canvas(WindowDesk &desk) { return desk.window.findChild<PlanTabs *>()->structure(); }
    static void lookClosely(WindowDesk &desk)
    {
        canvas(desk).zoomToOriginal();
        canvas(desk).zoomIn();
        ObjectId last;
        desk.plan().forEach(Kind::Site, [&](ObjectRef ref) { last = desk.plan().id(ref); });
        canvas(desk).ensureVisible(last);
    }

    QTemporaryDir m_folder;
    QString m_one, m_two;
};

void TestViewMemory::init()
{
    QSettings().clear();
    QFile::remove(m_folder.filePath(u"one.siteplan.json"_s));
    QFile::remove(m_folder.filePath(u"two.siteplan.json"_s));
    m_one = copyOfExample(u"one.siteplan.json"_s);
    m_two = copyOfExample(u"two.siteplan.json"_s);
}

void TestViewMemory::aPlanIsShownWhereItWasLookedAt()
{
    const QByteArray bytes = contentOf(m_one);
    ZoomView::Place place;
    {
        WindowDesk desk;
        desk.window.start(QFile::encodeName(m_one));
        lookClosely(desk);
        place = canvas(desk).place();
        QVERIFY(!place.isFitted);
        desk.window.close();
    }
    QCOMPARE(contentOf(m_one), bytes);
    WindowDesk desk;
    desk.window.start(QFile::encodeName(m_one));
    QVERIFY(std::abs(canvas(desk).place().scale - place.scale) < 1e-6);
    QVERIFY((canvas(desk).place().offset - place.offset).manhattanLength() < 2);
}

void TestViewMemory::anotherPlanIsShownAsAWhole()
{
    WindowDesk desk;
    desk.window.start(QFile::encodeName(m_one));
    lookClosely(desk);
    const ZoomView::Place place = canvas(desk).place();
    desk.window.start(QFile::encodeName(m_two));
    QVERIFY(canvas(desk).place().isFitted);
    desk.window.start(QFile::encodeName(m_one)); // and back
    QVERIFY(std::abs(canvas(desk).place().scale - place.scale) < 1e-6);
}

void TestViewMemory::rowsOfTheTreeStayOpen()
{
    const auto site = [](WindowDesk &desk) {
        ObjectId out;
        desk.plan().forEach(Kind::Site, [&](ObjectRef ref) { out = desk.plan().id(ref); });
        return out;
    };
    {
        WindowDesk desk;
        desk.window.start(QFile::encodeName(m_one));
        auto &tree = *desk.window.findChild<StructureTree *>();
        const QModelIndex row = tree.model().indexOf(site(desk));
        QVERIFY(!tree.view().isExpanded(row));
        tree.view().expand(row);
        desk.window.close();
    }
    WindowDesk desk;
    desk.window.start(QFile::encodeName(m_one));
    auto &tree = *desk.window.findChild<StructureTree *>();
    QVERIFY(tree.view().isExpanded(tree.model().indexOf(site(desk))));
}

void TestViewMemory::damagedSettingsAreSurvived_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"", "-1 x", "1 x y", "nan nan nan", "-1 0 0", "0 0 0", "1 inf 0"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestViewMemory::damagedSettingsAreSurvived()
{
    QFETCH(QString, place);
    {
        WindowDesk desk;
        desk.window.start(QFile::encodeName(m_one));
        desk.window.close();
    }
    QSettings settings;
    for (const QString &key : settings.allKeys()) {
        if (key.startsWith(u"planPlaces/"_s))
            settings.setValue(key, QStringList{place, place, u"!"_s});
    }
    settings.sync();
    WindowDesk desk;
    desk.window.start(QFile::encodeName(m_one));
    QVERIFY(canvas(desk).place().isFitted);
}

QTEST_MAIN(TestViewMemory)
#include "tst_view_memory.moc"
