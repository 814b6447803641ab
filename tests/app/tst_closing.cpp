// SPDX-License-Identifier: MIT
// Unsaved work is never lost without a question: closing the window, opening another plan, beginning a new one.
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "tests/support/program.h"
#include "views/dialogs/waivers_dialog.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with a saved plan that was edited since.
struct Desk {
    explicit Desk(const QString &path) : file(path)
    {
        window.start({});
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        (void)window.files().saveTo(QFile::encodeName(path));
        saved = contentOf(path);
        (void)window.session().perform(rename(plan(), plan().id(plan().organization()), "Changed"));
        QObject::connect(&timer, &QTimer::timeout, &window, [this] { answerNow(); });
        timer.start(5);
    }
    const Plan &plan() { return window.session().plan(); }
    bool isChanged() { return plan().displayName(plan().organization()) == u"Changed"_s; }
    void answerNow()
    {
        if (auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
            return chooser->reject();
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked.append(box->windowTitle());
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&') == answer)
                return button->click();
        }
        box->reject(); // something else was said
    }

    ThemeSource themes{Theme::light()};
    MainWindow window{themes};
    QString file;
    QByteArray saved;
    QTimer timer;
    QString answer;
    QStringList asked;
};

} // namespace

class TestClosing : public QObject {
    Q_OBJECT

private slots:
    void nothingUnsavedIsNoQuestion();
    void asks_data();
    void asks();
    void whatCannotBeSavedStaysOpen();
    void whatIsStillTypedCounts();
    void aFieldOfTheTreeGoesBeforeThePlan();
    void dialogsGoBeforeThePlan();

private:
    QString path() { return m_folder.filePath(u"plan%1.siteplan.json"_s.arg(++m_count)); }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestClosing::nothingUnsavedIsNoQuestion()
{
    Desk desk(path());
    desk.window.session().undoStack().undo();
    QVERIFY(desk.window.close());
    QVERIFY(desk.asked.isEmpty());
}

void TestClosing::asks_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("answer");
    for (const char *way : {"close", "quit", "new", "example", "open"}) {
        for (const char *answer : {"Save", "Discard", "Cancel"})
            QTest::addRow("%s, %s", way, answer) << QString::fromLatin1(way) << QString::fromLatin1(answer);
    }
}

void TestClosing::asks()
{
    QFETCH(QString, way);
    QFETCH(QString, answer);
    Desk desk(path());
    desk.answer = answer;
    const QString other = path();
    QVERIFY(QFile::copy(desk.file, other));
    if (way == u"close"_s)
        QCOMPARE(desk.window.close(), answer != u"Cancel"_s);
    else if (way == u"open"_s)
        QCOMPARE(desk.window.files().open(QFile::encodeName(other)), answer != u"Cancel"_s);
    else
        desk.window.action(way == u"quit"_s ? ActionId::Quit : way == u"new"_s ? ActionId::New : ActionId::OpenExample)->trigger();
    QCOMPARE(desk.asked.size(), 1);
    const bool isLeft = answer != u"Cancel"_s;
    const bool isClosing = way == u"close"_s || way == u"quit"_s;
    QCOMPARE(contentOf(desk.file) != desk.saved, answer == u"Save"_s);
    QCOMPARE(desk.window.isVisible(), !(isClosing && isLeft));
    if (!isClosing)
        QCOMPARE(desk.isChanged(), !isLeft);
    if (!isLeft) {
        QVERIFY(desk.window.files().isModified());
        QVERIFY(desk.isChanged());
    }
}

void TestClosing::whatCannotBeSavedStaysOpen()
{
    Desk desk(path());
    desk.answer = u"Save"_s;
    QVERIFY(QFile::remove(desk.file));
    QVERIFY(QDir().mkpath(desk.file)); // a folder stands where the plan was
    QVERIFY(!desk.window.close());
    QVERIFY(desk.window.isVisible());
    QVERIFY(desk.isChanged());
    QVERIFY(desk.asked.size() >= 2); // the question, and why not
}

void TestClosing::whatIsStillTypedCounts()
{
    Desk desk(path());
    desk.window.session().undoStack().undo();
    desk.answer = u"Cancel"_s;
    const ObjectId organization = desk.plan().id(desk.plan().organization());
    const auto typeName = [&](const QString &name) {
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.session().selection().set(organization);
        desk.window.action(ActionId::Rename)->trigger();
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), name); // and no Enter
    };
    typeName(u"Changed"_s);
    QVERIFY(!desk.window.close());
    QCOMPARE(desk.asked.size(), 1);
    QVERIFY(desk.isChanged());
    typeName(u"Once more"_s);
    QVERIFY(desk.window.files().save());
    QVERIFY(contentOf(desk.file).contains("Once more"));
}

void TestClosing::aFieldOfTheTreeGoesBeforeThePlan()
{
    ThemeSource themes{Theme::light()};
    MainWindow window(themes);
    window.start({});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.session().selection().set(window.session().plan().id(window.session().plan().organization()));
    window.action(ActionId::Rename)->trigger();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"A name that says itself while the window goes"_s);
}

// They look at it once more while they are hidden.
void TestClosing::dialogsGoBeforeThePlan()
{
    ThemeSource themes{Theme::light()};
    bool isPlanThere = false;
    {
        MainWindow window(themes);
        window.start({});
        window.show();
        window.action(ActionId::ListWaivers)->trigger();
        auto *dialog = window.findChild<WaiversDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QPointer<Session> session = &window.session();
        connect(dialog, &QObject::destroyed, this, [&isPlanThere, session] { isPlanThere = !session.isNull(); });
    }
    QVERIFY(isPlanThere);
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
