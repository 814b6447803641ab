// SPDX-License-Identifier: MIT
// A filter field over a list of objects to choose from: where something may move, who may be responsible, which segments. Reads
// names when they are shown, so any number of objects may be offered. Rows that cannot be chosen say why.
#pragma once

#include <functional>
#include <vector>

#include <QAbstractListModel>
#include <QWidget>

#include "model/base/object_ref.h"
#include "model/base/object_id.h"

class QLineEdit;
class QListView;

namespace sitewright {

class Plan;
class ThemeSource;

struct ObjectChoice {
    std::vector<ObjectRef> objects;                  ///< in the order they are offered
    QString noneText;                                ///< an entry before them that chooses nothing; empty = no such entry
    std::function<QString(ObjectRef)> problem = {};  ///< why one cannot be chosen, empty when it can
    std::function<bool(ObjectRef)> isChecked = {};   ///< set: rows have check marks and toggle
};

/// All live objects of the kinds, in natural order of names.
std::vector<ObjectRef> objectsOfKinds(const Plan &plan, KindMask kinds);
/// "Munich, DACH": where an object stands, from inside to outside, without the organisation.
QString placeText(const Plan &plan, ObjectRef ref);

class ObjectListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, ProblemRole, KindRole };

    ObjectListModel(const Plan &plan, ObjectChoice choice, QObject *parent = nullptr);

    bool judges() const { return static_cast<bool>(m_choice.problem); }
    void setFilter(const QString &words);
    ObjectRef object(int row) const; ///< null for the entry that chooses nothing
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool hasNone() const { return !m_choice.noneText.isEmpty() && m_filter.isEmpty(); }

    const Plan &m_plan;
    ObjectChoice m_choice;
    QString m_filter;
    std::vector<ObjectRef> m_shown;
};

class ObjectList : public QWidget {
    Q_OBJECT

public:
    ObjectList(const Plan &plan, const ThemeSource &themes, ObjectChoice choice, QWidget *parent = nullptr);

    ObjectListModel &model() { return *m_model; }
    QListView &view() { return *m_view; }
    ObjectRef current() const;
    bool canChoose() const; ///< the current row may be chosen
    void setCurrent(ObjectRef object);

signals:
    void chosen(sitewright::ObjectRef object); ///< click or Enter on a row that may be chosen
    void entered(); ///< Enter, on whatever row
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ObjectListModel *m_model;
    QLineEdit *m_words;
    QListView *m_view;
};

} // namespace sitewright
