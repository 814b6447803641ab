// SPDX-License-Identifier: MIT
#include "views/shared/drop_judge.h"

#include "views/session/session.h"

#include <cstdlib>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QString counted(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error: return DropJudge::tr("%Ln error(s)", nullptr, count);
    case Severity::Warning: return DropJudge::tr("%Ln warning(s)", nullptr, count);
    case Severity::Hint: return DropJudge::tr("%Ln hint(s)", nullptr, count);
    }
    return {};
}

QString joined(const DragWords &words)
{
    QStringList parts;
    for (const DragNote &note : words.notes)
        parts << note.text;
    return parts.isEmpty() ? words.title : words.title + u": "_s + parts.join(u", "_s);
}

QString reasonOf(const Error &error) { return error.why.isEmpty() ? error.what : error.why; }

DropVerdict refusal(const QString &reason)
{
    DropVerdict verdict;
    verdict.words = {DropJudge::tr("Not here"), {{reason, DragNote::Sense::Bad}}};
    verdict.sentence = reason;
    return verdict;
}

}  // namespace

std::vector<DragNote> previewNotes(const Preview &preview)
{
    std::vector<DragNote> notes;
    const auto note = [&notes](std::int64_t difference, const QString &words) {
        const QString sign = difference < 0 ? u"\u2212"_s : u"+"_s;
        notes.push_back({sign + words, difference < 0 ? DragNote::Sense::Good : DragNote::Sense::Bad});
    };
    for (int i = 0; i < severityCount; ++i) {
        const int difference = preview.difference[std::size_t(i)];
        if (difference != 0)
            note(difference, counted(Severity(i), std::abs(difference)));
    }
    if (preview.crossNetwork != 0)
        note(preview.crossNetwork, DropJudge::tr("%Ln cross-network action(s)", nullptr, static_cast<int>(std::abs(preview.crossNetwork))));
    return notes;
}

bool performDrop(Session &session, const Payload &payload, const Edit &edit)
{
    std::vector<ObjectChange> created;
    const QMetaObject::Connection listening = QObject::connect(
        &session, &Session::changed, &session, [&created](const ChangeSet &changes) { created = changes.created; });
    const bool isDone = session.perform(edit).has_value();
    QObject::disconnect(listening);
    if (!isDone)
        return false;
    std::unordered_set<ObjectId> fresh;
    for (const ObjectChange &change : created)
        fresh.insert(change.id);
    // Of a copied region only the region itself, not all that came with it.
    const Plan &plan = session.plan();
    std::vector<ObjectId> chosen;
    for (const ObjectChange &change : created) {
        const ObjectRef owner = plan.owner(plan.find(change.id));
        if (!owner || !fresh.contains(plan.id(owner)))
            chosen.push_back(change.id);
    }
    if (chosen.empty())
        chosen = payload.objects;
    for (const InstalledApplication &application : payload.applications)
        chosen.push_back(application.point);
    if (!chosen.empty())
        session.selection().set(chosen);
    return true;
}

DropJudge::DropJudge(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this] { m_verdict.reset(); });
    connect(&session, &Session::replaced, this, [this] { m_verdict.reset(); });
    connect(&session, &Session::findingsReplaced, this, [this] { m_verdict.reset(); });
}

const DropVerdict &DropJudge::judge(const Payload &payload, ObjectId target, PlacementMode mode)
{
    if (!m_verdict || target != m_target || mode != m_mode || payload != m_payload) {
        m_payload = payload;
        m_target = target;
        m_mode = mode;
        m_verdict = judged(payload, target, mode);
    }
    return *m_verdict;
}

DropVerdict DropJudge::judged(const Payload &payload, ObjectId target, PlacementMode mode)
{
    Result<Edit> edit = place(m_session.plan(), payload, target, mode);
    if (!edit)
        return refusal(reasonOf(edit.error()));
    const Result<Preview> preview = m_session.preview(*edit);
    if (!preview)
        return refusal(reasonOf(preview.error()));
    if (preview->changes.isEmpty())
        return refusal(tr("It stands there already."));
    DropVerdict verdict;
    verdict.landing = landingPlace(m_session.plan(), payload, target);
    verdict.words = {title(payload, verdict.landing, mode), previewNotes(*preview)};
    verdict.sentence = joined(verdict.words);
    verdict.edit = std::move(*edit);
    return verdict;
}

QString DropJudge::title(const Payload &payload, ObjectId landing, PlacementMode mode) const
{
    const Plan &plan = m_session.plan();
    const ObjectRef place = plan.find(landing);
    const QString name = place ? plan.displayName(place) : QString();
    if (payload.newKind || !payload.newApplication.empty())
        return tr("Add to %1").arg(name);
    return mode == PlacementMode::Copy ? tr("Copy to %1").arg(name) : tr("Move to %1").arg(name);
}

}  // namespace sitewright
