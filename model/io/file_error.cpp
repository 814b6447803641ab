// SPDX-License-Identifier: MIT
#include "model/io/file_error.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cerrno>
#include <cstring>

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FileError", text); }

QString escaped(uchar byte) { return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0')); }

// Number of bytes of the valid UTF-8 character at `at`, 0 when there is none.
qsizetype characterLength(const QByteArray &text, qsizetype at)
{
    for (qsizetype length = 1; length <= 4 && at + length <= text.size(); ++length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(QByteArrayView(text).sliced(at, length));
        if (!decoder.hasError() && !decoded.isEmpty() && decoded != QChar(QChar::ReplacementCharacter))
            return length;
    }
    return 0;
}

} // namespace

QString displayPath(const QByteArray &path)
{
    QString result;
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype length = characterLength(path, at);
        const QString decoded = QString::fromUtf8(QByteArrayView(path).sliced(at, length));
        const bool control =
            length > 0 && (decoded.at(0).category() == QChar::Other_Control || decoded.at(0).category() == QChar::Other_Format);
        if (length == 0 || control) {
            for (qsizetype i = 0; i < qMax<qsizetype>(length, 1); ++i)
                result += escaped(static_cast<uchar>(path.at(at + i)));
        } else {
            result += decoded;
        }
        at += qMax<qsizetype>(length, 1);
    }
    return result;
}

FileError::Kind kindOfErrno(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return FileError::Kind::NotFound;
    case ELOOP:
    case EISDIR:
    case ENXIO:
        return FileError::Kind::NotRegular;
    case EACCES:
        return FileError::Kind::NoPermission;
    case EPERM:
    case EROFS:
        return FileError::Kind::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return FileError::Kind::NoSpace;
    default:
        return FileError::Kind::Other;
    }
}

QString reasonOfErrno(int error, const QString &object)
{
    switch (error) {
    case ENOENT:
        return tr("“%1” does not exist").arg(object);
    case ENOTDIR:
        return tr("a part of the path “%1” is not a folder").arg(object);
    case ELOOP:
        return tr("the links behind “%1” lead in a circle").arg(object);
    case EISDIR:
        return tr("“%1” is a folder").arg(object);
    case EACCES:
        return tr("you have no permission for “%1”").arg(object);
    case EPERM:
        return tr("“%1” is protected against changes").arg(object);
    case EROFS:
        return tr("“%1” is on a file system that can only be read").arg(object);
    case ENOSPC:
        return tr("the disk is full");
    case EDQUOT:
        return tr("your share of the disk (quota) is used up");
    case EFBIG:
        return tr("the file would exceed the size that is allowed here");
    case ENAMETOOLONG:
        return tr("the name “%1” is too long for this file system").arg(object);
    case EIO:
        return tr("the disk or network drive reported a fault while working on “%1”").arg(object);
    case EMFILE:
    case ENFILE:
        return tr("too many files are open at the same time");
    case ENOMEM:
        return tr("there is not enough memory");
    case ESTALE:
        return tr("the network drive no longer knows “%1”").arg(object);
    default:
        return tr("the system says about “%1”: %2").arg(object, QString::fromLocal8Bit(std::strerror(error)));
    }
}

QString adviceForKind(FileError::Kind kind)
{
    switch (kind) {
    case FileError::Kind::NotFound:
        return tr("Check the path and choose the file or folder again.");
    case FileError::Kind::NotRegular:
        return tr("Choose an ordinary file.");
    case FileError::Kind::NoPermission:
        return tr("Ask for access, or choose another place.");
    case FileError::Kind::ReadOnly:
        return tr("Remove the protection, or save under another name or in another place.");
    case FileError::Kind::NoSpace:
        return tr("Free some space, or save in another place.");
    case FileError::Kind::TooLarge:
        return tr("Choose a smaller file.");
    case FileError::Kind::ChangedOnDisk:
        return tr("Compare both versions, save under another name, or overwrite knowingly.");
    case FileError::Kind::Other:
        break;
    }
    return tr("Try again, or choose another place.");
}

} // namespace sitewright
