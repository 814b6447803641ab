// SPDX-License-Identifier: MIT
// THE table of fields (domain.md 2.3): one row per attribute. JSON, schema, inspector, CSV, find-and-replace and diff walk
// the rows; the order of the rows is the order of keys in the file.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <QString>

#include "model/base/object_ref.h"
#include "model/plan/field_value.h"

namespace sitewright {

enum class FieldId : std::uint8_t {
    Name, Owner, Type, Key, Fingerprint, Reason, Author, Date, Expires, Scope,
    Central, Place, Segments, Database, DatabasePlace, Applications,
    Clients, DistributionService, Latitude, Longitude, MasterDepot, Dmz, NetworkOs, Definition, Neighbours, UsedRepositories,
    DistributionAccount, DepotAccount, RuntimeAccount, SisAccount,
    TimeFrame, FrameSize, PollConfiguration, PollRepository, PollPreparation, PollPackages,
    LoadBalancerUrl, AllowProjectDownload, NeighborcastAtPeaks, DecentralPackaging,
    Subnets, WakeOnLan, OsDeployment, BootRelay, DirectedBroadcast, VPro, DhcpServer,
    Iis, TimeSync, InternetAccess, RecoveryNote,
    Order, Master, Server, Share, Protocols, PrimaryProtocol, ReadProtocol, WriteProtocol, KeyGroup,
    IncludeAddresses, ExcludeAddresses, Deployed, DeployedShare, StandsIn,
    SingleCopy, SizeMb, ChangeMb, Compression,
    From, To, LinkType, Bandwidth, Latency, Schedule,
    TypeKey, ShortName, Levels, MaxPerObject, NeedsDatabase,
    DsmVersion, RuleSeverity, RulesOff, Interpretation, Limits,
    Description, Position, Seat,
};
inline constexpr int fieldCount = static_cast<int>(FieldId::Seat) + 1;

enum class FieldType : std::uint8_t {
    Bool, Integer, Real, Text, Choice, Choices, Ref, Refs, Lines, Applications, Map, Point,
};

/// Where the inspector shows a field; Hidden ones have an editor of their own (or none).
enum class FieldGroup : std::uint8_t { Hidden, Identity, Place, Distribution, Network, Services, Accounts, Schedule, Notes };

/// Where the file writes it.
enum class FieldHome : std::uint8_t { Object, Rules, Layout, Network };

struct FieldSpec {
    FieldId id;
    KindMask kinds;
    const char *json;
    FieldType type;
    const char *label;          ///< source text, translation context "Field"
    FieldGroup group = FieldGroup::Hidden;
    KindMask refKinds = 0;      ///< Ref, Refs: kinds that may be named
    double minimum = 0;         ///< Integer, Real
    double maximum = 0;
    const char *unit = "";      ///< source text, translation context "Field"
    double fallback = 0;        ///< Bool, Integer, Real: the value meant when absent
    bool optional = false;      ///< Integer, Real: absent means unknown, not `fallback`
    bool required = false;      ///< always written, must be read
    std::span<const char *const> choices = {}; ///< Choice, Choices: keys; the first of a Choice is its default
    FieldHome home = FieldHome::Object;
};

/// Every row, in file order.
std::span<const FieldSpec> fields();
/// The row of `id` for objects of `kind`, or null when such objects have no such field.
const FieldSpec *field(Kind kind, FieldId id);
const FieldSpec *fieldByJson(Kind kind, std::string_view json);
QString fieldLabel(const FieldSpec &spec);
/// The words for one key of a Choice field.
QString choiceLabel(std::string_view key);

/// `value` with the field's default replaced by monostate and lists brought into canonical order.
FieldValue normalized(const FieldSpec &spec, FieldValue value);
/// Empty when `value` has the row's type and lies within its limits; else why not, as a sentence.
QString valueProblem(const FieldSpec &spec, const FieldValue &value);

} // namespace sitewright
