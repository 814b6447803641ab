// SPDX-License-Identifier: MIT
#include "tests/support/plan_generator.h"

#include <algorithm>
#include <array>
#include <string>

namespace sitewright::test {

namespace {

constexpr std::array places{"Munich", "Zurich", "Lyon", "Porto", "Gdansk", "Oslo", "Turin", "Ghent", "Brno", "Graz",
                            "Malaga", "Tartu", "Cork", "Leeds", "Aarhus", "Basel", "Nantes", "Bilbao", "Lodz", "Patras"};

/// Builds one plan; owns the random numbers and the counters of ids.
class Generator {
public:
    explicit Generator(const GeneratorOptions &options) : m_options(options), m_rng(options.seed * 7919 + 17) {}

    Plan make();

private:
    int below(int n) { return static_cast<int>(m_rng() % static_cast<std::uint64_t>(n)); }
    bool chance(double share) { return static_cast<double>(m_rng() >> 11) * 0x1.0p-53 < share; }
    bool broken(double share = 1) { return m_options.brokenness > 0 && chance(m_options.brokenness * share); }
    ObjectId nextId(char prefix)
    {
        return *ObjectId::fromText(std::string(1, prefix) + std::to_string(++m_numbers[static_cast<unsigned char>(prefix)]));
    }
    ObjectRef add(Kind kind, char prefix, ObjectRef owner, const std::string &name);
    void set(ObjectRef ref, FieldId field, FieldValue value)
    {
        m_plan.set(ref, field, normalized(*field_(ref, field), std::move(value)));
    }
    const FieldSpec *field_(ObjectRef ref, FieldId id) const { return sitewright::field(ref.kind(), id); }

    void addRegions();
    void addSite(ObjectRef region);
    void addContents(ObjectRef site);
    void spoilDepot(ObjectRef depot, ObjectRef site);
    void addPoint(ObjectRef home, ObjectRef site, std::uint32_t &used);
    ApplicationList applications(std::uint32_t &used);
    void addCentral();
    void addTypes();
    void addLinks();
    void addServices();
    void addOddities();
    void addSettings();
    void addWhatOnlyPlannersKnow(); ///< last: plans of a seed stay what they were besides

    GeneratorOptions m_options;
    Rng m_rng;
    Plan m_plan;
    std::array<int, 128> m_numbers{};
    ObjectRef m_organization, m_central;
    std::vector<ObjectRef> m_regions, m_sites, m_segments, m_points, m_clouds;
    std::vector<std::string> m_types;
};

ObjectRef Generator::add(Kind kind, char prefix, ObjectRef owner, const std::string &name)
{
    const ObjectRef ref = m_plan.create(kind, nextId(prefix));
    if (!name.empty())
        set(ref, FieldId::Name, name);
    if (owner)
        set(ref, FieldId::Owner, m_plan.id(owner));
    if (chance(0.01))
        set(ref, FieldId::Description, std::string("Seen on the tour of the sites,\nto be settled."));
    return ref;
}

void Generator::addRegions()
{
    const int leaves = m_options.sites < 150 ? std::max(1, m_options.sites / 5) : m_options.sites / 50;
    std::vector<ObjectRef> upper;
    for (int i = 0; i < leaves; ++i) {
        if (i % 8 == 0)
            upper.push_back(add(Kind::Region, 'r', m_organization, "Area " + std::to_string(upper.size() + 1)));
        m_regions.push_back(add(Kind::Region, 'r', chance(0.05) ? m_organization : upper.back(), "Region " + std::to_string(i + 1)));
    }
    if (broken(3))
        add(Kind::Region, 'r', m_regions.front(), "Region to come"); // empty
}

// However large, an infrastructure has a few Business Logic Servers, not one of them in every tenth place.
constexpr std::size_t mostServers = 24;

ApplicationList Generator::applications(std::uint32_t &used)
{
    constexpr std::array weighted{
        App::DistributionService, App::DistributionService, App::DistributionService, App::DistributionService, App::EventDispatcher,
        App::EventDispatcher,     App::EventDispatcher,     App::EventDispatcher,     App::OsdProxy,            App::OsdProxy,
        App::ServiceInstallationService, App::ServiceInstallationService, App::RelayProxy, App::PatchManagement, App::ClientProxy,
        App::EventReceiver};
    constexpr std::array counts{1, 1, 2, 2, 2, 3, 4};
    constexpr std::uint32_t many = bit(App::DistributionService) | bit(App::EventDispatcher) | bit(App::OsdProxy);
    ApplicationList list;
    std::uint32_t mine = 0;
    if (broken(0.5))
        return list;
    for (int i = 0, n = counts[static_cast<std::size_t>(below(static_cast<int>(counts.size())))]; i < n; ++i) {
        const App app = m_plan.businessServers().size() < mostServers && broken(0.3) ? App::BusinessLogicServer : weighted[static_cast<std::size_t>(below(static_cast<int>(weighted.size())))];
        const bool taken = (mine & bit(app)) != 0 || ((used & bit(app) & ~many) != 0 && !broken());
        if (taken && !broken(0.2))
            continue;
        list.push_back({.type = spec(app).key, .loadFactor = app == App::BusinessLogicServer ? below(101) : 100});
        mine |= bit(app);
    }
    if (!m_types.empty() && chance(0.03))
        list.push_back({.type = m_types[static_cast<std::size_t>(below(static_cast<int>(m_types.size())))]});
    used |= mine;
    return list;
}

void Generator::addPoint(ObjectRef home, ObjectRef site, std::uint32_t &used)
{
    const int number = m_numbers['m'] + 1;
    std::string name = (broken(0.3) ? "DSM_" : "DSM-") + std::to_string(number);
    if (broken(0.3) && !m_points.empty())
        name = m_plan.name(m_points[static_cast<std::size_t>(below(static_cast<int>(m_points.size())))]);
    const ObjectRef point = add(Kind::ManagementPoint, 'm', home, name);
    m_points.push_back(point);
    ApplicationList list = applications(used);
    const bool hasServer = std::ranges::find(list, "businessLogicServer", &Application::type) != list.end();
    set(point, FieldId::Applications, std::move(list));
    if (hasServer ? !broken(3) : broken(0.3))
        set(point, FieldId::Database, std::string("DSMDB"));
    if (home != site && !broken(2))
        set(point, FieldId::Place, m_plan.id(site));
    RefList legs;
    m_plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) {
        if (ref.is(Kind::Segment) && (legs.empty() ? chance(0.9) : chance(0.15)))
            legs.push_back(m_plan.id(ref));
    });
    if (broken(0.3) && !m_segments.empty())
        legs.push_back(m_plan.id(m_segments[static_cast<std::size_t>(below(static_cast<int>(m_segments.size())))]));
    set(point, FieldId::Segments, std::move(legs));
    if (chance(0.02))
        set(point, FieldId::RecoveryNote, std::string("Restore from the nightly image."));
    if (chance(0.02))
        set(point, FieldId::Iis, std::string("yes"));
    if (broken(0.05))
        set(point, FieldId::Central, true);
}

void Generator::addContents(ObjectRef site)
{
    const std::string name(m_plan.name(site));
    constexpr std::array counts{1, 1, 1, 1, 1, 1, 2, 2, 2, 1};
    for (int i = 0, n = counts[static_cast<std::size_t>(below(10))]; i < n; ++i) {
        const ObjectRef segment = add(Kind::Segment, 'g', site, i == 0 || broken() ? "office" : "hall " + std::to_string(i));
        m_segments.push_back(segment);
        set(segment, FieldId::WakeOnLan, chance(0.3));
        set(segment, FieldId::OsDeployment, chance(0.2));
        if (chance(0.3))
            set(segment, FieldId::Clients, std::int64_t(below(200)));
        if (chance(0.1))
            set(segment, FieldId::Subnets, TextList{"10." + std::to_string(below(256)) + "." + std::to_string(below(256)) + ".0/24"});
        if (chance(0.02))
            set(segment, FieldId::VPro, true);
    }
    if (chance(0.6)) {
        const ObjectRef depot = add(Kind::Depot, 'd', site, name + " depot");
        set(depot, FieldId::Master, !broken());
        if (chance(0.1))
            set(depot, FieldId::Protocols, TextList{"http", "smb"});
        spoilDepot(depot, site);
    }
    for (int i = 2; broken(0.7) && i < 4; ++i) {
        const ObjectRef depot = add(Kind::Depot, 'd', site, name + " depot " + std::to_string(i));
        set(depot, FieldId::Master, broken(0.5));
        spoilDepot(depot, site);
    }
    if (chance(0.02) || broken(0.3)) {
        const ObjectRef repository = add(Kind::Repository, 'p', site, broken() ? "MASTER" : "local " + name);
        set(repository, FieldId::SingleCopy, broken());
        if (broken())
            set(repository, FieldId::Compression, 1.0);
        if (broken())
            set(repository, FieldId::ChangeMb, std::int64_t(below(100000)));
    }
    if (broken(0.5)) {
        set(site, FieldId::DecentralPackaging, true);
        set(site, FieldId::NetworkOs, std::string(chance(0.5) ? "Windows" : "Linux"));
    }
    if (broken(0.5))
        set(site, FieldId::TimeFrame, std::string(chance(0.8) ? "22:00-05:30" : "at night"));
}

// Values that no console accepts, as files and careless hands have them.
void Generator::spoilDepot(ObjectRef depot, ObjectRef site)
{
    if (broken(0.3))
        set(depot, FieldId::Protocols, TextList{"http"});
    if (broken(0.3))
        set(depot, FieldId::WriteProtocol, std::string(chance(0.5) ? "http" : "smb"));
    if (broken(0.5)) {
        constexpr std::array shares{"//server/share", "D:\\Depot", "DSM$", "\\\\server", "\\\\server\\DSM$", "\\", "http://server/share", "\\\\s\\\\x"};
        set(depot, FieldId::Share, std::string(shares[static_cast<std::size_t>(below(static_cast<int>(shares.size())))]));
        if (chance(0.5))
            set(depot, FieldId::Server, std::string(chance(0.8) ? "SRV" : "a b/c"));
    }
    if (broken(0.3))
        set(depot, FieldId::NetworkOs, std::string(chance(0.5) ? "windows" : "Linux"));
    if (broken(0.5))
        set(depot, FieldId::Order, std::int64_t(1 + below(5))); // often the same number
    if (broken())
        m_plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) {
            if (ref.is(Kind::Segment) && chance(0.5))
                set(depot, FieldId::StandsIn, m_plan.id(ref));
        });
    if (broken(0.3) && !m_points.empty())
        set(depot, FieldId::DistributionService, m_plan.id(m_points[static_cast<std::size_t>(below(static_cast<int>(m_points.size())))]));
}

void Generator::addSite(ObjectRef region)
{
    const int number = m_numbers['s'];
    std::string name = std::string(places[static_cast<std::size_t>(number) % places.size()]) + " " + std::to_string(number + 1);
    if (broken(0.3) && !m_sites.empty())
        name = m_plan.name(m_sites.back());
    const ObjectRef site = add(Kind::Site, 's', region, name);
    m_sites.push_back(site);
    if (chance(0.7))
        set(site, FieldId::Clients, std::int64_t(below(900)));
    if (chance(0.1))
        set(site, FieldId::Type, std::string(chance(0.8) ? "remote" : "offline"));
    if (chance(0.5)) {
        set(site, FieldId::Latitude, -60.0 + below(12000) / 100.0);
        set(site, FieldId::Longitude, -180.0 + below(36000) / 100.0);
    }
    if (chance(0.02) && m_sites.size() > 1)
        set(site, FieldId::Neighbours, RefList{m_plan.id(m_sites[m_sites.size() - 2])});
    if (chance(0.02))
        set(site, FieldId::Position, GridPoint{below(200), below(200)});
    addContents(site);
    constexpr std::array counts{1, 2, 2, 3, 3, 3, 4};
    std::uint32_t used = 0;
    for (int i = 0, n = counts[static_cast<std::size_t>(below(7))]; i < n; ++i) {
        std::uint32_t fresh = 0;
        const bool above = chance(0.02);
        addPoint(above ? region : site, site, above ? fresh : used);
    }
}

void Generator::addCentral()
{
    if (broken(0.5))
        return;
    m_central = add(Kind::ManagementPoint, 'm', m_organization, "DSM-CENTRAL");
    m_points.push_back(m_central);
    set(m_central, FieldId::Central, true);
    set(m_central, FieldId::Place, m_plan.id(m_sites.front()));
    ApplicationList list{{.type = "businessLogicServer", .primary = true}, {.type = "distributionService"}};
    if (broken())
        list.erase(list.begin());
    set(m_central, FieldId::Applications, std::move(list));
    if (!broken())
        set(m_central, FieldId::Database, std::string("DSMDB"));
    add(Kind::Repository, 'p', m_organization, "master");
}

void Generator::addTypes()
{
    for (const char *key : {"logCollector", "printBridge"}) {
        const ObjectRef type = m_plan.create(Kind::ApplicationType, ObjectId::synthetic(key));
        set(type, FieldId::TypeKey, std::string(key));
        set(type, FieldId::Name, std::string(key) + " service");
        set(type, FieldId::MaxPerObject, std::int64_t(below(3)));
        set(type, FieldId::NeedsDatabase, chance(0.5));
        m_types.emplace_back(key);
    }
}

void Generator::addLinks()
{
    for (int i = 0; i < 1 + m_options.sites / 500; ++i)
        m_clouds.push_back(add(Kind::Cloud, 'c', {}, "Carrier " + std::to_string(i + 1)));
    const auto link = [&](ObjectRef from, ObjectRef to, bool lan) {
        if (from == to)
            return;
        const ObjectRef ref = add(Kind::Link, 'l', {}, {});
        set(ref, FieldId::From, m_plan.id(from));
        set(ref, FieldId::To, m_plan.id(to));
        set(ref, FieldId::LinkType, std::string(lan ? "lan" : "wan"));
        if (chance(0.5))
            set(ref, FieldId::Bandwidth, std::int64_t(1000 * (1 + below(1000))));
    };
    const auto any = [&](const std::vector<ObjectRef> &from) { return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))]; };
    for (std::size_t i = 1; i < m_clouds.size(); ++i)
        for (const std::size_t before : {i - 1, static_cast<std::size_t>(below(static_cast<int>(i)))}) // two ways to each
            link(m_clouds[before], m_clouds[i], false);
    for (const ObjectRef site : m_sites) {
        if (!broken(2))
            link(site, any(m_clouds), false);
        if (chance(0.05))
            link(site, any(m_sites), broken(2));
    }
    for (const ObjectRef segment : m_segments) {
        if (chance(0.02))
            link(segment, chance(0.5) ? any(m_segments) : any(m_clouds), chance(0.3));
    }
}

void Generator::addServices()
{
    if (m_central)
        set(m_organization, FieldId::DistributionService, m_plan.id(m_central));
    const auto holderIn = [&](ObjectRef site) {
        ObjectRef found;
        m_plan.forEachPointStandingIn(site, [&](ObjectRef mp) {
            if (m_plan.has(mp, App::DistributionService) || broken(0.3))
                found = mp;
        });
        return found;
    };
    for (const ObjectRef site : m_sites) {
        if (!chance(0.2))
            continue;
        if (const ObjectRef mp = holderIn(site))
            set(site, FieldId::DistributionService, m_plan.id(mp));
    }
    for (const ObjectRef region : m_regions) {
        if (chance(0.3))
            set(region, FieldId::DistributionService, m_plan.id(m_points[static_cast<std::size_t>(below(static_cast<int>(m_points.size())))]));
    }
}

void Generator::addOddities()
{
    if (broken(2))
        add(Kind::Region, 'r', m_sites.front(), "Region in a site");
    if (broken())
        add(Kind::Depot, 'd', broken() ? m_organization : m_regions.front(), "Depot outside");
    if (broken())
        add(Kind::Repository, 'p', m_regions.back(), broken() ? "master" : "regional");
    if (m_options.brokenness > 0) {
        for (ObjectRef structure : m_regions) {
            if (broken(0.3))
                structure = m_organization;
            if (const ObjectRef depot = randomObject(m_plan, Kind::Depot, m_rng); depot && broken())
                set(structure, FieldId::MasterDepot, m_plan.id(depot));
        }
        for (const ObjectRef structure : m_sites) {
            if (broken(0.3))
                set(structure, FieldId::Neighbours, RefList{m_plan.id(m_sites[static_cast<std::size_t>(below(static_cast<int>(m_sites.size())))])});
            if (broken(0.3))
                set(structure, FieldId::AllowProjectDownload, true);
        }
    }
    if (broken(2)) {
        const ObjectRef waiver = m_plan.create(Kind::Waiver, ObjectId::synthetic("WOL-01:g1"));
        set(waiver, FieldId::Key, std::string("WOL-01:g1"));
        set(waiver, FieldId::Fingerprint, std::string("00000000"));
        set(waiver, FieldId::Reason, std::string("no spare server"));
    }
}

void Generator::addWhatOnlyPlannersKnow()
{
    if (m_options.brokenness <= 0)
        return;
    for (const ObjectRef site : m_sites) {
        if (const ObjectRef used = randomObject(m_plan, Kind::Repository, m_rng); used && broken(0.3))
            set(site, FieldId::UsedRepositories, RefList{m_plan.id(used)});
    }
    std::vector<ObjectRef> depots;
    m_plan.forEach(Kind::Depot, [&](ObjectRef ref) { depots.push_back(ref); });
    for (const ObjectRef depot : depots) {
        if (!broken(0.5))
            continue;
        set(depot, FieldId::Deployed, chance(0.8));
        set(depot, FieldId::DeployedShare, std::string(chance(0.7) ? "\\\\SERVER\\dsm$" : "D:\\Depot"));
        if (chance(0.5))
            set(depot, FieldId::Share, std::string(chance(0.5) ? "\\\\server\\DSM$" : "\\\\server\\new$"));
    }
}

void Generator::addSettings()
{
    set(m_plan.settings(), FieldId::Name, std::string("Generated"));
    if (!broken(2))
        return;
    set(m_plan.settings(), FieldId::RuleSeverity, TextMap{{"APP-02", "error"}});
    set(m_plan.settings(), FieldId::Limits, TextMap{{"APP-09.sites", "3"}});
}

Plan Generator::make()
{
    m_plan.reserve(static_cast<std::size_t>(m_options.sites) * 7, static_cast<std::size_t>(m_options.sites) * 100);
    m_organization = add(Kind::Organization, 'o', {}, "Contoso");
    addTypes();
    addRegions();
    for (int i = 0; i < m_options.sites; ++i)
        addSite(m_regions[static_cast<std::size_t>(i) * m_regions.size() / static_cast<std::size_t>(m_options.sites)]);
    addCentral();
    addLinks();
    addServices();
    addOddities();
    addSettings();
    addWhatOnlyPlannersKnow();
    return std::move(m_plan);
}

} // namespace

TextMap randomReadings(Rng &rng)
{
    TextMap out;
    for (const ReadingSpec &row : readingTable())
        out.emplace_back(row.key, row.choices[rng() % row.choices.size()].key);
    std::ranges::sort(out);
    return out;
}

Plan generatePlan(const GeneratorOptions &options) { return Generator(options).make(); }

ObjectRef randomObject(const Plan &plan, Kind kind, Rng &rng)
{
    const std::uint32_t capacity = plan.capacity(kind);
    if (capacity == 0 || plan.count(kind) == 0)
        return {};
    for (int tries = 0; tries < 100; ++tries) {
        const ObjectRef ref(kind, static_cast<std::uint32_t>(rng() % capacity));
        if (plan.isLive(ref))
            return ref;
    }
    const auto start = static_cast<std::uint32_t>(rng() % capacity);
    for (std::uint32_t i = 0; i < capacity; ++i) {
        const ObjectRef ref(kind, (start + i) % capacity);
        if (plan.isLive(ref))
            return ref;
    }
    return {};
}

} // namespace sitewright::test
