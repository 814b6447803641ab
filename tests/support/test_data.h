// SPDX-License-Identifier: MIT
// Where the real data written by others lies. It is never part of the repository, so tests that
// need it ask here and skip with noTestDataReason() when it is absent.
#pragma once

#include <QString>

namespace sitewright::test {

// The folder of one data set ("topology-zoo"), or an empty string when it is not on this machine.
// $SITEWRIGHT_TEST_DATA wins over ../shared/data beside the source folder.
QString testDataFolder(const QString &set);
QString noTestDataReason(const QString &set);

// A bar on processor time, wider in builds that a sanitizer makes slower.
constexpr qint64 scaledMilliseconds(qint64 milliseconds)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return milliseconds * 5;
#else
    return milliseconds;
#endif
}

} // namespace sitewright::test
