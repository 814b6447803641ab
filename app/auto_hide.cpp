// SPDX-License-Identifier: MIT
#include "app/auto_hide.h"

#include <algorithm>

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QStatusBar>
#include <QToolBar>

#include "app/edge_button.h"
#include "app/flyout.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr std::array edges{Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge};
constexpr std::array areas{Qt::LeftToolBarArea, Qt::RightToolBarArea, Qt::BottomToolBarArea};
constexpr std::array names{"edgeLeft", "edgeRight", "edgeBottom"};
constexpr int usualReach = 300;

} // namespace

AutoHide::AutoHide(QMainWindow &window, const ThemeSource &themes) : QObject(&window), m_window(window), m_themes(themes)
{
    for (std::size_t i = 0; i < edges.size(); ++i) {
        auto *bar = new QToolBar(tr("Panels at the edge"), &window);
        bar->setObjectName(QString::fromLatin1(names[i]));
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        bar->toggleViewAction()->setVisible(false);
        window.addToolBar(areas[i], bar);
        bar->hide();
        m_bars[i] = bar;
    }
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { focusMoved(now); });
}

AutoHide::Entry *AutoHide::find(const QDockWidget *dock)
{
    const auto found = std::ranges::find(m_entries, dock, &Entry::dock);
    return found == m_entries.end() ? nullptr : &*found;
}

bool AutoHide::holds(const QDockWidget *dock) const { return std::ranges::find(m_entries, dock, &Entry::dock) != m_entries.end(); }

Qt::Edge AutoHide::edgeOf(QDockWidget *dock) const
{
    switch (m_window.dockWidgetArea(dock)) {
    case Qt::LeftDockWidgetArea: return Qt::LeftEdge;
    case Qt::RightDockWidgetArea: return Qt::RightEdge;
    default: return Qt::BottomEdge;
    }
}

QToolBar &AutoHide::barAt(Qt::Edge edge) const { return *m_bars[static_cast<std::size_t>(std::ranges::find(edges, edge) - edges.begin())]; }

void AutoHide::add(QDockWidget *dock, int reach)
{
    QWidget *panel = dock->widget();
    if (holds(dock) || !panel)
        return;
    const bool hadFocus = panel->isAncestorOf(QApplication::focusWidget());
    dock->setFloating(false);
    const Qt::Edge edge = edgeOf(dock);
    if (reach <= 0)
        reach = !dock->isVisible() ? usualReach : edge == Qt::BottomEdge ? dock->height() : dock->width();
    dock->hide();
    dock->setWidget(nullptr);
    auto *flyout = new Flyout(*panel, edge, reach, m_themes, &m_window);
    flyout->setTitle(dock->windowTitle());
    connect(flyout, &Flyout::pinWanted, this, [this, dock] { remove(dock); });
    connect(flyout, &Flyout::closeWanted, this, &AutoHide::close);
    m_entries.push_back({dock, flyout, makeButton(dock, edge), edge});
    connect(dock, &QDockWidget::windowTitleChanged, flyout, &Flyout::setTitle);
    connect(dock, &QDockWidget::visibilityChanged, flyout, [this, dock] {
        if (!dock->isHidden())
            putBack(dock);
    });
    showBars();
    if (hadFocus)
        emit closed(true);
    emit changed();
}

EdgeButton *AutoHide::makeButton(QDockWidget *dock, Qt::Edge edge)
{
    auto *button = new EdgeButton(edge);
    const auto name = [button, dock] {
        button->setText(menuText(dock->windowTitle()));
        button->setAccessibleName(dock->windowTitle());
    };
    name();
    button->setAccessibleDescription(tr("Opens this panel over the plan."));
    setPlainToolTip(button, button->accessibleDescription());
    connect(dock, &QDockWidget::windowTitleChanged, button, name);
    connect(button, &QAbstractButton::clicked, this, [this, dock](bool on) {
        if (on)
            emit openWanted(dock);
        else
            close();
    });
    barAt(edge).addWidget(button);
    return button;
}

// The panel goes back into its dock; whether that is shown is up to others.
void AutoHide::putBack(QDockWidget *dock)
{
    Entry *entry = find(dock);
    if (!entry)
        return;
    const Entry gone = *entry;
    m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    if (m_open == dock)
        m_open.clear();
    gone.flyout->takePanel();
    gone.flyout->hide();
    dock->setWidget(&gone.flyout->panel());
    gone.flyout->panel().show();
    gone.flyout->disconnect();
    dock->disconnect(gone.flyout);
    gone.flyout->deleteLater();
    for (QToolBar *bar : m_bars) {
        for (QAction *action : bar->actions()) {
            if (bar->widgetForAction(action) == gone.button)
                bar->removeAction(action);
        }
    }
    gone.button->deleteLater();
    showBars();
    emit changed();
}

void AutoHide::remove(QDockWidget *dock)
{
    if (!holds(dock))
        return;
    putBack(dock);
    dock->show();
    dock->raise();
}

void AutoHide::removeAll()
{
    while (!m_entries.empty())
        remove(m_entries.back().dock);
}

void AutoHide::open(QDockWidget *dock)
{
    Entry *entry = find(dock);
    if (!entry || m_open == dock)
        return;
    close();
    m_open = dock;
    place(*entry);
    entry->flyout->show();
    entry->flyout->raise();
    entry->button->setChecked(true);
}

void AutoHide::close()
{
    Entry *entry = find(m_open);
    m_open.clear();
    if (!entry)
        return;
    const bool hadFocus = entry->flyout->isAncestorOf(QApplication::focusWidget());
    entry->button->setChecked(false);
    if (hadFocus)
        emit closed(true); // before it goes and Qt looks for somebody
    entry->flyout->hide();
}

// To a dialog, a menu or another program is not away.
void AutoHide::focusMoved(const QWidget *now)
{
    const Entry *entry = find(m_open);
    if (!entry || !now || now->window() != &m_window || !entry->flyout->isVisible())
        return;
    if (now != entry->flyout && !entry->flyout->isAncestorOf(now) && now != entry->button)
        close();
}

void AutoHide::setBarsShown(bool on)
{
    m_showsBars = on;
    showBars();
}

void AutoHide::showBars()
{
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const bool isWanted = std::ranges::any_of(m_entries, [&](const Entry &entry) { return entry.edge == edges[i]; });
        m_bars[i]->setVisible(isWanted && m_showsBars);
    }
}

void AutoHide::place(Entry &entry)
{
    const QRect bar = barAt(entry.edge).geometry();
    if (entry.edge != Qt::BottomEdge)
        entry.flyout->setEdge(bar.center().x() < m_window.width() / 2 ? Qt::LeftEdge : Qt::RightEdge);
    entry.flyout->place(room());
}

QRect AutoHide::room() const
{
    QRect out = m_window.rect();
    out.setTop(m_window.centralWidget()->y());
    for (const QToolBar *bar : m_window.findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->isVisible() && m_window.toolBarArea(bar) == Qt::TopToolBarArea)
            out.setTop(bar->geometry().bottom() + 1);
    }
    if (const QStatusBar *status = m_window.statusBar(); status->isVisible())
        out.setBottom(status->y() - 1);
    for (const QToolBar *bar : m_bars) {
        const QRect at = bar->geometry();
        if (!bar->isVisible())
            continue;
        if (bar->orientation() == Qt::Horizontal)
            out.setBottom(at.top() - 1);
        else if (at.center().x() < m_window.width() / 2)
            out.setLeft(at.right() + 1);
        else
            out.setRight(at.left() - 1);
    }
    return out;
}

bool AutoHide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        if (Entry *entry = find(m_open))
            place(*entry);
    }
    return false;
}

QStringList AutoHide::state() const
{
    QStringList out;
    for (const Entry &entry : m_entries)
        out.append(u"%1:%2"_s.arg(entry.dock->objectName()).arg(entry.flyout->reach()));
    return out;
}

void AutoHide::restore(const QStringList &state)
{
    for (const QString &one : state) {
        const QString name = one.section(u':', 0, 0);
        if (auto *dock = m_window.findChild<QDockWidget *>(name, Qt::FindDirectChildrenOnly); dock && !name.isEmpty())
            add(dock, std::clamp(one.section(u':', 1).toInt(), 0, 4000));
    }
    showBars(); // a layout says of bars, too, whether they are shown
}

} // namespace sitewright
