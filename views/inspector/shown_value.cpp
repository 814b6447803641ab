// SPDX-License-Identifier: MIT
#include "views/inspector/shown_value.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "model/edits/field_text.h"
#include "views/dialogs/object_list.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

struct Inspector {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString nameOrId(const Plan &plan, ObjectId id)
{
    const ObjectRef ref = plan.find(id);
    return ref ? plain(plan.displayName(ref)) : QString::fromStdString(id.text());
}

// What holds for a depot, region or site that names nobody.
void fillService(const Plan &plan, ObjectRef object, ShownValue &out)
{
    const ObjectRef owner = plan.owner(object);
    out.canReset = true;
    if (!isDefault(out.value)) {
        out.origin = Inspector::tr("own");
        return;
    }
    out.inherited = true;
    const ObjectRef origin = owner ? serviceOrigin(plan, owner) : ObjectRef();
    if (origin.isNull()) {
        out.instead = Inspector::tr("nobody");
        return;
    }
    out.instead = plain(plan.displayName(effectiveService(plan, owner)));
    out.origin = Inspector::tr("from %1").arg(plain(plan.displayName(origin)));
}

void fillPlace(const Plan &plan, ObjectRef point, ShownValue &out)
{
    out.canReset = true;
    if (!isDefault(out.value)) {
        out.origin = Inspector::tr("own");
        return;
    }
    out.inherited = true;
    const ObjectRef site = plan.point(point).standsIn;
    out.instead = site ? plain(plan.displayName(site)) : Inspector::tr("not stated");
    if (site)
        out.origin = site == plan.owner(point) ? Inspector::tr("from home") : Inspector::tr("from segment");
}

void fillDatabase(const Plan &plan, ObjectRef point, ShownValue &out)
{
    if (!isDefault(out.value))
        return;
    bool needed = false;
    for (int i = 0; i < plan.applicationCount(point); ++i)
        needed = needed || plan.needsDatabase(plan.application(point, i).type);
    out.inherited = true;
    out.instead = Inspector::tr("none");
    out.origin = needed ? Inspector::tr("needed") : Inspector::tr("not needed");
}

void fillSegments(const Plan &plan, ObjectRef point, ShownValue &out)
{
    const ObjectRef site = plan.point(point).standsIn;
    if (site.isNull())
        return;
    int total = 0;
    plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) { total += ref.is(Kind::Segment) ? 1 : 0; });
    const auto used = static_cast<int>(valueOr(out.value, RefList()).size());
    out.origin = Inspector::tr("%1 of %2").arg(used).arg(total);
}

void fillMasterDepot(const Session &session, ObjectRef place, ShownValue &out)
{
    out.canReset = true;
    if (!isDefault(out.value)) {
        out.origin = Inspector::tr("own");
        return;
    }
    out.inherited = true;
    const ObjectRef depot = session.facts().masterDepot(place);
    out.instead = depot ? plain(session.plan().displayName(depot)) : Inspector::tr("none");
    if (depot)
        out.origin = Inspector::tr("created first");
}

void fillOne(const Session &session, ObjectRef object, const FieldSpec &spec, ShownValue &out)
{
    const Plan &plan = session.plan();
    switch (spec.id) {
    case FieldId::DistributionService: return fillService(plan, object, out);
    case FieldId::MasterDepot: return fillMasterDepot(session, object, out);
    case FieldId::Place: return fillPlace(plan, object, out);
    case FieldId::Database: return fillDatabase(plan, object, out);
    case FieldId::Segments: return fillSegments(plan, object, out);
    default: break;
    }
    const bool isNumber = spec.type == FieldType::Integer || spec.type == FieldType::Real;
    if (isNumber && spec.unit[0] != '\0')
        out.origin = QCoreApplication::translate("Field", spec.unit);
    if (spec.id == FieldId::Name && object.is(Kind::Link)) {
        out.instead = plain(plan.displayName(object)); // what it is called while nobody names it
    } else if (spec.type == FieldType::Text && !spec.required && spec.group != FieldGroup::Notes && isDefault(out.value)) {
        out.inherited = true;
        out.instead = Inspector::tr("not stated");
    }
    if (isDefault(out.value) && ((isNumber && spec.optional) || spec.type == FieldType::Ref || spec.type == FieldType::Refs)) {
        out.inherited = true;
        out.instead = spec.type == FieldType::Refs || spec.type == FieldType::Ref ? Inspector::tr("none") : Inspector::tr("not stated");
    }
}

} // namespace

ShownValue shownValue(const Session &session, const std::vector<ObjectRef> &objects, const FieldSpec &spec)
{
    const Plan &plan = session.plan();
    ShownValue out;
    if (objects.empty())
        return out;
    out.value = plan.value(objects.front(), spec.id);
    out.mixed = std::ranges::any_of(objects, [&](ObjectRef ref) { return plan.value(ref, spec.id) != out.value; });
    if (!out.mixed)
        fillOne(session, objects.front(), spec, out);
    if (objects.size() == 1)
        return out;
    // Equal own values may still stand on different ground: several objects speak of it only where it cannot differ.
    const bool differsBelow = spec.id == FieldId::DistributionService || spec.id == FieldId::Place || spec.id == FieldId::Segments
        || spec.id == FieldId::MasterDepot;
    if (out.mixed || (differsBelow && isDefault(out.value))) {
        out.canReset = differsBelow && spec.id != FieldId::Segments;
        out.value = {};
        out.inherited = !out.mixed;
        out.instead = out.mixed ? Inspector::tr("mixed") : Inspector::tr("inherited");
        out.origin.clear();
    }
    return out;
}

QString valueText(const Plan &plan, const FieldSpec &spec, const FieldValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return spec.type == FieldType::Choice ? choiceLabel(*text) : QString::fromStdString(*text);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QLocale().toString(static_cast<qlonglong>(*number));
    if (const auto *number = std::get_if<double>(&value))
        return realText(*number);
    if (const auto *id = std::get_if<ObjectId>(&value))
        return nameOrId(plan, *id);
    QStringList parts;
    if (const auto *refs = std::get_if<RefList>(&value)) {
        for (const ObjectId id : *refs)
            parts.append(nameOrId(plan, id));
        std::sort(parts.begin(), parts.end());
        return parts.join(u", "_s);
    }
    if (const auto *lines = std::get_if<TextList>(&value)) {
        for (const std::string &line : *lines)
            parts.append(QString::fromStdString(line));
        return parts.join(u'\n');
    }
    return {};
}

QString noneText(const Session &session, const std::vector<ObjectRef> &objects, const FieldSpec &spec)
{
    if (spec.required)
        return {};
    const Plan &plan = session.plan();
    if (spec.id == FieldId::DistributionService) {
        const ObjectRef owner = objects.size() == 1 ? plan.owner(objects.front()) : ObjectRef();
        const ObjectRef origin = owner ? serviceOrigin(plan, owner) : ObjectRef();
        if (origin)
            return Inspector::tr("Inherit (%1 from %2)").arg(plan.displayName(effectiveService(plan, owner)), plan.displayName(origin));
        return objects.front().is(Kind::Organization) ? Inspector::tr("Nobody") : Inspector::tr("Inherit");
    }
    if (spec.id == FieldId::MasterDepot)
        return Inspector::tr("The one created first");
    return spec.id == FieldId::Place ? Inspector::tr("Where it is attached or has a leg") : Inspector::tr("None");
}

std::vector<ObjectRef> candidates(const Plan &plan, const std::vector<ObjectRef> &objects, const FieldSpec &spec)
{
    const KindMask kinds = spec.id == FieldId::Owner ? static_cast<KindMask>(spec.refKinds & sitewright::spec(objects.front().kind()).owners)
                                                     : spec.refKinds;
    std::vector<ObjectRef> out = objectsOfKinds(plan, kinds);
    std::erase_if(out, [&](ObjectRef candidate) {
        if (spec.id == FieldId::DistributionService)
            return !plan.has(candidate, App::DistributionService);
        if (spec.id == FieldId::Owner)
            return std::ranges::any_of(objects, [&](ObjectRef object) { return plan.isWithin(candidate, object); });
        // A region is fed from below itself (DEP-08), and a depot stands in a segment of its site.
        if (spec.id == FieldId::MasterDepot)
            return !std::ranges::all_of(objects, [&](ObjectRef object) { return plan.isWithin(candidate, object); });
        if (spec.id == FieldId::StandsIn)
            return !std::ranges::all_of(objects, [&](ObjectRef object) { return plan.owner(candidate) == plan.owner(object); });
        return std::ranges::find(objects, candidate) != objects.end();
    });
    if (spec.id == FieldId::Segments && objects.size() == 1) {
        const ObjectRef site = plan.point(objects.front()).standsIn;
        std::stable_partition(out.begin(), out.end(), [&](ObjectRef segment) { return plan.owner(segment) == site; });
    }
    return out;
}

QString labelFor(const FieldSpec &spec, const std::vector<ObjectRef> &objects)
{
    const bool isServer = spec.id == FieldId::Name && std::ranges::all_of(objects, [](ObjectRef ref) { return ref.is(Kind::ManagementPoint); });
    return isServer ? Inspector::tr("Server name") : fieldLabel(spec);
}

std::vector<const FieldSpec *> commonFields(const std::vector<ObjectRef> &objects)
{
    std::vector<const FieldSpec *> out;
    if (objects.empty())
        return out;
    for (const FieldSpec &row : fields()) {
        const bool isOneOnly = row.id == FieldId::Name || row.id == FieldId::From || row.id == FieldId::To;
        if (row.group == FieldGroup::Hidden || row.home != FieldHome::Object || (isOneOnly && objects.size() > 1))
            continue;
        if (std::ranges::all_of(objects, [&](ObjectRef ref) { return contains(row.kinds, ref.kind()); }))
            out.push_back(&row);
    }
    return out;
}

} // namespace sitewright
