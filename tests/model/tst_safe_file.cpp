// SPDX-License-Identifier: MIT
// Saving and reading on odd targets, against changes by others, and cleaning up. What happens when
// system calls fail or the process is killed is in tst_safe_file_faults.
#include "model/io/safe_file.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <grp.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sitewright;
using namespace Qt::StringLiterals;
using Kind = FileError::Kind;

namespace {

const QByteArray oldText = QByteArrayLiteral("{\"version\": \"old\"}\n");
const QByteArray newText = QByteArrayLiteral("{\"version\": \"new and longer\"}\n");

// Root may do everything, so tests of permissions done as root prove nothing.
class Unprivileged {
public:
    Unprivileged()
        : m_root(::geteuid() == 0)
    {
        if (m_root && (::setgroups(0, nullptr) != 0 || ::setegid(65534) != 0 || ::seteuid(65534) != 0))
            qFatal("cannot give up privileges");
    }
    ~Unprivileged()
    {
        if (m_root && (::seteuid(0) != 0 || ::setegid(0) != 0))
            qFatal("cannot regain privileges");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    const bool m_root;
};

void write(const QByteArray &path, const QByteArray &bytes)
{
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    QVERIFY2(fd >= 0, path.constData());
    QCOMPARE(::write(fd, bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    ::close(fd);
    if (::geteuid() == 0)
        QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
}

QByteArray read(const QByteArray &path)
{
    const FileResult<FileContent> content = readFile(path);
    return content ? content->bytes : QByteArrayLiteral("<unreadable>");
}

bool setImmutable(const QByteArray &path, bool on)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    int flags = 0;
    bool ok = ::ioctl(fd, FS_IOC_GETFLAGS, &flags) == 0;
    flags = on ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
    ok = ok && ::ioctl(fd, FS_IOC_SETFLAGS, &flags) == 0;
    ::close(fd);
    return ok;
}

} // namespace

class TestSafeFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void savesAndReadsBack();
    void newFileGetsTheUsersMode();
    void keepsTheMode();
    void temporaryIsPrivateWhileTheTargetIs();
    void emptyFileIsSaved();
    void readRefusesWhatIsTooLarge();
    void readRefusesOddFiles();

    void readOnlyFileIsRefused();
    void readOnlyFolderIsRefused();
    void folderWithoutSearchRightIsRefused();
    void unlistableFolderIsSavedWithoutPromise();
    void symlinkIsFollowed();
    void relativeSymlinkInAnotherFolderIsFollowed();
    void danglingSymlinkCreatesItsFile();
    void symlinkLoopIsRefused();
    void hardLinkIsSplitAndTold();
    void fifoIsRefused();
    void deviceIsRefused();
    void directoryIsRefused();
    void nameOf255BytesIsSaved();
    void nameOf256BytesIsRefused();
    void nonUtf8NameIsSavedAndShown();
    void deletedFolderIsRefused();
    void fileReplacedMeanwhileIsNoticed();
    void immutableFileIsRefused();
    void otherFileSystemBehindALinkIsSaved();
    void emptyNameIsRefused();

    void changesOfOthersAreNoticed_data();
    void changesOfOthersAreNoticed();
    void touchIsNoChange();
    void fileCreatedMeanwhileIsNotOverwritten();
    void withoutExpectationTheFileIsOverwritten();
    void severalSavesInARowKeepTheStampCurrent();

    void leftOversOfDeadProcessesAreRemoved();
    void otherFilesAreNoLeftOvers();
    void errorsNameFileReasonAndAdvice();

private:
    QByteArray path(const char *name) const { return m_folder + '/' + name; }
    void expectRefused(const QByteArray &target, Kind kind, const QString &reason) const;
    qsizetype entries() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_folder;
};

void TestSafeFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_folder = QFile::encodeName(m_dir->path());
    if (::geteuid() == 0)
        QCOMPARE(::chown(m_folder.constData(), 65534, 65534), 0);
    write(path("plan"), oldText);
}

void TestSafeFile::cleanup()
{
    ::chmod(m_folder.constData(), 0700);
    m_dir.reset();
}

qsizetype TestSafeFile::entries() const
{
    return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size();
}

void TestSafeFile::expectRefused(const QByteArray &target, Kind kind, const QString &reason) const
{
    const qsizetype before = entries();
    FileResult<Saved> result;
    {
        const Unprivileged guard;
        result = saveFile(target, newText);
    }
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind, qPrintable(result.error().text()));
    QVERIFY2(result.error().why.contains(reason), qPrintable(result.error().text()));
    QVERIFY(!result.error().next.isEmpty());
    if (::access(m_folder.constData(), R_OK) == 0)
        QCOMPARE(entries(), before);
}

void TestSafeFile::savesAndReadsBack()
{
    const FileResult<FileContent> opened = readFile(path("plan"));
    QVERIFY(opened);
    QCOMPARE(opened->bytes, oldText);
    QCOMPARE(opened->stamp.size, oldText.size());
    const FileResult<Saved> saved = saveFile(path("plan"), newText, {opened->stamp});
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
    QVERIFY(saved->certain);
    QVERIFY(saved->notice().isEmpty());
    const FileResult<FileContent> again = readFile(path("plan"));
    QVERIFY(again);
    QCOMPARE(again->bytes, newText);
    QVERIFY(again->stamp == saved->stamp);
    QCOMPARE(entries(), 1);
}

void TestSafeFile::newFileGetsTheUsersMode()
{
    const mode_t mask = ::umask(027);
    QVERIFY(saveFile(path("fresh"), newText));
    ::umask(mask);
    struct stat info = {};
    QCOMPARE(::stat(path("fresh").constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0640u);
    QCOMPARE(read(path("fresh")), newText);
}

void TestSafeFile::keepsTheMode()
{
    for (const mode_t mode : {0600u, 0640u, 0664u, 0755u}) {
        QCOMPARE(::chmod(path("plan").constData(), mode), 0);
        QVERIFY(saveFile(path("plan"), newText));
        struct stat info = {};
        QCOMPARE(::stat(path("plan").constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode);
        if (::geteuid() == 0)
            QCOMPARE(info.st_uid, 65534u);
    }
}

void TestSafeFile::temporaryIsPrivateWhileTheTargetIs()
{
    // Seen from outside in the fault test; here: a private file never becomes wider.
    QCOMPARE(::chmod(path("plan").constData(), 0600), 0);
    const mode_t mask = ::umask(0);
    QVERIFY(saveFile(path("plan"), newText));
    ::umask(mask);
    struct stat info = {};
    QCOMPARE(::stat(path("plan").constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0600u);
}

void TestSafeFile::emptyFileIsSaved()
{
    QVERIFY(saveFile(path("plan"), QByteArrayView()));
    QCOMPARE(read(path("plan")), QByteArray());
}

void TestSafeFile::readRefusesWhatIsTooLarge()
{
    QVERIFY(readFile(path("plan"), oldText.size()));
    const FileResult<FileContent> result = readFile(path("plan"), oldText.size() - 1);
    QVERIFY(!result);
    QVERIFY(result.error().kind == Kind::TooLarge);
    // A sparse file over the cap is refused by its size, not by reading it.
    QCOMPARE(::truncate(path("plan").constData(), qint64(1) << 40), 0);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readFile(path("plan")));
    QVERIFY(timer.elapsed() < 100);
    // Files that grow while their size is said to be 0 do not get past the cap either.
    const FileResult<FileContent> endless = readFile(QByteArrayLiteral("/proc/self/maps"), 16);
    QVERIFY(!endless && endless.error().kind == Kind::TooLarge);
}

void TestSafeFile::readRefusesOddFiles()
{
    QCOMPARE(::mkfifo(path("fifo").constData(), 0666), 0);
    const std::pair<QByteArray, Kind> cases[] = {
        {path("fifo"), Kind::NotRegular},     {QByteArrayLiteral("/dev/zero"), Kind::NotRegular},
        {m_folder, Kind::NotRegular},         {path("none"), Kind::NotFound},
        {path("plan/below"), Kind::NotFound}, {QByteArray(), Kind::NotFound}};
    for (const auto &[target, kind] : cases) {
        const FileResult<FileContent> result = readFile(target);
        QVERIFY2(!result, target.constData());
        QVERIFY2(result.error().kind == kind, qPrintable(result.error().text()));
    }
    QCOMPARE(::chmod(path("plan").constData(), 0), 0);
    const Unprivileged guard;
    const FileResult<FileContent> result = readFile(path("plan"));
    QVERIFY(!result && result.error().kind == Kind::NoPermission);
}

void TestSafeFile::readOnlyFileIsRefused()
{
    QCOMPARE(::chmod(path("plan").constData(), 0444), 0);
    expectRefused(path("plan"), Kind::ReadOnly, u"write-protected"_s);
    QCOMPARE(read(path("plan")), oldText);
}

void TestSafeFile::readOnlyFolderIsRefused()
{
    QCOMPARE(::chmod(m_folder.constData(), 0500), 0);
    expectRefused(path("plan"), Kind::NoPermission, u"no permission"_s);
    expectRefused(path("fresh"), Kind::NoPermission, u"no permission"_s);
    QCOMPARE(read(path("plan")), oldText);
}

void TestSafeFile::folderWithoutSearchRightIsRefused()
{
    QCOMPARE(::chmod(m_folder.constData(), 0600), 0);
    expectRefused(path("plan"), Kind::NoPermission, u"no permission"_s);
}

void TestSafeFile::unlistableFolderIsSavedWithoutPromise()
{
    QCOMPARE(::chmod(m_folder.constData(), 0300), 0);
    const Unprivileged guard;
    const FileResult<Saved> saved = saveFile(path("plan"), newText);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
    QVERIFY(!saved->certain);
    QVERIFY(saved->notice().contains(u"power cut"));
    QCOMPARE(read(path("plan")), newText);
}

void TestSafeFile::symlinkIsFollowed()
{
    QCOMPARE(::symlink(path("plan").constData(), path("link").constData()), 0);
    QVERIFY(saveFile(path("link"), newText));
    QVERIFY(QFileInfo(QFile::decodeName(path("link"))).isSymLink());
    QCOMPARE(read(path("plan")), newText);
    QCOMPARE(entries(), 2);
}

void TestSafeFile::relativeSymlinkInAnotherFolderIsFollowed()
{
    QCOMPARE(::mkdir(path("sub").constData(), 0700), 0);
    QCOMPARE(::symlink("../plan", path("sub/link").constData()), 0);
    QCOMPARE(::symlink("sub/link", path("second").constData()), 0);
    QVERIFY(saveFile(path("second"), newText));
    QCOMPARE(read(path("plan")), newText);
}

void TestSafeFile::danglingSymlinkCreatesItsFile()
{
    QCOMPARE(::symlink("fresh", path("link").constData()), 0);
    QVERIFY(saveFile(path("link"), newText));
    QCOMPARE(read(path("fresh")), newText);
    QVERIFY(QFileInfo(QFile::decodeName(path("link"))).isSymLink());
    QCOMPARE(::symlink("nowhere/fresh", path("lost").constData()), 0);
    expectRefused(path("lost"), Kind::NotFound, u"does not exist"_s);
}

void TestSafeFile::symlinkLoopIsRefused()
{
    QCOMPARE(::symlink("b", path("a").constData()), 0);
    QCOMPARE(::symlink("a", path("b").constData()), 0);
    expectRefused(path("a"), Kind::NotRegular, u"circle"_s);
}

void TestSafeFile::hardLinkIsSplitAndTold()
{
    QCOMPARE(::link(path("plan").constData(), path("twin").constData()), 0);
    const FileResult<Saved> saved = saveFile(path("plan"), newText);
    QVERIFY(saved);
    QVERIFY(saved->hardLinksSplit);
    QVERIFY(saved->notice().contains(u"hard links"));
    QCOMPARE(read(path("plan")), newText);
    QCOMPARE(read(path("twin")), oldText);
}

void TestSafeFile::fifoIsRefused()
{
    QCOMPARE(::mkfifo(path("fifo").constData(), 0666), 0);
    expectRefused(path("fifo"), Kind::NotRegular, u"FIFO"_s);
}

void TestSafeFile::deviceIsRefused()
{
    const FileResult<Saved> result = saveFile(QByteArrayLiteral("/dev/full"), newText);
    QVERIFY(!result);
    QVERIFY(result.error().kind == Kind::NotRegular);
    QVERIFY(result.error().why.contains(u"device"));
}

void TestSafeFile::directoryIsRefused()
{
    QCOMPARE(::mkdir(path("folder").constData(), 0777), 0);
    expectRefused(path("folder"), Kind::NotRegular, u"is a folder"_s);
    expectRefused(path("folder/"), Kind::NotFound, u"no file name"_s);
}

void TestSafeFile::nameOf255BytesIsSaved()
{
    const QByteArray target = m_folder + '/' + QByteArray(255, 'n');
    QVERIFY(saveFile(target, oldText));
    QVERIFY(saveFile(target, newText));
    QCOMPARE(read(target), newText);
}

void TestSafeFile::nameOf256BytesIsRefused() { expectRefused(m_folder + '/' + QByteArray(256, 'n'), Kind::Other, u"too long"_s); }

void TestSafeFile::nonUtf8NameIsSavedAndShown()
{
    const QByteArray target = path("M\xfcnchen\x1b.json");
    QVERIFY(saveFile(target, oldText));
    const FileResult<FileContent> opened = readFile(target);
    QVERIFY(opened);
    QVERIFY(saveFile(target, newText, {opened->stamp}));
    QCOMPARE(read(target), newText);
    QCOMPARE(::unlink(target.constData()), 0); // QTemporaryDir cannot
    QVERIFY(displayPath(target).endsWith(u"M\\xfcnchen\\x1b.json"));
    QCOMPARE(displayPath("M\xc3\xbcnchen \xf0\x9f\x98\x80"), QString::fromUtf8("M\xc3\xbcnchen \xf0\x9f\x98\x80"));
}

void TestSafeFile::deletedFolderIsRefused()
{
    const QByteArray folder = path("gone");
    QCOMPARE(::mkdir(folder.constData(), 0777), 0);
    QVERIFY(saveFile(folder + "/plan", oldText));
    QVERIFY(QDir(QFile::decodeName(folder)).removeRecursively());
    expectRefused(folder + "/plan", Kind::NotFound, u"does not exist"_s);
}

void TestSafeFile::fileReplacedMeanwhileIsNoticed()
{
    const FileResult<FileContent> opened = readFile(path("plan"));
    write(path("other"), QByteArray(oldText).replace("old", "odd"));
    QCOMPARE(::rename(path("other").constData(), path("plan").constData()), 0);
    const FileResult<Saved> result = saveFile(path("plan"), newText, {opened->stamp});
    QVERIFY(!result);
    QVERIFY(result.error().kind == Kind::ChangedOnDisk);
    QVERIFY(read(path("plan")).contains("odd"));
    QCOMPARE(entries(), 1);
}

void TestSafeFile::immutableFileIsRefused()
{
    if (!setImmutable(path("plan"), true))
        QSKIP("the immutable bit cannot be set here (needs root and a file system that has it)");
    expectRefused(path("plan"), Kind::ReadOnly, u"protected"_s);
    const FileResult<Saved> asRoot = saveFile(path("plan"), newText);
    QVERIFY(setImmutable(path("plan"), false));
    QVERIFY(!asRoot);
    QCOMPARE(read(path("plan")), oldText);
}

void TestSafeFile::otherFileSystemBehindALinkIsSaved()
{
    struct stat here = {};
    struct stat there = {};
    if (::stat("/dev/shm", &there) != 0 || ::stat(m_folder.constData(), &here) != 0 || here.st_dev == there.st_dev ||
        ::access("/dev/shm", W_OK) != 0)
        QSKIP("no second file system to write to: /dev/shm is the same or not writable");
    QTemporaryDir other(u"/dev/shm/sitewright-XXXXXX"_s);
    QVERIFY(other.isValid());
    const QByteArray target = QFile::encodeName(other.filePath(u"plan"_s));
    QCOMPARE(::symlink(target.constData(), path("link").constData()), 0);
    QVERIFY(saveFile(path("link"), newText));
    QCOMPARE(read(target), newText);
}

void TestSafeFile::emptyNameIsRefused()
{
    expectRefused(QByteArray(), Kind::NotFound, u"no file name"_s);
    expectRefused(QByteArray("a\0b", 3), Kind::NotFound, u"no file name"_s);
}

void TestSafeFile::changesOfOthersAreNoticed_data()
{
    QTest::addColumn<int>("seed");
    QTest::newRow("200 random changes") << 20261122;
}

void TestSafeFile::changesOfOthersAreNoticed()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QByteArray target = path("plan");
    int noticed = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray text(random.bounded(1, 9000), 'x');
        for (char &c : text)
            c = char('a' + random.bounded(26));
        ::unlink(target.constData());
        write(target, text);
        const FileResult<FileContent> opened = readFile(target);
        QVERIFY(opened);
        struct stat info = {};
        QCOMPARE(::stat(target.constData(), &info), 0);

        QByteArray changed = text;
        changed[random.bounded(int(changed.size()))] = 'Z'; // same size
        switch (round % 5) {
        case 0: { // same size, same inode, and the very same time
            write(target, changed);
            const timespec times[2] = {info.st_atim, info.st_mtim};
            QCOMPARE(::utimensat(AT_FDCWD, target.constData(), times, 0), 0);
            break;
        }
        case 1: // same size, within the same second
            write(target, changed);
            break;
        case 2: // another file under the name
            write(path("other"), changed);
            QCOMPARE(::rename(path("other").constData(), target.constData()), 0);
            break;
        case 3:
            changed = text + "more";
            write(target, changed);
            break;
        default:
            QCOMPARE(::unlink(target.constData()), 0);
            break;
        }
        const bool watched = isChangedOnDisk(target, opened->stamp);
        const FileResult<Saved> result = saveFile(target, newText, {opened->stamp});
        const bool kept = round % 5 == 4 ? ::access(target.constData(), F_OK) != 0 : read(target) == changed;
        if (watched && kept && !result && result.error().kind == Kind::ChangedOnDisk)
            ++noticed;
    }
    QCOMPARE(noticed, 200);
    qInfo("changes of others noticed: %d of 200", noticed);
}

void TestSafeFile::touchIsNoChange()
{
    const FileResult<FileContent> opened = readFile(path("plan"));
    QVERIFY(opened);
    const timespec times[2] = {{1, 0}, {1, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, path("plan").constData(), times, 0), 0);
    QVERIFY(!isChangedOnDisk(path("plan"), opened->stamp));
    QVERIFY(saveFile(path("plan"), newText, {opened->stamp}));
}

void TestSafeFile::fileCreatedMeanwhileIsNotOverwritten()
{
    QVERIFY(!isChangedOnDisk(path("none"), FileStamp()));
    const FileResult<Saved> result = saveFile(path("plan"), newText, {FileStamp()});
    QVERIFY(!result);
    QVERIFY(result.error().kind == Kind::ChangedOnDisk);
    QCOMPARE(read(path("plan")), oldText);
    QVERIFY(saveFile(path("none"), newText, {FileStamp()}));
}

void TestSafeFile::withoutExpectationTheFileIsOverwritten()
{
    write(path("plan"), QByteArrayLiteral("something else"));
    QVERIFY(saveFile(path("plan"), newText));
    QCOMPARE(read(path("plan")), newText);
}

void TestSafeFile::severalSavesInARowKeepTheStampCurrent()
{
    FileStamp stamp = readFile(path("plan"))->stamp;
    for (int i = 0; i < 20; ++i) {
        const FileResult<Saved> saved = saveFile(path("plan"), newText + QByteArray::number(i), {stamp});
        QVERIFY(saved);
        stamp = saved->stamp;
        QVERIFY(!isChangedOnDisk(path("plan"), stamp));
    }
}

void TestSafeFile::leftOversOfDeadProcessesAreRemoved()
{
    // A child is killed in the act: it holds the temporary open until it dies.
    int pipes[2];
    QCOMPARE(::pipe(pipes), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        const QByteArray bytes(8 << 20, 'x');
        for (;;) {
            (void)!::write(pipes[1], "x", 1);
            (void)saveFile(path("plan"), bytes);
        }
    }
    char byte = 0;
    QCOMPARE(::read(pipes[0], &byte, 1), 1);
    // Stopped at a moment when the temporary is there; a stop is only in force once waitpid says so.
    do {
        QCOMPARE(::kill(child, SIGCONT), 0);
        QTest::qSleep(3);
        QCOMPARE(::kill(child, SIGSTOP), 0);
        QCOMPARE(::waitpid(child, nullptr, WUNTRACED), child);
    } while (entries() == 1);
    QCOMPARE(removeLeftOvers(m_folder), 0); // its process lives
    const qsizetype stopped = entries();
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    ::close(pipes[0]);
    ::close(pipes[1]);
    QCOMPARE(removeLeftOvers(m_folder), int(stopped - 1));
    QCOMPARE(entries(), 1);
}

void TestSafeFile::otherFilesAreNoLeftOvers()
{
    const QByteArray names[] = {
        ".sitewright-", ".sitewright-.tmp", ".sitewright-0000000-99999-a.tmp", ".sitewright-00000000-4194305-a.tmp",
        "plan.tmp",     ".sitewright-notes"};
    for (const QByteArray &name : names)
        write(m_folder + '/' + name, oldText);
    const qsizetype before = entries();
    QCOMPARE(removeLeftOvers(m_folder), 0);
    QCOMPARE(entries(), before);
    QCOMPARE(removeLeftOvers(path("none")), 0);
}

void TestSafeFile::errorsNameFileReasonAndAdvice()
{
    const int numbers[] = {ENOENT, ENOTDIR, ELOOP,        EISDIR, EACCES, EPERM,  EROFS,  ENOSPC,
                           EDQUOT, EFBIG,   ENAMETOOLONG, EIO,    EMFILE, ENOMEM, ESTALE, EBUSY};
    QSet<QString> seen;
    for (const int number : numbers) {
        const QString reason = reasonOfErrno(number, u"plan.json"_s);
        QVERIFY(!reason.isEmpty());
        QVERIFY(!reason.contains(u"nknown error"));
        QVERIFY(!adviceForKind(kindOfErrno(number)).isEmpty());
        seen.insert(reason);
    }
    QVERIFY(seen.size() >= 15);
    const FileResult<Saved> result = saveFile(path("none/plan"), newText);
    QVERIFY(!result);
    QVERIFY(result.error().text().startsWith(displayPath(path("none/plan")) + u": The file was not saved: "_s));
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safe_file.moc"
