// SPDX-License-Identifier: MIT
#include "model/io/csv_formula.h"

namespace sitewright {

namespace {

bool startsFormula(QChar c) { return QStringView(u"=+-@\t\r\0", 7).contains(c); }

// An apostrophe before another guard, or before a formula, would be mistaken for ours.
bool looksGuarded(QStringView cell)
{
    return cell.size() > 1 && cell[0] == u'\'' && (cell[1] == u'\'' || startsFormula(cell[1]));
}

} // namespace

QString guardFormula(const QString &cell)
{
    const bool needed = !cell.isEmpty() && (startsFormula(cell.at(0)) || looksGuarded(cell));
    return needed ? u'\'' + cell : cell;
}

QString undoFormulaGuard(const QString &cell) { return looksGuarded(cell) ? cell.mid(1) : cell; }

} // namespace sitewright
