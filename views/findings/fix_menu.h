// SPDX-License-Identifier: MIT
// Quick fixes as menus: each fix with what it does to the findings ("−1 error, +1 hint"), found out before it is chosen. Shared by the
// findings list and by the context menus of tree and canvas.
#pragma once

#include <array>
#include <vector>

#include <QString>

#include "model/base/object_id.h"
#include "model/rules/finding.h"
#include "model/rules/rule.h"

class QMenu;
class QWidget;

namespace sitewright {

class Session;

/// "−1 error, +2 hints": what goes, then what comes; empty when nothing does either.
QString differenceText(const std::array<int, severityCount> &added, const std::array<int, severityCount> &removed);
/// The same of one number for each severity: added minus removed.
QString differenceText(const std::array<int, severityCount> &difference);
/// What `edit` would do to the findings, waived ones left out; "not possible" when it cannot be made.
QString effectText(Session &session, const Edit &edit, bool *isPossible = nullptr);
/// An action for each of the fixes; choosing one performs it. At most `most` are looked at. When finding out takes longer than one
/// notices, the rest follows while the menu is open.
void addFixes(QMenu &menu, Session &session, const std::vector<Fix> &fixes, int most = 12);
/// The submenu "Fix" with the fixes for all findings of one object; disabled when there are none. The caller owns it.
QMenu *fixMenu(Session &session, ObjectId object, QWidget *parent);

} // namespace sitewright
