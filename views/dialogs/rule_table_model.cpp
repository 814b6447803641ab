// SPDX-License-Identifier: MIT
#include "views/dialogs/rule_table_model.h"

#include <algorithm>

#include "model/edits/rule_edits.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_setting_text.h"
#include "model/rules/rule_table.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

constexpr int countPauseMs = 60;

QString shown(std::string_view code) { return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())); }

QString originName(const Rule &rule)
{
    return rule.origin == "founding"       ? RuleTableModel::tr("Founding document")
        : rule.origin == "documentation" ? RuleTableModel::tr("Documentation")
                                         : RuleTableModel::tr("Inference");
}

} // namespace

RuleTableModel::RuleTableModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    m_rows.assign(ruleTable().begin(), ruleTable().end());
    m_countLater.setSingleShot(true);
    connect(&m_countLater, &QTimer::timeout, this, &RuleTableModel::count);
    connect(&session, &Session::findingsChanged, this, [this] { m_countLater.start(countPauseMs); });
    connect(&session, &Session::replaced, this, &RuleTableModel::refresh);
    connect(&session, &Session::findingsReplaced, this, &RuleTableModel::refresh);
    connect(&session, &Session::changed, this, &RuleTableModel::refresh);
    count();
}

int RuleTableModel::rowOf(std::string_view code) const
{
    const auto found = std::ranges::find(m_rows, code, &Rule::code);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RuleTableModel::setFilter(const QString &words)
{
    beginResetModel();
    m_words = words;
    m_rows.clear();
    for (const Rule *rule : ruleTable()) {
        const QString all = QStringList({shown(rule->code), ruleTitle(*rule), categoryName(rule->category), originName(*rule)}).join(u' ');
        const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::all_of(parts, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            m_rows.push_back(rule);
    }
    endResetModel();
}

int RuleTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RuleTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

void RuleTableModel::refresh()
{
    m_countLater.start(countPauseMs);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

void RuleTableModel::count()
{
    m_counts.assign(ruleTable().size(), 0);
    m_session.engine().forEachFinding([this](const Finding &finding) { ++m_counts[finding.rule]; });
    if (!m_rows.empty())
        emit dataChanged(index(0, CountColumn), index(rowCount() - 1, CountColumn));
}

QString RuleTableModel::text(const Rule &rule, int column) const
{
    const RuleSettings &settings = m_session.facts().settings();
    switch (column) {
    case CodeColumn: return shown(rule.code);
    case TitleColumn: return ruleTitle(rule);
    case SeverityColumn: {
        const Severity now = settings.severity(rule.code, rule.severity);
        return now == rule.severity ? severityName(now) : tr("%1, usually %2").arg(severityName(now), severityName(rule.severity));
    }
    case CategoryColumn: return categoryName(rule.category);
    case OriginColumn: return originName(rule);
    case CountColumn:
        return settings.isOff(rule.code) ? tr("off") : QLocale().toString(m_counts[static_cast<std::size_t>(ruleIndex(rule.code))]);
    default: return {};
    }
}

QVariant RuleTableModel::data(const QModelIndex &index, int role) const
{
    const Rule &row = rule(index.row());
    const RuleSettings &settings = m_session.facts().settings();
    const bool isOff = settings.isOff(row.code);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == OnColumn ? QVariant(static_cast<int>(isOff ? Qt::Unchecked : Qt::Checked)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole: {
        const QString reading = readingsInForce(row, settings);
        return toolTip(reading.isEmpty() ? ruleTitle(row) : ruleTitle(row) + u'\n' + reading);
    }
    case Qt::AccessibleTextRole:
        return index.column() == OnColumn ? tr("%1 is %2").arg(shown(row.code), isOff ? tr("off") : tr("on")) : text(row, index.column());
    case SeverityRole: return static_cast<int>(settings.severity(row.code, row.severity));
    case UsualRole: return static_cast<int>(settings.usualSeverity(row.code, row.severity));
    case RegradedRole: return settings.severity(row.code, row.severity) != row.severity;
    case OffRole: return isOff;
    default: return {};
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OnColumn: return tr("On");
    case CodeColumn: return tr("Rule");
    case TitleColumn: return tr("What it demands");
    case SeverityColumn: return tr("Severity");
    case CategoryColumn: return tr("Category");
    case OriginColumn: return tr("Origin");
    default: return tr("Findings");
    }
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    if (index.column() == OnColumn)
        out |= Qt::ItemIsUserCheckable;
    if (index.column() == SeverityColumn)
        out |= Qt::ItemIsEditable;
    return out;
}

bool RuleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Rule &row = rule(index.row());
    const Plan &plan = m_session.plan();
    if (index.column() == OnColumn && role == Qt::CheckStateRole)
        return m_session.perform(switchRule(plan, row.code, value.toInt() != Qt::Checked)).has_value();
    if (index.column() != SeverityColumn || role != Qt::EditRole)
        return false;
    const auto severity = static_cast<Severity>(value.toInt());
    const RuleSettings &settings = m_session.facts().settings();
    if (severity == settings.severity(row.code, row.severity))
        return true;
    const bool isUsual = severity == settings.usualSeverity(row.code, row.severity);
    return m_session.perform(regradeRule(plan, row.code, isUsual ? std::nullopt : std::optional(severity))).has_value();
}

} // namespace sitewright
