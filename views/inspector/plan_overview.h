// SPDX-License-Identifier: MIT
// The plan in numbers, for the inspector while nothing is selected.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include <QWidget>

class QGridLayout;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;

class PlanOverview : public QWidget {
    Q_OBJECT

public:
    PlanOverview(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    void refresh();

private:
    TonedLabel *addRow(QGridLayout &grid, const QString &label);

    Session &m_session;
    const ThemeSource &m_themes;
    std::vector<std::pair<int, TonedLabel *>> m_kinds; ///< Kind as number
    TonedLabel *m_clients = nullptr;
    std::array<TonedLabel *, 3> m_findings{};
    TonedLabel *m_waived = nullptr;
};

} // namespace sitewright
