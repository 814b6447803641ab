// SPDX-License-Identifier: MIT
#include "views/ledger/ledger_model.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "model/analysis/ledger_words.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/splice.h"

namespace sitewright {

namespace {

constexpr int restPauseMs = 120;
constexpr std::size_t severalRows = 32; // from here on all rows come anew instead of one after the other
constexpr auto bothProcedures = {Procedure::Read, Procedure::Write};

} // namespace

LedgerModel::LedgerModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::ledgerChanged, this, &LedgerModel::follow);
    connect(&session, &Session::replaced, this, [this] {
        m_keys.clear();
        follow({.targets = {}, .everything = true, .links = true});
    });
    connect(&session, &Session::changed, this, &LedgerModel::followNames);
    connect(&session, &Session::linksCounted, this, [this] {
        if (isCounting())
            rebuild();
    });
    m_rebuildSoon.setSingleShot(true);
    connect(&m_rebuildSoon, &QTimer::timeout, this, [this] {
        if (m_isFollowed)
            rebuild();
    });
}

// --- following ------------------------------------------------------------------------------------------------------

void LedgerModel::setFollowed(bool isFollowed)
{
    m_isFollowed = isFollowed;
    if (m_isFollowed && m_isStale)
        rebuild();
}

void LedgerModel::setFilter(const LedgerFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool isOrdered = filter.show == m_filter.show && !m_isStale;
    m_filter = filter;
    if (!m_isFollowed) {
        m_isStale = true;
    } else if (isOrdered) {
        readWords();
        refilter();
    } else {
        rebuild();
    }
}

void LedgerModel::follow(const LiveLedger::News &news)
{
    if (!m_isFollowed) {
        if (!m_isStale)
            clear();
    } else if (m_isStale || news.everything || !m_session.ledger().areLinksCounted()) {
        rebuild();
    } else {
        renewTargets(news.targets);
        if (news.links && !m_rebuildSoon.isActive())
            m_rebuildSoon.start(restPauseMs);
    }
}

void LedgerModel::settle()
{
    if (m_rebuildSoon.isActive() && m_isFollowed)
        rebuild();
}

// What rows are sorted and found by may be other names now. The ledger has news of its own about what came or went.
void LedgerModel::followNames(const ChangeSet &changes)
{
    const Plan &plan = m_session.plan();
    std::unordered_set<ObjectId> comeOrGone;
    for (const auto *list : {&changes.created, &changes.removed}) {
        for (const ObjectChange &object : *list)
            comeOrGone.insert(object.id);
    }
    for (const ObjectChange &object : changes.created)
        m_keys.erase(plan.find(object.id)); // its handle may have been another's
    std::vector<ObjectRef> renamed;
    for (const FieldChange &change : changes.fields) {
        if (change.field == FieldId::Name && !comeOrGone.contains(change.object))
            renamed.push_back(plan.find(change.object));
    }
    if (m_sortColumn == PathColumn && (!renamed.empty() || !comeOrGone.empty()))
        m_keys.clear(); // links are called by their ends
    for (const ObjectRef ref : renamed)
        m_keys.erase(ref);
    if (!m_words.empty() && (!comeOrGone.empty() || !renamed.empty()))
        readWords();
    if (renamed.empty() || !m_isFollowed || m_isStale)
        return;
    const bool isSortedByOthers = m_sortColumn == ServiceColumn || m_sortColumn == DepotColumn || m_sortColumn == PathColumn;
    if (isSortedByOthers || !m_words.empty())
        return rebuild();
    std::erase_if(renamed, [](ObjectRef ref) { return !isDistributionTarget(ref); });
    renewTargets(renamed);
}

// Handles would outlive what they name.
void LedgerModel::clear()
{
    m_isStale = true;
    beginResetModel();
    m_rows.clear();
    m_all.clear();
    m_known.clear();
    m_sums = {};
    endResetModel();
}

void LedgerModel::rebuild()
{
    m_rebuildSoon.stop();
    if (!m_session.wantLinks()) {
        clear();
        emit refreshed();
        return;
    }
    m_isStale = false;
    m_all.clear();
    m_known.clear();
    m_total = 0;
    readWords();
    m_session.ledger().forEachAction([this](const LedgerStep &step) {
        m_total += 2;
        addRows(m_all, step);
    });
    std::ranges::sort(m_all, [this](const Row &a, const Row &b) { return isBefore(a, b); });
    refilter();
}

void LedgerModel::renewTargets(const std::vector<ObjectRef> &targets)
{
    const std::unordered_set<ObjectRef> touched(targets.begin(), targets.end());
    std::vector<Row> gone, come;
    for (const ObjectRef target : touched) {
        if (const auto known = m_known.find(target); known != m_known.end()) {
            for (const std::optional<Row> &row : known->second) {
                if (row)
                    gone.push_back(*row);
            }
            m_known.erase(known);
        }
        if (m_session.plan().isLive(target) && m_session.ledger().into(target).step.hasProcedures())
            addRows(come, m_session.ledger().into(target));
    }
    std::ranges::sort(come, [this](const Row &a, const Row &b) { return isBefore(a, b); });
    m_total = static_cast<std::size_t>(m_session.ledger().steps().procedures);
    patch(m_all, gone, come);
    patchShown(gone, come);
    emit followed();
}

std::size_t LedgerModel::positionOf(const std::vector<Row> &rows, const Row &row) const
{
    const auto at = std::ranges::lower_bound(rows, row, [this](const Row &a, const Row &b) { return isBefore(a, b); });
    const bool isThere = at != rows.end() && at->target == row.target && at->procedure == row.procedure;
    return isThere ? static_cast<std::size_t>(at - rows.begin()) : rows.size();
}

void LedgerModel::patch(std::vector<Row> &rows, const std::vector<Row> &gone, const std::vector<Row> &come)
{
    std::vector<std::size_t> positions;
    for (const Row &row : gone)
        positions.push_back(positionOf(rows, row));
    eraseAt(rows, std::move(positions));
    insertSorted(rows, come, [this](const Row &a, const Row &b) { return isBefore(a, b); });
}

// Few rows go and come one by one, which keeps what is selected.
void LedgerModel::patchShown(const std::vector<Row> &gone, const std::vector<Row> &come)
{
    std::vector<Row> out, in;
    std::ranges::copy_if(gone, std::back_inserter(out), [this](const Row &row) { return positionOf(m_rows, row) < m_rows.size(); });
    std::ranges::copy_if(come, std::back_inserter(in), [this](const Row &row) { return passes(row); });
    for (const Row &row : out)
        count(row, -1);
    for (const Row &row : in)
        count(row, 1);
    if (out.size() + in.size() > severalRows) {
        beginResetModel();
        patch(m_rows, out, in);
        endResetModel();
        return;
    }
    const auto isSameKey = [this](const Row &a, const Row &b) { return !isBefore(a, b) && !isBefore(b, a); };
    std::erase_if(out, [&](const Row &old) {
        const auto now = std::ranges::find_if(in, [&](const Row &row) { return isSameKey(row, old); });
        if (now == in.end())
            return false;
        const auto at = static_cast<int>(positionOf(m_rows, old));
        m_rows[static_cast<std::size_t>(at)] = *now;
        in.erase(now);
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
        return true;
    });
    if (out.empty() && in.empty())
        return;
    emit aboutToPatch();
    for (const Row &row : out) {
        const auto at = static_cast<int>(positionOf(m_rows, row));
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
    for (const Row &row : in) {
        const auto at = std::ranges::lower_bound(m_rows, row, [this](const Row &a, const Row &b) { return isBefore(a, b); });
        const auto place = static_cast<int>(at - m_rows.begin());
        beginInsertRows({}, place, place);
        m_rows.insert(at, row);
        endInsertRows();
    }
    emit patched();
}

// --- what is shown, and in which order ------------------------------------------------------------------------------

/// `path` finds the links of the action, which takes longest and is rarely needed.
template <class Path> bool LedgerModel::matchesWords(const DistributionStep &step, Path path)
{
    return std::ranges::all_of(m_words, [&](Word &one) {
        WordMemo &memo = one.memo;
        if (memo.isIn(step.target) || memo.isIn(step.service) || memo.isIn(step.source) || memo.isIn(step.depot))
            return true;
        return one.isInLinks && std::ranges::any_of(path(), [&](ObjectRef link) { return memo.isIn(link); });
    });
}

bool LedgerModel::passes(const Row &row)
{
    const LedgerStep &step = m_session.ledger().into(row.target);
    bool isFound = false;
    const auto path = [&]() -> const std::vector<ObjectRef> & {
        if (!std::exchange(isFound, true)) {
            m_path.clear();
            if (step.step.crossing(row.procedure) == Crossing::CrossNetwork)
                actionPath(m_session.ledger().routes(), step.step, row.procedure, m_path);
        }
        return m_path;
    };
    const ObjectRef link = m_session.plan().find(m_filter.link);
    return (link.isNull() || std::ranges::find(path(), link) != path().end()) && matchesWords(step.step, path);
}

bool LedgerModel::isWanted(Crossing crossing) const
{
    switch (m_filter.show) {
    case LedgerFilter::Show::CrossNetwork: return crossing == Crossing::CrossNetwork;
    case LedgerFilter::Show::Unknown: return crossing == Crossing::Unknown;
    default: return true;
    }
}

// Rows are in order already: whatever is typed, they are only gone through.
void LedgerModel::refilter()
{
    beginResetModel();
    if (m_words.empty() && m_session.plan().find(m_filter.link).isNull()) {
        m_rows = m_all;
    } else {
        m_rows.clear();
        std::ranges::copy_if(m_all, std::back_inserter(m_rows), [this](const Row &row) { return passes(row); });
    }
    m_sums = {};
    for (const Row &row : m_rows)
        count(row, 1);
    endResetModel();
    emit refreshed();
}

void LedgerModel::readWords()
{
    m_words.clear();
    for (const QString &word : m_filter.words.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        Word &one = m_words.emplace_back(WordMemo(m_session.plan(), word));
        one.isInLinks = one.memo.isInAny(Kind::Link);
    }
}

const NameKey &LedgerModel::keyOf(ObjectRef object)
{
    const auto [at, isNew] = m_keys.try_emplace(object);
    if (isNew && object)
        at->second = m_session.plan().name(object).empty() ? NameKey(m_session.plan().displayName(object).toStdString()) : NameKey(m_session.plan().name(object));
    return at->second;
}

LedgerModel::BothRows LedgerModel::rowsOf(const LedgerStep &step)
{
    BothRows out;
    for (const Procedure procedure : bothProcedures) {
        const Crossing crossing = step.step.crossing(procedure);
        if (!isWanted(crossing))
            continue;
        Row row;
        row.target = step.step.target;
        row.procedure = procedure;
        row.crossing = crossing;
        row.kilobytes = step.kilobytes;
        row.hops = m_session.ledger().linksCrossed(row.target, procedure);
        row.second = keyOf(row.target);
        switch (m_sortColumn) {
        case ServiceColumn: row.key = keyOf(step.step.service); break;
        case ActionColumn: row.number = procedure == Procedure::Read ? 0 : 1; break;
        case DepotColumn: row.key = keyOf(step.step.depotOf(procedure)); break;
        case PathColumn:
            m_path.clear();
            if (row.hops > 0)
                actionPath(m_session.ledger().routes(), step.step, procedure, m_path);
            row.number = m_path.empty() ? 1 : 0;
            row.key = m_path.empty() ? NameKey() : keyOf(m_path.front());
            break;
        case LinksColumn: row.number = row.hops; break;
        case VolumeColumn: row.number = step.kilobytes; break;
        default: break;
        }
        out[static_cast<std::size_t>(procedure)] = row;
    }
    return out;
}

void LedgerModel::addRows(std::vector<Row> &rows, const LedgerStep &step)
{
    const BothRows made = rowsOf(step);
    for (const std::optional<Row> &row : made) {
        if (row)
            rows.push_back(*row);
    }
    if (made[0] || made[1])
        m_known.insert_or_assign(step.step.target, made);
}

bool LedgerModel::isBefore(const Row &a, const Row &b) const
{
    if (a.number != b.number)
        return m_order == Qt::AscendingOrder ? a.number < b.number : b.number < a.number;
    if (a.key != b.key)
        return m_order == Qt::AscendingOrder ? a.key < b.key : b.key < a.key;
    if (a.second != b.second)
        return (m_order == Qt::AscendingOrder || m_sortColumn != TargetColumn) ? a.second < b.second : b.second < a.second;
    return std::tuple(a.target, a.procedure) < std::tuple(b.target, b.procedure);
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    m_isFollowed ? rebuild() : void(m_isStale = true);
}

void LedgerModel::count(const Row &row, int by)
{
    m_sums.actions += by;
    m_sums.unknown += row.crossing == Crossing::Unknown ? by : 0;
    if (row.crossing != Crossing::CrossNetwork)
        return;
    const std::int64_t hops = std::max<std::int64_t>(row.hops, 1);
    m_sums.crossNetwork += by;
    m_sums.hops += hops * by;
    m_sums.kilobytes += hops * row.kilobytes * by;
}

// --- cells ----------------------------------------------------------------------------------------------------------

int LedgerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int LedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const LedgerStep &LedgerModel::step(int row) const { return m_session.ledger().into(target(row)); }

std::vector<ObjectRef> LedgerModel::links(int row) const
{
    std::vector<ObjectRef> out;
    if (step(row).step.crossing(procedure(row)) == Crossing::CrossNetwork)
        actionPath(m_session.ledger().routes(), step(row).step, procedure(row), out);
    return out;
}

int LedgerModel::rowOf(ObjectId target, Procedure procedure) const
{
    const auto known = m_known.find(m_session.plan().find(target));
    if (known == m_known.end())
        return -1;
    const std::optional<Row> &row = known->second[static_cast<std::size_t>(procedure)];
    const std::size_t at = row ? positionOf(m_rows, *row) : m_rows.size();
    return at < m_rows.size() ? static_cast<int>(at) : -1;
}

bool LedgerModel::isGoing(int row) const { return !m_session.plan().isLive(target(row)) || !step(row).step.hasProcedures(); }

QString LedgerModel::text(int row, Column column) const
{
    const Plan &plan = m_session.plan();
    const LedgerStep &shown = step(row);
    if (isGoing(row))
        return {};
    switch (column) {
    case TargetColumn: return plain(plan.displayName(shown.step.target));
    case ServiceColumn: return shown.step.service ? plain(plan.displayName(shown.step.service)) : tr("nobody");
    case ActionColumn: return procedure(row) == Procedure::Read ? tr("reads") : tr("writes");
    case DepotColumn: return plain(plan.displayName(shown.step.depotOf(procedure(row))));
    case PathColumn: return plain(actionPathText(plan, m_session.ledger().routes(), shown.step, procedure(row)));
    case LinksColumn: return m_rows[static_cast<std::size_t>(row)].hops > 0 ? QString::number(m_rows[static_cast<std::size_t>(row)].hops) : QString();
    case VolumeColumn: return shown.kilobytes > 0 ? volumeText(shown.kilobytes) : QStringLiteral("–");
    case ColumnCount: break;
    }
    return {};
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (role == Qt::ToolTipRole && column == PathColumn)
        return toolTip(text(index.row(), column));
    if (role == Qt::TextAlignmentRole && column >= LinksColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section >= LinksColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn: return tr("Target");
    case ServiceColumn: return tr("Performed by");
    case ActionColumn: return tr("Action");
    case DepotColumn: return tr("Depot");
    case PathColumn: return tr("Crosses");
    case LinksColumn: return tr("Links");
    case VolumeColumn: return tr("Per cycle");
    default: return {};
    }
}

} // namespace sitewright
