// SPDX-License-Identifier: MIT
// How the list of findings follows the plan: an edit costs what it changes.
#include "views/findings/findings_model.h"

#include <algorithm>
#include <utility>

#include "views/shared/splice.h"

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
    if (!m_order.isSorted()) { // to begin anew with each edit would never end
        m_waitingTotal += changes;
        if (m_waitingTotal <= veryManyUpdates)
            m_waiting.push_back(delta);
        else
            reload();
        return;
    }
    if (changes > veryManyUpdates)
        return reload();
    const News news = sorted(delta);
    if (changes > severalUpdates)
        return followMany(news.gone, news.come, news.again);
    for (const Slot slot : news.gone)
        remove(slot);
    m_order.groups().purge();
    settlePlaces();
    for (const Slot slot : news.again)
        replace(slot, m_order.finding(slot));
    for (const Finding &finding : news.come)
        add(finding);
}

// The same finding on other facts stays where it is, unless it weighs otherwise now.
FindingsModel::News FindingsModel::sorted(const FindingsDelta &delta)
{
    const auto isRegraded = [this](Slot slot, const Finding &finding) {
        return m_session.severity(m_order.finding(slot)) != m_session.severity(finding);
    };
    std::unordered_set<std::uint64_t> stays;
    for (const Finding &finding : delta.added) {
        if (const Slot slot = m_order.find(finding.key); slot != FindingsOrder::none && !isRegraded(slot, finding))
            stays.insert(finding.key);
    }
    News out;
    for (const Finding &finding : delta.removed) {
        const Slot slot = m_order.find(finding.key);
        if (slot != FindingsOrder::none && !stays.contains(finding.key))
            out.gone.push_back(slot);
    }
    std::unordered_set<std::uint64_t> seen;
    for (const Finding &finding : delta.added) {
        const Slot slot = m_order.find(finding.key);
        if (stays.contains(finding.key)) {
            m_order.replace(slot, finding); // keeps its row, and with it selection and place
            out.again.push_back(slot);
        } else if (seen.insert(finding.key).second) {
            out.come.push_back(finding);
        }
    }
    return out;
}

// All is in order by now and nothing is listed yet.
void FindingsModel::applyWaiting()
{
    if (m_waiting.empty())
        return;
    for (const FindingsDelta &delta : std::exchange(m_waiting, {})) {
        const News news = sorted(delta);
        m_order.merge(news.gone, news.come);
    }
    m_waitingTotal = 0;
    m_states.clear();
}

void FindingsModel::followMany(const std::vector<Slot> &gone, const std::vector<Finding> &come, const std::vector<Slot> &again)
{
    beginResetModel();
    m_judge.placesChanged();
    if (m_movedPlaces.empty() && !isFiltering()) {
        patchRows(gone, come, again);
        endResetModel();
        return;
    }
    const auto forget = [this](Slot slot) {
        if (slot < m_states.size())
            m_states[slot] = State::Unknown;
    };
    std::ranges::for_each(gone, forget);
    std::ranges::for_each(again, forget);
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

// Inside a reset, while everything is listed: what is shown follows without looking at all the rest.
void FindingsModel::patchRows(const std::vector<Slot> &gone, const std::vector<Finding> &come, const std::vector<Slot> &again)
{
    FindingGroups &groups = m_order.groups();
    std::vector<std::size_t> out;
    const auto leave = [&](Slot slot) {
        const GroupId id = m_order.group(slot);
        --groups.at(id).shown.count[static_cast<std::size_t>(m_session.severity(m_order.finding(slot)))];
        --m_shown;
        if (!groups.at(id).isCollapsed)
            out.push_back(positionIn(m_rows, static_cast<std::size_t>(rowAt(m_order.place(slot))), slot));
        if (groups.at(id).shown.total() == 0 && m_grouping != Grouping::None)
            out.push_back(positionIn(m_rows, static_cast<std::size_t>(rowAt(m_order.headPlace(id))), id | headBit));
    };
    std::vector<Slot> shown; // from now on
    for (const Slot slot : gone) {
        if (std::exchange(m_states[slot], State::Unknown) == State::Shown)
            leave(slot);
    }
    for (const Slot slot : again) {
        const bool wasShown = std::exchange(m_states[slot], State::Unknown) == State::Shown;
        if (judge(slot) == wasShown)
            continue;
        wasShown ? leave(slot) : shown.push_back(slot);
    }
    eraseAt(m_rows, std::move(out));
    for (const Slot slot : m_order.merge(gone, come)) {
        if (slot < m_states.size())
            m_states[slot] = State::Unknown;
        if (judge(slot))
            shown.push_back(slot);
    }
    std::vector<Entry> entries;
    for (const Slot slot : shown) {
        FindingGroup &group = groups.at(m_order.group(slot));
        if (m_grouping != Grouping::None && group.shown.total() == 0)
            entries.push_back(m_order.group(slot) | headBit);
        ++group.shown.count[static_cast<std::size_t>(m_session.severity(m_order.finding(slot)))];
        ++m_shown;
        if (!group.isCollapsed)
            entries.push_back(slot);
    }
    const auto before = [this](Entry a, Entry b) { return placeOf(a) < placeOf(b); };
    std::ranges::sort(entries, before);
    insertSorted(m_rows, entries, before);
    m_scanned = m_order.size();
    m_reviewed = 0; // of a second look that goes on
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
    emit wordsMayDiffer();
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
