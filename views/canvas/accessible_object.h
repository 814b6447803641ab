// SPDX-License-Identifier: MIT
// One object of the plan as a screen reader meets it in a view: name, kind, state, place, findings; can be chosen and shown.
// Holds its id only: it is invalid as soon as the object is gone.
#pragma once

#include <QAccessible>
#include <QPointer>

#include "views/canvas/accessible_view.h"

namespace sitewright {

class AccessibleObject : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleObject(AccessibleView &owner, ZoomView &view, ObjectId id) : m_owner(owner), m_view(&view), m_id(id) {}

    ObjectRef ref() const;

    bool isValid() const override { return m_view && ref(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    AccessibleView &m_owner;
    QPointer<ZoomView> m_view;
    const ObjectId m_id;
};

/// Says what just happened in a view that no object tells by itself.
class AccessibleStatus : public QAccessibleInterface {
public:
    AccessibleStatus(AccessibleView &owner, ZoomView &view) : m_owner(owner), m_view(&view) {}

    bool isValid() const override { return m_view; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return &m_owner; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::AlertMessage; }
    QAccessible::State state() const override;

private:
    AccessibleView &m_owner;
    QPointer<ZoomView> m_view;
};

} // namespace sitewright
