// SPDX-License-Identifier: MIT
#include "views/shared/row_table.h"

#include <QHeaderView>
#include <QTableView>

#include "views/shared/fonts.h"

namespace sitewright {

void showAsRows(QTableView &table, int rowHeight)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(8); // a row is as high as asked for, whatever the style would rather have
    table.verticalHeader()->setDefaultSectionSize(scaledInt(QFontMetricsF(table.font()), rowHeight));
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace sitewright
