// SPDX-License-Identifier: MIT
// "Move to…": the keyboard's and the menu's twin of dragging. Lists every place, those that are not possible with the reason, and
// says before it is done what would change.
#pragma once

#include <optional>

#include <QDialog>

#include "model/edits/placement.h"

class QPushButton;

namespace sitewright {

class DropJudge;
class ObjectList;
class Session;
class ThemeSource;
class TonedLabel;

class MoveDialog : public QDialog {
    Q_OBJECT

public:
    MoveDialog(Session &session, const ThemeSource &themes, Payload payload, PlacementMode mode = PlacementMode::Move, QWidget *parent = nullptr);

    ObjectList &list() { return *m_list; }
    std::optional<Edit> edit() const; ///< for the chosen place; nothing when it is not possible

private:
    QString title() const;
    std::vector<ObjectRef> targets() const;
    QString problem(ObjectRef target) const;
    void showVerdict();

    Session &m_session;
    Payload m_payload;
    PlacementMode m_mode;
    DropJudge *m_judge;
    ObjectList *m_list;
    TonedLabel *m_effect;
    QPushButton *m_move;
};

/// Asks for a place; the edit that puts the payload there, or nothing when it was cancelled.
std::optional<Edit> chooseTarget(Session &session, const ThemeSource &themes, const Payload &payload, QWidget *parent,
                                 PlacementMode mode = PlacementMode::Move);

} // namespace sitewright
