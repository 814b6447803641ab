// SPDX-License-Identifier: MIT
// Room for labels in one picture: whoever comes first has it, the others stay out of its way.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include <QRectF>

namespace sitewright {

class LabelSpace {
public:
    /// Fast within `area`, right everywhere.
    explicit LabelSpace(const QRectF &area)
        : m_corner(area.topLeft()), m_columns(std::max(1, int(area.width() / side) + 1)), m_rows(std::max(1, int(area.height() / side) + 1)),
          m_first(std::size_t(m_columns) * std::size_t(m_rows), -1)
    {
    }

    bool isFree(const QRectF &box) const
    {
        return forEachCell(box, [&](std::size_t cell) {
            for (int i = m_first[cell]; i >= 0; i = m_taken[std::size_t(i)].next) {
                if (meet(m_taken[std::size_t(i)].box, box))
                    return false;
            }
            return true;
        });
    }
    void add(const QRectF &box)
    {
        if (box.isEmpty())
            return;
        forEachCell(box, [&](std::size_t cell) {
            m_taken.push_back({box, m_first[cell]});
            m_first[cell] = int(m_taken.size()) - 1;
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
    static constexpr qreal side = 96;
    struct Taken {
        QRectF box;
        int next;
    };

    static bool meet(const QRectF &a, const QRectF &b)
    {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }
    template <class Visit> bool forEachCell(const QRectF &box, Visit visit) const
    {
        const auto at = [](qreal from, int count) { return std::clamp(int(std::clamp(from / side, -1.0, 1e6)), 0, count - 1); };
        const int right = at(box.x() + box.width() - m_corner.x(), m_columns), bottom = at(box.y() + box.height() - m_corner.y(), m_rows);
        for (int x = at(box.x() - m_corner.x(), m_columns); x <= right; ++x) {
            for (int y = at(box.y() - m_corner.y(), m_rows); y <= bottom; ++y) {
                if (!visit(std::size_t(y) * std::size_t(m_columns) + std::size_t(x)))
                    return false;
            }
        }
        return true;
    }

    QPointF m_corner;
    int m_columns, m_rows;
    std::vector<int> m_first; ///< of each cell; -1 = none
    std::vector<Taken> m_taken;
};

} // namespace sitewright
