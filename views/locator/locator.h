// SPDX-License-Identifier: MIT
// One field that finds any object of the plan and any command of the window, by typing a part of what it is called. A popup over the
// window: arrows choose, Enter goes there, Escape leaves everything as it was.
#pragma once

#include <memory>
#include <vector>

#include <QFrame>
#include <QTimer>

#include "model/base/object_id.h"

class QAction;
class QLineEdit;
class QListView;

namespace sitewright {

class LocatorModel;
class ObjectSearch;
class Session;
class ThemeSource;
class TonedLabel;

/// A command and where it stands in the menus.
struct LocatorCommand {
    QAction *action;
    QString place;
};

class Locator : public QFrame {
    Q_OBJECT

public:
    Locator(Session &session, const ThemeSource &themes, QWidget *window);
    ~Locator() override;

    void showObjects();
    /// As they are in the menus now.
    void showCommands(std::vector<LocatorCommand> commands);

    bool isSearching() const { return m_slices.isActive(); }
    LocatorModel &model() { return *m_model; }
    QLineEdit &field() { return *m_words; }

signals:
    void commandsWanted(); ///< ">" was typed: whoever knows the commands shows them
    void chosen(sitewright::ObjectId object);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open(const QString &placeholder, const QString &hint);
    void typed(const QString &words);
    void searchSlice();
    void showHits();
    void showFittingCommands(const QString &words);
    void select(int row);
    void choose(int row);
    void say();

    Session &m_session;
    LocatorModel *m_model;
    QLineEdit *m_words;
    QListView *m_list;
    TonedLabel *m_hint;
    std::unique_ptr<ObjectSearch> m_search;
    std::vector<LocatorCommand> m_commands;
    bool m_forCommands = false;
    QString m_hintText;
    int m_height = 0; ///< with the list
    QTimer m_slices;
};

} // namespace sitewright
