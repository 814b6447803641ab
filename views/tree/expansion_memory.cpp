// SPDX-License-Identifier: MIT
#include "views/tree/expansion_memory.h"

#include <QScopedValueRollback>
#include <QTreeView>

#include "views/shared/chips.h"
#include "views/tree/structure_model.h"

namespace sitewright {
namespace {

constexpr int rowsOpenedAtFirst = 60;
constexpr int rowsOpenedByFilter = 2000; // the tree slows down with many open rows

} // namespace

ExpansionMemory::ExpansionMemory(QTreeView &view, StructureModel &model) : QObject(&view), m_view(view), m_model(model)
{
    connect(&view, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(&view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!m_model.filter().isActive())
            reopen(parent, first, last);
    });
}

void ExpansionMemory::remember(const QModelIndex &index, bool isOpen)
{
    if (m_isRestoring || m_model.filter().isActive() || m_model.isApplication(index))
        return;
    if (isOpen)
        m_open.insert(m_model.objectAt(index));
    else
        m_open.erase(m_model.objectAt(index));
}

void ExpansionMemory::restore()
{
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        if (m_model.filter().isActive()) {
            openMatches({}, rowsOpenedByFilter);
            return;
        }
        reopen({}, 0, m_model.rowCount() - 1);
    }
    const QModelIndex top = m_model.index(0, 0);
    if (top.isValid() && !m_open.contains(m_model.objectAt(top)))
        openFirst();
}

void ExpansionMemory::replaceIds(std::unordered_set<ObjectId> ids)
{
    m_view.collapseAll();
    m_open = std::move(ids);
    restore();
}

void ExpansionMemory::reopen(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.isApplication(index) || !m_open.contains(m_model.objectAt(index)))
            continue;
        m_view.setExpanded(index, true);
        reopen(index, 0, m_model.rowCount(index) - 1);
    }
}

// Answers how many more rows may be opened.
int ExpansionMemory::openMatches(const QModelIndex &parent, int room)
{
    const int rows = m_model.rowCount(parent);
    room -= rows;
    for (int row = 0; row < rows && room > 0; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (!m_model.leadsToMatch(index))
            continue;
        m_view.setExpanded(index, true);
        room = openMatches(index, room);
    }
    return room;
}

// A plan nobody has looked at yet: the organisation, and its regions while they fit.
void ExpansionMemory::openFirst()
{
    const QModelIndex top = m_model.index(0, 0);
    m_view.setExpanded(top, true);
    int room = rowsOpenedAtFirst - m_model.rowCount(top);
    for (int row = 0; row < m_model.rowCount(top) && room > 0; ++row) {
        const QModelIndex index = m_model.index(row, 0, top);
        if (index.data(StructureModel::KindIconRole).toInt() != int(KindIcon::Region))
            continue;
        const int more = m_model.childCount(index, room + 1);
        if (more > room)
            break;
        room -= more;
        m_view.setExpanded(index, true);
    }
}

} // namespace sitewright
