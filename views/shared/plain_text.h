// SPDX-License-Identifier: MIT
// The one way for text that comes from data (names, notes, file paths, server answers) into labels, tool tips, actions and
// message boxes. Qt guesses rich text there, and a name such as <img src="/dev/zero"> would then open files or hang the window.
#pragma once

#include <QString>
#include <QStringList>

class QAction;
class QLabel;
class QPoint;
class QWidget;

namespace sitewright {

// Control characters (C0, C1, line separators) and bidirectional overrides as visible marks; all else untouched.
QString plain(const QString &text);
// The same, but line breaks and tabulators stay: for notes.
QString plainLines(const QString &text);

// For Qt::ToolTipRole, setToolTip and QToolTip::showText: escaped and marked as rich text by us, so that nothing is left to guess.
QString toolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);
// The tool tip that is up now; empty text takes it away.
void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget);
void setLabelText(QLabel *label, const QString &text);
// For an action's or menu's text: a name's ampersands are no access keys.
QString menuText(const QString &text);
// Text and tool tip of an action whose text holds data ("Undo Move <name>"): tool buttons show the text as a tool tip.
void setActionText(QAction *action, const QString &text);

// A number and its sign ("100 %") stay in the order of the language, whatever the window's direction.
QString inOrderOfLanguage(const QString &text);

// At most length characters, the middle replaced by an ellipsis; never cuts a character in two.
QString elideMiddle(const QString &text, qsizetype length);

// Says in a box what failed, on what, why and what to do next; details are folded away, may be empty.
void showError(QWidget *parent, const QString &title, const QString &sentence, const QString &details = {});
// Puts a question; answers the index of the chosen answer, or escapeAnswer when the box is closed.
int ask(QWidget *parent, const QString &title, const QString &sentence, const QString &explanation,
        const QStringList &answers, int defaultAnswer = 0, int escapeAnswer = -1);

}  // namespace sitewright
