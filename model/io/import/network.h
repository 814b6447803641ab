// SPDX-License-Identifier: MIT
// What every importer returns: sites, clouds and links as the source tells them, cleaned but not yet
// part of a plan, and a note for everything that was guessed or left out. importNetwork() makes an
// edit of it; nothing here knows a plan.
#pragma once

#include "model/base/error.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace sitewright {

struct ImportNote {
    enum class Severity {
        Info,    // worth knowing, nothing is lost
        Guessed, // a value the source does not state plainly
        Dropped, // something of the source is not in the result
    };
    Severity severity = Severity::Info;
    QString subject; // the object or column it is about
    QString text;    // a whole sentence
    int line = 0;    // 1-based line of the source, 0 when there is none
};

struct ImportedSite {
    QString name = {};
    QStringList regionPath = {};         // names from the outermost region inwards; empty: directly in the organisation
    std::optional<double> latitude = {}; // both or none
    std::optional<double> longitude = {};
    std::optional<int> clients = {};
    QStringList subnets = {};
    QString description = {};
    int line = 0;
};

// A network that joins many sites: an MPLS or provider network.
struct ImportedCloud {
    QString name = {};
    QString description = {};
    int line = 0;
};

struct ImportedEnd {
    enum class Kind { Site, Cloud };
    Kind kind = Kind::Site;
    int index = 0; // in sites or clouds

    friend bool operator==(const ImportedEnd &, const ImportedEnd &) = default;
    friend auto operator<=>(const ImportedEnd &, const ImportedEnd &) = default;
};

struct ImportedLink {
    ImportedEnd from = {};
    ImportedEnd to = {};
    QString name = {}; // empty unless parallel links need telling apart
    std::optional<std::int64_t> bandwidthKbps = {};
    std::optional<double> latencyMs = {};
    QString note = {};
    int line = 0;
};

// How much of the source is in the result; "read" counts before anything is left out.
struct ImportTotals {
    int nodesRead = 0;
    int linksRead = 0;
    int externalNodes = 0;
    int nodesDropped = 0; // without the external ones
    int linksDropped = 0;
};

struct ImportedNetwork {
    QString name;
    std::vector<ImportedSite> sites;
    std::vector<ImportedCloud> clouds;
    std::vector<ImportedLink> links;
    std::vector<QStringList> regions; // paths to create even when no site is in them
    std::vector<ImportNote> notes;
    ImportTotals totals;
};

// All problems up to maxImportErrors, not only the first.
inline constexpr std::size_t maxImportErrors = 100;
inline constexpr int maxImportedObjects = 1'000'000;
inline constexpr int maxImportedRegionDepth = 32;
// The limits of the fields they end in (model/catalog).
inline constexpr int maxImportedClients = 10'000'000;
inline constexpr std::int64_t maxImportedKbps = 1'000'000'000'000;
using ImportResult = tl::expected<ImportedNetwork, std::vector<Error>>;

// A name as a plan may hold it: no control characters, no half surrogates, single spaces, at most
// 255 characters.
QString cleanedName(const QString &name);

// The last step of every importer: cleans names, makes names unique among siblings, drops self-loops,
// numbers parallel links, says when the network falls into parts. Each change leaves a note.
void tidyNetwork(ImportedNetwork &network);

// "155 Mbps", "2.5 Gbit/s", "45 Mbps DS-3", "155M" in kbit/s; of a range the lower end. Nothing
// when the text names no speed.
std::optional<std::int64_t> bandwidthInText(const QString &text);

} // namespace sitewright
