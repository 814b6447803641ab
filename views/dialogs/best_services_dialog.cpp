// SPDX-License-Identifier: MIT
#include "views/dialogs/best_services_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "views/dialogs/best_services_model.h"
#include "views/findings/fix_menu.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/row_table.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

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

BestServicesDialog::BestServicesDialog(Session &session, const ThemeSource &themes, BestServices best, QWidget *parent)
    : QDialog(parent), m_session(session), m_themes(themes), m_best(std::move(best)),
      m_routes(Routes::of(session.plan(), session.facts().networks())),
      m_changes(new ServiceChangesModel(session.plan(), m_best.changes, this)),
      m_alternatives(new ServiceAlternativesModel(session.plan(), this))
{
    IdSource ids = IdSource::seeded(1); // what is composed here is looked at and thrown away
    const Result<ChangeSet> changes = compose(edit(), session.plan(), ids);
    m_wouldChange = changes && !changes->isEmpty();
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("Best Distribution Services"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    column->setSpacing(gap);
    column->addWidget(wrappedLabel(themes, Tone::Text, TonedLabel::Size::Title, summary()));
    column->addWidget(wrappedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading, reason()));
    addTables(*column);
    addButtons(*column);
    resize(scaledInt(metrics, 720), scaledInt(metrics, m_changes->rowCount() > 0 ? 600 : 260));
}

Edit BestServicesDialog::edit() const { return assignServices(m_session.plan(), m_best); }

QString BestServicesDialog::summary() const
{
    const qlonglong today = m_best.today.crossNetwork, then = m_best.then.crossNetwork, saved = today - then;
    if (m_best.entries.empty())
        return tr("The plan has no Distribution Service whose place is known.");
    if (saved > 0)
        return tr("%1 of %2 actions cross the WAN today, %3 would.").arg(locale().toString(today), locale().toString(qlonglong(m_best.today.procedures)), locale().toString(then));
    if (m_best.then.unknown < m_best.today.unknown)
        return tr("Of %1 actions nobody knows today whether they cross the WAN.").arg(locale().toString(qlonglong(m_best.today.unknown)));
    return m_wouldChange ? tr("As many actions cross the WAN as must: %1. The entries can be tidied.").arg(locale().toString(today))
                         : tr("Every target has the best service already: %1 of %2 actions cross the WAN.")
                               .arg(locale().toString(today), locale().toString(qlonglong(m_best.today.procedures)));
}

QString BestServicesDialog::reason() const
{
    if (m_best.entries.empty())
        return tr("Install a Distribution Service on a Management Point, and say which site it stands in.");
    QString out = tr("No assignment of the services this plan has crosses the WAN less: each target gets one that crosses least, and no step depends on "
                     "who does another. Among equal ones a service beside the depot comes first, then the fewest entries: %1 instead of %2. "
                     "Fewer crossings need further services.")
                      .arg(locale().toString(qulonglong(m_best.entries.size())), locale().toString(qlonglong(m_best.entriesToday)));
    if (m_best.unplaced > 0)
        out += u' ' + tr("%n service(s) is/are left out, because nobody says where it/they stand(s).", nullptr, static_cast<int>(m_best.unplaced));
    if (!m_wouldChange)
        return out;
    if (const Result<Preview> preview = m_session.preview(edit())) {
        const QString findings = differenceText(preview->difference);
        out += u' ' + (findings.isEmpty() ? tr("The findings stay as they are.") : tr("Findings: %1.").arg(findings));
    }
    return out;
}

void BestServicesDialog::addTables(QVBoxLayout &column)
{
    if (m_changes->rowCount() == 0) {
        column.addStretch(1);
        return;
    }
    column.addWidget(new SectionLabel(m_themes, tr("%n target(s) would be served by another one", nullptr, m_changes->rowCount())));
    QTableView *changes = rowTable(*m_changes, tr("Targets that would be served by another service"));
    column.addWidget(changes, 3);
    m_alternativesTitle = new SectionLabel(m_themes, {});
    column.addWidget(m_alternativesTitle);
    column.addWidget(rowTable(*m_alternatives, tr("All services for the chosen target")), 2);
    connect(changes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { showAlternatives(index.row()); });
    changes->selectRow(0);
}

void BestServicesDialog::showAlternatives(int row)
{
    if (row < 0)
        return;
    const ObjectRef target = m_changes->change(row).target;
    m_alternativesTitle->setText(tr("All services for %1").arg(plain(m_session.plan().displayName(target))));
    m_alternatives->setRows(serviceAlternatives(m_session.plan(), m_session.facts(), m_routes, target));
}

void BestServicesDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(m_wouldChange ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    column.addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_wouldChange)
        return;
    QPushButton *assign = buttons->addButton(tr("Assign"), QDialogButtonBox::AcceptRole);
    assign->setProperty("primary", true);
    assign->setDefault(true); // knows its dialog only now; Cancel would take Enter otherwise
}

} // namespace sitewright
