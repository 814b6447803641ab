// SPDX-License-Identifier: MIT
#include "views/dialogs/edit_preview.h"

#include <algorithm>
#include <tuple>

#include <QListWidget>
#include <QVBoxLayout>

#include "model/catalog/object_kinds.h"
#include "views/dialogs/kind_icons.h"
#include "views/locator/object_search.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::size_t mostListed = 200;

} // namespace

EditPreview::EditPreview(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_summary(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(scaledInt(QFontMetricsF(font()), 6));
    m_made = addList(tr("What is made"), m_madeTitle, 3);
    m_made->setWordWrap(true);
    m_findings = addList(tr("What would be found"), m_findingsTitle, 2);
    m_findings->setWordWrap(true);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
}

QListWidget *EditPreview::addList(const QString &title, TonedLabel *&titleLabel, int stretch)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    titleLabel = new SectionLabel(m_themes, title);
    auto *list = new QListWidget;
    list->setAccessibleName(title);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(titleLabel);
    column->addWidget(list, stretch);
    return list;
}

void EditPreview::setSummary(const QString &sentence, bool isProblem)
{
    m_summary->setTone(isProblem ? Tone::Error : Tone::TextSecondary);
    m_summary->setPlainText(plain(sentence));
}

void EditPreview::showProblem(const QString &sentence) { showNothing(sentence, true); }

void EditPreview::showAdvice(const QString &sentence) { showNothing(sentence, false); }

void EditPreview::showNothing(const QString &sentence, bool isProblem)
{
    m_isPossible = false;
    m_made->clear();
    m_findings->clear();
    setSummary(sentence, isProblem);
}

// Called while the plan has what the edit makes.
void EditPreview::fillMade(const std::vector<ObjectChange> &created)
{
    const Plan &plan = m_session.plan();
    std::vector<ObjectRef> refs;
    for (const ObjectChange &change : created)
        refs.push_back(plan.find(change.id));
    std::ranges::stable_sort(refs, {}, [](ObjectRef ref) { return ref.kind(); });
    for (const ObjectRef ref : refs) {
        if (m_made->count() == static_cast<int>(mostListed))
            break;
        const QString name = plain(plan.displayName(ref));
        auto *item = new QListWidgetItem(kindIcon(m_themes.theme(), kindIconOf(ref.kind())), name, m_made);
        QStringList details{kindName(ref.kind())};
        for (int i = 0; ref.is(Kind::ManagementPoint) && i < plan.applicationCount(ref); ++i)
            details << plan.applicationShortName(plan.application(ref, i).type);
        item->setText(tr("%1 · %2").arg(name, plain(details.join(u", "_s))));
        item->setData(Qt::UserRole, name);
    }
}

void EditPreview::show(const Edit &edit)
{
    m_made->clear();
    m_findings->clear();
    const auto look = [this](const Preview &preview) {
        fillMade(preview.changes.created);
        using Row = std::tuple<Severity, std::uint8_t, QString>;
        std::vector<Row> rows;
        rows.reserve(preview.open.added.size());
        for (const Finding &finding : preview.open.added)
            rows.emplace_back(m_session.severity(finding), finding.rule, m_session.message(finding));
        const auto shown = std::min(rows.size(), mostListed);
        std::ranges::partial_sort(rows, rows.begin() + static_cast<std::ptrdiff_t>(shown)); // whoever asks: in the order of the rules
        rows.resize(shown);
        for (const auto &[severity, rule, message] : rows)
            new QListWidgetItem(severityIcon(m_themes.theme(), SeverityMark(severity)), plain(message), m_findings);
    };
    const auto preview = m_session.preview(edit, look);
    if (!preview)
        return showProblem(preview.error().why);
    m_isPossible = !preview->changes.isEmpty();
    QStringList parts;
    for (const DragNote &note : previewNotes(*preview))
        parts << note.text;
    m_madeTitle->setPlainText(tr("What is made (%L1)").arg(preview->changes.created.size()));
    m_findingsTitle->setPlainText(tr("What would be found (%L1)").arg(preview->open.added.size()));
    if (m_findings->count() == 0)
        (new QListWidgetItem(tr("Nothing: no rule objects."), m_findings))->setForeground(m_themes.theme().color(Tone::Good));
    setSummary(parts.isEmpty() ? tr("Findings and cross-network actions stay as they are.") : tr("In all: %1.").arg(parts.join(u", "_s)), false);
}

QStringList EditPreview::madeNames() const
{
    QStringList out;
    for (int i = 0; i < m_made->count(); ++i)
        out << m_made->item(i)->data(Qt::UserRole).toString();
    return out;
}

QStringList EditPreview::findings() const
{
    QStringList out;
    for (int i = 0; i < m_findings->count(); ++i)
        out << m_findings->item(i)->text();
    return out;
}

} // namespace sitewright
