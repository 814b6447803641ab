// SPDX-License-Identifier: MIT
// The findings of a session as rows of a table, in groups that fold or in one list. Keeps no text: sentences are made when a row is
// shown. An update costs what it changes; sorting, filtering and grouping of very many go on in slices while the window answers.
#pragma once

#include <unordered_map>

#include <QAbstractTableModel>
#include <QTimer>

#include "views/findings/findings_filter.h"
#include "views/findings/findings_order.h"
#include "views/session/session.h"

namespace sitewright {

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, ObjectColumn, FindingColumn, RuleColumn, FixColumn, columnTotal };
    enum Role { SeverityRole = Qt::UserRole, WaivedRole, ReopenedRole, FixableRole, GroupRole, CollapsedRole };
    using Filter = FindingsFilter;

    explicit FindingsModel(Session &session, QObject *parent = nullptr);

    const Filter &filter() const { return m_judge.filter(); }
    void setFilter(const Filter &filter);
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// Putting very many in order, or reading their sentences for a filter, goes on in slices; true while it does.
    bool isFiltering() const { return !m_order.isSorted() || m_scanned < m_order.size(); }
    void finishFiltering();

    bool isGroup(int row) const { return (m_rows[static_cast<std::size_t>(row)] & headBit) != 0; }
    /// Of a row that is no group's head.
    const Finding &finding(int row) const { return m_order.finding(m_rows[static_cast<std::size_t>(row)]); }
    const FindingGroup &group(int row) const { return m_order.groups().at(groupId(row)); }
    QString groupTitle(int row) const; ///< plain text
    QString groupDetail(int row) const; ///< what stands quietly behind the title; may be empty
    QString words(int row) const; ///< all a row says, to see whether it says something else by now
    std::vector<Finding> findingsInGroup(int row) const; ///< those that pass the filter, folded or not
    void setCollapsed(int row, bool collapsed);
    void setAllCollapsed(bool collapsed);
    const std::unordered_set<std::uint64_t> &collapsedKeys(Grouping grouping) const { return m_order.groups().collapsed(grouping); }
    void setCollapsedKeys(Grouping grouping, std::unordered_set<std::uint64_t> keys);
    int headOf(int row) const; ///< the row of the group's head; -1 without groups
    int rowOf(const Finding &finding) const; ///< -1 when it is not shown
    /// The row of the first finding of a group's row, unfolding it.
    int firstIn(int row);

    std::size_t total() const { return m_order.size(); } ///< shown or not
    std::size_t shown() const { return m_shown; }        ///< passing the filter, folded or not
    std::vector<Finding> shownFindings() const;
    /// Those shown of one rule, waived ones left out.
    std::vector<Finding> openFindings(std::uint16_t rule) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void filteringFinished();
    /// Rows may say something else: sentences hold names and numbers of the whole plan. Who shows some looks at those, since to say so
    /// of all would paint all.
    void wordsMayDiffer();

private:
    using Slot = FindingsOrder::Slot;
    using GroupId = FindingsOrder::GroupId;
    using Entry = std::uint32_t; ///< a slot, or the head of a group
    enum class State : std::uint8_t { Unknown, Shown, Hidden };
    static constexpr Entry headBit = 0x80000000U;

    // what is shown
    void reload();
    void restart(bool keepStates);
    void forgetRows();
    bool work(const TimeSlice &slice, std::vector<Entry> &into);
    void workSlice();
    bool judge(Slot slot);
    GroupId groupId(int row) const;
    FindingsOrder::Place placeOf(Entry entry) const;
    int rowAt(const FindingsOrder::Place &place) const;
    bool isListed(GroupId group) const { return !m_order.groups().at(group).isCollapsed; }

    // following
    void followPlan(const ChangeSet &changes);
    void followFindings(const FindingsDelta &delta);
    struct News {
        std::vector<Slot> gone;
        std::vector<Finding> come;
        std::vector<Slot> again; ///< the same resting on other facts
    };
    News sorted(const FindingsDelta &delta);
    void applyWaiting();
    void followMany(const std::vector<Slot> &gone, const std::vector<Finding> &come, const std::vector<Slot> &again);
    void patchRows(const std::vector<Slot> &gone, const std::vector<Finding> &come, const std::vector<Slot> &again);
    void followMoves(const ChangeSet &changes);
    void reposition(Slot slot);
    void moveRow(int row);
    void settlePlaces();
    void add(const Finding &finding);
    void remove(Slot slot);
    void replace(Slot slot, const Finding &finding);
    void showSlot(Slot slot);
    void hideSlot(Slot slot);
    void reviewAgain();
    void reviewSlice();
    void headChanged(GroupId group);

    bool isFixable(const Finding &finding) const;
    QString text(const Finding &finding, int column) const;
    QString spokenText(const Finding &finding) const;
    /// How a waived finding was accepted, after a space; empty when it is open.
    QString waiverText(const Finding &finding) const;
    QVariant groupData(int row, int column, int role) const;

    Session &m_session;
    FindingsOrder m_order;
    FindingsJudge m_judge;
    Grouping m_grouping = Grouping::None;
    std::vector<State> m_states; ///< of each slot
    std::vector<Entry> m_rows;   ///< in order
    std::size_t m_scanned = 0;   ///< of the order: judged and listed
    std::size_t m_shown = 0;
    std::size_t m_reviewed = 0;  ///< second looks go from here to the end
    std::vector<ObjectRef> m_movedPlaces;
    std::vector<FindingsDelta> m_waiting; ///< what came and went while all is put in order
    std::size_t m_waitingTotal = 0;
    QTimer m_slices;
    QTimer m_reviews;
    mutable std::unordered_map<std::uint64_t, bool> m_fixable; ///< of rows painted since the last change
};

} // namespace sitewright
