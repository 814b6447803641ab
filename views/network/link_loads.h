// SPDX-License-Identifier: MIT
// What one cycle of distribution puts on each WAN link, for who paints links. Read from the session's ledger when asked.
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>

#include <QString>

#include "model/analysis/live_ledger.h"
#include "views/shared/theme.h"

namespace sitewright {

class LinkLoads {
public:
    void refresh(const LiveLedger &ledger) { set(ledger.linkLoads()); }
    void set(const std::vector<LinkLoad> &loads);
    /// Drops those of links that are gone.
    void forget(const Plan &plan);
    /// Null for LAN links.
    const LinkLoad *of(ObjectRef link) const;
    /// Whether anything is known to travel at all; without it loads say nothing.
    bool isMeasured() const { return m_isMeasured; }

private:
    std::unordered_map<ObjectRef, LinkLoad> m_loads;
    bool m_isMeasured = false;
};

/// As they are now, to be kept.
std::shared_ptr<const LinkLoads> loadsOf(const LiveLedger &ledger);

/// Under a half, under four fifths, above; the same three the legend names.
Tone loadTone(std::optional<double> utilisation);
/// "35 %", "< 1 %"; empty while unknown.
QString utilisationInWords(std::optional<double> utilisation);
/// "500 MB": what a cycle carries.
QString volumeInWords(std::int64_t kilobytes);

} // namespace sitewright
