// SPDX-License-Identifier: MIT
#include "views/findings/findings_panel.h"

#include <algorithm>

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "model/rules/rule_table.h"
#include "views/dialogs/rule_page_dialog.h"
#include "views/dialogs/waive_dialog.h"
#include "views/dialogs/waivers_dialog.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_table.h"
#include "views/findings/fix_all_dialog.h"
#include "views/findings/fix_menu.h"
#include "views/findings/rule_menu.h"
#include "views/findings/task_list.h"
#include "views/shared/empty_state.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int typingPauseMs = 120;
constexpr int countPauseMs = 60;
constexpr int viewPauseMs = 80; // while somebody scrolls, the list follows now and then
constexpr std::size_t mostSelected = 1000; // objects one click may select

} // namespace

FindingsPanel::FindingsPanel(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_model(new FindingsModel(session, this)),
      m_table(new FindingsTable(*m_model, themes)), m_bar(new FindingsBar(session, themes)), m_tasks(new TaskList(session, themes)),
      m_problem(new TonedLabel(themes, Tone::Error, TonedLabel::Size::Small)), m_empty(new EmptyState(themes, "check"_L1, {})), m_stack(new QStackedLayout),
      m_showEverything(new QAction(tr("Show everything"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    auto *list = new QWidget;
    list->setLayout(m_stack);
    parts->addWidget(list);
    parts->addWidget(m_tasks);
    parts->setStretchFactor(0, 1);
    m_tasks->hide();
    column->addWidget(parts, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    const QFontMetricsF metrics(font());
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(scaledInt(metrics, 12), 0, scaledInt(metrics, 12), scaledInt(metrics, 6));
    m_problem->hide();

    m_filterLater.setSingleShot(true);
    m_countLater.setSingleShot(true);
    m_viewLater.setSingleShot(true);
    m_viewLater.setInterval(viewPauseMs);
    connect(&m_viewLater, &QTimer::timeout, this, &FindingsPanel::applyFilter);
    connect(&session, &Session::changed, this, &FindingsPanel::viewMoved);
    connect(&session, &Session::replaced, this, &FindingsPanel::viewMoved);
    connect(&m_filterLater, &QTimer::timeout, this, &FindingsPanel::applyFilter);
    connect(&m_countLater, &QTimer::timeout, this, &FindingsPanel::updateCounts);
    const auto countLater = [this] { m_countLater.start(countPauseMs); };
    connect(&session, &Session::findingsChanged, this, countLater);
    connect(&session, &Session::replaced, this, &FindingsPanel::updateCounts); // the list is another at once
    connect(&session, &Session::findingsReplaced, this, countLater);
    connect(&session, &Session::checkProgressed, this, countLater);
    connect(&session, &Session::checkProgressed, this, &FindingsPanel::updateEmptyState); // the same figure as in the status bar
    connect(&session, &Session::waiversChanged, this, countLater);
    connect(m_model, &FindingsModel::filteringFinished, this, &FindingsPanel::updateEmptyState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FindingsPanel::updateEmptyState);
    connect(&session.selection(), &Selection::changed, this, &FindingsPanel::followSelection);
    connect(m_bar, &FindingsBar::filterChanged, this, &FindingsPanel::applyFilter);
    connect(m_bar, &FindingsBar::problemChanged, this, &FindingsPanel::showProblem);
    connect(m_bar, &FindingsBar::wordsTyped, this, [this] { m_filterLater.start(typingPauseMs); });
    connect(m_bar, &FindingsBar::groupingChanged, this, [this] { m_model->setGrouping(m_bar->grouping()); });
    connect(m_bar, &FindingsBar::foldAllWanted, m_model, &FindingsModel::setAllCollapsed);
    connect(m_bar, &FindingsBar::copyAllWanted, this, &FindingsPanel::copyAll);
    connect(m_bar, &FindingsBar::exportWanted, this, &FindingsPanel::exportWithDialog);
    connect(m_bar, &FindingsBar::waiversWanted, this, &FindingsPanel::showWaivers);
    connect(m_showEverything, &QAction::triggered, m_bar, &FindingsBar::showEverything);
    connect(m_table, &FindingsTable::chosen, this, &FindingsPanel::selectSubjects);
    connect(m_table, &FindingsTable::opened, this, &FindingsPanel::openRow);
    connect(m_table, &FindingsTable::fixWanted, this, &FindingsPanel::popUpFixMenu);
    connect(m_table, &FindingsTable::fixAllWanted, this, &FindingsPanel::fixAllOfRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FindingsPanel::popUpContextMenu);
    updateCounts();
}

void FindingsPanel::showTasks(bool on) { m_tasks->setVisible(on); }

QWidget *FindingsPanel::takeHeader()
{
    m_bar->addCloseButton();
    m_bar->setBackgroundRole(QPalette::Base);
    m_bar->setAutoFillBackground(true);
    return m_bar;
}

// --- filtering and counting ---------------------------------------------------------------------------------------------

void FindingsPanel::applyFilter()
{
    m_filterLater.stop();
    if (m_look && m_bar->scope() == FindingsBar::Scope::View)
        m_bar->setInView(m_look());
    m_model->setFilter(m_bar->filter());
    updateEmptyState();
}

void FindingsPanel::showProblem()
{
    m_problem->setPlainText(m_bar->problem());
    m_problem->setVisible(!m_bar->problem().isEmpty());
    if (m_problem->isVisible()) {
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FindingsPanel::showOnly(Severity severity) { m_bar->showOnly(severity); }

void FindingsPanel::showOnly(ObjectId object) { m_bar->showOnly(object); }

void FindingsPanel::setViewSource(std::function<ObjectsInView()> look)
{
    m_look = std::move(look);
    m_bar->setInView({});
}

void FindingsPanel::viewMoved()
{
    if (m_bar->scope() == FindingsBar::Scope::View && !m_viewLater.isActive())
        m_viewLater.start();
}

void FindingsPanel::followSelection()
{
    const bool follows = m_bar->scope() == FindingsBar::Scope::Selection || m_bar->scope() == FindingsBar::Scope::SelectionAndBelow;
    // A click in this list selects too; narrowing it then would take the list away from under the pointer.
    if (follows && !m_table->hasFocus())
        m_filterLater.start(typingPauseMs);
}

void FindingsPanel::updateCounts()
{
    m_bar->updateCounts();
    updateEmptyState();
}

void FindingsPanel::updateEmptyState()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->isFiltering();
    if (empty) {
        m_empty->setSentence(emptySentence());
        const bool leavesOut = !m_session.isChecking() && m_model->total() > m_session.waivedCount();
        m_empty->setIcon(m_session.isChecking() ? "find"_L1 : leavesOut ? "filter"_L1 : m_session.plan().organization() ? "check"_L1 : "open"_L1);
        m_empty->setAction(leavesOut ? m_showEverything : nullptr);
    }
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (empty && hadFocus)
        m_bar->focusWords();
}

QString FindingsPanel::emptySentence() const
{
    if (!m_session.plan().organization())
        return tr("There is no plan. Findings appear here as soon as one is open.");
    if (m_session.isChecking())
        return tr("Checking the plan: %1 % are done.").arg(qRound(m_session.checkProgress() * 100));
    const int waived = static_cast<int>(m_session.waivedCount());
    if (m_model->total() > static_cast<std::size_t>(waived)) {
        if (m_bar->scope() == FindingsBar::Scope::Plan || m_bar->isFiltering())
            return tr("No finding matches the filter.");
        if (m_bar->scope() == FindingsBar::Scope::View)
            return tr("There are no findings on what is in view.");
        if (m_model->filter().scope.empty())
            return tr("Nothing is selected. Select something to see its findings.");
        return tr("There are no findings on what is selected.");
    }
    const auto off = static_cast<int>(rulesOff(m_session).size());
    QStringList parts{tr("%Ln rule(s) ran", nullptr, static_cast<int>(ruleTable().size()) - off)};
    if (off > 0)
        parts.append(tr("%Ln is/are off", nullptr, off));
    if (waived > 0)
        parts.append(tr("%Ln finding(s) is/are waived", nullptr, waived));
    return tr("No findings. %1.").arg(parts.join(u", "_s));
}

// --- walking --------------------------------------------------------------------------------------------------------------

void FindingsPanel::next() { step(1); }

void FindingsPanel::previous() { step(-1); }

void FindingsPanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0 && m_model->isFiltering()) {
        m_session.hint(tr("Still looking for findings that match."));
        return;
    }
    if (rows == 0) {
        m_session.hint(emptySentence());
        return;
    }
    // After a fix the next row moves up under the current place without being chosen: it comes first.
    int row = m_table->currentRow();
    if (row < 0)
        row = by > 0 ? 0 : rows - 1;
    else if (m_table->isCurrentChosen() || by < 0)
        row = (row + by + rows) % rows;
    if (m_model->isGroup(row) && by < 0 && !m_model->group(row).isCollapsed)
        row = (row + by + rows) % rows; // over the head into what stands before it
    if (m_model->isGroup(row)) {
        const auto inside = static_cast<int>(m_model->group(row).shown.total());
        row = m_model->firstIn(row) + (by < 0 ? inside - 1 : 0);
    }
    m_table->choose(row);
    revealRow(row);
}

void FindingsPanel::selectSubjects()
{
    const int row = m_table->currentRow();
    if (row >= 0 && m_table->isOnHead()) {
        if (const ObjectRef place = m_model->group(row).place)
            m_session.selection().set({m_session.plan().id(place)});
        return;
    }
    std::vector<ObjectId> ids;
    for (const Finding &finding : m_table->selectedFindings(mostSelected)) {
        for (const ObjectRef subject : m_session.subjects(finding)) {
            const ObjectId id = m_session.plan().id(subject);
            if (ids.size() < mostSelected && std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        }
    }
    if (ids.empty())
        return;
    std::ranges::reverse(ids); // the object the list names is the last chosen, the one views bring into focus
    m_session.selection().set(ids);
    if (row >= 0)
        m_session.hint(withReading(m_session, m_model->finding(row)));
}

void FindingsPanel::openRow(int row)
{
    if (!m_model->isGroup(row))
        revealRow(row);
    else
        m_model->setCollapsed(row, !m_model->group(row).isCollapsed);
}

void FindingsPanel::revealRow(int row)
{
    if (m_model->isGroup(row))
        return;
    std::vector<ObjectId> ids;
    for (const ObjectRef subject : m_session.subjects(m_model->finding(row)))
        ids.push_back(m_session.plan().id(subject));
    m_session.reveal(ids.front());
    std::ranges::reverse(ids);
    if (ids.size() > 1 && ids.size() <= mostSelected)
        m_session.selection().set(ids);
}

// --- fixing and waiving ---------------------------------------------------------------------------------------------------

int FindingsPanel::ruleOfRow(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return -1;
    if (!m_model->isGroup(row))
        return m_model->finding(row).rule;
    return m_model->grouping() == Grouping::Rule ? static_cast<int>(m_model->group(row).number) : -1;
}

void FindingsPanel::addFixAll(QMenu &menu, int row)
{
    const int rule = ruleOfRow(row);
    if (rule < 0 || !ruleTable()[static_cast<std::size_t>(rule)]->fixes)
        return;
    const auto count = static_cast<int>(m_model->openFindings(static_cast<std::uint16_t>(rule)).size());
    if (count < 2 && !m_model->isGroup(row))
        return;
    menu.addSeparator();
    menu.addAction(tr("Fix all %Ln of this kind…", nullptr, count), this, [this, row] { fixAllOfRow(row); })->setEnabled(count > 0);
}

void FindingsPanel::fixAllOfRow(int row)
{
    const int rule = ruleOfRow(row);
    if (rule < 0 || !waitForAll()) // what the list has not come to yet belongs to it too
        return;
    std::vector<Fix> alternatives;
    if (!m_model->isGroup(row))
        alternatives = m_session.fixes(m_model->finding(row));
    FixAllDialog dialog(m_session, m_themes, static_cast<std::uint16_t>(rule), m_model->openFindings(static_cast<std::uint16_t>(rule)),
                        alternatives, this);
    if (dialog.exec() == QDialog::Accepted)
        (void)m_session.perform(dialog.edit()); // a refusal reaches the window by Session::refused
}

QMenu *FindingsPanel::currentFixMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Fix"), parent);
    const int row = m_table->currentRow();
    if (row >= 0 && !m_model->isGroup(row))
        addFixes(*menu, m_session, m_session.fixes(m_model->finding(row)));
    if (menu->isEmpty() && row >= 0 && !m_model->isGroup(row))
        menu->addAction(tr("There is no automatic fix for this finding"))->setEnabled(false);
    addFixAll(*menu, row);
    if (menu->isEmpty())
        menu->addAction(tr("There is no automatic fix for these findings"))->setEnabled(false);
    return menu;
}

void FindingsPanel::popUpFixMenu(int, QPoint at)
{
    QMenu *menu = currentFixMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void FindingsPanel::openFixMenu()
{
    if (m_table->currentRow() < 0)
        next();
    const QModelIndex index = m_model->index(m_table->currentRow(), FindingsModel::FindingColumn);
    if (!index.isValid())
        return;
    m_table->scrollTo(index);
    popUpFixMenu(index.row(), m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void FindingsPanel::popUpContextMenu(QPoint at)
{
    if (m_table->currentRow() < 0)
        return;
    QMenu *menu = contextMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QMenu *FindingsPanel::contextMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const std::vector<Finding> chosen = m_table->selectedFindings();
    if (chosen.empty())
        return menu;
    const int row = m_table->currentRow();
    const auto isWaived = [this](const Finding &finding) { return m_session.isWaived(finding); };
    if (chosen.size() == 1)
        addFixes(*menu, m_session, m_session.fixes(chosen.front()));
    addFixAll(*menu, row);
    menu->addSeparator();
    menu->addAction(tr("Waive…"), this, &FindingsPanel::waiveSelected)->setEnabled(!std::ranges::all_of(chosen, isWaived));
    QAction *withdraw = menu->addAction(QString(), this, &FindingsPanel::withdrawSelected);
    setActionText(withdraw, withdrawalText(m_session, chosen));
    withdraw->setEnabled(std::ranges::any_of(chosen, isWaived));
    menu->addAction(tr("All waivers…"), this, &FindingsPanel::showWaivers);
    menu->addSeparator();
    menu->addAction(tr("Go to object"), this, [this] { revealRow(m_table->currentRow()); })->setEnabled(!m_model->isGroup(row));
    addCopying(*menu);
    menu->addSeparator();
    if (!std::ranges::all_of(chosen, [&](const Finding &finding) { return finding.rule == chosen.front().rule; }))
        return menu;
    menu->addAction(tr("About this rule"), this, &FindingsPanel::showRulePage);
    addRuleActions(*menu, m_session, ruleTable()[chosen.front().rule]->code);
    return menu;
}

void FindingsPanel::waiveSelected()
{
    std::vector<Finding> open;
    for (const Finding &finding : m_table->selectedFindings()) {
        if (!m_session.isWaived(finding))
            open.push_back(finding);
    }
    if (open.empty())
        return;
    WaiveDialog dialog(m_session, m_themes, open, this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.perform(dialog.edit());
}

void FindingsPanel::withdrawSelected() { m_session.perform(withdrawal(m_session, m_table->selectedFindings())); }

void FindingsPanel::showWaivers()
{
    if (!m_waivers)
        m_waivers = new WaiversDialog(m_session, m_themes, this);
    m_waivers->show();
    m_waivers->raise();
    m_waivers->activateWindow();
}

void FindingsPanel::showRulePage()
{
    const int rule = ruleOfRow(m_table->currentRow());
    if (rule < 0)
        return;
    if (!m_rulePage)
        m_rulePage = new RulePageDialog(m_themes, this);
    m_rulePage->showRule(ruleTable()[static_cast<std::size_t>(rule)]->code);
}

} // namespace sitewright
