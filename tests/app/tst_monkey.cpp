// SPDX-License-Identifier: MIT
// Random mouse, keys, drags and menu actions on the real window: nothing crashes, and whatever was done, the plan keeps its invariants,
// findings are those of a check from scratch, undoing everything brings back the plan that was opened. SITEWRIGHT_MONKEY_SEEDS,
// SITEWRIGHT_MONKEY_EVENTS and SITEWRIGHT_SEED make it longer or another.
// timeout: 900
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/monkey.h"
#include "tests/support/plan_checks.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

int wish(const char *name, int usual) { return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual; }

QString problemOf(Session &session)
{
    session.finishChecking();
    if (!session.plan().organization())
        return {}; // it was closed
    if (const QString problem = invariantProblem(session.plan()); !problem.isEmpty())
        return problem;
    if (const QString problem = engineProblem(session.plan(), session.engine()); !problem.isEmpty())
        return problem;
    const std::string bytes = writePlan(session.plan());
    const auto again = readPlan(bytes, u"monkey"_s);
    if (!again)
        return u"what it saves cannot be read: "_s + again.error().front().text();
    return writePlan(again->plan) == bytes ? QString() : u"what is read is not what was saved"_s;
}

} // namespace

class TestMonkey : public QObject {
    Q_OBJECT

private slots:
    void whateverIsDoneThePlanHolds_data();
    void whateverIsDoneThePlanHolds();
};

void TestMonkey::whateverIsDoneThePlanHolds_data()
{
    QTest::addColumn<quint32>("seed");
    const int first = wish("SITEWRIGHT_SEED", 1), seeds = wish("SITEWRIGHT_MONKEY_SEEDS", 2);
    for (int i = 0; i < seeds; ++i)
        QTest::addRow("seed %d", first + i) << quint32(first + i);
}

void TestMonkey::whateverIsDoneThePlanHolds()
{
    QFETCH(quint32, seed);
    const int events = wish("SITEWRIGHT_MONKEY_EVENTS", 400);
    const int burst = wish("SITEWRIGHT_MONKEY_BURST", 100); // after each the window comes to rest and is looked at
    ThemeSource themes(*qApp, seed % 2 == 0 ? ThemeSource::Mode::Light : ThemeSource::Mode::Dark);
    MainWindow window(themes);
    window.start({});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Session &session = window.session();
    int opened = 0; // plans; the undo stack begins anew with each
    std::string original = writePlan(session.plan());
    connect(&session, &Session::replaced, this, [&] {
        if (session.undoStack().count() == 0) {
            original = writePlan(session.plan());
            ++opened;
        }
    });
    Monkey monkey(window, seed);
    monkey.leaveAlone({u"Quit"_s});
    for (int done = 0; done < events; done += burst) {
        monkey.play(std::min(burst, events - done));
        const QString problem = problemOf(session);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u"\nafter "_s + monkey.log().join(u"\n"_s)));
    }
    const int steps = session.undoStack().index();
    const std::string final = writePlan(session.plan());
    session.undoStack().setIndex(0);
    QVERIFY2(writePlan(session.plan()) == original, qPrintable(monkey.log().join(u"\n"_s)));
    session.undoStack().setIndex(steps);
    QVERIFY(writePlan(session.plan()) == final);
    qInfo("seed %u: %d events, %d steps of undo, longest event %d ms", seed, events, steps, monkey.longestEvent());
}

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
