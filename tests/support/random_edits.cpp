// SPDX-License-Identifier: MIT
// The table of random edits declared in plan_generator.h.
#include <algorithm>
#include <array>

#include "model/base/plain_characters.h"
#include "model/edits/application_edits.h"
#include "model/edits/placement.h"
#include "model/edits/structure_edits.h"
#include "model/edits/waiver_edits.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_runner.h"
#include "model/rules/rule_table.h"
#include "model/rules/waivers.h"
#include "tests/support/plan_generator.h"

namespace sitewright::test {

namespace {

using Maybe = std::optional<Edit>;
using Context = EditContext;

int below(Context &c, int n) { return static_cast<int>(c.rng() % static_cast<std::uint64_t>(n)); }
bool oneIn(Context &c, int n) { return below(c, n) == 0; }
ObjectRef any(Context &c, Kind kind) { return randomObject(c.plan, kind, c.rng); }
ObjectId idOf(Context &c, ObjectRef ref) { return ref ? c.plan.id(ref) : ObjectId(); }

template <class List>
const auto &oneOf(Context &c, const List &list) { return list[static_cast<std::size_t>(below(c, static_cast<int>(std::size(list))))]; }

ObjectRef anyContainer(Context &c) { return oneIn(c, 8) || c.plan.count(Kind::Region) == 0 ? c.plan.organization() : any(c, Kind::Region); }
ObjectRef anyHome(Context &c)
{
    const int pick = below(c, 20);
    return pick == 0 ? c.plan.organization() : pick < 3 && c.plan.count(Kind::Region) > 0 ? any(c, Kind::Region) : any(c, Kind::Site);
}
ObjectRef anyEnd(Context &c)
{
    constexpr std::array kinds{Kind::Site, Kind::Site, Kind::Segment, Kind::Cloud};
    return any(c, oneOf(c, kinds));
}
ObjectRef anyPlaced(Context &c)
{
    constexpr std::array kinds{Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint, Kind::Depot, Kind::Repository};
    return any(c, oneOf(c, kinds));
}

std::string anyType(Context &c)
{
    const auto own = c.plan.customApplicationTypes();
    if (!own.empty() && oneIn(c, 8))
        return c.plan.applicationKey(oneOf(c, own));
    // However large, an infrastructure has a few Business Logic Servers.
    const char *type = oneOf(c, builtInApplications()).key;
    return c.plan.businessServers().size() < 24 || type != spec(App::BusinessLogicServer).key ? type : spec(App::RelayProxy).key;
}

// Mostly one of a few, so that names meet.
std::string anyName(Context &c, ObjectRef like)
{
    if (like && oneIn(c, 3))
        return std::string(c.plan.name(like));
    constexpr std::array stems{"DSM-A", "dsm-a", "DSM_B", "Munich", "MUNICH", "Zürich", "zürich", "office", "", "x"};
    std::string name = oneOf(c, stems);
    return name.empty() || oneIn(c, 2) ? name : name + std::to_string(below(c, 20));
}

std::string typeOn(Context &c, ObjectRef mp)
{
    const int count = c.plan.applicationCount(mp);
    return count == 0 ? anyType(c) : c.plan.applicationKey(c.plan.application(mp, below(c, count)).type);
}

Maybe setOn(Context &c, ObjectRef ref, FieldId fieldId, const FieldValue &value)
{
    if (ref.isNull() || !field(ref.kind(), fieldId))
        return {};
    return setField(c.plan, {c.plan.id(ref)}, fieldId, value);
}

// --- adding and removing --------------------------------------------------------------------------------------------

bool mayGrow(Context &c) { return static_cast<int>(c.plan.count(Kind::Site)) < c.sites + c.sites / 2 + 2; }
/// Whether `root` may go with everything in it.
bool mayGo(Context &c, ObjectRef root)
{
    const auto gone = c.plan.subtree(root);
    const auto sites = std::ranges::count_if(gone, [](ObjectRef ref) { return ref.is(Kind::Site); });
    return static_cast<int>(c.plan.count(Kind::Site)) - static_cast<int>(sites) >= (c.sites > 200 ? c.sites / 50 * 49 : c.sites * 2 / 3);
}

Maybe addSite(Context &c)
{
    if (!mayGrow(c))
        return {};
    return addObject(c.plan, Kind::Site, idOf(c, anyContainer(c)), oneIn(c, 2) ? anyName(c, any(c, Kind::Site)) : "");
}

Maybe addRegion(Context &c)
{
    if (static_cast<int>(c.plan.count(Kind::Region)) > c.sites)
        return {};
    return addObject(c.plan, Kind::Region, idOf(c, anyContainer(c)));
}

Maybe addContent(Context &c)
{
    constexpr std::array kinds{Kind::Segment, Kind::Segment, Kind::Depot, Kind::Repository, Kind::Cloud};
    const Kind kind = oneOf(c, kinds);
    if (c.plan.count(kind) > static_cast<std::uint32_t>(c.sites) * 2)
        return {};
    return addObject(c.plan, kind, kind == Kind::Cloud ? ObjectId() : idOf(c, any(c, Kind::Site)), oneIn(c, 3) ? "office" : "");
}

Maybe addPoint(Context &c)
{
    if (c.plan.count(Kind::ManagementPoint) > static_cast<std::uint32_t>(c.sites) * 3)
        return {};
    std::vector<std::string> types;
    for (int i = 1 + below(c, 3); i > 0; --i)
        types.push_back(anyType(c));
    std::ranges::sort(types);
    types.erase(std::unique(types.begin(), types.end()), types.end());
    std::vector<ObjectId> segments;
    if (const ObjectRef segment = any(c, Kind::Segment); segment && oneIn(c, 2))
        segments.push_back(c.plan.id(segment));
    return addManagementPoint(c.plan, idOf(c, anyHome(c)), oneIn(c, 3) ? anyName(c, any(c, Kind::ManagementPoint)) : "", types, segments);
}

Maybe removeLeaf(Context &c)
{
    constexpr std::array kinds{Kind::ManagementPoint, Kind::ManagementPoint, Kind::ManagementPoint, Kind::Segment, Kind::Depot,
                               Kind::Repository, Kind::Cloud};
    const Kind kind = oneOf(c, kinds);
    const bool mayBeFew = contains(maskOf(Kind::Depot, Kind::Repository, Kind::Cloud), kind);
    if (!mayBeFew && static_cast<double>(c.plan.count(kind)) < c.sites * (kind == Kind::Segment ? 1.2 : 2.4))
        return {};
    const ObjectRef ref = any(c, kind);
    return ref ? Maybe(removeObjects(c.plan, {c.plan.id(ref)})) : Maybe();
}

Maybe removePoint(Context &c)
{
    const ObjectRef ref = any(c, Kind::ManagementPoint);
    return ref && static_cast<double>(c.plan.count(Kind::ManagementPoint)) >= c.sites * 2.4 ? Maybe(removeObjects(c.plan, {c.plan.id(ref)})) : Maybe();
}

Maybe removeSite(Context &c)
{
    const ObjectRef site = any(c, Kind::Site);
    return site && mayGo(c, site) ? Maybe(removeObjects(c.plan, {c.plan.id(site)})) : Maybe();
}

Maybe removeSeveral(Context &c)
{
    std::vector<ObjectId> objects;
    for (int i = 0; i < 3; ++i) {
        const ObjectRef ref = any(c, i == 0 ? Kind::Region : i == 1 ? Kind::Site : Kind::ManagementPoint);
        if (ref && mayGo(c, ref))
            objects.push_back(c.plan.id(ref));
    }
    return !objects.empty() ? Maybe(removeObjects(c.plan, objects)) : Maybe();
}

Maybe removeRegion(Context &c)
{
    const ObjectRef region = any(c, Kind::Region);
    return region && mayGo(c, region) ? Maybe(removeObjects(c.plan, {c.plan.id(region)})) : Maybe();
}

Maybe dissolveRegion(Context &c)
{
    const ObjectRef region = any(c, Kind::Region);
    return region ? Maybe(removeKeepingChildren(c.plan, {c.plan.id(region)})) : Maybe();
}

// --- moving ---------------------------------------------------------------------------------------------------------

Maybe movePoint(Context &c)
{
    const ObjectRef mp = any(c, Kind::ManagementPoint), home = anyHome(c);
    return mp && home ? Maybe(moveTo(c.plan, {c.plan.id(mp)}, c.plan.id(home))) : Maybe();
}

Maybe moveSite(Context &c)
{
    const ObjectRef site = any(c, Kind::Site);
    return site ? Maybe(moveTo(c.plan, {c.plan.id(site)}, idOf(c, anyContainer(c)))) : Maybe();
}

Maybe moveRegion(Context &c)
{
    const ObjectRef region = any(c, Kind::Region);
    return region ? Maybe(moveTo(c.plan, {c.plan.id(region)}, idOf(c, anyContainer(c)))) : Maybe();
}

Maybe moveContent(Context &c)
{
    constexpr std::array kinds{Kind::Segment, Kind::Segment, Kind::Depot, Kind::Repository};
    const ObjectRef ref = any(c, oneOf(c, kinds)), site = any(c, Kind::Site);
    return ref && site ? Maybe(moveTo(c.plan, {c.plan.id(ref)}, c.plan.id(site))) : Maybe();
}

// Passes through a cycle while its fields are set one by one.
Maybe swapRegions(Context &c)
{
    const ObjectRef inner = any(c, Kind::Region);
    const ObjectRef outer = inner ? c.plan.owner(inner) : ObjectRef();
    if (!outer.is(Kind::Region))
        return {};
    return Edit{.name = QStringLiteral("Swap"),
                .compose =
                    [inner = c.plan.id(inner), outer = c.plan.id(outer), top = c.plan.id(c.plan.owner(outer))](Draft &draft) {
                        draft.set(inner, FieldId::Owner, top);
                        draft.set(outer, FieldId::Owner, inner);
                    },
                .mergeKey = {}};
}

Maybe copyObject(Context &c)
{
    const ObjectRef ref = oneIn(c, 20) ? any(c, Kind::Region) : anyPlaced(c);
    if (!ref || !mayGrow(c) || (ref.is(Kind::Region) && c.plan.subtree(ref).size() > 60))
        return {};
    if (oneIn(c, 2))
        return duplicate(c.plan, {c.plan.id(ref)});
    const ObjectRef owner = contains(maskOf(Kind::Region, Kind::Site), ref.kind()) ? anyContainer(c) : any(c, Kind::Site);
    return copyTo(c.plan, {c.plan.id(ref)}, idOf(c, owner));
}

Maybe placeSomething(Context &c)
{
    Payload payload;
    const int what = below(c, 4);
    if (what == 0)
        payload.objects = {idOf(c, anyPlaced(c))};
    else if (what == 1)
        payload.newApplication = anyType(c);
    else if (what == 2)
        payload.newKind = oneOf(c, std::array{Kind::ManagementPoint, Kind::Segment, Kind::Depot});
    else if (const ObjectRef mp = any(c, Kind::ManagementPoint))
        payload.applications = {{c.plan.id(mp), typeOn(c, mp)}};
    if (!mayGrow(c) && what == 2)
        return {};
    Result<Edit> edit = place(c.plan, payload, idOf(c, anyPlaced(c)), oneIn(c, 3) ? PlacementMode::Copy : PlacementMode::Move);
    return edit ? Maybe(*edit) : Maybe();
}

// --- applications ---------------------------------------------------------------------------------------------------

Maybe addApp(Context &c)
{
    const ObjectRef mp = any(c, Kind::ManagementPoint);
    return mp ? Maybe(addApplication(c.plan, c.plan.id(mp), anyType(c))) : Maybe();
}

Maybe removeApp(Context &c)
{
    const ObjectRef mp = any(c, Kind::ManagementPoint);
    return mp ? Maybe(removeApplication(c.plan, c.plan.id(mp), typeOn(c, mp))) : Maybe();
}

Maybe moveApp(Context &c)
{
    const ObjectRef from = any(c, Kind::ManagementPoint), to = any(c, Kind::ManagementPoint);
    if (!from || !to)
        return {};
    const std::string type = typeOn(c, from);
    return oneIn(c, 2) ? moveApplication(c.plan, c.plan.id(from), c.plan.id(to), type)
                       : copyApplication(c.plan, c.plan.id(from), c.plan.id(to), type);
}

Maybe listTwice(Context &c)
{
    const ObjectRef mp = any(c, Kind::ManagementPoint);
    auto list = mp ? valueOr(c.plan.value(mp, FieldId::Applications), ApplicationList()) : ApplicationList();
    if (list.empty())
        return {};
    if (oneIn(c, 2))
        return removeDuplicateApplication(c.plan, c.plan.id(mp), typeOn(c, mp));
    if (list.size() > 8)
        return {};
    list.push_back(list.front());
    return setOn(c, mp, FieldId::Applications, list);
}

Maybe tuneApp(Context &c)
{
    const ObjectRef mp = any(c, Kind::ManagementPoint);
    auto list = mp ? valueOr(c.plan.value(mp, FieldId::Applications), ApplicationList()) : ApplicationList();
    if (list.empty())
        return {};
    Application &app = list[static_cast<std::size_t>(below(c, static_cast<int>(list.size())))];
    app.primary = oneIn(c, 2);
    app.loadFactor = below(c, 101);
    return setOn(c, mp, FieldId::Applications, list);
}

Maybe addType(Context &c)
{
    if (c.plan.count(Kind::ApplicationType) > 5)
        return {};
    return addApplicationType(c.plan, {.name = anyName(c, {}) + "t", .shortName = "T", .levels = {}, .maxPerObject = below(c, 3),
                                       .needsDatabase = oneIn(c, 2)});
}

Maybe changeType(Context &c)
{
    const ObjectRef type = any(c, Kind::ApplicationType);
    switch (below(c, 3)) {
    case 0: return setOn(c, type, FieldId::MaxPerObject, std::int64_t(below(c, 4)));
    case 1: return setOn(c, type, FieldId::NeedsDatabase, oneIn(c, 2));
    default: return setOn(c, type, FieldId::Name, anyName(c, {}));
    }
}

Maybe removeType(Context &c)
{
    const ObjectRef type = any(c, Kind::ApplicationType);
    return type ? Maybe(removeObjects(c.plan, {c.plan.id(type)})) : Maybe();
}

// --- fields ---------------------------------------------------------------------------------------------------------

Maybe renamePoint(Context &c)
{
    return setOn(c, any(c, Kind::ManagementPoint), FieldId::Name, anyName(c, any(c, Kind::ManagementPoint)));
}

Maybe renamePlaced(Context &c)
{
    const ObjectRef ref = anyPlaced(c);
    return ref ? setOn(c, ref, FieldId::Name, anyName(c, any(c, ref.kind()))) : Maybe();
}

// A whole group of equal names becomes another group of equal names.
Maybe renameNamesakes(Context &c)
{
    if (c.sites > 200)
        return {};
    const ObjectRef one = any(c, oneIn(c, 2) ? Kind::ManagementPoint : Kind::Site);
    if (!one)
        return {};
    std::vector<ObjectId> objects;
    c.plan.forEach(one.kind(), [&](ObjectRef ref) {
        if (caseFolded(c.plan.name(ref)) == caseFolded(c.plan.name(one)))
            objects.push_back(c.plan.id(ref));
    });
    return setField(c.plan, objects, FieldId::Name, anyName(c, {}) + "n");
}

Maybe renameSiblings(Context &c)
{
    const ObjectRef site = any(c, Kind::Site);
    if (!site)
        return {};
    std::vector<ObjectId> objects;
    const bool points = oneIn(c, 2);
    if (points)
        c.plan.forEachChild(site, ChildGroup::ManagementPoints, [&](ObjectRef ref) { objects.push_back(c.plan.id(ref)); });
    else
        c.plan.forEachChild(c.plan.owner(site), ChildGroup::Structure, [&](ObjectRef ref) { objects.push_back(c.plan.id(ref)); });
    if (objects.size() > 8)
        objects.resize(8);
    return objects.empty() ? Maybe() : Maybe(setField(c.plan, objects, FieldId::Name, anyName(c, {}) + "s"));
}

Maybe setDatabase(Context &c)
{
    return setOn(c, any(c, Kind::ManagementPoint), FieldId::Database, oneIn(c, 2) ? std::string() : std::string("DSMDB"));
}

Maybe setPlace(Context &c)
{
    const ObjectRef site = any(c, Kind::Site);
    return setOn(c, any(c, Kind::ManagementPoint), FieldId::Place, oneIn(c, 3) || !site ? FieldValue() : FieldValue(c.plan.id(site)));
}

Maybe setLegs(Context &c)
{
    const ObjectRef mp = any(c, Kind::ManagementPoint);
    RefList legs;
    for (int i = below(c, 3); i > 0; --i) {
        if (const ObjectRef segment = any(c, Kind::Segment))
            legs.push_back(c.plan.id(segment));
    }
    const ObjectRef site = mp ? c.plan.owner(mp) : ObjectRef();
    if (site.is(Kind::Site) && oneIn(c, 2)) {
        c.plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) {
            if (ref.is(Kind::Segment) && oneIn(c, 2))
                legs.push_back(c.plan.id(ref));
        });
    }
    if (mp && !legs.empty() && oneIn(c, 3))
        return addLeg(c.plan, c.plan.id(mp), legs.front());
    return setOn(c, mp, FieldId::Segments, legs);
}

Maybe toggleWakeOnLan(Context &c) { return setOn(c, any(c, Kind::Segment), FieldId::WakeOnLan, oneIn(c, 2)); }
Maybe toggleOsDeployment(Context &c) { return setOn(c, any(c, Kind::Segment), FieldId::OsDeployment, oneIn(c, 2)); }

Maybe setClients(Context &c)
{
    const FieldValue value = oneIn(c, 3) ? FieldValue() : FieldValue(std::int64_t(oneIn(c, 3) ? 0 : below(c, 3000)));
    return setOn(c, any(c, oneIn(c, 2) ? Kind::Site : Kind::Segment), FieldId::Clients, value);
}

Maybe setSiteType(Context &c)
{
    return setOn(c, any(c, Kind::Site), FieldId::Type, std::string(oneOf(c, std::array{"lan", "remote", "offline"})));
}

Maybe serviceAt(Context &c, ObjectRef where)
{
    ObjectRef mp = any(c, Kind::ManagementPoint);
    if (where.is(Kind::Site) && oneIn(c, 2)) {
        c.plan.forEachPointStandingIn(where, [&](ObjectRef here) { mp = here; });
    }
    return where ? Maybe(setResponsibleService(c.plan, {c.plan.id(where)}, oneIn(c, 3) ? ObjectId() : idOf(c, mp))) : Maybe();
}

Maybe siteService(Context &c) { return serviceAt(c, any(c, Kind::Site)); }
Maybe regionService(Context &c) { return serviceAt(c, any(c, Kind::Region)); }
Maybe depotService(Context &c) { return serviceAt(c, any(c, Kind::Depot)); }
Maybe organizationService(Context &c) { return serviceAt(c, c.plan.organization()); }

Maybe setCentral(Context &c)
{
    const ObjectRef mp = any(c, Kind::ManagementPoint);
    if (mp && oneIn(c, 4))
        return makeCentral(c.plan, c.plan.id(mp));
    const auto &central = c.plan.centralPoints();
    if (central.size() > 2)
        return setOn(c, central.front(), FieldId::Central, false);
    return setOn(c, mp, FieldId::Central, oneIn(c, 2));
}

// --- depots and repositories ----------------------------------------------------------------------------------------

Maybe useRepositories(Context &c)
{
    RefList used;
    for (int i = below(c, 3); i > 0; --i) {
        if (const ObjectRef repository = any(c, Kind::Repository))
            used.push_back(c.plan.id(repository));
    }
    return setOn(c, any(c, Kind::Site), FieldId::UsedRepositories, used);
}

Maybe deploy(Context &c)
{
    const ObjectRef depot = any(c, Kind::Depot);
    const std::string share = oneOf(c, std::array{"", "\\\\SRV\\DSM$", "\\\\srv\\dsm$", "\\\\SRV-2\\DSM$", "D:\\DSM"});
    switch (below(c, 4)) {
    case 0: return setOn(c, depot, FieldId::Deployed, oneIn(c, 3) ? FieldValue() : FieldValue(true));
    case 1: return setOn(c, depot, FieldId::DeployedShare, share);
    default: return setOn(c, depot, FieldId::Share, share);
    }
}

// --- networks -------------------------------------------------------------------------------------------------------

Maybe link(Context &c)
{
    const ObjectRef from = anyEnd(c), to = anyEnd(c);
    if (!from || !to || from == to || c.plan.count(Kind::Link) > static_cast<std::uint32_t>(c.sites) * 2)
        return {};
    return addLink(c.plan, c.plan.id(from), c.plan.id(to), oneIn(c, 3));
}

Maybe unlink(Context &c)
{
    const ObjectRef ref = any(c, Kind::Link);
    return ref ? Maybe(removeObjects(c.plan, {c.plan.id(ref)})) : Maybe();
}

Maybe changeLink(Context &c)
{
    const ObjectRef ref = any(c, Kind::Link), end = anyEnd(c);
    switch (below(c, 4)) {
    case 0: return setOn(c, ref, FieldId::LinkType, std::string(oneIn(c, 2) ? "lan" : "wan"));
    case 1: return setOn(c, ref, FieldId::Bandwidth, std::int64_t(1000 + below(c, 1000)));
    default: return end ? setOn(c, ref, oneIn(c, 2) ? FieldId::From : FieldId::To, c.plan.id(end)) : Maybe();
    }
}

// --- settings, waivers, anything ------------------------------------------------------------------------------------

Maybe changeSettings(Context &c)
{
    const ObjectRef settings = c.plan.settings();
    switch (below(c, 4)) {
    case 0: return setOn(c, settings, FieldId::Limits, oneIn(c, 2) ? TextMap() : TextMap{{"APP-09.sites", std::to_string(below(c, 20))}});
    case 1: return setOn(c, settings, FieldId::RulesOff, oneIn(c, 2) ? TextList() : TextList{"APP-01", "MP-03"});
    case 2: return setOn(c, settings, FieldId::RuleSeverity, oneIn(c, 2) ? TextMap() : TextMap{{"WOL-01", "hint"}});
    default: return setOn(c, settings, FieldId::Interpretation, oneIn(c, 2) ? TextMap() : randomReadings(c.rng));
    }
}

Maybe moveOnCanvas(Context &c)
{
    const ObjectRef ref = anyPlaced(c);
    return setOn(c, ref, FieldId::Position, oneIn(c, 3) ? FieldValue() : FieldValue(GridPoint{below(c, 50), below(c, 50)}));
}

struct Picked {
    Finding finding;
    std::vector<ObjectRef> subjects;
    Facts facts;
};

std::optional<Picked> anyFinding(Context &c)
{
    Picked out;
    int seen = 0;
    if (c.engine) {
        c.engine->forEachFinding([&](const Finding &finding) {
            if (below(c, ++seen) == 0)
                out.finding = finding;
        });
        if (seen == 0)
            return std::nullopt;
        out.subjects = c.engine->subjects(out.finding);
        out.facts = c.engine->facts();
        return out;
    }
    if (c.plan.count(Kind::Site) > 200)
        return std::nullopt;
    out.facts.compute(c.plan);
    const auto all = checkPlan(c.plan, out.facts);
    if (all.empty())
        return std::nullopt;
    const ReportedFinding &one = oneOf(c, all);
    out.finding = one.finding;
    out.subjects = one.subjects;
    return out;
}

Maybe fixSomething(Context &c)
{
    const auto picked = anyFinding(c);
    if (!picked)
        return {};
    const auto fixes = findingFixes(c.plan, picked->facts, picked->finding, picked->subjects);
    return fixes.empty() ? Maybe() : Maybe(oneOf(c, fixes).edit);
}

Maybe waiveSomething(Context &c)
{
    const auto picked = anyFinding(c);
    if (!picked || c.plan.count(Kind::Waiver) > 10)
        return {};
    WaiverText words{.reason = "known", .author = "planner", .date = "2026-11-22", .expires = {}, .scope = {}};
    const std::string code(ruleTable()[picked->finding.rule]->code);
    switch (below(c, 5)) {
    case 0:
        words.scope = "rule";
        return waive(c.plan, code, anyFacts, words);
    case 1:
    case 2: {
        words.scope = "subtree";
        ObjectRef object = picked->subjects.front();
        while (c.plan.owner(object) && oneIn(c, 2))
            object = c.plan.owner(object);
        return waive(c.plan, subtreeWaiverKey(code, c.plan.id(object)), anyFacts, words);
    }
    default:
        return waive(c.plan, findingKeyText(c.plan, picked->finding, picked->subjects), fingerprintText(picked->finding.fingerprint), words);
    }
}

Maybe withdraw(Context &c)
{
    const ObjectRef waiver = any(c, Kind::Waiver);
    return waiver ? Maybe(withdrawWaiver(c.plan, c.plan.textValue(waiver, FieldId::Key))) : Maybe();
}

FieldValue anyValue(Context &c, const FieldSpec &row)
{
    const double low = row.minimum, high = std::min(row.maximum, row.minimum + 50);
    switch (row.type) {
    case FieldType::Bool: return oneIn(c, 2);
    case FieldType::Integer: return static_cast<std::int64_t>(low) + below(c, static_cast<int>(high - low) + 1);
    case FieldType::Real: return low + (high - low) * below(c, 5) / 4;
    case FieldType::Text: return std::string(oneOf(c, std::array{"", "a", "Größe", "line"}));
    case FieldType::Choice: return std::string(oneOf(c, row.choices));
    case FieldType::Choices: return TextList{oneOf(c, row.choices), oneOf(c, row.choices)};
    case FieldType::Lines: return oneIn(c, 3) ? TextList() : TextList{"10.0.0.0/24", "10.1.0.0/16"};
    case FieldType::Point: return GridPoint{below(c, 9), below(c, 9)};
    case FieldType::Ref:
    case FieldType::Refs: {
        RefList list;
        for (int kind = 0; kind < kindCount; ++kind) {
            if (const ObjectRef ref = contains(row.refKinds, static_cast<Kind>(kind)) ? any(c, static_cast<Kind>(kind)) : ObjectRef())
                list.push_back(c.plan.id(ref));
        }
        if (row.type == FieldType::Refs)
            return list;
        return list.empty() || oneIn(c, 3) ? FieldValue() : FieldValue(list.front());
    }
    case FieldType::Applications:
    case FieldType::Map: break;
    }
    return {};
}

// Any row of the field table on any object.
Maybe changeAnything(Context &c)
{
    const auto kind = static_cast<Kind>(below(c, kindCount));
    const ObjectRef ref = any(c, kind);
    const FieldSpec &row = oneOf(c, fields());
    const bool special = row.id == FieldId::Owner || row.id == FieldId::TypeKey || row.type == FieldType::Applications
        || row.type == FieldType::Map || row.id == FieldId::From || row.id == FieldId::To || row.id == FieldId::Key;
    if (!ref || special || !contains(row.kinds, kind))
        return {};
    return setOn(c, ref, row.id, anyValue(c, row));
}

// Two unrelated edits as one step, as an import or a fix of many makes them.
Maybe two(Context &c)
{
    Maybe first = oneIn(c, 2) ? moveSite(c) : removeLeaf(c), second = oneIn(c, 2) ? movePoint(c) : renameSiblings(c);
    if (!first || !second)
        return {};
    return Edit{.name = QStringLiteral("Both"),
                .compose =
                    [first = first->compose, second = second->compose](Draft &draft) {
                        first(draft);
                        second(draft);
                    },
                .mergeKey = {}};
}

constexpr EditKind table[] = {
    {"add site", 30, 60, addSite, 15}, {"add region", 15, 3, addRegion}, {"add content", 35, 60, addContent}, {"add point", 60, 90, addPoint, 45},
    {"remove leaf", 30, 35, removeLeaf}, {"remove point", 0, 0, removePoint, 35}, {"remove site", 15, 20, removeSite, 10}, {"remove region", 5, 1, removeRegion},
    {"remove several", 4, 0, removeSeveral}, {"dissolve region", 6, 1, dissolveRegion},
    {"move point", 50, 180, movePoint, 180}, {"move site", 30, 20, moveSite, 30}, {"move region", 30, 3, moveRegion, 5},
    {"move content", 25, 10, moveContent}, {"swap regions", 15, 0, swapRegions}, {"copy", 15, 10, copyObject}, {"place", 40, 20, placeSomething},
    {"add application", 60, 160, addApp, 160}, {"remove application", 50, 100, removeApp, 140}, {"move application", 30, 40, moveApp},
    {"list twice", 15, 2, listTwice}, {"tune application", 10, 5, tuneApp}, {"add type", 4, 0, addType}, {"change type", 8, 0, changeType},
    {"remove type", 3, 0, removeType},
    {"rename point", 40, 30, renamePoint, 60}, {"rename", 40, 20, renamePlaced}, {"rename siblings", 10, 1, renameSiblings},
    {"rename namesakes", 10, 0, renameNamesakes},
    {"database", 20, 20, setDatabase, 60}, {"place of a point", 30, 20, setPlace}, {"legs", 40, 40, setLegs, 60},
    {"wake on lan", 30, 30, toggleWakeOnLan, 60}, {"os deployment", 15, 10, toggleOsDeployment}, {"clients", 30, 20, setClients, 30},
    {"site type", 10, 5, setSiteType}, {"service of a site", 40, 80, siteService, 80}, {"service of a region", 25, 25, regionService, 25},
    {"service of a depot", 5, 5, depotService}, {"service of the organisation", 12, 2, organizationService, 2},
    {"central", 15, 5, setCentral, 3}, {"link", 25, 5, link}, {"unlink", 20, 5, unlink}, {"change link", 25, 5, changeLink},
    {"repositories in use", 10, 0, useRepositories}, {"deploy", 15, 0, deploy},
    {"settings", 6, 0, changeSettings}, {"position", 15, 20, moveOnCanvas}, {"fix", 40, 0, fixSomething}, {"waive", 6, 0, waiveSomething},
    {"withdraw", 4, 0, withdraw}, {"any field", 60, 10, changeAnything}, {"two", 10, 0, two},
};

} // namespace

std::span<const EditKind> editKinds() { return table; }

Edit randomEdit(EditContext &context, EditMix mix, const char **kindName)
{
    const auto weight = [&](const EditKind &kind) { return mix == EditMix::Test ? kind.testWeight : mix == EditMix::Bench ? kind.benchWeight : kind.dailyWeight; };
    int total = 0;
    for (const EditKind &kind : table)
        total += weight(kind);
    for (int tries = 0; tries < 1000; ++tries) {
        int at = below(context, total);
        const EditKind *kind = table;
        while (at >= weight(*kind))
            at -= weight(*kind++);
        if (auto edit = kind->make(context)) {
            if (kindName)
                *kindName = kind->name;
            return std::move(*edit);
        }
    }
    return {};
}

} // namespace sitewright::test
