// SPDX-License-Identifier: MIT
#include "views/table/bulk_dialog.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "model/catalog/object_kinds.h"
#include "views/dialogs/kind_icons.h"
#include "views/dialogs/object_list.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/empty_state.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/pills.h"
#include "views/shared/plain_text.h"
#include "views/shared/row_table.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"
#include "views/table/bulk_model.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr Kind offered[] = {Kind::Site, Kind::Region, Kind::Segment, Kind::ManagementPoint, Kind::Depot, Kind::Repository, Kind::Cloud, Kind::Link};
constexpr int mostSizedRows = 200; // widths come from these
constexpr int typingPauseMs = 80;

bool isSeldom(const FieldSpec &row) { return row.group == FieldGroup::Accounts || row.group == FieldGroup::Schedule; }

} // namespace

BulkDialog::BulkDialog(Session &session, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_session(session), m_themes(themes), m_model(new BulkModel(session.plan(), themes, this)), m_table(new QTableView),
      m_kinds(new QComboBox), m_scope(new QComboBox), m_filter(new QLineEdit)
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Edit as a table"));
    QVBoxLayout *column = dialogColumn(*this);
    addChoice(*column);
    addTable(*column);
    addTools(*column);
    addButtons(*column);
    connect(m_model, &BulkModel::edited, this, &BulkDialog::say);
    resize(scaledInt(metrics, 1080), scaledInt(metrics, 640));
    showKind();
    m_table->setFocus();
}

void BulkDialog::addChoice(QVBoxLayout &column)
{
    const std::vector<ObjectId> &selected = m_session.selection().ids();
    for (const Kind kind : offered)
        m_kinds->addItem(kindIcon(m_themes.theme(), kindIconOf(kind)), kindPlural(kind), static_cast<int>(kind));
    m_kinds->setAccessibleName(tr("Kind of objects"));
    m_scope->addItem(tr("Only the selection and what is below"));
    m_scope->addItem(tr("In the whole plan"));
    m_scope->setAccessibleName(tr("Which objects"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter objects"));
    m_filter->setClearButtonEnabled(true);
    // Of what stands in a region or the organisation; of one other thing all of its kind, beginning with that one.
    const ObjectRef current = m_session.plan().find(m_session.selection().current());
    const bool isArea = current && (current.is(Kind::Organization) || current.is(Kind::Region));
    m_scope->setCurrentIndex(selected.size() > 1 || isArea ? Selected : Everything);
    m_scope->setEnabled(!selected.empty());
    if (current && (selected.size() > 1 || !isArea))
        m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(static_cast<int>(current.kind()))));
    m_columnMenu = new QMenu(this);
    m_columns = new CountPill(m_themes, tr("Columns"));
    m_columns->setMenu(m_columnMenu);
    auto *row = new QHBoxLayout;
    for (QWidget *control : {static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_scope)})
        row->addWidget(control);
    row->addWidget(m_filter, 1);
    row->addWidget(m_columns);
    column.addLayout(row);
    m_later.setSingleShot(true);
    m_later.setInterval(typingPauseMs);
    connect(&m_later, &QTimer::timeout, this, &BulkDialog::fill);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &BulkDialog::showKind);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BulkDialog::fill);
    connect(m_filter, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
}

void BulkDialog::addTable(QVBoxLayout &column)
{
    m_table->setAccessibleName(tr("Objects and their fields"));
    m_table->setModel(m_model);
    showAsRows(*m_table, 26);
    m_table->setShowGrid(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_none = new EmptyState(m_themes, "filter"_L1, {});
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_none);
    column.addLayout(m_pages, 1);
}

void BulkDialog::addTools(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_summary = new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    const auto tool = [&](const QString &text, const QString &keys, auto act) -> QPushButton * {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        setPlainToolTip(button, keys);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_fillDown = tool(tr("Fill &down"), u"Ctrl+D"_s, [this] { m_model->fillDown(m_table->selectionModel()->selectedIndexes()); });
    m_takeBack = tool(tr("Take &back"), u"Ctrl+Z"_s, [this] { m_model->reset(m_table->selectionModel()->selectedIndexes()); });
    row->addWidget(m_summary, 1);
    column.addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkDialog::enableTools);
}

void BulkDialog::enableTools()
{
    const QItemSelection chosen = m_table->selectionModel()->selection();
    std::map<int, int> rowOfColumn;
    const auto isBelow = [&](const QItemSelectionRange &cells) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            if (cells.height() > 1 || rowOfColumn.try_emplace(column, cells.top()).first->second != cells.top())
                return true;
        }
        return false;
    };
    m_fillDown->setEnabled(std::ranges::any_of(chosen, isBelow));
    m_takeBack->setEnabled(!chosen.isEmpty() && m_model->isEdited());
}

void BulkDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setProperty("primary", true);
    for (QPushButton *button : buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter goes on in the table
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
}

Kind BulkDialog::kind() const { return static_cast<Kind>(m_kinds->currentData().toInt()); }

std::vector<ObjectId> BulkDialog::objects() const
{
    const Plan &plan = m_session.plan();
    const bool isEverything = m_scope->currentIndex() == Everything;
    std::unordered_set<ObjectRef> tops;
    for (const ObjectId id : m_session.selection().ids())
        tops.insert(plan.find(id));
    const auto isWithin = [&](ObjectRef ref) {
        while (ref && !tops.contains(ref))
            ref = plan.owner(ref);
        return !ref.isNull();
    };
    const QString words = m_filter->text().simplified();
    std::vector<ObjectId> out;
    for (const ObjectRef ref : m_all) {
        const bool fits = words.isEmpty() || plan.displayName(ref).contains(words, Qt::CaseInsensitive) || placeText(plan, ref).contains(words, Qt::CaseInsensitive);
        if (fits && (isEverything || isWithin(ref)))
            out.push_back(plan.id(ref));
    }
    return out;
}

void BulkDialog::showKind()
{
    m_all = objectsOfKinds(m_session.plan(), maskOf(kind()));
    fill();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, isSeldom(m_model->spec(column)));
    fitColumns();
    fillColumnMenu();
}

void BulkDialog::fill()
{
    m_later.stop();
    if (m_model->isEdited())
        return; // other objects would drop it
    m_dropped = 0;
    m_model->setObjects(kind(), objects());
    int row = 0;
    while (row < m_model->rowCount() && m_model->object(row) != m_session.selection().current())
        ++row;
    m_table->setCurrentIndex(m_model->index(row < m_model->rowCount() ? row : 0, 0));
}

void BulkDialog::fitColumns()
{
    m_table->horizontalHeader()->setResizeContentsPrecision(mostSizedRows);
    m_table->resizeColumnsToContents();
    const int most = scaledInt(QFontMetricsF(font()), 220);
    const QHeaderView &header = *m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), std::max(most, header.sectionSizeHint(column))));
    fillWidth();
}

// The last column, mostly a description, has the rest where there is any.
void BulkDialog::fillWidth()
{
    QHeaderView &header = *m_table->horizontalHeader();
    header.setStretchLastSection(false); // as wide as it wants to be
    header.setStretchLastSection(header.length() < m_table->viewport()->width());
}

void BulkDialog::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = m_columnMenu->addAction(menuText(fieldLabel(m_model->spec(column))));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, m_table, [this, column](bool on) { m_table->setColumnHidden(column, !on); });
    }
}

void BulkDialog::copy() { QGuiApplication::clipboard()->setText(m_model->text(m_table->selectionModel()->selectedIndexes())); }

void BulkDialog::paste()
{
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    const auto corner = std::ranges::min_element(cells, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    m_dropped = m_model->paste(*corner, cells, QGuiApplication::clipboard()->text());
    say();
}

bool BulkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fillWidth();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->matches(QKeySequence::Undo))
        m_model->reset(cells);
    else if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_D)
        m_model->fillDown(cells);
    else if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier)
        m_model->set(cells, QString());
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void BulkDialog::say()
{
    const int changed = m_model->changedCount(), problems = m_model->problemCount();
    QStringList parts;
    const bool isNone = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isNone ? 1 : 0);
    if (isNone) {
        const bool isFiltered = !m_filter->text().trimmed().isEmpty();
        m_none->setIcon(isFiltered ? "filter"_L1 : "find"_L1);
        m_none->setSentence(isFiltered ? tr("No object matches the filter.") : tr("There are no such objects here."));
    } else if (changed == 0 && problems == 0) {
        parts << tr("%Ln object(s). Edit cells, fill down, or paste from a spreadsheet.", nullptr, m_model->rowCount());
    }
    if (changed > 0)
        parts << tr("%Ln cell(s) changed.", nullptr, changed);
    if (problems > 0)
        parts << tr("%Ln cell(s) hold no possible value and are left out.", nullptr, problems);
    if (m_dropped > 0)
        parts << tr("%Ln pasted cell(s) had no place.", nullptr, m_dropped);
    m_summary->setTone(problems > 0 || m_dropped > 0 ? Tone::Warning : Tone::TextSecondary);
    m_summary->setPlainText(parts.join(u' '));
    m_apply->setEnabled(changed > 0);
    enableTools();
    const bool isEdited = m_model->isEdited(); // other objects would drop it
    m_kinds->setEnabled(!isEdited);
    m_scope->setEnabled(!isEdited && !m_session.selection().isEmpty());
    m_filter->setEnabled(!isEdited);
}

Edit BulkDialog::edit() const { return m_model->edit(); }

void editTableWithDialog(Session &session, const ThemeSource &themes, QWidget *window)
{
    BulkDialog dialog(session, themes, window);
    if (dialog.exec() == QDialog::Accepted)
        (void)session.perform(dialog.edit()); // a refusal reaches the window by Session::refused
}

} // namespace sitewright
