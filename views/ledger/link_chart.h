// SPDX-License-Identifier: MIT
// A small chart of the WAN links that carry most: one bar a link, by the weight that is chosen, in the colour of how full the link
// is, always with the number. A click narrows the ledger to that link.
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include "model/analysis/ledger.h"

namespace sitewright {

class Session;
class ThemeSource;

class LinkChartModel : public QAbstractListModel {
    Q_OBJECT

public:
    LinkChartModel(Session &session, QObject *parent);

    void refresh(LedgerWeight weight);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const LinkLoad &load(int row) const { return m_loads[static_cast<std::size_t>(row)]; }
    bool isGoing(int row) const; ///< its link has gone, and it goes with the next refresh
    double share(int row) const; ///< of the longest bar
    QString numberText(int row) const;

private:
    std::int64_t weighed(const LinkLoad &load) const { return m_weight == LedgerWeight::Volume ? load.kilobytes : load.actions; }

    Session &m_session;
    LedgerWeight m_weight = LedgerWeight::Crossings;
    std::vector<LinkLoad> m_loads; ///< heaviest first, without those nobody uses
};

class LinkChart : public QListView {
    Q_OBJECT

public:
    LinkChart(LinkChartModel &model, const ThemeSource &themes, QWidget *parent = nullptr);

signals:
    void linkChosen(sitewright::ObjectRef link);
};

} // namespace sitewright
