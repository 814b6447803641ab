// SPDX-License-Identifier: MIT
// What the best assignment of the plan's Distribution Services would change, before it is done, and why no other one is better:
// for each target all services there are. Ends in one edit.
#pragma once

#include <QDialog>

#include "model/optimize/best_services.h"

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace sitewright {

class SectionLabel;
class ServiceAlternativesModel;
class ServiceChangesModel;
class Session;
class ThemeSource;

class BestServicesDialog : public QDialog {
    Q_OBJECT

public:
    /// `best` is of the session's plan as it is.
    BestServicesDialog(Session &session, const ThemeSource &themes, BestServices best, QWidget *parent = nullptr);

    Edit edit() const;
    QString summary() const;
    QString reason() const;

private:
    void addTables(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void showAlternatives(int row);

    Session &m_session;
    const ThemeSource &m_themes;
    BestServices m_best;
    Routes m_routes;
    bool m_wouldChange;
    ServiceChangesModel *m_changes;
    ServiceAlternativesModel *m_alternatives;
    SectionLabel *m_alternativesTitle = nullptr;
};

} // namespace sitewright
