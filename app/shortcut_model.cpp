// SPDX-License-Identifier: MIT
#include "app/shortcut_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFont>

#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

const ActionSpec &rowOfTable(ActionId id)
{
    return *std::ranges::find(actionTable(), id, &ActionSpec::id);
}

} // namespace

QString commandName(ActionId id) { return inOrderOfLanguage(QCoreApplication::translate("Action", rowOfTable(id).text).remove(QLatin1Char('&'))); }

QString commandMenu(ActionId id) { return menuTitle(rowOfTable(id).menu).remove(QLatin1Char('&')); }

ShortcutModel::ShortcutModel(const ShortcutSettings &settings, const ThemeSource &themes, QObject *parent)
    : QAbstractTableModel(parent), m_settings(settings), m_themes(themes)
{
    setFilter({});
    connect(&settings, &ShortcutSettings::changed, this, [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1)); });
}

QString ShortcutModel::text(ActionId id, int column) const
{
    switch (column) {
    case CommandColumn: return commandName(id);
    case MenuColumn: return commandMenu(id);
    default: return QKeySequence::listToString(m_settings.keys(id), QKeySequence::NativeText);
    }
}

void ShortcutModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.simplified();
    m_shown.clear();
    for (const ActionSpec &row : actionTable()) {
        const bool fits = m_filter.isEmpty() || text(row.id, CommandColumn).contains(m_filter, Qt::CaseInsensitive)
            || text(row.id, MenuColumn).contains(m_filter, Qt::CaseInsensitive) || text(row.id, KeysColumn).contains(m_filter, Qt::CaseInsensitive);
        if (fits)
            m_shown.push_back(row.id);
    }
    endResetModel();
}

int ShortcutModel::rowOf(ActionId id) const
{
    const auto found = std::ranges::find(m_shown, id);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ShortcutModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

int ShortcutModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActionId id = action(index.row());
    const bool isChanged = !m_settings.isUsual(id);
    switch (role) {
    case Qt::DisplayRole: return text(id, index.column());
    case Qt::ForegroundRole:
        return m_themes.theme().color(index.column() == MenuColumn ? Tone::TextQuiet : isChanged && index.column() == KeysColumn ? Tone::Accent : Tone::Text);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isChanged && index.column() == KeysColumn);
        return font;
    }
    case Qt::AccessibleDescriptionRole: return isChanged ? tr("Changed") : QString();
    default: return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    const QString titles[] = {tr("Command"), tr("Menu"), tr("Keys")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace sitewright
