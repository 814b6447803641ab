// SPDX-License-Identifier: MIT
#include "views/canvas/accessible_object.h"

#include <QCoreApplication>

#include "model/catalog/object_kinds.h"
#include "views/canvas/object_words.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QString translate(const char *text) { return QCoreApplication::translate("AccessibleObject", text); }

} // namespace

ObjectRef AccessibleObject::ref() const { return m_view ? m_view->session().plan().find(m_id) : ObjectRef(); }

QWindow *AccessibleObject::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface *AccessibleObject::parent() const
{
    const ObjectRef owner = isValid() ? m_view->accessibleOwner(ref()) : ObjectRef();
    return owner ? m_owner.objectInterface(owner) : &m_owner;
}

int AccessibleObject::childCount() const { return isValid() ? int(m_owner.childrenOf(ref()).size()) : 0; }

QAccessibleInterface *AccessibleObject::child(int index) const
{
    if (!isValid() || index < 0 || index >= childCount())
        return nullptr;
    return m_owner.objectInterface(m_owner.childrenOf(ref())[std::size_t(index)]);
}

int AccessibleObject::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *object = dynamic_cast<const AccessibleObject *>(child);
    return object && isValid() && object->isValid() && m_view->accessibleOwner(object->ref()) == ref() ? m_owner.indexOf(object->ref()) : -1;
}

QAccessibleInterface *AccessibleObject::childAt(int x, int y) const
{
    if (!isValid())
        return nullptr;
    ObjectRef at = m_view->objectAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
    for (; at; at = m_view->accessibleOwner(at)) {
        if (m_view->accessibleOwner(at) == ref())
            return m_owner.objectInterface(at);
    }
    return nullptr;
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>> AccessibleObject::relations(QAccessible::Relation match) const
{
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> out;
    if (!isValid() || !ref().isStructure() || !(match & QAccessible::Controller))
        return out;
    // Who distributes here.
    if (const ObjectRef service = m_view->session().facts().effectiveService(ref())) {
        if (QAccessibleInterface *known = m_owner.objectInterface(service))
            out.append({known, QAccessible::Controller});
    }
    return out;
}

QString AccessibleObject::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const ObjectWords words = objectWords(m_view->session(), ref());
    switch (kind) {
    case QAccessible::Name: return plain(translate("%1 %2").arg(kindName(ref().kind()), words.title));
    case QAccessible::Description: return plain(words.description());
    default: return {};
    }
}

QRect AccessibleObject::rect() const
{
    if (!isValid())
        return {};
    const QRect box = m_view->rectOf(ref()).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::Role AccessibleObject::role() const
{
    const ObjectRef at = ref();
    return at.isStructure() ? QAccessible::Grouping : at.is(Kind::Link) ? QAccessible::Graphic : QAccessible::ListItem;
}

QAccessible::State AccessibleObject::state() const
{
    QAccessible::State out;
    if (!isValid()) {
        out.invalid = true;
        return out;
    }
    const Selection &selection = m_view->session().selection();
    out.selectable = out.focusable = out.multiSelectable = true;
    out.selected = selection.contains(m_id);
    if (const std::optional<bool> open = m_view->isOpen(ref())) {
        out.expandable = true;
        out.expanded = *open;
        out.collapsed = !*open;
    }
    out.focused = m_view->hasFocus() && selection.current() == m_id;
    out.offscreen = !QRectF(m_view->viewport()->rect()).intersects(m_view->rectOf(ref()));
    return out;
}

void *AccessibleObject::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleObject::actionNames() const { return {pressAction(), toggleAction(), setFocusAction(), showMenuAction()}; }

QString AccessibleObject::localizedActionName(const QString &name) const
{
    return name == pressAction()      ? translate("Select")
           : name == toggleAction()   ? translate("Add to the selection")
           : name == setFocusAction() ? translate("Show")
                                      : QAccessibleActionInterface::localizedActionName(name);
}

QString AccessibleObject::localizedActionDescription(const QString &name) const
{
    return name == pressAction()      ? translate("Selects this object and nothing else")
           : name == toggleAction()   ? translate("Adds this object to what is selected, or takes it out")
           : name == setFocusAction() ? translate("Selects this object and brings it into view")
                                      : QAccessibleActionInterface::localizedActionDescription(name);
}

void AccessibleObject::doAction(const QString &name)
{
    if (!isValid())
        return;
    Selection &selection = m_view->session().selection();
    if (name == toggleAction()) {
        selection.toggle(m_id);
        return;
    }
    selection.set(m_id);
    if (name == pressAction())
        return;
    m_view->ensureVisible(m_id);
    if (name == setFocusAction())
        m_view->setFocus(Qt::OtherFocusReason);
    else if (name == showMenuAction())
        emit m_view->contextMenuRequested(rect().topLeft() + QPoint(16, 16));
}

QString AccessibleStatus::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && m_view ? plain(m_view->announcement()) : QString();
}

QRect AccessibleStatus::rect() const
{
    return m_view ? QRect(m_view->mapToGlobal(QPoint(0, m_view->height() - 1)), QSize(m_view->width(), 1)) : QRect();
}

QAccessible::State AccessibleStatus::state() const
{
    QAccessible::State out;
    out.readOnly = true;
    return out;
}

} // namespace sitewright
