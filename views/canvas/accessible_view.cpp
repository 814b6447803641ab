// SPDX-License-Identifier: MIT
#include "views/canvas/accessible_view.h"

#include <algorithm>

#include "views/canvas/accessible_object.h"
#include "views/session/session.h"

namespace sitewright {
namespace {

constexpr std::size_t mostKeptLists = 256;
constexpr std::size_t mostKeptObjects = 20'000;

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView("sitewright::ZoomView"))
        return nullptr;
    auto *view = qobject_cast<ZoomView *>(object);
    return view ? new AccessibleView(*view) : nullptr;
}

} // namespace

void AccessibleView::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once);
}

AccessibleView *AccessibleView::of(ZoomView &view) { return dynamic_cast<AccessibleView *>(QAccessible::queryAccessibleInterface(&view)); }

AccessibleView::AccessibleView(ZoomView &view) : QAccessibleWidget(&view, QAccessible::Canvas), m_view(&view)
{
    Session &session = view.session();
    QObject::connect(&session.selection(), &Selection::changed, &m_context, [this] { selectionChanged(); });
    QObject::connect(&session, &Session::changed, &m_context, [this](const ChangeSet &changes) { planChanged(changes); });
    QObject::connect(&session, &Session::replaced, &m_context, [this] { forgetAll(); });
    QObject::connect(&view, &ZoomView::accessibleTreeChanged, &m_context, [this] { m_children.clear(); });
    QObject::connect(&view, &ZoomView::announced, &m_context, [this] { announce(); });
    m_status = QAccessible::registerAccessibleInterface(new AccessibleStatus(*this, view));
}

AccessibleView::~AccessibleView()
{
    forgetAll();
    QAccessible::deleteAccessibleInterface(m_status);
}

void AccessibleView::forgetAll()
{
    m_children.clear();
    for (const auto &[object, made] : std::exchange(m_made, {}))
        QAccessible::deleteAccessibleInterface(made);
}

void AccessibleView::planChanged(const ChangeSet &changes)
{
    m_children.clear();
    for (const ObjectChange &gone : changes.removed) {
        if (const auto made = m_made.find(gone.id); made != m_made.end()) {
            QAccessible::deleteAccessibleInterface(made->second);
            m_made.erase(made);
        }
    }
}

QAccessibleInterface *AccessibleView::objectInterface(ObjectRef ref)
{
    if (!m_view->session().plan().isLive(ref))
        return nullptr;
    const ObjectId id = m_view->session().plan().id(ref);
    if (const auto found = m_made.find(id); found != m_made.end())
        return QAccessible::accessibleInterface(found->second);
    if (m_made.size() >= mostKeptObjects)
        forgetAll();
    auto *made = new AccessibleObject(*this, *m_view, id);
    m_made.emplace(id, QAccessible::registerAccessibleInterface(made));
    return made;
}

AccessibleView::Children &AccessibleView::lookUp(ObjectRef owner)
{
    if (const auto found = m_children.find(owner); found != m_children.end())
        return found->second;
    if (m_children.size() >= mostKeptLists)
        m_children.clear();
    return m_children.emplace(owner, Children{m_view->accessibleChildren(owner), {}}).first->second;
}

const std::vector<ObjectRef> &AccessibleView::childrenOf(ObjectRef owner) { return lookUp(owner).refs; }

int AccessibleView::indexOf(ObjectRef ref)
{
    Children &children = lookUp(m_view->accessibleOwner(ref));
    if (children.refs.size() < 16) {
        const auto at = std::ranges::find(children.refs, ref);
        return at == children.refs.end() ? -1 : int(at - children.refs.begin());
    }
    if (children.positions.empty()) {
        for (std::size_t i = 0; i < children.refs.size(); ++i)
            children.positions.emplace(children.refs[i], int(i));
    }
    const auto at = children.positions.find(ref);
    return at == children.positions.end() ? -1 : at->second;
}

// Children are the objects nothing shown stands around, the status object, then the widgets over the picture.
int AccessibleView::childCount() const
{
    return int(const_cast<AccessibleView *>(this)->childrenOf({}).size()) + 1 + QAccessibleWidget::childCount();
}

QAccessibleInterface *AccessibleView::child(int index) const
{
    auto *self = const_cast<AccessibleView *>(this);
    const std::vector<ObjectRef> &objects = self->childrenOf({});
    const int count = int(objects.size());
    if (index < 0)
        return nullptr;
    if (index < count)
        return self->objectInterface(objects[std::size_t(index)]);
    return index == count ? QAccessible::accessibleInterface(m_status) : QAccessibleWidget::child(index - count - 1);
}

int AccessibleView::indexOfChild(const QAccessibleInterface *child) const
{
    auto *self = const_cast<AccessibleView *>(this);
    const int count = int(self->childrenOf({}).size());
    if (const auto *object = dynamic_cast<const AccessibleObject *>(child))
        return object->isValid() && !m_view->accessibleOwner(object->ref()) ? self->indexOf(object->ref()) : -1;
    if (dynamic_cast<const AccessibleStatus *>(child))
        return count;
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : count + 1 + widget;
}

QAccessibleInterface *AccessibleView::childAt(int x, int y) const
{
    QWidget *over = m_view->childAt(m_view->mapFromGlobal(QPoint(x, y)));
    if (over && over != m_view->viewport())
        return QAccessibleWidget::childAt(x, y);
    const ObjectRef at = m_view->objectAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
    return at ? const_cast<AccessibleView *>(this)->objectInterface(at) : nullptr;
}

QAccessibleInterface *AccessibleView::focusChild() const
{
    if (!m_view->hasFocus())
        return QAccessibleWidget::focusChild();
    const ObjectRef now = m_view->session().plan().find(m_view->session().selection().current());
    return now ? const_cast<AccessibleView *>(this)->objectInterface(now) : nullptr;
}

void AccessibleView::selectionChanged()
{
    const ObjectRef now = m_view->session().plan().find(m_view->session().selection().current());
    if (!m_view->hasFocus() || !now)
        return;
    tell(objectInterface(now), QAccessible::Focus);
}

void AccessibleView::announce()
{
    QAccessibleInterface *status = QAccessible::accessibleInterface(m_status);
    tell(status, QAccessible::NameChanged);
    tell(status, QAccessible::Alert);
}

void AccessibleView::tell(QAccessibleInterface *about, QAccessible::Event what)
{
    if (!about)
        return;
    QAccessibleEvent event(about, what);
    if (m_listener)
        m_listener(event);
    QAccessible::updateAccessibility(&event);
}

} // namespace sitewright
