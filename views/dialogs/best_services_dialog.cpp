// SPDX-License-Identifier: MIT
#include "views/dialogs/best_services_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "model/analysis/ledger_words.h"
#include "views/dialogs/best_services_model.h"
#include "views/findings/fix_menu.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/row_table.h"
#include "views/shared/segmented_control.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

constexpr std::size_t mostPreviewed = 500; // entries

QTableView *rowTable(QAbstractItemModel &model, const QString &name)
{
    auto *table = new QTableView;
    table->setAccessibleName(name);
    table->setModel(&model);
    showAsRows(*table, 24);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

TonedLabel *wrappedLabel(const ThemeSource &themes, Tone tone, TonedLabel::Size size, const QString &text)
{
    auto *label = new TonedLabel(themes, tone, size, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

BestServicesDialog::BestServicesDialog(Session &session, const ThemeSource &themes, Offer offer, Work work, QWidget *parent)
    : QDialog(parent), m_session(session), m_themes(themes), m_best(std::move(offer.best)), m_assignment(std::move(offer.assignment)), m_work(std::move(work)),
      m_changes(new ServiceChangesModel(session.plan(), this)), m_alternatives(new ServiceAlternativesModel(session.plan(), this)),
      m_weight(new SegmentedControl(themes, tr("What is weighed"), {tr("Crossings"), tr("WAN links"), tr("Volume")}, this)),
      m_summary(wrappedLabel(themes, Tone::Text, TonedLabel::Size::Title, {})), m_reason(wrappedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading, {})),
      m_tables(new QWidget)
{
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("Best Distribution Services"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    column->setSpacing(gap);
    auto *choice = new QHBoxLayout;
    choice->addWidget(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading, tr("Weigh")));
    choice->addWidget(m_weight);
    choice->addStretch(1);
    m_weight->setToolTip(tr("Crossings: actions that cross the WAN. WAN links: how many those go over. Volume: what they carry over each."));
    column->addLayout(choice);
    column->addWidget(m_summary);
    column->addWidget(m_reason);
    auto *tables = new QVBoxLayout(m_tables);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(gap);
    addTables(*tables);
    column->addWidget(m_tables, 1);
    column->addStretch(0);
    addButtons(*column);
    m_weight->setCurrentIndex(static_cast<int>(m_best.weight));
    connect(m_weight, &SegmentedControl::currentChanged, this, [this](int index) { setWeight(static_cast<LedgerWeight>(index)); });
    fill();
    resize(scaledInt(metrics, 720), scaledInt(metrics, m_changes->rowCount() > 0 ? 640 : 300));
}

BestServicesDialog::Offer BestServicesDialog::Offer::of(const Plan &plan, const Facts &facts, LedgerWeight weight)
{
    Offer out{bestServices(plan, facts, weight), {}};
    out.assignment = assignServices(plan, out.best);
    return out;
}

void BestServicesDialog::setWeight(LedgerWeight weight)
{
    if (weight != m_best.weight) {
        if (std::optional<Offer> offer = m_work(weight, this)) {
            m_best = std::move(offer->best);
            m_assignment = std::move(offer->assignment);
            fill();
        }
    }
    m_weight->setCurrentIndex(static_cast<int>(m_best.weight)); // where it was cancelled
}

void BestServicesDialog::fill()
{
    m_summary->setText(summary());
    m_reason->setText(reason());
    m_changes->setChanges(m_best.changes, m_best.weight);
    const int rows = m_changes->rowCount();
    m_tables->setVisible(rows > 0);
    m_changesTitle->setText(tr("%Ln target(s) would be served by another one", nullptr, rows));
    if (rows > 0)
        m_changesTable->selectRow(0);
    m_assign->setVisible(m_assignment.changes > 0);
    m_close->setText(m_assignment.changes > 0 ? tr("Cancel") : tr("Close"));
    (m_assignment.changes > 0 ? m_assign : m_close)->setDefault(true);
}

QString BestServicesDialog::summary() const
{
    const qlonglong saved = m_best.today.weighed(m_best.weight) - m_best.then.weighed(m_best.weight);
    if (m_best.entries.empty())
        return tr("The plan has no Distribution Service whose place is known.");
    const StepTotals &today = m_best.today.steps, &then = m_best.then.steps;
    if (saved > 0 && m_best.weight == LedgerWeight::Hops)
        return tr("Actions go over %1 WAN links today, over %2 then.").arg(locale().toString(qlonglong(m_best.today.hops)), locale().toString(qlonglong(m_best.then.hops)));
    if (saved > 0 && m_best.weight == LedgerWeight::Volume)
        return tr("%1 go over WAN links in a cycle today, %2 then.").arg(volumeText(m_best.today.kilobytes), volumeText(m_best.then.kilobytes));
    if (saved > 0)
        return tr("%1 of %2 actions cross the WAN today, %3 would.")
            .arg(locale().toString(qlonglong(today.crossNetwork)), locale().toString(qlonglong(today.procedures)), locale().toString(qlonglong(then.crossNetwork)));
    if (then.unknown < today.unknown)
        return tr("Of %1 actions nobody knows today whether they cross the WAN.").arg(locale().toString(qlonglong(today.unknown)));
    return m_assignment.changes > 0 ? tr("As many actions cross the WAN as must: %1. The entries can be tidied.").arg(locale().toString(qlonglong(today.crossNetwork)))
                                : tr("Every target has the best service already: %1 of %2 actions cross the WAN.")
                                      .arg(locale().toString(qlonglong(today.crossNetwork)), locale().toString(qlonglong(today.procedures)));
}

QString BestServicesDialog::reason() const
{
    if (m_best.entries.empty())
        return tr("Install a Distribution Service on a Management Point, and say which site it stands in.");
    QString out = m_best.weight == LedgerWeight::Crossings
        ? tr("No assignment of the services this plan has crosses the WAN less: each target gets one that crosses least, and no step depends on "
             "who does another.")
        : m_best.weight == LedgerWeight::Hops
            ? tr("No assignment of the services this plan has goes over fewer WAN links: each target gets one whose two ways are shortest together, and no "
                 "step depends on who does another.")
            : tr("No assignment of the services this plan has puts less on the WAN links: each target gets one whose two ways are shortest together, and "
                 "where nothing is planned to travel one that crosses least.");
    out += u' '
        + tr("Among equal ones a service beside the depot comes first, then the fewest entries: %1 instead of %2. Less needs further services.")
              .arg(locale().toString(qulonglong(m_best.entries.size())), locale().toString(qlonglong(m_best.entriesToday)));
    if (m_best.unplaced > 0)
        out += u' ' + tr("%Ln service(s) is/are left out, because nobody says where it/they stand(s).", nullptr, static_cast<int>(m_best.unplaced));
    if (m_assignment.changes == 0)
        return out;
    // So many at once would hold up the window twice: once to see, once to undo.
    if (m_assignment.changes > mostPreviewed)
        return out + u' ' + tr("What it does to the findings shows once it is assigned; one step takes it back.");
    if (const Result<Preview> preview = m_session.preview(edit())) {
        const QString findings = differenceText(preview->difference);
        out += u' ' + (findings.isEmpty() ? tr("The findings stay as they are.") : tr("Findings: %1.").arg(findings));
    }
    return out;
}

void BestServicesDialog::addTables(QVBoxLayout &column)
{
    column.addWidget(m_changesTitle = new SectionLabel(m_themes, {}));
    column.addWidget(m_changesTable = rowTable(*m_changes, tr("Targets that would be served by another service")), 3);
    column.addWidget(m_alternativesTitle = new SectionLabel(m_themes, {}));
    QTableView *alternatives = rowTable(*m_alternatives, tr("All services for the chosen target"));
    for (const int section : {ServiceAlternativesModel::CrossingsColumn, ServiceAlternativesModel::LinksColumn, ServiceAlternativesModel::VolumeColumn})
        alternatives->horizontalHeader()->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    column.addWidget(alternatives, 2);
    connect(m_changesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { showAlternatives(index.row()); });
}

void BestServicesDialog::showAlternatives(int row)
{
    if (row < 0)
        return;
    const ObjectRef target = m_changes->change(row).target;
    m_alternativesTitle->setText(tr("All services for %1").arg(plain(m_session.plan().displayName(target))));
    m_alternatives->setRows(serviceAlternatives(m_session.plan(), m_session.facts(), m_session.ledger().routes(), target, m_best.weight));
}

void BestServicesDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox;
    column.addWidget(buttons);
    m_assign = buttons->addButton(tr("Assign"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_assign->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace sitewright
