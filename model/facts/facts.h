// SPDX-License-Identifier: MIT
// What is derived from a plan and kept: memoised facts, networks, rule settings. Rules read it through FactsView only.
// Memoised values of objects are computed by the engine's queries when live, or all at once by compute().
#pragma once

#include <vector>

#include "model/facts/networks.h"
#include "model/facts/rule_settings.h"
#include "model/plan/plan.h"

namespace sitewright {

class Facts {
public:
    /// Everything from scratch.
    void compute(const Plan &plan);

    /// The MP responsible for distribution into a structure object: own value, else the nearest ancestor's; null = nobody.
    ObjectRef effectiveService(ObjectRef structure) const { return m_effectiveService[structure.index()]; }
    bool hasSiteBelow(ObjectRef structure) const { return m_hasSiteBelow[structure.index()] != 0; }
    const Networks &networks() const { return m_networks; }
    const RuleSettings &settings() const { return m_settings; }

    // --- the engine's side ---
    void grow(const Plan &plan);
    bool setEffectiveService(std::uint32_t index, ObjectRef point);
    bool setHasSiteBelow(std::uint32_t index, bool has);
    void followLinks(const Plan &plan, Touched &touched) { m_networks.follow(plan, touched); }

    std::size_t byteSize() const;

private:
    std::vector<ObjectRef> m_effectiveService;
    std::vector<std::uint8_t> m_hasSiteBelow;
    Networks m_networks;
    RuleSettings m_settings;
};

/// Where the effective responsible service of `object` (structure object or depot) is set: itself, an ancestor or null.
ObjectRef serviceOrigin(const Plan &plan, ObjectRef object);
/// The MP responsible for `object` by walking up; equals Facts::effectiveService for structure objects.
ObjectRef effectiveService(const Plan &plan, ObjectRef object);

} // namespace sitewright
