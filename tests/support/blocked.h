// SPDX-License-Identifier: MIT
// How long the window's thread works without looking at its events: the longest stretch, in milliseconds of its own processor time, so
// that a busy machine does not count. Exists as long as it watches.
#pragma once

#include <ctime>

#include <QAbstractEventDispatcher>
#include <QObject>

namespace sitewright::test {

class Blocked : public QObject {
public:
    Blocked()
    {
        QAbstractEventDispatcher *events = QAbstractEventDispatcher::instance();
        m_since = now();
        connect(events, &QAbstractEventDispatcher::awake, this, [this] { look(); });
        connect(events, &QAbstractEventDispatcher::aboutToBlock, this, [this] { look(); });
    }
    double longest() const { return m_longest; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void look()
    {
        const double at = now();
        m_longest = std::max(m_longest, at - m_since);
        m_since = at;
    }

    double m_since = 0;
    double m_longest = 0;
};

} // namespace sitewright::test
