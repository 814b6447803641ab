// SPDX-License-Identifier: MIT
// The keys of commands as the user wants them: kept in the settings where they differ from the table of actions, and put on the actions.
#pragma once

#include <optional>

#include <QKeySequence>
#include <QObject>

#include "app/actions.h"

namespace sitewright {

class ShortcutSettings : public QObject {
    Q_OBJECT

public:
    /// Reads the settings and sets the actions' keys.
    ShortcutSettings(Actions &actions, QObject *parent);

    Actions &actions() const { return m_actions; }
    QList<QKeySequence> keys(ActionId id) const { return m_actions[id]->shortcuts(); }
    static QList<QKeySequence> usualKeys(ActionId id);
    bool isUsual(ActionId id) const { return keys(id) == usualKeys(id); }
    /// Who has that key, besides `id` itself.
    std::optional<ActionId> owner(const QKeySequence &key, ActionId id) const;
    /// Takes the keys away from whoever had them.
    void setKeys(ActionId id, const QList<QKeySequence> &keys);
    void reset(ActionId id) { setKeys(id, usualKeys(id)); }
    void resetAll();

    /// What the settings call a command; stays when its text is translated.
    static QString nameOf(const ActionSpec &row);

signals:
    void changed();

private:
    void put(ActionId id, const QList<QKeySequence> &keys);

    Actions &m_actions;
};

} // namespace sitewright
