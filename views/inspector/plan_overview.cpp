// SPDX-License-Identifier: MIT
#include "views/inspector/plan_overview.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/count_text.h"
#include "views/shared/fonts.h"
#include "views/shared/toned_label.h"

namespace sitewright {

PlanOverview::PlanOverview(Session &session, const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_session(session), m_themes(themes)
{
    const QFontMetricsF metrics(font());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(scaledInt(metrics, 8));
    const auto addGrid = [&](const QString &title) {
        column->addWidget(new SectionLabel(themes, title));
        auto *grid = new QGridLayout;
        grid->setVerticalSpacing(scaledInt(metrics, 6));
        grid->setColumnStretch(0, 1);
        column->addLayout(grid);
        column->addSpacing(scaledInt(metrics, 8));
        return grid;
    };
    QGridLayout *numbers = addGrid(tr("In this plan"));
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint, Kind::Depot, Kind::Repository, Kind::Link, Kind::Cloud})
        m_kinds.emplace_back(static_cast<int>(kind), addRow(*numbers, kindPlural(kind)));
    m_clients = addRow(*numbers, tr("Clients"));
    QGridLayout *findings = addGrid(tr("Findings"));
    const std::array names{tr("Errors"), tr("Warnings"), tr("Hints")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_findings[i] = addRow(*findings, names[i]);
    m_waived = addRow(*findings, tr("Waived"));
    refresh();
}

TonedLabel *PlanOverview::addRow(QGridLayout &grid, const QString &label)
{
    const int row = grid.rowCount();
    auto *name = new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading, label);
    name->setWordWrap(true);
    grid.addWidget(name, row, 0);
    auto *value = new TonedLabel(m_themes, Tone::Text, TonedLabel::Size::Reading);
    value->setAccessibleDescription(label);
    grid.addWidget(value, row, 1, Qt::AlignTrailing);
    return value;
}

void PlanOverview::refresh()
{
    const Plan &plan = m_session.plan();
    for (const auto &[kind, label] : m_kinds)
        label->setPlainText(locale().toString(plan.count(static_cast<Kind>(kind))));
    m_clients->setPlainText(locale().toString(static_cast<qlonglong>(plan.clientTotal())));
    const SeverityCounts counts = m_session.counts().total();
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        m_findings[i]->setPlainText(countSoFar(static_cast<int>(counts.count[i]), !m_session.isChecking()));
        m_findings[i]->setTone(counts.count[i] == 0 ? Tone::TextQuiet : severityTone(static_cast<SeverityMark>(i)));
    }
    m_waived->setPlainText(countSoFar(static_cast<int>(m_session.waivedCount()), !m_session.isChecking()));
}

} // namespace sitewright
