// SPDX-License-Identifier: MIT
// Edits that concern much of a large plan: the session follows them in slices of time, and what it shows is right in the end.
#include <set>

#include <QSignalSpy>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "model/rules/rule_runner.h"
#include "tests/support/plan_generator.h"
#include "views/session/session.h"

using namespace sitewright;
using namespace sitewright::test;

namespace {

using FindingSet = std::multiset<std::pair<std::uint64_t, std::uint32_t>>; // key, fingerprint

FindingSet expectedFindings(const Session &session)
{
    FindingSet out;
    Facts facts;
    facts.compute(session.plan());
    for (const ReportedFinding &found : checkPlan(session.plan(), facts))
        out.emplace(found.finding.key, found.finding.fingerprint);
    return out;
}

FindingSet findings(const Session &session)
{
    FindingSet out;
    session.engine().forEachFinding([&](const Finding &finding) { out.emplace(finding.key, finding.fingerprint); });
    return out;
}

} // namespace

class TestSessionChecks : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aWideEditIsFollowedInSlices();
    void editsAndWhatIfsMeanwhile();

private:
    Edit anotherServiceForAll();
    void waitUntilChecked() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isChecking(), 60'000); }
    void verifyComplete();

    std::unique_ptr<Session> m_session;
};

void TestSessionChecks::init()
{
    m_session = std::make_unique<Session>();
    m_session->openPlan(generatePlan({.sites = 25'000, .seed = 3, .brokenness = 0.05}));
    waitUntilChecked();
}

/// The edit with the widest reach: every site that names no other is served by it.
Edit TestSessionChecks::anotherServiceForAll()
{
    const Plan &plan = m_session->plan();
    ObjectRef other;
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) {
        if (plan.has(mp, App::DistributionService) && mp != plan.structure(plan.organization()).ownService)
            other = mp;
        return other.isNull();
    });
    return setResponsibleService(plan, {plan.id(plan.organization())}, plan.id(other));
}

void TestSessionChecks::verifyComplete()
{
    waitUntilChecked();
    QVERIFY(findings(*m_session) == expectedFindings(*m_session));
    QCOMPARE(std::size_t(m_session->counts().total().total()) + m_session->waivedCount(), m_session->engine().findingCount());
}

void TestSessionChecks::aWideEditIsFollowedInSlices()
{
    QSignalSpy replaced(m_session.get(), &Session::findingsReplaced);
    QSignalSpy changed(m_session.get(), &Session::findingsChanged);
    QVERIFY(m_session->perform(anotherServiceForAll()));
    QVERIFY2(m_session->isChecking(), "the plan is too small for this test");
    QCOMPARE(replaced.count(), 1); // lists let go of what was found
    verifyComplete();
    QCOMPARE(replaced.count(), 2);
    QCOMPARE(changed.count(), 0);
    m_session->undoStack().undo();
    verifyComplete();
}

void TestSessionChecks::editsAndWhatIfsMeanwhile()
{
    QVERIFY(m_session->perform(anotherServiceForAll()));
    const Plan &plan = m_session->plan();
    const auto counts = m_session->counts().total();
    std::vector<ObjectId> sites;
    plan.forEach(Kind::Site, [&](ObjectRef site) {
        sites.push_back(plan.id(site));
        return sites.size() < 20;
    });
    for (const ObjectId site : sites) {
        QVERIFY(m_session->preview(removeObjects(plan, {site})));
        QVERIFY(m_session->isChecking());
    }
    QVERIFY(m_session->counts().total() == counts); // a what-if leaves no trace
    QVERIFY(m_session->perform(removeObjects(plan, sites)));
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    m_session->undoStack().redo();
    verifyComplete();
}

QTEST_GUILESS_MAIN(TestSessionChecks)
#include "tst_session_checks.moc"
