// SPDX-License-Identifier: MIT
// How tables in dialogs look and behave: whole rows of one height, no grid, Tab leaves the table.
#pragma once

class QTableView;

namespace sitewright {

/// `rowHeight` in pixels at the font the design was drawn with.
void showAsRows(QTableView &table, int rowHeight);
/// As wide as what a column holds, within these bounds; in the same pixels.
void fitColumn(QTableView &table, int column, int least, int most);

} // namespace sitewright
