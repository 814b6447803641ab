// SPDX-License-Identifier: MIT
// How a picture is cut into printed pages: a poster of several pages across, each with a little of its neighbours to glue them
// together. Geometry only.
#pragma once

#include <QRectF>
#include <QSizeF>

namespace sitewright {

class PrintPages {
public:
    /// Any one unit for `picture`, millimetres for `page`: what can be printed on. `across` = 1 fits all on one page.
    PrintPages(QSizeF picture, QSizeF page, int across);
    /// A poster of this scale.
    static PrintPages ofScale(QSizeF picture, QSizeF page, int columns, qreal scale);

    int columns() const { return m_columns; }
    int count() const { return m_columns * m_rows; }
    qreal scale() const { return m_scale; } ///< millimetres for each unit of the picture
    QSizeF pageSize() const { return m_room / m_scale; } ///< of the picture, in its units
    QSizeF step() const { return (m_room - QSizeF(overlap, overlap)) / m_scale; } ///< from page to page, in units of the picture
    /// What of the picture stands on a page, in its units; pages go from left to right, then down.
    QRectF part(int page) const;
    /// Where on a page its part begins, in millimetres.
    QPointF corner() const;
    /// At the foot of each page of a poster: which it is.
    static constexpr qreal foot = 6, overlap = 8; // millimetres
    static constexpr int mostAcross = 20;

private:
    void countRows();
    void spareLastRow();

    QSizeF m_picture;
    QSizeF m_room; ///< of one page, without its foot
    qreal m_scale = 1;
    int m_columns = 1;
    int m_rows = 1;
};

} // namespace sitewright
