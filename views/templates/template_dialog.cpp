// SPDX-License-Identifier: MIT
#include "views/templates/template_dialog.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "model/catalog/object_kinds.h"
#include "views/dialogs/edit_preview.h"
#include "views/inspector/object_field.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/drop_judge.h"
#include "views/shared/empty_state.h"
#include "views/shared/field_frame.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int typingPauseMs = 80;

} // namespace

TemplateDialog::TemplateDialog(Session &session, const ThemeSource &themes, TemplateStore store, ObjectId place, QWidget *window)
    : QDialog(window), m_session(session), m_themes(themes), m_store(std::move(store)), m_place(place)
{
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("Templates"));
    QVBoxLayout *column = dialogColumn(*this, 16);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap * 3);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right})
        side->setSpacing(gap);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    column->addLayout(row, 1);
    addList(*left);
    addForm(*right);
    m_insert = addDialogEnd(*this, tr("Insert"));
    m_later.setSingleShot(true);
    m_later.setInterval(typingPauseMs);
    connect(&m_later, &QTimer::timeout, this, &TemplateDialog::refresh);
    resize(scaledInt(metrics, 800), scaledInt(metrics, 540));
    fillList({});
}

void TemplateDialog::addList(QVBoxLayout &column)
{
    column.addWidget(new SectionLabel(m_themes, tr("Templates")));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Templates"));
    m_none = new EmptyState(m_themes, "open"_L1, tr("There are no templates yet. Select a site or region and save it as a template, or import one."));
    auto *place = new QWidget;
    m_stack = new QStackedLayout(place);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    column.addWidget(place, 1);
    auto *row = new QHBoxLayout;
    auto *import = new QPushButton(tr("Import…"));
    m_export = new QPushButton(tr("Export…"));
    m_remove = new QPushButton(tr("Delete"));
    for (QPushButton *button : {import, m_export, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column.addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_insert->isEnabled())
            accept();
    });
    connect(import, &QPushButton::clicked, this, &TemplateDialog::importWithDialog);
    connect(m_export, &QPushButton::clicked, this, &TemplateDialog::exportWithDialog);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDialog::removeChosen);
}

void TemplateDialog::addForm(QVBoxLayout &column)
{
    const QFontMetricsF metrics(font());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(scaledInt(metrics, 12));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = new QLineEdit;
    m_nameLabel = new QLabel(tr("Name"));
    m_nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_placeField = new ObjectField(m_session.plan(), m_themes, [this] { return ObjectChoice{objectsOfKinds(m_session.plan(), structureKinds), {}}; });
    m_placeField->setAccessibleName(tr("Place"));
    form->addRow(m_nameLabel, m_name);
    form->addRow(tr("Place"), new FieldFrame(m_themes, m_placeField));
    column.addLayout(form);
    m_preview = new EditPreview(m_session, m_themes);
    column.addWidget(m_preview, 1);
    column.addStretch();
    m_placeField->setShownText(m_session.plan().displayName(m_session.plan().find(m_place)));
    connect(m_placeField, &ObjectField::chosen, this, [this](ObjectRef ref) {
        if (ref.isNull())
            return;
        m_place = m_session.plan().id(ref);
        m_placeField->setShownText(m_session.plan().displayName(ref));
        refresh();
    });
    connect(m_name, &QLineEdit::textEdited, &m_later, qOverload<>(&QTimer::start));
}

void TemplateDialog::fillList(const QString &wanted)
{
    const QSignalBlocker quiet(m_list); // the template is read once, in the end
    m_list->clear();
    for (const QString &name : m_store.names()) {
        auto *item = new QListWidgetItem(icon(m_themes.theme(), "open"_L1), plain(name), m_list);
        item->setData(Qt::UserRole, name);
        if (name == wanted)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    const bool isEmpty = m_list->count() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_preview->setVisible(!isEmpty); // empty frames beside it would tell nothing
    m_placeField->setEnabled(!isEmpty);
    choose();
}

QString TemplateDialog::chosen() const { return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString(); }

void TemplateDialog::choose()
{
    const bool isAny = m_list->currentItem() != nullptr;
    m_export->setEnabled(isAny);
    m_remove->setEnabled(isAny);
    m_part.reset();
    m_name->clear();
    if (isAny) {
        const auto part = m_store.read(chosen());
        if (!part) {
            say(part.error());
            return;
        }
        m_part = *part;
        const ObjectRef root = m_part->roots.empty() ? ObjectRef() : m_part->plan.find(m_part->roots.front());
        if (root)
            m_name->setText(plain(m_part->plan.displayName(root)));
    }
    m_name->setEnabled(m_part && m_part->roots.size() == 1);
    refresh();
}

void TemplateDialog::say(const Error &error)
{
    m_preview->showProblem(error.text());
    m_insert->setEnabled(false);
}

std::optional<Edit> TemplateDialog::edit() const
{
    if (!m_part)
        return std::nullopt;
    auto part = m_part;
    if (m_name->isEnabled())
        part = std::make_shared<const Excerpt>(renamed(*m_part, m_name->text().trimmed()));
    auto what = paste(m_session.plan(), part, m_place);
    if (!what)
        return std::nullopt;
    const Plan &plan = m_session.plan();
    what->edit.name = tr("Insert %1 into %2").arg(chosen(), plan.displayName(plan.find(what->place)));
    return what->edit;
}

void TemplateDialog::refresh()
{
    m_later.stop();
    if (!m_part) {
        m_preview->showAdvice(tr("Choose a template."));
    } else if (const auto wanted = edit()) {
        m_preview->show(*wanted);
    } else {
        m_preview->showProblem(paste(m_session.plan(), m_part, m_place).error().why);
    }
    m_insert->setEnabled(m_preview->isPossible());
}

void TemplateDialog::importFrom(const QString &path)
{
    if (const auto name = m_store.importFile(path))
        fillList(*name);
    else
        say(name.error());
}

void TemplateDialog::importWithDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a template"), {}, tr("Sitewright templates (*.siteplan.json)"));
    if (!path.isEmpty())
        importFrom(path);
}

void TemplateDialog::exportWithDialog()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the template"), chosen() + u".siteplan.json"_s, tr("Sitewright templates (*.siteplan.json)"));
    if (path.isEmpty())
        return;
    if (const auto done = m_store.exportFile(chosen(), path); !done)
        say(done.error());
}

void TemplateDialog::removeChosen()
{
    if (ask(this, tr("Delete the template"), tr("Delete the template?"), tr("The template “%1” is deleted for good.").arg(chosen()), {tr("Delete"), tr("Cancel")}, 1, 1) != 0)
        return;
    if (const auto done = m_store.remove(chosen()); !done)
        return say(done.error());
    fillList({});
}

void insertTemplateWithDialog(Session &session, const ThemeSource &themes, ObjectId place, QWidget *window)
{
    TemplateDialog dialog(session, themes, TemplateStore(TemplateStore::usualFolder()), place, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto edit = dialog.edit())
        performDrop(session, {}, *edit);
}

void saveTemplateWithDialog(Session &session, QWidget *window)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("TemplateDialog", text); };
    const Excerpt part{session.plan(), outermostOf(session.plan(), session.selection().ids())};
    if (part.roots.empty())
        return;
    const TemplateStore store(TemplateStore::usualFolder());
    bool isGiven = false;
    const QString proposed = session.plan().displayName(session.plan().find(part.roots.front())).left(60);
    const QString name = QInputDialog::getText(window, words(QT_TRANSLATE_NOOP("TemplateDialog", "Save as template")),
                                               words(QT_TRANSLATE_NOOP("TemplateDialog", "Name of the template")), QLineEdit::Normal, proposed, &isGiven).trimmed();
    if (!isGiven)
        return;
    const QString title = words(QT_TRANSLATE_NOOP("TemplateDialog", "Save as template"));
    if (store.has(name)
        && ask(window, title, words(QT_TRANSLATE_NOOP("TemplateDialog", "There is a template “%1” already.")).arg(name), {},
               {words(QT_TRANSLATE_NOOP("TemplateDialog", "Replace it")), words(QT_TRANSLATE_NOOP("TemplateDialog", "Cancel"))}, 1, 1) != 0)
        return;
    if (const auto saved = store.save(name, part); !saved)
        showError(window, title, saved.error().text());
    else
        session.hint(plain(words(QT_TRANSLATE_NOOP("TemplateDialog", "“%1” saved as a template.")).arg(name)));
}

} // namespace sitewright
