// SPDX-License-Identifier: MIT
// How the list of findings follows the plan: an edit costs what it changes.
#include "views/findings/findings_model.h"

#include <algorithm>

namespace sitewright {

namespace {

constexpr std::size_t severalUpdates = 16;     // from here on rows come anew at once instead of one after the other
constexpr std::size_t manyPlaces = 256;
constexpr std::size_t veryManyUpdates = 20000; // from here on they are better sorted in slices
constexpr int sliceMs = 8;

} // namespace

void FindingsModel::headChanged(GroupId group)
{
    if (m_grouping == Grouping::None)
        return;
    const int row = rowAt(m_order.headPlace(group));
    if (row < rowCount() && m_rows[static_cast<std::size_t>(row)] == (group | headBit))
        emit dataChanged(index(row, 0), index(row, FixColumn));
}

void FindingsModel::showSlot(Slot slot)
{
    const GroupId id = m_order.group(slot);
    FindingGroup &group = m_order.groups().at(id);
    const bool isFirst = group.shown.total() == 0;
    ++group.shown.count[static_cast<std::size_t>(m_session.severity(m_order.finding(slot)))];
    ++m_shown;
    const auto insert = [this](Entry entry) {
        const int row = rowAt(placeOf(entry));
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, entry);
        endInsertRows();
    };
    if (isFirst && m_grouping != Grouping::None)
        insert(id | headBit);
    else
        headChanged(id);
    if (!group.isCollapsed)
        insert(slot);
}

void FindingsModel::hideSlot(Slot slot)
{
    const GroupId id = m_order.group(slot);
    FindingGroup &group = m_order.groups().at(id);
    --group.shown.count[static_cast<std::size_t>(m_session.severity(m_order.finding(slot)))];
    --m_shown;
    const auto remove = [this](Entry entry) {
        const int row = rowAt(placeOf(entry));
        if (row >= rowCount() || m_rows[static_cast<std::size_t>(row)] != entry)
            return;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    };
    if (!group.isCollapsed)
        remove(slot);
    if (group.shown.total() == 0 && m_grouping != Grouping::None)
        remove(id | headBit);
    else
        headChanged(id);
}

// --- findings that come and go ----------------------------------------------------------------------------------------

void FindingsModel::followFindings(const FindingsDelta &delta)
{
    const std::size_t changes = delta.added.size() + delta.removed.size();
    if (!m_order.isSorted() || changes > veryManyUpdates) {
        reload();
        return;
    }
    // The same finding on other facts stays where it is, unless it weighs otherwise now.
    const auto isRegraded = [this](Slot slot, const Finding &finding) {
        return m_session.severity(m_order.finding(slot)) != m_session.severity(finding);
    };
    std::unordered_set<std::uint64_t> stays;
    for (const Finding &finding : delta.added) {
        if (const Slot slot = m_order.find(finding.key); slot != FindingsOrder::none && !isRegraded(slot, finding))
            stays.insert(finding.key);
    }
    std::vector<Slot> gone, again;
    for (const Finding &finding : delta.removed) {
        const Slot slot = m_order.find(finding.key);
        if (slot != FindingsOrder::none && !stays.contains(finding.key))
            gone.push_back(slot);
    }
    std::vector<Finding> come;
    std::unordered_set<std::uint64_t> seen;
    for (const Finding &finding : delta.added) {
        const Slot slot = m_order.find(finding.key);
        if (stays.contains(finding.key)) {
            m_order.replace(slot, finding); // the same resting on other facts keeps its row, and with it selection and place
            again.push_back(slot);
        } else if (seen.insert(finding.key).second) {
            come.push_back(finding);
        }
    }
    if (changes > severalUpdates)
        return followMany(gone, come, again);
    for (const Slot slot : gone)
        remove(slot);
    m_order.groups().purge();
    settlePlaces();
    for (const Slot slot : again)
        replace(slot, m_order.finding(slot));
    for (const Finding &finding : come)
        add(finding);
}

void FindingsModel::followMany(const std::vector<Slot> &gone, const std::vector<Finding> &come, const std::vector<Slot> &again)
{
    beginResetModel();
    const auto forget = [this](Slot slot) {
        if (slot < m_states.size())
            m_states[slot] = State::Unknown;
    };
    std::ranges::for_each(gone, forget);
    std::ranges::for_each(again, forget);
    m_judge.placesChanged();
    std::ranges::for_each(m_order.merge(gone, come), forget);
    if (m_movedPlaces.empty()) {
        restart(true);
    } else { // places got other names or stand elsewhere as well
        m_movedPlaces.clear();
        m_order.load(m_grouping);
        restart(false);
    }
    endResetModel();
}

void FindingsModel::add(const Finding &finding)
{
    const std::size_t at = m_order.add(finding);
    const Slot slot = m_order.find(finding.key);
    if (slot < m_states.size())
        m_states[slot] = State::Unknown;
    if (at > m_scanned)
        return; // its turn comes
    if (at == m_scanned && m_scanned + 1 < m_order.size())
        return;
    ++m_scanned;
    m_reviewed += at < m_reviewed ? 1 : 0;
    if (judge(slot))
        showSlot(slot);
}

void FindingsModel::remove(Slot slot)
{
    const bool isShown = slot < m_states.size() && m_states[slot] == State::Shown;
    if (isShown && m_order.lowerBound(m_order.place(slot)) < m_scanned)
        hideSlot(slot);
    if (slot < m_states.size())
        m_states[slot] = State::Unknown;
    const std::size_t at = m_order.remove(slot);
    m_scanned -= at < m_scanned ? 1 : 0;
    m_reviewed -= at < m_reviewed ? 1 : 0;
}

void FindingsModel::replace(Slot slot, const Finding &finding)
{
    const bool isListed = m_order.lowerBound(m_order.place(slot)) < m_scanned;
    const bool wasShown = slot < m_states.size() && m_states[slot] == State::Shown;
    if (slot < m_states.size())
        m_states[slot] = State::Unknown;
    if (!isListed)
        return;
    const bool isShown = judge(slot);
    if (isShown && !wasShown)
        showSlot(slot);
    else if (wasShown && !isShown)
        hideSlot(slot);
    else if (const int row = rowOf(finding); row >= 0)
        emit dataChanged(index(row, 0), index(row, FixColumn));
}

// --- objects that move and get other names ------------------------------------------------------------------------------

void FindingsModel::followPlan(const ChangeSet &changes)
{
    m_fixable.clear();
    m_judge.placesChanged();
    m_order.groups().takeInserted();
    if (m_order.isSorted())
        followMoves(changes);
    const bool moves = std::ranges::any_of(changes.fields, [](const FieldChange &change) { return change.field == FieldId::Owner; });
    if (m_judge.readsSentences() || (moves && m_judge.filter().hasScope()))
        reviewAgain();
    if (!m_rows.empty()) // sentences hold names and numbers of the plan
        emit dataChanged(index(0, ObjectColumn), index(rowCount() - 1, FixColumn));
}

void FindingsModel::followMoves(const ChangeSet &changes)
{
    const Plan &plan = m_session.plan();
    std::vector<ObjectRef> moved;
    for (const FieldChange &change : changes.fields) {
        const ObjectRef ref = plan.find(change.object);
        if (ref.isNull() || (change.field != FieldId::Owner && change.field != FieldId::Name))
            continue;
        if (ref.isStructure() && m_grouping == Grouping::Place)
            m_movedPlaces.push_back(ref);
        if (change.field == FieldId::Name)
            moved.push_back(ref);
        else if (m_grouping == Grouping::Place && !ref.isStructure())
            std::ranges::copy(plan.subtree(ref), std::back_inserter(moved));
    }
    if (!m_movedPlaces.empty())
        QTimer::singleShot(0, this, &FindingsModel::settlePlaces); // after what came and went with the same edit
    if (moved.size() > severalUpdates)
        return reload();
    for (const ObjectRef ref : moved) {
        for (const Finding &finding : m_session.engine().findingsOf(ref)) {
            const Slot slot = m_order.find(finding.key);
            if (slot != FindingsOrder::none && finding.first() == ref && !m_order.isInPlace(slot))
                reposition(slot);
        }
    }
    m_order.groups().purge();
}

void FindingsModel::reposition(Slot slot)
{
    const std::size_t from = m_order.lowerBound(m_order.place(slot));
    const bool wasListed = from < m_scanned;
    const bool wasShown = wasListed && m_states[slot] == State::Shown;
    const GroupId group = m_order.group(slot);
    const bool stays = wasShown && !isFiltering() && m_order.groups().groupOf(m_order.finding(slot)) == group;
    const int row = stays ? rowAt(m_order.place(slot)) : 0;
    if (wasShown && !stays)
        hideSlot(slot);
    const std::size_t to = m_order.reposition(slot);
    m_reviewed += (to < m_reviewed ? 1U : 0U) - (from < m_reviewed ? 1U : 0U);
    m_scanned -= wasListed ? 1 : 0;
    if (to > m_scanned || (to == m_scanned && m_scanned + 1 < m_order.size()))
        return; // its turn comes
    ++m_scanned;
    if (!stays && judge(slot))
        showSlot(slot);
    else if (stays && !m_order.groups().at(group).isCollapsed)
        moveRow(row);
}

// A row that is the only one not where it belongs goes there, and stays selected.
void FindingsModel::moveRow(int row)
{
    const auto placed = [this](Entry entry) { return placeOf(entry); };
    const auto wanted = placed(m_rows[static_cast<std::size_t>(row)]);
    const auto at = m_rows.begin() + row;
    auto to = std::ranges::lower_bound(m_rows.begin(), at, wanted, {}, placed);
    if (to == at)
        to = std::ranges::lower_bound(at + 1, m_rows.end(), wanted, {}, placed);
    if (to == at + 1)
        return;
    beginMoveRows({}, row, row, {}, static_cast<int>(to - m_rows.begin()));
    if (to < at)
        std::rotate(to, at, at + 1);
    else
        std::rotate(at, at + 1, to);
    endMoveRows();
}

void FindingsModel::settlePlaces()
{
    if (m_movedPlaces.empty())
        return;
    std::vector<ObjectRef> moved;
    moved.swap(m_movedPlaces);
    if (!m_order.isSorted() || m_grouping != Grouping::Place)
        return;
    std::vector<GroupId> groups;
    for (const ObjectRef ref : moved) {
        if (m_session.plan().isLive(ref)) {
            const std::vector<GroupId> below = m_order.groups().within(ref);
            groups.insert(groups.end(), below.begin(), below.end());
        }
    }
    for (const GroupId made : m_order.groups().takeInserted()) {
        if (m_order.groups().at(made).total > 0)
            groups.push_back(made);
    }
    if (groups.empty())
        return;
    if (groups.size() > manyPlaces)
        return reload();
    beginResetModel();
    m_order.moveGroups(std::move(groups));
    restart(true);
    endResetModel();
}

// --- a second look ----------------------------------------------------------------------------------------------------

// What a filter reads has changed somewhere: every finding is judged again, while the list stays as it is.
void FindingsModel::reviewAgain()
{
    m_reviewed = 0;
    m_reviews.start();
}

void FindingsModel::reviewSlice()
{
    if (isFiltering())
        return; // first the first look
    const TimeSlice slice(sliceMs);
    for (; m_reviewed < m_order.size(); ++m_reviewed) {
        if (slice.isOver())
            return;
        const Slot slot = m_order.at(m_reviewed);
        const bool wasShown = m_states[slot] == State::Shown;
        m_states[slot] = State::Unknown;
        const bool isShown = judge(slot);
        if (isShown && !wasShown)
            showSlot(slot);
        else if (wasShown && !isShown)
            hideSlot(slot);
    }
    m_reviews.stop();
    emit filteringFinished();
}

} // namespace sitewright
