// SPDX-License-Identifier: MIT
#include "model/edits/location_edits.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/edits/application_edits.h"
#include "model/edits/edit_words.h"
#include "model/edits/structure_edits.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Location", text); }

std::string nameFor(const char *pattern, std::string_view site)
{
    return tr(pattern).arg(QString::fromUtf8(site.data(), static_cast<qsizetype>(site.size()))).toStdString();
}

std::string segmentName(std::string_view site) { return nameFor(QT_TRANSLATE_NOOP("Location", "%1 office"), site); }
std::string depotName(std::string_view site) { return nameFor(QT_TRANSLATE_NOOP("Location", "%1 depot"), site); }

/// As the server of a site of that name would be called.
std::string serverName(const Plan &plan, ObjectId parent, std::string_view site)
{
    IdSource ids = IdSource::seeded(1);
    Draft draft(plan, ids);
    const ObjectId made = draft.create(Kind::Site, parent, site);
    return proposedServerName(draft, made);
}

std::string freeSiteName(const Plan &plan, ObjectId parent)
{
    IdSource ids = IdSource::seeded(1);
    const Draft draft(plan, ids);
    for (std::size_t number = plan.count(Kind::Site) + 1;; ++number) {
        const std::string candidate = tr("Site %1").arg(number).toStdString();
        if (draft.freeName(Kind::Site, parent, candidate) == candidate)
            return candidate;
    }
}

void setServices(Draft &draft, const LocationText &text, ObjectId site, ObjectId point)
{
    const bool distributes = std::ranges::find(text.applications, std::string("distributionService")) != text.applications.end();
    if (text.service == LocationService::Own && !point.isNull() && distributes)
        draft.set(site, FieldId::DistributionService, point);
    if (text.service == LocationService::Other && !text.otherService.isNull())
        draft.set(site, FieldId::DistributionService, text.otherService);
}

void connect(Draft &draft, const LocationText &text, ObjectId site)
{
    if (text.connectedTo.isNull())
        return;
    const ObjectId link = draft.create(Kind::Link, {}, {});
    draft.set(link, FieldId::From, site);
    draft.set(link, FieldId::To, text.connectedTo);
    if (text.bandwidthKbps)
        draft.set(link, FieldId::Bandwidth, *text.bandwidthKbps);
}

void make(Draft &draft, const LocationText &text)
{
    const ObjectId site = draft.create(Kind::Site, text.parent, text.name);
    draft.set(site, FieldId::Type, text.type);
    if (text.clients)
        draft.set(site, FieldId::Clients, *text.clients);
    RefList legs;
    for (const LocationSegment &row : text.segments) {
        const ObjectId segment = draft.create(Kind::Segment, site, row.name);
        draft.set(segment, FieldId::Subnets, row.subnets);
        draft.set(segment, FieldId::WakeOnLan, row.wakeOnLan);
        draft.set(segment, FieldId::OsDeployment, row.osDeployment);
        legs.push_back(segment);
    }
    ObjectId point;
    if (!text.point.empty()) {
        point = draft.create(Kind::ManagementPoint, site, text.point);
        ApplicationList list;
        for (const std::string &type : text.applications)
            list.push_back({.type = type});
        draft.set(point, FieldId::Applications, std::move(list));
        draft.set(point, FieldId::Segments, legs);
    }
    if (!text.depot.empty()) {
        const ObjectId depot = draft.create(Kind::Depot, site, text.depot);
        draft.set(depot, FieldId::Master, true);
        if (!text.point.empty())
            draft.set(depot, FieldId::Server, text.point);
        if (!legs.empty())
            draft.set(depot, FieldId::StandsIn, legs.front());
    }
    setServices(draft, text, site, point);
    connect(draft, text, site);
}

} // namespace

LocationText usualLocation(const Plan &plan, ObjectId parent, std::string_view name)
{
    LocationText out;
    ObjectRef place = plan.find(parent);
    while (place && !contains(maskOf(Kind::Organization, Kind::Region), place.kind()))
        place = plan.owner(place);
    out.parent = plan.id(place ? place : plan.organization());
    out.name = name.empty() ? freeSiteName(plan, out.parent) : std::string(name);
    out.segments.push_back({.name = segmentName(out.name), .wakeOnLan = true});
    out.depot = depotName(out.name);
    out.point = serverName(plan, out.parent, out.name);
    out.applications = {"distributionService", "eventDispatcher"};
    out.service = LocationService::Own;
    plan.forEach(Kind::Cloud, [&](ObjectRef cloud) {
        out.connectedTo = plan.id(cloud);
        return false;
    });
    return out;
}

void renameLocation(const Plan &plan, LocationText &text, std::string_view name)
{
    const LocationText old = usualLocation(plan, text.parent, text.name);
    for (LocationSegment &segment : text.segments) {
        if (segment.name == segmentName(text.name))
            segment.name = segmentName(name);
    }
    if (text.depot == old.depot)
        text.depot = depotName(name);
    if (text.point == old.point)
        text.point = serverName(plan, text.parent, name);
    text.name = name;
}

QString locationProblem(const Plan &plan, const LocationText &text)
{
    const ObjectRef parent = plan.find(text.parent);
    if (parent.isNull() || !nestingProblem(Kind::Site, parent.kind()).isEmpty())
        return tr("Choose the region or organisation it stands in.");
    if (QString::fromStdString(text.name).trimmed().isEmpty())
        return tr("Give the location a name.");
    for (const std::string &type : text.applications) {
        if (QString problem = text.point.empty() ? QString() : levelProblem(plan, type, Kind::Site); !problem.isEmpty())
            return problem;
    }
    if (text.service == LocationService::Other && text.otherService.isNull())
        return tr("Choose who distributes into it.");
    IdSource ids = IdSource::seeded(1);
    const auto changes = compose(addLocation(plan, text), plan, ids);
    return changes ? QString() : changes.error().why;
}

Edit addLocation(const Plan &plan, const LocationText &text)
{
    return {.name = tr("Add location %1 to %2").arg(QString::fromStdString(text.name), nameOf(plan, text.parent)),
            .compose = [text](Draft &draft) { make(draft, text); },
            .mergeKey = {}};
}

} // namespace sitewright
