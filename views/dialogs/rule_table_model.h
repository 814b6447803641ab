// SPDX-License-Identifier: MIT
// All rules as rows: on or off, severity, what they are about and how many findings they have now. Changing a cell is an edit of
// the session; nothing is kept here.
#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "model/rules/rule.h"

namespace sitewright {

class Session;

class RuleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { OnColumn, CodeColumn, TitleColumn, SeverityColumn, CategoryColumn, OriginColumn, CountColumn, columnTotal };
    enum Role { SeverityRole = Qt::UserRole, UsualRole, RegradedRole, OffRole };

    explicit RuleTableModel(Session &session, QObject *parent = nullptr);

    const Rule &rule(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(std::string_view code) const; ///< -1 when it is not shown
    /// Shows only rules with all these words in code, title, category or origin.
    void setFilter(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// OnColumn: a check state; SeverityColumn: a Severity as number.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void refresh();
    void count();
    QString text(const Rule &rule, int column) const;

    Session &m_session;
    std::vector<const Rule *> m_rows;
    std::vector<int> m_counts; ///< by index in the rule table
    QString m_words;
    QTimer m_countLater;
};

} // namespace sitewright
