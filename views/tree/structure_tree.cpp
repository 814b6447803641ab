// SPDX-License-Identifier: MIT
#include "views/tree/structure_tree.h"

#include <algorithm>
#include <unordered_set>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/catalog/object_kinds.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"
#include "views/tree/expansion_memory.h"
#include "views/tree/structure_model.h"
#include "views/tree/structure_view.h"

namespace sitewright {
namespace {

constexpr std::size_t selectedRowsAtMost = 1000; // Qt's selections grow with the square of their ranges

} // namespace

StructureTree::StructureTree(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_model(new StructureModel(session, this)),
      m_view(new StructureView(session, themes, *m_model, this)), m_expansion(new ExpansionMemory(*m_view, *m_model)),
      m_filter(new QLineEdit(this)), m_kinds(new QToolButton(this)), m_follow(new QToolButton(this)),
      m_nothing(new TonedLabel(themes, Tone::TextQuiet, TonedLabel::Size::Reading, {}, this)),
      m_shownKinds(StructureFilter::treeKinds)
{
    setWindowTitle(tr("Structure"));
    setAutoFillBackground(true);
    const int unit = scaledInt(QFontMetricsF(font()), 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit / 2, 0, 0);
    column->setSpacing(unit);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(unit + 2, 0, unit + 2, 0);
    line->setSpacing(unit / 2);
    line->addWidget(m_filter);
    line->addWidget(m_kinds);
    line->addWidget(m_follow);
    column->addLayout(line);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    buildFilter(themes);
    buildFollowing();
    followTheme();

    connect(m_model, &QAbstractItemModel::modelReset, this, &StructureTree::rowsRestarted);
    connect(m_model, &StructureModel::followed, this, [this] {
        if (followsNow())
            takeSelection(Reveal::No);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StructureTree::giveSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StructureTree::giveSelection);
    connect(&session.selection(), &Selection::changed, this, [this] {
        if (followsNow())
            takeSelection(Reveal::Yes);
    });
    connect(&session, &Session::revealed, this, [this](ObjectId id) {
        if (followsNow())
            reveal(id);
    });
    connect(m_view, &StructureView::activatedObject, this, &StructureTree::activated);
    connect(m_view, &StructureView::filterWanted, this, &StructureTree::focusFilter);
    connect(m_view, &StructureView::menuWanted, this, &StructureTree::showMenu);
    connect(m_view, &StructureView::escaped, this, &StructureTree::clearFilter);
    rowsRestarted();
}

// An editor that is open says its text when it closes; by then nobody is left to hear what follows from it.
StructureTree::~StructureTree()
{
    m_model->disconnect(this);
    delete m_view;
}

QSize StructureTree::minimumSizeHint() const
{
    constexpr int narrowest = 150;
    const QSize needed = QWidget::minimumSizeHint();
    return {std::max(needed.width(), scaledInt(QFontMetricsF(font()), narrowest)), needed.height()};
}

// --- filter ----------------------------------------------------------------------------------------------------------

void StructureTree::buildFilter(const ThemeSource &themes)
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the structure"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &StructureTree::applyFilter);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setAutoRaise(true);
    m_kinds->setCheckable(true);
    m_kinds->setAccessibleName(tr("Kinds to show"));
    m_kinds->setToolTip(tr("Choose which kinds of objects are shown"));
    buildKindMenu();
    connect(&themes, &ThemeSource::changed, this, &StructureTree::followTheme);
}

void StructureTree::buildKindMenu()
{
    auto *menu = new QMenu(m_kinds);
    QAction *all = menu->addAction(tr("All kinds"));
    menu->addSeparator();
    for (const Kind kind : {Kind::ManagementPoint, Kind::Region, Kind::Site, Kind::Segment, Kind::Depot, Kind::Repository}) {
        QAction *action = menu->addAction(kindPlural(kind));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, kind](bool isOn) {
            m_shownKinds = static_cast<KindMask>(isOn ? m_shownKinds | maskOf(kind) : m_shownKinds & ~maskOf(kind));
            applyFilter();
        });
        connect(all, &QAction::triggered, action, [action] { action->setChecked(true); });
    }
    m_kinds->setMenu(menu);
}

void StructureTree::followTheme()
{
    m_kinds->setIcon(icon(m_themes.theme(), QLatin1String("filter")));
    m_follow->setIcon(icon(m_themes.theme(), QLatin1String("link")));
}

// --- following the selection -----------------------------------------------------------------------------------------

void StructureTree::buildFollowing()
{
    m_follow->setAutoRaise(true);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setAccessibleName(tr("Follow the selection"));
    m_follow->setToolTip(tr("Show what is selected elsewhere"));
    m_view->installEventFilter(this);
    connect(m_follow, &QToolButton::toggled, this, &StructureTree::setFollowsSelection);
}

// What has the focus shows what commands act on.
bool StructureTree::followsNow() const { return m_followsSelection || m_view->hasFocus(); }

void StructureTree::setFollowsSelection(bool follows)
{
    if (m_followsSelection == follows)
        return;
    m_followsSelection = follows;
    m_follow->setChecked(follows);
    if (follows)
        takeSelection(Reveal::Yes);
    emit followsSelectionChanged(follows);
}

void StructureTree::showSelected()
{
    const ObjectRef ref = m_session.plan().find(m_session.selection().current());
    if (!ref)
        return;
    reveal(m_session.plan().id(ref));
    if (!showsSelected())
        m_session.hint(tr("%1 has no row in the structure.").arg(m_session.plan().displayName(ref)));
}

// --- finding ---------------------------------------------------------------------------------------------------------

// The row after or before one, of those that are shown or lead to what matches; around at the ends.
QModelIndex StructureTree::rowBeside(const QModelIndex &row, bool isForward)
{
    const auto rowsBelow = [this](const QModelIndex &at) { return m_model->leadsToMatch(at) ? m_model->rowCount(at) : 0; };
    const auto lastBelow = [&](QModelIndex at) {
        for (int rows = rowsBelow(at); rows > 0; rows = rowsBelow(at))
            at = m_model->index(rows - 1, 0, at);
        return at;
    };
    const QModelIndex first = m_model->index(0, 0), last = m_model->index(m_model->rowCount() - 1, 0);
    if (!row.isValid())
        return isForward ? first : lastBelow(last);
    if (!isForward) {
        const QModelIndex before = row.siblingAtRow(row.row() - 1);
        return before.isValid() ? lastBelow(before) : row.parent().isValid() ? row.parent() : lastBelow(last);
    }
    if (rowsBelow(row) > 0)
        return m_model->index(0, 0, row);
    QModelIndex at = row;
    while (at.isValid() && !at.siblingAtRow(at.row() + 1).isValid())
        at = at.parent();
    return at.isValid() ? at.siblingAtRow(at.row() + 1) : first;
}

void StructureTree::findNext(bool isForward)
{
    if (m_filter->text().isEmpty())
        return focusFilter();
    if (m_model->rowCount() == 0)
        return;
    const QPersistentModelIndex start = m_model->indexOf(m_session.selection().current());
    const auto isMatch = [this](const QModelIndex &row) {
        return !m_model->isApplication(row) && m_model->filter().matches(m_session.plan().find(m_model->objectAt(row)));
    };
    // What is selected may stand below a row that leads to no match: then the way never comes back to where it began.
    const QModelIndex end = rowBeside({}, isForward);
    QModelIndex row = rowBeside(start, isForward);
    for (int rounds = 0; !isMatch(row); row = rowBeside(row, isForward)) {
        if (row == end && ++rounds == 2)
            return; // applications only
    }
    const ObjectId found = m_model->objectAt(row);
    m_session.selection().set(found);
    reveal(found);
}

void StructureTree::applyFilter()
{
    KindMask kinds = m_shownKinds;
    // With some kinds left out, the organisation is only what leads to the others.
    if (kinds != StructureFilter::treeKinds)
        kinds = static_cast<KindMask>(kinds & ~maskOf(Kind::Organization));
    m_kinds->setChecked(kinds != StructureFilter::treeKinds);
    m_model->setFilter(m_filter->text(), kinds);
}

void StructureTree::clearFilter()
{
    for (QAction *action : m_kinds->menu()->actions()) {
        if (action->isCheckable())
            action->setChecked(true);
    }
    m_filter->clear();
}

void StructureTree::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool StructureTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_followsSelection) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            giveSelection();
    }
    if (watched != m_filter || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEscape = key->key() == Qt::Key_Escape && !m_filter->text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        if (isEscape)
            event->accept();
        return false;
    }
    if (isEscape) {
        m_filter->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Escape) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

// --- rows ------------------------------------------------------------------------------------------------------------

void StructureTree::rowsRestarted()
{
    const QScopedValueRollback coupling(m_isCoupling, true);
    const int scrolled = m_view->verticalScrollBar()->value();
    m_expansion->restore();
    const bool isNothing = m_model->filter().isActive() && m_model->rowCount() == 0;
    m_nothing->setVisible(isNothing);
    if (isNothing)
        m_nothing->setPlainText(m_filter->text().isEmpty() ? tr("The plan has nothing of these kinds.")
                                                           : tr("Nothing in the structure matches “%1”.").arg(m_filter->text()));
    m_view->verticalScrollBar()->setValue(scrolled);
}

// Rows that followed the plan keep what is closed closed; only who selects something wants to see it.
void StructureTree::takeSelection(Reveal reveal)
{
    if (m_isCoupling || m_model->isFollowing())
        return;
    const QScopedValueRollback coupling(m_isCoupling, true);
    const std::vector<ObjectId> &ids = m_session.selection().ids();
    const QModelIndex current = m_model->indexOf(m_session.selection().current());
    // A selected application stands for its Management Point.
    const QModelIndex own = m_view->currentIndex();
    if (ids.size() == 1 && m_model->isApplication(own) && m_model->objectAt(own) == ids.front()
        && m_view->selectionModel()->isSelected(own))
        return;
    if (current.isValid() && current != own) {
        m_view->setAutoScroll(false);
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->setAutoScroll(true);
    }
    if (!isSelectionShown(ids)) {
        QItemSelection rows;
        for (std::size_t i = 0; i < std::min(ids.size(), selectedRowsAtMost); ++i) {
            const QModelIndex index = m_model->openedIndexOf(ids[i]);
            if (index.isValid())
                rows.select(index, index);
        }
        m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }
    if (reveal == Reveal::Yes && current.isValid() && current != own)
        m_view->scrollTo(current);
}

bool StructureTree::isSelectionShown(const std::vector<ObjectId> &ids) const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const std::unordered_set<ObjectId> wanted(ids.begin(), ids.end());
    std::size_t opened = 0;
    for (const ObjectId id : wanted)
        opened += m_model->openedIndexOf(id).isValid() ? 1 : 0;
    return opened == std::size_t(rows.size()) && std::ranges::all_of(rows, [&](const QModelIndex &index) {
               return !m_model->isApplication(index) && wanted.contains(m_model->objectAt(index));
           });
}

void StructureTree::giveSelection()
{
    if (m_isCoupling || m_model->isFollowing())
        return;
    const QScopedValueRollback coupling(m_isCoupling, true);
    const QModelIndex current = m_view->currentIndex();
    std::vector<ObjectId> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (index != current)
            ids.push_back(m_model->objectAt(index));
    }
    if (m_view->selectionModel()->isSelected(current))
        ids.push_back(m_model->objectAt(current));
    // Several applications of one Management Point name it once.
    std::unordered_set<ObjectId> seen;
    std::erase_if(ids, [&](ObjectId id) { return !seen.insert(id).second; });
    m_session.selection().set(std::move(ids));
}

void StructureTree::reveal(ObjectId id)
{
    if (!m_session.plan().find(id))
        return;
    if (!m_model->indexOf(id).isValid() && m_model->filter().isActive()) {
        clearFilter();
        m_session.hint(tr("The filter of the structure was lifted, because it hid what is to be shown."));
    }
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    takeSelection(Reveal::Yes);
    m_view->scrollTo(index);
}

bool StructureTree::showsSelected() const { return m_model->indexOf(m_session.selection().current()).isValid(); }

void StructureTree::renameCurrent()
{
    // Not the current row: it stays behind when what is selected has none.
    const QModelIndex index = m_model->indexOf(m_session.selection().current());
    if (!index.isValid())
        return;
    m_view->setFocus();
    m_view->scrollTo(index);
    m_view->edit(index);
}

void StructureTree::expandSelected() { m_view->expandSelected(); }

std::vector<ObjectId> StructureTree::expandedIds() const { return {m_expansion->ids().begin(), m_expansion->ids().end()}; }

void StructureTree::setExpandedIds(const std::vector<ObjectId> &ids)
{
    m_expansion->replaceIds({ids.begin(), ids.end()});
    if (followsNow())
        takeSelection(Reveal::No);
}

// Applications are no objects: what the window offers for objects would act on their Management Point.
void StructureTree::showMenu(const QPoint &globalPosition)
{
    if (!m_view->isOnlyApplicationsSelected()) {
        emit contextMenuRequested(globalPosition);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon(m_themes.theme(), QLatin1String("copy")), tr("&Copy application"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, m_view, &StructureView::copyApplications);
    QAction *remove = menu->addAction(tr("&Remove application"));
    remove->setIcon(icon(m_themes.theme(), QLatin1String("delete")));
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, m_view, &StructureView::removeSelected);
    menu->popup(globalPosition);
}

void StructureTree::collapseAll()
{
    m_view->collapseAll();
    m_view->setExpanded(m_model->index(0, 0), true);
}

} // namespace sitewright
