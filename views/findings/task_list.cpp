// SPDX-License-Identifier: MIT
#include "views/findings/task_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/findings/task_model.h"
#include "views/session/session.h"
#include "views/shared/elided_label.h"
#include "views/shared/fonts.h"
#include "views/shared/long_table.h"
#include "views/shared/plain_text.h"
#include "views/shared/quiet_button.h"
#include "views/shared/row_table.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr qsizetype mostSaid = 3; // problems of a file; the rest is counted

} // namespace

TaskList::TaskList(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_model(new TaskModel(session, themes, this)), m_table(new LongTable),
      m_title(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Section)), m_name(new ElidedLabel({}, Qt::ElideMiddle)),
      m_problem(new TonedLabel(themes, Tone::Error, TonedLabel::Size::Small))
{
    const QFontMetricsF metrics(font());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addHead();
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(scaledInt(metrics, 12), 0, scaledInt(metrics, 12), scaledInt(metrics, 6));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    sizeColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void TaskList::addHead()
{
    const QFontMetricsF metrics(font());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaledInt(metrics, 12), scaledInt(metrics, 6), scaledInt(metrics, 12), scaledInt(metrics, 4));
    row->setSpacing(scaledInt(metrics, 8));
    row->addWidget(m_title);
    row->addWidget(m_name, 1);
    const auto button = [&](QLatin1StringView iconName, const QString &name) {
        QToolButton *out = quietButton(m_themes, iconName, name);
        row->addWidget(out);
        return out;
    };
    connect(button("reload"_L1, tr("Read the task file again")), &QAbstractButton::clicked, this, &TaskList::readWanted);
    connect(button("close"_L1, tr("Close the task file")), &QAbstractButton::clicked, this, &TaskList::closeWanted);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void TaskList::sizeColumns()
{
    const QFontMetricsF metrics(font());
    showAsRows(*m_table, 25);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(TaskModel::TextColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(TaskModel::SeverityColumn, scaledInt(metrics, 118));
    m_table->horizontalHeader()->resizeSection(TaskModel::ObjectColumn, scaledInt(metrics, 200));
}

void TaskList::setFile(const QString &name, TaskFile file)
{
    QStringList said;
    for (const TaskFile::Problem &problem : file.problems) {
        if (said.size() < mostSaid)
            said.append(tr("Line %L1: %2").arg(problem.line).arg(problem.why));
    }
    if (const auto more = static_cast<qsizetype>(file.problemCount) - said.size(); more > 0)
        said.append(tr("%Ln more line(s) is/are no task(s).", nullptr, static_cast<int>(more)));
    if (file.isCut)
        said.append(tr("Only the first %Ln task(s) is/are listed.", nullptr, static_cast<int>(file.tasks.size())));
    m_name->setText(plain(name));
    m_title->setPlainText(tr("Tasks (%L1)").arg(file.tasks.size()));
    const int row = m_table->currentIndex().row();
    m_model->setTasks(std::move(file.tasks));
    if (row >= 0 && row < m_model->rowCount()) {
        const QSignalBlocker quiet(m_table->selectionModel()); // nobody chose it just now
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    setProblem(said.join(u'\n'));
}

void TaskList::setFailed(const QString &name, const QString &why)
{
    m_name->setText(plain(name));
    m_title->setPlainText(tr("Tasks"));
    m_model->setTasks({});
    setProblem(why);
}

void TaskList::setProblem(const QString &text)
{
    m_problem->setPlainText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString TaskList::problem() const { return m_problem->text(); }

void TaskList::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (const ObjectRef object = m_model->objectOf(row))
        m_session.selection().set({m_session.plan().id(object)});
    else if (!m_model->task(row).object.isEmpty())
        m_session.hint(tr("The plan has no object %1; the task file names it in line %L2.").arg(m_model->task(row).object).arg(m_model->task(row).line));
}

void TaskList::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (const ObjectRef object = m_model->objectOf(row))
        m_session.reveal(m_session.plan().id(object));
    else
        choose(row);
}

bool TaskList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sitewright
