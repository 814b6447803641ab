// SPDX-License-Identifier: MIT
// A little time to work in before the event loop gets its turn again.
#pragma once

#include <QElapsedTimer>

namespace sitewright {

class TimeSlice {
public:
    explicit TimeSlice(qint64 milliseconds) : m_milliseconds(milliseconds) { m_watch.start(); }
    bool isOver() const { return m_watch.hasExpired(m_milliseconds); }

private:
    qint64 m_milliseconds;
    QElapsedTimer m_watch;
};

} // namespace sitewright
