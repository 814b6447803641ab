// SPDX-License-Identifier: MIT
// The clock of the benchmarks, and the slow ones among many samples, which the mean hides.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

namespace sitewright::bench {

/// Time this thread was computing: a shared machine's other work does not count. About 0.3 us are the clock's own.
struct Clock {
    static double now()
    {
        timespec at{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
        return static_cast<double>(at.tv_sec) * 1e6 + static_cast<double>(at.tv_nsec) / 1e3;
    }
};

inline double since(double start) { return Clock::now() - start; }

class Samples {
public:
    void add(double microseconds) { m_all.push_back(microseconds); }
    std::size_t count() const { return m_all.size(); }
    std::size_t over(double limit) const
    {
        return static_cast<std::size_t>(std::ranges::count_if(m_all, [limit](double one) { return one > limit; }));
    }
    double at(double share)
    {
        if (m_all.empty())
            return 0;
        std::ranges::sort(m_all);
        return m_all[std::min(m_all.size() - 1, static_cast<std::size_t>(share * static_cast<double>(m_all.size())))];
    }

private:
    std::vector<double> m_all;
};

inline double medianOf(int runs, const std::function<void()> &work)
{
    Samples samples;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work();
        samples.add(since(start));
    }
    return samples.at(0.5);
}

} // namespace sitewright::bench
