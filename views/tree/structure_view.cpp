// SPDX-License-Identifier: MIT
#include "views/tree/structure_view.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "views/session/deletion.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plan_mime.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_model.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr int openDelay = 600; // ms over a closed row until it opens
constexpr int rowsOpenedAtOnce = 20000;
constexpr QPoint pictureOffset(14, 10);

PlacementMode modeOf(const QDropEvent &event)
{
    return event.modifiers().testFlag(Qt::ControlModifier) ? PlacementMode::Copy : PlacementMode::Move;
}

Qt::DropAction actionOf(const QDropEvent &event, PlacementMode mode)
{
    const bool moves = mode == PlacementMode::Move && event.possibleActions().testFlag(Qt::MoveAction);
    return moves ? Qt::MoveAction : Qt::CopyAction;
}

// Several edits as one step.
Edit combined(const QString &name, std::vector<Edit> edits)
{
    return {.name = name,
            .compose =
                [edits = std::move(edits)](Draft &draft) {
                    for (const Edit &edit : edits)
                        edit.compose(draft);
                },
            .mergeKey = {}};
}

} // namespace

StructureView::StructureView(Session &session, const ThemeSource &themes, StructureModel &model, QWidget *parent)
    : QTreeView(parent), m_session(session), m_themes(themes), m_model(model),
      m_delegate(new StructureDelegate(themes, model, this)), m_judge(session)
{
    setModel(&model);
    setItemDelegate(m_delegate);
    m_delegate->setDropStateOf([this](const QModelIndex &index) { return dropState(index); });
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setIndentation(scaledInt(QFontMetricsF(font()), 16));
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setAutoScroll(true);
    setAutoScrollMargin(scaledInt(QFontMetricsF(font()), 24));
    setAccessibleName(tr("Structure"));
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::changed, this, [this] { m_verdict = nullptr; });
    connect(&session, &Session::checkProgressed, viewport(), qOverload<>(&QWidget::update)); // badges
}

// --- keys ------------------------------------------------------------------------------------------------------------

// Keys that mean something for rows are ours while the tree has the focus, although menus may have them too: Delete on an
// application must not reach an action that would delete its Management Point.
bool StructureView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOfRows = key->matches(QKeySequence::Delete) || key->matches(QKeySequence::Find) || key->key() == Qt::Key_F2;
        const bool isClipboard = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut);
        if (isOfRows || (isClipboard && isOnlyApplicationsSelected())) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void StructureView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        return removeSelected();
    if (event->matches(QKeySequence::Find)) {
        emit filterWanted();
        return;
    }
    if (isOnlyApplicationsSelected() && event->matches(QKeySequence::Copy))
        return copyApplications();
    if (isOnlyApplicationsSelected() && event->matches(QKeySequence::Cut))
        return m_session.hint(tr("To move an application by keyboard, copy it, paste it on the other Management Point and delete it here."));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit activatedObject(m_model.objectAt(currentIndex()));
        return;
    }
    if (event->key() == Qt::Key_Escape && state() == NoState) {
        emit escaped();
        return;
    }
    // Qt's own answer opens everything below, a million rows if need be.
    if (event->key() == Qt::Key_Asterisk)
        return expandSelected();
    QTreeView::keyPressEvent(event);
}

void StructureView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard && current.isValid();
    if (isByKey)
        scrollTo(current);
    emit menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(current).center()) : event->globalPos());
}

void StructureView::expandSelected()
{
    int room = rowsOpenedAtOnce;
    std::vector<QPersistentModelIndex> open;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        open.emplace_back(index);
    for (std::size_t i = 0; i < open.size() && room > 0; ++i) {
        setExpanded(open[i], true);
        const int rows = m_model.rowCount(open[i]);
        room -= rows;
        for (int row = 0; row < rows; ++row) {
            if (const QModelIndex child = m_model.index(row, 0, open[i]); m_model.hasChildren(child))
                open.emplace_back(child);
        }
    }
    if (room <= 0)
        m_session.hint(tr("Only the first %Ln rows were opened; there are too many to open all.", nullptr, rowsOpenedAtOnce));
}

bool StructureView::isOnlyApplicationsSelected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return !rows.isEmpty()
           && std::ranges::all_of(rows, [this](const QModelIndex &index) { return m_model.isApplication(index); });
}

void StructureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && visualRect(index).contains(event->position().toPoint()))
        emit activatedObject(m_model.objectAt(index));
}

Payload StructureView::selectedPayload() const
{
    Payload out;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (m_model.isApplication(index))
            out.applications.push_back({m_model.objectAt(index), m_model.applicationAt(index)});
        else
            out.objects.push_back(m_model.objectAt(index));
    }
    if (!out.objects.empty())
        out.applications.clear();
    return out;
}

// The objects' own copy command would take the Management Point instead.
void StructureView::copyApplications()
{
    QApplication::clipboard()->setMimeData(encodePayload(selectedPayload(), m_session).release());
}

void StructureView::removeSelected()
{
    const Payload payload = selectedPayload();
    const Plan &plan = m_session.plan();
    if (payload.applications.size() == 1)
        m_session.perform(removeApplication(plan, payload.applications[0].point, payload.applications[0].type));
    if (payload.applications.size() > 1) {
        std::vector<Edit> edits;
        for (const InstalledApplication &application : payload.applications)
            edits.push_back(removeApplication(plan, application.point, application.type));
        m_session.perform(combined(tr("Remove %Ln applications", nullptr, int(edits.size())), std::move(edits)));
    }
    if (payload.objects.empty())
        return;
    // What stands next takes over, so that the keyboard goes on where it was.
    QModelIndex next = currentIndex();
    while (next.isValid() && selectionModel()->isSelected(next))
        next = next.siblingAtRow(next.row() + 1).isValid() ? next.siblingAtRow(next.row() + 1) : next.parent();
    const ObjectId following = m_model.objectAt(next);
    if (deleteObjects(m_session, payload.objects) && plan.find(following))
        m_session.selection().set(following);
}

// --- drags -----------------------------------------------------------------------------------------------------------

void StructureView::startDrag(Qt::DropActions)
{
    Payload payload = selectedPayload();
    std::erase_if(payload.objects, [this](ObjectId id) { return m_session.plan().find(id).is(Kind::Organization); });
    if (payload.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(encodePayload(payload, m_session).release());
    drag->setPixmap(pictureOf(payload));
    // Above the pointer: the label with what a drop would do hangs below it.
    drag->setHotSpot({-pictureOffset.x(), int(drag->pixmap().deviceIndependentSize().height()) + pictureOffset.y()});
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    endDrag();
}

QPixmap StructureView::pictureOf(const Payload &payload) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(font());
    const QString text = describe(m_session.plan(), payload);
    const qreal mark = scaled(metrics, 14);
    const qreal height = scaled(metrics, 30);
    const QFontMetricsF bold(boldFont(font()));
    const QSizeF size(std::min(bold.horizontalAdvance(text) + mark + scaled(metrics, 28), scaled(metrics, 260)), height);
    QPixmap picture((size * devicePixelRatioF()).toSize());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF card(QPointF(), size);
    paintBox(painter, card, scaled(metrics, 6), theme.color(Tone::Panel), theme.color(Tone::Accent));
    const QRectF place(scaled(metrics, 9), (height - mark) / 2, mark, mark);
    const ObjectRef first = payload.objects.empty() ? ObjectRef() : m_session.plan().find(payload.objects.front());
    const QVariant kind = first ? m_model.openedIndexOf(payload.objects.front()).data(StructureModel::KindIconRole) : QVariant();
    if (kind.isValid())
        paintKindIcon(painter, place, theme, KindIcon(kind.toInt()));
    else if (!payload.applications.empty())
        paintBox(painter, place.adjusted(3, 3, -3, -3), 2, theme.application(payload.applications.front().type), QColor());
    painter.setFont(boldFont(font()));
    paintText(painter, card.adjusted(place.right() + scaled(metrics, 7), 0, -scaled(metrics, 6), 0), text, theme.color(Tone::Text));
    return picture;
}

// --- drops -----------------------------------------------------------------------------------------------------------

// Below the last row stands the organisation.
QModelIndex StructureView::targetAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (m_model.isApplication(index))
        return index.parent();
    return index.isValid() ? index : m_model.index(0, 0);
}

void StructureView::dragEnterEvent(QDragEnterEvent *event)
{
    m_dragged = decodePayload(event->mimeData(), m_session);
    m_accepts.clear();
    if (!m_dragged) {
        if (isForeignPayload(event->mimeData(), m_session))
            m_session.hint(tr("This comes from another window and cannot be dropped here."));
        event->ignore();
        return;
    }
    event->accept(); // without it no moves follow; each of them is judged on its own
    viewport()->update();
}

void StructureView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_dragged) {
        event->ignore();
        return;
    }
    const QPoint position = event->position().toPoint();
    aimAt(targetAt(position), modeOf(*event), position);
    const int margin = autoScrollMargin();
    if (hasAutoScroll() && (position.y() < margin || position.y() > viewport()->height() - margin))
        startAutoScroll();
    if (m_verdict && m_verdict->isLegal()) {
        event->setDropAction(actionOf(*event, m_mode));
        event->accept();
    } else {
        event->ignore();
    }
}

void StructureView::aimAt(const QModelIndex &target, PlacementMode mode, const QPoint &position)
{
    if (target != m_target) {
        m_target = target;
        m_openTimer.stop();
        if (target.isValid() && !isExpanded(target) && m_model.hasChildren(target))
            m_openTimer.start(openDelay, this);
    }
    if (mode != m_mode)
        m_accepts.clear();
    m_mode = mode;
    m_verdict = target.isValid() ? &m_judge.judge(*m_dragged, m_model.objectAt(target), mode) : nullptr;
    if (!m_label)
        m_label = new DragLabel(m_themes, this);
    const QPoint belowPicture(0, scaledInt(QFontMetricsF(font()), 28));
    m_label->showAt(viewport()->mapToGlobal(position) + belowPicture, m_verdict ? m_verdict->words : DragWords());
    m_session.hint(m_verdict ? m_verdict->sentence : QString());
    viewport()->update();
}

void StructureView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
    stopAutoScroll();
}

void StructureView::dropEvent(QDropEvent *event)
{
    if (!m_dragged)
        return event->ignore();
    const QPoint position = event->position().toPoint();
    aimAt(targetAt(position), modeOf(*event), position);
    const std::optional<Edit> edit = m_verdict ? m_verdict->edit : std::nullopt;
    const Payload payload = *m_dragged;
    event->setDropAction(actionOf(*event, m_mode));
    edit ? event->accept() : event->ignore();
    endDrag();
    stopAutoScroll();
    if (edit)
        performDrop(m_session, payload, *edit);
}

void StructureView::endDrag()
{
    m_dragged.reset();
    m_target = QModelIndex();
    m_verdict = nullptr;
    m_accepts.clear();
    m_openTimer.stop();
    if (m_label)
        m_label->hide();
    m_session.hint({});
    viewport()->update();
}

void StructureView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_openTimer.timerId())
        return QTreeView::timerEvent(event);
    m_openTimer.stop();
    if (m_target.isValid())
        setExpanded(m_target, true);
}

bool StructureView::accepts(ObjectId target)
{
    const auto [found, isNew] = m_accepts.try_emplace(target, false);
    if (isNew)
        found->second = place(m_session.plan(), *m_dragged, target, m_mode).has_value();
    return found->second;
}

StructureDelegate::DropState StructureView::dropState(const QModelIndex &index)
{
    using Drop = StructureDelegate::DropState;
    if (!m_dragged)
        return Drop::None;
    if (index == m_target)
        return m_verdict && m_verdict->isLegal() ? Drop::Target : Drop::Refusing;
    return !m_model.isApplication(index) && accepts(m_model.objectAt(index)) ? Drop::None : Drop::Receding;
}

} // namespace sitewright
