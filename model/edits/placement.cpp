// SPDX-License-Identifier: MIT
#include "model/edits/placement.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/edit_words.h"
#include "model/edits/structure_edits.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Edit", text, nullptr, n); }

bool isApplications(const Payload &payload) { return !payload.applications.empty() || !payload.newApplication.empty(); }

bool isPoints(const Plan &plan, const Payload &payload)
{
    if (payload.newKind)
        return *payload.newKind == Kind::ManagementPoint;
    return !payload.objects.empty()
        && std::ranges::all_of(payload.objects, [&](ObjectId id) { return plan.find(id).is(Kind::ManagementPoint); });
}

/// The MPs an application dropped on something else than an MP could be meant for.
std::vector<ObjectRef> pointsAt(const Plan &plan, ObjectRef target)
{
    std::vector<ObjectRef> out;
    const auto take = [&](ObjectRef mp) { out.push_back(mp); };
    if (target.is(Kind::Segment))
        plan.forEachPointInSegment(target, take);
    else if (target.isStructure())
        plan.forEachChild(target, ChildGroup::ManagementPoints, take);
    return out;
}

ObjectRef landing(const Plan &plan, const Payload &payload, ObjectRef target)
{
    if (target.isNull())
        return {};
    if (isApplications(payload)) {
        if (target.is(Kind::ManagementPoint))
            return target;
        if (const auto here = pointsAt(plan, target); here.size() == 1)
            return here.front();
        return target.isStructure() || plan.owner(target).isNull() ? target : landing(plan, payload, plan.owner(target));
    }
    if (payload.newKind == Kind::Cloud)
        return plan.organization();
    // An MP dropped on a segment gets a leg there; everything else dropped on a card means the place the card stands in.
    if (target.isStructure() || (target.is(Kind::Segment) && isPoints(plan, payload)) || plan.owner(target).isNull())
        return target;
    return plan.owner(target);
}

/// Judges one payload against one target.
class Judge {
public:
    Judge(const Plan &plan, const Payload &payload, ObjectRef target, PlacementMode mode)
        : m_plan(plan), m_payload(payload), m_dropped(target), m_target(landing(plan, payload, target)), m_mode(mode) {}

    Result<Edit> answer() const;

private:
    Result<Edit> no(const QString &why) const
    {
        const QString where = m_target ? m_plan.displayName(m_target) : tr("nothing");
        return tl::unexpected(refusal(tr("%1 cannot be put on %2").arg(describe(m_plan, m_payload), where), why));
    }
    Result<Edit> newObject(Kind kind) const;
    Result<Edit> newApplication() const;
    Result<Edit> applications() const;
    Result<Edit> objects() const;
    Result<Edit> pointsIntoSegment() const;
    QString whyNotHere(ObjectRef object, ObjectRef place) const;
    QString whyNotOn(ObjectRef point, const std::string &type) const;
    QString whyNoPoint() const;

    const Plan &m_plan;
    const Payload &m_payload;
    ObjectRef m_dropped;
    ObjectRef m_target;
    PlacementMode m_mode;
};

Result<Edit> Judge::answer() const
{
    if (m_target.isNull())
        return no(tr("The target does not exist any more."));
    if (!m_payload.objects.empty())
        return objects();
    if (!m_payload.applications.empty())
        return applications();
    if (m_payload.newKind)
        return newObject(*m_payload.newKind);
    if (!m_payload.newApplication.empty())
        return newApplication();
    return no(tr("There is nothing to put there."));
}

Result<Edit> Judge::newObject(Kind kind) const
{
    if (kind == Kind::Cloud)
        return addObject(m_plan, kind, {});
    if (kind == Kind::Link)
        return no(tr("A link joins two sites, segments or clouds. Draw it from one to the other."));
    if (kind == Kind::ManagementPoint && m_target.is(Kind::Segment)) {
        Edit edit = addManagementPoint(m_plan, m_plan.id(m_plan.owner(m_target)), {}, {}, {m_plan.id(m_target)});
        edit.name = tr("Add Management Point to %1").arg(m_plan.displayName(m_target));
        return edit;
    }
    if (const QString problem = nestingProblem(kind, m_target.kind()); !problem.isEmpty())
        return no(problem);
    return addObject(m_plan, kind, m_plan.id(m_target));
}

// --- applications ---------------------------------------------------------------------------------------------------

QString Judge::whyNotOn(ObjectRef point, const std::string &type) const
{
    const int number = m_plan.applicationType(type);
    if (number < 0)
        return tr("There is no such application type any more.");
    for (int i = 0; i < m_plan.applicationCount(point); ++i) {
        if (m_plan.application(point, i).type == number)
            return tr("%1 already has %2.").arg(m_plan.displayName(point), m_plan.applicationName(number));
    }
    return levelProblem(m_plan, type, m_plan.owner(point).kind());
}

QString Judge::whyNoPoint() const
{
    if (m_target.isStructure() && pointsAt(m_plan, m_target).size() > 1)
        return tr("%1 has several Management Points. Drop it on one of them.").arg(m_plan.displayName(m_target));
    return tr("An application is installed on a Management Point. Drop it on one.");
}

Result<Edit> Judge::newApplication() const
{
    const std::string &type = m_payload.newApplication;
    if (m_target.is(Kind::ManagementPoint)) {
        const QString problem = whyNotOn(m_target, type);
        return problem.isEmpty() ? Result<Edit>(addApplication(m_plan, m_plan.id(m_target), type)) : no(problem);
    }
    if (!m_target.isStructure() || !pointsAt(m_plan, m_target).empty())
        return no(whyNoPoint());
    if (m_plan.applicationType(type) < 0)
        return no(tr("There is no such application type any more."));
    if (const QString problem = levelProblem(m_plan, type, m_target.kind()); !problem.isEmpty())
        return no(problem);
    // Nobody there to carry it: a Management Point comes with it.
    IdSource ids = IdSource::seeded(0);
    const std::string name = proposedServerName(Draft(m_plan, ids), m_plan.id(m_target));
    std::vector<ObjectId> segments;
    if (m_dropped.is(Kind::Segment))
        segments.push_back(m_plan.id(m_dropped));
    return addManagementPoint(m_plan, m_plan.id(m_target), name, {type}, segments);
}

Result<Edit> Judge::applications() const
{
    if (!m_target.is(Kind::ManagementPoint))
        return no(whyNoPoint());
    const ObjectId to = m_plan.id(m_target);
    std::vector<Edit> steps;
    for (const InstalledApplication &one : m_payload.applications) {
        const ObjectRef from = m_plan.find(one.point);
        if (from.isNull())
            return no(tr("What was cut or dragged does not exist any more."));
        if (const QString problem = whyNotOn(m_target, one.type); !problem.isEmpty())
            return no(problem);
        steps.push_back(m_mode == PlacementMode::Move ? moveApplication(m_plan, one.point, to, one.type)
                                                      : copyApplication(m_plan, one.point, to, one.type));
    }
    if (steps.size() == 1)
        return steps.front();
    const int count = static_cast<int>(steps.size());
    const QString where = m_plan.displayName(m_target);
    return Edit{.name = (m_mode == PlacementMode::Move ? tr("Move %n applications to %1", count) : tr("Copy %n applications to %1", count)).arg(where),
                .compose =
                    [steps](Draft &draft) {
                        for (const Edit &step : steps)
                            step.compose(draft);
                    },
                .mergeKey = {}};
}

// --- objects --------------------------------------------------------------------------------------------------------

QString Judge::whyNotHere(ObjectRef object, ObjectRef place) const
{
    if (object == place || (m_mode == PlacementMode::Move && m_plan.isWithin(place, object)))
        return object.is(Kind::Region) ? tr("A region cannot stand inside itself.") : nestingProblem(object.kind(), place.kind());
    if (m_mode == PlacementMode::Copy && object.is(Kind::Organization))
        return tr("A plan has exactly one organisation.");
    return nestingProblem(object.kind(), place.kind());
}

Result<Edit> Judge::objects() const
{
    if (m_target.is(Kind::Segment))
        return pointsIntoSegment();
    bool moves = false;
    for (const ObjectId id : m_payload.objects) {
        const ObjectRef object = m_plan.find(id);
        if (object.isNull())
            return no(tr("What was cut or dragged does not exist any more."));
        if (const QString problem = whyNotHere(object, m_target); !problem.isEmpty())
            return no(problem);
        moves = moves || m_plan.owner(object) != m_target;
    }
    const ObjectId to = m_plan.id(m_target);
    if (m_mode == PlacementMode::Copy)
        return copyTo(m_plan, m_payload.objects, to);
    if (moves)
        return moveTo(m_plan, m_payload.objects, to);
    if (m_payload.objects.size() == 1)
        return no(tr("%1 already stands in %2.").arg(nameOf(m_plan, m_payload.objects.front()), m_plan.displayName(m_target)));
    return no(tr("All of them already stand in %1.").arg(m_plan.displayName(m_target)));
}

// Into the site, where they are not there yet, and a leg into the segment.
Result<Edit> Judge::pointsIntoSegment() const
{
    const ObjectId segment = m_plan.id(m_target), site = m_plan.id(m_plan.owner(m_target));
    if (m_mode == PlacementMode::Copy)
        return copyTo(m_plan, m_payload.objects, site);
    std::vector<ObjectId> outside;
    bool news = false;
    for (const ObjectId id : m_payload.objects) {
        const ObjectRef mp = m_plan.find(id);
        bool hasLeg = false;
        m_plan.forEachSegmentOf(mp, [&](ObjectRef leg) { hasLeg = hasLeg || leg == m_target; });
        news = news || !hasLeg;
        // One attached further up keeps its duties; it only stands here.
        if (m_plan.owner(mp).is(Kind::Site) && m_plan.owner(mp) != m_plan.owner(m_target))
            outside.push_back(id);
    }
    if (!news && outside.empty())
        return no(tr("%1 already stands in %2.").arg(nameOf(m_plan, m_payload.objects), m_plan.displayName(m_target)));
    const Edit move = moveTo(m_plan, outside, site);
    return Edit{.name = tr("Move %1 to %2").arg(nameOf(m_plan, m_payload.objects), m_plan.displayName(m_target)),
                .compose =
                    [move, points = m_payload.objects, segment](Draft &draft) {
                        move.compose(draft);
                        for (const ObjectId point : points)
                            addLeg(draft.base(), point, segment).compose(draft);
                    },
                .mergeKey = {}};
}

} // namespace

Result<Edit> place(const Plan &plan, const Payload &payload, ObjectId target, PlacementMode mode)
{
    return Judge(plan, payload, plan.find(target), mode).answer();
}

ObjectId landingPlace(const Plan &plan, const Payload &payload, ObjectId target)
{
    const ObjectRef ref = landing(plan, payload, plan.find(target));
    return ref ? plan.id(ref) : ObjectId();
}

QString describe(const Plan &plan, const Payload &payload)
{
    if (!payload.objects.empty())
        return nameOf(plan, payload.objects);
    if (payload.applications.size() == 1)
        return applicationNameOf(plan, payload.applications.front().type);
    if (!payload.applications.empty())
        return tr("%n applications", static_cast<int>(payload.applications.size()));
    if (payload.newKind)
        return tr("new %1").arg(kindName(*payload.newKind));
    return payload.newApplication.empty() ? QString() : tr("new %1").arg(applicationNameOf(plan, payload.newApplication));
}

} // namespace sitewright
