// SPDX-License-Identifier: MIT
// How the rows of the structure tree follow a change of the plan: exactly the rows of what changed come, go and move. When follow() is
// called the plan has changed already, so rows of removed objects stand for nothing and rows of renamed ones may be out of order
// until each is settled; `unsettled` names them, and no comparison looks at them.
#include "views/tree/structure_model.h"

#include <algorithm>

#include "views/session/session.h"

namespace sitewright {
namespace {

int depthOf(const Plan &plan, ObjectRef ref)
{
    int depth = 0;
    for (; ref; ref = plan.owner(ref))
        ++depth;
    return depth;
}

bool isInTree(Kind kind) { return contains(StructureFilter::treeKinds, kind); }

} // namespace

void StructureModel::follow(const ChangeSet &changes)
{
    if (!m_nodes[root].isOpened)
        return;
    Following news;
    if (m_filter.isActive())
        m_filter.rebuild(plan());
    collect(changes, news);
    if (news.hasTypeChanged && m_filter.isActive())
        return restart();
    m_isFollowing = true;
    if (news.hasTypeChanged)
        tellTypes();
    // Parents before children: what an object moves into stands where it belongs by then.
    std::vector<std::pair<int, ObjectId>> order;
    for (const ObjectId id : news.touched) {
        if (const Number number = m_nodes.find(id); number != none)
            news.unsettled.insert(number);
        order.emplace_back(depthOf(plan(), plan().find(id)), id);
    }
    std::ranges::sort(order);
    for (const auto &[depth, id] : order) {
        if (depth > 0)
            place(id, news);
    }
    for (const auto &[depth, id] : order) {
        const Number number = depth == 0 ? m_nodes.find(id) : none;
        // What stood in something that went goes with it.
        if (number != none && (m_nodes[number].parent == root || isAlive(m_nodes[m_nodes[number].parent])))
            removeNode(number);
    }
    for (const FieldChange &change : changes.fields) {
        const Number number = change.field == FieldId::Applications ? m_nodes.find(change.object) : none;
        if (number != none)
            syncApplications(number);
    }
    for (const ObjectId id : news.told)
        settleEmptied(m_nodes.find(id));
    tell(news.told);
    m_isFollowing = false;
    emit followed();
}

void StructureModel::collect(const ChangeSet &changes, Following &news)
{
    const auto touch = [&](ObjectId id) {
        news.touched.insert(id);
        collectAround(id, news);
    };
    for (const ObjectChange &change : changes.created) {
        if (isInTree(change.kind))
            touch(change.id);
    }
    for (const ObjectChange &change : changes.removed) {
        if (isInTree(change.kind))
            touch(change.id);
    }
    for (const FieldChange &change : changes.fields) {
        const ObjectRef ref = plan().find(change.object);
        if (change.field == FieldId::Owner)
            collectAround(valueOr(change.before, ObjectId()), news);
        news.hasTypeChanged = news.hasTypeChanged || ref.is(Kind::ApplicationType);
        if (!ref || !isInTree(ref.kind()))
            continue;
        news.told.insert(change.object);
        const bool isPlace = change.field == FieldId::Name || change.field == FieldId::Owner;
        if (isPlace || (m_filter.isActive() && (change.field == FieldId::Subnets || change.field == FieldId::Applications)))
            touch(change.object);
    }
}

// Badges of everything above change with it; under a filter even whether it is shown.
void StructureModel::collectAround(ObjectId id, Following &news) const
{
    const auto add = [&](ObjectId above) {
        news.told.insert(above);
        if (m_filter.isActive())
            news.touched.insert(above);
    };
    for (Number number = m_nodes.find(id); number != none && number != root; number = m_nodes[number].parent)
        add(m_nodes[number].id);
    for (ObjectRef at = plan().find(id); at; at = plan().owner(at))
        add(plan().id(at));
}

// Puts one object that exists where it belongs: its row comes, moves or goes.
void StructureModel::place(ObjectId id, Following &news)
{
    const ObjectRef ref = plan().find(id);
    const ObjectRef owner = plan().owner(ref);
    Number parent = none;
    if (m_filter.shows(plan(), ref))
        parent = ref == plan().organization() ? root : owner ? m_nodes.find(plan().id(owner)) : none;
    if (parent != none && !m_nodes[parent].isOpened)
        parent = none;
    Number number = m_nodes.find(id);
    const bool isInsideMatch = m_filter.isActive() && m_filter.isInsideMatch(plan(), ref);
    // Other rows are shown below it than before: it starts anew.
    if (number != none && (parent == none || m_nodes[number].isInsideMatch != isInsideMatch || m_nodes[number].ref.kind() != ref.kind())) {
        news.unsettled.erase(number);
        removeNode(number);
        number = none;
    }
    if (parent == none)
        return;
    if (number == none) {
        const int row = rowFor(parent, ref, news, none);
        number = adopt(parent, ref);
        news.unsettled.erase(number); // its number may be that of a node that went
        beginInsertRows(indexAt(parent), row, row);
        m_nodes.insert(parent, row, number);
        endInsertRows();
        return;
    }
    m_nodes[number].ref = ref;
    moveNode(number, parent, rowFor(parent, ref, news, number));
    news.unsettled.erase(number);
    if (m_filter.isActive() && ref.is(Kind::ManagementPoint))
        syncApplications(number);
}

// `row` counts with the node itself still where it is.
void StructureModel::moveNode(Number number, Number to, int row)
{
    const Number from = m_nodes[number].parent;
    const int at = m_nodes[number].row;
    if (from == to && (row == at || row == at + 1))
        return;
    beginMoveRows(indexAt(from), at, at, indexAt(to), row);
    m_nodes.detach(number);
    m_nodes.insert(to, from == to && row > at ? row - 1 : row, number);
    endMoveRows();
}

void StructureModel::removeNode(Number number)
{
    const Number parent = m_nodes[number].parent;
    const int row = m_nodes[number].row;
    beginRemoveRows(indexAt(parent), row, row);
    m_nodes.detach(number);
    m_nodes.destroy(number);
    endRemoveRows();
}

int StructureModel::rowFor(Number parent, ObjectRef ref, const Following &news, Number self) const
{
    const std::vector<Number> &children = m_nodes[parent].children;
    const auto isSettled = [&](std::size_t row) { return children[row] != self && !news.unsettled.contains(children[row]); };
    std::size_t low = 0;
    std::size_t high = children.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        std::size_t probe = middle;
        while (probe < high && !isSettled(probe))
            ++probe;
        if (probe == high)
            high = middle;
        else if (comesBefore(m_nodes[children[probe]].ref, ref))
            low = probe + 1;
        else
            high = middle;
    }
    return static_cast<int>(low);
}

// Both lists are sorted by type: one walk finds what came and what went.
void StructureModel::syncApplications(Number point)
{
    if (!m_nodes[point].isOpened || !isAlive(m_nodes[point]))
        return;
    const std::vector<int> wanted = shownApplications(m_nodes[point].ref);
    std::size_t row = 0;
    for (std::size_t next = 0; next < wanted.size() || row < m_nodes[point].children.size();) {
        const bool isAtEnd = row >= m_nodes[point].children.size();
        const Number child = isAtEnd ? none : m_nodes[point].children[row];
        if (isAtEnd || (next < wanted.size() && wanted[next] < m_nodes[child].application)) {
            beginInsertRows(indexAt(point), static_cast<int>(row), static_cast<int>(row));
            const Number fresh = m_nodes.make(m_nodes[point].id, m_nodes[point].ref, wanted[next++]);
            m_nodes[fresh].isOpened = true;
            m_nodes.insert(point, static_cast<int>(row++), fresh);
            endInsertRows();
        } else if (next >= wanted.size() || m_nodes[child].application < wanted[next]) {
            removeNode(child);
        } else {
            ++next;
            ++row;
        }
    }
}

// Nobody has asked for the children of a row that is not opened, but views know that there are some. When the last one is gone they
// learn it from the removal of a row that stands for all of them.
void StructureModel::settleEmptied(Number number)
{
    if (number == none || m_nodes[number].isOpened || !isAlive(m_nodes[number]) || hasShownChildren(m_nodes[number].ref))
        return;
    const Number ghost = m_nodes.make({}, {});
    m_nodes[ghost].isOpened = true;
    m_nodes[number].isOpened = true;
    m_nodes.insert(number, 0, ghost);
    removeNode(ghost);
}

// One signal per parent, from the first to the last row concerned.
void StructureModel::tell(const std::unordered_set<ObjectId> &ids)
{
    std::unordered_map<Number, std::pair<int, int>> spans;
    for (const ObjectId id : ids) {
        const Number number = m_nodes.find(id);
        if (number == none)
            continue;
        const int row = m_nodes[number].row;
        auto [span, isNew] = spans.try_emplace(m_nodes[number].parent, row, row);
        if (!isNew)
            span->second = {std::min(span->second.first, row), std::max(span->second.second, row)};
    }
    for (const auto &[parent, span] : spans) {
        const QModelIndex above = indexAt(parent);
        emit dataChanged(index(span.first, 0, above), index(span.second, 0, above));
    }
}

void StructureModel::tellAll()
{
    std::vector<Number> open{root};
    while (!open.empty()) {
        const std::vector<Number> &children = m_nodes[open.back()].children;
        open.pop_back();
        if (children.empty())
            continue;
        emit dataChanged(indexAt(children.front()), indexAt(children.back()));
        open.insert(open.end(), children.begin(), children.end());
    }
}

void StructureModel::tellTypes()
{
    std::vector<Number> open{root};
    while (!open.empty()) {
        const Number number = open.back();
        open.pop_back();
        const std::vector<Number> &children = m_nodes[number].children;
        if (!children.empty() && m_nodes[children.front()].application >= 0)
            emit dataChanged(indexAt(children.front()), indexAt(children.back()));
        else
            open.insert(open.end(), children.begin(), children.end());
    }
}

} // namespace sitewright
