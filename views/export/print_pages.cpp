// SPDX-License-Identifier: MIT
#include "views/export/print_pages.h"

#include <algorithm>
#include <cmath>

namespace sitewright {
namespace {

constexpr int mostPages = 400;
constexpr qreal largestOnOnePage = 1.5 * 25.4 / 96; // a small plan is not blown up to fill a page

} // namespace

PrintPages::PrintPages(QSizeF picture, QSizeF page, int across) : m_picture(picture), m_room(page)
{
    if (picture.isEmpty() || page.isEmpty())
        return;
    if (across <= 1) {
        m_scale = std::min({page.width() / picture.width(), page.height() / picture.height(), largestOnOnePage});
        return;
    }
    m_room.rheight() -= foot;
    m_columns = across;
    for (;; --m_columns) {
        m_scale = (m_columns * (m_room.width() - overlap) + overlap) / picture.width();
        countRows();
        if (m_columns == 1 || m_columns * m_rows <= mostPages)
            break;
    }
    spareLastRow();
}

PrintPages PrintPages::ofScale(QSizeF picture, QSizeF page, int columns, qreal scale)
{
    PrintPages out({}, page, columns);
    out.m_picture = picture;
    out.m_room.rheight() -= foot;
    out.m_columns = columns;
    out.m_scale = scale;
    out.countRows();
    return out;
}

void PrintPages::countRows()
{
    m_rows = std::max(1, int(std::ceil((m_picture.height() * m_scale - overlap - 0.01) / (m_room.height() - overlap))));
}

// A row of pages that would hold a legend and much white: a picture a little smaller needs none.
void PrintPages::spareLastRow()
{
    constexpr qreal littleSmaller = 0.87;
    if (m_rows < 2)
        return;
    const qreal smaller = ((m_rows - 1) * (m_room.height() - overlap) + overlap) / m_picture.height();
    const int columns = int(std::ceil((m_picture.width() * smaller - overlap - 0.01) / (m_room.width() - overlap)));
    if (smaller < m_scale * littleSmaller || columns != m_columns)
        return;
    m_scale = smaller;
    --m_rows;
}

QRectF PrintPages::part(int page) const
{
    if (count() == 1)
        return QRectF({}, m_picture);
    const int column = page % m_columns, row = page / m_columns;
    const QRectF whole({}, m_picture);
    return QRectF(QPointF(column * (m_room.width() - overlap), row * (m_room.height() - overlap)) / m_scale, m_room / m_scale).intersected(whole);
}

QPointF PrintPages::corner() const
{
    if (count() > 1)
        return {};
    return {(m_room.width() - m_picture.width() * m_scale) / 2, 0};
}

} // namespace sitewright
