// SPDX-License-Identifier: MIT
#include "model/edits/structure_edits.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include <QCoreApplication>

#include "model/edits/depot_edits.h"
#include "model/edits/edit_words.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Edit", text, nullptr, n); }

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string proposedName(const Draft &draft, Kind kind, ObjectId owner)
{
    if (kind == Kind::ManagementPoint)
        return proposedServerName(draft, owner);
    if (kind == Kind::Depot)
        return draft.freeName(kind, owner, tr("%1 depot").arg(QString::fromStdString(draft.name(owner))).toStdString());
    std::size_t number = 1;
    if (owner.isNull() || kind == Kind::Region || kind == Kind::Site) {
        // Not the same in each region: lists and the network view show names without their places.
        const auto isOne = [kind](const auto &made) { return made.second == kind; };
        number += draft.base().count(kind) + static_cast<std::size_t>(std::ranges::count_if(draft.created(), isOne));
    } else {
        for (const ObjectId id : draft.children(owner))
            number += draft.kind(id) == kind ? 1 : 0;
    }
    for (;; ++number) {
        const std::string candidate = QStringLiteral("%1 %2").arg(kindName(kind)).arg(number).toStdString();
        if (owner.isNull() || draft.freeName(kind, owner, candidate) == candidate)
            return candidate;
    }
}

// A place that is gone is reported by Draft; a wrong one in words that help.
bool acceptOwner(Draft &draft, Kind kind, const QString &what, ObjectId owner)
{
    if (!draft.exists(owner))
        return true;
    const QString problem = nestingProblem(kind, draft.kind(owner));
    if (problem.isEmpty())
        return true;
    draft.refuse(refusal(what, problem));
    return false;
}

/// What stands in `region` goes to what the region stands in; neither to what goes, too, nor to a site, where a file may have put it.
void moveOut(Draft &draft, ObjectId region, const std::unordered_set<ObjectId> &gone)
{
    ObjectId heir = draft.owner(region);
    while (draft.exists(heir) && (draft.kind(heir) == Kind::Site || gone.contains(heir)) && !draft.owner(heir).isNull())
        heir = draft.owner(heir);
    for (const ObjectId child : draft.children(region)) {
        if (gone.contains(child))
            continue;
        draft.set(child, FieldId::Owner, heir);
        if (field(draft.kind(child), FieldId::Position))
            draft.set(child, FieldId::Position, {}); // it was relative to the region
    }
}

} // namespace

// Other letters lose their accents.
std::string serverWord(const std::string &name)
{
    std::string out;
    for (const QChar c : QString::fromStdString(name).normalized(QString::NormalizationForm_KD).toUpper()) {
        const char16_t u = c.unicode();
        if ((u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9'))
            out += static_cast<char>(u);
        else if (!c.isMark() && !out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

QString nestingProblem(Kind kind, Kind owner)
{
    if (contains(spec(kind).owners, owner))
        return {};
    switch (kind) {
    case Kind::Region:
        return owner == Kind::Site ? tr("A region cannot stand inside a site. Drop it on a region or the organisation.")
                                   : tr("A region stands in a region or in the organisation. Drop it there.");
    case Kind::Site:
        return owner == Kind::Site ? tr("A site cannot stand inside a site. Drop it on a region or the organisation.")
                                   : tr("A site stands in a region or in the organisation. Drop it there.");
    case Kind::Segment:
        return tr("A segment belongs to a site. Drop it on a site.");
    case Kind::Depot:
        return tr("A depot belongs to a site. Drop it on a site.");
    case Kind::ManagementPoint:
        return tr("A Management Point is attached to the organisation, a region or a site. Drop it there.");
    case Kind::Repository:
        return tr("A repository belongs to the organisation, a region or a site. Drop it there.");
    case Kind::Organization:
        return tr("The organisation is the root of the plan and cannot be moved.");
    default:
        return tr("A %1 stands in no other object.").arg(kindName(kind));
    }
}

std::string proposedServerName(const Draft &draft, ObjectId owner)
{
    const bool isRoot = draft.exists(owner) && draft.kind(owner) == Kind::Organization;
    if (isRoot && draft.base().centralPoints().empty() && draft.freeName(Kind::ManagementPoint, owner, "DSM-CENTRAL") == "DSM-CENTRAL")
        return "DSM-CENTRAL";
    const std::string place = draft.exists(owner) ? serverWord(draft.name(owner)) : std::string();
    return draft.freeName(Kind::ManagementPoint, owner, place.empty() ? "DSM-01" : "DSM-" + place + "-01");
}

Edit addObject(const Plan &plan, Kind kind, ObjectId owner, std::string_view name)
{
    if (kind == Kind::ManagementPoint)
        return addManagementPoint(plan, owner, name, {});
    const QString what = name.empty() ? kindName(kind) : text(name);
    return {.name = owner.isNull() ? tr("Add %1").arg(what) : tr("Add %1 to %2").arg(what, nameOf(plan, owner)),
            .compose =
                [kind, owner, name = std::string(name)](Draft &draft) {
                    if (kind == Kind::Link)
                        return draft.refuse(refusal(tr("A link cannot be added so"), tr("A link joins two sites, segments or clouds.")));
                    if (spec(kind).owners != 0 && !acceptOwner(draft, kind, tr("The %1 cannot be added").arg(kindName(kind)), owner))
                        return;
                    const std::string given = name.empty() ? proposedName(draft, kind, owner) : name;
                    const ObjectId id = draft.create(kind, spec(kind).owners != 0 ? owner : ObjectId(), given);
                    if (kind == Kind::Depot && draft.exists(owner) && draft.kind(owner) == Kind::Site) {
                        const bool isFirst = std::ranges::none_of(draft.children(owner), [&](ObjectId other) {
                            return other != id && draft.kind(other) == Kind::Depot;
                        });
                        if (isFirst)
                            draft.set(id, FieldId::Master, true);
                    }
                },
            .mergeKey = {}};
}

Edit addManagementPoint(const Plan &plan, ObjectId owner, std::string_view name, const std::vector<std::string> &applications,
                        const std::vector<ObjectId> &segments)
{
    QString title = name.empty() ? tr("Add Management Point to %1").arg(nameOf(plan, owner)) : tr("Add %1 to %2").arg(text(name), nameOf(plan, owner));
    if (!name.empty() && applications.size() == 1)
        title = tr("Add %1 with %2").arg(text(name), applicationNameOf(plan, applications.front()));
    return {.name = title,
            .compose =
                [owner, name = std::string(name), applications, segments](Draft &draft) {
                    if (!acceptOwner(draft, Kind::ManagementPoint, tr("The Management Point cannot be added"), owner))
                        return;
                    const ObjectId id =
                        draft.create(Kind::ManagementPoint, owner, name.empty() ? proposedServerName(draft, owner) : name);
                    ApplicationList list;
                    for (const std::string &type : applications)
                        list.push_back({.type = type});
                    draft.set(id, FieldId::Applications, std::move(list));
                    draft.set(id, FieldId::Segments, RefList(segments));
                },
            .mergeKey = {}};
}

Edit addLink(const Plan &plan, ObjectId from, ObjectId to, bool lan)
{
    return {.name = tr("Link %1 and %2").arg(nameOf(plan, from), nameOf(plan, to)),
            .compose =
                [from, to, lan](Draft &draft) {
                    if (from == to)
                        return draft.refuse(refusal(tr("The link cannot be added"), tr("A link joins two different objects.")));
                    const ObjectId id = draft.create(Kind::Link, {}, {});
                    draft.set(id, FieldId::From, from);
                    draft.set(id, FieldId::To, to);
                    if (lan)
                        draft.set(id, FieldId::LinkType, std::string("lan"));
                },
            .mergeKey = {}};
}

Edit rename(const Plan &plan, ObjectId object, std::string_view name)
{
    return {.name = name.empty() ? tr("Remove the name of %1").arg(nameOf(plan, object)) : tr("Rename %1 to %2").arg(nameOf(plan, object), text(name)),
            .compose = [object, name = std::string(name)](Draft &draft) { draft.set(object, FieldId::Name, name); },
            .mergeKey = {}};
}

Edit removeObjects(const Plan &plan, const std::vector<ObjectId> &objects)
{
    return {.name = tr("Delete %1").arg(nameOf(plan, objects)),
            .compose =
                [objects](Draft &draft) {
                    std::vector<ObjectId> left = objects;
                    std::erase_if(left, [&](ObjectId object) { return !draft.exists(object); });
                    draft.remove(left);
                },
            .mergeKey = {}};
}

Edit removeKeepingChildren(const Plan &plan, const std::vector<ObjectId> &regions)
{
    return {.name = regions.size() == 1 ? tr("Delete %1 and keep what stands in it").arg(nameOf(plan, regions.front()))
                                        : tr("Delete %1 and keep what stands in them").arg(nameOf(plan, regions)),
            .compose =
                [regions](Draft &draft) {
                    std::unordered_set<ObjectId> gone;
                    std::ranges::copy_if(regions, std::inserter(gone, gone.end()),
                                         [&](ObjectId id) { return draft.exists(id) && draft.kind(id) == Kind::Region; });
                    for (const ObjectId region : gone)
                        moveOut(draft, region, gone);
                    draft.remove(std::vector(gone.begin(), gone.end()));
                },
            .mergeKey = {}};
}

Edit setField(const Plan &plan, const std::vector<ObjectId> &objects, FieldId fieldId, const FieldValue &value)
{
    const ObjectRef first = objects.empty() ? ObjectRef() : plan.find(objects.front());
    const FieldSpec *row = first ? field(first.kind(), fieldId) : nullptr;
    const QString whose = nameOf(plan, objects);
    const QString title = fieldId == FieldId::Position ? tr("Arrange %1").arg(whose)
        : row                                          ? tr("Change “%1” of %2").arg(fieldLabel(*row), whose)
                                                       : tr("Change %1").arg(whose);
    return {.name = title,
            .compose =
                [objects, fieldId, value](Draft &draft) {
                    for (const ObjectId object : objects)
                        setAsPlanner(draft, object, fieldId, value);
                },
            .mergeKey = {}};
}

Edit setResponsibleService(const Plan &plan, const std::vector<ObjectId> &objects, ObjectId point)
{
    Edit edit = setField(plan, objects, FieldId::DistributionService, point.isNull() ? FieldValue() : FieldValue(point));
    edit.name = point.isNull() ? tr("Let %1 inherit the responsible service").arg(nameOf(plan, objects))
                               : tr("Make %1 responsible for %2").arg(nameOf(plan, point), nameOf(plan, objects));
    return edit;
}

Edit makeCentral(const Plan &plan, ObjectId point)
{
    return {.name = tr("Make %1 the Central Management Point").arg(nameOf(plan, point)),
            .compose =
                [point](Draft &draft) {
                    for (const ObjectRef other : draft.base().centralPoints())
                        draft.set(draft.base().id(other), FieldId::Central, false);
                    draft.set(point, FieldId::Central, true);
                },
            .mergeKey = {}};
}

Edit addLeg(const Plan &plan, ObjectId point, ObjectId segment)
{
    return {.name = tr("Put %1 into %2").arg(nameOf(plan, point), nameOf(plan, segment)),
            .compose =
                [point, segment](Draft &draft) {
                    RefList legs = valueOr(draft.value(point, FieldId::Segments), RefList());
                    legs.push_back(segment);
                    draft.set(point, FieldId::Segments, std::move(legs));
                },
            .mergeKey = {}};
}

} // namespace sitewright
