// SPDX-License-Identifier: MIT
#include "views/inspector/relation_rows.h"

#include <QVBoxLayout>

#include "views/inspector/link_row.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

constexpr std::size_t mostFindings = 6;

} // namespace

RelationRows::RelationRows(Session &session, const ThemeSource &themes, ObjectId object, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_object(object), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    refresh();
}

std::vector<RelationRows::FindingLine> RelationRows::findingLines(int &more) const
{
    std::vector<FindingLine> out;
    more = 0;
    const ObjectRef ref = m_session.plan().find(m_object);
    if (ref.isNull())
        return out;
    for (const Finding &finding : m_session.engine().findingsOf(ref)) {
        if (m_session.isWaived(finding))
            continue;
        if (out.size() == mostFindings) {
            ++more;
            continue;
        }
        FindingLine line{static_cast<SeverityMark>(m_session.severity(finding)), plain(m_session.sentence(finding)), {}};
        for (const ObjectRef subject : m_session.subjects(finding))
            line.subjects.push_back(m_session.plan().id(subject));
        out.push_back(std::move(line));
    }
    return out;
}

void RelationRows::refresh()
{
    const ObjectRef ref = m_session.plan().find(m_object);
    if (ref.isNull())
        return;
    int more = 0;
    std::vector<RelationGroup> groups = relationsOf(m_session, ref);
    std::vector<FindingLine> findings = findingLines(more);
    if (m_isBuilt && groups == m_groups && findings == m_findings && more == m_moreFindings)
        return;
    m_groups = std::move(groups);
    m_findings = std::move(findings);
    m_moreFindings = more;
    m_isBuilt = true;
    rebuild();
}

void RelationRows::addTitle(const QString &title)
{
    m_column->addSpacing(scaledInt(QFontMetricsF(font()), m_column->count() == 0 ? 0 : 16));
    auto *label = new SectionLabel(m_themes, title);
    label->setWordWrap(true);
    m_column->addWidget(label);
    m_column->addSpacing(scaledInt(QFontMetricsF(font()), 4));
}

void RelationRows::addMore(int count)
{
    if (count > 0)
        m_column->addWidget(new TonedLabel(m_themes, Tone::TextQuiet, TonedLabel::Size::Small, tr("and %Ln more", nullptr, count)));
}

void RelationRows::addCascade()
{
    const ObjectRef ref = m_session.plan().find(m_object);
    if (!CascadeGuide::isSubject(ref))
        return;
    addTitle(tr("Cascade"));
    auto *row = new LinkRow(m_themes, ref.is(Kind::Repository) ? tr("Show where it travels") : tr("Show how it is filled"), {});
    setPlainToolTip(row, tr("Lights up every step, and the WAN links under them, in the structure and the network view."));
    connect(row, &QAbstractButton::clicked, this, [this] { m_session.showCascade(m_object); });
    m_column->addWidget(row);
}

void RelationRows::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the click that led here may come from inside
        }
        delete item;
    }
    for (const RelationGroup &group : m_groups) {
        addTitle(group.title);
        for (const Relation &relation : group.relations) {
            auto *row = new LinkRow(m_themes, relation.name, relation.fact);
            connect(row, &QAbstractButton::clicked, this, [this, id = relation.object] { m_session.selection().set(id); });
            m_column->addWidget(row);
        }
        addMore(group.more);
    }
    addCascade();
    if (m_findings.empty())
        return;
    addTitle(tr("Findings"));
    for (const FindingLine &line : m_findings) {
        auto *row = new LinkRow(m_themes, line.sentence, {});
        row->setMark(line.mark);
        connect(row, &QAbstractButton::clicked, this, [this, ids = line.subjects] { m_session.selection().set(ids); });
        m_column->addWidget(row);
    }
    addMore(m_moreFindings);
}

} // namespace sitewright
