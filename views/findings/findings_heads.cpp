// SPDX-License-Identifier: MIT
// What the heads of groups say, and how they fold.
#include "views/findings/findings_model.h"

#include "model/rules/rule_table.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

QString FindingsModel::groupTitle(int row) const
{
    const FindingGroup &shown = group(row);
    switch (m_grouping) {
    case Grouping::Severity:
        switch (static_cast<Severity>(shown.number)) {
        case Severity::Error: return tr("Errors");
        case Severity::Warning: return tr("Warnings");
        case Severity::Hint: return tr("Hints");
        }
        return {};
    case Grouping::Rule: {
        const std::string_view code = ruleTable()[shown.number]->code;
        return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    }
    case Grouping::Place:
        if (shown.place.isNull())
            return tr("Outside the structure");
        return m_session.plan().isLive(shown.place) ? plain(m_session.plan().displayName(shown.place)) : QString();
    case Grouping::None: break;
    }
    return {};
}

QString FindingsModel::groupDetail(int row) const
{
    const FindingGroup &shown = group(row);
    if (m_grouping == Grouping::Rule)
        return ruleTitle(*ruleTable()[shown.number]);
    QStringList path;
    const Plan &plan = m_session.plan();
    if (m_grouping == Grouping::Place && shown.place && plan.isLive(shown.place)) {
        for (ObjectRef at = plan.owner(shown.place); at; at = plan.owner(at))
            path.prepend(plain(plan.displayName(at)));
    }
    return path.join(u" › "_s);
}

QVariant FindingsModel::groupData(int row, int column, int role) const
{
    const FindingGroup &shown = group(row);
    const auto spoken = [&] {
        QStringList parts{groupTitle(row)};
        if (const QString detail = groupDetail(row); !detail.isEmpty())
            parts.append(detail);
        parts.append(tr("%Ln finding(s)", nullptr, static_cast<int>(shown.shown.total())));
        parts.append(shown.isCollapsed ? tr("folded") : tr("unfolded"));
        return parts.join(u", "_s);
    };
    switch (role) {
    case Qt::DisplayRole: return column == FindingColumn ? groupTitle(row) : QString();
    case Qt::ToolTipRole: return toolTip(groupDetail(row).isEmpty() ? groupTitle(row) : groupDetail(row));
    case Qt::AccessibleTextRole: return column == FindingColumn ? spoken() : QString();
    case Qt::AccessibleDescriptionRole: return spoken();
    case SeverityRole: return shown.shown.total() > 0 ? static_cast<int>(shown.shown.worst()) : static_cast<int>(Severity::Hint);
    case WaivedRole: return false;
    case FixableRole: return m_grouping == Grouping::Rule && ruleTable()[shown.number]->fixes != nullptr;
    case GroupRole: return true;
    case CollapsedRole: return shown.isCollapsed;
    default: return {};
    }
}

} // namespace sitewright
