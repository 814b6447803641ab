// SPDX-License-Identifier: MIT
// Remembers by id which rows of the structure tree are open, so that they are open again when rows come back: after undo, after a
// filter is lifted, when the plan is read again. Under a filter it opens what leads to matches and remembers nothing.
#pragma once

#include <unordered_set>

#include <QObject>

#include "model/base/object_id.h"

class QModelIndex;
class QTreeView;

namespace sitewright {

class StructureModel;

class ExpansionMemory : public QObject {
    Q_OBJECT
public:
    ExpansionMemory(QTreeView &view, StructureModel &model);

    /// Opens rows anew after the model was reset.
    void restore();
    const std::unordered_set<ObjectId> &ids() const { return m_open; }
    void replaceIds(std::unordered_set<ObjectId> ids);

private:
    void reopen(const QModelIndex &parent, int first, int last);
    int openMatches(const QModelIndex &parent, int room);
    void openFirst();
    void remember(const QModelIndex &index, bool isOpen);

    QTreeView &m_view;
    StructureModel &m_model;
    std::unordered_set<ObjectId> m_open;
    bool m_isRestoring = false;
};

} // namespace sitewright
