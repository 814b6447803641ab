// SPDX-License-Identifier: MIT
// The ledger of cross-network actions: its bar, the table, the chart of links, why the current action crosses the WAN, and sums.
// A click selects the target and highlights the links of the path in whatever view shows links.
#pragma once

#include <QTimer>
#include <QWidget>

#include "views/ledger/ledger_model.h"
#include "views/shared/seen.h"

class QAction;
class QActionGroup;
class QLineEdit;
class QMenu;
class QStackedLayout;

namespace sitewright {

class CountPill;
class ElidedLabel;
class EmptyState;
class LedgerTable;
class LinkChart;
class LinkChartModel;
class ThemeSource;
class TonedLabel;

class LedgerPanel : public QWidget {
    Q_OBJECT

public:
    LedgerPanel(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    LedgerModel &model() { return *m_model; }
    LedgerTable &table() { return *m_table; }
    LinkChart &chart() { return *m_chart; }

    LedgerWeight weight() const { return m_weight; }
    void setWeight(LedgerWeight weight);
    void setShow(LedgerFilter::Show show);
    void setWords(const QString &words);
    void setLink(ObjectId link); ///< only what goes over it; null = everything
    QString explanation() const;
    QString sumsText() const { return sums().join(QStringLiteral(" · ")); }
    QMenu *contextMenu(QWidget *parent); ///< the caller owns it

    enum class Format : std::uint8_t { Tabbed, Csv };
    QString rowsAs(Format format, const std::vector<int> &rows) const;
    bool exportTo(const QString &path); ///< what is shown, as CSV; false when it failed

public slots:
    void copySelected();
    void copyAll();
    void exportWithDialog();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFoot();
    CountPill *makeChoice(const QStringList &names, QActionGroup *&group, const std::function<void(int)> &chosen);
    void applyFilter();
    void follow(bool isSeen);
    void refresh();
    void updateLabels();
    QStringList sums() const;
    void showSums();
    void explain();
    void selectTarget();
    void addCascades(QMenu &menu, int row);
    void copy(const std::vector<int> &rows);

    Session &m_session;
    const ThemeSource &m_themes;
    LedgerModel *m_model;
    LinkChartModel *m_links;
    LedgerTable *m_table;
    LinkChart *m_chart;
    QWidget *m_chartSide;
    TonedLabel *m_chartTitle;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QAction *m_showEverything; ///< what the filter hides
    QLineEdit *m_words = nullptr;
    CountPill *m_showPill = nullptr;
    CountPill *m_weightPill = nullptr;
    CountPill *m_linkPill = nullptr;
    QActionGroup *m_showGroup = nullptr;
    QActionGroup *m_weightGroup = nullptr;
    TonedLabel *m_why = nullptr;
    ElidedLabel *m_sums = nullptr; ///< also what says what this is
    QTimer *m_typing;
    QTimer m_refreshSoon; ///< sums and chart, after edits
    LedgerFilter m_filter;
    LedgerWeight m_weight = LedgerWeight::Crossings;
    Seen m_seen{this};
};

} // namespace sitewright
