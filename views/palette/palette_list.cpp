// SPDX-License-Identifier: MIT
#include "views/palette/palette_list.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

#include "views/palette/palette_delegate.h"
#include "views/palette/palette_model.h"
#include "views/session/session.h"
#include "views/shared/plan_mime.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr QPoint pictureOffset(14, 10);

} // namespace

PaletteList::PaletteList(Session &session, const ThemeSource &themes, PaletteModel &model, QWidget *parent)
    : QListView(parent), m_session(session), m_themes(themes), m_model(model)
{
    setModel(&model);
    setItemDelegate(new PaletteDelegate(themes, model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setAccessibleName(tr("Palette"));
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QRect PaletteList::plusRect(const QModelIndex &index) const
{
    return PaletteDelegate::plusRect(visualRect(index), font(), layoutDirection());
}

bool PaletteList::isPlusAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && !m_model.payload(index).isEmpty() && plusRect(index).contains(position);
}

void PaletteList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

// The plus sign acts on release, as buttons do, and is no handle for dragging.
void PaletteList::mousePressEvent(QMouseEvent *event)
{
    m_pressedPlus = QModelIndex();
    QListView::mousePressEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() == Qt::LeftButton && (isPlusAt(position) || m_model.rowType(index) == PaletteModel::RowType::ShowAll))
        m_pressedPlus = index;
}

void PaletteList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressedPlus, QPersistentModelIndex());
    const QPoint position = event->position().toPoint();
    if (!pressed.isValid() || indexAt(position) != pressed)
        return;
    if (isPlusAt(position) || m_model.rowType(pressed) == PaletteModel::RowType::ShowAll)
        emit chosen(pressed);
}

void PaletteList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedPlus.isValid())
        QListView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const bool isLink = m_model.rowType(indexAt(position)) == PaletteModel::RowType::ShowAll || isPlusAt(position);
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaletteList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    // The second click on a plus sign or a link is one more click, nothing else.
    if (event->button() == Qt::LeftButton && index.isValid()
        && (isPlusAt(position) || m_model.rowType(index) == PaletteModel::RowType::ShowAll))
        return mousePressEvent(event);
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && !m_model.payload(index).isEmpty())
        emit chosen(index);
}

void PaletteList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    const Payload payload = m_model.payload(index);
    if (payload.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(encodePayload(payload, m_session).release());
    drag->setPixmap(static_cast<PaletteDelegate *>(itemDelegate())->picture(index, font(), devicePixelRatioF()));
    // Above the pointer: the label with what a drop would do hangs below it.
    drag->setHotSpot({-pictureOffset.x(), int(drag->pixmap().deviceIndependentSize().height()) + pictureOffset.y()});
    drag->exec(Qt::CopyAction);
}

} // namespace sitewright
