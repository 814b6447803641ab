// SPDX-License-Identifier: MIT
// The session's ledger: right after edits, undo and redo, its change since the last save, and the what-if at the pointer.
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "tests/support/example_plan.h"
#include "tests/support/plan_generator.h"
#include "tests/support/small_plan.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class SessionLedgerTest : public QObject {
    Q_OBJECT

private slots:
    void followsEditsAndUndo();
    void countsSinceTheLastSave();
    void linksOfLargePlansAreCountedInSlices();
    void whatIfSaysWhatWouldCross();
    void dragLabelSaysIt();
    void draggedServerSaysWhatWouldCross();
};

void SessionLedgerTest::followsEditsAndUndo()
{
    Session session;
    session.openPlan(examplePlan(u"counting-remote-service"_s));
    QCOMPARE(session.ledger().steps().crossNetwork, 3);
    QSignalSpy told(&session, &Session::ledgerChanged);
    const ObjectId site = id("site2");
    QVERIFY(session.perform(addManagementPoint(session.plan(), site, "DSM-2", {"distributionService"})));
    const ObjectRef point = named(session.plan(), Kind::ManagementPoint, "DSM-2");
    told.clear();
    QVERIFY(session.perform(setResponsibleService(session.plan(), {site}, session.plan().id(point))));
    QCOMPARE(session.ledger().steps().crossNetwork, 1);
    QCOMPARE(told.size(), 1);
    session.undoStack().undo();
    QCOMPARE(session.ledger().steps().crossNetwork, 3);
    QCOMPARE(told.size(), 2);
    told.clear();
    QVERIFY(session.perform(rename(session.plan(), site, "Another name")));
    QCOMPARE(told.size(), 0);
}

void SessionLedgerTest::countsSinceTheLastSave()
{
    Session session;
    session.openPlan(examplePlan(u"branches-chained"_s));
    QCOMPARE(session.crossNetworkSinceSave(), 0);
    QVERIFY(session.perform(setResponsibleService(session.plan(), {id("muc")}, id("dsmhq"))));
    QCOMPARE(session.crossNetworkSinceSave(), 1);
    QSignalSpy saved(&session, &Session::ledgerSaved);
    session.undoStack().setClean();
    QCOMPARE(session.crossNetworkSinceSave(), 0);
    QCOMPARE(saved.size(), 1);
    session.undoStack().undo();
    QCOMPARE(session.crossNetworkSinceSave(), -1);
    session.undoStack().redo();
    QCOMPARE(session.crossNetworkSinceSave(), 0);
}

void SessionLedgerTest::linksOfLargePlansAreCountedInSlices()
{
    Session session;
    session.openPlan(examplePlan(u"branches-chained"_s));
    QVERIFY(session.wantLinks()); // small: at once

    session.openPlan(generatePlan({.sites = 4000, .seed = 2}));
    QVERIFY(session.ledger().steps().procedures > 4000);
    QSignalSpy counted(&session, &Session::linksCounted);
    QVERIFY(!session.wantLinks());
    QVERIFY(!session.ledger().areLinksCounted());
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, 60'000);
    QVERIFY(session.wantLinks());
    QVERIFY(session.perform(rename(session.plan(), session.plan().id(session.plan().organization()), "Another name")));
    QVERIFY(session.wantLinks());
}

void SessionLedgerTest::whatIfSaysWhatWouldCross()
{
    Session session;
    session.openPlan(examplePlan(u"branches-chained"_s));
    const StepTotals before = session.ledger().steps();
    QSignalSpy told(&session, &Session::ledgerChanged);
    const auto preview = session.preview(setResponsibleService(session.plan(), {id("muc")}, id("dsmhq")));
    QVERIFY(preview.has_value());
    QCOMPARE(preview->crossNetwork, 1);
    QCOMPARE(session.ledger().steps(), before);
    QCOMPARE(told.size(), 0);
}

void SessionLedgerTest::dragLabelSaysIt()
{
    Preview preview;
    preview.crossNetwork = -3;
    std::vector<DragNote> notes = previewNotes(preview);
    QCOMPARE(notes.size(), std::size_t(1));
    QCOMPARE(notes[0].text, u"\u22123 cross-network action(s)"_s);
    QVERIFY(notes[0].sense == DragNote::Sense::Good);
    preview.crossNetwork = 1;
    preview.difference[0] = 1;
    notes = previewNotes(preview);
    QCOMPARE(notes.size(), std::size_t(2));
    QVERIFY(notes[1].sense == DragNote::Sense::Bad);
}

void SessionLedgerTest::draggedServerSaysWhatWouldCross()
{
    Session session;
    session.openPlan(examplePlan(u"counting-own-service"_s));
    DropJudge judge(session);
    Payload payload;
    payload.objects = {id("dsm2")};
    const DropVerdict &verdict = judge.judge(payload, id("site1"), PlacementMode::Move);
    QVERIFY(verdict.isLegal());
    QVERIFY2(verdict.sentence.contains(u"+2 cross-network action(s)"_s), qPrintable(verdict.sentence));
    QCOMPARE(session.ledger().steps().crossNetwork, 1);
}

QTEST_MAIN(SessionLedgerTest)
#include "tst_session_ledger.moc"
