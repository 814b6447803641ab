// SPDX-License-Identifier: MIT
// Drags as a person makes them: press, small moves, release, through the window system. Works on xcb (Xvfb) and minimal;
// the offscreen platform has no drag at all.
#pragma once

#include <functional>

#include <QPoint>
#include <Qt>

class QWidget;

namespace sitewright::test {

/// Drags from a point of one widget to a point of another in the same window and waits until it is over. `overTarget` is called there, before
/// the button goes up.
void realDrag(QWidget *from, QPoint start, QWidget *to, QPoint end, Qt::KeyboardModifiers modifiers = {}, const std::function<void()> &overTarget = {});

} // namespace sitewright::test
