// SPDX-License-Identifier: MIT
#include "views/findings/findings_table.h"

#include <algorithm>
#include <cmath>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "views/findings/findings_delegate.h"
#include "views/findings/findings_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/row_table.h"
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
        if (rect.width() < edge * 5) {
            painter->restore();
            return; // as narrow as a mark
        }
        const QRectF words = QRectF(rect).adjusted(mirrored ? edge / 3 : edge, 0, mirrored ? -edge : -edge / 3, 0);
        paintText(*painter, words, model()->headerData(section, Qt::Horizontal).toString(),
                  theme.color(Tone::TextSecondary), Qt::AlignLeading);
        painter->restore();
    }

private:
    const ThemeSource &m_themes;
};

constexpr int narrowBelow = 620; ///< pixels at the font of the design

} // namespace

FindingsTable::FindingsTable(FindingsModel &model, const ThemeSource &themes, QWidget *parent) : LongTable(parent), m_model(model)
{
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new FindingsHeader(themes, this));
    setItemDelegate(new FindingsDelegate(model, themes, this));
    // Qt goes up when the current row vanishes; who works through the list goes down. Noted before the view itself hears of it.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_vanishing = selectionModel() && isCurrentSelected() && currentRow() >= first && currentRow() <= last ? first : -1;
    });
    setModel(&model);
    connect(&model, &FindingsModel::wordsMayDiffer, this, &FindingsTable::compareLater);
    setUpColumns();
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (const int row = std::min(m_vanishing, m_model.rowCount() - 1); row >= 0)
            selectRowQuietly(row);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsTable::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingsTable::restorePlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { // large lists come in slices
        if (m_current || m_currentGroup != 0)
            restorePlace();
    });
    connect(&model, &FindingsModel::filteringFinished, this, [this] {
        m_current.reset();
        m_currentGroup = 0;
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        tellChosen();
        if (index.column() != FindingsModel::FixColumn || !index.data(FindingsModel::FixableRole).toBool())
            return;
        if (m_model.isGroup(index.row()))
            emit fixAllWanted(index.row());
        else
            emit fixWanted(index.row(), viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == FindingsModel::FixColumn)
            return;
        if (m_model.isGroup(index.row()))
            toggle(index.row());
        else
            emit opened(index.row());
    });
}

void FindingsTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(8);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(FindingsModel::FindingColumn, QHeaderView::Stretch);
    sizeColumns();
}

// After all of the edit is known, and before the next painting.
void FindingsTable::compareLater()
{
    if (isVisible() && !std::exchange(m_compares, true))
        QMetaObject::invokeMethod(this, &FindingsTable::compareWords, Qt::QueuedConnection);
}

void FindingsTable::compareWords()
{
    m_compares = false;
    std::unordered_map<std::uint64_t, QString> words;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const std::uint64_t key = keyOf(row);
        const QString now = words.emplace(key, m_model.words(row)).first->second;
        const auto before = m_words.find(key);
        if (before == m_words.end() || before->second != now)
            viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    }
    m_words = std::move(words);
}

void FindingsTable::sizeColumns()
{
    const QFontMetricsF metrics(font());
    showAsRows(*this, 25);
    // The sentence tells most: in a small window the others give way, down to the mark of the severity.
    m_isNarrow = viewport()->width() < scaled(metrics, narrowBelow);
    const std::pair<int, std::array<int, 2>> widths[] = {{FindingsModel::SeverityColumn, {118, 42}}, {FindingsModel::ObjectColumn, {132, 96}},
                                                         {FindingsModel::RuleColumn, {90, 74}}, {FindingsModel::FixColumn, {56, 48}}};
    for (const auto &[column, width] : widths)
        horizontalHeader()->resizeSection(column, scaledInt(metrics, width[m_isNarrow ? 1 : 0]));
    const qreal fix = QFontMetricsF(boldFont(font())).horizontalAdvance(FindingsModel::tr("Fix")) + scaled(metrics, 22); // longer in other languages
    horizontalHeader()->resizeSection(FindingsModel::FixColumn, std::max(horizontalHeader()->sectionSize(FindingsModel::FixColumn), int(std::ceil(fix))));
}

void FindingsTable::resizeEvent(QResizeEvent *event)
{
    LongTable::resizeEvent(event);
    if (m_isNarrow != (viewport()->width() < scaled(QFontMetricsF(font()), narrowBelow)))
        sizeColumns();
}

std::vector<Finding> FindingsTable::selectedFindings(std::size_t most) const
{
    std::vector<std::pair<int, int>> ranges; // asking for each selected row would take long when all are
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<Finding> out;
    int done = -1;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, done + 1); row <= bottom && out.size() < most; ++row) {
            done = row;
            if (!m_model.isGroup(row)) {
                out.push_back(m_model.finding(row));
            } else if (m_model.group(row).isCollapsed || (ranges.size() == 1 && top == bottom)) {
                const std::vector<Finding> inside = m_model.findingsInGroup(row);
                out.insert(out.end(), inside.begin(), inside.end());
            }
        }
    }
    if (out.size() > most)
        out.resize(most);
    return out;
}

bool FindingsTable::isCurrentSelected() const { return currentIndex().isValid() && selectionModel()->isSelected(currentIndex()); }

bool FindingsTable::isOnHead() const { return currentIndex().isValid() && m_model.isGroup(currentRow()); }

std::uint64_t FindingsTable::keyOf(int row) const { return m_model.isGroup(row) ? ~m_model.group(row).key : m_model.finding(row).key; }

bool FindingsTable::isCurrentChosen() const { return isCurrentSelected() && keyOf(currentRow()) == m_chosenKey; }

void FindingsTable::tellChosen()
{
    m_chosenKey = isCurrentSelected() ? keyOf(currentRow()) : 0;
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
    if (currentIndex().isValid() && foldKey(*event))
        return;
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        emit opened(currentRow());
        return;
    }
    const QModelIndex before = currentIndex();
    const bool wasSelected = isCurrentSelected();
    LongTable::keyPressEvent(event);
    if (currentIndex() != before || isCurrentSelected() != wasSelected)
        tellChosen();
}

// As in a tree: left folds or goes to the head, right unfolds or goes in, Enter and Space turn the head over.
bool FindingsTable::foldKey(const QKeyEvent &event)
{
    if (m_model.grouping() == Grouping::None || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier))
        return false;
    const int row = currentRow();
    const bool onHead = m_model.isGroup(row);
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left, on = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const bool folds = event.key() == back || event.key() == Qt::Key_Minus, unfolds = event.key() == on || event.key() == Qt::Key_Plus;
    if (event.key() == Qt::Key_Asterisk) {
        m_model.setAllCollapsed(false);
        return true;
    }
    if (folds && !onHead)
        choose(m_model.headOf(row));
    else if (onHead && (folds || unfolds) && m_model.group(row).isCollapsed != folds)
        toggle(row);
    else if (onHead && event.key() == on && row + 1 < m_model.rowCount())
        choose(row + 1);
    else if (onHead && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space))
        toggle(row);
    else
        return folds || unfolds;
    return true;
}

void FindingsTable::toggle(int row)
{
    m_model.setCollapsed(row, !m_model.group(row).isCollapsed);
}

bool FindingsTable::isOnFold(const QModelIndex &index, QPoint at) const
{
    if (!index.isValid() || !m_model.isGroup(index.row()))
        return false;
    const int edge = scaledInt(QFontMetricsF(font()), 26);
    return isRightToLeft() ? at.x() >= viewport()->width() - edge : at.x() < edge;
}

void FindingsTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isOnFold(index, event->pos()))
        toggle(index.row());
    LongTable::mousePressEvent(event);
}

void FindingsTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onFix = index.column() == FindingsModel::FixColumn && index.data(FindingsModel::FixableRole).toBool();
    viewport()->setCursor(onFix || isOnFold(index, event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    LongTable::mouseMoveEvent(event);
}

void FindingsTable::changeEvent(QEvent *event)
{
    LongTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void FindingsTable::rememberPlace()
{
    if (m_current && m_model.isFiltering())
        return; // not found yet since the last time
    m_current.reset();
    m_currentGroup = 0;
    if (isOnHead())
        m_currentGroup = m_model.group(currentRow()).key + 1;
    else if (currentIndex().isValid() && currentRow() < m_model.rowCount())
        m_current = m_model.finding(currentRow());
    m_currentSelected = isCurrentSelected();
    m_scroll = verticalScrollBar()->value();
}

void FindingsTable::restorePlace()
{
    int row = m_current ? m_model.rowOf(*m_current) : -1;
    for (int at = 0; m_currentGroup != 0 && row < 0 && at < std::min(m_model.rowCount(), 2000); ++at)
        row = m_model.isGroup(at) && m_model.group(at).key + 1 == m_currentGroup ? at : -1;
    if (row >= 0) {
        const auto how = m_currentSelected ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
        selectionModel()->setCurrentIndex(m_model.index(row, FindingsModel::FindingColumn), how);
    }
    verticalScrollBar()->setValue(m_scroll);
    if (row >= 0 || !m_model.isFiltering()) {
        m_current.reset(); // it is not shown any more
        m_currentGroup = 0;
    }
}

} // namespace sitewright
