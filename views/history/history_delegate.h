// SPDX-License-Identifier: MIT
// Paints a step: a dot on the line of time, its name, and a tag where the file on disk is. Steps that were taken back have hollow dots.
#pragma once

#include <QStyledItemDelegate>

namespace sitewright {

class ThemeSource;

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HistoryDelegate(const ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDot(QPainter &painter, const QRectF &place, const QModelIndex &index) const;

    const ThemeSource &m_themes;
};

} // namespace sitewright
