// SPDX-License-Identifier: MIT
#include "model/rules/fix_run.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FixRun", text); }

std::vector<std::string> types(const FieldValue &value)
{
    std::vector<std::string> out;
    for (const Application &application : valueOr(value, ApplicationList()))
        out.push_back(application.type);
    std::ranges::sort(out);
    return out;
}

/// Which applications come and which go.
std::uint64_t applicationsKind(const FieldChange &change)
{
    const std::vector<std::string> before = types(change.before), after = types(change.after);
    std::vector<std::string> come, go;
    std::ranges::set_difference(after, before, std::back_inserter(come));
    std::ranges::set_difference(before, after, std::back_inserter(go));
    std::uint64_t out = 1;
    for (const std::string &type : come)
        out = combineHash(out, hashText(type));
    out = combineHash(out, 2);
    for (const std::string &type : go)
        out = combineHash(out, hashText(type));
    return out;
}

} // namespace

std::uint64_t fixKind(const Plan &plan, const ChangeSet &changes)
{
    std::unordered_map<ObjectId, Kind> created;
    std::set<std::uint64_t> parts; // a set: how many objects it takes is not what it does
    for (const ObjectChange &object : changes.created) {
        created.emplace(object.id, object.kind);
        parts.insert(combineHash(1, static_cast<std::uint64_t>(object.kind)));
    }
    for (const ObjectChange &object : changes.removed)
        parts.insert(combineHash(2, static_cast<std::uint64_t>(object.kind)));
    for (const FieldChange &change : changes.fields) {
        const ObjectRef ref = plan.find(change.object);
        const bool goes = std::ranges::binary_search(changes.removed, change.object, {}, &ObjectChange::id);
        if (created.contains(change.object) || goes || ref.isNull())
            continue; // made or gone as a whole
        std::uint64_t part = combineHash(3, static_cast<std::uint64_t>(ref.kind()) * 256 + static_cast<std::uint64_t>(change.field));
        part = combineHash(part, isDefault(change.after) ? 1 : 0); // setting is not clearing
        if (change.field == FieldId::Applications)
            part = combineHash(part, applicationsKind(change));
        parts.insert(part);
    }
    std::uint64_t out = 0;
    for (const std::uint64_t part : parts)
        out = combineHash(out, part);
    return out;
}

FixRun::FixRun(Plan plan, IdSource ids, Wishes wishes) : m_engine(m_document.plan()), m_waivers(m_document.plan(), m_engine), m_ids(std::move(ids)), m_wishes(std::move(wishes))
{
    m_document.setFollower(&m_engine);
    m_document.replace(std::move(plan));
    m_engine.takeNews();
    m_waivers.rebuild(m_wishes.today);
    m_engine.forEachFinding([this](const Finding &finding) { m_open[finding.key] = finding; });
    for (const auto &[key, finding] : m_open)
        enqueue(finding);
}

void FixRun::enqueue(const Finding &finding)
{
    if (m_waivers.waivers().isWaived(finding) || !m_wishes.wanted(finding) || !m_seen.insert(finding.key).second)
        return;
    m_queue.insert({m_engine.severity(finding), findingKeyText(m_document.plan(), finding, m_engine.subjects(finding)), finding.key});
}

bool FixRun::requeueWaiting()
{
    if (m_waiting.empty())
        return false;
    const bool again = m_made > m_madeAtPass;
    m_madeAtPass = m_made;
    for (auto &[place, step] : m_waiting) {
        if (again)
            m_queue.insert(std::move(place));
        else
            m_steps.push_back(std::move(step)); // nothing has changed since: this is the answer
    }
    m_waiting.clear();
    return again;
}

bool FixRun::step()
{
    if (m_queue.empty() && !requeueWaiting())
        return false;
    Place place = m_queue.extract(m_queue.begin()).value();
    const auto open = m_open.find(place.key);
    if (open == m_open.end()) {
        ++m_alsoMended;
        return true;
    }
    const Finding finding = open->second;
    FixStep step = judge(finding);
    if (step.outcome == FixOutcome::NoFix && ruleTable()[finding.rule]->fixes)
        m_waiting.emplace_back(std::move(place), std::move(step));
    else
        m_steps.push_back(std::move(step));
    return true;
}

FixStep FixRun::judge(const Finding &finding)
{
    const Plan &plan = m_document.plan();
    const std::vector<ObjectRef> subjects = m_engine.subjects(finding);
    FixStep step{FixOutcome::NoFix, finding.rule, plan.id(subjects.front()), {}, {}};
    const std::vector<Fix> fixes = findingFixes(plan, m_engine.facts(), finding, subjects);
    if (const std::optional<ChangeSet> changes = choose(fixes, step))
        apply(*changes, finding, step);
    if (!isMade(step.outcome))
        step.text = findingMessage(m_document.plan(), m_engine.facts(), finding, subjects);
    return step;
}

std::optional<ChangeSet> FixRun::choose(const std::vector<Fix> &fixes, FixStep &step)
{
    step.why = tr("There is no automatic fix for it.");
    for (const Fix &fix : fixes) {
        Result<ChangeSet> changes = compose(fix.edit, m_document.plan(), m_ids);
        if (!changes && !m_wishes.kind) {
            step.outcome = FixOutcome::Refused;
            step.why = changes.error().why;
            return std::nullopt;
        }
        if (changes && changes->isEmpty() && !m_wishes.kind) {
            step.outcome = FixOutcome::Refused;
            step.why = tr("The fix would change nothing.");
            return std::nullopt;
        }
        if (changes && (!m_wishes.kind || fixKind(m_document.plan(), *changes) == *m_wishes.kind)) {
            step.text = fix.title;
            return std::move(*changes);
        }
        step.why = tr("It offers other fixes, not this one.");
    }
    return std::nullopt;
}

void FixRun::apply(const ChangeSet &changes, const Finding &finding, FixStep &step)
{
    if (const Result<void> done = m_document.apply(changes); !done) {
        step.outcome = FixOutcome::Refused;
        step.why = done.error().why;
        return;
    }
    const RuleEngine::News news = m_engine.takeNews();
    const FindingsDelta &delta = news.delta;
    const auto wasThere = [&](const Finding &found) { return m_open.contains(found.key); };
    const auto error = std::ranges::find_if(delta.added, [&](const Finding &found) {
        return m_engine.severity(found) == Severity::Error && !wasThere(found);
    });
    if (error != delta.added.end()) {
        step.outcome = FixOutcome::AddsError;
        const QString sentence = findingMessage(m_document.plan(), m_engine.facts(), *error, m_engine.subjects(*error));
        step.why = tr("Its fix would add an error: %1").arg(sentence);
        (void)m_document.apply(changes.inverted()); // what was just applied can be taken back
        m_engine.takeNews();
        return;
    }
    m_sum.add(changes);
    ++m_made;
    follow(changes, news);
    step.outcome = m_open.contains(finding.key) ? FixOutcome::Remains : FixOutcome::Mended;
    step.why.clear();
}

void FixRun::follow(const ChangeSet &changes, const RuleEngine::News &news)
{
    FindingsDelta open;
    if (news.wasReplaced) {
        m_waivers.rebuild(m_wishes.today);
        for (const Finding &finding : news.delta.added) {
            if (!m_open.contains(finding.key) && !m_waivers.waivers().isWaived(finding))
                open.added.push_back(finding);
        }
    } else {
        open = m_waivers.follow(changes, news.delta).open;
    }
    std::unordered_set<std::uint64_t> again;
    for (const Finding &finding : news.delta.added)
        again.insert(finding.key);
    for (const Finding &finding : news.delta.removed) {
        if (!again.contains(finding.key))
            m_open.erase(finding.key);
    }
    for (const Finding &finding : news.delta.added)
        m_open.insert_or_assign(finding.key, finding);
    count(open);
    for (const Finding &finding : open.added) // also what left the subtree that is accepted
        enqueue(finding);
}

void FixRun::count(const FindingsDelta &open)
{
    std::unordered_map<std::uint64_t, int> balance; // one that rests on other facts now has neither come nor gone
    for (const Finding &finding : open.added)
        ++balance[finding.key];
    for (const Finding &finding : open.removed)
        --balance[finding.key];
    for (const Finding &finding : open.added)
        m_added[static_cast<std::size_t>(m_engine.severity(finding))] += balance[finding.key] > 0 ? 1 : 0;
    for (const Finding &finding : open.removed)
        m_removed[static_cast<std::size_t>(m_engine.severity(finding))] += balance[finding.key] < 0 ? 1 : 0;
}

} // namespace sitewright
