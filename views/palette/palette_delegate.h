// SPDX-License-Identifier: MIT
// Paints a row of the palette: mark or chip, name, and a plus sign while the pointer or the keyboard is on it.
#pragma once

#include <QStyledItemDelegate>

namespace sitewright {

class PaletteModel;
class ThemeSource;

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const ThemeSource &themes, const PaletteModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static QRect plusRect(const QRect &row, const QFont &font, Qt::LayoutDirection direction);
    /// The row as the picture of a drag.
    QPixmap picture(const QModelIndex &index, const QFont &font, qreal pixelRatio) const;

private:
    QRectF paintMark(QPainter &painter, const QRectF &row, const QFont &font, Qt::LayoutDirection direction,
                     const QModelIndex &index) const;

    const ThemeSource &m_themes;
    const PaletteModel &m_model;
};

} // namespace sitewright
