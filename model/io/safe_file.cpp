// SPDX-License-Identifier: MIT
#include "model/io/safe_file.h"

#include "model/io/file_descriptor.h"
#include "model/io/temporary_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace sitewright {

namespace {

using Kind = FileError::Kind;

QString tr(const char *text) { return QCoreApplication::translate("SafeFile", text); }

FileError makeError(Kind kind, const QString &what, const QString &why, const QByteArray &path)
{
    return FileError{{what, why, adviceForKind(kind), displayPath(path), 0, 0}, kind};
}

// The folder and the last name of a path, after its links have been followed.
struct Location {
    QByteArray folder;
    QByteArray name;

    QByteArray path() const { return folder == "." ? name : folder + '/' + name; }
};

Location split(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    if (slash < 0)
        return {QByteArrayLiteral("."), path};
    return {slash == 0 ? QByteArrayLiteral("/") : path.first(slash), path.sliced(slash + 1)};
}

QByteArray readLink(const QByteArray &path)
{
    QByteArray target(4096, '\0');
    const ssize_t length = ::readlink(path.constData(), target.data(), static_cast<size_t>(target.size()));
    return length < 0 ? QByteArray() : target.first(length);
}

// 0 or errno. Done by hand because realpath() fails for a link whose file does not exist yet.
int followLinks(QByteArray path, Location *location)
{
    for (int hops = 0; hops < 40; ++hops) {
        errno = 0;
        const QByteArray target = readLink(path);
        if (target.isEmpty()) {
            // EINVAL: not a link; ENOENT: a new file.
            if (errno != EINVAL && errno != ENOENT)
                return errno == 0 ? ENOENT : errno;
            *location = split(path);
            return 0;
        }
        path = target.startsWith('/') ? target : split(path).folder + '/' + target;
    }
    return ELOOP;
}

// Empty when the file is an ordinary one.
QString whyNotRegular(const struct stat &info, const QString &object)
{
    if (S_ISREG(info.st_mode))
        return {};
    if (S_ISDIR(info.st_mode))
        return tr("“%1” is a folder").arg(object);
    if (S_ISFIFO(info.st_mode))
        return tr("“%1” is a pipe between programs (FIFO), not a file").arg(object);
    if (S_ISSOCK(info.st_mode))
        return tr("“%1” is a socket, not a file").arg(object);
    if (S_ISCHR(info.st_mode) || S_ISBLK(info.st_mode))
        return tr("“%1” is a device, not a file").arg(object);
    return tr("“%1” is not an ordinary file").arg(object);
}

FileStamp stampOf(const struct stat &info, QByteArrayView bytes)
{
    FileStamp stamp;
    stamp.exists = true;
    stamp.device = info.st_dev;
    stamp.inode = info.st_ino;
    stamp.size = info.st_size;
    stamp.mtimeNs = qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(bytes);
    stamp.hash = hash.result();
    return stamp;
}

bool sameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
           a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// One save: the steps in the order of quality.md 2.1, each ending in an error or the next step.
class Save {
public:
    Save(const QByteArray &path, QByteArrayView bytes, const SaveOptions &options)
        : m_path(path)
        , m_bytes(bytes)
        , m_options(options)
    {
    }

    FileResult<Saved> run();

private:
    using Step = FileResult<void>;

    Step locate();
    Step examineTarget();
    Step writeTemporary();
    Step checkUnchanged();
    Step putInPlace();
    int keepOwnerAndMode(); // 0 or errno
    bool expectationHolds(bool existsNow, const struct stat &now) const;
    tl::unexpected<FileError> failure(int error, const QByteArray &object) const;
    tl::unexpected<FileError> refusal(Kind kind, const QString &why) const;
    tl::unexpected<FileError> changed(bool existsNow) const;
    QString spaceSentence() const;

    const QByteArray m_path;
    const QByteArrayView m_bytes;
    const SaveOptions &m_options;
    Location m_target;
    FileDescriptor m_folder;
    TemporaryFile m_temporary; // after m_folder: it is removed while the folder is still open
    bool m_existed = false;
    struct stat m_before = {};
    Saved m_result;
};

FileResult<Saved> Save::run()
{
    return locate()
        .and_then([this] { return examineTarget(); })
        .and_then([this] { return writeTemporary(); })
        .and_then([this] { return checkUnchanged(); })
        .and_then([this] { return putInPlace(); })
        .map([this] { return m_result; });
}

Save::Step Save::locate()
{
    if (m_path.isEmpty() || m_path.endsWith('/') || m_path.contains('\0'))
        return refusal(Kind::NotFound, tr("no file name is given"));
    if (const int error = followLinks(m_path, &m_target); error != 0)
        return failure(error, m_path);
    const auto open = [this](int flags) {
        return untilNotInterrupted([&] { return ::open(m_target.folder.constData(), flags | O_DIRECTORY | O_CLOEXEC); });
    };
    int fd = open(O_RDONLY);
    // A folder that may be written but not listed can still be saved to, only not be synced.
    if (fd < 0 && errno == EACCES)
        fd = open(O_PATH);
    if (fd < 0)
        return failure(errno, m_target.folder);
    m_folder = FileDescriptor(fd);
    return {};
}

Save::Step Save::examineTarget()
{
    const char *const name = m_target.name.constData();
    if (::fstatat(m_folder.value(), name, &m_before, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT)
            return failure(errno, m_target.path());
        return {};
    }
    m_existed = true;
    if (const QString why = whyNotRegular(m_before, displayPath(m_target.path())); !why.isEmpty())
        return refusal(Kind::NotRegular, why);
    // The rename would replace a write-protected file without a word.
    if (::faccessat(m_folder.value(), name, W_OK, AT_EACCESS) != 0) {
        if (errno != EACCES)
            return failure(errno, m_target.path());
        return refusal(Kind::ReadOnly, tr("“%1” is write-protected for you").arg(displayPath(m_target.path())));
    }
    m_result.hardLinksSplit = m_before.st_nlink > 1;
    return {};
}

Save::Step Save::writeTemporary()
{
    // A new file gets the mode that the user's umask allows, at once.
    if (const int error = m_temporary.create(m_folder.value(), m_existed ? 0600 : 0666); error != 0)
        return failure(error, m_target.folder);
    if (const int error = writeAll(m_temporary.fd(), m_bytes); error != 0)
        return failure(error, m_target.path());
    if (m_existed) {
        if (const int error = keepOwnerAndMode(); error != 0)
            return failure(error, m_target.path());
    }
    if (untilNotInterrupted([this] { return ::fsync(m_temporary.fd()); }) != 0) {
        // Some file systems cannot sync at all: no reason not to save, but none to promise anything.
        if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
            return failure(errno, m_target.path());
        m_result.certain = false;
    }
    struct stat written = {};
    if (::fstat(m_temporary.fd(), &written) != 0)
        return failure(errno, m_target.path());
    if (written.st_size != m_bytes.size())
        return failure(EIO, m_target.path());
    m_result.stamp = stampOf(written, m_bytes);
    if (const int error = m_temporary.close(); error != 0)
        return failure(error, m_target.path());
    return {};
}

int Save::keepOwnerAndMode()
{
    mode_t mode = m_before.st_mode & 0777;
    struct stat now = {};
    const bool foreign = ::fstat(m_temporary.fd(), &now) != 0 || now.st_uid != m_before.st_uid || now.st_gid != m_before.st_gid;
    // What the old group was allowed must not pass to a different group.
    if (foreign && ::fchown(m_temporary.fd(), m_before.st_uid, m_before.st_gid) != 0 &&
        ::fchown(m_temporary.fd(), static_cast<uid_t>(-1), m_before.st_gid) != 0)
        mode &= ~static_cast<mode_t>(0070) | ((mode & 0007) << 3);
    // Drives without modes (FAT, some network shares) refuse, and have nothing to keep.
    if (::fchmod(m_temporary.fd(), mode) == 0 || errno == EPERM || errno == ENOTSUP || errno == ENOSYS)
        return 0;
    return errno;
}

Save::Step Save::checkUnchanged()
{
    struct stat now = {};
    const bool exists = ::fstatat(m_folder.value(), m_target.name.constData(), &now, AT_SYMLINK_NOFOLLOW) == 0;
    if (!exists && errno != ENOENT)
        return failure(errno, m_target.path());
    if (exists != m_existed || (exists && !sameFile(m_before, now)) || !expectationHolds(exists, now))
        return changed(exists);
    return {};
}

// Size first because it is free, then the content: equal times and sizes prove nothing.
bool Save::expectationHolds(bool existsNow, const struct stat &now) const
{
    if (!m_options.expected)
        return true;
    const FileStamp &expected = *m_options.expected;
    if (expected.exists != existsNow)
        return false;
    if (!existsNow)
        return true;
    if (expected.size != now.st_size)
        return false;
    const FileDescriptor file(untilNotInterrupted([this] {
        return ::openat(m_folder.value(), m_target.name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    }));
    QByteArray content;
    struct stat after = {};
    return file.isValid() && readAll(file.value(), expected.size, &content) == 0 && ::fstat(file.value(), &after) == 0 &&
           sameFile(now, after) && stampOf(after, content).hash == expected.hash;
}

Save::Step Save::putInPlace()
{
    const int error = m_temporary.renameTo(m_target.name, m_existed);
    if (error == EEXIST && !m_existed)
        return changed(true);
    if (error != 0)
        return failure(error, m_target.path());
    if (untilNotInterrupted([this] { return ::fsync(m_folder.value()); }) != 0)
        m_result.certain = false;
    return {};
}

QString Save::spaceSentence() const
{
    const QLocale locale;
    const QString needed = locale.formattedDataSize(m_bytes.size());
    struct statvfs info = {};
    if (::fstatvfs(m_folder.value(), &info) != 0)
        return tr("%1 are needed").arg(needed);
    const qint64 available = static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
    return tr("%1 are needed beside the old version, %2 are free").arg(needed, locale.formattedDataSize(available));
}

tl::unexpected<FileError> Save::failure(int error, const QByteArray &object) const
{
    const Kind kind = kindOfErrno(error);
    QString why = reasonOfErrno(error, displayPath(object));
    if (kind == Kind::NoSpace)
        why += QStringLiteral(" (") + spaceSentence() + u')';
    return refusal(kind, why);
}

tl::unexpected<FileError> Save::refusal(Kind kind, const QString &why) const
{
    const QString what = m_existed ? tr("The file was not saved and is as it was before") : tr("The file was not saved");
    return tl::unexpected(makeError(kind, what, why, m_path));
}

tl::unexpected<FileError> Save::changed(bool existsNow) const
{
    if (!existsNow)
        return refusal(Kind::ChangedOnDisk, tr("it was moved or deleted by somebody else after it was opened"));
    if (m_options.expected && !m_options.expected->exists)
        return refusal(Kind::ChangedOnDisk, tr("somebody else has created a file of this name meanwhile"));
    return refusal(Kind::ChangedOnDisk, tr("it was changed by somebody else after it was opened"));
}

} // namespace

FileResult<FileContent> readFile(const QByteArray &path, qint64 cap)
{
    const QString what = tr("The file was not read");
    const QString object = displayPath(path);
    const auto failure = [&](int error) {
        return tl::unexpected(makeError(kindOfErrno(error), what, reasonOfErrno(error, object), path));
    };
    if (path.isEmpty() || path.contains('\0'))
        return tl::unexpected(makeError(Kind::NotFound, what, tr("no file name is given"), path));
    // Asked before opening, because opening some devices already does something.
    struct stat before = {};
    if (::stat(path.constData(), &before) != 0)
        return failure(errno);
    if (const QString why = whyNotRegular(before, object); !why.isEmpty())
        return tl::unexpected(makeError(Kind::NotRegular, what, why, path));
    const FileDescriptor file(
        untilNotInterrupted([&] { return ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); }));
    if (!file.isValid())
        return failure(errno);

    for (int attempt = 0; attempt < 3; ++attempt) {
        if (::lseek(file.value(), 0, SEEK_SET) != 0 || ::fstat(file.value(), &before) != 0)
            return failure(errno);
        if (const QString why = whyNotRegular(before, object); !why.isEmpty())
            return tl::unexpected(makeError(Kind::NotRegular, what, why, path));
        FileContent content;
        if (before.st_size <= cap) {
            if (const int error = readAll(file.value(), cap, &content.bytes); error != 0)
                return failure(error);
        }
        if (before.st_size > cap || content.bytes.size() > cap) {
            const QLocale locale;
            const QString why = tr("it has %1, and files of up to %2 are read")
                                    .arg(locale.formattedDataSize(qMax<qint64>(before.st_size, content.bytes.size())),
                                         locale.formattedDataSize(cap));
            return tl::unexpected(makeError(Kind::TooLarge, what, why, path));
        }
        struct stat after = {};
        if (::fstat(file.value(), &after) != 0)
            return failure(errno);
        // Written to while it was read: half of each version would be worse than an error.
        if (!sameFile(before, after))
            continue;
        content.stamp = stampOf(after, content.bytes);
        return content;
    }
    return tl::unexpected(makeError(Kind::ChangedOnDisk, what, tr("another program is writing to it right now"), path));
}

bool isChangedOnDisk(const QByteArray &path, const FileStamp &stamp)
{
    struct stat info = {};
    const bool exists = ::stat(path.constData(), &info) == 0;
    if (exists != stamp.exists || !exists)
        return exists != stamp.exists;
    if (info.st_size != stamp.size)
        return true;
    const FileResult<FileContent> now = readFile(path, stamp.size);
    return !now || now->stamp.hash != stamp.hash;
}

QString Saved::notice() const
{
    QStringList parts;
    if (!certain)
        parts += tr("Saved, but not yet certain to survive a power cut: the folder could not be written to disk.");
    if (hardLinksSplit)
        parts += tr("The file had other names (hard links); those keep the old content.");
    return parts.join(u' ');
}

FileResult<Saved> saveFile(const QByteArray &path, QByteArrayView bytes, const SaveOptions &options)
{
    return Save(path, bytes, options).run();
}

} // namespace sitewright
