// SPDX-License-Identifier: MIT
// Splits long work on the window's thread: what waits in the event loop comes first.
#pragma once

#include <QTimer>
#include <QWidget>

namespace sitewright {

/// Paints `widget` after the next turn of the event loop, not in the turn that changed what it shows.
inline void paintNextTurn(QWidget &widget)
{
    widget.setUpdatesEnabled(false);
    auto *turn = new QTimer(&widget); // a single shot would be an event that is posted: it runs in the same turn
    turn->callOnTimeout(&widget, [turn, &widget] {
        widget.setUpdatesEnabled(true);
        turn->deleteLater();
    });
    turn->setSingleShot(true);
    turn->start(0);
}

} // namespace sitewright
