// SPDX-License-Identifier: MIT
#include "app/shortcut_editor.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/shortcut_model.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/row_table.h"
#include "views/shared/toned_label.h"

namespace sitewright {

ShortcutEditor::ShortcutEditor(ShortcutSettings &settings, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_themes(themes), m_model(new ShortcutModel(settings, themes, this)), m_table(new QTableView)
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Configure shortcuts"));
    QVBoxLayout *column = dialogColumn(*this);
    addTable(*column);
    addRecorder(*column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    calmClose(*buttons);
    QPushButton *all = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    connect(all, &QPushButton::clicked, &settings, &ShortcutSettings::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter belongs to the recorder
    connect(&settings, &ShortcutSettings::changed, this, &ShortcutEditor::refresh);
    resize(scaledInt(metrics, 640), scaledInt(metrics, 620));
    m_table->selectRow(0);
    refresh();
}

void ShortcutEditor::addTable(QVBoxLayout &column)
{
    auto *words = new QLineEdit;
    words->setPlaceholderText(tr("Find a command or a key"));
    words->setAccessibleName(words->placeholderText());
    words->setClearButtonEnabled(true);
    column.addWidget(words);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setModel(m_model);
    showAsRows(*m_table, 26);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::CommandColumn, QHeaderView::Stretch);
    column.addWidget(m_table, 1);
    connect(words, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setFilter(typed);
        m_table->selectRow(0);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_recorder->clear();
        refresh();
    });
    connect(m_table, &QTableView::activated, this, [this] { m_recorder->setFocus(); });
    setFocusProxy(words);
}

void ShortcutEditor::addRecorder(QVBoxLayout &column)
{
    m_who = new TonedLabel(m_themes, Tone::Text, TonedLabel::Size::Bold);
    m_recorder = new QKeySequenceEdit;
    m_recorder->setAccessibleName(tr("New keys"));
    m_conflict = new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    m_conflict->setWordWrap(true);
    m_use = new QPushButton(tr("&Use"));
    m_use->setProperty("primary", true);
    m_add = new QPushButton(tr("Use &besides"));
    m_none = new QPushButton(tr("&No keys"));
    m_reset = new QPushButton(tr("&Reset"));
    column.addWidget(m_who);
    auto *row = new QHBoxLayout;
    row->addWidget(m_recorder, 1);
    for (QPushButton *button : {m_use, m_add, m_none, m_reset})
        row->addWidget(button);
    column.addLayout(row);
    column.addWidget(m_conflict);
    connect(m_recorder, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        if (keys.count() > 1) // one chord is enough; the last one pressed is meant
            m_recorder->setKeySequence(QKeySequence(keys[static_cast<unsigned>(keys.count() - 1)]));
        refresh();
    });
    // The recorder tells of keys a second after they were pressed; what it shows tells at once.
    if (auto *shown = m_recorder->findChild<QLineEdit *>())
        connect(shown, &QLineEdit::textChanged, this, &ShortcutEditor::refresh, Qt::QueuedConnection);
    connect(m_use, &QPushButton::clicked, this, [this] { use(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { use(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_settings.setKeys(*current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_settings.reset(*current()); });
}

std::optional<ActionId> ShortcutEditor::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt : std::optional(m_model->action(row));
}

QKeySequence ShortcutEditor::recorded() const { return m_recorder->keySequence(); }

void ShortcutEditor::use(bool besides)
{
    QList<QKeySequence> keys = besides ? m_settings.keys(*current()) : QList<QKeySequence>();
    if (!keys.contains(recorded()))
        keys.append(recorded());
    m_settings.setKeys(*current(), keys);
    m_recorder->clear();
}

void ShortcutEditor::refresh()
{
    const auto id = current();
    const bool isRecorded = id && !recorded().isEmpty();
    m_recorder->setEnabled(id.has_value());
    m_use->setEnabled(isRecorded);
    m_add->setEnabled(isRecorded && !m_settings.keys(*id).isEmpty());
    m_none->setEnabled(id && !m_settings.keys(*id).isEmpty());
    m_reset->setEnabled(id && !m_settings.isUsual(*id));
    m_who->setPlainText(id ? tr("New keys for “%1”").arg(commandName(*id)) : tr("No command is called so."));
    const auto other = isRecorded ? m_settings.owner(recorded(), *id) : std::nullopt;
    m_conflict->setTone(other ? Tone::Warning : Tone::TextSecondary);
    m_conflict->setPlainText(other ? tr("%1 belongs to “%2” now, which would lose it.").arg(recorded().toString(QKeySequence::NativeText), commandName(*other))
                             : isRecorded ? tr("%1 is free.").arg(recorded().toString(QKeySequence::NativeText))
                                          : tr("Click into the field and press the keys."));
}

} // namespace sitewright
