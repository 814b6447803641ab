// SPDX-License-Identifier: MIT
// What a view shows while it has nothing to show: an icon, a sentence that invites, and perhaps the action it invites to.
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace sitewright {

class ThemeSource;
class TonedLabel;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const ThemeSource &themes, QLatin1StringView iconName, const QString &sentence,
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setIcon(QLatin1StringView iconName);
    void setAction(QAction *action);  // shown as a button; stays its owner's; nullptr takes it away

private:
    void adopt();

    const ThemeSource &m_themes;
    QLatin1StringView m_iconName;
    QLabel *m_icon;
    TonedLabel *m_sentence;
    QPushButton *m_button;
    QMetaObject::Connection m_followed;
};

}  // namespace sitewright
