// SPDX-License-Identifier: MIT
#include "app/recovery/recovery_store.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include "app/commands/command_io.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr auto magic = "sitewright-recovery 1 ";
constexpr auto suffix = ".recovery"_L1;
constexpr auto onlyTheUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = given.isEmpty() ? QDir::homePath() + u"/.local/state"_s : given;
    return base + u"/sitewright/recovery"_s;
}

QByteArray hashOf(QByteArrayView bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

QJsonObject jsonOf(const RecoveryNote &note)
{
    return {{u"path"_s, QString::fromLatin1(note.path.toBase64())},
            {u"name"_s, note.name},
            {u"when"_s, note.when.toUTC().toString(Qt::ISODateWithMs)},
            {u"exists"_s, note.stamp.exists},
            {u"device"_s, QString::number(note.stamp.device)},
            {u"inode"_s, QString::number(note.stamp.inode)},
            {u"size"_s, QString::number(note.stamp.size)},
            {u"mtime"_s, QString::number(note.stamp.mtimeNs)},
            {u"hash"_s, QString::fromLatin1(note.stamp.hash.toHex())}};
}

RecoveryNote noteOf(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    RecoveryNote note;
    note.path = QByteArray::fromBase64(text("path"_L1).toLatin1());
    note.name = text("name"_L1);
    note.when = QDateTime::fromString(text("when"_L1), Qt::ISODateWithMs);
    note.stamp = {json.value("exists"_L1).toBool(), text("device"_L1).toULongLong(), text("inode"_L1).toULongLong(),
                  text("size"_L1).toLongLong(), text("mtime"_L1).toLongLong(), QByteArray::fromHex(text("hash"_L1).toLatin1())};
    return note;
}

std::shared_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_shared<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0); // held as long as the program runs
    return lock;
}

} // namespace

QByteArray recoveryBytes(const Plan &plan, const RecoveryNote &note)
{
    const std::string written = writePlan(plan);
    QByteArray body = QJsonDocument(jsonOf(note)).toJson(QJsonDocument::Compact) + '\n';
    body.append(written.data(), qsizetype(written.size()));
    return magic + hashOf(body) + '\n' + body;
}

std::optional<LostWork> readRecovery(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf('\n');
    const qsizetype noteEnd = bytes.indexOf('\n', head + 1);
    if (!bytes.startsWith(magic) || head < 0 || noteEnd < 0)
        return std::nullopt;
    const QByteArrayView body = QByteArrayView(bytes).sliced(head + 1);
    if (bytes.sliced(qstrlen(magic), head - qsizetype(qstrlen(magic))) != hashOf(body))
        return std::nullopt;
    const QJsonDocument note = QJsonDocument::fromJson(bytes.sliced(head + 1, noteEnd - head - 1));
    const QByteArrayView text = QByteArrayView(bytes).sliced(noteEnd + 1);
    auto loaded = readPlan({text.data(), std::size_t(text.size())}, u"recovery"_s, planReadOptions());
    if (!note.isObject() || !loaded)
        return std::nullopt;
    return LostWork{{}, noteOf(note.object()), std::move(loaded->plan), {}};
}

RecoveryStore::RecoveryStore(const QString &folder) : m_folder(folder.isEmpty() ? stateFolder() : folder) {}

std::shared_ptr<QLockFile> RecoveryStore::claim(QString &file) const
{
    if (!QDir().mkpath(m_folder))
        return {};
    QFile::setPermissions(m_folder, onlyTheUser | QFileDevice::ExeOwner);
    file = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    auto lock = lockOf(file);
    return lock->tryLock(0) ? lock : nullptr;
}

FileResult<Saved> RecoveryStore::write(const QString &file, const Plan &plan, const RecoveryNote &note)
{
    const QByteArray bytes = recoveryBytes(plan, note);
    if (!QFile::exists(file)) { // saving keeps the mode of the file that is there
        QFile fresh(file);
        if (fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyTheUser))
            fresh.close();
    }
    return saveFile(QFile::encodeName(file), bytes);
}

void RecoveryStore::remove(const QString &file) { QFile::remove(file); }

RecoveryStore::Found RecoveryStore::lookForLostWork() const
{
    Found out;
    removeLeftOvers(QFile::encodeName(m_folder));
    for (const QString &name : QDir(m_folder).entryList({u"*"_s + suffix}, QDir::Files)) {
        const QString file = m_folder + u'/' + name;
        const auto lock = lockOf(file);
        if (!lock->tryLock(0))
            continue; // a running program looks after it
        const auto content = readFile(QFile::encodeName(file), planFileCap * 2);
        if (content && content->bytes.isEmpty()) { // ended before the first words were written
            QFile::remove(file);
            continue;
        }
        auto work = content ? readRecovery(content->bytes) : std::nullopt;
        if (!work) {
            const QString aside = file.chopped(suffix.size()) + u".damaged"_s;
            if (QFile::rename(file, aside))
                out.damaged.append(aside);
            continue;
        }
        work->file = file;
        work->lock = lock;
        out.works.push_back(std::move(*work));
    }
    std::ranges::stable_sort(out.works, [](const LostWork &a, const LostWork &b) { return a.note.when > b.note.when; });
    return out;
}

} // namespace sitewright
