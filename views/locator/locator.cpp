// SPDX-License-Identifier: MIT
#include "views/locator/locator.h"

#include <algorithm>

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "model/plan/plan.h"
#include "views/locator/locator_delegate.h"
#include "views/locator/locator_model.h"
#include "views/locator/name_match.h"
#include "views/locator/object_search.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/time_slice.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int sliceMs = 6;
constexpr std::size_t atOnce = 500;
constexpr int rowsShown = 11, rowHeight = 30;

} // namespace

Locator::Locator(Session &session, const ThemeSource &themes, QWidget *window)
    : QFrame(window, Qt::Popup), m_session(session), m_model(new LocatorModel(session.plan(), this)), m_words(new QLineEdit), m_list(new QListView),
      m_hint(new TonedLabel(themes, Tone::TextQuiet, TonedLabel::Size::Small))
{
    setFrameShape(QFrame::StyledPanel);
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    setFocusProxy(m_words);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LocatorDelegate(themes, this));
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { select(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_words, &QLineEdit::textChanged, this, &Locator::typed);
    connect(&m_slices, &QTimer::timeout, this, &Locator::searchSlice);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible() && !m_forCommands)
            typed(m_words->text()); // what was found may be gone
    });
    connect(&session, &Session::replaced, this, &QWidget::hide);
}

Locator::~Locator() = default;

void Locator::showObjects()
{
    m_forCommands = false;
    open(tr("Find any object"), tr("Name, server or address; “mp:”, “site:”, “segment:” … narrow it down; “>” lists commands"));
}

void Locator::showCommands(std::vector<LocatorCommand> commands)
{
    m_forCommands = true;
    m_commands = std::move(commands);
    open(tr("Find any command"), tr("Enter runs the command; what is grey is not possible now"));
}

void Locator::open(const QString &placeholder, const QString &hint)
{
    const QFontMetricsF metrics(font());
    m_hintText = hint;
    m_words->setPlaceholderText(placeholder);
    m_words->setAccessibleName(placeholder);
    m_list->setAccessibleName(m_forCommands ? tr("Commands") : tr("Objects"));
    const QWidget &window = *parentWidget();
    const int width = std::min(scaledInt(metrics, 620), window.width() - scaledInt(metrics, 32));
    const int height = scaledInt(metrics, rowHeight) * rowsShown + scaledInt(metrics, 84);
    const QPoint corner = window.mapToGlobal(QPoint((window.width() - width) / 2, std::min(scaledInt(metrics, 72), window.height() / 8)));
    m_height = std::min(height, window.height());
    setGeometry(QRect(corner, QSize(width, m_height)));
    if (m_words->text().isEmpty())
        typed({});
    else
        m_words->clear(); // which tells, and takes the button to clear it away
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

void Locator::typed(const QString &words)
{
    m_slices.stop(); // what was looked for before is not wanted any more
    m_search.reset();
    if (m_forCommands)
        return showFittingCommands(words);
    if (words == u">"_s) {
        emit commandsWanted();
        return;
    }
    m_search = std::make_unique<ObjectSearch>(m_session.plan(), words);
    searchSlice();
}

void Locator::searchSlice()
{
    if (!m_search)
        return m_slices.stop();
    const TimeSlice slice(sliceMs);
    bool isDone = false;
    while (!(isDone = m_search->proceed(atOnce)) && !slice.isOver()) {}
    isDone ? m_slices.stop() : m_slices.start(0);
    showHits();
}

// The chosen row stays chosen while better ones come in before it only if somebody has moved to it.
void Locator::showHits()
{
    const ObjectRef chosenBefore = m_list->currentIndex().row() > 0 ? m_model->object(m_list->currentIndex().row()) : ObjectRef();
    const std::vector<ObjectRef> hits = m_search->hits();
    const auto again = std::ranges::find(hits, chosenBefore);
    const int row = chosenBefore && again != hits.end() ? static_cast<int>(again - hits.begin()) : 0;
    m_model->setObjects(hits);
    select(row);
    say();
}

void Locator::showFittingCommands(const QString &words)
{
    const std::vector<std::string> wanted = searchWords(words);
    std::vector<std::pair<int, const LocatorCommand *>> fitting;
    for (const LocatorCommand &command : m_commands) {
        const std::string text = searchForm(plainActionText(*command.action).toStdString());
        int points = wanted.empty() ? 1 : fitAll(wanted, text);
        if (points == 0)
            points = fitAll(wanted, searchForm(command.place.toStdString()) + ' ' + text) / 4;
        if (points > 0)
            fitting.emplace_back(points, &command);
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), &std::pair<int, const LocatorCommand *>::first);
    std::vector<LocatorCommand> rows;
    for (const auto &one : fitting)
        rows.push_back(*one.second);
    m_model->setCommands(std::move(rows));
    select(0);
    say();
}

void Locator::say()
{
    const int rows = m_model->rowCount();
    const bool isTyped = !m_words->text().trimmed().isEmpty();
    m_list->setVisible(rows > 0 || (isTyped && isSearching())); // an empty sheet would tell nothing
    layout()->activate();
    const int unused = isSearching() ? 0 : std::max(0, rowsShown - rows) * scaledInt(QFontMetricsF(font()), rowHeight);
    resize(width(), !m_list->isHidden() ? m_height - unused : layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->sizeHint().height());
    if (rows > 0 && !m_forCommands && m_search->found() > std::size_t(rows))
        m_hint->setPlainText(tr("The best %1 of %2; type more to narrow it down").arg(locale().toString(rows), locale().toString(qulonglong(m_search->found()))));
    else if (rows == 0 && isTyped && !isSearching())
        m_hint->setPlainText(m_forCommands ? tr("No command is called so.") : tr("No object is called so."));
    else
        m_hint->setPlainText(m_hintText);
}

void Locator::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void Locator::choose(int row)
{
    if (const ObjectRef ref = m_model->object(row)) {
        const ObjectId id = m_session.plan().id(ref);
        hide();
        emit chosen(id);
    } else if (QAction *action = m_model->command(row); action && action->isEnabled()) {
        hide();
        // A command may open a dialog: the key that chose it is over by then.
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    }
}

void Locator::hideEvent(QHideEvent *event)
{
    m_slices.stop();
    m_search.reset();
    m_model->setObjects({});
    QFrame::hideEvent(event);
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount(), current = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(current); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Down: select(current + 1 < rows ? current + 1 : 0); return true;
    case Qt::Key_Up: select(current > 0 ? current - 1 : rows - 1); return true;
    case Qt::Key_PageDown: select(std::min(current + rowsShown - 1, rows - 1)); return true;
    case Qt::Key_PageUp: select(std::max(current - rowsShown + 1, 0)); return true;
    case Qt::Key_Backspace:
        if (m_forCommands && m_words->text().isEmpty()) {
            showObjects();
            return true;
        }
        break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sitewright
