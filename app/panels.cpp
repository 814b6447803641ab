// SPDX-License-Identifier: MIT
#include "app/panels.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include "app/auto_hide.h"
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

Panels::Panels(QMainWindow &window, const ThemeSource &themes) : QObject(&window), m_window(window), m_autoHide(new AutoHide(window, themes))
{
    connect(m_autoHide, &AutoHide::openWanted, this, [this](QDockWidget *dock) { enter(m_panelOf.value(dock)); });
    connect(m_autoHide, &AutoHide::closed, this, &Panels::left);
    connect(m_autoHide, &AutoHide::changed, this, [this] {
        for (QDockWidget *dock : m_docks)
            m_autoHideActions.value(dock)->setChecked(m_autoHide->holds(dock));
    });
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
    m_dockOf.insert(panel, dock);
    m_panelOf.insert(dock, panel);
    auto *hides = new QAction(title, dock);
    hides->setCheckable(true);
    connect(hides, &QAction::triggered, this, [this, dock](bool on) {
        restoreSizes();
        on ? m_autoHide->add(dock) : m_autoHide->remove(dock);
    });
    m_autoHideActions.insert(dock, hides);
    return dock;
}

QDockWidget *Panels::dockOf(const QWidget *panel) const
{
    return m_dockOf.value(panel);
}

bool Panels::hasFocus(const QDockWidget *dock) const
{
    const QWidget *focused = QApplication::focusWidget();
    const QWidget *around = m_panelOf.value(dock)->parentWidget(); // the dock, or what it lies in at the edge
    return focused && (focused == around || around->isAncestorOf(focused));
}

void Panels::bringForward(const QWidget *panel)
{
    if (QDockWidget *dock = dockOf(panel)) {
        if (dock != m_maximised)
            restoreSizes();
        if (m_autoHide->holds(dock)) {
            m_autoHide->open(dock);
            focusInto(m_panelOf.value(dock), m_first.value(panel)); // what has no focus would stay open for ever
            return;
        }
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
    if (dock && m_autoHide->holds(dock) && hasFocus(dock))
        return m_autoHide->close();
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
        m_autoHide->setBarsShown(true);
        return;
    }
    m_autoHide->close();
    m_beforeHiding = m_window.saveState();
    m_autoHide->setBarsShown(false);
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
    m_autoHide->remove(dock);
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
    m_autoHide->removeAll();
    m_autoHide->setBarsShown(true);
    for (QDockWidget *dock : m_docks) // Qt 6.4 may end in nowhere when it puts back panels that float
        dock->setFloating(false);
    m_window.restoreState(m_usual);
}

QByteArray Panels::state() const
{
    return m_maximised ? m_beforeMaximising : m_beforeHiding.isEmpty() ? m_window.saveState() : m_beforeHiding;
}

void Panels::saveTo(QSettings &settings) const
{
    settings.setValue(QStringLiteral("windowState"), state());
    settings.setValue(QStringLiteral("autoHide"), m_autoHide->state());
}

void Panels::restoreFrom(const QSettings &settings)
{
    m_window.restoreState(settings.value(QStringLiteral("windowState")).toByteArray());
    m_autoHide->restore(settings.value(QStringLiteral("autoHide")).toStringList());
}

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
