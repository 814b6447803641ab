// SPDX-License-Identifier: MIT
#include "model/rules/live_waivers.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace sitewright {

namespace {

using Keys = std::unordered_set<std::uint64_t>;

Keys keysOf(const std::vector<Finding> &findings)
{
    Keys out;
    for (const Finding &finding : findings)
        out.insert(finding.key);
    return out;
}

bool hasSameKey(const Finding &a, const Finding &b) { return a.key == b.key; }

std::vector<ObjectId> waiversIn(const Plan &plan, const ChangeSet &changes)
{
    std::vector<ObjectId> out;
    for (const ObjectChange &object : changes.removed) {
        if (object.kind == Kind::Waiver)
            out.push_back(object.id);
    }
    for (const FieldChange &change : changes.fields) {
        if (change.object.isSynthetic() && plan.find(change.object).is(Kind::Waiver))
            out.push_back(change.object);
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

void LiveWaivers::rebuild(const std::string &today)
{
    m_waivers.read(m_plan, m_engine.facts().settings(), today);
    m_waivedCount = 0;
    m_engine.forEachFinding([this](const Finding &finding) { add(finding); });
}

void LiveWaivers::add(const Finding &finding)
{
    if (m_waivers.hasSubtrees(finding.rule))
        m_waivers.add(m_plan, finding, m_engine.subjects(finding));
    else
        m_waivers.add(m_plan, finding, {});
    m_waivedCount += m_waivers.isWaived(finding) ? 1 : 0;
}

void LiveWaivers::remove(const Finding &finding)
{
    m_waivedCount -= m_waivers.isWaived(finding) ? 1 : 0;
    m_waivers.remove(finding);
}

LiveWaivers::News LiveWaivers::follow(const ChangeSet &changes, FindingsDelta delta)
{
    News news;
    for (const Finding &finding : delta.removed) {
        if (!m_waivers.isWaived(finding))
            news.open.removed.push_back(finding);
        remove(finding);
    }
    const std::vector<ObjectId> changed = waiversIn(m_plan, changes);
    std::vector<Finding> known = findingsThatCross(changes);
    std::vector<WaiverTarget> targets;
    for (const ObjectId id : changed) {
        targets.push_back(m_waivers.target(id));
        if (const ObjectRef ref = m_plan.find(id); ref.is(Kind::Waiver))
            targets.push_back(waiverTarget(m_plan, ref));
    }
    // Waivers of whole rules are counted by rule alone, which is quick for many; all others remember findings one by one.
    const bool isByRule = known.empty() && std::ranges::all_of(targets, [](const WaiverTarget &target) {
        return !target.isValid() || target.scope == WaiverScope::Rule;
    });
    if (!targets.empty()) {
        const std::vector<Finding> about = findingsAbout(targets);
        known.insert(known.end(), about.begin(), about.end());
    }
    if (!known.empty() || !changed.empty()) {
        const Keys added = keysOf(delta.added);
        std::erase_if(known, [&](const Finding &finding) { return added.contains(finding.key); });
        std::ranges::sort(known, {}, &Finding::key);
        known.erase(std::unique(known.begin(), known.end(), hasSameKey), known.end());
        reconsider(known, changed, targets, isByRule, news);
    }
    for (const Finding &finding : delta.added) {
        add(finding);
        if (!m_waivers.isWaived(finding))
            news.open.added.push_back(finding);
    }
    const auto append = [](std::vector<Finding> &to, std::vector<Finding> &from) {
        to.empty() ? to.swap(from) : void(to.insert(to.end(), from.begin(), from.end()));
    };
    append(news.all.added, delta.added);
    append(news.all.removed, delta.removed);
    return news;
}

// Findings that stay, but perhaps not as they were: open or waived.
void LiveWaivers::reconsider(const std::vector<Finding> &findings, const std::vector<ObjectId> &changed,
                             const std::vector<WaiverTarget> &targets, bool isByRule, News &news)
{
    Keys named;
    for (const WaiverTarget &target : targets) {
        if (target.scope == WaiverScope::Finding)
            named.insert(target.key);
    }
    std::vector<bool> wasWaived;
    for (const Finding &finding : findings) {
        wasWaived.push_back(m_waivers.isWaived(finding));
        if (!isByRule)
            remove(finding);
    }
    for (const ObjectId id : changed)
        m_waivers.readAgain(m_plan, m_engine.facts().settings(), id);
    news.didWaiversChange = !changed.empty();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (!isByRule)
            add(findings[i]);
        const bool isWaived = m_waivers.isWaived(findings[i]);
        if (isByRule)
            m_waivedCount += static_cast<std::size_t>(isWaived) - static_cast<std::size_t>(wasWaived[i]);
        if (wasWaived[i] != isWaived)
            (isWaived ? news.open.removed : news.open.added).push_back(findings[i]);
        if (wasWaived[i] != isWaived || named.contains(findings[i].key)) {
            news.all.removed.push_back(findings[i]);
            news.all.added.push_back(findings[i]);
        }
    }
}

FindingsDelta LiveWaivers::openPart(const ChangeSet &changes, const FindingsDelta &delta) const
{
    if (m_waivers.isEmpty())
        return delta;
    FindingsDelta out;
    for (const Finding &finding : delta.removed) {
        if (!m_waivers.isWaived(finding))
            out.removed.push_back(finding);
    }
    const auto isWaivedNow = [this](const Finding &finding) { return m_waivers.wouldWaive(m_plan, finding, m_engine.subjects(finding)); };
    for (const Finding &finding : delta.added) {
        if (!isWaivedNow(finding))
            out.added.push_back(finding);
    }
    const Keys added = keysOf(delta.added);
    for (const Finding &finding : findingsThatCross(changes)) {
        const bool was = m_waivers.isWaived(finding), is = isWaivedNow(finding);
        if (was != is && !added.contains(finding.key))
            (is ? out.removed : out.added).push_back(finding);
    }
    return out;
}

std::vector<Finding> LiveWaivers::findingsAbout(const std::vector<WaiverTarget> &targets) const
{
    std::vector<Finding> out;
    std::vector<bool> wholeRule(ruleTable().size());
    bool scans = false;
    for (const WaiverTarget &target : targets) {
        if (!target.isValid())
            continue;
        if (target.scope != WaiverScope::Finding) {
            wholeRule[static_cast<std::size_t>(target.rule)] = scans = true;
        } else if (const ObjectRef object = m_plan.find(target.object)) {
            for (const Finding &finding : m_engine.findingsOf(object)) {
                if (finding.key == target.key)
                    out.push_back(finding);
            }
        }
    }
    if (scans) {
        m_engine.forEachFinding([&](const Finding &finding) {
            if (wholeRule[finding.rule])
                out.push_back(finding);
        });
    }
    return out;
}

// Findings on whatever moved into or out of a subtree that some waiver is for.
std::vector<Finding> LiveWaivers::findingsThatCross(const ChangeSet &changes) const
{
    std::vector<Finding> out;
    if (!m_waivers.hasSubtrees())
        return out;
    std::unordered_map<ObjectId, ObjectId> ownerBefore;
    for (const FieldChange &change : changes.fields) {
        if (change.field == FieldId::Owner)
            ownerBefore.emplace(change.object, valueOr(change.before, ObjectId()));
    }
    const auto waivedAbove = [&](ObjectId id, bool before) {
        std::vector<ObjectId> above;
        while (!id.isNull()) {
            const auto moved = ownerBefore.find(id);
            const ObjectRef ref = m_plan.find(id);
            const ObjectRef owner = ref ? m_plan.owner(ref) : ObjectRef();
            id = before && moved != ownerBefore.end() ? moved->second : owner ? m_plan.id(owner) : ObjectId();
            if (m_waivers.isSubtree(id))
                above.push_back(id);
        }
        std::ranges::sort(above);
        return above;
    };
    for (const auto &[id, owner] : ownerBefore) {
        const ObjectRef ref = m_plan.find(id);
        if (ref && !owner.isNull() && waivedAbove(id, true) != waivedAbove(id, false)) {
            for (const ObjectRef below : m_plan.subtree(ref)) {
                const std::vector<Finding> its = m_engine.findingsOf(below);
                out.insert(out.end(), its.begin(), its.end());
            }
        }
    }
    std::ranges::sort(out, {}, &Finding::key);
    out.erase(std::unique(out.begin(), out.end(), hasSameKey), out.end());
    return out;
}

} // namespace sitewright
