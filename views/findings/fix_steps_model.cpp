// SPDX-License-Identifier: MIT
#include "views/findings/fix_steps_model.h"

#include <algorithm>

#include "views/shared/plain_text.h"

namespace sitewright {

void FixStepsModel::setSteps(std::vector<FixStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_hasNotes = std::ranges::find(m_steps, FixOutcome::Remains, &FixStep::outcome) != m_steps.end();
    select();
    endResetModel();
}

void FixStepsModel::showMade(bool made)
{
    beginResetModel();
    m_showsMade = made;
    select();
    endResetModel();
}

void FixStepsModel::select()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (isMade(m_steps[i].outcome) == m_showsMade)
            m_rows.push_back(static_cast<std::uint32_t>(i));
    }
}

std::size_t FixStepsModel::count(bool made) const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_steps, [made](const FixStep &step) { return isMade(step.outcome) == made; }));
}

int FixStepsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int FixStepsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant FixStepsModel::data(const QModelIndex &index, int role) const
{
    const FixStep &step = m_steps[m_rows[static_cast<std::size_t>(index.row())]];
    const QString why = step.outcome == FixOutcome::Remains ? tr("The finding stays all the same.") : step.why;
    const QString &text = index.column() == TextColumn ? step.text : why;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return plain(text);
    case Qt::ToolTipRole: return text.isEmpty() ? QVariant() : toolTip(text);
    default: return {};
    }
}

QVariant FixStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == WhyColumn)
        return tr("Note");
    return m_showsMade ? tr("Edit") : tr("Finding");
}

} // namespace sitewright
