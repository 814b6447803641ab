// SPDX-License-Identifier: MIT
// Quick fixes as menus: each fix with what it does to the findings ("−1 error"), found out before it is chosen. Shared by the
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

/// "−1 error, +2 hints"; empty when nothing differs.
QString differenceText(const std::array<int, severityCount> &difference);
/// An action for each of the fixes; choosing one performs it. At most `most` are looked at.
void addFixes(QMenu &menu, Session &session, const std::vector<Fix> &fixes, int most = 12);
/// The submenu "Fix" with the fixes for all findings of one object; disabled when there are none. The caller owns it.
QMenu *fixMenu(Session &session, ObjectId object, QWidget *parent);

} // namespace sitewright
