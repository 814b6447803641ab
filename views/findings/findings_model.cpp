// SPDX-License-Identifier: MIT
#include "views/findings/rule_menu.h"
#include "views/findings/findings_model.h"

#include <algorithm>

#include "model/rules/rule_table.h"
#include "model/rules/waiver_text.h"
#include "views/findings/findings_text.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int firstSliceMs = 12; // small plans are done at once
constexpr int sliceMs = 8;
constexpr std::size_t step = 64;

} // namespace

FindingsModel::FindingsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_order(session), m_judge(session)
{
    connect(&session, &Session::replaced, this, &FindingsModel::reload);
    connect(&session, &Session::findingsReplaced, this, &FindingsModel::reload);
    connect(&session, &Session::changed, this, &FindingsModel::followPlan);
    connect(&session, &Session::findingsChanged, this, &FindingsModel::followFindings);
    connect(&m_slices, &QTimer::timeout, this, &FindingsModel::workSlice);
    connect(&m_reviews, &QTimer::timeout, this, &FindingsModel::reviewSlice);
    m_slices.setInterval(0);
    m_reviews.setInterval(0);
    reload();
}

// --- what is shown ----------------------------------------------------------------------------------------------------

void FindingsModel::reload()
{
    beginResetModel();
    m_fixable.clear();
    m_movedPlaces.clear();
    m_waiting.clear();
    m_waitingTotal = 0;
    m_judge.placesChanged();
    forgetRows();
    m_order.load(m_grouping);
    restart(false);
    endResetModel();
}

void FindingsModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    beginResetModel();
    m_movedPlaces.clear();
    forgetRows();
    const bool keepStates = m_order.isSorted(); // what passes the filter does so in any group
    m_order.regroup(grouping);
    restart(keepStates);
    endResetModel();
}

void FindingsModel::setFilter(const Filter &filter)
{
    if (filter == m_judge.filter())
        return;
    beginResetModel();
    const bool isNarrower = m_judge.isNarrowedBy(filter);
    m_judge.setFilter(filter);
    if (isNarrower) {
        for (State &state : m_states) // who types one letter more waits for no sentence twice
            state = state == State::Hidden ? State::Hidden : State::Unknown;
    }
    restart(isNarrower);
    endResetModel();
}

void FindingsModel::setCollapsedKeys(Grouping grouping, std::unordered_set<std::uint64_t> keys)
{
    m_order.groups().setCollapsed(grouping, std::move(keys));
    if (grouping == m_grouping)
        reload();
}

void FindingsModel::forgetRows()
{
    m_rows.clear();
    m_shown = 0;
    m_scanned = 0;
    for (GroupId id = 0; id < m_order.groups().size(); ++id)
        m_order.groups().at(id).shown = {};
}

// Inside a reset: lists everything anew, as far as it comes in a moment.
void FindingsModel::restart(bool keepStates)
{
    forgetRows();
    if (!keepStates) {
        m_states.clear();
        m_reviews.stop(); // the first look sees all as it is now
    }
    m_reviewed = 0;
    if (!m_order.isRead())
        m_slices.start(); // not on top of all else that follows the same news
    else if (work(TimeSlice(firstSliceMs), m_rows))
        m_slices.stop();
    else
        m_slices.start();
}

bool FindingsModel::judge(Slot slot)
{
    if (slot >= m_states.size())
        m_states.resize(std::max<std::size_t>(slot + 1, m_order.size()), State::Unknown);
    State &state = m_states[slot];
    if (state == State::Unknown)
        state = m_judge.accepts(m_order.finding(slot)) ? State::Shown : State::Hidden;
    return state == State::Shown;
}

bool FindingsModel::work(const TimeSlice &slice, std::vector<Entry> &into)
{
    if (!m_order.proceed(slice))
        return false;
    applyWaiting();
    for (; m_scanned < m_order.size(); ++m_scanned) {
        if ((m_judge.mayTakeLong() || m_scanned % step == 0) && slice.isOver())
            return false;
        const Slot slot = m_order.at(m_scanned);
        if (!judge(slot))
            continue;
        const GroupId id = m_order.group(slot);
        FindingGroup &group = m_order.groups().at(id);
        if (m_grouping != Grouping::None && group.shown.total() == 0)
            into.push_back(id | headBit);
        ++group.shown.count[static_cast<std::size_t>(m_session.severity(m_order.finding(slot)))];
        ++m_shown;
        if (!group.isCollapsed)
            into.push_back(slot);
    }
    return true;
}

void FindingsModel::workSlice()
{
    std::vector<Entry> found;
    const bool isDone = work(TimeSlice(sliceMs), found);
    if (!m_rows.empty() && m_grouping != Grouping::None)
        headChanged(groupId(rowCount() - 1)); // its count goes on growing
    if (!found.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (isDone) {
        m_slices.stop();
        emit filteringFinished();
    }
}

void FindingsModel::finishFiltering()
{
    while (isFiltering())
        workSlice();
    while (m_reviews.isActive())
        reviewSlice();
}

FindingsModel::GroupId FindingsModel::groupId(int row) const
{
    const Entry entry = m_rows[static_cast<std::size_t>(row)];
    return (entry & headBit) != 0 ? entry & ~headBit : m_order.group(entry);
}

FindingsOrder::Place FindingsModel::placeOf(Entry entry) const
{
    return (entry & headBit) != 0 ? m_order.headPlace(entry & ~headBit) : m_order.place(entry);
}

int FindingsModel::rowAt(const FindingsOrder::Place &place) const
{
    const auto at = std::ranges::lower_bound(m_rows, place, {}, [this](Entry entry) { return placeOf(entry); });
    return static_cast<int>(at - m_rows.begin());
}

int FindingsModel::rowOf(const Finding &finding) const
{
    const Slot slot = m_order.isSorted() ? m_order.find(finding.key) : FindingsOrder::none;
    if (slot == FindingsOrder::none || m_rows.empty())
        return -1;
    const int row = rowAt(m_order.place(slot));
    return row < rowCount() && m_rows[static_cast<std::size_t>(row)] == slot ? row : -1;
}

int FindingsModel::headOf(int row) const
{
    return m_grouping == Grouping::None || row < 0 || row >= rowCount() ? -1 : rowAt(m_order.headPlace(groupId(row)));
}

int FindingsModel::firstIn(int row)
{
    if (!isGroup(row))
        return row;
    setCollapsed(row, false);
    return row + 1;
}

std::vector<Finding> FindingsModel::findingsInGroup(int row) const
{
    std::vector<Finding> out;
    const GroupId id = groupId(row);
    for (std::size_t i = m_order.lowerBound(m_order.headPlace(id)); i < m_scanned && m_order.group(m_order.at(i)) == id; ++i) {
        if (m_states[m_order.at(i)] == State::Shown)
            out.push_back(m_order.finding(m_order.at(i)));
    }
    return out;
}

void FindingsModel::setCollapsed(int row, bool collapsed)
{
    const GroupId id = groupId(row);
    if (m_grouping == Grouping::None || m_order.groups().at(id).isCollapsed == collapsed)
        return;
    const int head = rowAt(m_order.headPlace(id));
    const auto count = static_cast<int>(m_order.groups().at(id).shown.total());
    const auto begin = m_rows.begin() + head + 1;
    if (collapsed) {
        beginRemoveRows({}, head + 1, head + count);
        m_rows.erase(begin, begin + count);
        m_order.groups().setCollapsed(id, true);
        endRemoveRows();
    } else {
        std::vector<Entry> found;
        for (std::size_t i = m_order.lowerBound(m_order.headPlace(id)); i < m_scanned && m_order.group(m_order.at(i)) == id; ++i) {
            if (m_states[m_order.at(i)] == State::Shown)
                found.push_back(m_order.at(i));
        }
        beginInsertRows({}, head + 1, head + static_cast<int>(found.size()));
        m_rows.insert(begin, found.begin(), found.end());
        m_order.groups().setCollapsed(id, false);
        endInsertRows();
    }
    headChanged(id);
}

void FindingsModel::setAllCollapsed(bool collapsed)
{
    if (m_grouping == Grouping::None)
        return;
    beginResetModel();
    for (const Entry entry : m_rows) {
        if ((entry & headBit) != 0)
            m_order.groups().setCollapsed(entry & ~headBit, collapsed);
    }
    restart(true);
    endResetModel();
}

std::vector<Finding> FindingsModel::shownFindings() const
{
    std::vector<Finding> out;
    out.reserve(m_shown);
    for (std::size_t i = 0; i < m_scanned; ++i) {
        if (m_states[m_order.at(i)] == State::Shown)
            out.push_back(m_order.finding(m_order.at(i)));
    }
    return out;
}

std::vector<Finding> FindingsModel::openFindings(std::uint16_t rule) const
{
    std::vector<Finding> out;
    for (std::size_t i = 0; i < m_scanned; ++i) {
        const Finding &finding = m_order.finding(m_order.at(i));
        if (finding.rule == rule && m_states[m_order.at(i)] == State::Shown && !m_session.isWaived(finding))
            out.push_back(finding);
    }
    return out;
}

// --- what a row says --------------------------------------------------------------------------------------------------

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

bool FindingsModel::isFixable(const Finding &finding) const
{
    if (!ruleTable()[finding.rule]->fixes)
        return false;
    const auto [at, isNew] = m_fixable.try_emplace(finding.key, false);
    if (isNew)
        at->second = !m_session.fixes(finding).empty();
    return at->second;
}

QString FindingsModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case SeverityColumn: return severityName(m_session.severity(finding));
    case ObjectColumn: return findingObject(m_session, finding);
    case FindingColumn: return findingSentence(m_session, finding);
    case RuleColumn: return findingCode(finding);
    case FixColumn: return areSubjectsLive(m_session, finding) && isFixable(finding) ? tr("Fix") : QString();
    default: return {};
    }
}

QString FindingsModel::waiverText(const Finding &finding) const
{
    const ObjectRef waiver = m_session.waiverOf(finding);
    if (waiver.isNull())
        return {};
    const QString subject = waiverTarget(m_session.plan(), waiver).scope == WaiverScope::Finding
        ? QString() : u' ' + waiverSubject(m_session.plan(), waiver) + u':';
    return plain(subject + u' ' + acceptedSentence(m_session.plan(), waiver));
}

QString FindingsModel::spokenText(const Finding &finding) const
{
    QStringList parts{text(finding, SeverityColumn) + u": "_s + text(finding, FindingColumn), tr("Rule %1.").arg(findingCode(finding))};
    if (const QString waiver = waiverText(finding); !waiver.isEmpty())
        parts.append(tr("Waived.") + waiver);
    if (!text(finding, FixColumn).isEmpty())
        parts.append(tr("A fix is offered."));
    return parts.join(u' ');
}

QString FindingsModel::words(int row) const
{
    if (isGroup(row))
        return groupTitle(row) + u'\n' + groupDetail(row);
    const Finding &shown = finding(row);
    QString out = spokenText(shown) + u'\n' + text(shown, ObjectColumn);
    if (!m_session.waivers().isEmpty() && !m_session.waivers().reopenedOf(shown).isNull())
        out += u'\n';
    return out;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (isGroup(index.row()))
        return groupData(index.row(), index.column(), role);
    const Finding &shown = finding(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ObjectColumn)
            return toolTip(text(shown, ObjectColumn));
        return toolTip(index.column() == RuleColumn ? ruleTitle(*ruleTable()[shown.rule]) : withReading(m_session, shown) + waiverText(shown));
    case Qt::AccessibleTextRole: return index.column() == FindingColumn ? spokenText(shown) : text(shown, index.column());
    case Qt::AccessibleDescriptionRole: return spokenText(shown);
    case SeverityRole: return static_cast<int>(m_session.severity(shown));
    case WaivedRole: return m_session.isWaived(shown);
    case ReopenedRole: return !m_session.waivers().isEmpty() && !m_session.waivers().reopenedOf(shown).isNull();
    case FixableRole: return !text(shown, FixColumn).isEmpty();
    case GroupRole: return false;
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
