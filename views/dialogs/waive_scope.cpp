// SPDX-License-Identifier: MIT
#include "views/dialogs/waive_scope.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>

#include "model/rules/rule_table.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

bool isOneRule(const std::vector<Finding> &findings)
{
    return std::ranges::all_of(findings, [&](const Finding &finding) { return finding.rule == findings.front().rule; });
}

} // namespace

WaiveScope::WaiveScope(const Session &session, const ThemeSource &themes, const std::vector<Finding> &findings, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_findings(findings.size()),
      m_these(new QRadioButton(tr("&These %Ln finding(s)", nullptr, static_cast<int>(findings.size()))))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(scaledInt(QFontMetricsF(font()), 8));
    grid->setVerticalSpacing(scaledInt(QFontMetricsF(font()), 4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_these, 0, 0, 1, 3);
    m_these->setChecked(true);
    if (!isOneRule(findings)) {
        m_these->hide(); // nothing to choose from
        return;
    }
    findPlaces(findings);
    countFindings(findings.front().rule);
    const std::string_view code = ruleTable()[findings.front().rule]->code;
    const QString rule = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    if (!m_places.empty()) {
        m_subtree = new QRadioButton(tr("All of %1 &in and below").arg(rule));
        offerPlaces(*grid);
    }
    m_rule = new QRadioButton(tr("All of %1 in the &whole plan").arg(rule));
    m_ruleCount = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    grid->addWidget(m_rule, 2, 0, 1, 2);
    grid->addWidget(m_ruleCount, 2, 2, Qt::AlignTrailing);
    for (const QRadioButton *button : {m_these, m_subtree, m_rule}) {
        if (button)
            connect(button, &QRadioButton::toggled, this, &WaiveScope::changed);
    }
    updateCounts();
}

void WaiveScope::offerPlaces(QGridLayout &grid)
{
    m_objects = new QComboBox;
    m_objects->setAccessibleName(tr("Object whose findings are accepted"));
    for (const Place &place : m_places)
        m_objects->addItem(elideMiddle(plain(m_session.plan().displayName(place.object)), 40));
    // The first site or region that takes in more than what was asked about; else the first one.
    const auto isWider = [this](const Place &place) { return isStructure(place.object.kind()) && place.count > m_findings; };
    const auto isSite = [](const Place &place) { return isStructure(place.object.kind()); };
    auto best = std::ranges::find_if(m_places, isWider);
    if (best == m_places.end())
        best = std::ranges::find_if(m_places, isSite);
    m_objects->setCurrentIndex(best == m_places.end() ? 0 : static_cast<int>(best - m_places.begin()));
    m_subtreeCount = new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    grid.addWidget(m_subtree, 1, 0);
    grid.addWidget(m_objects, 1, 1, Qt::AlignLeading);
    grid.addWidget(m_subtreeCount, 1, 2, Qt::AlignTrailing);
    connect(m_objects, &QComboBox::activated, this, [this] { m_subtree->setChecked(true); });
    connect(m_objects, &QComboBox::currentIndexChanged, this, [this] {
        updateCounts();
        emit changed();
    });
}

// All objects, up to the organisation, in whose subtrees all these findings are.
void WaiveScope::findPlaces(const std::vector<Finding> &findings)
{
    const Plan &plan = m_session.plan();
    const std::vector<ObjectRef> first = m_session.subjects(findings.front());
    for (const ObjectRef subject : first) {
        for (ObjectRef at = subject; at && !at.is(Kind::Organization); at = plan.owner(at)) {
            if (belongsTo(plan, findings.front(), first, at))
                m_places.push_back({at, 0});
        }
        if (!m_places.empty())
            break;
    }
    std::erase_if(m_places, [&](const Place &place) {
        return !std::ranges::all_of(findings, [&](const Finding &finding) {
            return belongsTo(plan, finding, m_session.subjects(finding), place.object);
        });
    });
}

void WaiveScope::countFindings(std::uint16_t rule)
{
    m_session.engine().forEachFinding([&](const Finding &finding) {
        if (finding.rule != rule || m_session.isWaived(finding))
            return;
        ++m_inPlan;
        const std::vector<ObjectRef> subjects = m_session.subjects(finding);
        for (Place &place : m_places)
            place.count += belongsTo(m_session.plan(), finding, subjects, place.object) ? 1 : 0;
    });
}

void WaiveScope::updateCounts()
{
    const auto tell = [](QRadioButton *button, TonedLabel *label, std::size_t count) {
        label->setPlainText(tr("%Ln open finding(s)", nullptr, static_cast<int>(count)));
        button->setAccessibleDescription(label->text());
    };
    if (m_subtree)
        tell(m_subtree, m_subtreeCount, m_places[static_cast<std::size_t>(m_objects->currentIndex())].count);
    tell(m_rule, m_ruleCount, m_inPlan);
}

WaiverScope WaiveScope::scope() const
{
    if (m_rule && m_rule->isChecked())
        return WaiverScope::Rule;
    return m_subtree && m_subtree->isChecked() ? WaiverScope::Subtree : WaiverScope::Finding;
}

ObjectRef WaiveScope::object() const
{
    return m_objects ? m_places[static_cast<std::size_t>(m_objects->currentIndex())].object : ObjectRef();
}

std::size_t WaiveScope::count() const
{
    switch (scope()) {
    case WaiverScope::Rule: return m_inPlan;
    case WaiverScope::Subtree: return m_places[static_cast<std::size_t>(m_objects->currentIndex())].count;
    case WaiverScope::Finding: break;
    }
    return m_findings;
}

void WaiveScope::choose(WaiverScope scope, ObjectRef object)
{
    const auto at = std::ranges::find(m_places, object, &Place::object);
    if (m_objects && at != m_places.end())
        m_objects->setCurrentIndex(static_cast<int>(at - m_places.begin()));
    if (QRadioButton *button = scope == WaiverScope::Rule ? m_rule : scope == WaiverScope::Subtree ? m_subtree : m_these)
        button->setChecked(true);
}

} // namespace sitewright
