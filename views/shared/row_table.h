// SPDX-License-Identifier: MIT
// How tables in dialogs look and behave: whole rows of one height, no grid, Tab leaves the table.
#pragma once

class QTableView;

namespace sitewright {

/// `rowHeight` in pixels at the font the design was drawn with.
void showAsRows(QTableView &table, int rowHeight);

} // namespace sitewright
