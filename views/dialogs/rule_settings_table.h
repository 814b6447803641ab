// SPDX-License-Identifier: MIT
// The table of rules in the plan's settings: a click on the box switches a rule, a click on its severity offers the three.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace sitewright {

class RuleTableModel;
class ThemeSource;

class RuleSettingsTable : public QTableView {
    Q_OBJECT

public:
    RuleSettingsTable(RuleTableModel &model, const ThemeSource &themes, QWidget *parent = nullptr);

    void choose(int row);

signals:
    void pageWanted(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sizeColumns();

    RuleTableModel &m_model;
};

/// Paints severities with their shape, rules that are off quietly; edits a severity in a list of the three.
class RuleSettingsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RuleSettingsDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};

} // namespace sitewright
