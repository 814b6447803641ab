// SPDX-License-Identifier: MIT
#include "views/findings/fix_all_dialog.h"

#include <algorithm>
#include <numeric>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "model/edits/composed_edit.h"
#include "model/rules/rule_table.h"
#include "views/findings/fix_menu.h"
#include "views/findings/fix_steps_model.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/row_table.h"
#include "views/shared/segmented_control.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int pollMs = 25;

QString codeOf(std::uint16_t rule)
{
    const std::string_view code = ruleTable()[rule]->code;
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

FixAllDialog::FixAllDialog(const Session &session, const ThemeSource &themes, std::uint16_t rule, const std::vector<Finding> &findings,
                           const std::vector<Fix> &alternatives, QWidget *parent)
    : QDialog(parent), m_session(session), m_themes(themes), m_rule(rule),
      m_summary(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Bold)),
      m_effect(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading)), m_steps(new FixStepsModel(this)),
      m_progress(new QProgressBar)
{
    for (const Finding &finding : findings)
        m_keys.insert(finding.key);
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Fix All of %1").arg(codeOf(rule)));
    QVBoxLayout *column = dialogColumn(*this);
    column->addWidget(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Title, ruleTitle(*ruleTable()[rule])));
    addKinds(*column, alternatives);
    for (TonedLabel *label : {m_summary, m_effect}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    addSteps(*column);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How many findings have been looked at"));
    column->addWidget(m_progress);
    m_fix = addDialogEnd(*this, tr("Fix"));
    connect(&m_poll, &QTimer::timeout, this, &FixAllDialog::poll);
    resize(scaledInt(metrics, 680), scaledInt(metrics, 480));
    start();
}

void FixAllDialog::addKinds(QVBoxLayout &column, const std::vector<Fix> &alternatives)
{
    std::vector<std::pair<std::uint64_t, QString>> kinds;
    for (const Fix &fix : alternatives) {
        IdSource ids = IdSource::seeded(1); // what is composed here is looked at and thrown away
        const Result<ChangeSet> changes = compose(fix.edit, m_session.plan(), ids);
        const std::uint64_t kind = changes ? fixKind(m_session.plan(), *changes) : 0;
        const bool known = std::ranges::any_of(kinds, [kind](const auto &other) { return other.first == kind; });
        if (changes && !changes->isEmpty() && !known)
            kinds.emplace_back(kind, fix.title);
    }
    if (kinds.size() < 2)
        return;
    m_kinds = new QComboBox;
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->addItem(tr("The first fix each finding offers"));
    m_kindKeys.push_back(0);
    for (const auto &[kind, title] : kinds) {
        m_kinds->addItem(tr("Like: %1").arg(plain(title)));
        m_kindKeys.push_back(kind);
    }
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Which fix"));
    label->setBuddy(m_kinds);
    row->addWidget(label);
    row->addWidget(m_kinds, 1);
    column.addLayout(row);
    connect(m_kinds, &QComboBox::activated, this, &FixAllDialog::start);
}

void FixAllDialog::addSteps(QVBoxLayout &column)
{
    m_which = new SegmentedControl(m_themes, tr("What the list shows"), {tr("Edits"), tr("Not fixed")});
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addStretch(1);
    column.addLayout(row);
    connect(m_which, &SegmentedControl::currentChanged, this, [this](int index) {
        m_steps->showMade(index == 0);
        m_table->setColumnHidden(FixStepsModel::WhyColumn, !m_steps->hasNotes());
    });
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Edits and findings"));
    m_table->setModel(m_steps);
    showAsRows(*m_table, 24);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FixStepsModel::WhyColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is in view: there may be thousands
    column.addWidget(m_table, 1);
}

void FixAllDialog::start()
{
    const int chosen = m_kinds ? m_kinds->currentIndex() : 0;
    m_job.start(m_session.plan(), m_keys, chosen > 0 ? std::optional(m_kindKeys[static_cast<std::size_t>(chosen)]) : std::nullopt,
                m_session.today());
    m_steps->setSteps({});
    m_summary->setPlainText(tr("Working out what fixing %Ln finding(s) would do…", nullptr, static_cast<int>(m_keys.size())));
    m_effect->setPlainText({});
    m_progress->setRange(0, static_cast<int>(m_keys.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_fix->setEnabled(false);
    m_fix->setText(tr("Fix"));
    m_poll.start(pollMs);
}

void FixAllDialog::poll()
{
    m_progress->setValue(static_cast<int>(std::min(m_job.done(), m_keys.size())));
    if (!m_job.isReady())
        return;
    m_poll.stop();
    showResult();
}

void FixAllDialog::showResult()
{
    m_progress->hide();
    m_steps->setSteps(m_job.result().steps);
    m_table->setColumnHidden(FixStepsModel::WhyColumn, !m_steps->hasNotes());
    m_summary->setPlainText(summary());
    m_effect->setPlainText(effect());
    const auto edits = static_cast<int>(m_steps->count(true));
    m_fix->setEnabled(!m_job.result().changes.isEmpty());
    m_fix->setText(tr("Make %Ln edit(s)", nullptr, edits));
    if (edits == 0)
        m_which->setCurrentIndex(1);
}

QString FixAllDialog::summary() const
{
    const auto all = static_cast<int>(m_keys.size()), mended = static_cast<int>(m_job.result().mended());
    QStringList parts{tr("%Ln finding(s)", nullptr, all)};
    parts.append(mended == all ? tr("all will be fixed") : tr("%Ln will be fixed", nullptr, mended));
    if (const auto also = static_cast<int>(m_job.result().alsoMended); also > 0)
        parts.append(tr("%Ln of them by the fix of another", nullptr, also));
    if (mended < all)
        parts.append(tr("%Ln cannot be fixed so", nullptr, all - mended));
    return parts.join(u", "_s) + u'.';
}

QString FixAllDialog::effect() const
{
    const QString difference = differenceText(m_job.result().added, m_job.result().removed);
    if (difference.isEmpty())
        return tr("Nothing changes in the findings.");
    const auto sumOf = [](const std::array<int, severityCount> &counts) { return std::accumulate(counts.begin(), counts.end(), 0); };
    const int net = sumOf(m_job.result().removed) - sumOf(m_job.result().added);
    const QString total = net > 0 ? tr("%Ln fewer in all", nullptr, net) : net < 0 ? tr("%Ln more in all", nullptr, -net) : tr("as many as before");
    return tr("Findings of all rules: %1 (%2).").arg(total, difference);
}

Edit FixAllDialog::edit() const { return composedEdit(tr("Fix All of %1").arg(codeOf(m_rule)), m_job.result().changes); }

} // namespace sitewright
