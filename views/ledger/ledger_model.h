// SPDX-License-Identifier: MIT
// The ledger as a table: one row per action, filtered and sorted. Text is made for the rows that are looked at only, and after an
// edit only the rows of targets it touched are taken out and put in again, so that a hundred thousand rows stay instant. Paths that
// may be others because of a link are looked at a moment later, all at once.
#pragma once

#include <array>
#include <optional>
#include <unordered_map>

#include <QAbstractTableModel>
#include <QTimer>

#include "model/analysis/live_ledger.h"
#include "model/plan/change_set.h"
#include "views/findings/name_key.h"
#include "views/ledger/word_memo.h"

namespace sitewright {

class Session;

/// Which rows are shown.
struct LedgerFilter {
    enum class Show : std::uint8_t { CrossNetwork, Unknown, Everything };

    QString words;         ///< in the name of target, service, depot or a link; all of them
    Show show = Show::CrossNetwork;
    ObjectId link;         ///< only what goes over this one; null = any

    friend bool operator==(const LedgerFilter &, const LedgerFilter &) = default;
};

class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TargetColumn, ServiceColumn, ActionColumn, DepotColumn, PathColumn, LinksColumn, VolumeColumn, ColumnCount };

    /// Holds nothing until it is followed.
    LedgerModel(Session &session, QObject *parent);

    /// While nobody looks, changes only make it out of date.
    void setFollowed(bool isFollowed);
    const LedgerFilter &filter() const { return m_filter; }
    void setFilter(const LedgerFilter &filter);
    std::size_t total() const { return m_total; } ///< actions there are, shown or not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_order; }

    const LedgerStep &step(int row) const;
    Procedure procedure(int row) const { return m_rows[static_cast<std::size_t>(row)].procedure; }
    ObjectRef target(int row) const { return m_rows[static_cast<std::size_t>(row)].target; }
    std::vector<ObjectRef> links(int row) const;
    int rowOf(ObjectId target, Procedure procedure) const; ///< -1 = not shown
    bool isCounting() const { return m_isFollowed && m_isStale; } ///< rows come when it is known what lies on which link
    void settle(); ///< what else would follow in a moment
    QString text(int row, Column column) const;
    bool isGoing(int row) const; ///< not followed yet: what it names may be gone already

    /// What the rows that are shown add up to.
    struct Sums {
        std::int64_t actions = 0, crossNetwork = 0, unknown = 0, hops = 0, kilobytes = 0;
    };
    Sums sums() const { return m_sums; }

signals:
    void refreshed(); ///< all rows came anew
    void followed();  ///< after an edit: some rows came, went or say something else
    void aboutToPatch(); ///< single rows will go and come again elsewhere
    void patched();

private:
    struct Row {
        NameKey key;
        std::int64_t number = 0;
        NameKey second; ///< of the target, among equals
        ObjectRef target;
        Procedure procedure = Procedure::Read;
        Crossing crossing = Crossing::Local;
        std::uint32_t hops = 0;
        std::int64_t kilobytes = 0;
    };
    using BothRows = std::array<std::optional<Row>, 2>; ///< by procedure

    void follow(const LiveLedger::News &news);
    void followNames(const ChangeSet &changes);
    void patch(std::vector<Row> &rows, const std::vector<Row> &gone, const std::vector<Row> &come);
    void patchShown(const std::vector<Row> &gone, const std::vector<Row> &come);
    std::size_t positionOf(const std::vector<Row> &rows, const Row &row) const;
    void rebuild();
    void clear();
    void renewTargets(const std::vector<ObjectRef> &targets);
    BothRows rowsOf(const LedgerStep &step);
    void addRows(std::vector<Row> &rows, const LedgerStep &step);
    void refilter();
    void readWords();
    bool isWanted(Crossing crossing) const;
    bool passes(const Row &row);
    template <class Path> bool matchesWords(const DistributionStep &step, Path path);
    bool isBefore(const Row &a, const Row &b) const;
    void count(const Row &row, int by);
    const NameKey &keyOf(ObjectRef object);

    Session &m_session;
    LedgerFilter m_filter;
    struct Word {
        WordMemo memo;
        bool isInLinks = false;
    };
    std::vector<Word> m_words;
    std::vector<Row> m_all;  ///< in order, before words and link
    std::vector<Row> m_rows;
    std::unordered_map<ObjectRef, BothRows> m_known; ///< of each target, as in m_all
    std::unordered_map<ObjectRef, NameKey> m_keys;
    QTimer m_rebuildSoon;
    std::vector<ObjectRef> m_path;                  ///< of the row that is looked at
    Sums m_sums;
    std::size_t m_total = 0;
    int m_sortColumn = TargetColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_isFollowed = false;
    bool m_isStale = true;
};

} // namespace sitewright
