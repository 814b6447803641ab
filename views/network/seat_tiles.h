// SPDX-License-Identifier: MIT
// Seats in the order in which they lie on the map, tile by tile: those in view lie side by side in memory, and so do the pixels they
// are painted on.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include <QPoint>
#include <QRect>

namespace sitewright {

class SeatTiles {
public:
    struct Seat {
        QPoint at;
        std::uint32_t number;
    };

    /// Takes the seats as they come; `bounds` holds all of them.
    void rebuild(std::vector<Seat> seats, const QRect &bounds);
    /// Those within `area`, now and then some beside it.
    template <class Visit> void forEachIn(const QRect &area, Visit visit) const;

private:
    int column(int x) const { return std::clamp((x - m_corner.x()) >> m_shift, 0, m_columns - 1); }
    int row(int y) const { return std::clamp((y - m_corner.y()) >> m_shift, 0, m_rows - 1); }

    QPoint m_corner;
    int m_shift = 0; ///< a tile is 2 to the power of this wide and high
    int m_columns = 1, m_rows = 1;
    std::vector<std::uint32_t> m_first; ///< of each tile, and one more
    std::vector<Seat> m_seats;
};

template <class Visit> void SeatTiles::forEachIn(const QRect &area, Visit visit) const
{
    if (m_seats.empty())
        return;
    const std::size_t left = std::size_t(column(area.left())), right = std::size_t(column(area.right()));
    for (int y = row(area.top()), last = row(area.bottom()); y <= last; ++y) {
        const std::size_t begin = std::size_t(y) * std::size_t(m_columns);
        for (std::uint32_t i = m_first[begin + left], end = m_first[begin + right + 1]; i < end; ++i)
            visit(m_seats[i]);
    }
}

} // namespace sitewright
