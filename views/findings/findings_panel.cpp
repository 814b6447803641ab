// SPDX-License-Identifier: MIT
#include "views/findings/findings_panel.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

#include "model/rules/rule_table.h"
#include "views/dialogs/rule_page_dialog.h"
#include "views/dialogs/waive_dialog.h"
#include "views/findings/findings_table.h"
#include "views/findings/findings_text.h"
#include "views/findings/fix_menu.h"
#include "views/findings/rule_menu.h"
#include "views/shared/empty_state.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/pills.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int typingPauseMs = 120;
constexpr int countPauseMs = 60;
constexpr std::size_t mostSelected = 1000; // objects one click may select

} // namespace

FindingsPanel::FindingsPanel(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_model(new FindingsModel(session, this)),
      m_table(new FindingsTable(*m_model, themes)), m_empty(new EmptyState(themes, "check"_L1, {})), m_stack(new QStackedLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = makeHeader();
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_filterLater.setSingleShot(true);
    m_countLater.setSingleShot(true);
    connect(&m_filterLater, &QTimer::timeout, this, &FindingsPanel::applyFilter);
    connect(&m_countLater, &QTimer::timeout, this, &FindingsPanel::updateCounts);
    const auto countLater = [this] { m_countLater.start(countPauseMs); };
    connect(&session, &Session::findingsChanged, this, countLater);
    connect(&session, &Session::replaced, this, countLater);
    connect(m_model, &FindingsModel::filteringFinished, this, &FindingsPanel::updateEmptyState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FindingsPanel::updateEmptyState);
    connect(&session.selection(), &Selection::changed, this, &FindingsPanel::followSelection);
    connect(m_table, &FindingsTable::chosen, this, &FindingsPanel::selectSubjects);
    connect(m_table, &FindingsTable::opened, this, &FindingsPanel::revealRow);
    connect(m_table, &FindingsTable::fixWanted, this, &FindingsPanel::popUpFixMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FindingsPanel::popUpContextMenu);
    updateCounts();
}

QWidget *FindingsPanel::makeHeader()
{
    auto *header = new QWidget;
    const QFontMetricsF metrics(font());
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(scaledInt(metrics, 12), scaledInt(metrics, 6), scaledInt(metrics, 12), scaledInt(metrics, 4));
    row->setSpacing(scaledInt(metrics, 8));
    row->addWidget(new TonedLabel(m_themes, Tone::Text, TonedLabel::Size::Section, tr("Findings")));
    row->addSpacing(scaledInt(metrics, 4));
    for (int i = 0; i < severityCount; ++i) {
        auto *pill = new SeverityPill(m_themes, static_cast<SeverityMark>(i));
        pill->setCheckable(true);
        pill->setChecked(true);
        pill->setAccessibleDescription(tr("Shows or hides findings of this severity."));
        connect(pill, &QAbstractButton::toggled, this, &FindingsPanel::applyFilter);
        m_pills[static_cast<std::size_t>(i)] = pill;
        row->addWidget(pill);
    }
    row->addStretch();
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter findings"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(scaledInt(metrics, 200));
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_filterLater.start(typingPauseMs); });
    row->addWidget(m_words, 1);
    m_scope = new CountPill(m_themes, tr("Whole plan"));
    auto *scopes = new QMenu(m_scope);
    scopes->addAction(tr("Whole plan"), this, [this] { m_scopeIsSelection = false; m_scopeObject = {}; applyFilter(); });
    scopes->addAction(tr("What is selected and below"), this, [this] { m_scopeIsSelection = true; m_scopeObject = {}; applyFilter(); });
    m_scope->setMenu(scopes);
    row->addWidget(m_scope);
    m_waived = new CountPill(m_themes, {});
    m_waived->setCheckable(true);
    m_waived->setAccessibleDescription(tr("Shows or hides waived findings."));
    connect(m_waived, &QAbstractButton::toggled, this, &FindingsPanel::applyFilter);
    row->addWidget(m_waived);
    m_rulesOff = new CountPill(m_themes, {});
    auto *off = new QMenu(m_rulesOff);
    connect(off, &QMenu::aboutToShow, this, [this, off] { off->clear(); addRulesOff(*off, m_session); });
    m_rulesOff->setMenu(off);
    row->addWidget(m_rulesOff);
    return header;
}

QWidget *FindingsPanel::takeHeader()
{
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the findings"));
    close->setToolTip(tr("Close the findings"));
    const auto adopt = [this, close] { close->setIcon(icon(m_themes.theme(), "close"_L1, Tone::TextQuiet)); };
    adopt();
    connect(&m_themes, &ThemeSource::changed, close, adopt);
    connect(close, &QToolButton::clicked, m_header, [header = m_header] {
        if (QWidget *dock = header->parentWidget())
            dock->close();
    });
    m_header->layout()->addWidget(close);
    m_header->setBackgroundRole(QPalette::Base);
    m_header->setAutoFillBackground(true);
    return m_header;
}

// --- filtering and counting ---------------------------------------------------------------------------------------------

void FindingsPanel::applyFilter()
{
    FindingsModel::Filter filter;
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        filter.severities[i] = m_pills[i]->isChecked();
    filter.showsWaived = m_waived->isChecked();
    filter.text = m_words->text().simplified();
    if (m_scopeIsSelection)
        filter.scope = m_session.selection().ids();
    else if (!m_scopeObject.isNull())
        filter.scope = {m_scopeObject};
    const ObjectRef object = m_session.plan().find(m_scopeObject);
    m_scope->setLabel(m_scopeIsSelection ? tr("Selected") : object ? elideMiddle(m_session.plan().displayName(object), 24) : tr("Whole plan"));
    m_model->setFilter(filter);
    updateEmptyState();
}

void FindingsPanel::showOnly(Severity severity)
{
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setChecked(i == static_cast<std::size_t>(severity));
}

void FindingsPanel::showOnly(ObjectId object)
{
    m_scopeIsSelection = false;
    m_scopeObject = object;
    applyFilter();
}

void FindingsPanel::followSelection()
{
    // A click in this list selects too; narrowing it then would take the list away from under the pointer.
    if (m_scopeIsSelection && !m_table->hasFocus())
        m_filterLater.start(typingPauseMs);
}

void FindingsPanel::updateCounts()
{
    const SeverityCounts counts = m_session.counts().total();
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setCount(static_cast<int>(counts.count[i]));
    const int waived = static_cast<int>(m_session.waivedCount());
    m_waived->setLabel(tr("Waived %1").arg(locale().toString(waived)));
    m_waived->setVisible(waived > 0 || m_waived->isChecked());
    const auto off = static_cast<int>(rulesOff(m_session).size());
    m_rulesOff->setLabel(tr("Rules off %1").arg(locale().toString(off)));
    m_rulesOff->setVisible(off > 0);
    updateEmptyState();
}

void FindingsPanel::updateEmptyState()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->isFiltering();
    if (empty)
        m_empty->setSentence(emptySentence());
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (empty && hadFocus)
        m_words->setFocus();
}

QString FindingsPanel::emptySentence() const
{
    const int waived = static_cast<int>(m_session.waivedCount());
    if (m_model->total() > static_cast<std::size_t>(waived))
        return tr("No finding matches the filter.");
    const auto off = static_cast<int>(rulesOff(m_session).size());
    QStringList parts{tr("%n rule(s) ran", nullptr, static_cast<int>(ruleTable().size()) - off)};
    if (off > 0)
        parts.append(tr("%n is/are off", nullptr, off));
    if (waived > 0)
        parts.append(tr("%n finding(s) is/are waived", nullptr, waived));
    return tr("No findings. %1.").arg(parts.join(u", "_s));
}

// --- walking --------------------------------------------------------------------------------------------------------------

void FindingsPanel::next() { step(1); }

void FindingsPanel::previous() { step(-1); }

void FindingsPanel::step(int by)
{
    m_model->finishFiltering();
    const int rows = m_model->rowCount();
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
    m_table->choose(row);
    revealRow(row);
}

void FindingsPanel::selectSubjects()
{
    std::vector<ObjectId> ids;
    for (const Finding &finding : m_table->selectedFindings()) {
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
    m_session.hint(m_session.message(m_model->finding(std::max(m_table->currentRow(), 0))));
}

void FindingsPanel::revealRow(int row)
{
    std::vector<ObjectId> ids;
    for (const ObjectRef subject : m_session.subjects(m_model->finding(row)))
        ids.push_back(m_session.plan().id(subject));
    m_session.reveal(ids.front());
    std::ranges::reverse(ids);
    if (ids.size() > 1 && ids.size() <= mostSelected)
        m_session.selection().set(ids);
}

// --- fixing, waiving, copying ---------------------------------------------------------------------------------------------

QMenu *FindingsPanel::currentFixMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Fix"), parent);
    if (m_table->currentRow() >= 0)
        addFixes(*menu, m_session, m_session.fixes(m_model->finding(m_table->currentRow())));
    if (menu->isEmpty())
        menu->addAction(tr("There is no automatic fix for this finding"))->setEnabled(false);
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
    const auto isWaived = [this](const Finding &finding) { return m_session.isWaived(finding); };
    if (chosen.size() == 1)
        addFixes(*menu, m_session, m_session.fixes(chosen.front()));
    menu->addSeparator();
    menu->addAction(tr("Waive…"), this, &FindingsPanel::waiveSelected)->setEnabled(!std::ranges::all_of(chosen, isWaived));
    menu->addAction(tr("Withdraw Waiver"), this, &FindingsPanel::withdrawSelected)->setEnabled(std::ranges::any_of(chosen, isWaived));
    menu->addSeparator();
    menu->addAction(tr("Go to Object"), this, [this] { revealRow(m_table->currentRow()); });
    menu->addAction(tr("Copy"), this, &FindingsPanel::copyAsText);
    menu->addAction(tr("Copy as CSV"), this, &FindingsPanel::copyAsCsv);
    menu->addSeparator();
    menu->addAction(tr("About This Rule"), this, &FindingsPanel::showRulePage);
    if (std::ranges::all_of(chosen, [&](const Finding &finding) { return finding.rule == chosen.front().rule; }))
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

void FindingsPanel::showRulePage()
{
    if (m_table->currentRow() < 0)
        return;
    if (!m_rulePage)
        m_rulePage = new RulePageDialog(m_themes, this);
    m_rulePage->showRule(ruleTable()[m_model->finding(m_table->currentRow()).rule]->code);
}

void FindingsPanel::copyAsText() const { QGuiApplication::clipboard()->setText(findingsAsText(m_session, m_table->selectedFindings())); }

void FindingsPanel::copyAsCsv() const { QGuiApplication::clipboard()->setText(findingsAsCsv(m_session, m_table->selectedFindings())); }

} // namespace sitewright
