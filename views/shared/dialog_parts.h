// SPDX-License-Identifier: MIT
// What all dialogs have in common: the column their content stands in, and the buttons at its end.
#pragma once

#include <QDialogButtonBox>

class QDialog;
class QPushButton;
class QVBoxLayout;

namespace sitewright {

/// The layout of `dialog`; `spacing` in pixels at the font the design was drawn with.
QVBoxLayout *dialogColumn(QDialog &dialog, int spacing = 8);
/// At the end of the dialog's layout: Cancel, and the button that accepts it, also by Enter. `buttons` may hold others already.
QPushButton *addDialogEnd(QDialog &dialog, const QString &accept, QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel));

/// Close is never what Enter does: it belongs to what one works on. So it wears the ring only while it has the focus.
void calmClose(QDialogButtonBox &buttons);

} // namespace sitewright
