// SPDX-License-Identifier: MIT
// The times of a day that something is open: a site's distribution time frame, the hours a WAN link is available. Every day is
// alike. Says how long work takes that only goes on while it is open: at best, on average over the time of day it begins, at worst.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace sitewright {

class DailyWindow {
public:
    static constexpr double day = 24 * 60 * 60;

    /// Open all day.
    DailyWindow() : m_open{{0, day}} {}
    /// `22:00-06:00`, several parted by commas; equal times mean a whole day. Nothing when the text says no such thing.
    static std::optional<DailyWindow> parse(std::string_view text);

    /// Open when both are. May be never.
    DailyWindow with(const DailyWindow &other) const;
    bool isAlways() const { return openSeconds() >= day; }
    bool isNever() const { return m_open.empty(); }
    double openSeconds() const;

    /// Seconds from `start` (of a day) until `work` seconds were open; work that the end of a window interrupts goes on in the
    /// next. Not of one that is never open, like the three below.
    double elapsed(double start, double work) const;
    double shortest(double work) const; ///< begun at the best time of day
    double longest(double work) const;  ///< begun just when it closes; with no work the longest closed stretch
    double average(double work) const;  ///< begun at any time of day; with no work the sum of (closed stretch)² / (2 · day)

private:
    struct Stretch { double from, to; }; ///< seconds of the day, from < to
    void add(double from, double to);
    void normalise();
    double openBefore(double time) const;
    double whenOpen(double seconds) const;

    std::vector<Stretch> m_open; ///< by time, apart from each other
};

} // namespace sitewright
