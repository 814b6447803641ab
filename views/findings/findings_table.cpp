// SPDX-License-Identifier: MIT
#include "views/findings/findings_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "views/findings/findings_delegate.h"
#include "views/findings/findings_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

// Column titles that begin where the rows' text begins.
class FindingsHeader : public QHeaderView {
public:
    FindingsHeader(const ThemeSource &themes, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_themes(themes) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = m_themes.theme();
        const QFontMetricsF metrics(font());
        const qreal edge = scaled(metrics, 12);
        painter->save();
        painter->fillRect(rect, theme.color(Tone::Panel));
        painter->fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Tone::Line));
        painter->setFont(smallFont(font()));
        painter->setLayoutDirection(layoutDirection());
        const bool mirrored = isRightToLeft();
        const QRectF words = QRectF(rect).adjusted(mirrored ? edge / 3 : edge, 0, mirrored ? -edge : -edge / 3, 0);
        paintText(*painter, words, model()->headerData(section, Qt::Horizontal).toString(),
                  theme.color(Tone::TextSecondary), Qt::AlignLeading);
        painter->restore();
    }

private:
    const ThemeSource &m_themes;
};

} // namespace

FindingsTable::FindingsTable(FindingsModel &model, const ThemeSource &themes, QWidget *parent) : QTableView(parent), m_model(model)
{
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the list
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new FindingsHeader(themes, this));
    setItemDelegate(new FindingsDelegate(themes, this));
    // Qt goes up when the current row vanishes; who works through the list goes down. Noted before the view itself hears of it.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_vanishing = selectionModel() && isCurrentSelected() && currentRow() >= first && currentRow() <= last ? first : -1;
    });
    setModel(&model);
    setUpColumns();
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (const int row = std::min(m_vanishing, m_model.rowCount() - 1); row >= 0)
            selectRowQuietly(row);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsTable::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingsTable::restorePlace);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        tellChosen();
        if (index.column() == FindingsModel::FixColumn && index.data(FindingsModel::FixableRole).toBool())
            emit fixWanted(index.row(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != FindingsModel::FixColumn)
            emit opened(index.row());
    });
}

void FindingsTable::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(8);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(FindingsModel::FindingColumn, QHeaderView::Stretch);
    sizeColumns();
}

void FindingsTable::sizeColumns()
{
    const QFontMetricsF metrics(font());
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(scaledInt(metrics, 25));
    horizontalHeader()->resizeSection(FindingsModel::SeverityColumn, scaledInt(metrics, 118));
    horizontalHeader()->resizeSection(FindingsModel::ObjectColumn, scaledInt(metrics, 132));
    horizontalHeader()->resizeSection(FindingsModel::RuleColumn, scaledInt(metrics, 90));
    horizontalHeader()->resizeSection(FindingsModel::FixColumn, scaledInt(metrics, 56));
}

std::vector<Finding> FindingsTable::selectedFindings() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<Finding> out;
    for (const QModelIndex &index : rows)
        out.push_back(m_model.finding(index.row()));
    return out;
}

bool FindingsTable::isCurrentSelected() const { return currentIndex().isValid() && selectionModel()->isSelected(currentIndex()); }

bool FindingsTable::isCurrentChosen() const
{
    return isCurrentSelected() && m_model.finding(currentRow()).key == m_chosenKey;
}

void FindingsTable::tellChosen()
{
    m_chosenKey = isCurrentSelected() ? m_model.finding(currentRow()).key : 0;
    emit chosen();
}

void FindingsTable::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    selectRowQuietly(row);
    scrollTo(currentIndex());
    tellChosen();
}

void FindingsTable::selectRowQuietly(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row, FindingsModel::FindingColumn),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void FindingsTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        emit opened(currentRow());
        return;
    }
    const QModelIndex before = currentIndex();
    const bool wasSelected = isCurrentSelected();
    QTableView::keyPressEvent(event);
    if (currentIndex() != before || isCurrentSelected() != wasSelected)
        tellChosen();
}

void FindingsTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onFix = index.column() == FindingsModel::FixColumn && index.data(FindingsModel::FixableRole).toBool();
    viewport()->setCursor(onFix ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void FindingsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void FindingsTable::rememberPlace()
{
    m_current.reset();
    if (currentIndex().isValid() && currentRow() < m_model.rowCount())
        m_current = m_model.finding(currentRow());
    m_currentSelected = isCurrentSelected();
    m_scroll = verticalScrollBar()->value();
}

void FindingsTable::restorePlace()
{
    if (const int row = m_current ? m_model.rowOf(*m_current) : -1; row >= 0) {
        const auto how = m_currentSelected ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
        selectionModel()->setCurrentIndex(m_model.index(row, FindingsModel::FindingColumn), how);
    }
    verticalScrollBar()->setValue(m_scroll);
}

} // namespace sitewright
