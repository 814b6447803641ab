// SPDX-License-Identifier: MIT
// platform: xcb
// timeout: 120
// The whole job once, in a real window, on a real network: import, drag, see what is wrong, fix, undo, save, hand over.
#include "app/main_window.h"
#include "app/plan_files.h"
#include "app/transfers.h"
#include "model/edits/structure_edits.h"
#include "model/rules/rule_table.h"
#include "tests/support/payloads.h"
#include "tests/support/program.h"
#include "tests/support/real_drag.h"
#include "tests/support/test_data.h"
#include "views/canvas/canvas.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/inspector/inspector.h"
#include "views/palette/palette.h"
#include "views/palette/palette_list.h"
#include "views/palette/palette_model.h"
#include "views/session/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTranslator>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TstProof : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ThemeSource> m_themes;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
    QTranslator m_english; ///< has the plural forms

    Session &session() { return m_window->session(); }
    const Plan &plan() { return session().plan(); }
    template <class View> View &view() { return *m_window->findChild<View *>(); }

    ObjectRef byName(Kind kind, std::string_view name)
    {
        ObjectRef out;
        plan().forEach(kind, [&](ObjectRef ref) {
            if (plan().name(ref) == name)
                out = ref;
        });
        return out;
    }
    std::vector<std::string> keys(std::string_view code = {})
    {
        std::vector<std::string> out;
        session().engine().forEachFinding([&](const Finding &finding) {
            if (code.empty() || ruleTable()[finding.rule]->code == code)
                out.push_back(session().keyText(finding));
        });
        std::ranges::sort(out);
        return out;
    }
    /// Drags the palette's row for `payload` onto an object on the canvas.
    void dragFromPalette(const Payload &payload, ObjectRef target)
    {
        Palette &palette = view<Palette>();
        Canvas &canvas = view<Canvas>();
        session().selection().set(plan().id(target));
        canvas.zoomToSelection();
        QTest::qWait(30);
        QModelIndex row;
        for (int i = 0; i < palette.model().rowCount(); ++i) {
            if (palette.model().payload(palette.model().index(i, 0)) == payload)
                row = palette.model().index(i, 0);
        }
        QVERIFY(row.isValid());
        palette.list().scrollTo(row);
        const QRectF box = canvas.rectOf(target);
        QVERIFY(!box.isEmpty());
        const QPoint end(qRound(box.left() + box.width() * 0.4), qRound(box.top() + std::min(box.height() * 0.5, 16.0)));
        realDrag(palette.list().viewport(), palette.list().visualRect(row).center(), canvas.viewport(), end);
    }
    /// Chooses the first quick fix of the first finding of a rule, from the panel's own menu.
    void fix(std::string_view code)
    {
        FindingsPanel &panel = view<FindingsPanel>();
        for (int row = 0; row < panel.model().rowCount(); ++row) {
            if (ruleTable()[panel.model().finding(row).rule]->code != code)
                continue;
            panel.table().choose(row);
            const std::unique_ptr<QMenu> menu(panel.currentFixMenu(nullptr));
            QVERIFY(menu && !menu->isEmpty());
            menu->actions().constFirst()->trigger();
            QTest::qWait(150); // the list follows on a short timer
            return;
        }
        QFAIL("no such finding in the list");
    }
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"SitewrightTest"_s);
        if (m_english.load(u":/i18n/sitewright_en.qm"_s))
            QCoreApplication::installTranslator(&m_english);
        m_themes = std::make_unique<ThemeSource>(*qApp, ThemeSource::Mode::Light);
        m_window = std::make_unique<MainWindow>(*m_themes);
        m_window->resize(1560, 960); // within the display the tests get
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_window.reset(); // without close(): that would ask about unsaved changes after a failure
    }

    void wholeJob()
    {
        const QString folder = testDataFolder(u"topology-zoo"_s);
        if (folder.isEmpty())
            QSKIP(qPrintable(noTestDataReason(u"topology-zoo"_s)));
        const QString source = folder + u"/Dfn.graphml"_s;

        // Import: 58 places of a research network; a network without any MP is incomplete, and says so.
        QVERIFY(importFile(m_window->files(), NetworkSource::Graphml, QFile::encodeName(source), m_window.get()));
        view<Canvas>().zoomToFit();
        QVERIFY(plan().count(Kind::Site) >= 50);
        QCOMPARE(keys("CEN-01").size(), std::size_t(1));
        const int before = session().undoStack().count();
        QTest::qWait(150);
        fix("CEN-01");
        QCOMPARE(plan().centralPoints().size(), std::size_t(1));
        QCOMPARE(keys("CEN-01").size(), std::size_t(0));

        // Three cities get a Management Point each, dragged from the palette onto their cards.
        std::vector<ObjectRef> points;
        for (const char *city : {"HAM", "MUE", "FRA"}) {
            const ObjectRef site = byName(Kind::Site, city);
            QVERIFY2(site, city);
            dragFromPalette(newKind(Kind::ManagementPoint), site);
            ObjectRef made;
            plan().forEachChild(site, ChildGroup::ManagementPoints, [&](ObjectRef mp) { made = mp; });
            QVERIFY2(made, city);
            points.push_back(made);
        }
        dragFromPalette(newApplication("distributionService"), points[0]);
        QVERIFY(plan().has(points[0], App::DistributionService));
        dragFromPalette(newApplication("eventDispatcher"), points[1]);
        QVERIFY(plan().has(points[1], App::EventDispatcher));

        // A segment with Wake-on-LAN: nobody stands in it.
        dragFromPalette(newKind(Kind::Segment), plan().owner(points[2]));
        ObjectRef segment;
        plan().forEachChild(plan().owner(points[2]), ChildGroup::Contents, [&](ObjectRef ref) { segment = ref.is(Kind::Segment) ? ref : segment; });
        QVERIFY(segment);
        session().selection().set(plan().id(segment));
        QTest::qWait(50);
        QCheckBox *wake = nullptr;
        for (QCheckBox *box : view<Inspector>().findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->accessibleName().contains(u"Wake-on-LAN"_s))
                wake = box;
        }
        QVERIFY(wake);
        QTest::mouseClick(wake, Qt::LeftButton, {}, QPoint(8, wake->height() / 2));
        QVERIFY(plan().segment(segment).wakeOnLan);
        QCOMPARE(keys("WOL-01").size(), std::size_t(1));
        QTest::qWait(150);
        fix("WOL-01");
        QCOMPARE(keys("WOL-01").size(), std::size_t(0));

        // Undo everything down to the import, redo everything: the same findings.
        const std::vector<std::string> now = keys();
        const int steps = session().undoStack().index() - before;
        QVERIFY(steps >= 8);
        for (int i = 0; i < steps; ++i)
            m_window->action(ActionId::Undo)->trigger();
        QCOMPARE(plan().count(Kind::ManagementPoint), 0U);
        for (int i = 0; i < steps; ++i)
            m_window->action(ActionId::Redo)->trigger();
        QCOMPARE(keys(), now);

        // Save, hand over, and the command line says what the window says.
        const QString saved = m_folder.filePath(u"dfn.siteplan.json"_s);
        QVERIFY(m_window->files().saveTo(QFile::encodeName(saved)));
        QVERIFY(!m_window->isWindowModified());
        const QString exported = m_folder.filePath(u"dfn-export.json"_s);
        QVERIFY(exportJsonTo(session(), QFile::encodeName(exported)).has_value());
        for (const QString &file : {saved, exported})
            QCOMPARE(keysByCommandLine(file), now);

        picture();
    }

private:
    std::vector<std::string> keysByCommandLine(const QString &file)
    {
        const Ran check = run({u"check"_s, u"--format"_s, u"json"_s, u"--fail-on"_s, u"never"_s, file});
        if (check.code != 0)
            return {"check failed: " + check.err.toStdString()};
        std::vector<std::string> out;
        const QJsonArray findings = jsonOf(check.out).value("findings"_L1).toArray();
        for (const auto &finding : findings)
            out.push_back(finding.toObject().value("key"_L1).toString().toStdString());
        std::ranges::sort(out);
        return out;
    }
    /// The last screenshot, for README: $SITEWRIGHT_PICTURES names the folder.
    void picture()
    {
        const QString folder = qEnvironmentVariable("SITEWRIGHT_PICTURES");
        if (folder.isEmpty())
            return;
        const ObjectRef frankfurt = byName(Kind::Site, "FRA");
        session().selection().set(plan().id(frankfurt));
        view<Canvas>().zoomToOriginal();
        view<Canvas>().centreOn(QRectF(view<Canvas>().layout().rect(plan(), frankfurt)).center());
        QTest::qWait(300);
        QVERIFY(m_window->grab().save(folder + u"/proof.png"_s));
    }
};

QTEST_MAIN(TstProof)
#include "tst_proof.moc"
