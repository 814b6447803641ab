// SPDX-License-Identifier: MIT
// All commands with their keys as rows, for the dialog that changes them.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "app/shortcut_settings.h"

namespace sitewright {

class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CommandColumn, MenuColumn, KeysColumn, columnTotal };

    ShortcutModel(const ShortcutSettings &settings, const ThemeSource &themes, QObject *parent);

    void setFilter(const QString &words); ///< in the name, the menu or the keys
    ActionId action(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    int rowOf(ActionId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(ActionId id, int column) const;

    const ShortcutSettings &m_settings;
    const ThemeSource &m_themes;
    QString m_filter;
    std::vector<ActionId> m_shown;
};

/// "Find any object", as people read it, and the menu it stands in.
QString commandName(ActionId id);
QString commandMenu(ActionId id);

} // namespace sitewright
