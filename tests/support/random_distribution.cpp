// SPDX-License-Identifier: MIT
#include "tests/support/random_distribution.h"

#include <random>

namespace sitewright::test {

namespace {

class Builder {
public:
    explicit Builder(std::uint64_t seed) : m_rng(seed * 977 + 5) {}

    Plan build(int sites)
    {
        std::vector<ObjectRef> above{make(Kind::Organization, 'o', {})};
        for (int i = below(5); i > 0; --i)
            above.push_back(make(Kind::Region, 'r', one(above)));
        for (int i = 0; i < sites; ++i)
            addSite(one(above));
        for (int i = below(3); i > 0; --i)
            m_ends.push_back(make(Kind::Cloud, 'c', {}));
        for (int i = below(sites * 2) + 1; i > 0; --i)
            addLink();
        for (int i = below(4); i > 0; --i)
            addRepository(oneIn(2) ? above.front() : oneIn(2) ? one(above) : one(m_sites));
        std::vector<ObjectRef> targets = above;
        targets.insert(targets.end(), m_sites.begin(), m_sites.end());
        targets.insert(targets.end(), m_depots.begin(), m_depots.end());
        for (const ObjectRef target : targets) {
            if (!m_points.empty() && (target.is(Kind::Organization) || oneIn(target.is(Kind::Depot) ? 8 : 3)))
                m_plan.set(target, FieldId::DistributionService, m_plan.id(one(m_points)));
            if (!m_depots.empty() && contains(maskOf(Kind::Organization, Kind::Region), target.kind()) && oneIn(6))
                m_plan.set(target, FieldId::MasterDepot, m_plan.id(one(m_depots)));
        }
        return std::move(m_plan);
    }

private:
    int below(int n) { return static_cast<int>(m_rng() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    ObjectRef one(const std::vector<ObjectRef> &list) { return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))]; }

    ObjectRef make(Kind kind, char prefix, ObjectRef owner)
    {
        const ObjectRef ref = m_plan.create(kind, *ObjectId::fromText(prefix + std::to_string(below(90) + 10) + 'x' + std::to_string(++m_count)));
        if (owner)
            m_plan.set(ref, FieldId::Owner, m_plan.id(owner));
        return ref;
    }
    void addSite(ObjectRef above)
    {
        const ObjectRef site = make(Kind::Site, 's', above);
        m_sites.push_back(site);
        m_ends.push_back(site);
        std::vector<ObjectRef> segments;
        for (int i = below(3); i > 0; --i)
            segments.push_back(make(Kind::Segment, 'g', site));
        for (const ObjectRef segment : segments) {
            if (oneIn(4))
                m_ends.push_back(segment);
        }
        for (int i = below(4); i > 0; --i) {
            const ObjectRef depot = make(Kind::Depot, 'd', site);
            m_depots.push_back(depot);
            if (oneIn(2))
                m_plan.set(depot, FieldId::Master, true);
            if (oneIn(2))
                m_plan.set(depot, FieldId::Order, std::int64_t(1 + below(20)));
            if (!segments.empty() && oneIn(3))
                m_plan.set(depot, FieldId::StandsIn, m_plan.id(one(segments)));
        }
        if (!oneIn(3)) {
            const ObjectRef point = make(Kind::ManagementPoint, 'm', oneIn(8) ? above : site);
            m_points.push_back(point);
            if (!oneIn(12))
                m_plan.set(point, FieldId::Applications, ApplicationList{{"distributionService"}, {"eventDispatcher"}});
            if (!segments.empty() && oneIn(3))
                m_plan.set(point, FieldId::Segments, RefList{m_plan.id(one(segments))});
        }
    }
    void addLink()
    {
        const ObjectRef from = one(m_ends), to = one(m_ends);
        const ObjectRef link = make(Kind::Link, 'l', {});
        m_plan.set(link, FieldId::From, m_plan.id(from));
        m_plan.set(link, FieldId::To, m_plan.id(to));
        if (oneIn(8))
            m_plan.set(link, FieldId::LinkType, std::string("lan"));
        if (!oneIn(3))
            m_plan.set(link, FieldId::Bandwidth, std::int64_t(1000) << below(4));
        if (oneIn(2))
            m_plan.set(link, FieldId::Latency, 2.5 * below(4));
    }
    void addRepository(ObjectRef context)
    {
        const ObjectRef repository = make(Kind::Repository, 'p', context);
        if (!oneIn(5))
            m_plan.set(repository, FieldId::ChangeMb, std::int64_t(below(5000)));
        if (oneIn(2))
            m_plan.set(repository, FieldId::Compression, 0.001 * below(1000));
    }

    std::mt19937_64 m_rng;
    Plan m_plan;
    int m_count = 0;
    std::vector<ObjectRef> m_sites, m_depots, m_points, m_ends;
};

} // namespace

Plan randomDistribution(std::uint64_t seed, int sites) { return Builder(seed).build(sites); }

} // namespace sitewright::test
