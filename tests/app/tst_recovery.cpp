// SPDX-License-Identifier: MIT
// Nothing is lost: recovery files, locks of plans, files that change on disk. Run with --edit FOLDER it is a program that edits without
// end, for being killed. SITEWRIGHT_KILLS=N kills it more often.
// timeout: 900
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include "app/compare_dialog.h"
#include "app/disk_watch.h"
#include "app/main_window.h"
#include "app/plan_files.h"
#include "app/plan_lock.h"
#include "app/recovery/recovery.h"
#include "app/recovery/recovery_dialog.h"
#include "model/edits/structure_edits.h"
#include "model/io/plan_writer.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "tests/support/program.h"
#include "views/canvas/canvas.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

Edit renameOrganisation(const Plan &plan, const std::string &name) { return rename(plan, plan.id(plan.organization()), name); }

struct Window {
    explicit Window(const QString &folder) : recovery(window.session(), window.files(), themes, &window, folder) { window.start({}); }
    void edit(const std::string &name) { QVERIFY(window.session().perform(renameOrganisation(window.session().plan(), name))); }
    /// Written to the end: a file is empty until what was written beside it takes its place.
    QFileInfoList kept() const
    {
        QFileInfoList out = QDir(recoveryFolder()).entryInfoList({u"*.recovery"_s}, QDir::Files);
        out.removeIf([](const QFileInfo &file) { return file.size() == 0; });
        return out;
    }
    QString recoveryFolder() const { return QFileInfo(const_cast<Recovery &>(recovery).autosave().file()).absolutePath(); }

    ThemeSource themes{Theme::light()};
    MainWindow window{themes};
    Recovery recovery;
};

/// What a killed program leaves.
QString leaveWork(const QString &folder, const std::string &name, const QByteArray &path = {})
{
    Plan plan = contosoPlan();
    plan.set(plan.organization(), FieldId::Name, name);
    QDir().mkpath(folder);
    const QString file = folder + u'/' + QString::fromStdString(name) + u".recovery"_s;
    (void)RecoveryStore::write(file, plan, {path, QString::fromStdString(name), {}, QDateTime::currentDateTimeUtc()});
    return file;
}

/// Presses a button of the modal dialog that comes up, by its words.
void answerWith(QObject *context, const QString &words)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, words] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        if (QPushButton *button = buttonCalled(*dialog, words)) {
            timer->deleteLater();
            timer->stop();
            button->click();
        }
    });
    timer->start(10);
}

int editForEver(const QString &folder)
{
    ThemeSource themes(Theme::light());
    MainWindow window(themes);
    window.start({});
    Recovery recovery(window.session(), window.files(), themes, &window, folder + u"/recovery"_s);
    recovery.watchSignals();
    QFile journal(folder + u"/journal"_s);
    if (!journal.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    QElapsedTimer clock;
    clock.start();
    int step = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        (void)window.session().perform(renameOrganisation(window.session().plan(), "step " + std::to_string(++step)));
        journal.write(QByteArray::number(step) + ' ' + QByteArray::number(clock.elapsed()) + '\n');
    });
    timer.start(3);
    return QApplication::exec();
}

struct Round {
    int step = -1;     ///< that was recovered
    qint64 lost = -1;  ///< ms between the first edit that was not, and the end
    bool wasSignalled = false;
};

/// Starts the editing program, ends it by a signal after a while, and looks at what it left.
Round endBy(int signal, int after)
{
    QTemporaryDir folder;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, folder.path()});
    const QString journal = folder.filePath(u"journal"_s);
    if (!QTest::qWaitFor([&] { return contentOf(journal).size() > 20; }, 60'000))
        return {};
    QTest::qWait(after);
    ::kill(pid_t(process.processId()), signal);
    process.waitForFinished(60'000);
    Round out;
    out.wasSignalled = process.exitStatus() == QProcess::CrashExit;
    const auto found = RecoveryStore(folder.filePath(u"recovery"_s)).lookForLostWork();
    qint64 end = 0, firstLost = -1;
    if (!found.works.empty())
        out.step = found.works.front().plan.displayName(found.works.front().plan.organization()).section(u' ', 1).toInt();
    for (const QByteArray &line : contentOf(journal).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            continue;
        end = line.sliced(space + 1).toLongLong();
        if (line.first(space).toInt() > out.step && firstLost < 0)
            firstLost = end;
    }
    out.lost = firstLost < 0 ? 0 : end - firstLost;
    return out;
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void anEditIsKeptSoon();
    void whatIsSavedIsNotKept();
    void undoneWorkIsNotKept();
    void neverBesideTheUsersFile();
    void othersCannotRead();
    void killedAtAnyMoment();
    void toldToEndItWritesFirst();
    void restoredWorkIsUnsavedAndKnowsItsFile();
    void laterDeletesNothing();
    void discardAsksOnceMore();
    void aRunningProgramKeepsItsOwn();
    void damagedFilesAreKeptAside();
    void truncatedOrFlippedIsNeverTaken();
    void aFullDiskIsOneQuietNotice();
    void anUnwritableFolderHurtsNobody();
    void secondWindowIsToldWhoHasThePlan();
    void aReadOnlyPlanIsSavedElsewhere();
    void locksOfDeadProgramsHoldNobodyUp();
    void locksOfOtherComputersAreAskedAbout();
    void withoutRightsThereIsNoLock();
    void aChangeOnDiskIsTold_data();
    void aChangeOnDiskIsTold();
    void readAnewOneStaysWhereOneWas();
    void aTouchIsNoChange();
    void aGoneFileIsAHint();
    void differencesNameTheObjects();
    void dialogsHaveNamedControls();

private:
    QString fresh() { return m_folder.filePath(u"state%1"_s.arg(++m_count)); }
    QString planFile()
    {
        const QString path = m_folder.filePath(u"plan%1.siteplan.json"_s.arg(++m_count));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(writePlan(contosoPlan())));
        return path;
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestRecovery::anEditIsKeptSoon()
{
    Window one(fresh());
    QVERIFY(one.kept().isEmpty());
    QElapsedTimer clock;
    clock.start();
    one.edit("first");
    QTRY_COMPARE_WITH_TIMEOUT(one.kept().size(), 1, 20'000);
    qInfo("kept after %lld ms", clock.elapsed());
    const auto work = readRecovery(contentOf(one.recovery.autosave().file()));
    QVERIFY(work);
    QCOMPARE(work->plan.displayName(work->plan.organization()), u"first"_s);
    QVERIFY(work->note.path.isEmpty());
    one.edit("second");
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(one.recovery.autosave().file()).contains("\"second\""), 20'000);
}

void TestRecovery::whatIsSavedIsNotKept()
{
    Window one(fresh());
    one.edit("saved soon");
    QTRY_COMPARE_WITH_TIMEOUT(one.kept().size(), 1, 20'000);
    QVERIFY(one.window.files().saveTo(QFile::encodeName(m_folder.filePath(u"saved.siteplan.json"_s))));
    QTRY_VERIFY(one.kept().isEmpty());
}

void TestRecovery::undoneWorkIsNotKept()
{
    Window one(fresh());
    one.edit("undone soon");
    QTRY_COMPARE_WITH_TIMEOUT(one.kept().size(), 1, 20'000);
    one.window.session().undoStack().undo();
    QTRY_VERIFY(one.kept().isEmpty());
}

void TestRecovery::neverBesideTheUsersFile()
{
    const QString path = planFile();
    const QByteArray before = contentOf(path);
    Window one(fresh());
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    one.edit("changed");
    QTRY_COMPARE_WITH_TIMEOUT(one.kept().size(), 1, 20'000);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(readRecovery(contentOf(one.recovery.autosave().file()))->note.path, QFile::encodeName(path));
}

void TestRecovery::othersCannotRead()
{
    Window one(fresh());
    one.edit("secret");
    QTRY_COMPARE_WITH_TIMEOUT(one.kept().size(), 1, 20'000);
    one.edit("secret too"); // written over, with the same rights
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(one.recovery.autosave().file()).contains("secret too"), 20'000);
    struct stat of = {};
    QCOMPARE(::stat(QFile::encodeName(one.recovery.autosave().file()).constData(), &of), 0);
    QCOMPARE(of.st_mode & 0777, 0600U);
    QCOMPARE(::stat(QFile::encodeName(one.recoveryFolder()).constData(), &of), 0);
    QCOMPARE(of.st_mode & 0777, 0700U);
}

void TestRecovery::killedAtAnyMoment()
{
    const int rounds = std::max(3, qEnvironmentVariableIntValue("SITEWRIGHT_KILLS"));
    qint64 worst = 0;
    int over = 0;
    for (int i = 0; i < rounds; ++i) {
        const Round round = endBy(SIGKILL, 1200 + QRandomGenerator::global()->bounded(2500));
        QVERIFY2(round.wasSignalled, "the program did not run until it was killed");
        QVERIFY2(round.step > 0, "nothing was recovered");
        worst = std::max(worst, round.lost);
        over += round.lost > 2000 ? 1 : 0;
    }
    qInfo("%d kills: at most %lld ms of edits lost, more than 2 s in %d", rounds, worst, over);
    QVERIFY(worst <= 10'000);
}

void TestRecovery::toldToEndItWritesFirst()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const Round round = endBy(signal, 300);
        QVERIFY(round.wasSignalled); // who sent it sees that it worked
        QVERIFY(round.step > 0);
        QVERIFY2(round.lost <= 3, qPrintable(QString::number(round.lost))); // not even the last edit
    }
}

void TestRecovery::restoredWorkIsUnsavedAndKnowsItsFile()
{
    const QString folder = fresh(), path = planFile();
    const QString left = leaveWork(folder, "lost", QFile::encodeName(path));
    Window one(folder);
    answerWith(this, u"Restore"_s);
    QVERIFY(one.recovery.offer());
    QCOMPARE(one.window.session().plan().displayName(one.window.session().plan().organization()), u"lost"_s);
    QCOMPARE(one.window.files().path(), QFile::encodeName(path));
    QVERIFY(one.window.files().isModified());
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(one.recovery.autosave().file())); // ours holds it already
    QVERIFY(!contentOf(path).contains("lost"));
}

void TestRecovery::laterDeletesNothing()
{
    const QString folder = fresh();
    const QString left = leaveWork(folder, "for later");
    const QByteArray before = contentOf(left);
    Window one(folder);
    answerWith(this, u"Later"_s);
    QVERIFY(!one.recovery.offer());
    QCOMPARE(contentOf(left), before);
    QCOMPARE(RecoveryStore(folder).lookForLostWork().works.size(), std::size_t(1)); // and is offered again
}

void TestRecovery::discardAsksOnceMore()
{
    const QString folder = fresh();
    const QString left = leaveWork(folder, "unwanted");
    Window one(folder);
    answerWith(this, u"Discard"_s);
    QTimer::singleShot(300, this, [this] { answerWith(this, u"Discard"_s); });
    QVERIFY(!one.recovery.offer());
    QVERIFY(!QFile::exists(left));
}

void TestRecovery::aRunningProgramKeepsItsOwn()
{
    const QString folder = fresh();
    Window one(folder);
    one.edit("mine");
    QTRY_COMPARE_WITH_TIMEOUT(one.kept().size(), 1, 20'000);
    Window other(folder);
    QVERIFY(RecoveryStore(folder).lookForLostWork().works.empty());
    other.edit("yours");
    QTRY_COMPARE_WITH_TIMEOUT(other.kept().size(), 2, 20'000);
    QVERIFY(one.recovery.autosave().file() != other.recovery.autosave().file());
}

void TestRecovery::damagedFilesAreKeptAside()
{
    const QString folder = fresh();
    const QString bad = leaveWork(folder, "bad");
    leaveWork(folder, "good");
    QFile file(bad);
    QVERIFY(file.resize(file.size() / 2));
    const RecoveryStore::Found found = RecoveryStore(folder).lookForLostWork();
    QCOMPARE(found.works.size(), std::size_t(1));
    QCOMPARE(found.works.front().note.name, u"good"_s);
    QCOMPARE(found.damaged, QStringList{folder + u"/bad.damaged"_s});
    QVERIFY(QFile::exists(found.damaged.front()));
    const ThemeSource themes(Theme::light());
    RecoveryDialog dialog(found, themes);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](QLabel *label) { return label->text().contains(u"bad.damaged"_s); }));
}

void TestRecovery::truncatedOrFlippedIsNeverTaken()
{
    const QByteArray whole = recoveryBytes(contosoPlan(), {"/a/plan", u"plan"_s, {}, QDateTime::currentDateTimeUtc()});
    QVERIFY(readRecovery(whole));
    QRandomGenerator random(5);
    for (int i = 0; i < 250; ++i)
        QVERIFY(!readRecovery(whole.first(random.bounded(whole.size()))));
    for (int i = 0; i < 250; ++i) {
        QByteArray flipped = whole;
        const qsizetype at = random.bounded(whole.size());
        flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
        QVERIFY(!readRecovery(flipped));
    }
}

void TestRecovery::aFullDiskIsOneQuietNotice()
{
    Window one(fresh());
    QSignalSpy hints(&one.window.session(), &Session::hinted), written(&one.recovery.autosave(), &Autosave::written);
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit tight = before;
    tight.rlim_cur = 100;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    one.edit("does not fit");
    const bool wasTried = QTest::qWaitFor([&] { return written.count() >= 1; }, 20'000);
    one.edit("does not fit either");
    one.recovery.autosave().writeNow();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(wasTried);
    int told = 0;
    for (const QList<QVariant> &hint : hints)
        told += hint.front().toString().contains(u"cannot be kept"_s) ? 1 : 0;
    QCOMPARE(told, 1);
    QVERIFY(!QApplication::activeModalWidget());
    one.edit("fits");
    one.recovery.autosave().writeNow();
    QVERIFY(contentOf(one.recovery.autosave().file()).contains("\"fits\""));
}

void TestRecovery::anUnwritableFolderHurtsNobody()
{
    Window one(u"/proc/no/such/place"_s);
    one.edit("still works");
    one.recovery.autosave().writeNow();
    QVERIFY(!one.recovery.offer());
}

void TestRecovery::secondWindowIsToldWhoHasThePlan()
{
    const QString path = planFile();
    Window one(fresh()), other(fresh());
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    QString said;
    QTimer::singleShot(0, this, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            said = box->text() + box->informativeText();
        answerWith(this, u"Cancel"_s);
    });
    QVERIFY(!other.window.files().open(QFile::encodeName(path)));
    QVERIFY2(said.contains(QString::number(::getpid())), qPrintable(said));
    QVERIFY2(said.contains(QSysInfo::machineHostName()), qPrintable(said));
    QVERIFY(one.window.files().newPlan()); // closes the file: now it is free
    QVERIFY(other.window.files().open(QFile::encodeName(path)));
    QVERIFY(!other.window.files().isReadOnly());
}

void TestRecovery::aReadOnlyPlanIsSavedElsewhere()
{
    const QString path = planFile();
    Window one(fresh()), other(fresh());
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    answerWith(this, u"Open read-only"_s);
    QVERIFY(other.window.files().open(QFile::encodeName(path)));
    QVERIFY(other.window.files().isReadOnly());
    QVERIFY(other.window.windowTitle().contains(u"read-only"_s));
    other.edit("other");
    QTimer::singleShot(100, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QVERIFY(!other.window.files().save()); // asked for another name
    QVERIFY(!contentOf(path).contains("\"other\""));
    const QString copy = m_folder.filePath(u"copy.siteplan.json"_s);
    QVERIFY(other.window.files().saveTo(QFile::encodeName(copy)));
    QVERIFY(!other.window.files().isReadOnly());
    answerWith(this, u"OK"_s);
    QVERIFY(!other.window.files().saveTo(QFile::encodeName(path))); // not over the open one either
}

void TestRecovery::locksOfDeadProgramsHoldNobodyUp()
{
    const QString path = planFile();
    QFile lock(PlanLock::fileFor(QFile::encodeName(path)));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nsitewright\n" + QSysInfo::machineHostName().toUtf8() + '\n'); // no process has that number
    lock.close();
    Window one(fresh());
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    QVERIFY(!one.window.files().isReadOnly());
}

void TestRecovery::locksOfOtherComputersAreAskedAbout()
{
    const QString path = planFile();
    QFile lock(PlanLock::fileFor(QFile::encodeName(path)));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nsitewright\nanna-pc\n");
    lock.close();
    PlanLock mine;
    QCOMPARE(mine.take(QFile::encodeName(path)), PlanLock::State::Elsewhere);
    QVERIFY(mine.holder().contains(u"anna-pc"_s));
    Window one(fresh());
    answerWith(this, u"Open anyway"_s);
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    QVERIFY(!one.window.files().isReadOnly());
}

void TestRecovery::withoutRightsThereIsNoLock()
{
    PlanLock lock;
    QCOMPARE(lock.take("/proc/1/plan.siteplan.json"), PlanLock::State::Impossible); // a folder nobody can write, root included
}

void TestRecovery::aChangeOnDiskIsTold_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("name");
    QTest::newRow("reload") << u"Reload"_s << u"theirs"_s;
    QTest::newRow("keep") << u"Keep what is open"_s << u"mine"_s;
}

void TestRecovery::aChangeOnDiskIsTold()
{
    QFETCH(QString, answer);
    QFETCH(QString, name);
    const QString path = planFile();
    Window one(fresh());
    DiskWatch watch(one.window.session(), one.window.files(), one.themes, &one.window);
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    one.edit("mine");
    Plan theirs = contosoPlan();
    theirs.set(theirs.organization(), FieldId::Name, std::string("theirs"));
    QTest::qWait(20); // another time stamp
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writePlan(theirs)));
    file.close();
    answerWith(this, answer);
    watch.check();
    QCOMPARE(one.window.session().plan().displayName(one.window.session().plan().organization()), name);
    QCOMPARE(one.window.files().isModified(), name == u"mine"_s);
    watch.check(); // told once
    QVERIFY(!QApplication::activeModalWidget());
}

void TestRecovery::readAnewOneStaysWhereOneWas()
{
    const QString path = planFile();
    Window one(fresh());
    one.window.resize(1200, 800);
    one.window.show();
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    auto *views = one.window.findChild<PlanTabs *>();
    views->showNetwork();
    views->network().zoomIn();
    const double network = views->network().zoom();
    views->showStructure();
    views->structure().zoomToOriginal();
    views->structure().centreOn({300, 250});
    const QPointF offset = views->structure().view().offset;
    Selection &selection = one.window.session().selection();
    selection.set({id("munich"), id("zurich")});
    Session theirs;
    theirs.openPlan(contosoPlan());
    QVERIFY(theirs.perform(removeObjects(theirs.plan(), {id("zurich")})));
    QVERIFY(theirs.perform(addObject(theirs.plan(), Kind::Region, id("contoso"), "Nordics")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writePlan(theirs.plan())));
    file.close();
    QVERIFY(one.window.files().reload());
    QCOMPARE(one.window.session().plan().count(Kind::Region), theirs.plan().count(Kind::Region));
    QCOMPARE(selection.ids(), std::vector{id("munich")}); // what is left of it
    QCOMPARE(views->structure().zoom(), 1.0);
    QCOMPARE(views->structure().view().offset, offset);
    views->showNetwork();
    QCOMPARE(views->network().zoom(), network);
}

void TestRecovery::aTouchIsNoChange()
{
    const QString path = planFile();
    Window one(fresh());
    DiskWatch watch(one.window.session(), one.window.files(), one.themes, &one.window);
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    watch.check(); // would wait for an answer
}

void TestRecovery::aGoneFileIsAHint()
{
    const QString path = planFile();
    Window one(fresh());
    DiskWatch watch(one.window.session(), one.window.files(), one.themes, &one.window);
    QVERIFY(one.window.files().open(QFile::encodeName(path)));
    QSignalSpy hints(&one.window.session(), &Session::hinted);
    QVERIFY(QFile::remove(path));
    watch.check();
    QVERIFY(!hints.isEmpty() && hints.back().front().toString().contains(u"no longer there"_s));
}

void TestRecovery::differencesNameTheObjects()
{
    const Plan one = contosoPlan();
    QVERIFY(planDifferences(one, one).isEmpty());
    Plan other = one;
    other.set(object(other, "munich"), FieldId::Clients, std::int64_t(7));
    const ObjectRef added = other.create(Kind::Site, id("kiel"));
    other.set(added, FieldId::Name, std::string("Kiel"));
    other.set(added, FieldId::Owner, id("dach"));
    QCOMPARE(planDifferences(one, other), (QStringList{u"Site Kiel: only in the file"_s, u"Site Munich, Clients: 850 here, 7 in the file"_s}));
    QCOMPARE(planDifferences(other, one).front(), u"Site Kiel: only in the open plan"_s);
}

void TestRecovery::dialogsHaveNamedControls()
{
    const QString folder = fresh();
    leaveWork(folder, "one");
    const ThemeSource themes(Theme::light());
    const RecoveryStore::Found found = RecoveryStore(folder).lookForLostWork();
    RecoveryDialog recovery(found, themes);
    CompareDialog compare(contosoPlan(), contosoPlan(), themes);
    for (QDialog *dialog : {static_cast<QDialog *>(&recovery), static_cast<QDialog *>(&compare)}) {
        for (auto *view : dialog->findChildren<QAbstractItemView *>())
            QVERIFY(!view->accessibleName().isEmpty());
    }
    QCOMPARE(recovery.chosen(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sitewright-test"_s);
    if (argc == 3 && QByteArray(argv[1]) == "--edit")
        return editForEver(QString::fromLocal8Bit(argv[2]));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
