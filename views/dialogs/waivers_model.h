// SPDX-License-Identifier: MIT
// The waivers of a session's plan as rows: those that need looking after first. Follows the plan a moment later, so that many
// changes are one.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QTimer>

#include "model/rules/waivers.h"

namespace sitewright {

class Session;

class WaiversModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StateColumn, SubjectColumn, CountColumn, ReasonColumn, AuthorColumn, DateColumn, EndColumn, columnTotal };
    enum Role { StateRole = Qt::UserRole };

    explicit WaiversModel(const Session &session, QObject *parent = nullptr);

    /// The waiver in `row`; null when it is gone by now.
    ObjectRef waiver(int row) const;
    int rowOf(ObjectId waiver) const; ///< -1 when there is none
    ObjectId id(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    WaiverState state(int row) const { return m_rows[static_cast<std::size_t>(row)].state; }
    std::size_t count(WaiverState state) const;
    std::vector<std::string> keysIn(WaiverState state) const;
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        WaiverState state;
        std::string key;
        ObjectId id;
    };
    QString text(const Row &row, int column) const;

    const Session &m_session;
    std::vector<Row> m_rows;
    QTimer m_later;
};

} // namespace sitewright
