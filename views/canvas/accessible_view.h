// SPDX-License-Identifier: MIT
// What a screen reader finds in a view of the plan: the objects as children, made when they are asked for, so that size does
// not matter. One for both views; each says what stands in what. What happens is said through a status object.
#pragma once

#include <functional>
#include <unordered_map>

#include <QAccessibleWidget>
#include <QObject>

#include "views/canvas/zoom_view.h"

namespace sitewright {

class AccessibleView : public QAccessibleWidget {
public:
    explicit AccessibleView(ZoomView &view);
    ~AccessibleView() override;

    /// From now on views are given such an interface.
    static void install();
    static AccessibleView *of(ZoomView &view);

    /// Null for what the view does not show.
    QAccessibleInterface *objectInterface(ObjectRef ref);
    const std::vector<ObjectRef> &childrenOf(ObjectRef owner);
    int indexOf(ObjectRef ref); ///< among those of its owner; -1 when it is not shown
    /// Hears what is told to screen readers; Qt passes nothing on where the platform has none.
    void setListener(std::function<void(QAccessibleEvent &)> listener) { m_listener = std::move(listener); }
    std::size_t madeCount() const { return m_made.size(); }

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    struct Children {
        std::vector<ObjectRef> refs;
        std::unordered_map<ObjectRef, int> positions; ///< of many, made when first asked for
    };
    Children &lookUp(ObjectRef owner);
    void selectionChanged();
    void planChanged(const ChangeSet &changes);
    void forgetAll();
    void announce();
    void tell(QAccessibleInterface *about, QAccessible::Event what);

    ZoomView *const m_view;
    QObject m_context; ///< ends the connections with this interface
    std::unordered_map<ObjectRef, Children> m_children;
    std::unordered_map<ObjectId, QAccessible::Id> m_made;
    QAccessible::Id m_status = 0;
    std::function<void(QAccessibleEvent &)> m_listener;
};

} // namespace sitewright
