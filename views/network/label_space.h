// SPDX-License-Identifier: MIT
// Room for labels in one picture: whoever comes first has it, the others stay out of its way.
#pragma once

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <vector>

#include <QRectF>

namespace sitewright {

class LabelSpace {
public:
    bool isFree(const QRectF &box) const
    {
        return forEachCell(box, [&](std::uint64_t cell) {
            const auto found = m_cells.find(cell);
            return found == m_cells.end() || std::ranges::none_of(found->second, [&](const QRectF &other) { return other.intersects(box); });
        });
    }
    void add(const QRectF &box)
    {
        forEachCell(box, [&](std::uint64_t cell) {
            m_cells[cell].push_back(box);
            return true;
        });
    }
    bool take(const QRectF &box)
    {
        if (!isFree(box))
            return false;
        add(box);
        return true;
    }

private:
    template <class Visit> static bool forEachCell(const QRectF &box, Visit visit)
    {
        constexpr qreal side = 96;
        for (int x = int(std::floor(box.left() / side)); x <= int(std::floor(box.right() / side)); ++x) {
            for (int y = int(std::floor(box.top() / side)); y <= int(std::floor(box.bottom() / side)); ++y) {
                if (!visit(std::uint64_t(std::uint32_t(x)) << 32 | std::uint32_t(y)))
                    return false;
            }
        }
        return true;
    }

    std::unordered_map<std::uint64_t, std::vector<QRectF>> m_cells;
};

} // namespace sitewright
