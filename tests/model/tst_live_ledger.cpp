// SPDX-License-Identifier: MIT
// The live ledger is right after every edit: equal to one made from scratch, whether what lies on links was asked before or not.
// SITEWRIGHT_STEPS sets how many edits; usually 3,000.
// timeout: 14400
#include <QtTest>

#include "model/analysis/live_ledger.h"
#include "model/edits/structure_edits.h"
#include "model/plan/plan_document.h"
#include "model/rules/rule_engine.h"
#include "tests/support/plan_generator.h"
#include "tests/support/random_distribution.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

class Followed : public ChangeFollower {
public:
    explicit Followed(Plan plan) : engine(document.plan()), ledger(document.plan(), engine.facts())
    {
        document.setFollower(this);
        document.replace(std::move(plan));
    }
    void planChanged(const Touched &touched) override
    {
        engine.planChanged(touched);
        ledger.planChanged(touched, engine.factChanges());
    }
    void planReplaced() override
    {
        engine.planReplaced();
        ledger.rebuild();
    }
    const Plan &plan() const { return document.plan(); }

    /// Empty when the live ledger is right.
    QString difference(bool withLinks) const
    {
        Facts facts;
        facts.compute(plan());
        const Ledger fresh = ledgerOf(plan(), facts);
        if (ledger.steps() != fresh.totals.steps)
            return u"counts differ"_s;
        std::size_t targets = 0;
        for (const Kind kind : {Kind::Region, Kind::Site, Kind::Depot}) {
            QString wrong;
            plan().forEach(kind, [&](ObjectRef ref) {
                const LedgerStep &row = ledger.into(ref);
                if (row.step != stepInto(plan(), facts, ref) || row.kilobytes != distributedVolume(plan(), ref))
                    wrong = plan().displayName(ref);
                ++targets;
            });
            if (!wrong.isEmpty())
                return u"the step into %1 differs"_s.arg(wrong);
        }
        if (!withLinks)
            return {};
        if (ledger.totals() != fresh.totals)
            return u"totals differ"_s;
        if (ledger.linkLoads() != fresh.links)
            return u"link loads differ"_s;
        return ledger.actions().size() == fresh.steps.size() ? QString() : u"another number of actions"_s;
    }

    PlanDocument document;
    RuleEngine engine;
    LiveLedger ledger;
};

void changeLinks(const Plan &plan, Draft &draft, Rng &rng, int links)
{
    const auto any = [&](Kind kind) { return randomObject(plan, kind, rng); };
    const auto end = [&] {
        const Kind kind = rng() % 8 == 0 ? Kind::Segment : rng() % 6 == 0 ? Kind::Cloud : Kind::Site;
        return any(plan.count(kind) > 0 ? kind : Kind::Site);
    };
    const ObjectRef link = any(Kind::Link);
    const auto count = static_cast<int>(plan.count(Kind::Link));
    const auto what = rng() % 8;
    if (link.isNull() || (what == 0 && count < links * 3 / 2) || count < links / 2) {
        const ObjectRef from = end(), to = end();
        if (from == to)
            return;
        const ObjectId made = draft.create(Kind::Link, {}, {});
        draft.set(made, FieldId::From, plan.id(from));
        draft.set(made, FieldId::To, plan.id(to));
        draft.set(made, FieldId::Bandwidth, std::int64_t(1000) << rng() % 3);
    } else if (what == 1) {
        if (draft.exists(plan.id(link)))
            draft.remove(plan.id(link));
    } else if (draft.exists(plan.id(link))) {
        if (what == 2)
            draft.set(plan.id(link), FieldId::Latency, double(rng() % 3));
        else if (what == 3 && rng() % 3 == 0)
            draft.set(plan.id(link), FieldId::LinkType, std::string(rng() % 3 == 0 ? "lan" : "wan"));
        else if (what == 4)
            draft.set(plan.id(link), rng() % 2 == 0 ? FieldId::From : FieldId::To, plan.id(end()));
        else if (what == 5)
            draft.set(plan.id(any(Kind::Site)), FieldId::TimeFrame, std::string(rng() % 2 == 0 ? "22:00-06:00" : "20:00-21:00"));
        else
            draft.set(plan.id(link), FieldId::Bandwidth, std::int64_t(1000) << rng() % 3);
    }
}

} // namespace

class LiveLedgerTest : public QObject {
    Q_OBJECT

private slots:
    void equalsOneFromScratch_data();
    void equalsOneFromScratch();
    void loadsFollowLinks_data();
    void loadsFollowLinks();
    void linksAreCountedInParts();
    void newsNameWhatChanged();
    void goesOnFromWhatWasMadeBeside();
};

void LiveLedgerTest::equalsOneFromScratch_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("share");
    QTest::newRow("much to distribute") << 0 << 10;
    QTest::newRow("as planners draw it") << 1 << 5;
}

void LiveLedgerTest::equalsOneFromScratch()
{
    QFETCH(int, kind);
    QFETCH(int, share);
    const int all = qEnvironmentVariableIsSet("SITEWRIGHT_STEPS") ? qEnvironmentVariableIntValue("SITEWRIGHT_STEPS") : 3000;
    const int steps = all * share / 15, perPlan = 60;
    const auto first = static_cast<std::uint64_t>(qEnvironmentVariableIsSet("SITEWRIGHT_SEED") ? qEnvironmentVariableIntValue("SITEWRIGHT_SEED") : 1);
    std::int64_t moved = 0;
    for (int start = 0; start < steps; start += perPlan) {
        const std::uint64_t seed = first + static_cast<std::uint64_t>(start);
        Followed live(kind == 0 ? randomDistribution(seed, 3 + start / perPlan % 12) : generatePlan({.sites = 12, .seed = seed}));
        Rng rng(seed);
        IdSource ids = IdSource::seeded(seed);
        std::vector<ChangeSet> done;
        for (int i = 0; i < perPlan; ++i) {
            const StepTotals before = live.ledger.steps();
            const char *name = "undo";
            ChangeSet changes;
            if (!done.empty() && rng() % 6 == 0) {
                changes = done.back().inverted();
                done.pop_back();
            } else {
                EditContext context{.plan = live.plan(), .rng = rng, .sites = 12};
                auto composed = compose(randomEdit(context, EditMix::Test, &name), live.plan(), ids);
                if (!composed || composed->isEmpty())
                    continue;
                changes = std::move(*composed);
                done.push_back(changes);
                if (rng() % 4 == 0) { // as a what-if does
                    QVERIFY(live.document.applyQuietly(changes));
                    QVERIFY(live.document.applyQuietly(changes.inverted()));
                    QCOMPARE(live.ledger.steps(), before);
                }
            }
            QVERIFY(live.document.applyQuietly(changes));
            const QString difference = live.difference(rng() % 2 == 0);
            QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1, step %2, after %3: %4"_s.arg(seed).arg(i).arg(QLatin1String(name), difference)));
            moved += live.ledger.steps() == before ? 0 : 1;
        }
    }
    qInfo("%d steps, %lld of them changed the counts", steps, static_cast<long long>(moved));
    QVERIFY(moved > steps / 20);
}

void LiveLedgerTest::loadsFollowLinks_data()
{
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("sites");
    QTest::newRow("few links") << 4 << 10;
    QTest::newRow("about a tree") << 12 << 14;
    QTest::newRow("meshed") << 40 << 16;
}

// Nothing but edits that move paths, over networks with many equal ways.
void LiveLedgerTest::loadsFollowLinks()
{
    QFETCH(int, links);
    QFETCH(int, sites);
    const int all = qEnvironmentVariableIsSet("SITEWRIGHT_STEPS") ? qEnvironmentVariableIntValue("SITEWRIGHT_STEPS") : 3000;
    const auto first = static_cast<std::uint64_t>(qEnvironmentVariableIsSet("SITEWRIGHT_SEED") ? qEnvironmentVariableIntValue("SITEWRIGHT_SEED") : 1);
    constexpr int perPlan = 100;
    int moved = 0;
    for (int start = 0; start < all / 3; start += perPlan) {
        const std::uint64_t seed = first + static_cast<std::uint64_t>(start);
        Followed live(randomDistribution(seed, sites));
        Rng rng(seed);
        IdSource ids = IdSource::seeded(seed);
        std::vector<LinkLoad> before;
        for (int i = 0; i < perPlan; ++i) {
            const Edit edit{.name = u"Links"_s, .compose = [&](Draft &draft) {
                                for (int more = rng() % 4 == 0 ? 3 : 1; more > 0; --more)
                                    changeLinks(live.plan(), draft, rng, links);
                            }, .mergeKey = {}};
            const auto changes = compose(edit, live.plan(), ids);
            if (!changes || changes->isEmpty())
                continue;
            QVERIFY(live.document.applyQuietly(*changes));
            const QString difference = live.difference(true);
            QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(i).arg(difference)));
            const std::vector<LinkLoad> now = live.ledger.linkLoads();
            moved += now == before ? 0 : 1;
            before = now;
        }
    }
    QVERIFY(moved > all / 30);
}

// Edits come while it is not yet known of all actions what they go over.
void LiveLedgerTest::linksAreCountedInParts()
{
    int partly = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        Followed live(seed % 2 == 0 ? randomDistribution(seed, 12) : generatePlan({.sites = 12, .seed = seed}));
        Rng rng(seed);
        IdSource ids = IdSource::seeded(seed);
        for (int i = 0; i < 8; ++i) {
            partly += live.ledger.countLinks(rng() % 4) ? 0 : 1;
            EditContext context{.plan = live.plan(), .rng = rng, .sites = 12};
            const Edit links{.name = u"Links"_s, .compose = [&](Draft &draft) { changeLinks(live.plan(), draft, rng, 12); }, .mergeKey = {}};
            if (const auto changes = compose(rng() % 2 == 0 ? links : randomEdit(context), live.plan(), ids))
                QVERIFY(live.document.applyQuietly(*changes));
        }
        const QString difference = live.difference(true);
        QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference)));
        QVERIFY(live.ledger.areLinksCounted());
        live.ledger.forEachAction([&](const LedgerStep &row) {
            for (const Procedure procedure : {Procedure::Read, Procedure::Write}) {
                std::vector<ObjectRef> path;
                if (row.step.crossing(procedure) == Crossing::CrossNetwork)
                    actionPath(live.ledger.routes(), row.step, procedure, path);
                QCOMPARE(std::size_t(live.ledger.linksCrossed(row.step.target, procedure)), path.size());
            }
        });
    }
    QVERIFY(partly > 500);
}

void LiveLedgerTest::newsNameWhatChanged()
{
    Followed live(smallPlan());
    QVERIFY(live.ledger.takeNews().everything);
    IdSource ids = IdSource::seeded(1);
    const auto depot = compose(addObject(live.plan(), Kind::Depot, id("zrh"), "Zürich depot"), live.plan(), ids);
    QVERIFY(depot && live.document.applyQuietly(*depot));
    const LiveLedger::News news = live.ledger.takeNews();
    QVERIFY(!news.everything);
    QVERIFY(std::ranges::find(news.targets, live.plan().find("zrh")) != news.targets.end());
    QVERIFY(std::ranges::find(news.targets, live.plan().find("muc")) == news.targets.end());
    QVERIFY(live.ledger.takeNews().targets.empty());
    QCOMPARE(live.ledger.steps().crossNetwork, 1); // Munich's server fills Zürich over the WAN
}

void LiveLedgerTest::goesOnFromWhatWasMadeBeside()
{
    const Plan plan = generatePlan({.sites = 12, .seed = 3});
    Facts facts;
    facts.compute(plan);
    LiveLedger beside(plan, facts);
    beside.rebuild();

    Followed live(generatePlan({.sites = 4, .seed = 4}));
    live.document.setFollower(nullptr);
    live.document.replace(plan);
    live.engine.expectFacts(facts);
    live.engine.planReplaced();
    live.ledger.takeOver(std::move(beside));
    QVERIFY(live.ledger.takeNews().everything);
    QCOMPARE(live.difference(true), QString());

    live.document.setFollower(&live);
    Rng rng(5);
    IdSource ids = IdSource::seeded(5);
    for (int step = 0; step < 40; ++step) {
        EditContext context{live.plan(), rng, nullptr, 12};
        if (const auto changes = compose(randomEdit(context), live.plan(), ids))
            QVERIFY(live.document.applyQuietly(*changes));
        QCOMPARE(live.difference(true), QString());
    }
}

QTEST_APPLESS_MAIN(LiveLedgerTest)
#include "tst_live_ledger.moc"
