// SPDX-License-Identifier: MIT
// The structure of the plan as a Qt item model: organisation, regions, sites and what stands in them, applications below their
// Management Point. Opens children only when asked, follows change sets row by row, filters by itself. Changes the plan only by
// asking the session (rename in place).
#pragma once

#include <unordered_set>

#include <QAbstractItemModel>

#include "model/plan/change_set.h"
#include "model/rules/finding_counts.h"
#include "views/tree/structure_filter.h"
#include "views/tree/structure_nodes.h"

namespace sitewright {

class Session;

class StructureModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KindIconRole = Qt::UserRole, ///< int of KindIcon; invalid for applications
        ApplicationKeyRole,          ///< type as in the file; invalid for objects
        ShortNameRole,               ///< of an application
        StateRole,                   ///< what is in effect here, as a sentence; may be empty
    };

    explicit StructureModel(Session &session, QObject *parent = nullptr);

    // --- rows and objects ---
    ObjectId objectAt(const QModelIndex &index) const; ///< for an application: its Management Point
    bool isApplication(const QModelIndex &index) const;
    std::string applicationAt(const QModelIndex &index) const; ///< key of the type; empty for objects
    /// Opens what leads there; invalid when the object is not in the tree or the filter hides it.
    QModelIndex indexOf(ObjectId id) const;
    QModelIndex openedIndexOf(ObjectId id) const;
    /// Without opening the row: at most `limit`, however many there are.
    int childCount(const QModelIndex &index, int limit) const;
    /// What a badge counts: everything below a closed row, the row's own when it is open.
    SeverityCounts counts(const QModelIndex &index, bool isExpanded) const;

    // --- filter ---
    void setFilter(const QString &text, KindMask kinds = StructureFilter::treeKinds);
    const StructureFilter &filter() const { return m_filter; }
    bool leadsToMatch(const QModelIndex &index) const;
    /// Shown only because it leads to a match.
    bool isOnlyTheWay(const QModelIndex &index) const;

    /// True while rows change because the plan did, not the user.
    bool isFollowing() const { return m_isFollowing; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void followed(); ///< rows are those of the changed plan

private:
    using Number = StructureNodes::Number;
    static constexpr Number root = StructureNodes::root;
    static constexpr Number none = StructureNodes::none;

    // structure_model.cpp
    const Plan &plan() const;
    Number numberAt(const QModelIndex &index) const;
    QModelIndex indexAt(Number number) const;
    bool isAlive(const StructureNode &node) const;
    void open(Number number) const;
    bool hasShownChildren(ObjectRef ref) const;
    Number adopt(Number parent, ObjectRef ref) const;
    std::vector<ObjectRef> shownChildren(ObjectRef owner) const;
    std::vector<int> shownApplications(ObjectRef point) const;
    bool comesBefore(ObjectRef a, ObjectRef b) const;
    void restart();
    QVariant objectData(const StructureNode &node, int role) const;
    QVariant applicationData(const StructureNode &node, int role) const;

    // structure_follow.cpp: how rows follow the plan
    struct Following {
        std::unordered_set<ObjectId> touched;  ///< may have come, gone, moved or changed its place among siblings
        std::unordered_set<ObjectId> told;     ///< show something else than before
        std::unordered_set<Number> unsettled;  ///< nodes whose place among their siblings is not to be trusted
        bool hasTypeChanged = false;           ///< one of the planner's own application types
    };
    void follow(const ChangeSet &changes);
    void collect(const ChangeSet &changes, Following &news);
    void collectAround(ObjectId id, Following &news) const;
    void place(ObjectId id, Following &news);
    void moveNode(Number number, Number to, int row);
    void removeNode(Number number);
    int rowFor(Number parent, ObjectRef ref, const Following &news, Number self) const;
    void syncApplications(Number point);
    void settleEmptied(Number number);
    void tell(const std::unordered_set<ObjectId> &ids);
    void tellAll(); ///< every row may look different
    void tellTypes();

    Session &m_session;
    StructureFilter m_filter;
    mutable StructureNodes m_nodes; // opening a row is not a change anybody could see
    bool m_isFollowing = false;
};

/// The order of kinds among siblings: Management Points, regions, sites, segments, depots, repositories.
int structureRank(Kind kind);

} // namespace sitewright
