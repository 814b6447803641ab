// SPDX-License-Identifier: MIT
#include "views/findings/finding_groups.h"

#include "model/plan/name_order.h"
#include "model/rules/rule_table.h"
#include "views/session/session.h"

namespace sitewright {

namespace {

constexpr std::size_t placeBlock = 256;

int depthOf(const Plan &plan, ObjectRef ref)
{
    int depth = 0;
    for (; ref; ref = plan.owner(ref))
        ++depth;
    return depth;
}

} // namespace

void FindingGroups::start(Grouping grouping)
{
    m_grouping = grouping;
    m_groups.clear();
    m_free.clear();
    m_byNumber.clear();
    m_inserted.clear();
    m_places.clear();
    m_sorting = false;
    m_hasEmpty = false;
    m_ranked = grouping != Grouping::Place;
}

ObjectRef FindingGroups::placeOf(const Finding &finding) const
{
    const Plan &plan = m_session.plan();
    ObjectRef at = finding.first();
    while (at && !at.isStructure())
        at = plan.isLive(at) ? plan.owner(at) : ObjectRef();
    return at;
}

std::uint32_t FindingGroups::numberOf(const Finding &finding) const
{
    switch (m_grouping) {
    case Grouping::None: break;
    case Grouping::Severity: return static_cast<std::uint32_t>(m_session.severity(finding));
    case Grouping::Rule: return finding.rule;
    case Grouping::Place:
        if (const ObjectRef place = placeOf(finding))
            return place.index() + 1;
        break;
    }
    return 0;
}

FindingGroups::Id FindingGroups::groupOf(const Finding &finding)
{
    const std::uint32_t number = numberOf(finding);
    if (number >= m_byNumber.size())
        m_byNumber.resize(std::max<std::size_t>(number + 1, m_byNumber.size() * 2), none);
    if (m_byNumber[number] == none)
        m_byNumber[number] = make(number, finding);
    return m_byNumber[number];
}

FindingGroups::Id FindingGroups::make(std::uint32_t number, const Finding &finding)
{
    Id id = static_cast<Id>(m_groups.size());
    if (m_free.empty()) {
        m_groups.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
    }
    FindingGroup group;
    group.number = number;
    group.rank = number;
    group.key = number;
    if (m_grouping == Grouping::Rule) { // by the rule's own severity, as its findings may weigh differently
        const Rule &rule = *ruleTable()[number];
        group.rank = static_cast<std::uint32_t>(m_session.facts().settings().severity(rule.code, rule.severity)) << 16U | number;
        group.key = hashText(rule.code);
    }
    if (m_grouping == Grouping::Place && number > 0) {
        group.place = placeOf(finding);
        group.key = m_session.plan().id(group.place).bits();
    }
    group.isCollapsed = m_grouping != Grouping::None && collapsed(m_grouping).contains(group.key);
    m_groups[id] = group;
    if (m_grouping == Grouping::Place) {
        if (m_ranked) {
            insertRanked(id);
            m_inserted.push_back(id);
        } else {
            m_places.push_back(id);
        }
    }
    return id;
}

// Depth first: lifts both to siblings. What is outside the structure comes last.
bool FindingGroups::placeBefore(Id a, Id b) const
{
    const Plan &plan = m_session.plan();
    ObjectRef x = m_groups[a].place, y = m_groups[b].place;
    if (x.isNull() || y.isNull() || !plan.isLive(x) || !plan.isLive(y))
        return x && plan.isLive(x) && !(y && plan.isLive(y));
    int depthX = depthOf(plan, x), depthY = depthOf(plan, y);
    const bool xIsDeeper = depthX > depthY;
    for (; depthX > depthY; --depthX)
        x = plan.owner(x);
    for (; depthY > depthX; --depthY)
        y = plan.owner(y);
    if (x == y)
        return !xIsDeeper && a != b;
    while (plan.owner(x) != plan.owner(y)) {
        x = plan.owner(x);
        y = plan.owner(y);
    }
    if (x.kind() != y.kind())
        return x.is(Kind::Region); // regions stand before sites
    return isNamedBefore(plan, x, y);
}

bool FindingGroups::sortPlaces(const TimeSlice &slice)
{
    if (m_ranked)
        return true;
    if (!m_sorting)
        m_sort.start(std::move(m_places), placeBlock);
    m_sorting = true;
    if (!m_sort.proceed([this](Id a, Id b) { return placeBefore(a, b); }, slice))
        return false;
    m_places = m_sort.take();
    m_sorting = false;
    m_ranked = true;
    spreadRanks();
    return true;
}

void FindingGroups::spreadRanks()
{
    const std::uint32_t gap = static_cast<std::uint32_t>(0xfffffff0U / (m_places.size() + 2));
    std::uint32_t rank = 0;
    for (const Id id : m_places)
        m_groups[id].rank = rank += gap;
}

void FindingGroups::insertRanked(Id id)
{
    const auto at = std::ranges::lower_bound(m_places, id, [this](Id a, Id b) { return placeBefore(a, b); });
    const std::uint32_t below = at == m_places.begin() ? 0 : m_groups[*(at - 1)].rank;
    const std::uint32_t above = at == m_places.end() ? 0xffffffffU : m_groups[*at].rank;
    m_places.insert(at, id);
    m_groups[id].rank = below + (above - below) / 2;
    if (above - below < 2)
        spreadRanks();
}

void FindingGroups::purge()
{
    if (!m_hasEmpty || m_grouping != Grouping::Place)
        return;
    m_hasEmpty = false;
    std::erase_if(m_places, [this](Id id) {
        if (m_groups[id].total > 0)
            return false;
        m_byNumber[m_groups[id].number] = none;
        m_groups[id] = FindingGroup();
        m_free.push_back(id);
        return true;
    });
}

FindingGroups::Id FindingGroups::ofPlace(ObjectRef place) const
{
    const std::size_t number = place.index() + 1;
    return m_grouping == Grouping::Place && number < m_byNumber.size() ? m_byNumber[number] : none;
}

std::vector<FindingGroups::Id> FindingGroups::within(ObjectRef top) const
{
    std::vector<Id> out;
    const Plan &plan = m_session.plan();
    if (top.is(Kind::Site) && plan.structure(top).children[static_cast<std::size_t>(ChildGroup::Structure)].isNull()) { // as ever, but for STR-02
        if (const Id own = ofPlace(top); own != none)
            out.push_back(own);
        return out;
    }
    for (const Id id : m_places) {
        if (m_groups[id].place && plan.isLive(m_groups[id].place) && plan.isWithin(m_groups[id].place, top))
            out.push_back(id);
    }
    return out;
}

void FindingGroups::setCollapsed(Id id, bool isCollapsed)
{
    m_groups[id].isCollapsed = isCollapsed;
    auto &keys = m_collapsed[static_cast<std::size_t>(m_grouping)];
    if (isCollapsed)
        keys.insert(m_groups[id].key);
    else
        keys.erase(m_groups[id].key);
}

} // namespace sitewright
