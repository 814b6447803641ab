// SPDX-License-Identifier: MIT
// The findings of a session as rows, sorted by severity, rule and key. Keeps no text: sentences are made when a row is shown,
// so 300,000 findings cost little more than the findings themselves. An update costs what it changes.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>

#include "views/session/session.h"

namespace sitewright {

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, ObjectColumn, FindingColumn, RuleColumn, FixColumn, columnTotal };
    enum Role { SeverityRole = Qt::UserRole, WaivedRole, FixableRole };

    struct Filter {
        std::array<bool, severityCount> severities{true, true, true};
        bool showsWaived = false;
        QString text;                ///< words that all occur in the object, the sentence, the rule's code or title
        std::vector<ObjectId> scope; ///< only findings on these objects or below; empty = the whole plan

        bool isOff() const { return severities[0] && severities[1] && severities[2] && text.isEmpty() && scope.empty(); }
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit FindingsModel(Session &session, QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    /// Reading many sentences for a text filter goes on in slices; true while it does.
    bool isFiltering() const { return m_scanned < m_all.size(); }
    void finishFiltering();

    const Finding &finding(int row) const { return m_pool[m_rows[static_cast<std::size_t>(row)]]; }
    int rowOf(const Finding &finding) const; ///< -1 when it is not shown
    /// Shown or not.
    std::size_t total() const { return m_all.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void filteringFinished();

private:
    using Slot = std::uint32_t; // in m_pool
    using Order = std::vector<Slot>;

    void reload();
    void showAnew();
    void scanSlice();
    void scan(std::size_t end, Order &into);
    void followPlan(const ChangeSet &changes);
    void followFindings(const FindingsDelta &delta);
    void add(const Finding &finding);
    void remove(const Finding &finding);
    bool replace(const Finding &finding);
    void insertRow(Slot slot);
    void removeRow(const Finding &finding);
    bool before(const Finding &a, const Finding &b) const;
    Order::const_iterator find(const Order &order, const Finding &finding) const;
    Order::const_iterator lowerBound(const Order &order, const Finding &finding) const;
    bool accepts(const Finding &finding) const;
    bool isInScope(const Finding &finding) const;
    bool hasWords(const Finding &finding) const;
    QString objectNames(const Finding &finding) const;
    QString text(const Finding &finding, int column) const;
    QString spokenText(const Finding &finding) const;
    bool isFixable(const Finding &finding) const;

    Session &m_session;
    std::vector<Finding> m_pool;
    std::vector<Slot> m_free;
    Order m_all;  ///< sorted
    Order m_rows; ///< those shown, sorted
    std::size_t m_scanned = 0;
    Filter m_filter;
    QStringList m_words;
    std::vector<ObjectRef> m_scope;
    QTimer m_slices;
    mutable std::unordered_map<std::uint64_t, bool> m_fixable; ///< of rows painted since the last change
};

} // namespace sitewright
