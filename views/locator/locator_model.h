// SPDX-License-Identifier: MIT
// The rows the locator shows: objects that were found, or commands that fit.
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "model/base/object_ref.h"
#include "views/locator/locator.h"

namespace sitewright {

class Plan;

class LocatorModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole, KindRole };

    LocatorModel(const Plan &plan, QObject *parent) : QAbstractListModel(parent), m_plan(plan) {}

    void setObjects(std::vector<ObjectRef> objects);
    void setCommands(std::vector<LocatorCommand> commands);
    ObjectRef object(int row) const;
    QAction *command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant objectData(ObjectRef ref, int role) const;
    QVariant commandData(const QAction &action, const QString &place, int role) const;

    struct Row {
        ObjectRef object;
        QPointer<QAction> action;
        QString place;
    };

    const Plan &m_plan;
    std::vector<Row> m_rows;
};

/// "&Undo" as people read it.
QString plainActionText(const QAction &action);

} // namespace sitewright
