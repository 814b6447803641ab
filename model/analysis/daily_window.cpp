// SPDX-License-Identifier: MIT
#include "model/analysis/daily_window.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sitewright {

namespace {

/// Seconds since midnight of "HH:MM"; nothing else is understood. 24:00 is the end of a day.
std::optional<double> clockTime(std::string_view text)
{
    int hours = 0, minutes = 0;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3)
        return {};
    const auto number = [](std::string_view part, int &out) {
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), out);
        return error == std::errc() && end == part.data() + part.size() && out >= 0;
    };
    if (!number(text.substr(0, colon), hours) || !number(text.substr(colon + 1), minutes) || minutes > 59 || hours * 60 + minutes > 24 * 60)
        return {};
    return (hours * 60 + minutes) * 60.0;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<DailyWindow> DailyWindow::parse(std::string_view text)
{
    DailyWindow out;
    out.m_open.clear();
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view part = trimmed(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
        const std::size_t dash = part.find('-');
        if (dash == std::string_view::npos)
            return {};
        const auto from = clockTime(trimmed(part.substr(0, dash))), to = clockTime(trimmed(part.substr(dash + 1)));
        if (!from || !to)
            return {};
        if (*to > *from) {
            out.add(*from, *to);
        } else {
            out.add(*from, day);
            out.add(0, *to);
        }
    }
    out.normalise();
    return out.isNever() ? std::nullopt : std::optional(out);
}

void DailyWindow::add(double from, double to)
{
    if (from < to)
        m_open.push_back({from, to});
}

void DailyWindow::normalise()
{
    std::ranges::sort(m_open, {}, &Stretch::from);
    std::vector<Stretch> merged;
    for (const Stretch &one : m_open) {
        if (!merged.empty() && one.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, one.to);
        else
            merged.push_back(one);
    }
    m_open = std::move(merged);
}

DailyWindow DailyWindow::with(const DailyWindow &other) const
{
    DailyWindow out;
    out.m_open.clear();
    for (const Stretch &a : m_open) {
        for (const Stretch &b : other.m_open)
            out.add(std::max(a.from, b.from), std::min(a.to, b.to));
    }
    out.normalise();
    return out;
}

double DailyWindow::openSeconds() const
{
    double sum = 0;
    for (const Stretch &one : m_open)
        sum += one.to - one.from;
    return sum;
}

double DailyWindow::elapsed(double start, double work) const
{
    if (isAlways())
        return work;
    const double open = openSeconds();
    const double days = work > open ? std::ceil(work / open) - 1 : 0;
    double left = work - days * open, last = start;
    for (int at = 0; at < 3; ++at) { // the day of the start, the next, and one for what rounding leaves
        for (const Stretch &one : m_open) {
            const double from = std::max(start, one.from + at * day), to = one.to + at * day;
            if (from >= to)
                continue;
            if (left <= to - from)
                return days * day + from + left - start;
            left -= to - from;
            last = to;
        }
    }
    return days * day + last - start;
}

double DailyWindow::shortest(double work) const
{
    // Beginning later within an open stretch never ends earlier relative to the beginning, so the openings are the best times …
    double best = elapsed(m_open.front().from, work);
    for (const Stretch &one : m_open)
        best = std::min(best, elapsed(one.from, work));
    return best;
}

double DailyWindow::longest(double work) const
{
    double worst = 0; // … and the closings the worst.
    for (const Stretch &one : m_open)
        worst = std::max(worst, elapsed(std::fmod(one.to, day), work));
    return worst;
}

/// Seconds of the day that are open before `time`.
double DailyWindow::openBefore(double time) const
{
    double sum = 0;
    for (const Stretch &one : m_open)
        sum += std::clamp(time, one.from, one.to) - one.from;
    return sum;
}

/// The time of day before which `seconds` are open.
double DailyWindow::whenOpen(double seconds) const
{
    for (const Stretch &one : m_open) {
        if (seconds <= one.to - one.from)
            return one.from + seconds;
        seconds -= one.to - one.from;
    }
    return day;
}

double DailyWindow::average(double work) const
{
    if (isAlways())
        return work;
    // As a function of the start it is linear between the ends of stretches and the starts from which the work ends at one.
    std::vector<double> bends{0, day};
    const double open = openSeconds(), rest = std::fmod(work, open);
    for (const Stretch &one : m_open) {
        bends.insert(bends.end(), {one.from, one.to});
        for (const double at : {one.from, one.to}) {
            const double before = openBefore(at) - rest;
            bends.push_back(whenOpen(before < 0 ? before + open : before));
        }
    }
    std::ranges::sort(bends);
    double sum = 0;
    for (std::size_t i = 0; i + 1 < bends.size(); ++i) {
        const double width = bends[i + 1] - bends[i];
        sum += width > 0 ? width * elapsed(bends[i] + width / 2, work) : 0;
    }
    return sum / day;
}

} // namespace sitewright
