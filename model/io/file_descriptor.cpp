// SPDX-License-Identifier: MIT
#include "model/io/file_descriptor.h"

#include <algorithm>

namespace sitewright {

int readAll(int fd, qint64 cap, QByteArray *bytes)
{
    constexpr qint64 block = qint64(1) << 20;
    qint64 filled = 0;
    while (filled <= cap) {
        const qint64 wanted = std::min(block, cap + 1 - filled);
        bytes->resize(filled + wanted);
        char *const target = bytes->data() + filled;
        const ssize_t count = untilNotInterrupted([&] { return ::read(fd, target, static_cast<size_t>(wanted)); });
        if (count < 0)
            return errno;
        filled += count;
        if (count == 0)
            break;
    }
    bytes->resize(filled);
    return 0;
}

int writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = untilNotInterrupted([&] { return ::write(fd, bytes.data(), static_cast<size_t>(bytes.size())); });
        if (count < 0)
            return errno;
        if (count == 0)
            return EIO;
        bytes = bytes.sliced(count);
    }
    return 0;
}

} // namespace sitewright
