// SPDX-License-Identifier: MIT
// The error of reading or saving a file: an Error plus the kind of trouble, so that callers can act
// on it (ask about a conflict, offer another place) without reading sentences.
#pragma once

#include "model/base/error.h"

#include <QByteArray>

namespace sitewright {

struct FileError : Error {
    enum class Kind {
        NotFound,   // no such file, or no such folder
        NotRegular, // a folder, a FIFO, a device, a socket, a loop of links
        NoPermission,
        ReadOnly,      // a write-protected file, a read-only or immutable place
        NoSpace,       // disk full, quota used up, size limit
        TooLarge,      // over the cap of readFile
        ChangedOnDisk, // somebody else wrote, replaced or removed the file since it was opened
        Other,
    };
    Kind kind = Kind::Other;
};

template <class T>
using FileResult = tl::expected<T, FileError>;

// A path for people: invalid UTF-8 and control characters are shown as \xNN.
QString displayPath(const QByteArray &path);

// The sentence for an errno value; `object` is the path it happened on.
FileError::Kind kindOfErrno(int error);
QString reasonOfErrno(int error, const QString &object);
QString adviceForKind(FileError::Kind kind);

} // namespace sitewright
