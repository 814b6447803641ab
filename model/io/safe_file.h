// SPDX-License-Identifier: MIT
// Reading and saving whole files so that no failure (full disk, crash, power cut, somebody else's
// change) ever leaves a damaged file or an untrue "saved". Paths are the raw bytes of the system
// (argv, or QFile::encodeName), so that names which are not UTF-8 work.
#pragma once

#include "model/io/file_error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sitewright {

// 64 MiB: no plan or import comes near it.
inline constexpr qint64 maxFileBytes = qint64(64) << 20;

// What a file was when it was read or saved. A default-constructed stamp says "there was no file".
struct FileStamp {
    bool exists = false;
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 mtimeNs = 0; // since 1970
    QByteArray hash;    // of the content; the part that decides whether the file changed

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

struct FileContent {
    QByteArray bytes;
    FileStamp stamp;
};

// Refuses anything but a regular file before reading a byte, and files of more than `cap` bytes.
FileResult<FileContent> readFile(const QByteArray &path, qint64 cap = maxFileBytes);

// True when the content is no longer that of the stamp: changed, replaced by other content, gone,
// or unreadable. A touch, a copy in place or a rewrite of the same bytes is no change.
bool isChangedOnDisk(const QByteArray &path, const FileStamp &stamp);

struct SaveOptions {
    // The state the caller believes the file to be in; a different one ends in ChangedOnDisk.
    // Without it the file is overwritten, unless it changes during the save itself.
    std::optional<FileStamp> expected;
};

struct Saved {
    // False when the content is in place but the folder could not be brought to disk: the old
    // version may be back after a power cut.
    bool certain = true;
    // The file had more names (hard links); they still show the old content.
    bool hardLinksSplit = false;
    FileStamp stamp;

    // A sentence for the status line; empty when there is nothing to tell beyond "saved".
    QString notice() const;
};

// Puts `bytes` in place of the file, completely or not at all; links are followed once. An error
// means that the file on disk is what it was before.
FileResult<Saved> saveFile(const QByteArray &path, QByteArrayView bytes, const SaveOptions &options = {});

// Removes what saves of killed processes left in a folder; files of living processes, of other
// machines and of other users are not touched. Returns how many files were removed.
int removeLeftOvers(const QByteArray &folder);

} // namespace sitewright
