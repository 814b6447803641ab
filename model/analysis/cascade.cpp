// SPDX-License-Identifier: MIT
#include "model/analysis/cascade.h"

#include <algorithm>
#include <unordered_set>

namespace sitewright {

namespace {

class Tracer {
public:
    Tracer(const Plan &plan, const Facts &facts, const Routes &routes, ObjectRef subject)
        : m_plan(plan), m_facts(facts), m_routes(routes), m_networks(facts.networks()), m_volumes(Volumes::of(plan))
    {
        m_out.subject = subject;
    }

    Cascade ofRepository()
    {
        const ObjectRef context = m_plan.owner(m_out.subject);
        if (context)
            m_out.root = m_facts.masterDepot(context);
        if (!m_out.root)
            return std::move(m_out);
        m_carried = repositoryKilobytes(m_plan, m_out.subject);
        pass(m_out.root);
        // Parents come before children, so what fills a depot is there before what is filled from it.
        for (const ObjectRef target : m_plan.subtree(context)) {
            if (target != context && isDistributionTarget(target))
                add(target);
        }
        return finished();
    }

    Cascade ofDepot()
    {
        std::unordered_map<ObjectRef, std::vector<ObjectRef>> into, outOf; // targets by the depot that is written, or read
        for (const DistributionStep &step : distributionSteps(m_plan, m_facts)) {
            if (!step.hasProcedures())
                continue;
            into[step.depot].push_back(step.target);
            outOf[step.source].push_back(step.target);
        }
        const auto follow = [&](const std::unordered_map<ObjectRef, std::vector<ObjectRef>> &steps, bool isUp) {
            std::vector<ObjectRef> targets;
            std::unordered_set<ObjectRef> met{m_out.subject};
            std::vector<ObjectRef> depots{m_out.subject};
            for (std::size_t i = 0; i < depots.size(); ++i) {
                const auto found = steps.find(depots[i]);
                if (found == steps.end()) {
                    if (isUp && m_out.root.isNull())
                        m_out.root = depots[i]; // nobody fills it
                    continue;
                }
                for (const ObjectRef target : found->second) {
                    const DistributionStep step = stepInto(m_plan, m_facts, target);
                    targets.push_back(target);
                    if (const ObjectRef next = isUp ? step.source : step.depot; met.insert(next).second)
                        depots.push_back(next);
                }
            }
            return targets;
        };
        const std::vector<ObjectRef> towards = follow(into, true), onward = follow(outOf, false);
        if (m_out.root.isNull())
            m_out.root = m_out.subject; // filled in a circle
        std::vector<ObjectRef> targets(towards.rbegin(), towards.rend());
        targets.insert(targets.end(), onward.begin(), onward.end());
        pass(m_out.root);
        addInOrder(std::move(targets));
        return finished();
    }

private:
    /// What is sent has arrived before, as far as overrides allow that.
    void addInOrder(std::vector<ObjectRef> targets)
    {
        std::unordered_set<ObjectRef> filled; // by one of these
        for (const ObjectRef target : targets)
            filled.insert(stepInto(m_plan, m_facts, target).depot);
        std::unordered_set<ObjectRef> has{m_out.root};
        const auto isReady = [&](ObjectRef target) {
            const ObjectRef source = stepInto(m_plan, m_facts, target).source;
            return has.contains(source) || !filled.contains(source);
        };
        while (!targets.empty()) {
            const auto later = std::stable_partition(targets.begin(), targets.end(), isReady);
            const auto count = std::max<std::ptrdiff_t>(later - targets.begin(), 1); // in a circle somebody has to be first
            for (auto target = targets.begin(); target != targets.begin() + count; ++target) {
                add(*target);
                has.insert(stepInto(m_plan, m_facts, *target).depot);
            }
            targets.erase(targets.begin(), targets.begin() + count);
        }
    }

    void pass(ObjectRef depot)
    {
        if (m_passed.insert(depot).second)
            m_out.depots.push_back(depot);
    }

    void add(ObjectRef target)
    {
        const LedgerStep row = ledgerStepInto(m_plan, m_facts, target, m_carried ? *m_carried : m_volumes.into(m_plan, target));
        if (!row.step.hasProcedures())
            return;
        if (!m_added.insert(target).second)
            return;
        m_out.steps.push_back(row);
        m_out.totals.steps.count(row.step);
        m_links.count(m_routes, row);
        pass(row.step.source);
        pass(row.step.depot);
        // Both procedures carry the content the same way: from the depot that is read to the service, from there to the one written.
        follow(row, Procedure::Read, row.step.sourceLan);
        follow(row, Procedure::Write, row.step.serviceLan);
    }

    void follow(const LedgerStep &row, Procedure procedure, NetworkId from)
    {
        if (row.step.crossing(procedure) != Crossing::CrossNetwork || !actionPath(m_routes, row.step, procedure, m_path))
            return;
        NetworkId at = from;
        for (const ObjectRef ref : m_path) {
            const LinkRecord &link = m_plan.link(ref);
            const NetworkId first = m_networks.lan(m_plan, link.ends[0]), second = m_networks.lan(m_plan, link.ends[1]);
            // After a hop nobody drew it goes on from the LAN around: the way is told by where the rest leads.
            const bool isForward = first == at || (second != at && !isAround(at, second));
            CascadeLink &sum = m_out.links[ref];
            ++sum.actions;
            sum.kilobytes += row.kilobytes;
            (isForward ? sum.forward : sum.backward) = true;
            at = isForward ? second : first;
        }
    }

    /// Whether one of two LANs is a segment's and the other that of its site.
    bool isAround(NetworkId a, NetworkId b) const
    {
        const auto siteLan = [this](NetworkId lan) {
            const ObjectRef segment(Kind::Segment, lan / 3);
            const bool isSegment = lan % 3 == 1 && m_plan.isLive(segment) && m_plan.owner(segment);
            return isSegment ? m_networks.lan(m_plan, m_plan.owner(segment)) : noNetwork;
        };
        return siteLan(a) == b || siteLan(b) == a;
    }

    Cascade finished()
    {
        m_out.totals.hops = m_links.hops();
        m_out.totals.kilobytes = m_links.kilobytes();
        m_out.totals.undrawn = m_links.undrawn();
        return std::move(m_out);
    }

    const Plan &m_plan;
    const Facts &m_facts;
    const Routes &m_routes;
    const Networks &m_networks;
    const Volumes m_volumes;
    Cascade m_out;
    LinkTotals m_links;
    std::unordered_set<ObjectRef> m_passed, m_added;
    std::optional<std::int64_t> m_carried; ///< of one repository; else all that goes there
    std::vector<ObjectRef> m_path;
};

} // namespace

Cascade cascadeOf(const Plan &plan, const Facts &facts, const Routes &routes, ObjectRef subject)
{
    if (subject.is(Kind::Repository))
        return Tracer(plan, facts, routes, subject).ofRepository();
    if (subject.is(Kind::Depot) && plan.owner(subject))
        return Tracer(plan, facts, routes, subject).ofDepot();
    return {};
}

std::vector<ObjectRef> repositoriesInto(const Plan &plan, ObjectRef target)
{
    std::vector<ObjectRef> out;
    for (ObjectRef at = plan.owner(target); at; at = plan.owner(at)) {
        for (const ObjectRef ref : plan.childrenSorted(at, ChildGroup::Contents)) {
            if (ref.is(Kind::Repository))
                out.push_back(ref);
        }
    }
    return out;
}

} // namespace sitewright
