// SPDX-License-Identifier: MIT
// Draws a row of the locator: what it is, what it is called, where it stands, and its keys.
#pragma once

#include <QStyledItemDelegate>

namespace sitewright {

class ThemeSource;

class LocatorDelegate : public QStyledItemDelegate {
public:
    LocatorDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};

} // namespace sitewright
