// SPDX-License-Identifier: MIT
// THE table of management applications (domain.md section 3): what each may do. The planner's own types are objects of
// the plan and follow the general rule; they come after the built-in ones in the plan's numbering.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <QString>

#include "model/base/object_ref.h"

namespace sitewright {

/// Numbers of the built-in types; also bit numbers in an MP's application mask.
enum class App : std::uint8_t {
    BusinessLogicServer,
    PatchManagement,
    RelayProxy,
    ClientProxy,
    DistributionService,
    EventDispatcher,
    EventReceiver,
    OsdProxy,
    ServiceInstallationService,
};
inline constexpr int builtInApplicationCount = 9;
constexpr std::uint32_t bit(App app) { return 1U << static_cast<unsigned>(app); }

struct ApplicationSpec {
    App app;
    const char *key;       ///< in the file
    const char *name;      ///< source text, translation context "Application"
    const char *shortName; ///< on chips
    int maxPerObject;      ///< at a region or site; 0 = any number
    bool needsDatabase;
    bool worksWithoutDatabase; ///< named as needing none (founding document; OSD Proxy: Imaging with DSM, Planning)
    bool rare;             ///< kept out of the palette's first group
};

std::span<const ApplicationSpec> builtInApplications();
const ApplicationSpec &spec(App app);
std::optional<App> applicationFromKey(std::string_view key);
QString applicationName(App app);

} // namespace sitewright
