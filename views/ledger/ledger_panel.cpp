// SPDX-License-Identifier: MIT
#include "views/ledger/ledger_panel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

#include "model/analysis/ledger_words.h"
#include "views/ledger/ledger_table.h"
#include "views/ledger/link_chart.h"
#include "views/session/session.h"
#include "views/shared/elided_label.h"
#include "views/shared/empty_state.h"
#include "views/shared/fonts.h"
#include "views/shared/pills.h"
#include "views/shared/plain_text.h"
#include "views/shared/quiet_button.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int typingPauseMs = 120;
constexpr int restPauseMs = 100;
constexpr int chartWidth = 250, chartNeeds = 960; // at 100 %

} // namespace

LedgerPanel::LedgerPanel(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_model(new LedgerModel(session, this)), m_links(new LinkChartModel(session, this)),
      m_table(new LedgerTable(*m_model, session, themes)), m_chart(new LinkChart(*m_links, themes)), m_chartSide(new QWidget),
      m_chartTitle(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Small)), m_stack(nullptr),
      m_empty(new EmptyState(themes, "check"_L1, {})), m_showEverything(new QAction(tr("Show everything"), this)), m_typing(new QTimer(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const QFontMetricsF metrics(font());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *list = new QWidget;
    m_stack = new QStackedLayout(list);
    middle->addWidget(list, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_chartSide->setFixedWidth(scaledInt(metrics, chartWidth));
    auto *side = new QVBoxLayout(m_chartSide);
    side->setContentsMargins(scaledInt(metrics, 8), 0, 0, 0);
    side->setSpacing(scaledInt(metrics, 2));
    m_chartTitle->setContentsMargins(scaledInt(metrics, 12), scaledInt(metrics, 4), scaledInt(metrics, 12), scaledInt(metrics, 2));
    side->addWidget(m_chartTitle);
    side->addWidget(m_chart, 1);
    middle->addWidget(m_chartSide);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());

    m_typing->setSingleShot(true);
    connect(m_typing, &QTimer::timeout, this, [this] { setWords(m_words->text()); });
    connect(m_showEverything, &QAction::triggered, this, [this] {
        m_filter.link = {};
        setWords({});
    });
    connect(&m_seen, &Seen::changed, this, &LedgerPanel::follow);
    connect(m_model, &LedgerModel::refreshed, this, &LedgerPanel::refresh);
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &LedgerPanel::refresh);
    connect(m_model, &LedgerModel::followed, this, [this] {
        if (!m_refreshSoon.isActive())
            m_refreshSoon.start(restPauseMs);
    });
    connect(m_table, &LedgerTable::currentMoved, this, &LedgerPanel::explain);
    connect(m_table, &LedgerTable::chosen, this, &LedgerPanel::selectTarget);
    connect(m_table, &LedgerTable::opened, this, [this](int row) { m_session.reveal(m_session.plan().id(m_model->target(row))); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        QMenu *menu = contextMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_chart, &LinkChart::linkChosen, this, [this](ObjectRef link) {
        const ObjectId id = m_session.plan().id(link);
        setLink(m_filter.link == id ? ObjectId() : id);
        m_session.highlight({id});
    });
    connect(&session, &Session::changed, this, [this](const ChangeSet &) {
        if (!m_filter.link.isNull() && m_session.plan().find(m_filter.link).isNull())
            setLink({});
    });
    updateLabels();
}

QWidget *LedgerPanel::makeBar()
{
    const QFontMetricsF metrics(font());
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(scaledInt(metrics, 12), scaledInt(metrics, 6), scaledInt(metrics, 12), scaledInt(metrics, 4));
    row->setSpacing(scaledInt(metrics, 8));
    m_sums = new ElidedLabel;
    m_sums->installEventFilter(this); // shows as much as there is room for
    m_sums->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the choices have their room first
    row->addWidget(m_sums, 3);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the ledger"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(scaledInt(metrics, 240));
    m_words->setMinimumWidth(scaledInt(metrics, 180)); // what is typed can be read
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_typing->start(typingPauseMs); });
    row->addWidget(m_words, 1);
    m_linkPill = new CountPill(m_themes, {});
    m_linkPill->setAccessibleDescription(tr("Shows all links again."));
    setPlainToolTip(m_linkPill, m_linkPill->accessibleDescription());
    connect(m_linkPill, &QAbstractButton::clicked, this, [this] { setLink({}); });
    row->addWidget(m_linkPill);
    m_showPill = makeChoice({tr("What crosses the WAN"), tr("What nobody can judge"), tr("Everything")}, m_showGroup,
                            [this](int i) { setShow(static_cast<LedgerFilter::Show>(i)); });
    row->addWidget(m_showPill);
    m_weightPill = makeChoice({tr("Crossings"), tr("Links crossed"), tr("Volume")}, m_weightGroup, [this](int i) { setWeight(static_cast<LedgerWeight>(i)); });
    row->addWidget(m_weightPill);
    QToolButton *more = quietButton(m_themes, "more"_L1, tr("More about the ledger"));
    connect(more, &QToolButton::clicked, this, [this, more] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Copy all that are shown"), this, &LedgerPanel::copyAll);
        menu->addAction(tr("Export what is shown…"), this, &LedgerPanel::exportWithDialog);
        menu->popup(more->mapToGlobal(more->rect().bottomLeft()));
    });
    row->addWidget(more);
    return bar;
}

CountPill *LedgerPanel::makeChoice(const QStringList &names, QActionGroup *&group, const std::function<void(int)> &chosen)
{
    auto *pill = new CountPill(m_themes, {});
    auto *menu = new QMenu(pill);
    group = new QActionGroup(menu);
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = group->addAction(menu->addAction(names[i], this, [chosen, i] { chosen(i); }));
        action->setCheckable(true);
        action->setChecked(i == 0);
    }
    pill->setMenu(menu);
    return pill;
}

QWidget *LedgerPanel::makeFoot()
{
    const QFontMetricsF metrics(font());
    m_why = new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Small);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setContentsMargins(scaledInt(metrics, 12), scaledInt(metrics, 5), scaledInt(metrics, 12), scaledInt(metrics, 7));
    m_why->setMinimumWidth(1);
    return m_why;
}

// --- what is shown --------------------------------------------------------------------------------------------------

void LedgerPanel::setWords(const QString &words)
{
    if (m_words->text() != words)
        m_words->setText(words); // not silently: its button to clear it follows the signal
    m_typing->stop();
    m_filter.words = words.trimmed();
    applyFilter();
}

void LedgerPanel::setShow(LedgerFilter::Show show)
{
    m_filter.show = show;
    m_showGroup->actions().at(static_cast<int>(show))->setChecked(true);
    applyFilter();
}

void LedgerPanel::setLink(ObjectId link)
{
    m_filter.link = link;
    applyFilter();
}

void LedgerPanel::setWeight(LedgerWeight weight)
{
    m_weight = weight;
    m_weightGroup->actions().at(static_cast<int>(weight))->setChecked(true);
    refresh();
}

void LedgerPanel::applyFilter()
{
    m_model->setFilter(m_filter);
    updateLabels();
}

void LedgerPanel::refresh()
{
    m_refreshSoon.stop();
    if (m_seen.isSeen())
        m_links->refresh(m_weight);
    updateLabels();
}

void LedgerPanel::updateLabels()
{
    const QString shows = m_filter.show == LedgerFilter::Show::CrossNetwork ? tr("Show: crossing")
        : m_filter.show == LedgerFilter::Show::Unknown                     ? tr("Show: unknown")
                                                                           : tr("Show: everything");
    m_showPill->setLabel(shows);
    m_weightPill->setLabel(m_weight == LedgerWeight::Crossings ? tr("Weight: crossings") : m_weight == LedgerWeight::Hops ? tr("Weight: links") : tr("Weight: volume"));
    const ObjectRef link = m_session.plan().find(m_filter.link);
    m_linkPill->setVisible(bool(link));
    if (link)
        m_linkPill->setLabel(elideMiddle(m_session.plan().displayName(link), 28) + u" \u00d7"_s);
    m_chartTitle->setPlainText(m_weight == LedgerWeight::Volume ? tr("Volume per WAN link · how full it is") : tr("Actions per WAN link · how full it is"));
    showSums();
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty) {
        const StepTotals &steps = m_session.ledger().steps();
        const bool filters = !m_filter.words.isEmpty() || !m_filter.link.isNull();
        m_empty->setAction(filters && !m_model->isCounting() ? m_showEverything : nullptr);
        m_empty->setIcon(m_model->isCounting() ? "link"_L1 : filters ? "filter"_L1 : steps.procedures == 0 ? "move-to"_L1 : "check"_L1);
        m_empty->setSentence(m_model->isCounting()       ? tr("Counting what crosses each link…")
                             : filters                   ? tr("No action matches the filter.")
                             : steps.procedures == 0     ? tr("Nothing is distributed yet. Give sites depots and say who is responsible.")
                             : m_filter.show == LedgerFilter::Show::Unknown ? tr("Of every action it is known whether it crosses the WAN.")
                                                                            : tr("No action of a Distribution Service crosses the WAN."));
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    explain();
}

// Whole parts, the weightiest first; all of them at the pointer.
void LedgerPanel::showSums()
{
    QStringList parts = sums();
    const QString all = parts.join(u" · "_s);
    while (parts.size() > 1 && m_sums->fontMetrics().horizontalAdvance(parts.join(u" · "_s)) > m_sums->width())
        parts.removeLast();
    if (const QString shown = parts.join(u" · "_s); m_sums->text() != shown)
        m_sums->setText(shown);
    m_sums->setAccessibleName(plain(all));
    setPlainToolTip(m_sums, all);
}

bool LedgerPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QWidget::eventFilter(watched, event);
    if (watched == m_sums && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LedgerPanel::showSums, Qt::QueuedConnection); // after the label's own
    return isHandled;
}

QStringList LedgerPanel::sums() const
{
    if (m_model->isCounting() || m_model->total() == 0)
        return {};
    const LedgerModel::Sums total = m_model->sums();
    if (m_filter.show == LedgerFilter::Show::Unknown)
        return {tr("%Ln of %1 action(s) cannot be judged", nullptr, static_cast<int>(total.unknown)).arg(QLocale().toString(m_model->total()))};
    const QString crossing = tr("%Ln of %1 action(s) cross the WAN", nullptr, static_cast<int>(total.crossNetwork)).arg(QLocale().toString(m_model->total()));
    const QString links = tr("%Ln link(s) crossed", nullptr, static_cast<int>(total.hops));
    const QString volume = tr("%1 per cycle").arg(volumeText(total.kilobytes));
    switch (m_weight) {
    case LedgerWeight::Crossings: return total.kilobytes > 0 ? QStringList{crossing, links, volume} : QStringList{crossing, links};
    case LedgerWeight::Hops: return total.kilobytes > 0 ? QStringList{links, crossing, volume} : QStringList{links, crossing};
    case LedgerWeight::Volume: return {volume, links, crossing};
    }
    return {};
}

QString LedgerPanel::explanation() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount() || m_model->isGoing(row))
        return {};
    return plain(actionExplanation(m_session.plan(), m_session.facts(), m_session.ledger().routes(), m_model->step(row), m_model->procedure(row)));
}

void LedgerPanel::explain()
{
    const QString why = explanation();
    m_why->setPlainText(why.isEmpty() ? tr("Choose an action to see why it crosses the WAN.") : why);
    m_why->setVisible(m_model->rowCount() > 0);
}

void LedgerPanel::selectTarget()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const Plan &plan = m_session.plan();
    m_session.selection().set(plan.id(m_model->target(row)));
    std::vector<ObjectId> links;
    for (const ObjectRef link : m_model->links(row))
        links.push_back(plan.id(link));
    m_session.highlight(links);
}

// --- while somebody looks -------------------------------------------------------------------------------------------

void LedgerPanel::follow(bool isSeen)
{
    m_model->setFollowed(isSeen);
    if (isSeen)
        refresh();
}

void LedgerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chartSide->setVisible(width() >= scaledInt(QFontMetricsF(font()), chartNeeds));
}

} // namespace sitewright
