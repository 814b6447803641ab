// SPDX-License-Identifier: MIT
// The dock with all steps that were taken: a click or Enter goes to the plan as it was after one, back or forth.
#pragma once

#include <QWidget>

namespace sitewright {

class EmptyState;
class HistoryModel;
class LongTable;
class Session;
class ThemeSource;

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    HistoryModel &model() { return *m_model; }
    LongTable &table() { return *m_table; }
    /// A long way goes in slices and can be stopped: the plan is then as it was at that step, and every step is still there.
    void goTo(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool takesKey(int key);
    void follow();
    void showCurrent();
    void sizeRows();

    Session &m_session;
    HistoryModel *m_model;
    LongTable *m_table;
    EmptyState *m_nothing;
    bool m_isShowingSoon = false;
};

} // namespace sitewright
