// SPDX-License-Identifier: MIT
// Paints a row of the findings list: severity as shape and word, sentence, quiet rule code, the fix as a link; waived rows struck
// through. The head of a group runs across all columns: fold mark, title, counts, and what can be done to all of it.
#pragma once

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace sitewright {

class FindingsModel;
class ThemeSource;

class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FindingsDelegate(const FindingsModel &model, const ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QString keyOf(const QStyleOptionViewItem &option, const QModelIndex &index, qreal ratio) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isHead) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    qreal paintCounts(QPainter &painter, QRectF rect, const QStyleOptionViewItem &option, int row) const;

    const FindingsModel &m_model;
    const ThemeSource &m_themes;
    mutable QCache<QString, QPixmap> m_cells; ///< cells as they were painted: letters take longest, and few rows are in view
};

} // namespace sitewright
