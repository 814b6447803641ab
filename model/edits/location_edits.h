// SPDX-License-Identifier: MIT
// A whole location as one step: the site with its segments, its depot, a Management Point with services, who distributes into it and
// how it is connected.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/plan/draft.h"

namespace sitewright {

struct LocationSegment {
    std::string name;
    TextList subnets = {};
    bool wakeOnLan = false;
    bool osDeployment = false;
};

/// Who distributes into the new site.
enum class LocationService : std::uint8_t { Inherited, Own, Other };

struct LocationText {
    ObjectId parent; ///< organisation or region
    std::string name;
    std::string type = "lan";
    std::optional<std::int64_t> clients = {};
    std::vector<LocationSegment> segments = {};
    std::string depot = {};              ///< its name; empty = no depot
    std::string point = {};              ///< its server name; empty = no Management Point
    std::vector<std::string> applications = {};
    LocationService service = LocationService::Inherited;
    ObjectId otherService = {};
    ObjectId connectedTo = {};           ///< a cloud or site a WAN link leads to; null = no link
    std::optional<std::int64_t> bandwidthKbps = {};
};

/// What a planner mostly wants: one office segment, a depot, a server with Distribution Service and Event Dispatcher that serves the
/// site, and a link to the plan's cloud when there is one. Names follow `name`, or a free one when it is empty.
LocationText usualLocation(const Plan &plan, ObjectId parent, std::string_view name = {});
/// The names of everything in `text` that still are as proposed for its old name follow the new one.
void renameLocation(const Plan &plan, LocationText &text, std::string_view name);
/// Why it cannot be made; empty when it can.
QString locationProblem(const Plan &plan, const LocationText &text);
Edit addLocation(const Plan &plan, const LocationText &text);

} // namespace sitewright
