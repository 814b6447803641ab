// SPDX-License-Identifier: MIT
#include "model/io/import/import_edit.h"

#include "model/base/plain_characters.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Import", text, nullptr, n); }

// One run of the edit. Everything is made in the order of names, so that a seeded id source gives the same plan for the
// same network whatever the order of the source.
class Importer {
public:
    Importer(Draft &draft, const ImportedNetwork &network, const ImportOptions &options)
        : m_draft(draft)
        , m_network(network)
        , m_options(options)
    {
    }

    void run();

private:
    using EndPair = std::pair<ObjectId, ObjectId>;

    bool findRoot();
    void makeRegions();
    void makeSites();
    void fillSite(ObjectId id, const ImportedSite &site);
    void makeSegments(ObjectId id, const ImportedSite &site);
    void makeClouds();
    void makeLinks();
    void fillLink(ObjectId id, const ImportedLink &link);
    std::vector<ObjectId> linksBetween(const EndPair &ends) const;
    ObjectId endOf(const ImportedEnd &end) const;

    struct Found {
        ObjectId id;
        bool isNew = false;
    };
    // The object of that name in `owner`, or a new one.
    Found findOrCreate(Kind kind, ObjectId owner, const QString &name, bool reuse);
    std::map<std::string, ObjectId> &namesIn(Kind kind, ObjectId owner);
    void set(ObjectId id, FieldId field, const QString &text);

    Draft &m_draft;
    const ImportedNetwork &m_network;
    const ImportOptions &m_options;
    ObjectId m_root;
    std::map<QStringList, ObjectId> m_regions;
    std::vector<ObjectId> m_sites; // as in the network
    std::vector<ObjectId> m_clouds;
    std::map<std::pair<ObjectId, Kind>, std::map<std::string, ObjectId>> m_names; // by folded name
};

template <class Object, class Less>
std::vector<std::size_t> sortedIndices(const std::vector<Object> &objects, Less less)
{
    std::vector<std::size_t> indices(objects.size());
    std::iota(indices.begin(), indices.end(), std::size_t(0));
    std::ranges::stable_sort(indices, [&](std::size_t a, std::size_t b) { return less(objects[a], objects[b]); });
    return indices;
}

void Importer::run()
{
    if (!findRoot())
        return;
    makeRegions();
    makeSites();
    makeClouds();
    makeLinks();
}

bool Importer::findRoot()
{
    const Plan &plan = m_draft.base();
    m_root = m_options.below;
    if (m_root.isNull() && plan.organization())
        m_root = plan.id(plan.organization());
    if (!m_root.isNull() && m_draft.exists(m_root) && contains(maskOf(Kind::Organization, Kind::Region), m_draft.kind(m_root)))
        return true;
    m_draft.refuse({.what = tr("The network was not imported"),
                    .why = tr("The place chosen for it is not an organisation or a region."),
                    .next = tr("Choose the organisation or a region.")});
    return false;
}

std::map<std::string, ObjectId> &Importer::namesIn(Kind kind, ObjectId owner)
{
    const auto made = m_names.try_emplace({owner, kind});
    const auto entry = made.first;
    if (!made.second)
        return entry->second;
    const auto add = [&](ObjectId id) {
        if (m_draft.exists(id) && m_draft.kind(id) == kind)
            entry->second.try_emplace(caseFolded(m_draft.name(id)), id);
    };
    if (kind == Kind::Cloud)
        m_draft.base().forEach(kind, [&](ObjectRef ref) { add(m_draft.base().id(ref)); });
    else
        std::ranges::for_each(m_draft.children(owner), add);
    return entry->second;
}

Importer::Found Importer::findOrCreate(Kind kind, ObjectId owner, const QString &name, bool reuse)
{
    std::map<std::string, ObjectId> &names = namesIn(kind, owner);
    std::string wanted = name.toStdString();
    if (const auto known = names.find(caseFolded(wanted)); known != names.end() && reuse)
        return {known->second, false};
    for (int number = 2; names.contains(caseFolded(wanted)); ++number)
        wanted = name.toStdString() + ' ' + std::to_string(number);
    const ObjectId id = m_draft.create(kind, owner, wanted);
    names.emplace(caseFolded(wanted), id);
    return {id, true};
}

void Importer::set(ObjectId id, FieldId field, const QString &text)
{
    if (!text.isEmpty())
        m_draft.set(id, field, text.toStdString());
}

void Importer::makeRegions()
{
    std::set<QStringList> paths;
    const auto addWithAncestors = [&](const QStringList &path) {
        for (qsizetype length = 1; length <= path.size(); ++length)
            paths.insert(path.first(length));
    };
    for (const ImportedSite &site : m_network.sites)
        addWithAncestors(site.regionPath);
    std::ranges::for_each(m_network.regions, addWithAncestors);
    m_regions.emplace(QStringList(), m_root);
    // A set of paths is sorted so that every region comes after the one around it.
    for (const QStringList &path : paths)
        m_regions.emplace(path, findOrCreate(Kind::Region, m_regions.at(path.first(path.size() - 1)), path.back(), true).id);
}

void Importer::makeSites()
{
    const bool reuse = m_options.existing == ImportOptions::Existing::Update;
    m_sites.resize(m_network.sites.size());
    const auto byPathAndName = [](const ImportedSite &a, const ImportedSite &b) {
        return std::tie(a.regionPath, a.name) < std::tie(b.regionPath, b.name);
    };
    for (const std::size_t index : sortedIndices(m_network.sites, byPathAndName)) {
        const ImportedSite &site = m_network.sites[index];
        const Found found = findOrCreate(Kind::Site, m_regions.at(site.regionPath), site.name, reuse);
        m_sites[index] = found.id;
        fillSite(found.id, site);
        if (m_options.segments)
            makeSegments(found.id, site);
    }
}

void Importer::fillSite(ObjectId id, const ImportedSite &site)
{
    if (site.clients)
        m_draft.set(id, FieldId::Clients, std::int64_t(*site.clients));
    if (site.latitude && site.longitude) {
        m_draft.set(id, FieldId::Latitude, *site.latitude);
        m_draft.set(id, FieldId::Longitude, *site.longitude);
    }
    set(id, FieldId::Description, site.description);
}

void Importer::makeSegments(ObjectId id, const ImportedSite &site)
{
    std::set<std::string> known;
    for (const ObjectId child : m_draft.children(id)) {
        const TextList subnets = valueOr(m_draft.value(child, FieldId::Subnets), TextList());
        known.insert(subnets.begin(), subnets.end());
    }
    for (const QString &subnet : site.subnets) {
        if (!known.insert(subnet.toStdString()).second)
            continue;
        const Found segment = findOrCreate(Kind::Segment, id, site.name + u' ' + subnet, false);
        m_draft.set(segment.id, FieldId::Subnets, TextList{subnet.toStdString()});
    }
}

void Importer::makeClouds()
{
    const bool reuse = m_options.existing == ImportOptions::Existing::Update;
    m_clouds.resize(m_network.clouds.size());
    for (const std::size_t index :
         sortedIndices(m_network.clouds, [](const ImportedCloud &a, const ImportedCloud &b) { return a.name < b.name; })) {
        const ImportedCloud &cloud = m_network.clouds[index];
        m_clouds[index] = findOrCreate(Kind::Cloud, {}, cloud.name, reuse).id;
        set(m_clouds[index], FieldId::Description, cloud.description);
    }
}

ObjectId Importer::endOf(const ImportedEnd &end) const
{
    return (end.kind == ImportedEnd::Kind::Site ? m_sites : m_clouds).at(static_cast<std::size_t>(end.index));
}

// Links of the plan that already join the two, in the order of their names as the numbers of parallel links are.
std::vector<ObjectId> Importer::linksBetween(const EndPair &ends) const
{
    std::vector<ObjectId> links;
    const Plan &plan = m_draft.base();
    const ObjectRef first = plan.find(ends.first);
    const ObjectRef second = plan.find(ends.second);
    if (!first || !second || m_options.existing != ImportOptions::Existing::Update)
        return links;
    plan.forEachLinkAt(first, [&](ObjectRef link) {
        if (std::ranges::find(plan.link(link).ends, second) != plan.link(link).ends.end())
            links.push_back(plan.id(link));
    });
    std::ranges::sort(links);
    std::ranges::stable_sort(links, [&](ObjectId a, ObjectId b) { return naturallyBefore(m_draft.name(a), m_draft.name(b)); });
    return links;
}

void Importer::makeLinks()
{
    const auto nameOfEnd = [&](const ImportedEnd &end) { return m_draft.name(endOf(end)); };
    const auto byEnds = [&](const ImportedLink &a, const ImportedLink &b) {
        return std::pair(nameOfEnd(a.from), nameOfEnd(a.to)) < std::pair(nameOfEnd(b.from), nameOfEnd(b.to));
    };
    std::map<EndPair, std::vector<ObjectId>> existing;
    std::map<EndPair, std::size_t> used;
    for (const std::size_t index : sortedIndices(m_network.links, byEnds)) {
        const ImportedLink &link = m_network.links[index];
        const EndPair ends = std::minmax(endOf(link.from), endOf(link.to));
        if (!existing.contains(ends))
            existing.emplace(ends, linksBetween(ends));
        const std::vector<ObjectId> &known = existing.at(ends);
        const std::size_t position = used[ends]++;
        ObjectId id = position < known.size() ? known[position] : ObjectId();
        if (id.isNull()) {
            id = m_draft.create(Kind::Link, {}, link.name.toStdString());
            m_draft.set(id, FieldId::From, endOf(link.from));
            m_draft.set(id, FieldId::To, endOf(link.to));
        }
        fillLink(id, link);
    }
}

void Importer::fillLink(ObjectId id, const ImportedLink &link)
{
    if (link.bandwidthKbps)
        m_draft.set(id, FieldId::Bandwidth, *link.bandwidthKbps);
    if (link.latencyMs)
        m_draft.set(id, FieldId::Latency, *link.latencyMs);
    set(id, FieldId::Description, link.note);
}

} // namespace

Edit importNetwork(ImportedNetwork network, const ImportOptions &options)
{
    const QString name = network.name.isEmpty() ? tr("Import %n sites", static_cast<int>(network.sites.size()))
                                                : tr("Import %1").arg(network.name);
    // Shared, because an edit is copied about and a network may be large.
    const auto shared = std::make_shared<const ImportedNetwork>(std::move(network));
    return {
        .name = name, .compose = [shared, options](Draft &draft) { Importer(draft, *shared, options).run(); }, .mergeKey = {}};
}

} // namespace sitewright
