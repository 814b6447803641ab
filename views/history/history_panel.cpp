// SPDX-License-Identifier: MIT
#include "views/history/history_panel.h"

#include <cstdlib>

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "views/history/history_delegate.h"
#include "views/history/history_model.h"
#include "views/session/session.h"
#include "views/shared/empty_state.h"
#include "views/shared/fonts.h"
#include "views/shared/long_table.h"
#include "views/shared/row_table.h"
#include "views/shared/sliced_work.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr int rowHeight = 26;
constexpr int leastHeight = 150; // some rows, or the words that there are none

} // namespace

HistoryPanel::HistoryPanel(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session.undoStack(), this))
    , m_table(new LongTable(this))
    , m_nothing(new EmptyState(themes, QLatin1StringView("undo"),
                               tr("No step was taken yet. Each one will stand here."), this))
{
    setWindowTitle(tr("History"));
    setAutoFillBackground(true);
    setMinimumHeight(scaledInt(QFontMetricsF(font()), leastHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_nothing);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HistoryDelegate(themes, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMouseTracking(true);
    m_table->setAccessibleName(tr("History"));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    sizeRows();
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_model, &HistoryModel::moved, this, &HistoryPanel::follow);
    connect(&themes, &ThemeSource::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    follow();
}

void HistoryPanel::sizeRows() { showAsRows(*m_table, rowHeight); }

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeRows();
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    return (watched == m_table && event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)->key())) ||
           QWidget::eventFilter(watched, event);
}

bool HistoryPanel::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Home:
        m_table->setCurrentIndex(m_model->index(0));
        return true; // a table goes along its row
    case Qt::Key_End:
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_table->currentIndex().isValid())
            goTo(m_table->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void HistoryPanel::goTo(int row)
{
    const QUndoStack &steps = m_session.undoStack();
    const int from = steps.index();
    const auto total = static_cast<std::size_t>(std::abs(row - from));
    if (total == 0 || row < 0 || row > steps.count())
        return;
    const QString label = row < from ? tr("Taking steps back…") : tr("Taking steps again…");
    if (!workInSlices(window(), label, total, [this, row](std::size_t) { m_session.stepTowards(row); }))
        m_session.hint(tr("Stopped on the way. All steps are still there."));
}

// Many steps may follow each other at once; the last one is shown.
void HistoryPanel::follow()
{
    if (m_isShowingSoon)
        return;
    m_isShowingSoon = true;
    QMetaObject::invokeMethod(this, &HistoryPanel::showCurrent, Qt::QueuedConnection);
}

void HistoryPanel::showCurrent()
{
    m_isShowingSoon = false;
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(!m_model->isEmpty());
    m_nothing->setVisible(m_model->isEmpty());
    if (hadFocus && m_model->isEmpty())
        setFocus();
    const QModelIndex now = m_model->index(m_model->currentRow());
    m_table->setCurrentIndex(now);
    m_table->scrollTo(now);
}

} // namespace sitewright
