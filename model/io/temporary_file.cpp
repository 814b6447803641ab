// SPDX-License-Identifier: MIT
#include "model/io/temporary_file.h"

#include "model/io/safe_file.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace sitewright {

namespace {

constexpr char prefix[] = ".sitewright-";
constexpr char suffix[] = ".tmp";

// Folders may be shared between machines, where the same process number means somebody else.
QByteArray machineTag()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QSysInfo::machineHostName().toUtf8();
    return QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(8);
}

QByteArray newName()
{
    return prefix + machineTag() + '-' + QByteArray::number(::getpid()) + '-' +
           QByteArray::number(QRandomGenerator::global()->generate(), 36) + suffix;
}

// The process that made a temporary of this machine; 0 for every other name.
pid_t ownerOf(const QByteArray &name)
{
    const QByteArray start = prefix + machineTag() + '-';
    if (!name.startsWith(start) || !name.endsWith(suffix))
        return 0;
    const qsizetype end = name.indexOf('-', start.size());
    if (end < 0)
        return 0;
    bool ok = false;
    const int pid = name.sliced(start.size(), end - start.size()).toInt(&ok);
    return ok && pid > 0 ? pid : 0;
}

// The lock is asked as well because inside containers process numbers repeat.
bool isLeftOver(int folder, const QByteArray &name)
{
    const pid_t owner = ownerOf(name);
    if (owner == 0 || ::kill(owner, 0) == 0 || errno != ESRCH)
        return false;
    struct stat info = {};
    if (::fstatat(folder, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(info.st_mode) ||
        (::geteuid() != 0 && info.st_uid != ::geteuid()))
        return false;
    const FileDescriptor file(::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    // A mode that forbids reading cannot be ours while it is being written.
    return !file.isValid() || ::flock(file.value(), LOCK_EX | LOCK_NB) == 0;
}

} // namespace

TemporaryFile::~TemporaryFile()
{
    if (!m_name.isEmpty())
        untilNotInterrupted([&] { return ::unlinkat(m_folder, m_name.constData(), 0); });
}

int TemporaryFile::create(int folder, mode_t mode)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QByteArray name = newName();
        const int fd = untilNotInterrupted(
            [&] { return ::openat(folder, name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode); });
        if (fd >= 0) {
            m_folder = folder;
            m_name = name;
            m_file = FileDescriptor(fd);
            // Without a lock (some network drives have none) the process number still protects it.
            ::flock(fd, LOCK_EX | LOCK_NB);
            return 0;
        }
        if (errno != EEXIST)
            return errno;
    }
    return EEXIST;
}

int TemporaryFile::renameTo(const QByteArray &name, bool replace)
{
    int result = -1;
    if (!replace) {
        result = ::renameat2(m_folder, m_name.constData(), m_folder, name.constData(), RENAME_NOREPLACE);
        if (result != 0 && errno != EINVAL && errno != ENOSYS)
            return errno;
    }
    if (result != 0)
        result = ::renameat(m_folder, m_name.constData(), m_folder, name.constData());
    if (result != 0)
        return errno;
    m_name.clear();
    return 0;
}

int removeLeftOvers(const QByteArray &folder)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(folder.constData()), &::closedir);
    if (!entries)
        return 0;
    const int fd = ::dirfd(entries.get());
    int removed = 0;
    while (const dirent *entry = ::readdir(entries.get())) {
        const QByteArray name(entry->d_name);
        if (isLeftOver(fd, name) && ::unlinkat(fd, name.constData(), 0) == 0)
            ++removed;
    }
    return removed;
}

} // namespace sitewright
