// SPDX-License-Identifier: MIT
// Paints a row of the findings list: severity as shape and word, sentence, quiet rule code, the fix as a link. Waived rows are
// struck through.
#pragma once

#include <QStyledItemDelegate>

namespace sitewright {

class ThemeSource;

class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FindingsDelegate(const ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};

} // namespace sitewright
