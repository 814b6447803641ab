// SPDX-License-Identifier: MIT
#include "views/canvas/plan_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/base/plain_characters.h"
#include "model/plan/name_order.h"

namespace sitewright {
namespace {

int depthOf(const Plan &plan, ObjectRef ref)
{
    int depth = 0;
    for (ObjectRef at = plan.owner(ref); at; at = plan.owner(at))
        ++depth;
    return depth;
}

void addOwner(const Plan &plan, ObjectId id, std::vector<ObjectRef> &out)
{
    if (const ObjectRef ref = plan.find(id); ref.isStructure())
        out.push_back(ref);
}

// Chips change their width everywhere.
bool isOfType(FieldId field) { return field == FieldId::ShortName || field == FieldId::TypeKey; }

bool changesGeometry(FieldId field)
{
    switch (field) {
    case FieldId::Owner:
    case FieldId::Applications:
    case FieldId::Central:
    case FieldId::Clients:
    case FieldId::Position:
    case FieldId::Place:
    case FieldId::Segments:
        return true;
    default:
        return false;
    }
}

} // namespace

void PlanLayout::grow(const Plan &plan)
{
    const std::size_t structures = plan.capacity(Kind::Site);
    m_structures.resize(structures);
    m_natural.resize(structures);
    m_totals.resize(structures);
    m_dividers.resize(structures);
    m_arePlaced.resize(structures);
    m_plan = &plan;
    growContents(plan);
}

void PlanLayout::growContents(const Plan &plan) const
{
    m_points.resize(plan.capacity(Kind::ManagementPoint));
    m_segments.resize(plan.capacity(Kind::Segment));
    m_depots.resize(plan.capacity(Kind::Depot));
    m_repositories.resize(plan.capacity(Kind::Repository));
}

void PlanLayout::rebuild(const Plan &plan)
{
    m_remeasured.clear();
    m_everythingMoved = true;
    m_structures.clear();
    m_natural.clear();
    m_arePlaced.clear();
    m_points.clear();
    m_segments.clear();
    m_depots.clear();
    m_repositories.clear();
    m_shelves.clear();
    m_chipWidths.clear();
    grow(plan);
    m_bounds = {};
    const ObjectRef top = plan.organization();
    if (!top)
        return;
    std::vector<ObjectRef> all{top};
    for (std::size_t i = 0; i < all.size(); ++i)
        plan.forEachChild(all[i], ChildGroup::Structure, [&](ObjectRef child) { all.push_back(child); });
    for (auto at = all.rbegin(); at != all.rend(); ++at)
        measure(plan, *at);
    m_bounds = QRect(QPoint(), m_natural[top.index()]);
    m_structures[top.index()] = m_bounds;
}

bool PlanLayout::movesBoxes(const ChangeSet &changes)
{
    return std::ranges::any_of(changes.fields, [](const FieldChange &change) { return changesGeometry(change.field) || isOfType(change.field); });
}

void PlanLayout::update(const Plan &plan, const ChangeSet &changes)
{
    if (!plan.organization() || m_bounds.isEmpty() || std::ranges::any_of(changes.fields, isOfType, &FieldChange::field)) {
        rebuild(plan);
        return;
    }
    std::vector<ObjectRef> dirty;
    grow(plan);
    collectDirty(plan, changes, dirty);
    repack(plan, dirty);
}

void PlanLayout::refold(const Plan &plan, const std::vector<ObjectRef> &structures)
{
    grow(plan);
    repack(plan, structures);
}

void PlanLayout::repack(const Plan &plan, const std::vector<ObjectRef> &dirty)
{
    m_remeasured.clear();
    // Deepest first, so that each is packed once, after everything below it.
    std::vector<std::unordered_map<ObjectRef, bool>> byDepth;
    const auto add = [&](ObjectRef ref, int depth) {
        if (byDepth.size() <= std::size_t(depth))
            byDepth.resize(std::size_t(depth) + 1);
        byDepth[std::size_t(depth)][ref] = true;
    };
    for (const ObjectRef ref : dirty)
        add(ref, depthOf(plan, ref));
    for (std::size_t depth = byDepth.size(); depth-- > 0;) {
        const std::unordered_map<ObjectRef, bool> level = std::move(byDepth[depth]);
        for (const auto &[ref, whole] : level) {
            m_remeasured.push_back({ref, whole});
            const Outcome outcome = measure(plan, ref);
            if (outcome != Outcome::Same && plan.owner(ref).isStructure())
                byDepth[depth - 1][plan.owner(ref)] |= outcome == Outcome::Size;
        }
    }
    const ObjectRef top = plan.organization();
    m_everythingMoved = m_bounds.size() != m_natural[top.index()];
    m_bounds = QRect(QPoint(), m_natural[top.index()]);
    m_structures[top.index()] = m_bounds;
}

void PlanLayout::collectDirty(const Plan &plan, const ChangeSet &changes, std::vector<ObjectRef> &dirty) const
{
    for (const FieldChange &change : changes.fields) {
        if (!changesGeometry(change.field))
            continue;
        for (const FieldValue *value : {&change.before, &change.after}) {
            if (const auto *id = std::get_if<ObjectId>(value))
                addOwner(plan, *id, dirty);
            else if (const auto *ids = std::get_if<RefList>(value)) {
                for (const ObjectId one : *ids) {
                    if (const ObjectRef segment = plan.find(one); segment && plan.owner(segment).isStructure())
                        dirty.push_back(plan.owner(segment));
                }
            }
        }
        const ObjectRef ref = plan.find(change.object);
        if (ref.isStructure())
            dirty.push_back(ref);
        if (ref && plan.owner(ref).isStructure())
            dirty.push_back(plan.owner(ref));
    }
}

PlanLayout::Outcome PlanLayout::measure(const Plan &plan, ObjectRef structure)
{
    const std::size_t index = structure.index();
    QSize size = structure.is(Kind::Site) ? measureSite(plan, structure) : measureContainer(plan, structure);
    if (isCollapsed(structure))
        size = collapsedSize(structure);
    const Totals totals = sum(plan, structure);
    const Outcome outcome = size != m_natural[index] ? Outcome::Size : totals != m_totals[index] ? Outcome::Totals : Outcome::Same;
    m_natural[index] = size;
    m_totals[index] = totals;
    return outcome;
}

PlanLayout::Totals PlanLayout::sum(const Plan &plan, ObjectRef structure) const
{
    Totals out;
    if (structure.is(Kind::Site)) {
        out.sites = 1;
        out.clients = std::max(0, plan.structure(structure).clients);
        return out;
    }
    out.regions = structure.is(Kind::Region) ? 1 : 0;
    plan.forEachChild(structure, ChildGroup::Structure, [&](ObjectRef child) {
        const Totals &part = m_totals[child.index()];
        out.regions += part.regions;
        out.sites += part.sites;
        out.clients += part.clients;
    });
    return out;
}

void PlanLayout::sortNaturally(const Plan &plan, std::vector<ObjectRef> &refs) const
{
    if (refs.size() < 2)
        return;
    // Names are far apart in memory: each is read once, not at every comparison.
    m_sorting.clear();
    for (const ObjectRef ref : refs)
        m_sorting.push_back({naturalKey(plan.name(ref)), ref});
    std::ranges::sort(m_sorting, [&](const SortEntry &a, const SortEntry &b) {
        return a.key != b.key ? a.key < b.key : isNamedBefore(plan, a.ref, b.ref);
    });
    for (std::size_t i = 0; i < refs.size(); ++i)
        refs[i] = m_sorting[i].ref;
}

const std::vector<ObjectRef> &PlanLayout::sortedChildren(const Plan &plan, ObjectRef owner, ChildGroup group) const
{
    m_children.clear();
    plan.forEachChild(owner, group, [&](ObjectRef child) { m_children.push_back(child); });
    sortNaturally(plan, m_children);
    return m_children;
}

void PlanLayout::orderChildren(const Plan &plan, ObjectRef structure, Shelf &shelf) const
{
    if (shelf.order.empty()) {
        plan.forEachChild(structure, ChildGroup::Structure, [&](ObjectRef child) { shelf.order.push_back(child); });
        sortNaturally(plan, shelf.order);
        return;
    }
    const std::unordered_set<ObjectRef> known(shelf.order.begin(), shelf.order.end());
    std::vector<ObjectRef> fresh;
    std::size_t kept = 0;
    plan.forEachChild(structure, ChildGroup::Structure, [&](ObjectRef child) {
        if (known.contains(child))
            ++kept;
        else
            fresh.push_back(child);
    });
    if (kept != shelf.order.size()) {
        std::erase_if(shelf.order, [&](ObjectRef child) { return !plan.isLive(child) || plan.owner(child) != structure; });
    }
    sortNaturally(plan, fresh);
    shelf.order.insert(shelf.order.end(), fresh.begin(), fresh.end());
}

void PlanLayout::chooseWidth(Shelf &shelf) const
{
    double area = 0;
    int widest = 0, narrowest = std::numeric_limits<int>::max();
    for (const ObjectRef child : shelf.packed) {
        const QSize natural = m_natural[child.index()];
        area += double(natural.width() + m_metrics.gap) * (natural.height() + m_metrics.gap);
        widest = std::max(widest, natural.width());
        narrowest = std::min(narrowest, natural.width());
    }
    // A little wider than high, as screens are; kept while it is not far off, so that a new box moves no other.
    constexpr double aspect = 1.7;
    const int ideal = int(std::sqrt(area * aspect)) + (widest > 0 ? narrowest / 2 : 0);
    if (shelf.width < ideal * 3 / 4 || shelf.width > ideal * 3 / 2 || shelf.width < widest)
        shelf.width = std::max(ideal, widest);
}

QSize PlanLayout::packShelf(const Plan &plan, ObjectRef structure)
{
    Shelf &shelf = m_shelves[structure.index()];
    orderChildren(plan, structure, shelf);
    shelf.packed = shelf.order;
    shelf.holdsRegions = std::ranges::any_of(shelf.order, [](ObjectRef child) { return child.is(Kind::Region); });
    chooseWidth(shelf);
    const QPoint origin = contentOrigin(structure);
    QSize size(0, 0);
    Row row{origin.y(), origin.y(), 0, 0};
    shelf.rows.clear();
    for (int x = 0; row.end < shelf.packed.size();) {
        const int width = m_natural[shelf.packed[row.end].index()].width();
        if (row.end > row.begin && x + width > shelf.width) {
            size = size.expandedTo(placeRow(shelf, row, origin));
            row = {shelf.rows.back().bottom + m_metrics.gap, 0, row.end, row.end};
            x = 0;
        }
        x += width + m_metrics.gap;
        ++row.end;
    }
    if (row.end > row.begin)
        size = size.expandedTo(placeRow(shelf, row, origin));
    return size.expandedTo(placeOwn(plan, shelf, origin));
}

void PlanLayout::lower(ObjectRef container, int by)
{
    m_dividers[container.index()] += by;
    Shelf &shelf = m_shelves[container.index()];
    for (Row &row : shelf.rows) {
        row.top += by;
        row.bottom += by;
    }
    for (const ObjectRef child : shelf.order)
        m_structures[child.index()].translate(0, by);
}

QSize PlanLayout::placeRow(Shelf &shelf, Row row, QPoint origin)
{
    int height = 0;
    for (std::uint32_t i = row.begin; i < row.end; ++i)
        height = std::max(height, m_natural[shelf.packed[i].index()].height());
    int x = origin.x();
    for (std::uint32_t i = row.begin; i < row.end; ++i) {
        const ObjectRef child = shelf.packed[i];
        QSize box = m_natural[child.index()];
        if (child.is(Kind::Site) && !isCollapsed(child))
            box.setHeight(height);
        m_structures[child.index()] = QRect(QPoint(x, row.top), box);
        x += box.width() + m_metrics.gap;
    }
    row.bottom = row.top + height;
    shelf.rows.push_back(row);
    return {x - m_metrics.gap - origin.x(), row.bottom - origin.y()};
}

QSize PlanLayout::placeOwn(const Plan &plan, Shelf &shelf, QPoint origin)
{
    shelf.placed.clear();
    QSize size(0, 0);
    for (ObjectRef &child : shelf.packed) {
        const FieldValue position = plan.structure(child).hasRare ? plan.value(child, FieldId::Position) : FieldValue();
        const auto *grid = std::get_if<GridPoint>(&position);
        if (!grid)
            continue;
        constexpr int farthest = 200'000; // grid steps; beyond it numbers would overflow further up
        const QPoint at(std::clamp(grid->x, 0, farthest) * m_metrics.grid, std::clamp(grid->y, 0, farthest) * m_metrics.grid);
        const QSize natural = m_natural[child.index()];
        m_structures[child.index()] = QRect(origin + at, natural);
        shelf.placed.push_back(child);
        size = size.expandedTo({at.x() + natural.width(), at.y() + natural.height()});
        child = ObjectRef();
    }
    return size;
}

QRect PlanLayout::box(ObjectRef ref) const
{
    const auto at = [&](const std::vector<QRect> &boxes) { return ref.index() < boxes.size() ? boxes[ref.index()] : QRect(); };
    if (ref.isStructure())
        return at(m_structures);
    if (!ref || !m_plan || !m_plan->isLive(ref))
        return {};
    if (const ObjectRef owner = m_plan->owner(ref); owner.is(Kind::Site) && owner.index() < m_arePlaced.size() && !m_arePlaced[owner.index()])
        placeContents(owner);
    switch (ref.kind()) {
    case Kind::ManagementPoint: return at(m_points);
    case Kind::Segment: return at(m_segments);
    case Kind::Depot: return at(m_depots);
    case Kind::Repository: return at(m_repositories);
    default: return {};
    }
}

QRect PlanLayout::rect(const Plan &plan, ObjectRef ref) const
{
    ref = shownAs(plan, ref);
    while (ref && box(ref).isEmpty())
        ref = plan.owner(ref);
    if (!ref)
        return {};
    QRect out = box(ref);
    for (ObjectRef at = plan.owner(ref); at; at = plan.owner(at))
        out.translate(box(at).topLeft());
    return out;
}

ObjectRef PlanLayout::shownAs(const Plan &plan, ObjectRef ref) const
{
    if (m_collapsed.empty() || !ref)
        return ref;
    ObjectRef out = ref;
    for (ObjectRef at = plan.owner(ref); at; at = plan.owner(at)) {
        if (m_collapsed.contains(at))
            out = at;
    }
    return out;
}

QSize PlanLayout::collapsedSize(ObjectRef structure) const
{
    const LayoutMetrics &m = m_metrics;
    if (structure.is(Kind::Site))
        return {m.siteWidth, onGrid(m.siteHeader + m.segmentRow + m.foldPile)};
    return {m.siteWidth, onGrid(m.header + 2 * m.segmentRow + m.foldPile)};
}

const PlanLayout::Shelf *PlanLayout::shelf(ObjectRef structure) const
{
    const auto found = m_shelves.find(structure.index());
    return found == m_shelves.end() || structure.is(Kind::Site) ? nullptr : &found->second;
}

bool PlanLayout::isBlock(ObjectRef structure, Detail detail) const
{
    if (detail != Detail::Blocks || !structure.is(Kind::Region))
        return false;
    const Shelf *in = shelf(structure);
    return !in || !in->holdsRegions;
}

bool PlanLayout::movedOutermost() const
{
    return m_everythingMoved || std::ranges::any_of(m_remeasured, [](const Remeasured &one) { return one.whole && one.structure.is(Kind::Organization); });
}

int PlanLayout::hiddenSegments(const Plan &plan, ObjectRef site) const
{
    int count = 0;
    plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) { count += ref.is(Kind::Segment) ? 1 : 0; });
    return std::max(0, count - m_metrics.maxSegmentRows);
}

int PlanLayout::hiddenStores(const Plan &plan, ObjectRef site) const
{
    int count = 0;
    plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) { count += !ref.is(Kind::Segment) && box(ref).isEmpty() ? 1 : 0; });
    return count;
}

QRect PlanLayout::invitation(const Plan &plan, ObjectRef structure) const
{
    const StructureRecord &record = plan.structure(structure);
    const int inner = box(structure).width() - 2 * m_metrics.padding;
    if (record.children[std::size_t(ChildGroup::ManagementPoints)])
        return {};
    if (structure.is(Kind::Site))
        return record.firstPointHere ? QRect() : QRect(m_metrics.padding, m_metrics.siteHeader, inner, m_metrics.placeholder);
    if (record.children[std::size_t(ChildGroup::Structure)] || record.children[std::size_t(ChildGroup::Contents)])
        return {};
    return {m_metrics.padding, m_metrics.header, inner, m_metrics.emptyRegion};
}

QPoint PlanLayout::contentOrigin(ObjectRef structure) const
{
    return {m_metrics.padding, m_dividers[structure.index()]};
}

} // namespace sitewright
