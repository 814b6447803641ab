// SPDX-License-Identifier: MIT
#include "views/inspector/inspector.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include "views/inspector/application_rows.h"
#include "views/inspector/fold.h"
#include "views/inspector/inspector_header.h"
#include "views/inspector/link_row.h"
#include "views/inspector/plan_overview.h"
#include "views/inspector/relation_rows.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

constexpr int restPauseMs = 40;             // relations and counts may lag behind typing
constexpr std::size_t mostWithEditors = 2000; // objects edited at once

QString groupTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Identity: return QCoreApplication::translate("Inspector", "Identity");
    case FieldGroup::Place: return QCoreApplication::translate("Inspector", "Place");
    case FieldGroup::Distribution: return QCoreApplication::translate("Inspector", "Distribution");
    case FieldGroup::Network: return QCoreApplication::translate("Inspector", "Network");
    case FieldGroup::Services: return QCoreApplication::translate("Inspector", "Services");
    case FieldGroup::Accounts: return QCoreApplication::translate("Inspector", "Accounts");
    case FieldGroup::Schedule: return QCoreApplication::translate("Inspector", "Schedule");
    case FieldGroup::Notes: return QCoreApplication::translate("Inspector", "Notes");
    case FieldGroup::Hidden: break;
    }
    return {};
}

// Where a Management Point stands is part of what it is; elsewhere Place is coordinates and shares.
FieldGroup shownGroup(const FieldSpec &spec, const std::vector<ObjectRef> &refs)
{
    const bool isPoint = std::ranges::all_of(refs, [](ObjectRef ref) { return ref.is(Kind::ManagementPoint); });
    return isPoint && spec.group == FieldGroup::Place ? FieldGroup::Identity : spec.group;
}

bool isSeldom(FieldGroup group, const std::vector<ObjectRef> &refs)
{
    if (group == FieldGroup::Accounts || group == FieldGroup::Schedule)
        return true;
    const bool isSite = std::ranges::any_of(refs, [](ObjectRef ref) { return ref.is(Kind::Site); });
    return isSite && (group == FieldGroup::Network || group == FieldGroup::Place);
}

} // namespace

struct Inspector::Content {
    EditorContext context;
    QWidget *page = nullptr;
    InspectorHeader *header = nullptr;
    std::vector<FieldEditor *> editors = {};
    ApplicationRows *applications = nullptr;
    RelationRows *relations = nullptr;
    PlanOverview *overview = nullptr;
};

Inspector::Inspector(Session &session, const ThemeSource &themes, QWidget *parent) : QScrollArea(parent), m_session(session), m_themes(themes)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    m_refreshLater.setSingleShot(true);
    connect(&m_refreshLater, &QTimer::timeout, this, &Inspector::refresh);
    connect(&session.selection(), &Selection::changed, this, &Inspector::rebuild);
    connect(&session, &Session::changed, this, &Inspector::followPlan);
    connect(&session, &Session::findingsChanged, this, [this] { m_refreshLater.start(restPauseMs); });
    connect(&session, &Session::findingsReplaced, this, &Inspector::refresh);
    connect(&session, &Session::checkProgressed, this, [this] { m_refreshLater.start(restPauseMs); });
    connect(&session, &Session::replaced, this, &Inspector::rebuild);
    connect(&themes, &ThemeSource::changed, this, &Inspector::rebuild);
    rebuild();
}

Inspector::~Inspector() = default;

void Inspector::rebuild()
{
    std::vector<ObjectId> ids = m_session.selection().ids();
    std::erase_if(ids, [this](ObjectId id) { return m_session.plan().find(id).isNull(); });
    const std::vector<ObjectId> shown = ids;
    if (ids.empty())
        ids = {m_session.plan().id(m_session.plan().settings())};
    auto content = std::make_unique<Content>(Content{.context = {m_session, m_themes, ids, ++m_showings}});
    std::swap(content, m_content); // editors keep a reference to the context until they are gone
    const QFontMetricsF metrics(font());
    m_content->page = new QWidget;
    auto *column = new QVBoxLayout(m_content->page);
    const int edge = scaledInt(metrics, 14);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(scaledInt(metrics, 18));
    m_content->header = new InspectorHeader(m_themes);
    column->addWidget(m_content->header);
    m_isBlank = shown.empty() && !m_session.plan().organization(); // there is no plan to say anything about
    if (ids.size() <= mostWithEditors && !m_isBlank)
        addFieldSections(*column, m_content->context.refs());
    if (shown.empty() && !m_isBlank)
        addOverview(*column);
    column->addStretch(1);
    if (QWidget *old = takeWidget()) {
        old->hide();
        // A click inside may have changed the selection: what it came from lives until it is over.
        connect(old, &QObject::destroyed, this, [dying = std::shared_ptr<Content>(std::move(content))] {});
        old->deleteLater();
    }
    setWidget(m_content->page);
    refresh();
}

void Inspector::addFieldSections(QVBoxLayout &column, const std::vector<ObjectRef> &refs)
{
    const std::vector<const FieldSpec *> rows = commonFields(refs);
    const bool isOne = refs.size() == 1;
    for (int i = static_cast<int>(FieldGroup::Identity); i <= static_cast<int>(FieldGroup::Notes); ++i) {
        const auto group = static_cast<FieldGroup>(i);
        std::vector<const FieldSpec *> wanted;
        std::ranges::copy_if(rows, std::back_inserter(wanted), [&](const FieldSpec *row) { return shownGroup(*row, refs) == group; });
        if (group == FieldGroup::Notes && isOne && !refs.front().is(Kind::Plan)) {
            m_content->relations = new RelationRows(m_session, m_themes, m_content->context.objects.front());
            column.addWidget(m_content->relations);
        }
        if (!wanted.empty())
            addSection(column, group, wanted, refs);
        if (group == FieldGroup::Place && isOne && refs.front().is(Kind::ManagementPoint)) {
            auto *fold = new Fold(m_themes, tr("Applications"), false);
            m_content->applications = new ApplicationRows(m_session, m_themes, m_content->context.objects.front());
            fold->add(m_content->applications);
            column.addWidget(fold);
        }
    }
}

void Inspector::addSection(QVBoxLayout &column, FieldGroup group, const std::vector<const FieldSpec *> &rows, const std::vector<ObjectRef> &refs)
{
    const bool seldom = isSeldom(group, refs);
    auto *fold = new Fold(m_themes, groupTitle(group), seldom);
    bool isUsed = false;
    for (const FieldSpec *row : rows) {
        FieldEditor *editor = makeFieldEditor(m_content->context, *row, nullptr);
        if (!editor)
            continue;
        fold->add(editor);
        m_content->editors.push_back(editor);
        isUsed = isUsed || std::ranges::any_of(refs, [&](ObjectRef ref) { return !isDefault(m_session.plan().value(ref, row->id)); });
    }
    if (seldom) {
        fold->setOpen(isUsed || m_opened.contains(group));
        connect(fold, &Fold::toggled, this, [this, group](bool open) {
            if (open)
                m_opened.insert(group);
            else
                m_opened.erase(group);
        });
    }
    column.addWidget(fold);
}

void Inspector::addOverview(QVBoxLayout &column)
{
    m_content->overview = new PlanOverview(m_session, m_themes);
    column.insertWidget(2, m_content->overview);
}

void Inspector::followPlan(const ChangeSet &changes)
{
    const auto isShown = [this](const ObjectChange &change) { return std::ranges::count(m_content->context.objects, change.id) > 0; };
    const auto isWanted = [this](const ObjectChange &change) { return m_session.selection().contains(change.id); };
    if ((m_isBlank && m_session.plan().organization()) || std::ranges::any_of(changes.removed, isShown) || std::ranges::any_of(changes.created, isWanted)) {
        rebuild();
        return;
    }
    for (FieldEditor *editor : m_content->editors)
        editor->refresh();
    m_refreshLater.start(restPauseMs);
}

void Inspector::refresh()
{
    m_refreshLater.stop();
    std::vector<ObjectRef> refs = m_content->context.refs();
    if (refs.size() == 1 && refs.front().is(Kind::Plan))
        refs.clear();
    m_content->header->show(m_session.plan(), refs);
    for (FieldEditor *editor : m_content->editors)
        editor->refresh();
    if (m_content->applications)
        m_content->applications->refresh();
    if (m_content->relations)
        m_content->relations->refresh();
    if (m_content->overview)
        m_content->overview->refresh();
}

QSize Inspector::minimumSizeHint() const
{
    constexpr int narrowest = 250;
    return {scaledInt(QFontMetricsF(font()), narrowest), QScrollArea::minimumSizeHint().height()};
}

FieldEditor *Inspector::editor(FieldId field) const
{
    const auto found = std::ranges::find_if(m_content->editors, [field](const FieldEditor *editor) { return editor->spec().id == field; });
    return found == m_content->editors.end() ? nullptr : *found;
}

void Inspector::focusField(FieldId field)
{
    FieldEditor *wanted = editor(field);
    if (!wanted && !m_content->editors.empty())
        wanted = m_content->editors.front();
    if (!wanted)
        return;
    ensureWidgetVisible(wanted);
    wanted->control()->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(wanted->control()))
        line->selectAll();
}

void Inspector::focusRelations()
{
    const auto *rows = m_content->relations;
    QWidget *first = rows ? rows->findChild<LinkRow *>() : nullptr;
    if (!first)
        return m_session.hint(rows ? tr("It is related to nothing.") : tr("Select one object to see what it is related to."));
    ensureWidgetVisible(first);
    first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sitewright
