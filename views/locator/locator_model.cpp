// SPDX-License-Identifier: MIT
#include "views/locator/locator_model.h"

#include <QAction>

#include "model/catalog/object_kinds.h"
#include "model/plan/plan.h"
#include "views/dialogs/object_list.h"
#include "views/locator/object_search.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

QString plainActionText(const QAction &action)
{
    QString out;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        out += text[i];
    }
    return out;
}

void LocatorModel::setObjects(std::vector<ObjectRef> objects)
{
    beginResetModel();
    m_rows.clear();
    for (const ObjectRef ref : objects)
        m_rows.push_back({ref, nullptr, {}});
    endResetModel();
}

void LocatorModel::setCommands(std::vector<LocatorCommand> commands)
{
    beginResetModel();
    m_rows.clear();
    for (LocatorCommand &command : commands)
        m_rows.push_back({{}, command.action, std::move(command.place)});
    endResetModel();
}

ObjectRef LocatorModel::object(int row) const { return row < 0 || row >= rowCount() ? ObjectRef() : m_rows[static_cast<std::size_t>(row)].object; }

QAction *LocatorModel::command(int row) const { return row < 0 || row >= rowCount() ? nullptr : m_rows[static_cast<std::size_t>(row)].action.data(); }

int LocatorModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant LocatorModel::objectData(ObjectRef ref, int role) const
{
    const auto place = [&] {
        const QString where = placeText(m_plan, ref);
        return where.isEmpty() ? kindName(ref.kind()) : tr("%1 · %2").arg(kindName(ref.kind()), where);
    };
    switch (role) {
    case Qt::DisplayRole: return plain(m_plan.displayName(ref));
    case PlaceRole:
    case Qt::AccessibleDescriptionRole: return place();
    case KindRole: return static_cast<int>(ref.kind());
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(plain(m_plan.displayName(ref)), place());
    default: return {};
    }
}

QVariant LocatorModel::commandData(const QAction &action, const QString &place, int role) const
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole: return plain(plainActionText(action));
    case PlaceRole: return place;
    case KeysRole: return keys;
    case Qt::DecorationRole: return action.icon();
    case Qt::AccessibleTextRole: {
        QStringList parts{plain(plainActionText(action)), place, keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::AccessibleDescriptionRole: return action.isEnabled() ? place : tr("Not possible now");
    default: return {};
    }
}

QVariant LocatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.object)
        return m_plan.isLive(row.object) ? objectData(row.object, role) : QVariant();
    return row.action ? commandData(*row.action, row.place, role) : QVariant();
}

Qt::ItemFlags LocatorModel::flags(const QModelIndex &index) const
{
    const QAction *action = command(index.row());
    const bool isPossible = object(index.row()) || (action && action->isEnabled());
    return isPossible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace sitewright
