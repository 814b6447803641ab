// SPDX-License-Identifier: MIT
// timeout: 600
// Waivers last: no rename, move within the same facts, reload, reordered file, undo or redo loses one; other facts reopen one
// and undo closes it again. What the index answers is compared with a plain search through all waivers.
#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

#include "model/edits/structure_edits.h"
#include "model/edits/waiver_edits.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/plan/plan_document.h"
#include "model/rules/finding_counts.h"
#include "model/rules/finding_text.h"
#include "model/rules/live_waivers.h"
#include "model/rules/waiver_text.h"
#include "tests/support/plan_generator.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *today = "2026-11-22";

/// A plan with engine, waivers and the counts of open findings, as a session keeps them.
class Desk {
public:
    explicit Desk(Plan plan, std::uint64_t seed = 1)
        : m_engine(m_document.plan()), m_waivers(m_document.plan(), m_engine), m_rng(seed), m_ids(IdSource::seeded(seed))
    {
        m_document.setFollower(&m_engine);
        m_document.replace(std::move(plan));
        m_engine.takeNews();
        recount();
    }

    const Plan &plan() const { return m_document.plan(); }
    const RuleEngine &engine() const { return m_engine; }
    const Waivers &waivers() const { return m_waivers.waivers(); }
    const LiveWaivers &live() const { return m_waivers; }
    const FindingCounts &counts() const { return m_counts; }
    Rng &rng() { return m_rng; }
    std::uint64_t below(std::size_t n) { return m_rng() % n; }

    std::optional<ChangeSet> compose(const Edit &edit)
    {
        const auto changes = sitewright::compose(edit, plan(), m_ids);
        return changes && !changes->isEmpty() ? std::optional(*changes) : std::nullopt;
    }
    std::optional<ChangeSet> composeRandom(const char **kind)
    {
        EditContext context{plan(), m_rng, &m_engine, 12};
        return compose(randomEdit(context, EditMix::Test, kind));
    }
    void apply(const ChangeSet &changes)
    {
        if (const auto done = m_document.applyQuietly(changes); !done)
            qFatal("%s", qPrintable(done.error().text()));
        RuleEngine::News news = m_engine.takeNews();
        if (news.wasReplaced)
            return recount();
        const auto told = m_waivers.follow(changes, std::move(news.delta));
        for (const Finding &finding : told.open.removed)
            m_counts.remove(finding.first(), m_engine.severity(finding));
        m_counts.follow(plan(), changes);
        for (const Finding &finding : told.open.added)
            m_counts.add(plan(), finding.first(), m_engine.severity(finding));
    }
    std::optional<ChangeSet> perform(const Edit &edit)
    {
        auto changes = compose(edit);
        if (changes)
            apply(*changes);
        return changes;
    }
    /// What a what-if says of the open findings: added minus removed.
    int whatIf(const ChangeSet &changes)
    {
        if (!m_document.applyQuietly(changes))
            qFatal("what-if");
        RuleEngine::News news = m_engine.takeNews();
        const FindingsDelta open = m_waivers.openPart(changes, news.delta);
        if (!m_document.applyQuietly(changes.inverted()))
            qFatal("what-if");
        const bool wasReplaced = m_engine.takeNews().wasReplaced || news.wasReplaced;
        if (wasReplaced)
            recount();
        return wasReplaced ? std::numeric_limits<int>::max() : static_cast<int>(open.added.size()) - static_cast<int>(open.removed.size());
    }

    std::vector<Finding> findings() const
    {
        std::vector<Finding> out;
        m_engine.forEachFinding([&](const Finding &finding) { out.push_back(finding); });
        std::ranges::sort(out, {}, &Finding::key);
        return out;
    }
    std::string key(const Finding &finding) const { return findingKeyText(plan(), finding, m_engine.subjects(finding)); }
    std::set<std::string> waivedKeys() const
    {
        std::set<std::string> out;
        for (const Finding &finding : findings()) {
            if (waivers().isWaived(finding))
                out.insert(key(finding));
        }
        return out;
    }
    Finding find(std::string_view wanted) const
    {
        for (const Finding &finding : findings()) {
            if (key(finding) == wanted)
                return finding;
        }
        qFatal("no finding %s", std::string(wanted).c_str());
    }
    WaiverState state(std::string_view wanted) const { return waivers().state(ObjectId::synthetic(wanted)); }

    /// Accepts a random finding with a random scope; some of them expired.
    Edit randomWaiver()
    {
        const std::vector<Finding> all = findings();
        const Finding &finding = all[below(all.size())];
        const std::string code(ruleTable()[finding.rule]->code);
        WaiverText words{.reason = "known", .author = "planner", .date = "2026-11-01", .expires = {}, .scope = {}};
        if (below(8) == 0)
            words.expires = below(2) == 0 ? "2026-11-21" : "2026-11-22";
        const auto scope = below(6);
        if (scope == 0) {
            words.scope = "rule";
            return waive(plan(), code, "00000000", words);
        }
        if (scope < 4) {
            words.scope = "subtree";
            ObjectRef object = m_engine.subjects(finding).front();
            while (plan().owner(object) && below(2) == 0)
                object = plan().owner(object);
            return waive(plan(), subtreeWaiverKey(code, plan().id(object)), "00000000", words);
        }
        return waive(plan(), key(finding), fingerprintText(finding.fingerprint), words);
    }

private:
    void recount()
    {
        m_waivers.rebuild(today);
        m_counts.clear();
        m_engine.forEachFinding([this](const Finding &finding) {
            if (!waivers().isWaived(finding))
                m_counts.add(plan(), finding.first(), m_engine.severity(finding));
        });
    }

    PlanDocument m_document;
    RuleEngine m_engine;
    LiveWaivers m_waivers;
    FindingCounts m_counts;
    Rng m_rng;
    IdSource m_ids;
};

/// Whether `waiver` accepts the finding, by reading the waiver and nothing else.
bool plainlyAccepts(const Desk &desk, ObjectRef waiver, const Finding &finding)
{
    const Plan &plan = desk.plan();
    const std::string key = plan.textValue(waiver, FieldId::Key), scope = plan.textValue(waiver, FieldId::Scope);
    const std::string expires = plan.textValue(waiver, FieldId::Expires), code(ruleTable()[finding.rule]->code);
    if (!expires.empty() && expires < today)
        return false;
    if (scope == "rule")
        return key == code;
    if (scope == "subtree") {
        const ObjectRef top = key.starts_with(code + ':') ? plan.find(key.substr(code.size() + 1)) : ObjectRef();
        const std::vector<ObjectRef> subjects = desk.engine().subjects(finding);
        return top && belongsTo(plan, finding, subjects, top);
    }
    return key == desk.key(finding) && plan.textValue(waiver, FieldId::Fingerprint) == fingerprintText(finding.fingerprint);
}

/// Empty when what the desk knows is what a plain search finds.
QString problem(const Desk &desk)
{
    std::map<ObjectId, std::size_t> accepted;
    std::size_t waived = 0;
    FindingCounts open;
    for (const Finding &finding : desk.findings()) {
        bool isWaived = false;
        desk.plan().forEach(Kind::Waiver, [&](ObjectRef waiver) {
            if (plainlyAccepts(desk, waiver, finding)) {
                ++accepted[desk.plan().id(waiver)];
                isWaived = true;
            }
        });
        waived += isWaived ? 1 : 0;
        if (!isWaived)
            open.add(desk.plan(), finding.first(), desk.engine().severity(finding));
        if (desk.waivers().isWaived(finding) != isWaived)
            return u"waived or not: "_s + QString::fromStdString(desk.key(finding));
    }
    if (desk.live().waivedCount() != waived)
        return u"the number of waived findings"_s;
    QString out;
    desk.plan().forEach(Kind::Waiver, [&](ObjectRef waiver) {
        const ObjectId id = desk.plan().id(waiver);
        if (desk.waivers().findingCount(id) != accepted[id] || (desk.waivers().state(id) == WaiverState::InForce) != (accepted[id] > 0))
            out = u"what this one accepts: "_s + QString::fromStdString(desk.plan().textValue(waiver, FieldId::Key));
    });
    for (int kind = 0; kind < kindCount; ++kind) {
        desk.plan().forEach(static_cast<Kind>(kind), [&](ObjectRef ref) {
            if (desk.counts().own(ref) != open.own(ref) || desk.counts().below(ref) != open.below(ref))
                out = u"the counts of "_s + QString::fromStdString(desk.plan().id(ref).text());
        });
    }
    return out;
}

/// The same file with the lines of every list in another order.
std::string shuffled(const std::string &json, Rng &rng)
{
    QStringList out, list;
    const auto flush = [&] {
        std::ranges::shuffle(list, rng);
        for (qsizetype i = 0; i < list.size(); ++i)
            out.append(list[i] + (i + 1 < list.size() ? u","_s : QString()));
        list.clear();
    };
    for (QString line : QString::fromStdString(json).split(u'\n')) {
        if (line.startsWith(u"    {"_s)) {
            if (line.endsWith(u','))
                line.chop(1);
            list.append(line);
        } else {
            flush();
            out.append(line);
        }
    }
    return out.join(u'\n').toStdString();
}

Plan read(const std::string &json)
{
    auto loaded = readPlan(json, u"plan"_s, {});
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().front().text()));
    return std::move(loaded->plan);
}

Plan plan(std::string_view rest)
{
    return read(R"({"format": "sitewright-plan", "version": 1, "organization": {"id": "org", "name": "Contoso"},
        "regions": [{"id": "emea", "name": "EMEA", "parent": "org"}, {"id": "asia", "name": "Asia", "parent": "org"}],
        "sites": [{"id": "muc", "name": "Munich", "parent": "emea", "type": "lan"}, {"id": "lyo", "name": "Lyon", "parent": "emea", "type": "lan"}],
        "segments": [{"id": "off", "name": "Office", "site": "muc", "wakeOnLan": true}, {"id": "lab", "name": "Lab", "site": "muc", "wakeOnLan": true},
                     {"id": "lyf", "name": "Office", "site": "lyo", "wakeOnLan": true}])" + std::string(rest) + "}");
}

Edit waiveFinding(const Desk &desk, std::string_view key)
{
    return waive(desk.plan(), key, fingerprintText(desk.find(key).fingerprint),
                 {.reason = "no spare server", .author = "Ann", .date = "2026-05-01", .expires = {}, .scope = {}});
}

Edit waiveSubtree(const Desk &desk, std::string_view key)
{
    return waive(desk.plan(), key, "00000000", {.reason = "later", .author = {}, .date = {}, .expires = {}, .scope = "subtree"});
}

} // namespace

class TestWaivers : public QObject {
    Q_OBJECT

private slots:
    void anythingThatHappensIsFollowed_data();
    void anythingThatHappensIsFollowed();
    void nothingLosesAWaiver_data();
    void nothingLosesAWaiver();
    void aSubtreeIsTheObjectAndWhatIsBelow();
    void whatConcernsSeveralPlacesBelongsToNoneOfThem();
    void aRuleIsAcceptedEverywhere();
    void otherFactsReopenAndUndoCloses();
    void anExpiredOneAcceptsNothing();
    void aRuleThatIsOffLetsItsWaiversRest();
    void malformedKeysAcceptNothing_data();
    void malformedKeysAcceptNothing();
    void theNearestWaiverIsNamed();
    void everySubjectKnowsItsFindings();
};

void TestWaivers::anythingThatHappensIsFollowed_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestWaivers::anythingThatHappensIsFollowed()
{
    QFETCH(int, seed);
    Desk desk(generatePlan({.sites = 12, .seed = static_cast<std::uint64_t>(seed), .brokenness = 0.3}), static_cast<std::uint64_t>(seed));
    for (int step = 0; step < 120; ++step) {
        const char *kind = "waiver";
        const bool gives = desk.plan().count(Kind::Waiver) < 12 && desk.below(4) == 0 && !desk.findings().empty();
        const auto changes = gives ? desk.compose(desk.randomWaiver()) : desk.composeRandom(&kind);
        if (!changes)
            continue;
        const auto touchesWaivers = std::ranges::any_of(changes->fields, [](const FieldChange &change) { return change.object.isSynthetic(); });
        const int before = static_cast<int>(desk.counts().total().total());
        const int difference = desk.whatIf(*changes);
        desk.apply(*changes);
        QString wrong = problem(desk);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1, %2: %3"_s.arg(step).arg(QLatin1String(kind), wrong)));
        if (!touchesWaivers && difference != std::numeric_limits<int>::max())
            QVERIFY2(static_cast<int>(desk.counts().total().total()) == before + difference, kind);
        if (desk.below(2) == 0)
            continue;
        const std::set<std::string> waived = desk.waivedKeys();
        desk.apply(changes->inverted());
        wrong = problem(desk);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"undone step %1, %2: %3"_s.arg(step).arg(QLatin1String(kind), wrong)));
        desk.apply(*changes);
        QVERIFY2(desk.waivedKeys() == waived, kind);
    }
}

void TestWaivers::nothingLosesAWaiver_data() { anythingThatHappensIsFollowed_data(); }

void TestWaivers::nothingLosesAWaiver()
{
    QFETCH(int, seed);
    Desk desk(generatePlan({.sites = 12, .seed = static_cast<std::uint64_t>(seed) + 100, .brokenness = 0.3}), static_cast<std::uint64_t>(seed));
    for (int i = 0; i < 12; ++i)
        desk.perform(desk.randomWaiver());
    QVERIFY(!desk.waivedKeys().empty());
    const auto facts = [&] {
        std::map<std::string, std::pair<std::uint32_t, bool>> out; // by key: fingerprint, waived
        for (const Finding &finding : desk.findings())
            out[desk.key(finding)] = {finding.fingerprint, desk.waivers().isWaived(finding)};
        return out;
    };
    int renamed = 0, moved = 0;
    for (int step = 0; step < 60; ++step) {
        const bool moves = desk.below(2) == 0;
        const ObjectRef object = randomObject(desk.plan(), moves || desk.below(2) == 0 ? Kind::Site : Kind::ManagementPoint, desk.rng());
        const ObjectRef region = randomObject(desk.plan(), Kind::Region, desk.rng());
        const ObjectId id = desk.plan().id(object);
        const auto before = facts();
        const std::set<std::string> waived = desk.waivedKeys();
        const auto changes = desk.perform(moves ? moveTo(desk.plan(), {id}, desk.plan().id(region))
                                                : rename(desk.plan(), id, "Renamed " + std::to_string(step)));
        if (!changes)
            continue;
        const auto after = facts();
        for (const auto &[key, was] : before) {
            const auto is = after.find(key);
            if (is == after.end() || is->second.first != was.first)
                continue;
            // A move may leave the subtree that a waiver is for; every other waiver stays.
            const std::string ownKey = key;
            const ObjectRef own = desk.plan().find(ObjectId::synthetic(ownKey));
            const bool isOwn = own && desk.waivers().state(desk.plan().id(own)) == WaiverState::InForce;
            if (!moves)
                QVERIFY2(is->second.second == was.second, key.c_str());
            else if (isOwn)
                QVERIFY2(is->second.second, key.c_str());
        }
        ++(moves ? moved : renamed);
        desk.apply(changes->inverted());
        QVERIFY(desk.waivedKeys() == waived);
        if (desk.below(2) == 0) {
            desk.apply(*changes);
            QVERIFY(facts() == after);
        }
    }
    QVERIFY(renamed > 0 && moved > 0);
    const std::string file = writePlan(desk.plan());
    const std::set<std::string> waived = desk.waivedKeys();
    QVERIFY(Desk(read(file)).waivedKeys() == waived);
    const std::string other = shuffled(file, desk.rng());
    QVERIFY(other != file);
    const Desk again(read(other));
    QVERIFY(again.waivedKeys() == waived);
    QCOMPARE(QString::fromStdString(writePlan(again.plan())), QString::fromStdString(file));
}

void TestWaivers::aSubtreeIsTheObjectAndWhatIsBelow()
{
    Desk desk(plan(""));
    desk.perform(waiveSubtree(desk, "WOL-01:muc"));
    QVERIFY(desk.waivers().isWaived(desk.find("WOL-01:off")));
    QVERIFY(desk.waivers().isWaived(desk.find("WOL-01:lab")));
    QVERIFY(!desk.waivers().isWaived(desk.find("WOL-01:lyf")));
    QCOMPARE(desk.waivers().findingCount(ObjectId::synthetic("WOL-01:muc")), std::size_t(2));
    // It follows the object, not its place.
    desk.perform(moveTo(desk.plan(), {*ObjectId::fromText("muc")}, *ObjectId::fromText("asia")));
    QVERIFY(desk.waivers().isWaived(desk.find("WOL-01:off")));
    // What leaves the object is open again, and what comes to it is accepted.
    const auto out = desk.perform(moveTo(desk.plan(), {*ObjectId::fromText("off")}, *ObjectId::fromText("lyo")));
    QVERIFY(!desk.waivers().isWaived(desk.find("WOL-01:off")));
    desk.perform(moveTo(desk.plan(), {*ObjectId::fromText("lyf")}, *ObjectId::fromText("muc")));
    QVERIFY(desk.waivers().isWaived(desk.find("WOL-01:lyf")));
    // Without the object there is nothing it could accept; undo brings both back.
    const auto gone = desk.perform(removeObjects(desk.plan(), {*ObjectId::fromText("muc")}));
    QCOMPARE(desk.state("WOL-01:muc"), WaiverState::Stale);
    desk.apply(gone->inverted());
    QCOMPARE(desk.state("WOL-01:muc"), WaiverState::InForce);
    QCOMPARE(problem(desk), QString());
}

void TestWaivers::whatConcernsSeveralPlacesBelongsToNoneOfThem()
{
    Desk desk(plan(R"(, "managementPoints": [{"id": "a", "name": "SAME", "home": "muc"}, {"id": "b", "name": "SAME", "home": "lyo"}])"));
    desk.perform(waiveSubtree(desk, "MP-02:muc"));
    QVERIFY(!desk.waivers().isWaived(desk.find("MP-02:a,b")));
    QCOMPARE(desk.state("MP-02:muc"), WaiverState::Stale);
    desk.perform(waiveSubtree(desk, "MP-02:emea"));
    QVERIFY(desk.waivers().isWaived(desk.find("MP-02:a,b")));
    desk.perform(moveTo(desk.plan(), {*ObjectId::fromText("b")}, *ObjectId::fromText("muc")));
    QCOMPARE(desk.state("MP-02:muc"), WaiverState::InForce);
}

void TestWaivers::aRuleIsAcceptedEverywhere()
{
    Desk desk(plan(""));
    const auto given = desk.perform(waive(desk.plan(), "WOL-01", "00000000", {.reason = "no WOL", .author = {}, .date = {}, .expires = {}, .scope = "rule"}));
    QCOMPARE(desk.waivers().findingCount(ObjectId::synthetic("WOL-01")), std::size_t(3));
    for (const char *key : {"WOL-01:off", "WOL-01:lab", "WOL-01:lyf"})
        QVERIFY(desk.waivers().isWaived(desk.find(key)));
    desk.apply(given->inverted());
    QVERIFY(desk.waivedKeys().empty());
}

void TestWaivers::otherFactsReopenAndUndoCloses()
{
    // DS-02's finding rests on which service is named; naming another one that is as wrong is another fact.
    Desk desk(plan(R"(, "managementPoints": [{"id": "a", "name": "A", "home": "muc"}, {"id": "b", "name": "B", "home": "muc"}])"));
    desk.perform(setResponsibleService(desk.plan(), {*ObjectId::fromText("lyo")}, *ObjectId::fromText("a")));
    desk.perform(waiveFinding(desk, "DS-02:lyo"));
    QVERIFY(desk.waivers().isWaived(desk.find("DS-02:lyo")));
    QCOMPARE(desk.state("DS-02:lyo"), WaiverState::InForce);
    const auto other = desk.perform(setResponsibleService(desk.plan(), {*ObjectId::fromText("lyo")}, *ObjectId::fromText("b")));
    const Finding now = desk.find("DS-02:lyo");
    QVERIFY(!desk.waivers().isWaived(now));
    QCOMPARE(desk.state("DS-02:lyo"), WaiverState::Reopened);
    const ObjectRef waiver = desk.waivers().reopenedOf(now);
    QVERIFY(waiver);
    QCOMPARE(reopenedSentence(desk.plan(), waiver),
             u"It was accepted on 2026-05-01 by Ann (“no spare server”), but the facts have changed since."_s);
    desk.apply(other->inverted());
    QVERIFY(desk.waivers().isWaived(desk.find("DS-02:lyo")));
    QVERIFY(desk.waivers().reopenedOf(desk.find("DS-02:lyo")).isNull());
    desk.apply(*other);
    desk.perform(waiveFinding(desk, "DS-02:lyo")); // renewed
    QCOMPARE(desk.state("DS-02:lyo"), WaiverState::InForce);
    QCOMPARE(problem(desk), QString());
}

void TestWaivers::anExpiredOneAcceptsNothing()
{
    Desk desk(plan(R"(, "waivers": [{"key": "WOL-01:muc", "fingerprint": "00000000", "reason": "r", "expires": "2026-11-21", "scope": "subtree"},
        {"key": "WOL-01:lyo", "fingerprint": "00000000", "reason": "r", "expires": "2026-11-22", "scope": "subtree"}])"));
    QCOMPARE(desk.state("WOL-01:muc"), WaiverState::Expired);
    QCOMPARE(desk.waivers().findingCount(ObjectId::synthetic("WOL-01:muc")), std::size_t(0));
    QCOMPARE(desk.state("WOL-01:lyo"), WaiverState::InForce); // on its last day
    QVERIFY(!desk.waivers().isWaived(desk.find("WOL-01:off")));
    QCOMPARE(desk.waivers().count(WaiverState::Expired), std::size_t(1));
}

void TestWaivers::aRuleThatIsOffLetsItsWaiversRest()
{
    Desk desk(plan(""));
    desk.perform(waiveFinding(desk, "WOL-01:off"));
    const ObjectId settings = desk.plan().id(desk.plan().settings());
    const auto off = desk.perform(setField(desk.plan(), {settings}, FieldId::RulesOff, TextList{"WOL-01"}));
    QCOMPARE(desk.state("WOL-01:off"), WaiverState::Resting);
    desk.apply(off->inverted());
    QCOMPARE(desk.state("WOL-01:off"), WaiverState::InForce);
}

void TestWaivers::malformedKeysAcceptNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("scope");
    QTest::newRow("no such rule") << u"XYZ-01:muc"_s << u"finding"_s;
    QTest::newRow("no such rule anywhere") << u"XYZ-01"_s << u"rule"_s;
    QTest::newRow("a rule with an object") << u"WOL-01:muc"_s << u"rule"_s;
    QTest::newRow("a subtree without an object") << u"WOL-01"_s << u"subtree"_s;
    QTest::newRow("a subtree of two objects") << u"WOL-01:muc,lyo"_s << u"subtree"_s;
    QTest::newRow("a subtree of a detail") << u"WOL-01:muc:eventDispatcher"_s << u"subtree"_s;
    QTest::newRow("a finding without an object") << u"WOL-01"_s << u"finding"_s;
    QTest::newRow("nothing") << u""_s << u"finding"_s;
    QTest::newRow("an id that is none") << u"WOL-01:MÜC"_s << u"subtree"_s;
    QTest::newRow("an object that is gone") << u"WOL-01:gone"_s << u"subtree"_s;
}

void TestWaivers::malformedKeysAcceptNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, scope);
    Desk desk(plan(""));
    desk.perform(waive(desk.plan(), key.toStdString(), "00000000", {.reason = "r", .author = {}, .date = {}, .expires = {}, .scope = scope.toStdString()}));
    QCOMPARE(desk.plan().count(Kind::Waiver), 1U);
    QCOMPARE(desk.state(key.toStdString()), WaiverState::Stale);
    QVERIFY(desk.waivedKeys().empty());
    QVERIFY(!waiverSubject(desk.plan(), waiversByKey(desk.plan()).front()).isNull());
    desk.perform(withdrawWaiver(desk.plan(), key.toStdString()));
    QVERIFY(desk.waivers().isEmpty());
}

void TestWaivers::theNearestWaiverIsNamed()
{
    Desk desk(plan(""));
    const auto keyOfWaiver = [&] { return desk.plan().textValue(desk.waivers().waiverOf(desk.find("WOL-01:off")), FieldId::Key); };
    desk.perform(waive(desk.plan(), "WOL-01", "00000000", {.reason = "r", .author = {}, .date = {}, .expires = {}, .scope = "rule"}));
    QCOMPARE(keyOfWaiver(), std::string("WOL-01"));
    desk.perform(waiveSubtree(desk, "WOL-01:emea"));
    QCOMPARE(keyOfWaiver(), std::string("WOL-01:emea"));
    desk.perform(waiveSubtree(desk, "WOL-01:muc"));
    QCOMPARE(keyOfWaiver(), std::string("WOL-01:muc"));
    desk.perform(waiveFinding(desk, "WOL-01:off"));
    QCOMPARE(keyOfWaiver(), std::string("WOL-01:off"));
    QCOMPARE(problem(desk), QString());
}

// Waivers that are given and objects that move find the findings concerned through their subjects.
void TestWaivers::everySubjectKnowsItsFindings()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Desk desk(generatePlan({.sites = 15, .seed = seed, .brokenness = 0.4}));
        for (const Finding &finding : desk.findings()) {
            for (const ObjectRef subject : desk.engine().subjects(finding)) {
                QVERIFY2(std::ranges::any_of(desk.engine().findingsOf(subject), [&](const Finding &its) { return its.key == finding.key; }),
                         desk.key(finding).c_str());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
