// SPDX-License-Identifier: MIT
// What an edit would make and which findings would come and go, shown beside the form that asks for it.
#pragma once

#include <QWidget>

#include "model/plan/draft.h"

class QListWidget;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;

class EditPreview : public QWidget {
    Q_OBJECT

public:
    EditPreview(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Nothing is changed. Says why when it is not possible.
    void show(const Edit &edit);
    void showProblem(const QString &sentence);
    /// What to do first; nothing is wrong.
    void showAdvice(const QString &sentence);
    bool isPossible() const { return m_isPossible; }

    QStringList madeNames() const;
    QStringList findings() const;

private:
    QListWidget *addList(const QString &title, TonedLabel *&titleLabel, int stretch);
    void fillMade(const std::vector<ObjectChange> &created);
    void showNothing(const QString &sentence, bool isProblem);
    void setSummary(const QString &sentence, bool isProblem);

    Session &m_session;
    const ThemeSource &m_themes;
    TonedLabel *m_summary;
    TonedLabel *m_madeTitle = nullptr, *m_findingsTitle = nullptr;
    QListWidget *m_made;
    QListWidget *m_findings;
    bool m_isPossible = false;
};

} // namespace sitewright
