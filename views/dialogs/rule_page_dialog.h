// SPDX-License-Identifier: MIT
// The page of a rule: what it demands, why, how to fix it. Stays open beside the plan; reads our own pages only and leads nowhere else.
#pragma once

#include <string>
#include <string_view>

#include <QDialog>

namespace sitewright {

class RulePageView;
class ThemeSource;

class RulePageDialog : public QDialog {
    Q_OBJECT

public:
    RulePageDialog(const ThemeSource &themes, QWidget *parent = nullptr);

    void showRule(std::string_view code);
    QString pageText() const;

private:
    void load();
    void fitPage();
    void follow(const QUrl &link);

    const ThemeSource &m_themes;
    RulePageView *m_page;
    std::string m_code;
};

} // namespace sitewright
