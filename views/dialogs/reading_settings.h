// SPDX-License-Identifier: MIT
// The ambiguous sentences of the product's documentation, each a question with its possible readings: choosing one is an edit.
#pragma once

#include <array>

#include <QScrollArea>

#include "model/rules/rule_options.h"

class QButtonGroup;
class QVBoxLayout;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;

class ReadingSettings : public QScrollArea {
    Q_OBJECT

public:
    ReadingSettings(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Brings a question into view and puts the focus on its choice.
    void show(std::string_view key);
    using QWidget::show;

private:
    void addQuestion(QVBoxLayout &column, const ReadingSpec &row);
    void refresh();

    Session &m_session;
    const ThemeSource &m_themes;
    std::array<QButtonGroup *, readingCount> m_groups{};
    std::array<TonedLabel *, readingCount> m_questions{};
};

} // namespace sitewright
