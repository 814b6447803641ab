// SPDX-License-Identifier: MIT
// Paints a row of the findings list: severity as shape and word, sentence, quiet rule code, the fix as a link; waived rows struck
// through. The head of a group runs across all columns: fold mark, title, counts, and what can be done to all of it.
#pragma once

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
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isHead) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    qreal paintCounts(QPainter &painter, QRectF rect, const QStyleOptionViewItem &option, int row) const;

    const FindingsModel &m_model;
    const ThemeSource &m_themes;
};

} // namespace sitewright
