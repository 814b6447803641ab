// SPDX-License-Identifier: MIT
#include "model/catalog/fields.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QCoreApplication>

#include "model/base/plain_characters.h"

namespace sitewright {

namespace {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)

using enum Kind;

constexpr const char *siteTypes[] = {"lan", "remote", "offline"};
constexpr const char *linkTypes[] = {"wan", "lan"};
constexpr const char *protocols[] = {"smb", "http"};
constexpr const char *protocolChoice[] = {"", "smb", "http"};
constexpr const char *answers[] = {"", "yes", "no"};
constexpr const char *levels[] = {"organization", "region", "site"};
constexpr const char *waiverScopes[] = {"finding", "subtree", "rule"};

constexpr KindMask region = maskOf(Region), site = maskOf(Site), segment = maskOf(Segment), mp = maskOf(ManagementPoint),
                   depot = maskOf(Depot), repository = maskOf(Repository), link = maskOf(Link), waiver = maskOf(Waiver),
                   appType = maskOf(ApplicationType), plan = maskOf(Plan);
constexpr KindMask named = static_cast<KindMask>(allKinds & ~maskOf(Waiver));
constexpr KindMask placed = maskOf(Organization, Region, Site, Segment, ManagementPoint, Depot, Cloud);
constexpr double most = 1e9;

std::vector<FieldSpec> makeTable()
{
    using enum FieldType;
    using enum FieldGroup;
    using F = FieldId;
    return {
        {.id = F::Key, .kinds = waiver, .json = "key", .type = Text, .label = LABEL("Finding"), .required = true},
        {.id = F::TypeKey, .kinds = appType, .json = "type", .type = Text, .label = LABEL("Key"), .required = true},
        {.id = F::Name, .kinds = named, .json = "name", .type = Text, .label = LABEL("Name"), .group = Identity, .required = true},
        {.id = F::Owner, .kinds = maskOf(Region, Site), .json = "parent", .type = Ref, .label = LABEL("Stands in"), .group = Identity,
         .refKinds = structureKinds, .required = true},
        {.id = F::Owner, .kinds = maskOf(Segment, Depot), .json = "site", .type = Ref, .label = LABEL("Site"), .group = Identity,
         .refKinds = structureKinds, .required = true},
        {.id = F::Owner, .kinds = mp, .json = "home", .type = Ref, .label = LABEL("Attached to"), .group = Identity,
         .refKinds = structureKinds, .required = true},
        {.id = F::Owner, .kinds = repository, .json = "context", .type = Ref, .label = LABEL("Context"), .group = Identity,
         .refKinds = structureKinds, .required = true},
        {.id = F::DsmVersion, .kinds = plan, .json = "dsmVersion", .type = Text, .label = LABEL("DSM version"), .group = Identity},
        {.id = F::Fingerprint, .kinds = waiver, .json = "fingerprint", .type = Text, .label = LABEL("Fingerprint"), .required = true},
        {.id = F::Reason, .kinds = waiver, .json = "reason", .type = Text, .label = LABEL("Reason"), .required = true},
        {.id = F::Author, .kinds = waiver, .json = "author", .type = Text, .label = LABEL("Author")},
        {.id = F::Date, .kinds = waiver, .json = "date", .type = Text, .label = LABEL("Date")},
        {.id = F::Expires, .kinds = waiver, .json = "expires", .type = Text, .label = LABEL("Expires")},
        {.id = F::Scope, .kinds = waiver, .json = "scope", .type = Choice, .label = LABEL("Scope"), .choices = waiverScopes},

        {.id = F::Central, .kinds = mp, .json = "central", .type = Bool, .label = LABEL("Central Management Point"), .group = Identity},
        {.id = F::Place, .kinds = mp, .json = "site", .type = Ref, .label = LABEL("Stands in"), .group = Place, .refKinds = site},
        {.id = F::Segments, .kinds = mp, .json = "segments", .type = Refs, .label = LABEL("Segments"), .group = Place, .refKinds = segment},
        {.id = F::Database, .kinds = mp, .json = "database", .type = Text, .label = LABEL("Database"), .group = Services},
        {.id = F::DatabasePlace, .kinds = mp, .json = "databaseSite", .type = Ref, .label = LABEL("Database server in"),
         .group = Services, .refKinds = site},
        {.id = F::Applications, .kinds = mp, .json = "applications", .type = FieldType::Applications, .label = LABEL("Applications")},

        {.id = F::Type, .kinds = site, .json = "type", .type = Choice, .label = LABEL("Site type"), .group = Identity, .choices = siteTypes},
        {.id = F::Subnets, .kinds = segment, .json = "subnets", .type = Lines, .label = LABEL("Subnets"), .group = Network},
        {.id = F::Clients, .kinds = maskOf(Site, Segment), .json = "clients", .type = Integer, .label = LABEL("Clients"), .group = Identity,
         .maximum = 10'000'000, .optional = true},
        {.id = F::WakeOnLan, .kinds = segment, .json = "wakeOnLan", .type = Bool, .label = LABEL("Wake-on-LAN planned"), .group = Network},
        {.id = F::OsDeployment, .kinds = segment, .json = "osDeployment", .type = Bool, .label = LABEL("OS deployment planned"), .group = Network},
        {.id = F::BootRelay, .kinds = segment, .json = "bootRelay", .type = Refs, .label = LABEL("Boot requests relayed to"),
         .group = Network, .refKinds = mp},
        {.id = F::DirectedBroadcast, .kinds = segment, .json = "directedBroadcast", .type = Bool,
         .label = LABEL("Directed broadcasts allowed"), .group = Network},
        {.id = F::VPro, .kinds = segment, .json = "vPro", .type = Bool, .label = LABEL("Computers wake by vPro"), .group = Network},
        {.id = F::DhcpServer, .kinds = segment, .json = "dhcpServer", .type = Text, .label = LABEL("DHCP server"), .group = Network},
        {.id = F::DistributionService, .kinds = maskOf(Organization, Region, Site, Depot), .json = "distributionService", .type = Ref,
         .label = LABEL("Responsible service"), .group = Distribution, .refKinds = mp},
        {.id = F::MasterDepot, .kinds = maskOf(Organization, Region), .json = "masterDepot", .type = Ref, .label = LABEL("Master depot"),
         .group = Distribution, .refKinds = depot},
        {.id = F::Latitude, .kinds = site, .json = "latitude", .type = Real, .label = LABEL("Latitude"), .group = Place,
         .minimum = -90, .maximum = 90, .unit = LABEL("°"), .optional = true},
        {.id = F::Longitude, .kinds = site, .json = "longitude", .type = Real, .label = LABEL("Longitude"), .group = Place,
         .minimum = -180, .maximum = 180, .unit = LABEL("°"), .optional = true},
        {.id = F::Dmz, .kinds = site, .json = "dmz", .type = Bool, .label = LABEL("In a DMZ"), .group = Network},
        {.id = F::NetworkOs, .kinds = maskOf(Site, Depot), .json = "networkOs", .type = Text, .label = LABEL("Network operating system"),
         .group = Network},
        {.id = F::Definition, .kinds = site, .json = "definition", .type = Lines, .label = LABEL("Site definition"), .group = Network},
        {.id = F::Neighbours, .kinds = site, .json = "neighbours", .type = Refs, .label = LABEL("Neighbouring sites"), .group = Network,
         .refKinds = site},
        {.id = F::UsedRepositories, .kinds = site, .json = "usedRepositories", .type = Refs, .label = LABEL("Uses repositories"),
         .group = Distribution, .refKinds = repository},
        {.id = F::TimeFrame, .kinds = site, .json = "timeFrame", .type = Text, .label = LABEL("Distribution time frame"), .group = Schedule},
        {.id = F::FrameSize, .kinds = site, .json = "frameSizeKb", .type = Integer, .label = LABEL("Frame size"), .group = Schedule,
         .minimum = 1, .maximum = most, .unit = LABEL("KB"), .optional = true},
        {.id = F::PollConfiguration, .kinds = structureKinds, .json = "pollConfiguration", .type = Integer, .label = LABEL("Polling: configuration"),
         .group = Schedule, .minimum = 1, .maximum = 100'000, .unit = LABEL("min"), .optional = true},
        {.id = F::PollRepository, .kinds = structureKinds, .json = "pollRepository", .type = Integer, .label = LABEL("Polling: repository"),
         .group = Schedule, .minimum = 1, .maximum = 100'000, .unit = LABEL("min"), .optional = true},
        {.id = F::PollPreparation, .kinds = structureKinds, .json = "pollPreparation", .type = Integer, .label = LABEL("Polling: preparation"),
         .group = Schedule, .minimum = 1, .maximum = 100'000, .unit = LABEL("min"), .optional = true},
        {.id = F::PollPackages, .kinds = structureKinds, .json = "pollPackages", .type = Integer, .label = LABEL("Polling: packages"),
         .group = Schedule, .minimum = 1, .maximum = 100'000, .unit = LABEL("min"), .optional = true},
        {.id = F::LoadBalancerUrl, .kinds = site, .json = "loadBalancerUrl", .type = Text, .label = LABEL("Load balancer for the BLS"),
         .group = Network},
        {.id = F::AllowProjectDownload, .kinds = maskOf(Region, Site), .json = "allowProjectDownload", .type = Bool,
         .label = LABEL("Download over the connection allowed"), .group = Distribution},
        {.id = F::NeighborcastAtPeaks, .kinds = site, .json = "neighborcastAtPeaks", .type = Bool,
         .label = LABEL("Neighborcast uses the depot at peaks"), .group = Distribution},
        {.id = F::DecentralPackaging, .kinds = site, .json = "decentralPackaging", .type = Bool, .label = LABEL("Packages are made here"),
         .group = Distribution},
        {.id = F::DistributionAccount, .kinds = site, .json = "distributionAccount", .type = Text, .label = LABEL("Distribution account"),
         .group = Accounts},
        {.id = F::DepotAccount, .kinds = site, .json = "depotAccount", .type = Text, .label = LABEL("Depot access account"), .group = Accounts},
        {.id = F::RuntimeAccount, .kinds = site, .json = "runtimeAccount", .type = Text, .label = LABEL("Runtime service account"), .group = Accounts},
        {.id = F::SisAccount, .kinds = site, .json = "sisAccount", .type = Text, .label = LABEL("Installation service account"), .group = Accounts},

        {.id = F::Iis, .kinds = mp, .json = "iis", .type = Choice, .label = LABEL("IIS available"), .group = Services, .choices = answers},
        {.id = F::TimeSync, .kinds = mp, .json = "timeSync", .type = Bool, .label = LABEL("Time synchronisation confirmed"), .group = Services},
        {.id = F::InternetAccess, .kinds = mp, .json = "internetAccess", .type = Choice, .label = LABEL("Internet access"), .group = Services,
         .choices = answers},

        {.id = F::Order, .kinds = depot, .json = "order", .type = Integer, .label = LABEL("Created as number"), .group = Identity,
         .minimum = 1, .maximum = most, .optional = true},
        {.id = F::Master, .kinds = depot, .json = "master", .type = Bool, .label = LABEL("Site master depot"), .group = Identity},
        {.id = F::Server, .kinds = depot, .json = "server", .type = Text, .label = LABEL("Server"), .group = Place},
        {.id = F::StandsIn, .kinds = depot, .json = "segment", .type = Ref, .label = LABEL("Stands in segment"), .group = Place, .refKinds = segment},
        {.id = F::Share, .kinds = depot, .json = "share", .type = Text, .label = LABEL("Share"), .group = Place},
        {.id = F::Protocols, .kinds = depot, .json = "protocols", .type = Choices, .label = LABEL("Protocols"), .group = Network, .choices = protocols},
        {.id = F::PrimaryProtocol, .kinds = depot, .json = "primaryProtocol", .type = Choice, .label = LABEL("Primary protocol"), .group = Network,
         .choices = protocolChoice},
        {.id = F::ReadProtocol, .kinds = depot, .json = "readProtocol", .type = Choice, .label = LABEL("Read as source by"), .group = Network,
         .choices = protocolChoice},
        {.id = F::WriteProtocol, .kinds = depot, .json = "writeProtocol", .type = Choice, .label = LABEL("Written as target by"), .group = Network,
         .choices = protocolChoice},
        {.id = F::KeyGroup, .kinds = depot, .json = "keyGroup", .type = Text, .label = LABEL("Private key group"), .group = Accounts},
        {.id = F::IncludeAddresses, .kinds = depot, .json = "includeAddresses", .type = Lines, .label = LABEL("Clients included"), .group = Network},
        {.id = F::ExcludeAddresses, .kinds = depot, .json = "excludeAddresses", .type = Lines, .label = LABEL("Clients excluded"), .group = Network},
        {.id = F::Deployed, .kinds = depot, .json = "deployed", .type = Bool, .label = LABEL("Already deployed"), .group = Notes},
        {.id = F::DeployedShare, .kinds = depot, .json = "deployedShare", .type = Text, .label = LABEL("Share in force"), .group = Notes},

        {.id = F::SingleCopy, .kinds = repository, .json = "singleCopy", .type = Bool, .label = LABEL("Keep only one copy"), .group = Distribution},
        {.id = F::SizeMb, .kinds = repository, .json = "sizeMb", .type = Integer, .label = LABEL("Size"), .group = Distribution, .maximum = 1e12,
         .unit = LABEL("MB"), .optional = true},
        {.id = F::ChangeMb, .kinds = repository, .json = "changeMb", .type = Integer, .label = LABEL("Change per cycle"), .group = Distribution,
         .maximum = 1e12, .unit = LABEL("MB"), .optional = true},
        {.id = F::Compression, .kinds = repository, .json = "compression", .type = Real, .label = LABEL("Compression factor"),
         .group = Distribution, .maximum = 1, .optional = true},

        {.id = F::From, .kinds = link, .json = "from", .type = Ref, .label = LABEL("From"), .group = Identity,
         .refKinds = maskOf(Site, Segment, Cloud), .required = true},
        {.id = F::To, .kinds = link, .json = "to", .type = Ref, .label = LABEL("To"), .group = Identity,
         .refKinds = maskOf(Site, Segment, Cloud), .required = true},
        {.id = F::LinkType, .kinds = link, .json = "type", .type = Choice, .label = LABEL("Link type"), .group = Identity, .choices = linkTypes},
        {.id = F::Bandwidth, .kinds = link, .json = "bandwidthKbps", .type = Integer, .label = LABEL("Bandwidth"), .group = Network,
         .minimum = 1, .maximum = 1e12, .unit = LABEL("kbit/s"), .optional = true},
        {.id = F::Latency, .kinds = link, .json = "latencyMs", .type = Real, .label = LABEL("Latency"), .group = Network, .maximum = 100'000,
         .unit = LABEL("ms"), .optional = true},
        {.id = F::Schedule, .kinds = link, .json = "schedule", .type = Text, .label = LABEL("Available"), .group = FieldGroup::Schedule},

        {.id = F::ShortName, .kinds = appType, .json = "shortName", .type = Text, .label = LABEL("Short name")},
        {.id = F::Levels, .kinds = appType, .json = "levels", .type = Choices, .label = LABEL("Allowed at"), .choices = levels},
        {.id = F::MaxPerObject, .kinds = appType, .json = "maxPerObject", .type = Integer, .label = LABEL("Most per region or site"),
         .maximum = 1000, .fallback = 1},
        {.id = F::NeedsDatabase, .kinds = appType, .json = "needsDatabase", .type = Bool, .label = LABEL("Needs a database")},

        {.id = F::RecoveryNote, .kinds = maskOf(ManagementPoint, Depot), .json = "recoveryNote", .type = Text, .label = LABEL("Recovery note"),
         .group = Notes},
        {.id = F::Description, .kinds = named, .json = "description", .type = Text, .label = LABEL("Description"), .group = Notes},

        {.id = F::RuleSeverity, .kinds = plan, .json = "severity", .type = Map, .label = LABEL("Severities"), .home = FieldHome::Rules},
        {.id = F::RulesOff, .kinds = plan, .json = "off", .type = Lines, .label = LABEL("Rules switched off"), .home = FieldHome::Rules},
        {.id = F::Interpretation, .kinds = plan, .json = "interpretation", .type = Map, .label = LABEL("Interpretations"),
         .home = FieldHome::Rules},
        {.id = F::Limits, .kinds = plan, .json = "limits", .type = Map, .label = LABEL("Limits"), .home = FieldHome::Rules},
        {.id = F::Position, .kinds = placed, .json = "layout", .type = Point, .label = LABEL("Position"), .minimum = -1e8, .maximum = 1e8,
         .home = FieldHome::Layout},
        {.id = F::Seat, .kinds = maskOf(Site, Cloud), .json = "networkLayout", .type = Point, .label = LABEL("Seat in the network view"),
         .minimum = -1e7, .maximum = 1e7, .home = FieldHome::Network},
    };
}

#undef LABEL

const std::vector<FieldSpec> &table()
{
    static const std::vector<FieldSpec> rows = makeTable();
    return rows;
}

// (kind, field) -> row, so that a look-up on the path of an edit is one load.
using Index = std::array<std::array<const FieldSpec *, fieldCount>, kindCount>;

const Index &index()
{
    static const Index made = [] {
        Index out{};
        for (const FieldSpec &row : table()) {
            for (int kind = 0; kind < kindCount; ++kind) {
                if (contains(row.kinds, static_cast<Kind>(kind)))
                    out[static_cast<std::size_t>(kind)][static_cast<std::size_t>(row.id)] = &row;
            }
        }
        return out;
    }();
    return made;
}

bool isChoice(const FieldSpec &spec, std::string_view key)
{
    return std::ranges::any_of(spec.choices, [&](const char *choice) { return key == choice; });
}

QString translate(const char *text) { return QCoreApplication::translate("Field", text); }

QString rangeProblem(const FieldSpec &spec, double number)
{
    if (number >= spec.minimum && number <= spec.maximum)
        return {};
    return translate("%1 must lie between %2 and %3.")
        .arg(fieldLabel(spec), QString::number(spec.minimum, 'g', 12), QString::number(spec.maximum, 'g', 12));
}

QString textProblem(const FieldSpec &spec, std::string_view text)
{
    if (text.size() > 65536)
        return translate("%1 is longer than 64 KiB.").arg(fieldLabel(spec));
    const bool hasLines = spec.id == FieldId::Description || spec.id == FieldId::Reason || spec.id == FieldId::RecoveryNote;
    if (hasLines ? !isPlainText(text) : !isPlainLine(text))
        return translate("%1 contains control characters or is not valid UTF-8.").arg(fieldLabel(spec));
    return {};
}

QString listProblem(const FieldSpec &spec, const TextList &list)
{
    for (const std::string &entry : list) {
        if (QString problem = textProblem(spec, entry); !problem.isEmpty())
            return problem;
        if (spec.type == FieldType::Choices && !isChoice(spec, entry))
            return translate("%1 cannot contain “%2”.").arg(fieldLabel(spec), QString::fromStdString(entry));
    }
    return {};
}

} // namespace

std::span<const FieldSpec> fields() { return table(); }

const FieldSpec *field(Kind kind, FieldId id) { return index()[static_cast<std::size_t>(kind)][static_cast<std::size_t>(id)]; }

const FieldSpec *fieldByJson(Kind kind, std::string_view json)
{
    for (const FieldSpec &row : table()) {
        if (contains(row.kinds, kind) && row.home == FieldHome::Object && json == row.json)
            return &row;
    }
    return nullptr;
}

QString fieldLabel(const FieldSpec &spec) { return translate(spec.label); }

QString choiceLabel(std::string_view key)
{
    struct Words { std::string_view key; const char *text; };
    static constexpr Words words[] = {
        {"", QT_TRANSLATE_NOOP("Field", "Not stated")}, {"lan", QT_TRANSLATE_NOOP("Field", "LAN")},
        {"wan", QT_TRANSLATE_NOOP("Field", "WAN")}, {"remote", QT_TRANSLATE_NOOP("Field", "Remote")},
        {"offline", QT_TRANSLATE_NOOP("Field", "Offline")}, {"smb", QT_TRANSLATE_NOOP("Field", "SMB")},
        {"http", QT_TRANSLATE_NOOP("Field", "HTTP")}, {"yes", QT_TRANSLATE_NOOP("Field", "Yes")},
        {"no", QT_TRANSLATE_NOOP("Field", "No")}, {"organization", QT_TRANSLATE_NOOP("Field", "Organisation")},
        {"region", QT_TRANSLATE_NOOP("Field", "Region")}, {"site", QT_TRANSLATE_NOOP("Field", "Site")},
        {"finding", QT_TRANSLATE_NOOP("Field", "This finding")}, {"subtree", QT_TRANSLATE_NOOP("Field", "Everything below the object")},
        {"rule", QT_TRANSLATE_NOOP("Field", "The whole rule")},
    };
    for (const Words &row : words) {
        if (row.key == key)
            return translate(row.text);
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

FieldValue normalized(const FieldSpec &spec, FieldValue value)
{
    if (const bool *flag = std::get_if<bool>(&value); flag && *flag == (spec.fallback != 0))
        return {};
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        if (spec.type == FieldType::Real)
            return normalized(spec, static_cast<double>(*number));
        if (!spec.optional && *number == static_cast<std::int64_t>(spec.fallback))
            return {};
    }
    if (auto *number = std::get_if<double>(&value)) {
        if (!spec.optional && *number == spec.fallback)
            return {};
        *number += 0.0; // -0 and 0 are one value
    }
    if (const auto *text = std::get_if<std::string>(&value)) {
        if (text->empty() || (spec.type == FieldType::Choice && *text == spec.choices.front()))
            return {};
    }
    if (const auto *id = std::get_if<ObjectId>(&value); id && id->isNull())
        return {};
    if (auto *refs = std::get_if<RefList>(&value)) {
        std::ranges::sort(*refs);
        refs->erase(std::unique(refs->begin(), refs->end()), refs->end());
        if (refs->empty())
            return {};
    }
    if (auto *list = std::get_if<TextList>(&value)) {
        if (spec.id == FieldId::RulesOff || spec.type == FieldType::Choices) {
            std::ranges::sort(*list);
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        if (list->empty())
            return {};
    }
    if (const auto *list = std::get_if<ApplicationList>(&value); list && list->empty())
        return {};
    if (auto *map = std::get_if<TextMap>(&value)) {
        std::ranges::sort(*map);
        if (map->empty())
            return {};
    }
    return value;
}

QString valueProblem(const FieldSpec &spec, const FieldValue &value)
{
    const auto wrongType = [&] { return translate("%1 has a value of the wrong type.").arg(fieldLabel(spec)); };
    if (isDefault(value))
        return {};
    switch (spec.type) {
    case FieldType::Bool:
        return std::holds_alternative<bool>(value) ? QString() : wrongType();
    case FieldType::Integer:
        return std::holds_alternative<std::int64_t>(value) ? rangeProblem(spec, static_cast<double>(std::get<std::int64_t>(value)))
                                                           : wrongType();
    case FieldType::Real:
        return std::holds_alternative<double>(value) ? rangeProblem(spec, std::get<double>(value)) : wrongType();
    case FieldType::Text:
        return std::holds_alternative<std::string>(value) ? textProblem(spec, std::get<std::string>(value)) : wrongType();
    case FieldType::Choice: {
        const auto *key = std::get_if<std::string>(&value);
        if (!key)
            return wrongType();
        return isChoice(spec, *key) ? QString()
                                    : translate("%1 cannot be “%2”.").arg(fieldLabel(spec), QString::fromStdString(*key));
    }
    case FieldType::Choices:
    case FieldType::Lines:
        return std::holds_alternative<TextList>(value) ? listProblem(spec, std::get<TextList>(value)) : wrongType();
    case FieldType::Ref:
        return std::holds_alternative<ObjectId>(value) ? QString() : wrongType();
    case FieldType::Refs:
        return std::holds_alternative<RefList>(value) ? QString() : wrongType();
    case FieldType::Applications:
        return std::holds_alternative<ApplicationList>(value) ? QString() : wrongType();
    case FieldType::Map:
        return std::holds_alternative<TextMap>(value) ? QString() : wrongType();
    case FieldType::Point: {
        const auto *point = std::get_if<GridPoint>(&value);
        if (!point)
            return wrongType();
        const QString problem = rangeProblem(spec, point->x);
        return problem.isEmpty() ? rangeProblem(spec, point->y) : problem;
    }
    }
    return {};
}

} // namespace sitewright
