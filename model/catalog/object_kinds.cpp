// SPDX-License-Identifier: MIT
#include "model/catalog/object_kinds.h"

#include <array>

#include <QCoreApplication>

namespace sitewright {

namespace {

constexpr KindMask containers = maskOf(Kind::Organization, Kind::Region);
constexpr KindMask siteOnly = maskOf(Kind::Site);

constexpr std::array<KindSpec, kindCount> table{{
    {Kind::Plan, "plan", "plan", QT_TRANSLATE_NOOP("Kind", "Plan"), QT_TRANSLATE_NOOP("Kind", "Plans"), 0, 0, ChildGroup::Contents},
    {Kind::Organization, "organization", "organization", QT_TRANSLATE_NOOP("Kind", "Organisation"),
     QT_TRANSLATE_NOOP("Kind", "Organisations"), 0, 0, ChildGroup::Structure},
    {Kind::Region, "region", "regions", QT_TRANSLATE_NOOP("Kind", "Region"), QT_TRANSLATE_NOOP("Kind", "Regions"), containers,
     structureKinds, ChildGroup::Structure},
    {Kind::Site, "site", "sites", QT_TRANSLATE_NOOP("Kind", "Site"), QT_TRANSLATE_NOOP("Kind", "Sites"), containers, containers,
     ChildGroup::Structure},
    {Kind::Segment, "segment", "segments", QT_TRANSLATE_NOOP("Kind", "Segment"), QT_TRANSLATE_NOOP("Kind", "Segments"), siteOnly,
     siteOnly, ChildGroup::Contents},
    {Kind::ManagementPoint, "managementPoint", "managementPoints", QT_TRANSLATE_NOOP("Kind", "Management Point"),
     QT_TRANSLATE_NOOP("Kind", "Management Points"), structureKinds, structureKinds, ChildGroup::ManagementPoints},
    {Kind::Depot, "depot", "depots", QT_TRANSLATE_NOOP("Kind", "Depot"), QT_TRANSLATE_NOOP("Kind", "Depots"), siteOnly,
     structureKinds, ChildGroup::Contents},
    {Kind::Repository, "repository", "repositories", QT_TRANSLATE_NOOP("Kind", "Repository"),
     QT_TRANSLATE_NOOP("Kind", "Repositories"), structureKinds, structureKinds, ChildGroup::Contents},
    {Kind::Cloud, "cloud", "clouds", QT_TRANSLATE_NOOP("Kind", "WAN cloud"), QT_TRANSLATE_NOOP("Kind", "WAN clouds"), 0, 0,
     ChildGroup::Contents},
    {Kind::Link, "link", "links", QT_TRANSLATE_NOOP("Kind", "Link"), QT_TRANSLATE_NOOP("Kind", "Links"), 0, 0, ChildGroup::Contents},
    {Kind::ApplicationType, "applicationType", "applicationTypes", QT_TRANSLATE_NOOP("Kind", "Application type"),
     QT_TRANSLATE_NOOP("Kind", "Application types"), 0, 0, ChildGroup::Contents},
    {Kind::Waiver, "waiver", "waivers", QT_TRANSLATE_NOOP("Kind", "Waiver"), QT_TRANSLATE_NOOP("Kind", "Waivers"), 0, 0,
     ChildGroup::Contents},
}};

} // namespace

std::span<const KindSpec> objectKinds() { return table; }

const KindSpec &spec(Kind kind) { return table[static_cast<std::size_t>(kind)]; }

QString kindName(Kind kind) { return QCoreApplication::translate("Kind", spec(kind).name); }

QString kindPlural(Kind kind) { return QCoreApplication::translate("Kind", spec(kind).plural); }

} // namespace sitewright
