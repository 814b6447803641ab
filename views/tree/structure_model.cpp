// SPDX-License-Identifier: MIT
#include "views/tree/structure_model.h"

#include <algorithm>

#include "model/edits/structure_edits.h"
#include "model/plan/name_order.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/plain_text.h"
#include "views/tree/structure_words.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

static_assert(sizeof(quintptr) == 8, "internal ids carry 64 mixed bits");

// Qt hashes an index as row + internal id without mixing; dense ids would make long chains of collisions, so they are
// scattered by mixBits() and gathered by its inverse.
quintptr scattered(std::uint32_t number) { return mixBits(number); }

std::uint32_t gathered(quintptr id)
{
    std::uint64_t x = id;
    x = x ^ (x >> 31) ^ (x >> 62);
    x *= 0x319642b2d24d8ec3ULL;
    x = x ^ (x >> 27) ^ (x >> 54);
    x *= 0x96de1b173f119089ULL;
    x = x ^ (x >> 30) ^ (x >> 60);
    return static_cast<std::uint32_t>(x);
}

KindIcon kindIconOf(Kind kind)
{
    switch (kind) {
    case Kind::Organization: return KindIcon::Organisation;
    case Kind::Region: return KindIcon::Region;
    case Kind::Segment: return KindIcon::Segment;
    case Kind::ManagementPoint: return KindIcon::ManagementPoint;
    case Kind::Depot: return KindIcon::Depot;
    case Kind::Repository: return KindIcon::Repository;
    default: return KindIcon::Site;
    }
}

constexpr std::array childGroups{ChildGroup::ManagementPoints, ChildGroup::Structure, ChildGroup::Contents};

} // namespace

int structureRank(Kind kind)
{
    switch (kind) {
    case Kind::ManagementPoint: return 0;
    case Kind::Region: return 1;
    case Kind::Site: return 2;
    case Kind::Segment: return 3;
    case Kind::Depot: return 4;
    default: return 5;
    }
}

StructureModel::StructureModel(Session &session, QObject *parent) : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &StructureModel::follow);
    connect(&session, &Session::replaced, this, [this] {
        m_filter.rebuild(plan());
        restart();
    });
    connect(&session, &Session::findingsReplaced, this, &StructureModel::tellAll);
    connect(&session, &Session::findingsChanged, this, [this](const FindingsDelta &delta) {
        Following news;
        for (const std::vector<Finding> *list : {&delta.added, &delta.removed}) {
            for (const Finding &finding : *list) {
                const std::vector<ObjectRef> subjects = m_session.subjects(finding);
                for (ObjectRef at = subjects.empty() ? ObjectRef() : subjects.front(); at && plan().isLive(at); at = plan().owner(at)) {
                    if (!news.told.insert(plan().id(at)).second)
                        break;
                }
            }
        }
        tell(news.told);
    });
}

const Plan &StructureModel::plan() const { return m_session.plan(); }

// --- nodes -----------------------------------------------------------------------------------------------------------

StructureModel::Number StructureModel::numberAt(const QModelIndex &index) const
{
    return index.isValid() ? gathered(index.internalId()) : root;
}

QModelIndex StructureModel::indexAt(Number number) const
{
    return number == root || number == none ? QModelIndex() : createIndex(m_nodes[number].row, 0, scattered(number));
}

// While rows follow a change, some nodes still stand for what the plan no longer has.
bool StructureModel::isAlive(const StructureNode &node) const
{
    return !node.ref.isNull() && plan().isLive(node.ref) && plan().id(node.ref) == node.id;
}

bool StructureModel::comesBefore(ObjectRef a, ObjectRef b) const
{
    if (const int x = structureRank(a.kind()), y = structureRank(b.kind()); x != y)
        return x < y;
    return isNamedBefore(plan(), a, b);
}

std::vector<ObjectRef> StructureModel::shownChildren(ObjectRef owner) const
{
    std::vector<ObjectRef> out;
    for (const ChildGroup group : childGroups) {
        plan().forEachChild(owner, group, [&](ObjectRef child) {
            if (m_filter.shows(plan(), child))
                out.push_back(child);
        });
    }
    std::ranges::sort(out, [this](ObjectRef a, ObjectRef b) { return comesBefore(a, b); });
    return out;
}

std::vector<int> StructureModel::shownApplications(ObjectRef point) const
{
    std::vector<int> out;
    for (int i = 0; i < plan().applicationCount(point); ++i) {
        const int type = plan().application(point, i).type;
        if (m_filter.showsApplication(plan(), point, type))
            out.push_back(type);
    }
    std::ranges::sort(out);
    return out;
}

bool StructureModel::hasShownChildren(ObjectRef ref) const
{
    if (ref.is(Kind::ManagementPoint))
        return m_filter.isActive() ? !shownApplications(ref).empty() : plan().applicationCount(ref) > 0;
    bool found = false;
    for (const ChildGroup group : childGroups) {
        plan().forEachChild(ref, group, [&](ObjectRef child) {
            found = m_filter.shows(plan(), child);
            return !found;
        });
        if (found)
            return true;
    }
    return false;
}

// An object without children counts as opened, so that its first child arrives as an ordinary insertion.
StructureModel::Number StructureModel::adopt(Number parent, ObjectRef ref) const
{
    const Number number = m_nodes.make(plan().id(ref), ref);
    m_nodes[number].parent = parent;
    m_nodes[number].isOpened = !hasShownChildren(ref);
    m_nodes[number].isInsideMatch = m_filter.isActive() && m_filter.isInsideMatch(plan(), ref);
    return number;
}

void StructureModel::open(Number number) const
{
    if (m_nodes[number].isOpened)
        return;
    m_nodes[number].isOpened = true;
    std::vector<Number> children;
    const ObjectRef ref = m_nodes[number].ref;
    const auto append = [&](Number child) {
        m_nodes[child].row = static_cast<int>(children.size());
        children.push_back(child);
    };
    if (number == root) {
        if (const ObjectRef top = plan().organization(); top && m_filter.shows(plan(), top))
            append(adopt(root, top));
    } else if (ref.is(Kind::ManagementPoint)) {
        for (const int type : shownApplications(ref)) {
            const Number child = m_nodes.make(m_nodes[number].id, ref, type);
            m_nodes[child].parent = number;
            m_nodes[child].isOpened = true;
            append(child);
        }
    } else if (ref) {
        // One that still has its row elsewhere is about to move here.
        for (const ObjectRef child : shownChildren(ref)) {
            if (m_nodes.find(plan().id(child)) == none)
                append(adopt(number, child));
        }
    }
    m_nodes[number].children = std::move(children);
}

void StructureModel::restart()
{
    m_isFollowing = true;
    beginResetModel();
    m_nodes.clear();
    endResetModel();
    m_isFollowing = false;
    emit followed();
}

void StructureModel::setFilter(const QString &text, KindMask kinds)
{
    const QString before = m_filter.text();
    const KindMask kindsBefore = m_filter.kinds();
    m_filter.set(text, kinds);
    if (m_filter.text() == before && m_filter.kinds() == kindsBefore)
        return;
    m_filter.rebuild(plan());
    restart();
}

bool StructureModel::leadsToMatch(const QModelIndex &index) const
{
    const StructureNode &node = m_nodes[numberAt(index)];
    return node.application < 0 && isAlive(node) && m_filter.leadsToMatch(node.ref);
}

bool StructureModel::isOnlyTheWay(const QModelIndex &index) const
{
    return m_filter.isActive() && leadsToMatch(index) && !m_nodes[numberAt(index)].isInsideMatch;
}

// --- rows and objects ------------------------------------------------------------------------------------------------

ObjectId StructureModel::objectAt(const QModelIndex &index) const { return index.isValid() ? m_nodes[numberAt(index)].id : ObjectId(); }

bool StructureModel::isApplication(const QModelIndex &index) const
{
    return index.isValid() && m_nodes[numberAt(index)].application >= 0;
}

std::string StructureModel::applicationAt(const QModelIndex &index) const
{
    return isApplication(index) ? plan().applicationKey(m_nodes[numberAt(index)].application) : std::string();
}

QModelIndex StructureModel::openedIndexOf(ObjectId id) const { return indexAt(m_nodes.find(id)); }

QModelIndex StructureModel::indexOf(ObjectId id) const
{
    std::vector<ObjectRef> path;
    for (ObjectRef at = plan().find(id); at; at = plan().owner(at))
        path.push_back(at);
    if (path.empty() || path.back() != plan().organization())
        return {};
    open(root);
    for (auto at = path.rbegin(); at != path.rend(); ++at) {
        const Number number = m_nodes.find(plan().id(*at));
        if (number == none)
            return {};
        if (at + 1 != path.rend())
            open(number);
    }
    return openedIndexOf(id);
}

int StructureModel::childCount(const QModelIndex &index, int limit) const
{
    const StructureNode &node = m_nodes[numberAt(index)];
    if (node.isOpened || !node.ref.isStructure())
        return std::min(rowCount(index), limit);
    int count = 0;
    for (const ChildGroup group : childGroups)
        plan().forEachChild(node.ref, group, [&](ObjectRef) { return ++count < limit; });
    return std::min(count, limit);
}

SeverityCounts StructureModel::counts(const QModelIndex &index, bool isExpanded) const
{
    const StructureNode &node = m_nodes[numberAt(index)];
    if (node.application >= 0 || !isAlive(node))
        return {};
    return isExpanded ? m_session.counts().own(node.ref) : m_session.counts().below(node.ref);
}

// --- QAbstractItemModel ----------------------------------------------------------------------------------------------

QModelIndex StructureModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0)
        return {};
    const Number number = numberAt(parent);
    open(number);
    const std::vector<Number> &children = m_nodes[number].children;
    return static_cast<std::size_t>(row) < children.size() ? indexAt(children[static_cast<std::size_t>(row)]) : QModelIndex();
}

QModelIndex StructureModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexAt(m_nodes[numberAt(index)].parent) : QModelIndex();
}

int StructureModel::rowCount(const QModelIndex &parent) const
{
    const Number number = numberAt(parent);
    open(number);
    return static_cast<int>(m_nodes[number].children.size());
}

int StructureModel::columnCount(const QModelIndex &) const { return 1; }

bool StructureModel::hasChildren(const QModelIndex &parent) const
{
    const StructureNode &node = m_nodes[numberAt(parent)];
    return node.isOpened ? !node.children.empty() : parent.isValid() || rowCount() > 0;
}

Qt::ItemFlags StructureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const StructureNode &node = m_nodes[numberAt(index)];
    Qt::ItemFlags out = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (node.application >= 0)
        return out | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    out |= Qt::ItemIsEditable;
    return node.ref.is(Kind::Organization) ? out : out | Qt::ItemIsDragEnabled;
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("Structure") : QVariant();
}

QVariant StructureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StructureNode &node = m_nodes[numberAt(index)];
    if (!isAlive(node))
        return {};
    return node.application < 0 ? objectData(node, role) : applicationData(node, role);
}

QVariant StructureModel::objectData(const StructureNode &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return plain(plan().displayName(node.ref));
    case Qt::EditRole: return QString::fromStdString(std::string(plan().name(node.ref)));
    case KindIconRole: return static_cast<int>(kindIconOf(node.ref.kind()));
    case StateRole: return stateOf(m_session, node.ref);
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(plain(plan().displayName(node.ref)), kindName(node.ref.kind()));
    case Qt::AccessibleDescriptionRole: return descriptionOf(m_session, node.ref);
    case Qt::ToolTipRole:
        return toolTip(tr("%1\n%2").arg(plain(plan().displayName(node.ref)), descriptionOf(m_session, node.ref)));
    default: return {};
    }
}

QVariant StructureModel::applicationData(const StructureNode &node, int role) const
{
    const QString name = plain(plan().applicationName(node.application));
    switch (role) {
    case Qt::DisplayRole: return name;
    case ApplicationKeyRole: return QString::fromStdString(plan().applicationKey(node.application));
    case ShortNameRole: return plain(plan().applicationShortName(node.application));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString text = tr("%1 on %2").arg(name, plain(plan().displayName(node.ref)));
        return role == Qt::ToolTipRole ? toolTip(text) : text;
    }
    default: return {};
    }
}

bool StructureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isApplication(index))
        return false;
    const std::string name = value.toString().trimmed().toStdString();
    const ObjectId id = objectAt(index);
    const ObjectRef ref = plan().find(id);
    if (!ref || name == plan().name(ref))
        return false;
    return m_session.perform(rename(plan(), id, name)).has_value();
}

} // namespace sitewright
