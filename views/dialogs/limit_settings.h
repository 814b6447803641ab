// SPDX-License-Identifier: MIT
// The limits of the plan's rules, each a number with its unit and its usual value. The vendor publishes none: they are the
// organisation's own.
#pragma once

#include <array>

#include <QScrollArea>

#include "model/rules/rule_options.h"

class QGridLayout;
class QPushButton;
class QSpinBox;

namespace sitewright {

class Session;
class ThemeSource;

class LimitSettings : public QScrollArea {
    Q_OBJECT

public:
    LimitSettings(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Puts the focus on a limit.
    void show(std::string_view key);
    using QWidget::show;

private:
    void addLimit(QGridLayout &grid, const LimitSpec &row);
    void set(const LimitSpec &row, std::int64_t value);
    void refresh();

    Session &m_session;
    const ThemeSource &m_themes;
    std::array<QSpinBox *, limitCount> m_boxes{};
    std::array<QPushButton *, limitCount> m_resets{};
};

} // namespace sitewright
