// SPDX-License-Identifier: MIT
// The steps that were taken on a plan, one row each: first the plan as it was opened, then one for each step, those taken back last.
// A row stands for the plan after its step.
#pragma once

#include <QAbstractListModel>

class QUndoStack;

namespace sitewright {

class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsCurrentRole = Qt::UserRole, IsUndoneRole, IsSavedRole };

    explicit HistoryModel(const QUndoStack &steps, QObject *parent = nullptr);

    /// The row of the plan as it is now.
    int currentRow() const;
    bool isEmpty() const { return m_rows <= 1; } ///< no step was taken
    /// Whether the state without changes is that of a file; that of a new plan is nowhere.
    void setHasFile(bool has);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void moved(); ///< currentRow() may be another, or isEmpty() may have changed

private:
    void follow();
    void tellRows(int first, int last);
    bool isSaved(int row) const;
    QString name(int row) const;
    QString words(int row) const;

    const QUndoStack &m_steps;
    int m_rows = 1;
    int m_current = 0;
    bool m_hasFile = false;
};

} // namespace sitewright
