// SPDX-License-Identifier: MIT
// Goes through many things on the window's thread without holding it up: short slices of work, progress once it takes a while, and
// a way to stop. What is worked on must not change meanwhile: the window takes no input but "Cancel".
#pragma once

#include <cstddef>
#include <functional>

class QString;
class QWidget;

namespace sitewright {

/// Calls `each` for 0 … total - 1; false when it was cancelled.
bool workInSlices(QWidget *window, const QString &label, std::size_t total, const std::function<void(std::size_t)> &each);
/// Waits for what goes on by itself; false when it was cancelled.
bool waitUntil(QWidget *window, const QString &label, const std::function<bool()> &isDone);
/// Runs `job` beside the window until it is done; false when it was cancelled. `job` owns what it works on: after a cancel it may go on
/// for a while.
bool workBeside(QWidget *window, const QString &label, std::function<void()> job);
/// The same for what must not be left half done: it cannot be cancelled.
void finishBeside(QWidget *window, const QString &label, std::function<void()> job);

} // namespace sitewright
