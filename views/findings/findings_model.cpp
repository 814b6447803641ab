// SPDX-License-Identifier: MIT
#include "views/findings/findings_model.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QFont>

#include "model/rules/rule_table.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::size_t severalUpdates = 400; // from here on it is cheaper to show everything anew
constexpr int sliceMs = 8;

const Rule &ruleOf(const Finding &finding) { return *ruleTable()[finding.rule]; }

QString codeOf(const Finding &finding)
{
    const std::string_view code = ruleOf(finding).code;
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

FindingsModel::FindingsModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::replaced, this, &FindingsModel::reload);
    connect(&session, &Session::changed, this, &FindingsModel::followPlan);
    connect(&session, &Session::findingsChanged, this, &FindingsModel::followFindings);
    connect(&m_slices, &QTimer::timeout, this, &FindingsModel::scanSlice);
    m_slices.setInterval(0);
    reload();
}

// --- what is shown ----------------------------------------------------------------------------------------------------

bool FindingsModel::before(const Finding &a, const Finding &b) const
{
    return std::tuple(m_session.severity(a), a.rule, a.key) < std::tuple(m_session.severity(b), b.rule, b.key);
}

FindingsModel::Order::const_iterator FindingsModel::lowerBound(const Order &order, const Finding &finding) const
{
    return std::ranges::lower_bound(order, finding, [this](const Finding &a, const Finding &b) { return before(a, b); },
                                    [this](Slot slot) -> const Finding & { return m_pool[slot]; });
}

FindingsModel::Order::const_iterator FindingsModel::find(const Order &order, const Finding &finding) const
{
    const auto at = lowerBound(order, finding);
    return at != order.end() && m_pool[*at].key == finding.key ? at : order.end();
}

int FindingsModel::rowOf(const Finding &finding) const
{
    const auto at = find(m_rows, finding);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

void FindingsModel::reload()
{
    beginResetModel();
    m_pool.clear();
    m_free.clear();
    m_fixable.clear();
    m_pool.reserve(m_session.engine().findingCount());
    m_session.engine().forEachFinding([this](const Finding &finding) { m_pool.push_back(finding); });
    m_all.resize(m_pool.size());
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_all[i] = static_cast<Slot>(i);
    std::ranges::sort(m_all, [this](Slot a, Slot b) { return before(m_pool[a], m_pool[b]); });
    showAnew();
    endResetModel();
}

void FindingsModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_words = filter.text.split(u' ', Qt::SkipEmptyParts);
    showAnew();
    endResetModel();
}

// Inside a reset. Without words no sentence has to be made, and all is done at once.
void FindingsModel::showAnew()
{
    m_scope.clear();
    for (const ObjectId id : m_filter.scope) {
        if (const ObjectRef ref = m_session.plan().find(id))
            m_scope.push_back(ref);
    }
    m_rows.clear();
    m_scanned = 0;
    m_slices.stop();
    if (m_words.isEmpty())
        scan(m_all.size(), m_rows);
    else
        m_slices.start();
}

void FindingsModel::scan(std::size_t end, Order &into)
{
    for (; m_scanned < end; ++m_scanned) {
        if (accepts(m_pool[m_all[m_scanned]]))
            into.push_back(m_all[m_scanned]);
    }
}

void FindingsModel::scanSlice()
{
    constexpr std::size_t step = 64;
    QElapsedTimer watch;
    watch.start();
    Order found;
    while (m_scanned < m_all.size() && !watch.hasExpired(sliceMs))
        scan(std::min(m_scanned + step, m_all.size()), found);
    if (!found.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_scanned == m_all.size()) {
        m_slices.stop();
        emit filteringFinished();
    }
}

void FindingsModel::finishFiltering()
{
    while (isFiltering())
        scanSlice();
}

bool FindingsModel::accepts(const Finding &finding) const
{
    return m_filter.severities[static_cast<std::size_t>(m_session.severity(finding))]
        && (m_filter.showsWaived || !m_session.isWaived(finding)) && isInScope(finding) && hasWords(finding);
}

bool FindingsModel::isInScope(const Finding &finding) const
{
    if (m_filter.scope.empty())
        return true;
    const Plan &plan = m_session.plan();
    const std::vector<ObjectRef> subjects = m_session.subjects(finding);
    return std::ranges::any_of(subjects, [&](ObjectRef subject) {
        return plan.isLive(subject) && std::ranges::any_of(m_scope, [&](ObjectRef top) {
            return plan.isLive(top) && plan.isWithin(subject, top);
        });
    });
}

bool FindingsModel::hasWords(const Finding &finding) const
{
    if (m_words.isEmpty())
        return true;
    const QString all = QStringList{text(finding, ObjectColumn), text(finding, FindingColumn), codeOf(finding), ruleTitle(ruleOf(finding))}.join(u' ');
    return std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

// --- following --------------------------------------------------------------------------------------------------------

void FindingsModel::followPlan(const ChangeSet &)
{
    m_fixable.clear();
    if (!m_rows.empty()) // sentences hold names and numbers of the plan
        emit dataChanged(index(0, ObjectColumn), index(rowCount() - 1, FixColumn));
}

void FindingsModel::followFindings(const FindingsDelta &delta)
{
    if (delta.added.size() + delta.removed.size() > severalUpdates) {
        reload();
        return;
    }
    finishFiltering();
    std::unordered_map<std::uint64_t, const Finding *> added;
    for (const Finding &finding : delta.added)
        added.emplace(finding.key, &finding);
    for (const Finding &finding : delta.removed) {
        const auto again = added.find(finding.key);
        if (again != added.end() && replace(*again->second))
            added.erase(again);
        else
            remove(finding);
    }
    for (const Finding &finding : delta.added) {
        if (added.contains(finding.key))
            add(finding);
    }
}

// The same finding resting on other facts keeps its row, and with it selection and place.
bool FindingsModel::replace(const Finding &finding)
{
    const auto at = find(m_all, finding);
    if (at == m_all.end())
        return false;
    const Slot slot = *at;
    m_pool[slot] = finding;
    const int row = rowOf(finding);
    const bool wanted = accepts(finding);
    if (row >= 0 && !wanted)
        removeRow(finding);
    else if (row < 0 && wanted)
        insertRow(slot);
    else if (row >= 0)
        emit dataChanged(index(row, 0), index(row, FixColumn));
    return true;
}

void FindingsModel::add(const Finding &finding)
{
    if (replace(finding))
        return;
    Slot slot = static_cast<Slot>(m_pool.size());
    if (m_free.empty()) {
        m_pool.push_back(finding);
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_pool[slot] = finding;
    }
    m_all.insert(lowerBound(m_all, finding), slot);
    m_scanned = m_all.size();
    if (accepts(finding))
        insertRow(slot);
}

void FindingsModel::remove(const Finding &finding)
{
    const auto at = find(m_all, finding);
    if (at == m_all.end())
        return;
    removeRow(finding);
    m_free.push_back(*at);
    m_all.erase(at);
    m_scanned = m_all.size();
}

void FindingsModel::insertRow(Slot slot)
{
    const auto at = lowerBound(m_rows, m_pool[slot]);
    const int row = static_cast<int>(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, slot);
    endInsertRows();
}

void FindingsModel::removeRow(const Finding &finding)
{
    const int row = rowOf(finding);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

// --- what a row says --------------------------------------------------------------------------------------------------

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString FindingsModel::objectNames(const Finding &finding) const
{
    const ObjectRef first = m_session.subjects(finding).front();
    return plain(m_session.plan().displayName(first));
}

bool FindingsModel::isFixable(const Finding &finding) const
{
    if (!ruleOf(finding).fixes)
        return false;
    const auto [at, isNew] = m_fixable.try_emplace(finding.key, false);
    if (isNew)
        at->second = !m_session.fixes(finding).empty();
    return at->second;
}

QString FindingsModel::text(const Finding &finding, int column) const
{
    const std::vector<ObjectRef> subjects = m_session.subjects(finding);
    const auto isGone = [this](ObjectRef ref) { return !m_session.plan().isLive(ref); };
    const bool gone = subjects.empty() || std::ranges::any_of(subjects, isGone); // between a change and its news
    switch (column) {
    case SeverityColumn: return severityName(m_session.severity(finding));
    case ObjectColumn: return gone ? QString() : objectNames(finding);
    case FindingColumn: return gone ? QString() : plain(m_session.message(finding));
    case RuleColumn: return codeOf(finding);
    case FixColumn: return !gone && isFixable(finding) ? tr("Fix") : QString();
    default: return {};
    }
}

QString FindingsModel::spokenText(const Finding &finding) const
{
    QStringList parts{text(finding, SeverityColumn) + u": "_s + text(finding, FindingColumn), tr("Rule %1.").arg(codeOf(finding))};
    if (m_session.isWaived(finding))
        parts.append(tr("Waived."));
    if (!text(finding, FixColumn).isEmpty())
        parts.append(tr("A fix is offered."));
    return parts.join(u' ');
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Finding &shown = finding(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == RuleColumn ? toolTip(ruleTitle(ruleOf(shown)))
                                            : toolTip(text(shown, index.column() == ObjectColumn ? ObjectColumn : FindingColumn));
    case Qt::AccessibleTextRole: return index.column() == FindingColumn ? spokenText(shown) : text(shown, index.column());
    case Qt::AccessibleDescriptionRole: return spokenText(shown);
    case SeverityRole: return static_cast<int>(m_session.severity(shown));
    case WaivedRole: return m_session.isWaived(shown);
    case FixableRole: return !text(shown, FixColumn).isEmpty();
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case ObjectColumn: return tr("Object");
    case FindingColumn: return tr("Finding");
    case RuleColumn: return tr("Rule");
    default: return QString();
    }
}

} // namespace sitewright
