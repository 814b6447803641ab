// SPDX-License-Identifier: MIT
#include "views/session/session.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <unordered_set>

#include <QDate>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include "model/rules/waiver_text.h"
#include "views/shared/time_slice.h"

namespace sitewright {

namespace {

constexpr int clockPauseMs = 10 * 60 * 1000; // a plan may be open for days
constexpr std::size_t checkedInParts = 20'000; // objects; fewer take no longer than a slice or three
constexpr std::size_t followedInParts = 20'000; // objects whose rules run again
constexpr std::size_t nodesAtOnce = 1'000;
constexpr std::int64_t countedInParts = 4'000; // actions; of fewer the paths are found at once
constexpr std::size_t pathsAtOnce = 4; // the first from a LAN searches the whole network
constexpr int sliceMs = 8;
constexpr int progressPauseMs = 150;

bool changesRuleSettings(const Plan &plan, const ChangeSet &changes)
{
    const ObjectId settings = plan.id(plan.settings());
    return std::ranges::any_of(changes.fields, [&](const FieldChange &change) {
        const FieldSpec *row = change.object == settings ? field(Kind::Plan, change.field) : nullptr;
        return row && row->home == FieldHome::Rules;
    });
}

std::string dayByClock() { return QDate::currentDate().toString(Qt::ISODate).toStdString(); }

} // namespace

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
    : QObject(parent), m_engine(m_document.plan()), m_ledger(m_document.plan(), m_engine.facts()), m_followers(m_engine, m_ledger), m_ids(IdSource::random()), m_waivers(m_document.plan(), m_engine),
      m_today(dayByClock()), m_dayByClock(m_today)
{
    m_engine.checkInPartsFrom(checkedInParts);
    m_engine.followInPartsFrom(followedInParts);
    m_checks.setInterval(0);
    connect(&m_checks, &QTimer::timeout, this, &Session::checkSlice);
    m_linkCounts.setInterval(0);
    connect(&m_linkCounts, &QTimer::timeout, this, &Session::linkSlice);
    m_document.setFollower(&m_followers);
    m_followers.planReplaced();
    m_engine.takeNews();
    m_ledger.takeNews();
    m_waivers.rebuild(m_today);
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool isClean) {
        if (isClean)
            keepSavedCount();
    });
    connect(&m_clock, &QTimer::timeout, this, &Session::followClock);
    m_clock.start(clockPauseMs);
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
    m_ledger.takeNews();
    recount();
    keepSavedCount();
    emit replaced();
}

void Session::openPlan(std::unique_ptr<PreparedPlan> prepared)
{
    m_followers.expect(std::move(prepared->facts), prepared->ledger);
    openPlan(std::move(prepared->plan));
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

void Session::stepTowards(int index)
{
    const QScopedValueRollback passing(m_isPassingBy, std::abs(index - m_undo.index()) > 1);
    if (index < m_undo.index())
        m_undo.undo();
    else if (index > m_undo.index())
        m_undo.redo();
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
    if (m_isPassingBy)
        return;
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

ObjectId Session::target() const
{
    // What is selected may be gone: a selection is not told of every removal.
    const ObjectRef current = plan().find(m_selection.current()), target = current ? current : plan().organization();
    return target ? plan().id(target) : ObjectId();
}

void Session::takeNews(const ChangeSet &changes)
{
    RuleEngine::News news = m_engine.takeNews();
    if (news.wasReplaced) {
        recount();
        emit changed(changes);
        tellLedger();
        emit findingsReplaced();
        return;
    }
    const LiveWaivers::News told = m_waivers.follow(changes, std::move(news.delta));
    for (const Finding &finding : told.open.removed)
        m_counts.remove(finding.first(), severity(finding));
    m_counts.follow(plan(), changes);
    for (const Finding &finding : told.open.added)
        m_counts.add(plan(), finding.first(), severity(finding));
    emit changed(changes);
    if (isChecking() && !m_checks.isActive()) {
        m_checks.start();
        emit findingsReplaced();
    } else if (!told.all.isEmpty() && !isChecking()) {
        emit findingsChanged(told.all);
    }
    if (told.didWaiversChange)
        emit waiversChanged();
    tellLedger();
}

void Session::tellLedger()
{
    const LiveLedger::News news = m_ledger.takeNews();
    if (!news.isEmpty())
        emit ledgerChanged(news);
}

void Session::keepSavedCount()
{
    m_savedCrossNetwork = m_ledger.steps().crossNetwork;
    emit ledgerSaved();
}

Result<Preview> Session::preview(const Edit &edit, const std::function<void(const Preview &)> &look)
{
    Preview out;
    Result<ChangeSet> changes = compose(edit, plan(), m_ids);
    if (!changes)
        return tl::unexpected(changes.error());
    out.changes = std::move(*changes);
    if (out.changes.isEmpty())
        return out;
    if (changesRuleSettings(plan(), out.changes))
        return previewOfSettings(std::move(out.changes));
    const std::int64_t crossNetwork = m_ledger.steps().crossNetwork;
    const RuleEngine::Trial trial(m_engine);
    if (const Result<void> done = m_document.applyQuietly(out.changes, PlanDocument::Tidying::Later); !done)
        return tl::unexpected(done.error());
    out.crossNetwork = m_ledger.steps().crossNetwork - crossNetwork;
    out.findings = m_engine.takeNews().delta;
    out.open = m_waivers.openPart(out.changes, out.findings);
    for (const Finding &finding : out.open.added)
        ++out.difference[static_cast<std::size_t>(severity(finding))];
    for (const Finding &finding : out.open.removed)
        --out.difference[static_cast<std::size_t>(severity(finding))];
    if (look)
        look(out);
    if (const Result<void> undone = m_document.applyQuietly(out.changes.inverted(), PlanDocument::Tidying::Later); !undone)
        return tl::unexpected(undone.error());
    m_engine.takeNews();
    m_ledger.takeNews();
    return out;
}

// Other rules mean another check. It runs on a copy: the engine would lose all it knows, twice.
Preview Session::previewOfSettings(ChangeSet changes) const
{
    Preview out;
    PlanDocument document;
    document.replace(plan());
    if (!document.applyQuietly(changes))
        return out;
    Facts then;
    then.compute(document.plan());
    const auto severityThen = [&](const Finding &finding) { return static_cast<std::size_t>(severityOf(then.settings(), finding)); };
    using Same = std::pair<std::uint64_t, std::uint32_t>; // key, fingerprint
    std::set<Same> now, later;
    m_engine.forEachFinding([&](const Finding &finding) { now.emplace(finding.key, finding.fingerprint); });
    for (const ReportedFinding &found : checkPlan(document.plan(), then)) {
        const Finding &finding = found.finding;
        later.emplace(finding.key, finding.fingerprint);
        if (!now.contains({finding.key, finding.fingerprint})) {
            out.findings.added.push_back(finding);
        } else if (!isWaived(finding)) {
            ++out.difference[severityThen(finding)];
            --out.difference[static_cast<std::size_t>(severity(finding))];
        }
    }
    m_engine.forEachFinding([&](const Finding &finding) {
        if (!later.contains({finding.key, finding.fingerprint}))
            out.findings.removed.push_back(finding);
    });
    out.open = m_waivers.openPart(changes, out.findings);
    for (const Finding &finding : out.open.added)
        ++out.difference[severityThen(finding)];
    for (const Finding &finding : out.open.removed)
        --out.difference[static_cast<std::size_t>(severity(finding))];
    out.changes = std::move(changes);
    return out;
}

void Session::checkSlice()
{
    const TimeSlice slice(sliceMs);
    while (!m_engine.proceed(nodesAtOnce) && !slice.isOver()) {}
    takeChecked();
}

bool Session::wantLinks()
{
    if (m_ledger.areLinksCounted())
        return true;
    if (m_ledger.steps().procedures < countedInParts)
        return m_ledger.countLinks(countedInParts);
    m_linkCounts.start();
    return false;
}

void Session::linkSlice()
{
    const TimeSlice slice(sliceMs);
    while (!m_ledger.countLinks(pathsAtOnce)) {
        if (slice.isOver())
            return;
    }
    m_linkCounts.stop();
    emit linksCounted();
}

void Session::finishChecking()
{
    if (!isChecking())
        return;
    while (!m_engine.proceed(nodesAtOnce)) {}
    takeChecked();
}

// What was found is counted at once, so that badges fill up; whoever lists findings waits for all of them.
void Session::takeChecked()
{
    for (const Finding &finding : m_waivers.follow({}, m_engine.takeNews().delta).open.added)
        m_counts.add(plan(), finding.first(), severity(finding));
    if (!isChecking()) {
        m_checks.stop();
        emit findingsReplaced();
    } else if (!m_sinceProgress.isValid() || m_sinceProgress.hasExpired(progressPauseMs)) {
        m_sinceProgress.start();
        emit checkProgressed();
    }
}

void Session::recount()
{
    isChecking() ? m_checks.start() : m_checks.stop();
    m_waivers.rebuild(m_today);
    m_counts.clear();
    m_engine.forEachFinding([this](const Finding &finding) {
        if (!isWaived(finding))
            m_counts.add(plan(), finding.first(), severity(finding));
    });
}

void Session::setToday(const std::string &isoDate)
{
    m_today = isoDate;
    recount();
    if (!waivers().isEmpty())
        emit findingsReplaced();
}

void Session::followClock()
{
    const std::string day = dayByClock();
    if (day == m_dayByClock)
        return;
    m_dayByClock = day;
    setToday(day);
}

QString Session::message(const Finding &finding) const { return findingMessage(plan(), facts(), finding, subjects(finding)); }

QString Session::sentence(const Finding &finding) const
{
    const ObjectRef waiver = waivers().reopenedOf(finding);
    return waiver ? message(finding) + u' ' + reopenedSentence(plan(), waiver) : message(finding);
}

std::optional<Finding> Session::findingOf(ObjectRef waiver) const
{
    const WaiverTarget target = waiverTarget(plan(), waiver);
    const ObjectRef object = plan().find(target.object);
    if (target.scope != WaiverScope::Finding || !target.isValid() || object.isNull())
        return std::nullopt;
    for (const Finding &finding : m_engine.findingsOf(object)) {
        if (finding.key == target.key)
            return finding;
    }
    return std::nullopt;
}

std::vector<Fix> Session::fixes(const Finding &finding) const { return findingFixes(plan(), facts(), finding, subjects(finding)); }

std::string Session::keyText(const Finding &finding) const { return findingKeyText(plan(), finding, subjects(finding)); }

void Session::reveal(ObjectId id)
{
    m_selection.set(id);
    emit revealed(id);
}

} // namespace sitewright
