// SPDX-License-Identifier: MIT
#include "views/inspector/relations.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "model/facts/facts_view.h"
#include "model/plan/name_order.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

struct Inspector {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr std::size_t mostShown = 12;

QString bandwidthText(const Plan &plan, ObjectRef link)
{
    const std::int64_t kbps = plan.link(link).bandwidthKbps;
    if (kbps == 0)
        return plan.link(link).lan ? Inspector::tr("LAN") : Inspector::tr("WAN");
    const QLocale locale;
    return kbps < 1000 ? Inspector::tr("%1 kbit/s").arg(locale.toString(static_cast<qlonglong>(kbps)))
                       : Inspector::tr("%1 Mbit/s").arg(locale.toString(double(kbps) / 1000, 'g', 6));
}

class Collector {
public:
    explicit Collector(const Session &session) : m_plan(session.plan()), m_facts(session.plan(), session.facts()) {}

    const Plan &plan() const { return m_plan; }
    const FactsView<false> &facts() const { return m_facts; }

    template <class Fact>
    void add(const QString &title, std::vector<ObjectRef> objects, Fact fact)
    {
        if (objects.empty())
            return;
        const auto before = [this](ObjectRef a, ObjectRef b) { return isNamedBefore(m_plan, a, b); };
        const std::size_t shown = std::min(objects.size(), mostShown);
        std::partial_sort(objects.begin(), objects.begin() + static_cast<std::ptrdiff_t>(shown), objects.end(), before);
        RelationGroup group{title, {}, static_cast<int>(objects.size() - shown)};
        for (std::size_t i = 0; i < shown; ++i)
            group.relations.push_back({m_plan.id(objects[i]), plain(m_plan.displayName(objects[i])), fact(objects[i])});
        m_groups.push_back(std::move(group));
    }
    /// Several of one name are told apart by where their other end stands.
    void addLinks(ObjectRef end)
    {
        std::map<QString, int> named;
        std::vector<ObjectRef> links;
        m_plan.forEachLinkAt(end, [&](ObjectRef link) {
            links.push_back(link);
            ++named[m_plan.displayName(link)];
        });
        add(Inspector::tr("Links"), links, [&](ObjectRef link) {
            const QString speed = bandwidthText(m_plan, link);
            const auto &ends = m_plan.link(link).ends;
            const ObjectRef other = ends[0] == end ? ends[1] : ends[0];
            const ObjectRef place = other ? m_plan.owner(other) : ObjectRef();
            if (named[m_plan.displayName(link)] < 2 || place.isNull())
                return speed;
            return Inspector::tr("in %1").arg(plain(m_plan.displayName(place))) + QStringLiteral(" · ") + speed;
        });
    }
    std::vector<RelationGroup> take() { return std::move(m_groups); }

    std::vector<ObjectRef> children(ObjectRef owner, ChildGroup group, KindMask kinds) const
    {
        std::vector<ObjectRef> out;
        m_plan.forEachChild(owner, group, [&](ObjectRef ref) {
            if (contains(kinds, ref.kind()))
                out.push_back(ref);
        });
        return out;
    }

private:
    const Plan &m_plan;
    FactsView<false> m_facts;
    std::vector<RelationGroup> m_groups;
};

QString noFact(ObjectRef) { return {}; }

QString clientsText(const Plan &plan, ObjectRef ref)
{
    const std::int32_t clients = ref.is(Kind::Segment) ? plan.segment(ref).clients : ref.is(Kind::Site) ? plan.structure(ref).clients : unset;
    return clients == unset ? QString() : Inspector::tr("%Ln client(s)", nullptr, clients);
}

bool canWake(const Plan &plan, ObjectRef point)
{
    return plan.point(point).central || plan.has(point, App::EventDispatcher) || plan.has(point, App::OsdProxy);
}

QString coverWords(bool wakes, bool deploys)
{
    if (wakes && deploys)
        return Inspector::tr("wakes, deploys");
    return wakes ? Inspector::tr("wakes") : deploys ? Inspector::tr("deploys") : QString();
}

/// Who wakes or deploys what stands in the segment, and how; empty when it does neither.
QString coverText(const Plan &plan, ObjectRef point, ObjectRef segment)
{
    const SegmentRecord &needs = plan.segment(segment);
    return coverWords(needs.wakeOnLan && canWake(plan, point), needs.osDeployment && plan.has(point, App::OsdProxy));
}

void addServedBy(Collector &out, ObjectRef object)
{
    const Plan &plan = out.plan();
    const ObjectRef service = effectiveService(plan, object), origin = serviceOrigin(plan, object);
    if (service.isNull() || origin.isNull())
        return;
    out.add(Inspector::tr("Served by"), {service}, [&](ObjectRef) {
        return origin == object ? Inspector::tr("own") : Inspector::tr("from %1").arg(plain(plan.displayName(origin)));
    });
}

void addPoint(Collector &out, ObjectRef point)
{
    std::vector<ObjectRef> covered;
    out.plan().forEachSegmentOf(point, [&](ObjectRef segment) {
        if (!coverText(out.plan(), point, segment).isEmpty())
            covered.push_back(segment);
    });
    out.add(Inspector::tr("Covers"), covered, [&](ObjectRef segment) { return coverText(out.plan(), point, segment); });
    const NetworkId own = out.facts().pointLan(point);
    std::vector<ObjectRef> served;
    out.plan().forEachServedBy(point, [&](ObjectRef ref) { served.push_back(ref); });
    out.add(Inspector::tr("Serves"), served, [&](ObjectRef ref) {
        if (!ref.is(Kind::Site) || own == noNetwork)
            return ref.is(Kind::Site) ? QString() : kindName(ref.kind());
        return out.facts().lan(ref) == own ? Inspector::tr("same network") : Inspector::tr("over WAN");
    });
}

void addStructure(Collector &out, ObjectRef place)
{
    const Plan &plan = out.plan();
    const bool isSite = place.is(Kind::Site);
    addServedBy(out, place);
    out.add(isSite ? Inspector::tr("Stands in it") : Inspector::tr("Contains"), out.children(place, ChildGroup::Structure, allKinds),
            [&](ObjectRef ref) { return ref.is(Kind::Site) ? clientsText(plan, ref) : kindName(ref.kind()); });
    std::vector<ObjectRef> points = out.children(place, ChildGroup::ManagementPoints, allKinds);
    if (isSite) {
        plan.forEachPointStandingIn(place, [&](ObjectRef ref) {
            if (std::ranges::find(points, ref) == points.end())
                points.push_back(ref);
        });
    }
    out.add(Inspector::tr("Management Points"), points, [&](ObjectRef ref) {
        if (plan.owner(ref) != place)
            return Inspector::tr("of %1").arg(plain(plan.displayName(plan.owner(ref))));
        const ObjectRef site = plan.point(ref).standsIn;
        return site && site != place ? Inspector::tr("in %1").arg(plain(plan.displayName(site))) : QString();
    });
    out.add(Inspector::tr("Segments"), out.children(place, ChildGroup::Contents, maskOf(Kind::Segment)), [&](ObjectRef ref) {
        const TextList subnets = valueOr(plan.value(ref, FieldId::Subnets), TextList());
        return subnets.empty() ? clientsText(plan, ref) : plain(QString::fromStdString(subnets.front()));
    });
    out.add(Inspector::tr("Depots and repositories"), out.children(place, ChildGroup::Contents, maskOf(Kind::Depot, Kind::Repository)),
            [&](ObjectRef ref) {
                if (ref.is(Kind::Depot) && isSite)
                    return out.facts().masterDepot(place) == ref ? Inspector::tr("site master") : Inspector::tr("local depot");
                return kindName(ref.kind());
            });
    if (const ObjectRef master = isSite ? ObjectRef() : out.facts().masterDepot(place))
        out.add(Inspector::tr("Fed from"), {master}, [&](ObjectRef ref) { return Inspector::tr("in %1").arg(plain(plan.displayName(plan.owner(ref)))); });
    if (isSite)
        out.addLinks(place);
}

void addDepot(Collector &out, ObjectRef depot)
{
    const Plan &plan = out.plan();
    addServedBy(out, depot);
    std::vector<ObjectRef> ruled;
    for (ObjectRef at = plan.owner(depot); at; at = plan.owner(at)) {
        if (out.facts().masterDepot(at) == depot)
            ruled.push_back(at);
    }
    for (const Reference &reference : plan.referencesTo(depot)) {
        if (reference.field == FieldId::MasterDepot && std::ranges::find(ruled, reference.user) == ruled.end())
            ruled.push_back(reference.user);
    }
    out.add(Inspector::tr("Master of"), ruled, [&](ObjectRef ref) {
        if (ref.is(Kind::Organization))
            return Inspector::tr("central depot");
        return plan.chosenMasterDepot(ref) == depot ? Inspector::tr("chosen") : kindName(ref.kind());
    });
}

void addSegment(Collector &out, ObjectRef segment)
{
    const Plan &plan = out.plan();
    std::vector<ObjectRef> points;
    plan.forEachPointInSegment(segment, [&](ObjectRef ref) { points.push_back(ref); });
    std::vector<ObjectRef> covering;
    std::ranges::copy_if(points, std::back_inserter(covering), [&](ObjectRef ref) { return !coverText(plan, ref, segment).isEmpty(); });
    out.add(Inspector::tr("Is covered by"), covering, [&](ObjectRef ref) { return coverText(plan, ref, segment); });
    out.add(Inspector::tr("Stands in it"), points, [&](ObjectRef ref) { return coverWords(canWake(plan, ref), plan.has(ref, App::OsdProxy)); });
    out.addLinks(segment);
}

} // namespace

std::vector<RelationGroup> relationsOf(const Session &session, ObjectRef object)
{
    Collector out(session);
    switch (object.kind()) {
    case Kind::ManagementPoint: addPoint(out, object); break;
    case Kind::Organization:
    case Kind::Region:
    case Kind::Site: addStructure(out, object); break;
    case Kind::Segment: addSegment(out, object); break;
    case Kind::Depot: addDepot(out, object); break;
    case Kind::Cloud:
        out.addLinks(object);
        break;
    case Kind::Link: {
        std::vector<ObjectRef> ends;
        for (const ObjectRef end : session.plan().link(object).ends) {
            if (end)
                ends.push_back(end);
        }
        out.add(Inspector::tr("Joins"), ends, noFact);
        break;
    }
    default: break;
    }
    return out.take();
}

QString applicationFact(const Session &session, ObjectRef point, int type)
{
    const Plan &plan = session.plan();
    const auto segments = [&](auto wanted) {
        int count = 0;
        plan.forEachSegmentOf(point, [&](ObjectRef segment) { count += wanted(plan.segment(segment)) ? 1 : 0; });
        return count;
    };
    switch (static_cast<App>(type)) {
    case App::DistributionService: {
        int sites = 0;
        plan.forEach(Kind::Site, [&](ObjectRef site) { sites += session.facts().effectiveService(site) == point ? 1 : 0; });
        return Inspector::tr("for %Ln site(s)", nullptr, sites);
    }
    case App::EventDispatcher: {
        const int woken = segments([](const SegmentRecord &segment) { return segment.wakeOnLan; });
        return woken == 0 ? QString() : Inspector::tr("wakes %Ln segment(s)", nullptr, woken);
    }
    case App::OsdProxy: {
        const int deployed = segments([](const SegmentRecord &segment) { return segment.osDeployment; });
        return deployed == 0 ? QString() : Inspector::tr("for %Ln segment(s)", nullptr, deployed);
    }
    default: return {};
    }
}

} // namespace sitewright
