// SPDX-License-Identifier: MIT
#include "app/status_line.h"

#include <cstdlib>

#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include "model/rules/rule_setting_text.h"
#include "model/rules/rule_table.h"
#include "views/canvas/zoom_control.h"
#include "views/session/session.h"
#include "views/shared/elided_label.h"
#include "views/shared/pills.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

constexpr int restPauseMs = 60;

} // namespace

StatusLine::StatusLine(Session &session, const ThemeSource &themes, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_selection(new ElidedLabel({}, Qt::ElideRight, this)), m_plan(new ElidedLabel({}, Qt::ElideRight, this)), m_ledger(new QToolButton(this)), m_rules(new QToolButton(this)),
      m_zoom(new QLabel(this))
{
    setSizeGripEnabled(false);
    const int margin = fontMetrics().height() / 2;
    setContentsMargins(margin, 0, margin, 0);
    addWidget(m_selection, 1);
    addPermanentWidget(m_plan);
    m_ledger->setObjectName(QStringLiteral("ledger"));
    m_ledger->setAutoRaise(true);
    m_ledger->setFocusPolicy(Qt::TabFocus);
    m_ledger->setAccessibleDescription(tr("Shows the ledger of cross-network actions."));
    connect(m_ledger, &QToolButton::clicked, this, &StatusLine::ledgerClicked);
    addPermanentWidget(m_ledger);
    for (int i = 0; i < severityCount; ++i) {
        auto *pill = new SeverityPill(themes, static_cast<SeverityMark>(i), this);
        connect(pill, &QAbstractButton::clicked, this, [this, i] { emit severityClicked(static_cast<Severity>(i)); });
        addPermanentWidget(pill);
        m_pills[static_cast<std::size_t>(i)] = pill;
    }
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->setAutoRaise(true);
    m_rules->setFocusPolicy(Qt::TabFocus);
    m_rules->setAccessibleDescription(tr("Opens the rule settings of the plan."));
    connect(m_rules, &QToolButton::clicked, this, [this] { m_session.openRuleSettings({}); });
    addPermanentWidget(m_rules);
    addPermanentWidget(m_zoom);
    connect(&session.selection(), &Selection::changed, this, &StatusLine::refreshSelection);
    // Counts follow a moment later: other widths lay out the whole window, which takes longer than an edit.
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &StatusLine::refreshAll);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start(restPauseMs);
    };
    connect(&session, &Session::changed, this, later);
    // What was said of the plan before may no longer be so. Views say what an edit did when it is done.
    connect(&session, &Session::changed, this, &QStatusBar::clearMessage);
    connect(&session, &Session::findingsChanged, this, later);
    connect(&session, &Session::replaced, this, &StatusLine::refreshAll);
    connect(&session, &Session::findingsReplaced, this, &StatusLine::refreshCounts);
    connect(&session, &Session::checkProgressed, this, &StatusLine::refreshCounts);
    connect(&session, &Session::ledgerChanged, this, later);
    connect(&session, &Session::ledgerSaved, this, &StatusLine::refreshLedger);
    connect(&session, &Session::hinted, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            clearMessage();
        else
            showMessage(plain(sentence), 8000);
    });
    refreshAll();
    setZoom(1);
}

QRect StatusLine::messageRect() const
{
    const int gap = fontMetrics().height() / 2;
    QRect room = contentsRect();
    if (isRightToLeft())
        room.setLeft(m_plan->geometry().right() + gap);
    else
        room.setRight(m_plan->x() - gap);
    return room;
}

QString StatusLine::shownMessage() const { return fontMetrics().elidedText(currentMessage(), Qt::ElideRight, messageRect().width()); }

// The base class paints messages up to the numbers and cuts them within a letter.
void StatusLine::paintEvent(QPaintEvent *event)
{
    if (currentMessage().isEmpty())
        return QStatusBar::paintEvent(event);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    painter.setPen(palette().windowText().color());
    painter.drawText(messageRect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), shownMessage());
}

void StatusLine::refreshAll()
{
    m_later.stop();
    refreshSelection();
    refreshCounts();
    refreshLedger();
}

void StatusLine::setZoom(double factor)
{
    m_zoom->setText(ZoomControl::text(factor));
}

void StatusLine::refreshSelection()
{
    const Selection &selection = m_session.selection();
    if (selection.ids().size() > 1) {
        m_selection->setText(tr("%Ln objects selected", nullptr, static_cast<int>(selection.ids().size())));
        return;
    }
    const ObjectRef ref = m_session.plan().find(selection.current());
    m_selection->setText(ref ? tr("%1 selected").arg(m_session.plan().displayName(ref)) : tr("Nothing selected"));
}

void StatusLine::refreshLedger()
{
    const StepTotals &steps = m_session.ledger().steps();
    const std::int64_t change = m_session.crossNetworkSinceSave();
    const QString total = tr("%Ln cross-network action(s)", nullptr, static_cast<int>(steps.crossNetwork));
    const QString sign = change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    m_ledger->setText(change == 0 ? total : QStringLiteral("%1 (%2%L3)").arg(total, sign).arg(std::abs(change)));
    QStringList lines{tr("Of %Ln read and write procedure(s) of the Distribution Services, %L1 cross the WAN.", nullptr, static_cast<int>(steps.procedures))
                          .arg(steps.crossNetwork)};
    if (change != 0)
        lines += change < 0 ? tr("%Ln fewer than when the plan was last saved.", nullptr, static_cast<int>(-change))
                            : tr("%Ln more than when the plan was last saved.", nullptr, static_cast<int>(change));
    if (steps.unknown > 0)
        lines += tr("%Ln more cannot be judged: nobody is responsible, or nobody says where a server stands.", nullptr, static_cast<int>(steps.unknown));
    setPlainToolTip(m_ledger, lines.join(u'\n'));
}

void StatusLine::refreshCounts()
{
    const Plan &plan = m_session.plan();
    const QString parts[] = {tr("%Ln region(s)", nullptr, static_cast<int>(plan.count(Kind::Region))),
                             tr("%Ln site(s)", nullptr, static_cast<int>(plan.count(Kind::Site))),
                             tr("%Ln Management Point(s)", nullptr, static_cast<int>(plan.count(Kind::ManagementPoint)))};
    m_plan->setText(QStringLiteral("%1 · %2 · %3").arg(parts[0], parts[1], parts[2]));
    for (int i = 0; i < severityCount; ++i)
        m_pills[static_cast<std::size_t>(i)]->setCount(static_cast<int>(m_session.counts().total().of(static_cast<Severity>(i))), !m_session.isChecking());
    int off = 0;
    QStringList otherwise;
    for (const SettingDifference &difference : changedSettings(m_session.facts().settings())) {
        off += difference.kind == SettingDifference::Kind::Off ? 1 : 0;
        otherwise.append(difference.sentence);
    }
    const auto rules = static_cast<int>(ruleTable().size());
    const auto others = static_cast<int>(otherwise.size()) - off;
    QString text = off == 0 ? tr("%Ln rules", nullptr, rules) : tr("%Ln rules, %1 off", nullptr, rules).arg(off);
    if (others > 0)
        text = tr("%1, %Ln set otherwise", nullptr, others).arg(text);
    if (m_session.isChecking())
        text = tr("Checking: %1 %").arg(qRound(m_session.checkProgress() * 100));
    m_rules->setText(text);
    setPlainToolTip(m_rules, otherwise.isEmpty() ? tr("Rule settings of the plan") : otherwise.join(u'\n'));
}

} // namespace sitewright
