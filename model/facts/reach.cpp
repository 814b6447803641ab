// SPDX-License-Identifier: MIT
#include "model/facts/reach.h"

#include <algorithm>

namespace sitewright {

namespace {

constexpr ReachId unlabelled = 0xffffffffU;

ObjectRef hostOf(const Plan &plan, std::uint32_t node)
{
    const ObjectRef ref(node % 3 == 2 ? Kind::Cloud : Kind::Site, node / 3);
    return plan.isLive(ref) ? ref : ObjectRef();
}

template <class Visit>
void forEachNeighbour(const Plan &plan, std::uint32_t node, Visit visit)
{
    const auto follow = [&](ObjectRef end) {
        plan.forEachLinkAt(end, [&](ObjectRef ref) {
            if (const ObjectRef other = Reach::host(plan, plan.link(ref).otherEnd(end)))
                visit(Networks::node(other));
        });
    };
    const ObjectRef host = hostOf(plan, node);
    if (host.isNull())
        return;
    follow(host);
    if (!host.is(Kind::Site))
        return;
    plan.forEachChild(host, ChildGroup::Contents, [&](ObjectRef child) {
        if (child.is(Kind::Segment) && plan.segment(child).firstLink)
            follow(child);
    });
}

} // namespace

/// Searches from several nodes of one former part, each a step at a time; those that meet become one.
struct Reach::Split {
    struct Search {
        std::vector<Node> found, clouds, sites; ///< met so far; of those, still to be walked from
        std::size_t mergedInto = 0;
    };
    std::vector<Search> searches;
    std::vector<std::size_t> active;
    std::unordered_map<Node, std::size_t> owner;

    explicit Split(const std::vector<Node> &starts)
    {
        for (const Node start : starts) {
            active.push_back(searches.size());
            owner.emplace(start, searches.size());
            searches.push_back({{start}, {}, {}, searches.size()});
            ahead(searches.back(), start).push_back(start);
        }
    }
    /// Clouds go first: they join much, so that two searches meet soon.
    static std::vector<Node> &ahead(Search &search, Node node) { return node % 3 == 2 ? search.clouds : search.sites; }
    std::size_t rootOf(std::size_t search) const
    {
        while (searches[search].mergedInto != search)
            search = searches[search].mergedInto;
        return search;
    }
    void meet(std::size_t a, std::size_t b)
    {
        if (searches[a].found.size() < searches[b].found.size())
            std::swap(a, b);
        for (auto list : {&Search::found, &Search::clouds, &Search::sites}) {
            auto &from = searches[b].*list, &to = searches[a].*list;
            to.insert(to.end(), from.begin(), from.end());
            from = {};
        }
        searches[b].mergedInto = a;
        std::erase(active, b);
    }
};

Reach Reach::of(const Plan &plan)
{
    Reach out;
    std::vector<Node> work;
    plan.forEach(Kind::Link, [&](ObjectRef ref) {
        for (const ObjectRef end : plan.link(ref).ends) {
            if (end)
                work.push_back(Networks::node(host(plan, end)));
        }
    });
    for (const Node start : work) {
        if ((out.partOf(start) & alone) == 0)
            continue;
        const ReachId part = out.newPart();
        out.setPart(start, part, nullptr);
        std::vector<Node> ahead{start};
        while (!ahead.empty()) {
            const Node node = ahead.back();
            ahead.pop_back();
            forEachNeighbour(plan, node, [&](Node next) {
                if (out.partOf(next) != part) {
                    out.setPart(next, part, nullptr);
                    ahead.push_back(next);
                }
            });
        }
    }
    return out;
}

ReachId Reach::part(const Plan &plan, ObjectRef end) const { return partOf(Networks::node(host(plan, end))); }

ReachId Reach::partOf(Node node) const
{
    return node < m_part.size() && m_part[node] != unlabelled ? m_part[node] : alone | node;
}

ReachId Reach::newPart()
{
    if (m_freeParts.empty()) {
        m_size.push_back(0);
        return static_cast<ReachId>(m_size.size() - 1);
    }
    const ReachId part = m_freeParts.back();
    m_freeParts.pop_back();
    return part;
}

void Reach::setPart(Node node, ReachId part, Touched *touched)
{
    const ReachId before = partOf(node);
    if (before == part)
        return;
    if (node >= m_part.size())
        m_part.resize(node + 1 + node / 16, unlabelled);
    m_part[node] = part;
    if ((part & alone) == 0)
        ++m_size[part];
    if ((before & alone) == 0 && --m_size[before] == 0)
        m_freeParts.push_back(before);
    if (touched)
        touched->touch(Aspect::ReachPart, node);
}

void Reach::follow(const Plan &plan, const LinkChanges &changes, Touched &touched)
{
    std::vector<Node> work = changes.networks;
    std::vector<ObjectRef> links = changes.links;
    for (const std::uint32_t segment : changes.segments) {
        const ObjectRef ref(Kind::Segment, segment);
        if (!plan.isLive(ref))
            continue;
        // The site it left may have had no other way to what its links lead to.
        plan.forEachLinkAt(ref, [&](ObjectRef link) {
            links.push_back(link);
            if (const ObjectRef other = host(plan, plan.link(link).otherEnd(ref)))
                work.push_back(Networks::node(other));
        });
    }
    if (work.empty())
        return;
    // Sites before clouds: a site that lost its only link is through at once, before a cloud's many links are looked at.
    std::ranges::sort(work, {}, [](Node node) { return std::pair(node % 3, node); });
    work.erase(std::unique(work.begin(), work.end()), work.end());
    split(plan, work, &touched);
    for (const ObjectRef link : links) {
        const auto &ends = plan.link(link).ends;
        if (ends[0] && ends[1])
            join(plan, Networks::node(host(plan, ends[0])), Networks::node(host(plan, ends[1])), &touched);
    }
}

void Reach::split(const Plan &plan, const std::vector<Node> &work, Touched *touched)
{
    std::unordered_map<ReachId, std::vector<Node>> startsOf;
    std::vector<ReachId> parts;
    for (const Node node : work) {
        const ReachId part = partOf(node);
        if ((part & alone) != 0)
            continue;
        if (hostOf(plan, node).isNull()) {
            setPart(node, alone | node, touched);
            continue;
        }
        auto &starts = startsOf[part];
        if (starts.empty())
            parts.push_back(part);
        starts.push_back(node);
    }
    for (const ReachId part : parts) {
        Split state(startsOf[part]);
        std::size_t turn = 0;
        while (state.active.size() > 1) {
            turn = turn < state.active.size() ? turn : 0;
            const std::size_t at = state.active[turn];
            auto &search = state.searches[at];
            auto &from = search.clouds.empty() ? search.sites : search.clouds;
            if (from.empty()) {
                const ReachId own = search.found.size() == 1 ? alone | search.found.front() : newPart();
                for (const Node node : search.found)
                    setPart(node, own, touched);
                std::erase(state.active, at);
                continue;
            }
            const Node node = from.back();
            from.pop_back();
            forEachNeighbour(plan, node, [&](Node next) {
                if (partOf(next) != part)
                    return; // joined only now
                const std::size_t mine = state.rootOf(at);
                const auto [met, isNew] = state.owner.try_emplace(next, mine);
                if (isNew) {
                    state.searches[mine].found.push_back(next);
                    Split::ahead(state.searches[mine], next).push_back(next);
                } else if (const std::size_t other = state.rootOf(met->second); other != mine) {
                    state.meet(mine, other);
                }
            });
            // Who is through goes on at once: the others' next step may be a cloud of a thousand links.
            const auto &mine = state.searches[state.rootOf(at)];
            if (!mine.clouds.empty() || !mine.sites.empty())
                ++turn;
        }
    }
}

// Two nodes with a link between them: the smaller part takes the number of the larger.
void Reach::join(const Plan &plan, Node one, Node other, Touched *touched)
{
    if (partOf(one) == partOf(other))
        return;
    const auto sizeOf = [this](ReachId part) { return (part & alone) != 0 ? 1U : m_size[part]; };
    if (sizeOf(partOf(one)) > sizeOf(partOf(other)))
        std::swap(one, other);
    if ((partOf(other) & alone) != 0)
        setPart(other, newPart(), touched);
    const ReachId from = partOf(one), to = partOf(other);
    std::vector<Node> moving{one};
    setPart(one, to, touched);
    while (!moving.empty()) {
        const Node at = moving.back();
        moving.pop_back();
        forEachNeighbour(plan, at, [&](Node next) {
            if (partOf(next) == from) {
                setPart(next, to, touched);
                moving.push_back(next);
            }
        });
    }
}

std::size_t Reach::byteSize() const { return (m_part.capacity() + m_size.capacity()) * 4; }

} // namespace sitewright
