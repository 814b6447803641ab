// SPDX-License-Identifier: MIT
#include "views/network/seat_tiles.h"

namespace sitewright {

void SeatTiles::rebuild(std::vector<Seat> seats, const QRect &bounds)
{
    // A few seats to a tile, also where most of the map is empty.
    constexpr std::size_t seatsInTile = 8;
    m_corner = bounds.topLeft();
    m_shift = 0;
    const auto tiles = [&](int size) { return std::size_t((size >> m_shift) + 1); };
    while (tiles(bounds.width()) * tiles(bounds.height()) > seats.size() / seatsInTile + 1 && m_shift < 30)
        ++m_shift;
    m_columns = int(tiles(bounds.width()));
    m_rows = int(tiles(bounds.height()));
    m_first.assign(std::size_t(m_columns) * std::size_t(m_rows) + 1, 0);
    const auto tile = [&](const Seat &one) { return std::size_t(row(one.at.y())) * std::size_t(m_columns) + std::size_t(column(one.at.x())); };
    for (const Seat &one : seats)
        ++m_first[tile(one) + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    std::vector<std::uint32_t> next(m_first);
    m_seats.resize(seats.size());
    for (const Seat &one : seats)
        m_seats[next[tile(one)]++] = one;
}

} // namespace sitewright
