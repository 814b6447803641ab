// SPDX-License-Identifier: MIT
// Cells that a spreadsheet would run as a formula get a leading apostrophe when they are exported,
// and lose it again when they are imported. undoFormulaGuard(guardFormula(x)) == x for every x.
#pragma once

#include <QString>

namespace sitewright {

QString guardFormula(const QString &cell);
QString undoFormulaGuard(const QString &cell);

} // namespace sitewright
