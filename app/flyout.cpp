// SPDX-License-Identifier: MIT
#include "app/flyout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

#include "views/shared/fonts.h"
#include "views/shared/quiet_button.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr int rimWidth = 6;
constexpr int leastReach = 160;

} // namespace

Flyout::Flyout(QWidget &panel, Qt::Edge edge, int reach, const ThemeSource &themes, QWidget *window)
    : QFrame(window), m_panel(panel), m_reach(reach), m_themes(themes),
      m_title(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Bold))
{
    hide();
    setAutoFillBackground(true);
    setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    const QFontMetricsF metrics(font());
    row->setContentsMargins(scaledInt(metrics, 10), scaledInt(metrics, 4), scaledInt(metrics, 4), scaledInt(metrics, 4));
    row->addWidget(m_title, 1);
    QToolButton *pin = quietButton(themes, "pin"_L1, tr("Keep this panel open"));
    QToolButton *close = quietButton(themes, "close"_L1, tr("Close this panel"));
    row->addWidget(pin);
    row->addWidget(close);
    column->addLayout(row);
    column->addWidget(&panel, 1);
    setEdge(edge);
    panel.show();
    connect(pin, &QAbstractButton::clicked, this, &Flyout::pinWanted);
    connect(close, &QAbstractButton::clicked, this, &Flyout::closeWanted);
}

void Flyout::setEdge(Qt::Edge edge)
{
    m_edge = edge;
    layout()->setContentsMargins(edge == Qt::RightEdge ? rimWidth : 1, edge == Qt::BottomEdge ? rimWidth : 1, edge == Qt::LeftEdge ? rimWidth : 1, 1);
}

void Flyout::takePanel() { layout()->removeWidget(&m_panel); }

void Flyout::setTitle(const QString &title)
{
    m_title->setPlainText(title);
    setAccessibleName(title);
}

void Flyout::place(const QRect &room)
{
    m_room = room;
    const int most = std::max(leastReach, (isAcross() ? room.width() : room.height()) * 4 / 5);
    const int reach = std::clamp(m_reach, std::min(leastReach, most), most);
    QRect at = room;
    if (m_edge == Qt::LeftEdge)
        at.setWidth(std::max(reach, minimumSizeHint().width()));
    else if (m_edge == Qt::RightEdge)
        at.setLeft(room.right() + 1 - std::max(reach, minimumSizeHint().width()));
    else
        at.setTop(room.bottom() + 1 - reach);
    setGeometry(at);
}

QRect Flyout::rim() const
{
    switch (m_edge) {
    case Qt::LeftEdge: return {width() - rimWidth, 0, rimWidth, height()};
    case Qt::RightEdge: return {0, 0, rimWidth, height()};
    default: return {0, 0, width(), rimWidth};
    }
}

bool Flyout::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // before whatever else in the window goes by that key
    return QFrame::event(event);
}

// What is in the panel has had the key before.
void Flyout::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void Flyout::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = event->button() == Qt::LeftButton && rim().contains(event->position().toPoint());
}

void Flyout::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        m_isDragged = false;
        setCursor(!rim().contains(event->position().toPoint()) ? Qt::ArrowCursor : isAcross() ? Qt::SplitHCursor : Qt::SplitVCursor);
    }
    if (!m_isDragged)
        return;
    const QPoint at = mapToParent(event->position().toPoint());
    const int reach = m_edge == Qt::LeftEdge ? at.x() - m_room.left() : m_edge == Qt::RightEdge ? m_room.right() - at.x() : m_room.bottom() - at.y();
    m_reach = std::max(leastReach, reach);
    place(m_room);
}

void Flyout::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Panel));
    painter.setPen(theme.color(Tone::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    // The rim can be taken hold of: it is a shade darker than what is in it.
    painter.fillRect(rim(), theme.color(Tone::Line));
}

} // namespace sitewright
