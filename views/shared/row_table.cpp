// SPDX-License-Identifier: MIT
#include "views/shared/row_table.h"

#include <algorithm>

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

void fitColumn(QTableView &table, int column, int least, int most)
{
    const QFontMetricsF metrics(table.font());
    table.resizeColumnToContents(column);
    table.setColumnWidth(column, std::clamp(table.columnWidth(column), scaledInt(metrics, least), scaledInt(metrics, most)));
}

} // namespace sitewright
