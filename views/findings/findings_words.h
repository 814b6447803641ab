// SPDX-License-Identifier: MIT
// The field that filters findings by text, with switches for case and for regular expressions. An expression that is not valid filters
// nothing: the words before it stay in force, and problem() says why.
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QSettings;

namespace sitewright {

struct FindingsFilter;
class ThemeSource;

class FindingsWords : public QWidget {
    Q_OBJECT

public:
    explicit FindingsWords(const ThemeSource &themes, QWidget *parent = nullptr);

    /// Sets what is typed and how it is meant; what was set last where it is no valid expression.
    void fill(FindingsFilter &filter) const;
    const QString &problem() const { return m_problem; } ///< a sentence; empty when all is well
    void clear();
    void focus();
    QWidget *switches() const { return m_switches; } ///< to be hidden where there is no room; also in the menu
    void addSwitchesTo(QMenu &menu);
    void saveTo(QSettings &settings) const;
    void restoreFrom(const QSettings &settings, const QString &prefix);

signals:
    void typed(); ///< with each letter: not every one needs an answer
    void problemChanged();

private:
    QAction *addSwitch(const QString &name, QLatin1StringView iconName);
    void read();
    void setProblem(const QString &problem);

    const ThemeSource &m_themes;
    QLineEdit *m_field;
    QWidget *m_switches;
    QAction *m_case;
    QAction *m_expression;
    QString m_problem;
    struct {
        QString text;
        bool isExpression = false;
        bool heedsCase = false;
    } m_valid;
};

} // namespace sitewright
