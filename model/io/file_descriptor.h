// SPDX-License-Identifier: MIT
// Thin helpers over the system's file calls for model/io only: a closing handle, calls that go on
// after a signal, and reading or writing everything although the system may do it in pieces.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace sitewright {

class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor() { close(); }

    bool isValid() const { return m_fd >= 0; }
    int value() const { return m_fd; }
    // 0, or the errno of closing: a network drive may report only here that data was lost.
    int close()
    {
        const int fd = std::exchange(m_fd, -1);
        // After EINTR the descriptor is gone on Linux and must not be closed again.
        return fd < 0 || ::close(fd) == 0 || errno == EINTR ? 0 : errno;
    }

private:
    int m_fd = -1;
};

template <class Call>
auto untilNotInterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

// Reads to the end, at most `cap` + 1 bytes so that the caller sees when there is more. 0 or errno.
int readAll(int fd, qint64 cap, QByteArray *bytes);
int writeAll(int fd, QByteArrayView bytes);

} // namespace sitewright
