// SPDX-License-Identifier: MIT
// What tests ask of any dialog or window: its buttons, and whether a screen reader has a name for each control.
#pragma once

#include <QStringList>

class QPushButton;
class QWidget;

namespace sitewright::test {

/// The one that Enter presses; null when there is none.
QPushButton *defaultButton(const QWidget &dialog);
/// The one of that text, without the mark of its key; null when there is none.
QPushButton *buttonCalled(const QWidget &dialog, const QString &text);
/// The visible controls one can get to by keyboard and that have no name, described.
QStringList unnamedControls(QWidget &window);
/// Parts of Qt's own widgets answer for themselves.
bool isPart(const QWidget &widget);
QString describe(const QWidget &widget, const QString &text = {});

} // namespace sitewright::test
