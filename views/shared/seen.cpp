// SPDX-License-Identifier: MIT
#include "views/shared/seen.h"

#include <utility>

#include <QDockWidget>
#include <QEvent>

namespace sitewright {

Seen::Seen(QWidget *widget) : m_widget(widget), m_isSeen(widget->isVisible())
{
    widget->installEventFilter(this);
    enterDock();
}

void Seen::enterDock()
{
    auto *dock = qobject_cast<QDockWidget *>(m_widget->parentWidget());
    if (dock == m_dock)
        return;
    if (m_dock)
        m_dock->disconnect(this);
    m_dock = dock;
    m_isOnTop = true;
    if (dock) {
        connect(dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
            m_isOnTop = isVisible;
            update();
        });
        connect(dock, &QDockWidget::topLevelChanged, this, &Seen::update);
    }
}

void Seen::update()
{
    const bool isInFront = !m_dock || m_isOnTop || m_dock->isFloating();
    const bool isSeen = isInFront && m_widget->isVisible();
    if (std::exchange(m_isSeen, isSeen) != isSeen)
        emit changed(isSeen);
}

bool Seen::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        enterDock();
    else if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        update();
    return false;
}

} // namespace sitewright
