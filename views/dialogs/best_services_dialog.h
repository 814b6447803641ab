// SPDX-License-Identifier: MIT
// What the best assignment of the plan's Distribution Services would change, before it is done, and why no other one is better:
// for each target all services there are. What is weighed can be chosen, as in the ledger. Ends in one edit.
#pragma once

#include <functional>

#include <QDialog>

#include "model/optimize/best_services.h"

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace sitewright {

class SectionLabel;
class SegmentedControl;
class ServiceAlternativesModel;
class ServiceChangesModel;
class Session;
class ThemeSource;
class TonedLabel;

class BestServicesDialog : public QDialog {
    Q_OBJECT

public:
    struct Offer {
        BestServices best;
        ServiceAssignment assignment;

        static Offer of(const Plan &plan, const Facts &facts, LedgerWeight weight);
    };
    /// Works out the best services of the session's plan as it is, over `window`; nothing when that was cancelled.
    using Work = std::function<std::optional<Offer>(LedgerWeight weight, QWidget *window)>;
    BestServicesDialog(Session &session, const ThemeSource &themes, Offer offer, Work work, QWidget *parent = nullptr);

    const Edit &edit() const { return m_assignment.edit; }
    QString summary() const;
    QString reason() const;
    void setWeight(LedgerWeight weight);

private:
    void addTables(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void fill();
    void showAlternatives(int row);

    Session &m_session;
    const ThemeSource &m_themes;
    BestServices m_best;
    ServiceAssignment m_assignment;
    Work m_work;
    ServiceChangesModel *m_changes;
    ServiceAlternativesModel *m_alternatives;
    SegmentedControl *m_weight;
    TonedLabel *m_summary;
    TonedLabel *m_reason;
    QWidget *m_tables;
    QTableView *m_changesTable = nullptr;
    SectionLabel *m_changesTitle = nullptr;
    SectionLabel *m_alternativesTitle = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace sitewright
