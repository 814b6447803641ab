// SPDX-License-Identifier: MIT
#include "views/ledger/ledger_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "views/ledger/ledger_model.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

QRectF inner(const QRect &rect, const QFontMetricsF &metrics, bool mirrored, bool isNumber)
{
    const qreal edge = scaled(metrics, 12), other = isNumber ? edge : scaled(metrics, 4);
    return QRectF(rect).adjusted(mirrored ? other : edge, 0, mirrored ? -edge : -other, 0);
}

class LedgerHeader : public QHeaderView {
public:
    LedgerHeader(const LedgerModel &model, const ThemeSource &themes, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_model(model), m_themes(themes)
    {
        setMouseTracking(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = m_themes.theme();
        const QFontMetricsF metrics(font());
        painter->save();
        painter->fillRect(rect, theme.color(Tone::Panel));
        painter->fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Tone::Line));
        const bool isSorted = section == m_model.sortColumn(), isNumber = section >= LedgerModel::LinksColumn;
        painter->setFont(isSorted ? smallBoldFont(font()) : smallFont(font()));
        painter->setLayoutDirection(layoutDirection());
        QString words = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (isSorted)
            words += m_model.sortOrder() == Qt::AscendingOrder ? QStringLiteral(" \u2191") : QStringLiteral(" \u2193");
        paintText(*painter, inner(rect, metrics, isRightToLeft(), isNumber), words, theme.color(isSorted ? Tone::Text : Tone::TextSecondary),
                  isNumber ? Qt::AlignTrailing : Qt::AlignLeading);
        painter->restore();
    }

private:
    const LedgerModel &m_model;
    const ThemeSource &m_themes;
};

class LedgerDelegate : public QStyledItemDelegate {
public:
    LedgerDelegate(const LedgerModel &model, const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_model(model), m_themes(themes) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_themes.theme();
        const QFontMetricsF metrics(option.font);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Tone::AccentTint));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(Tone::Hover));
        const int column = index.column();
        const Crossing crossing = m_model.step(index.row()).step.crossing(m_model.procedure(index.row()));
        const bool isQuiet = column == LedgerModel::ActionColumn || column >= LedgerModel::LinksColumn || crossing == Crossing::Local;
        Tone tone = isQuiet ? Tone::TextSecondary : Tone::Text;
        if (crossing == Crossing::Unknown && (column == LedgerModel::PathColumn || (column == LedgerModel::ServiceColumn && m_model.step(index.row()).step.service.isNull())))
            tone = Tone::Warning;
        painter->setFont(option.font);
        painter->setLayoutDirection(option.direction);
        const bool isNumber = column >= LedgerModel::LinksColumn;
        paintText(*painter, inner(option.rect, metrics, option.direction == Qt::RightToLeft, isNumber), index.data().toString(), theme.color(tone),
                  isNumber ? Qt::AlignTrailing : Qt::AlignLeading);
        painter->restore();
    }

private:
    const LedgerModel &m_model;
    const ThemeSource &m_themes;
};

} // namespace

LedgerTable::LedgerTable(LedgerModel &model, Session &session, const ThemeSource &themes, QWidget *parent)
    : LongTable(parent), m_model(model), m_session(session)
{
    setAccessibleName(tr("Ledger of distribution"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new LedgerHeader(model, themes, this));
    setItemDelegate(new LedgerDelegate(model, themes, this));
    setModel(&model);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(LedgerModel::PathColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        const bool turns = section == m_model.sortColumn();
        const Qt::SortOrder first = section >= LedgerModel::LinksColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
        const Qt::SortOrder other = m_model.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_model.sort(section, turns ? other : first);
        horizontalHeader()->viewport()->update();
    });
    sizeColumns();
    connect(&themes, &ThemeSource::changed, this, [this] {
        viewport()->update();
        horizontalHeader()->viewport()->update();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LedgerTable::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &LedgerTable::restorePlace);
    connect(&model, &LedgerModel::aboutToPatch, this, &LedgerTable::rememberPlace);
    connect(&model, &LedgerModel::patched, this, &LedgerTable::restoreCurrent);
    connect(&model, &LedgerModel::followed, viewport(), qOverload<>(&QWidget::update)); // names and paths anywhere may be others
    connect(this, &QAbstractItemView::clicked, this, [this] {
        emit currentMoved();
        emit chosen();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
}

void LedgerTable::sizeColumns()
{
    const QFontMetricsF metrics(font());
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(scaledInt(metrics, 25));
    horizontalHeader()->setMinimumSectionSize(scaledInt(metrics, 40));
    // Numbers and the action need what they need; names share what is left, the path takes the rest of it.
    constexpr std::array fixed{0, 0, 66, 0, 0, 58, 84};
    constexpr std::array shares{0.22, 0.24, 0.0, 0.21, 0.0, 0.0, 0.0};
    double left = viewport()->width();
    for (const int width : fixed)
        left -= scaled(metrics, width);
    for (std::size_t i = 0; i < fixed.size(); ++i) {
        const double width = fixed[i] > 0 ? scaled(metrics, fixed[i]) : std::max(left * shares[i], scaled(metrics, 60));
        if (i != LedgerModel::PathColumn)
            horizontalHeader()->resizeSection(static_cast<int>(i), qRound(width));
    }
}

void LedgerTable::resizeEvent(QResizeEvent *event)
{
    if (m_sizedFor != viewport()->width()) {
        m_sizedFor = viewport()->width();
        sizeColumns();
    }
    LongTable::resizeEvent(event);
}

std::vector<int> LedgerTable::selectedRows() const
{
    std::vector<int> out;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            out.push_back(row);
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void LedgerTable::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    emit currentMoved();
    emit chosen();
}

void LedgerTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentRow());
        return;
    }
    const QModelIndex before = currentIndex();
    LongTable::keyPressEvent(event);
    if (currentIndex() == before)
        return;
    emit currentMoved();
    emit chosen();
}

void LedgerTable::changeEvent(QEvent *event)
{
    LongTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void LedgerTable::rememberPlace()
{
    m_scroll = verticalScrollBar()->value();
    const ObjectRef target = currentIndex().isValid() && currentRow() < m_model.rowCount() ? m_model.target(currentRow()) : ObjectRef();
    m_target = target && m_session.plan().isLive(target) ? m_session.plan().id(target) : ObjectId();
    if (!m_target.isNull())
        m_procedure = m_model.procedure(currentRow());
}

// One row that goes and comes elsewhere stays current and selected; what else is selected stays so anyway.
void LedgerTable::restoreCurrent()
{
    const int row = m_target.isNull() ? -1 : m_model.rowOf(m_target, m_procedure);
    if (row >= 0 && row != currentRow())
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    emit currentMoved();
}

void LedgerTable::restorePlace()
{
    const int row = m_target.isNull() ? -1 : m_model.rowOf(m_target, m_procedure);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(m_scroll);
    emit currentMoved();
}

} // namespace sitewright
