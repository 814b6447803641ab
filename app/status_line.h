// SPDX-License-Identifier: MIT
// The status bar: what is selected or being done, cross-network actions and their change since the last save, counts of findings
// by severity, rules on and off, zoom.
#pragma once

#include <array>

#include <QStatusBar>
#include <QTimer>

#include "model/rules/finding.h"

class QLabel;
class QToolButton;

namespace sitewright {

class ElidedLabel;
class Session;
class SeverityPill;
class ThemeSource;

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Session &session, const ThemeSource &themes, QWidget *parent);

    void setZoom(double factor);
    /// What is said for the moment, as far as there is room beside the numbers.
    QString shownMessage() const;

signals:
    void severityClicked(sitewright::Severity severity);
    void ledgerClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect messageRect() const;
    void refreshAll();
    void refreshSelection();
    void refreshCounts();
    void refreshLedger();

    Session &m_session;
    QTimer m_later;
    ElidedLabel *m_selection; ///< both give way in a small window
    ElidedLabel *m_plan;
    QToolButton *m_ledger; ///< shows the ledger
    QToolButton *m_rules; ///< opens the rule settings
    QLabel *m_zoom;
    std::array<SeverityPill *, severityCount> m_pills;
};

} // namespace sitewright
