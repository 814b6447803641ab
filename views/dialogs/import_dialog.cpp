// SPDX-License-Identifier: MIT
#include "views/dialogs/import_dialog.h"

#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "views/dialogs/import_notes_model.h"
#include "views/dialogs/object_list.h"
#include "views/findings/fix_menu.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/count_text.h"
#include "views/shared/plain_text.h"
#include "views/shared/row_table.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::size_t mostPreviewed = 20'000; // objects; beyond that the answer takes longer than the import's undo
constexpr std::size_t mostPlaces = 500;
constexpr int mostWrapped = 100; ///< notes

/// Keeps notes of several lines apart.
class NotesDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, scaledInt(QFontMetricsF(option.font), 8));
    }
};

// "155 sites, 12 regions": how many objects of each kind a change makes.
QString createdText(const ChangeSet &changes)
{
    QStringList parts;
    for (int kind = 0; kind < kindCount; ++kind) {
        const auto count = std::ranges::count_if(changes.created, [kind](const ObjectChange &made) { return static_cast<int>(made.kind) == kind; });
        if (count > 0)
            parts.append(countText(static_cast<Kind>(kind), static_cast<int>(count)));
    }
    return parts.join(u", "_s);
}

int changedObjects(const ChangeSet &changes)
{
    std::set<ObjectId> made, changed;
    for (const ObjectChange &change : changes.created)
        made.insert(change.id);
    for (const FieldChange &change : changes.fields) {
        if (!made.contains(change.object))
            changed.insert(change.object);
    }
    return static_cast<int>(changed.size());
}

} // namespace

ImportDialog::ImportDialog(Session &session, const ThemeSource &themes, ImportedNetwork network, QWidget *parent)
    : QDialog(parent), m_session(session), m_network(std::move(network)),
      m_effect(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Reading))
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Import"));
    QVBoxLayout *column = dialogColumn(*this);
    const QString name = m_network.name.isEmpty() ? tr("Network") : m_network.name;
    column->addWidget(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Title, name));
    column->addWidget(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading, countsText()));
    addOptions(*column);
    column->addWidget(new SectionLabel(themes, tr("What changes")));
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    addNotes(*column, themes);
    m_import = addDialogEnd(*this, tr("Import"));
    resize(scaledInt(metrics, 620), scaledInt(metrics, 520));
    showEffect();
}

QString ImportDialog::countsText() const
{
    QStringList parts{tr("%Ln site(s)", nullptr, static_cast<int>(m_network.sites.size())),
                      tr("%Ln link(s)", nullptr, static_cast<int>(m_network.links.size()))};
    if (!m_network.clouds.empty())
        parts.append(tr("%Ln WAN cloud(s)", nullptr, static_cast<int>(m_network.clouds.size())));
    return tr("The source has %1.").arg(parts.join(u", "_s));
}

void ImportDialog::addOptions(QVBoxLayout &column)
{
    auto *form = new QFormLayout;
    form->setSpacing(scaledInt(QFontMetricsF(font()), 8));
    m_below = new QComboBox;
    std::vector<ObjectRef> places = objectsOfKinds(m_session.plan(), maskOf(Kind::Organization, Kind::Region));
    if (places.size() > mostPlaces)
        places.resize(mostPlaces);
    for (const ObjectRef place : places)
        m_below->addItem(plain(m_session.plan().displayName(place)), QVariant::fromValue(m_session.plan().id(place).bits()));
    const int organization = m_below->findData(QVariant::fromValue(m_session.plan().id(m_session.plan().organization()).bits()));
    m_below->setCurrentIndex(std::max(organization, 0));
    m_existing = new QComboBox;
    m_existing->addItem(tr("take the values of the source"));
    m_existing->addItem(tr("stay as they are, and a second one is made"));
    m_segments = new QCheckBox(tr("Make a &segment of each subnet"));
    m_segments->setChecked(true);
    form->addRow(tr("Import &into"), m_below);
    form->addRow(tr("Sites that are &there already"), m_existing);
    form->addRow(QString(), m_segments);
    column.addLayout(form);
    connect(m_below, &QComboBox::activated, this, &ImportDialog::showEffect);
    connect(m_existing, &QComboBox::activated, this, &ImportDialog::showEffect);
    connect(m_segments, &QCheckBox::toggled, this, &ImportDialog::showEffect);
}

void ImportDialog::addNotes(QVBoxLayout &column, const ThemeSource &themes)
{
    const auto count = static_cast<int>(m_network.notes.size());
    column.addWidget(new SectionLabel(themes, count == 0 ? tr("The source was read without a guess") : tr("%Ln note(s)", nullptr, count)));
    if (count == 0) {
        column.addStretch(1);
        return;
    }
    auto *table = new QTableView;
    table->setAccessibleName(tr("Notes of the import"));
    table->setModel(new ImportNotesModel(m_network.notes, this));
    showAsRows(*table, 24);
    table->horizontalHeader()->setSectionResizeMode(ImportNotesModel::NoteColumn, QHeaderView::Stretch);
    fitColumn(*table, ImportNotesModel::KindColumn, 64, 110);
    fitColumn(*table, ImportNotesModel::SubjectColumn, 64, 160);
    fitColumn(*table, ImportNotesModel::LineColumn, 44, 80);
    if (count <= mostWrapped) { // whole sentences, as far as measuring them is quick
        table->setWordWrap(true);
        table->setItemDelegate(new NotesDelegate(table));
        table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents);
    }
    column.addWidget(table, 1);
}

Edit ImportDialog::edit() const
{
    ImportOptions options;
    options.below = ObjectId::fromBits(m_below->currentData().value<quint64>());
    options.existing = m_existing->currentIndex() == 0 ? ImportOptions::Existing::Update : ImportOptions::Existing::AddBeside;
    options.segments = m_segments->isChecked();
    return importNetwork(m_network, options);
}

QString ImportDialog::summary() const { return m_effect->text(); }

void ImportDialog::showEffect()
{
    if (m_network.sites.size() + m_network.links.size() > mostPreviewed) {
        m_effect->setPlainText(tr("This is a large network; what changes is shown after the import, which one Undo takes back."));
        return;
    }
    const Result<Preview> preview = m_session.preview(edit());
    m_import->setEnabled(preview.has_value() && !preview->changes.isEmpty()); // an import of nothing is a click for nothing
    if (!preview) {
        m_effect->setPlainText(preview.error().text());
        return;
    }
    QStringList sentences;
    const QString created = createdText(preview->changes);
    const int changed = changedObjects(preview->changes);
    sentences.append(created.isEmpty() ? tr("Nothing new comes into the plan.") : tr("New in the plan: %1.").arg(created));
    if (changed > 0)
        sentences.append(tr("%Ln object(s) change(s).", nullptr, changed));
    const QString findings = differenceText(preview->difference);
    sentences.append(findings.isEmpty() ? tr("The findings stay as they are.") : tr("Findings: %1.").arg(findings));
    m_effect->setPlainText(sentences.join(u' '));
}

} // namespace sitewright
