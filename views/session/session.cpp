// SPDX-License-Identifier: MIT
#include "views/session/session.h"

#include <algorithm>
#include <unordered_set>

#include <QDate>
#include <QUndoCommand>

namespace sitewright {

/// The one undo command: a change set and its inverse.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Session &session, ChangeSet changes, const Edit &edit)
        : QUndoCommand(edit.name), m_session(session), m_changes(std::move(changes)), m_mergeKey(edit.mergeKey) {}

    void redo() override
    {
        m_session.applyStep(m_changes);
        if (m_wasDone)
            m_session.showStep(m_changes);
        m_wasDone = true;
    }
    void undo() override
    {
        const ChangeSet inverse = m_changes.inverted();
        m_session.applyStep(inverse);
        m_session.showStep(inverse);
    }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_changes = m_changes.followedBy(next->m_changes);
        setObsolete(m_changes.isEmpty());
        return true;
    }

private:
    Session &m_session;
    ChangeSet m_changes;
    QString m_mergeKey;
    bool m_wasDone = false;
};

Session::Session(QObject *parent)
    : QObject(parent), m_engine(m_document.plan()), m_ids(IdSource::random()),
      m_today(QDate::currentDate().toString(Qt::ISODate).toStdString())
{
    m_document.setFollower(&m_engine);
    m_engine.rebuild();
    m_engine.takeNews();
}

Session::~Session()
{
    disconnect();
    m_undo.disconnect(this);
}

void Session::openPlan(Plan plan)
{
    m_undo.clear();
    m_selection.clear();
    m_document.replace(std::move(plan));
    m_engine.takeNews();
    readWaivers();
    recount();
    emit replaced();
}

Result<void> Session::perform(const Edit &edit)
{
    Result<ChangeSet> changes = compose(edit, plan(), m_ids);
    if (!changes) {
        emit refused(changes.error());
        return tl::unexpected(changes.error());
    }
    if (!changes->isEmpty())
        m_undo.push(new EditCommand(*this, std::move(*changes), edit));
    return {};
}

void Session::applyStep(const ChangeSet &changes)
{
    if (const Result<void> done = m_document.apply(changes); !done) {
        emit refused(done.error());
        return;
    }
    takeNews(changes);
}

void Session::showStep(const ChangeSet &changes)
{
    constexpr std::size_t most = 100; // an undone import is not a selection
    std::vector<ObjectId> ids;
    const auto add = [&](ObjectId id) {
        const ObjectRef ref = plan().find(id);
        if (ref && (plan().owner(ref) || ref.is(Kind::Organization)) && std::ranges::find(ids, id) == ids.end() && ids.size() <= most)
            ids.push_back(id);
    };
    std::unordered_set<ObjectId> made;
    for (const ObjectChange &object : changes.created)
        made.insert(object.id);
    for (const ObjectChange &object : changes.created) {
        const ObjectRef ref = plan().find(object.id);
        if (ref && plan().owner(ref) && !made.contains(plan().id(plan().owner(ref))))
            add(object.id);
    }
    if (ids.empty()) {
        for (const FieldChange &change : changes.fields)
            add(change.object);
    }
    if (ids.empty() || ids.size() > most)
        return;
    m_selection.set(ids);
    emit revealed(ids.front());
}

void Session::takeNews(const ChangeSet &changes)
{
    RuleEngine::News news = m_engine.takeNews();
    bool waivers = false;
    for (const FieldChange &change : changes.fields)
        waivers = waivers || change.object.isSynthetic();
    if (news.wasReplaced || waivers) {
        readWaivers();
        recount();
        emit changed(changes);
        emit replaced();
        return;
    }
    for (const Finding &finding : news.delta.removed) {
        const auto waived = m_waivers.find(finding.key);
        if (waived != m_waivers.end() && waived->second.fingerprint == finding.fingerprint)
            --m_waivedCount;
        else
            m_counts.remove(finding.first(), severity(finding));
    }
    m_counts.follow(plan(), changes);
    for (const Finding &finding : news.delta.added) {
        if (isWaived(finding))
            ++m_waivedCount;
        else
            m_counts.add(plan(), finding.first(), severity(finding));
    }
    emit changed(changes);
    if (!news.delta.isEmpty())
        emit findingsChanged(news.delta);
}

Result<Preview> Session::preview(const Edit &edit)
{
    Preview out;
    Result<ChangeSet> changes = compose(edit, plan(), m_ids);
    if (!changes)
        return tl::unexpected(changes.error());
    out.changes = std::move(*changes);
    if (out.changes.isEmpty())
        return out;
    if (const Result<void> done = m_document.applyQuietly(out.changes); !done)
        return tl::unexpected(done.error());
    out.findings = m_engine.takeNews().delta;
    for (const Finding &finding : out.findings.added)
        ++out.difference[static_cast<std::size_t>(severity(finding))];
    for (const Finding &finding : out.findings.removed)
        --out.difference[static_cast<std::size_t>(severity(finding))];
    if (const Result<void> undone = m_document.applyQuietly(out.changes.inverted()); !undone)
        return tl::unexpected(undone.error());
    m_engine.takeNews();
    return out;
}

void Session::recount()
{
    m_counts.clear();
    m_waivedCount = 0;
    m_engine.forEachFinding([this](const Finding &finding) {
        if (isWaived(finding))
            ++m_waivedCount;
        else
            m_counts.add(plan(), finding.first(), severity(finding));
    });
}

void Session::readWaivers()
{
    m_waivers.clear();
    plan().forEach(Kind::Waiver, [this](ObjectRef ref) {
        const std::string expires = plan().textValue(ref, FieldId::Expires);
        if (!expires.empty() && expires < m_today)
            return;
        bool isNumber = false;
        const auto fingerprint = QByteArray::fromStdString(plan().textValue(ref, FieldId::Fingerprint)).toUInt(&isNumber, 16);
        const auto key = findingKeyHashOf(plan(), plan().textValue(ref, FieldId::Key));
        if (key && isNumber)
            m_waivers[*key] = {fingerprint, ref};
    });
}

ObjectRef Session::waiverOf(const Finding &finding) const
{
    const auto found = m_waivers.find(finding.key);
    return found != m_waivers.end() && found->second.fingerprint == finding.fingerprint ? found->second.waiver : ObjectRef();
}

void Session::setToday(const std::string &isoDate)
{
    m_today = isoDate;
    readWaivers();
    recount();
    emit replaced();
}

QString Session::message(const Finding &finding) const { return findingMessage(plan(), facts(), finding, subjects(finding)); }

std::vector<Fix> Session::fixes(const Finding &finding) const { return findingFixes(plan(), facts(), finding, subjects(finding)); }

std::string Session::keyText(const Finding &finding) const { return findingKeyText(plan(), finding, subjects(finding)); }

void Session::reveal(ObjectId id)
{
    m_selection.set(id);
    emit revealed(id);
}

} // namespace sitewright
