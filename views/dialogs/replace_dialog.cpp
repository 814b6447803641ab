// SPDX-License-Identifier: MIT
#include "views/dialogs/replace_dialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "views/dialogs/replace_model.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/row_table.h"
#include "views/shared/time_slice.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int typingPauseMs = 60;
constexpr int sliceMs = 8;
constexpr std::size_t atOnce = 100;

} // namespace

ReplaceDialog::ReplaceDialog(Session &session, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_session(session), m_themes(themes), m_model(new ReplaceModel(session.plan(), themes, this)), m_find(new QLineEdit),
      m_with(new QLineEdit), m_case(new QCheckBox(tr("Match &case"))), m_words(new QCheckBox(tr("&Whole words"))),
      m_expression(new QCheckBox(tr("Regular &expression")))
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Find and replace"));
    QVBoxLayout *column = dialogColumn(*this, 12);
    addFields(*column);
    addTable(*column);
    m_replace = addDialogEnd(*this, tr("Replace"));
    m_later.setSingleShot(true);
    m_later.setInterval(typingPauseMs);
    connect(&m_later, &QTimer::timeout, this, &ReplaceDialog::search);
    connect(&m_slices, &QTimer::timeout, this, &ReplaceDialog::searchSlice);
    connect(m_model, &ReplaceModel::chosenChanged, this, &ReplaceDialog::say);
    resize(scaledInt(metrics, 820), scaledInt(metrics, 600));
    m_find->setFocus();
    say();
}

void ReplaceDialog::addFields(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaledInt(QFontMetricsF(font()), 12));
    const auto add = [&](int row, const QString &label, QLineEdit *line) {
        auto *name = new QLabel(label);
        name->setBuddy(line);
        QString spoken = label;
        line->setAccessibleName(spoken.remove(u'&'));
        line->setClearButtonEnabled(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(line, row, 1);
        connect(line, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    };
    add(0, tr("&Find"), m_find);
    add(1, tr("Re&place by"), m_with);
    addOptions(*grid);
    column.addLayout(grid);
}

void ReplaceDialog::addOptions(QGridLayout &grid)
{
    const QFontMetricsF metrics(font());
    const auto row = [&](const QString &title, const std::vector<QCheckBox *> &boxes) {
        auto *line = new QHBoxLayout;
        line->setSpacing(scaledInt(metrics, 16));
        grid.addWidget(new QLabel(title), grid.rowCount(), 0);
        for (QCheckBox *box : boxes) {
            line->addWidget(box);
            connect(box, &QCheckBox::toggled, &m_later, qOverload<>(&QTimer::start));
        }
        line->addStretch(1);
        grid.addLayout(line, grid.rowCount() - 1, 1);
    };
    row(tr("How"), {m_case, m_words, m_expression});
    std::vector<QCheckBox *> groups;
    for (int i = 0; i < textGroupCount; ++i) {
        auto *box = new QCheckBox(textGroupName(static_cast<TextGroup>(i)));
        box->setChecked(i <= static_cast<int>(TextGroup::Servers));
        m_groups[static_cast<std::size_t>(i)] = box;
        groups.push_back(box);
    }
    row(tr("In"), groups);
    m_within = new QCheckBox(tr("Only in the &selection and what is below"));
    m_within->setEnabled(!m_session.selection().isEmpty());
    connect(m_within, &QCheckBox::toggled, &m_later, qOverload<>(&QTimer::start));
    grid.addWidget(m_within, grid.rowCount(), 1);
}

void ReplaceDialog::addTable(QVBoxLayout &column)
{
    m_summary = new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    m_summary->setWordWrap(true);
    column.addWidget(m_summary);
    auto *table = new QTableView;
    table->setAccessibleName(tr("Changes"));
    table->setModel(m_model);
    showAsRows(*table, 26);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column.addWidget(table, 1);
}

ReplaceQuery ReplaceDialog::query() const
{
    ReplaceQuery out{.find = m_find->text(), .with = m_with->text(), .isExpression = m_expression->isChecked(), .heedsCase = m_case->isChecked(),
                     .wholeWords = m_words->isChecked()};
    for (int i = 0; i < textGroupCount; ++i)
        out.groups |= m_groups[static_cast<std::size_t>(i)]->isChecked() ? 1U << i : 0U;
    if (m_within->isChecked())
        out.within = m_session.selection().ids();
    return out;
}

void ReplaceDialog::search()
{
    m_search.reset();
    m_slices.stop();
    m_model->clear();
    m_problem.clear();
    const ReplaceQuery wanted = query();
    if (!wanted.find.isEmpty()) {
        if (auto pattern = replacePattern(wanted)) {
            m_search = std::make_unique<ReplaceSearch>(m_session.plan(), wanted, std::move(*pattern));
            m_slices.start(0);
        } else {
            m_problem = pattern.error().why;
        }
    }
    say();
}

void ReplaceDialog::searchSlice()
{
    const TimeSlice slice(sliceMs);
    bool isDone = false;
    while (!(isDone = m_search->proceed(atOnce)) && !slice.isOver()) {}
    m_model->take(m_search->found());
    if (isDone)
        m_slices.stop();
    say();
}

QString ReplaceDialog::summary() const
{
    if (!m_problem.isEmpty())
        return plain(m_problem);
    if (m_find->text().isEmpty())
        return tr("What you type is looked for at once; every change is listed here before it is made.");
    const int rows = m_model->rowCount();
    if (rows == 0)
        return isSearching() ? tr("Searching…") : tr("None of these texts matches.");
    QString out = tr("%Ln text(s) would change.", nullptr, m_model->chosenCount());
    if (m_model->problemCount() > 0)
        out += u' ' + tr("%Ln is/are left out, because the result is not possible.", nullptr, m_model->problemCount());
    return out;
}

void ReplaceDialog::say()
{
    m_summary->setTone(m_problem.isEmpty() ? Tone::TextSecondary : Tone::Error);
    m_summary->setPlainText(summary());
    m_replace->setEnabled(m_model->chosenCount() > 0 && !isSearching());
}

Edit ReplaceDialog::edit() const { return replaceTexts(query(), m_model->chosen()); }

void replaceWithDialog(Session &session, const ThemeSource &themes, QWidget *window)
{
    ReplaceDialog dialog(session, themes, window);
    if (dialog.exec() == QDialog::Accepted)
        (void)session.perform(dialog.edit()); // a refusal reaches the window by Session::refused
}

} // namespace sitewright
