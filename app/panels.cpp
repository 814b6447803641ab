// SPDX-License-Identifier: MIT
#include "app/panels.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include "views/session/session.h"

namespace sitewright {
namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

/// Where `first` is not shown, into the first thing that is.
void focusInto(QWidget *panel, QWidget *first)
{
    panel->activateWindow(); // a dock may float
    QWidget *in = first ? first : panel;
    while (in->focusProxy())
        in = in->focusProxy();
    if (in == panel || !takesFocus(*in)) {
        in = panel->nextInFocusChain();
        while (in != panel && !(panel->isAncestorOf(in) && takesFocus(*in)))
            in = in->nextInFocusChain();
    }
    in->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

Panels::Panels(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

QDockWidget *Panels::add(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area, QWidget *first)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    m_window.addDockWidget(area, dock);
    m_docks.append(dock);
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool isVisible) { dockShown(dock, isVisible); });
    m_first.insert(panel, first);
    return dock;
}

QDockWidget *Panels::dockOf(const QWidget *panel) const
{
    const auto found = std::ranges::find_if(m_docks, [panel](const QDockWidget *dock) { return dock->widget() == panel; });
    return found == m_docks.end() ? nullptr : *found;
}

bool Panels::hasFocus(const QDockWidget *dock) const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == dock || dock->isAncestorOf(focused));
}

void Panels::bringForward(const QWidget *panel)
{
    if (QDockWidget *dock = dockOf(panel)) {
        if (dock != m_maximised)
            restoreSizes();
        dock->show();
        dock->raise();
    }
}

void Panels::enter(QWidget *panel)
{
    bringForward(panel);
    focusInto(panel, m_first.value(panel));
}

void Panels::visit(QWidget *panel)
{
    QDockWidget *dock = dockOf(panel);
    if (dock && hasFocus(dock)) {
        emit left(); // before the dock goes and Qt looks for somebody
        dock->hide();
        return;
    }
    enter(panel);
}

void Panels::toggleAll()
{
    restoreSizes();
    if (!m_beforeHiding.isEmpty()) {
        m_window.restoreState(m_beforeHiding);
        m_beforeHiding.clear();
        return;
    }
    m_beforeHiding = m_window.saveState();
    if (std::ranges::any_of(m_docks, [this](const QDockWidget *dock) { return hasFocus(dock); }))
        emit left();
    for (QDockWidget *dock : m_docks)
        dock->hide();
}

void Panels::keepAsUsual() { m_usual = m_window.saveState(); }

void Panels::maximise(QWidget *panel)
{
    QDockWidget *dock = dockOf(panel);
    if (!dock || m_maximised)
        return;
    m_beforeMaximising = state();
    m_beforeHiding.clear();
    dock->setFloating(false);
    bringForward(panel);
    for (QDockWidget *other : m_docks) {
        if (other != dock && !other->isFloating())
            other->hide();
    }
    m_window.centralWidget()->hide(); // what is left gets its room
    m_maximised = dock;
    enter(panel);
    emit maximisedChanged(true);
}

void Panels::leaveMaximised()
{
    if (!m_maximised)
        return;
    m_maximised = nullptr;
    m_window.centralWidget()->show();
    emit maximisedChanged(false);
}

void Panels::restoreSizes()
{
    const QDockWidget *dock = m_maximised;
    if (!dock)
        return;
    const QPointer<QWidget> focused = hasFocus(dock) ? QApplication::focusWidget() : nullptr;
    leaveMaximised();
    m_window.restoreState(std::exchange(m_beforeMaximising, {}));
    if (focused && dock->isHidden())
        emit left();
    else if (focused)
        focused->setFocus(Qt::OtherFocusReason); // Qt may have looked for somebody else while docks came and went
}

// Closing the one there is, or opening another, ends it.
void Panels::dockShown(QDockWidget *dock, bool isVisible)
{
    const bool isClosed = dock == m_maximised && dock->isHidden();
    const bool isAnother = m_maximised && dock != m_maximised && isVisible && !dock->isFloating();
    if (!isClosed && !isAnother)
        return;
    QTimer::singleShot(0, this, [this, dock, isClosed] { // not while Qt shows or hides it
        if (!m_maximised)
            return;
        restoreSizes();
        dock->setVisible(!isClosed);
        if (isClosed)
            emit left();
        else
            dock->raise();
    });
}

void Panels::reset()
{
    leaveMaximised();
    m_beforeMaximising.clear();
    m_beforeHiding.clear();
    for (QDockWidget *dock : m_docks) // Qt 6.4 may end in nowhere when it puts back panels that float
        dock->setFloating(false);
    m_window.restoreState(m_usual);
}

QByteArray Panels::state() const
{
    return m_maximised ? m_beforeMaximising : m_beforeHiding.isEmpty() ? m_window.saveState() : m_beforeHiding;
}

void Panels::restore(const QByteArray &state) { m_window.restoreState(state); }

void countFindingsOn(QDockWidget &dock, const Session &session)
{
    auto *soon = new QTimer(&dock); // another width lays out the window
    soon->setSingleShot(true);
    soon->setInterval(60);
    QObject::connect(soon, &QTimer::timeout, &dock, [&dock, &session, title = dock.windowTitle()] {
        const std::uint32_t open = session.counts().total().total();
        dock.setWindowTitle(open == 0 ? title : Panels::tr("%1 (%L2)").arg(title).arg(open));
        dock.toggleViewAction()->setText(title); // the menu names the panel alone
    });
    const auto later = [soon] {
        if (!soon->isActive())
            soon->start();
    };
    QObject::connect(&session, &Session::findingsChanged, soon, later);
    QObject::connect(&session, &Session::findingsReplaced, soon, later);
    QObject::connect(&session, &Session::replaced, soon, later);
    QObject::connect(&session, &Session::checkProgressed, soon, later);
}

} // namespace sitewright
