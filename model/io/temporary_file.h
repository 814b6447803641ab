// SPDX-License-Identifier: MIT
// The temporary file of one save: created exclusively in an open folder, locked while it is written,
// removed again unless it was renamed into place. Its name tells machine and process, so that a
// later start can remove what a killed process left.
#pragma once

#include "model/io/file_descriptor.h"

#include <QByteArray>

#include <sys/types.h>

namespace sitewright {

class TemporaryFile {
public:
    TemporaryFile() = default;
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile();

    // 0 or errno. The folder's descriptor must outlive this object.
    int create(int folder, mode_t mode);
    int fd() const { return m_file.value(); }
    int close() { return m_file.close(); }
    // Renames it over `name` in the same folder; with `replace` false an existing file is EEXIST.
    int renameTo(const QByteArray &name, bool replace);

private:
    int m_folder = -1;
    QByteArray m_name; // empty once there is nothing to remove
    FileDescriptor m_file;
};

} // namespace sitewright
