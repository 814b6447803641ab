// SPDX-License-Identifier: MIT
#include "app/edge_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace sitewright {

EdgeButton::EdgeButton(Qt::Edge edge, QWidget *parent) : QToolButton(parent), m_edge(edge)
{
    setAutoRaise(true);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

QSize EdgeButton::sizeHint() const
{
    const QSize size = QToolButton::sizeHint();
    return isUpright() ? size.transposed() : size;
}

void EdgeButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (isUpright()) {
        const bool goesUp = m_edge == Qt::LeftEdge;
        painter.translate(goesUp ? 0 : width(), goesUp ? height() : 0);
        painter.rotate(goesUp ? -90 : 90);
        option.rect = QRect(QPoint(), size().transposed());
    }
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace sitewright
