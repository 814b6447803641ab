// SPDX-License-Identifier: MIT
// Saving while every system call may fail, the disk may be full and the process may be killed.
// The program runs itself as the process that saves: see saveAsChild().
#include "model/io/safe_file.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { SavedForCertain = 0, Refused = 3, SavedWithDoubt = 4 };

QByteArray version(char letter, qsizetype size) { return QByteArray(size, letter); }

// Modes: "once" saves one version; "loop" saves two versions in turn until it is killed.
// getppid() marks the begin and the end of the save in a trace.
int saveAsChild(char **arguments)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::signal(SIGXFSZ, SIG_IGN);
    const QByteArray mode = arguments[0];
    const QByteArray path = arguments[1];
    const qsizetype size = QByteArray(arguments[2]).toLongLong();
    if (const qint64 limit = QByteArray(arguments[3]).toLongLong(); limit >= 0) {
        const rlimit value = {rlim_t(limit), rlim_t(limit)};
        ::setrlimit(RLIMIT_FSIZE, &value);
    }
    const QByteArray first = version('n', size);
    const QByteArray second = version('o', size);
    if (mode == "loop") {
        (void)!::write(STDOUT_FILENO, "r", 1);
        for (;;) {
            (void)saveFile(path, first);
            (void)saveFile(path, second);
        }
    }
    const FileResult<FileContent> opened = readFile(path);
    if (!opened)
        return 9;
    ::getppid();
    const FileResult<Saved> saved = saveFile(path, first, {opened->stamp});
    ::getppid();
    if (saved)
        return saved->certain ? SavedForCertain : SavedWithDoubt;
    const QByteArray text = saved.error().text().toUtf8();
    (void)!::write(STDOUT_FILENO, text.constData(), size_t(text.size()));
    return Refused;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray content(const QString &path)
{
    const FileResult<FileContent> result = readFile(QFile::encodeName(path));
    return result ? result->bytes : QByteArrayLiteral("<unreadable>");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

struct Run {
    bool killed = false;
    int code = -1;
    QString output;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    // The leak checker cannot work under ptrace and would turn every traced run into a failure.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        process.kill();
    const bool killed = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 128 + SIGKILL;
    return {killed, process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QStringList childArguments(const QString &mode, const QString &path, qsizetype size, qint64 limit = -1)
{
    return {u"--save"_s, mode, path, QString::number(size), QString::number(limit)};
}

} // namespace

class TestSafeFileFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAtRandomMoments();
    void everySystemCallFails();
    void sizeLimitAtEveryLevel();
    void fullDiskAtEveryLevel();

private:
    struct Call {
        QString name;
        int ordinal = 0;
    };
    QList<Call> tracedCalls(const QString &strace, const QString &path) const;
    // Empty when the outcome is honest and the file whole.
    QString judge(const Run &result, const QString &folder, const QByteArray &before, const QByteArray &after) const;

    QString m_self;
};

void TestSafeFileFaults::initTestCase() { m_self = QCoreApplication::applicationFilePath(); }

QString TestSafeFileFaults::judge(const Run &result, const QString &folder, const QByteArray &before,
                                  const QByteArray &after) const
{
    const QByteArray now = content(folder + u"/plan"_s);
    if (now != before && now != after)
        return u"the file is damaged"_s;
    if (result.killed) {
        removeLeftOvers(QFile::encodeName(folder));
    } else if (result.code == Refused) {
        if (now != before)
            return u"an error was told, but the file is new"_s;
        if (!result.output.contains(u"The file was not saved"))
            return u"the error says nothing: "_s + result.output;
    } else if (result.code == SavedForCertain || result.code == SavedWithDoubt) {
        if (now != after)
            return u"a false \"saved\""_s;
    } else {
        return u"unexpected exit code "_s + QString::number(result.code);
    }
    const QStringList names = namesIn(folder);
    return names == QStringList{u"plan"_s} ? QString() : u"left-overs: "_s + names.join(u' ');
}

void TestSafeFileFaults::killedAtRandomMoments()
{
    const int rounds = qEnvironmentVariableIsSet("SITEWRIGHT_NIGHTLY") ? 1000 : 200;
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"plan"_s);
    const qsizetype size = 25'000;
    writeFile(path, version('o', size));
    QRandomGenerator random(20261122);
    int damaged = 0;
    int leftOvers = 0;
    for (int i = 0; i < rounds; ++i) {
        QProcess process;
        process.start(m_self, childArguments(u"loop"_s, path, size));
        QVERIFY(process.waitForReadyRead(10'000));
        ::usleep(random.bounded(8000));
        process.kill();
        QVERIFY(process.waitForFinished(10'000));
        const QByteArray now = content(path);
        if (now != version('o', size) && now != version('n', size))
            ++damaged;
        leftOvers += removeLeftOvers(QFile::encodeName(dir.path()));
        QCOMPARE(namesIn(dir.path()), QStringList{u"plan"_s});
    }
    QCOMPARE(damaged, 0);
    qInfo("%d kills: %d damaged, %d left-overs found and removed", rounds, damaged, leftOvers);
}

// The calls between the two getppid() of the child, each with its number among calls of that name.
QList<TestSafeFileFaults::Call> TestSafeFileFaults::tracedCalls(const QString &strace, const QString &path) const
{
    const QString log = path + u".trace"_s;
    run(strace, QStringList{u"-o"_s, log, u"--"_s, m_self} + childArguments(u"once"_s, path, 3000));
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QStringList harmless = {u"mmap"_s,   u"munmap"_s,       u"brk"_s,   u"mprotect"_s, u"mremap"_s,
                                         u"getpid"_s, u"rt_sigaction"_s, u"futex"_s, u"getppid"_s,  u"geteuid"_s};
    static const QRegularExpression start(u"^([a-z0-9_]+)\\("_s);
    QHash<QString, int> counts;
    QList<Call> calls;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QRegularExpressionMatch match = start.match(line);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        const int ordinal = ++counts[name];
        if (name == u"getppid")
            inside = !inside;
        else if (inside && !harmless.contains(name))
            calls += Call{name, ordinal};
    }
    file.remove();
    return calls;
}

void TestSafeFileFaults::everySystemCallFails()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed: system calls cannot be made to fail");
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"plan"_s), version('o', 2000));
    const QList<Call> calls = tracedCalls(strace, outside.filePath(u"plan"_s));
    if (calls.isEmpty())
        QSKIP("strace cannot trace here (ptrace is not permitted)");
    QStringList order;
    for (const Call &call : calls) {
        if (call.name == u"fsync" || call.name.startsWith(u"rename"))
            order += call.name.left(5);
    }
    // A name that points to content not yet on the disk is an empty file after a power cut.
    QCOMPARE(order, QStringList({u"fsync"_s, u"renam"_s, u"fsync"_s}));

    const QStringList faults = {u"error=ENOSPC"_s, u"error=EIO"_s,   u"error=EDQUOT"_s,  u"error=EACCES"_s,
                                u"error=EROFS"_s,  u"error=EINTR"_s, u"signal=SIGKILL"_s};
    int points = 0;
    QStringList bad;
    QMap<int, int> codes;
    for (const Call &call : calls) {
        for (const QString &fault : faults) {
            const QTemporaryDir dir;
            const QString path = dir.filePath(u"plan"_s);
            writeFile(path, version('o', 2000));
            const QString inject = u"inject=%1:%2:when=%3"_s.arg(call.name, fault).arg(call.ordinal);
            const Run result = run(strace, QStringList{u"-o"_s, u"/dev/null"_s, u"-e"_s, inject, u"--"_s, m_self} +
                                               childArguments(u"once"_s, path, 3000));
            ++points;
            ++codes[result.killed ? -1 : result.code];
            const QString verdict = judge(result, dir.path(), version('o', 2000), version('n', 3000));
            if (!verdict.isEmpty())
                bad += inject + u": "_s + verdict;
        }
    }
    QStringList names;
    for (const Call &call : calls)
        names += call.name;
    qInfo("%d fault points over %s: %d saved, %d saved with doubt, %d refused, %d killed", points, qPrintable(names.join(u' ')),
          codes[SavedForCertain], codes[SavedWithDoubt], codes[Refused], codes[-1]);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    QVERIFY2(points >= 60, "the save path has too few calls for this test to mean anything");
    QVERIFY(codes[Refused] > 0 && codes[SavedWithDoubt] > 0 && codes[-1] > 0);
}

void TestSafeFileFaults::sizeLimitAtEveryLevel()
{
    int refused = 0;
    int saved = 0;
    for (const qsizetype size : {300, 5'000, 16'000, 17'000, 64'000, 500'000}) {
        for (qint64 limit = 0; limit < size + 4096; limit += 4096) {
            const QTemporaryDir dir;
            const QString path = dir.filePath(u"plan"_s);
            writeFile(path, version('o', 2000));
            const Run result = run(m_self, childArguments(u"once"_s, path, size, limit));
            const QString verdict = judge(result, dir.path(), version('o', 2000), version('n', size));
            QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
            QCOMPARE(result.code, limit >= size ? SavedForCertain : Refused);
            ++(result.code == Refused ? refused : saved);
        }
    }
    qInfo("size limits: %d refused, %d saved, 0 damaged", refused, saved);
}

void TestSafeFileFaults::fullDiskAtEveryLevel()
{
    const QTemporaryDir dir;
    const QByteArray folder = QFile::encodeName(dir.path());
    // In a mount namespace of its own nothing is seen outside, and nothing is left behind.
    if (::geteuid() != 0 || ::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1536k") != 0)
        QSKIP("only root can mount a small disk here; sizeLimitAtEveryLevel covers part of this");
    const QString path = dir.filePath(u"plan"_s);
    const QString filler = dir.filePath(u"filler"_s);
    int refused = 0;
    int saved = 0;
    for (const qsizetype size : {300, 5'000, 16'000, 17'000, 64'000, 500'000}) {
        for (qint64 space = 0; space < size + 4096; space += 4096) {
            QFile::remove(filler);
            const QByteArray before = version('o', size / 2 + 1);
            writeFile(path, before);
            struct statvfs info = {};
            QCOMPARE(::statvfs(folder.constData(), &info), 0);
            writeFile(filler, version('f', qint64(info.f_bavail * info.f_frsize) - space));
            const FileResult<Saved> result = saveFile(QFile::encodeName(path), version('n', size));
            const bool fits = space >= size;
            QCOMPARE(result.has_value(), fits);
            QCOMPARE(content(path), fits ? version('n', size) : before);
            QCOMPARE(namesIn(dir.path()), (QStringList{u"filler"_s, u"plan"_s}));
            ++(fits ? saved : refused);
            if (fits)
                continue;
            QVERIFY(result.error().kind == FileError::Kind::NoSpace);
            const QString text = result.error().text();
            QVERIFY2(text.contains(path) && text.contains(u"disk is full") && text.contains(QLocale().formattedDataSize(size)),
                     qPrintable(text));
        }
    }
    ::umount2(folder.constData(), MNT_DETACH);
    qInfo("full disk: %d refused, %d saved, 0 damaged", refused, saved);
}

int main(int argc, char **argv)
{
    if (argc == 6 && QByteArrayView(argv[1]) == "--save")
        return saveAsChild(argv + 2);
    QCoreApplication application(argc, argv);
    TestSafeFileFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_safe_file_faults.moc"
