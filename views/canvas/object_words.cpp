// SPDX-License-Identifier: MIT
#include "views/canvas/object_words.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/catalog/object_kinds.h"
#include "views/canvas/canvas_words.h"
#include "views/session/session.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr std::size_t mostFindings = 3;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("ObjectWords", text, nullptr, n); }

QString endName(const Plan &plan, ObjectRef end) { return end ? plan.displayName(end) : tr("nothing"); }

void addStructureFacts(const Session &session, ObjectRef ref, const PlanLayout *layout, QStringList &facts)
{
    const Plan &plan = session.plan();
    if (layout && !ref.is(Kind::Site)) {
        const PlanLayout::Totals totals = layout->totals(ref);
        const std::uint32_t regions = totals.regions - (ref.is(Kind::Region) ? 1 : 0);
        if (regions > 0)
            facts << regionsInWords(regions);
        facts << sitesInWords(totals.sites);
        if (totals.clients > 0)
            facts << clientsInWords(totals.clients);
    } else if (ref.is(Kind::Site) && plan.structure(ref).clients != unset) {
        facts << clientsInWords(plan.structure(ref).clients);
    }
    const ObjectRef service = session.facts().effectiveService(ref);
    facts << (service ? tr("Served by %1").arg(plan.displayName(service)) : tr("No responsible service"));
    if (!ref.is(Kind::Site))
        return;
    int segments = 0, depots = 0, points = 0;
    plan.forEachChild(ref, ChildGroup::Contents, [&](ObjectRef child) {
        segments += child.is(Kind::Segment) ? 1 : 0;
        depots += child.is(Kind::Depot) ? 1 : 0;
    });
    plan.forEachPointStandingIn(ref, [&](ObjectRef) { ++points; });
    if (points > 0)
        facts << tr("%Ln Management Point(s)", points);
    if (segments > 0)
        facts << tr("%Ln segment(s)", segments);
    if (depots > 0)
        facts << tr("%Ln depot(s)", depots);
}

void addPointFacts(const Session &session, ObjectRef point, QStringList &facts)
{
    const Plan &plan = session.plan();
    if (plan.point(point).central)
        facts << tr("Central Management Point");
    QStringList applications;
    for (int i = 0, n = plan.applicationCount(point); i < n; ++i)
        applications << plan.applicationName(plan.application(point, i).type);
    facts << (applications.isEmpty() ? tr("No application yet") : applications.join(u", "_s));
    if (plan.point(point).standsIn && plan.point(point).standsIn != plan.owner(point))
        facts << tr("Stands in %1").arg(plan.displayName(plan.point(point).standsIn));
    if (const int served = int(session.facts().targetCount(point)); served > 0)
        facts << tr("Responsible for %Ln region(s) and site(s)", served);
}

void addSegmentFacts(const Plan &plan, ObjectRef segment, QStringList &facts)
{
    const QString subnets = QString::fromUtf8(plan.text(plan.segment(segment).subnets)).replace(u'\n', u", "_s);
    if (!subnets.isEmpty())
        facts << subnets;
    if (plan.segment(segment).wakeOnLan)
        facts << tr("Wake-on-LAN is planned");
}

void addFindings(const Session &session, ObjectRef ref, ObjectWords &out)
{
    std::vector<Finding> open = session.engine().findingsOf(ref);
    std::erase_if(open, [&](const Finding &finding) { return session.isWaived(finding); });
    std::ranges::stable_sort(open, {}, [&](const Finding &finding) { return session.severity(finding); });
    out.moreFindings = int(open.size() - std::min(open.size(), mostFindings));
    open.resize(open.size() - std::size_t(out.moreFindings));
    for (const Finding &finding : open)
        out.findings << session.message(finding);
}

} // namespace

QString ObjectWords::description() const
{
    QStringList parts = facts;
    for (int i = 0; i < severityCount; ++i) {
        if (const auto count = counts.count[std::size_t(i)]; count > 0)
            parts << findingsInWords(Severity(i), count);
    }
    parts << findings;
    if (moreFindings > 0)
        parts << tr("and %Ln more finding(s)", moreFindings);
    return parts.join(u". "_s);
}

ObjectWords objectWords(const Session &session, ObjectRef ref, const PlanLayout *layout)
{
    const Plan &plan = session.plan();
    ObjectWords out;
    if (!plan.isLive(ref))
        return out;
    out.title = plan.displayName(ref);
    const ObjectRef owner = plan.owner(ref);
    out.kind = owner ? tr("%1 in %2").arg(kindName(ref.kind()), plan.displayName(owner)) : kindName(ref.kind());
    out.counts = session.counts().below(ref);
    if (ref.isStructure())
        addStructureFacts(session, ref, layout, out.facts);
    else if (ref.is(Kind::ManagementPoint))
        addPointFacts(session, ref, out.facts);
    else if (ref.is(Kind::Segment))
        addSegmentFacts(plan, ref, out.facts);
    else if (ref.is(Kind::Link)) {
        const auto &ends = plan.link(ref).ends;
        out.facts << tr("Joins %1 and %2").arg(endName(plan, ends[0]), endName(plan, ends[1]));
    }
    addFindings(session, ref, out);
    return out;
}

} // namespace sitewright
