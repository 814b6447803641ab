// SPDX-License-Identifier: MIT
// Part of a plan comes out as a plan of its own and into any plan again: what is pasted equals what was copied, and what the target
// does not have is left out and told.
#include <set>

#include <QtTest>

#include "model/edits/paste.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/plan/plan_document.h"
#include "tests/support/plan_checks.h"
#include "tests/support/random_plan.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Excerpt> part(const Plan &plan, const std::vector<ObjectId> &roots)
{
    return std::make_shared<const Excerpt>(Excerpt{plan, outermostOf(plan, roots)});
}

/// Out as text and in again.
std::shared_ptr<const Excerpt> throughText(const Excerpt &excerpt)
{
    const Excerpt cut = excerptOf(excerpt.plan, excerpt.roots);
    const auto read = readPlan(writePlan(cut.plan, cut.roots), u"text"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().front().text()));
    return std::make_shared<const Excerpt>(Excerpt{read->plan, read->roots});
}

Plan emptyPlan()
{
    Plan plan;
    const ObjectRef org = plan.create(Kind::Organization, id("elsewhere"));
    plan.set(org, FieldId::Name, std::string("Elsewhere"));
    return plan;
}

struct Pasted {
    Plan plan;
    QStringList lost;
};

Pasted pasted(const Plan &into, const std::shared_ptr<const Excerpt> &excerpt, ObjectId target, std::uint64_t seed = 7)
{
    const auto what = paste(into, excerpt, target);
    if (!what)
        qFatal("%s", qPrintable(what.error().text()));
    IdSource ids = IdSource::seeded(seed);
    const auto changes = compose(what->edit, into, ids);
    if (!changes)
        qFatal("%s", qPrintable(changes.error().text()));
    PlanDocument document;
    document.replace(into);
    if (!document.apply(*changes))
        qFatal("the paste does not apply");
    return {document.plan(), what->news->lost};
}

QString whyNot(const Plan &into, const std::shared_ptr<const Excerpt> &excerpt, ObjectId target)
{
    const auto what = paste(into, excerpt, target);
    return what ? QString() : what.error().why;
}

/// Copies take their ids in the order of their originals: roots one after the other, each with what is below, level by level.
std::unordered_map<ObjectId, ObjectId> copiesOf(const Excerpt &excerpt, std::uint64_t seed)
{
    IdSource ids = IdSource::seeded(seed);
    std::unordered_map<ObjectId, ObjectId> out;
    for (const ObjectId root : excerpt.roots) {
        std::vector<ObjectRef> all{excerpt.plan.find(root)};
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (int group = 0; group < childGroupCount && all[i].isStructure(); ++group) {
                const auto below = excerpt.plan.childrenSorted(all[i], static_cast<ChildGroup>(group));
                all.insert(all.end(), below.begin(), below.end());
            }
        }
        for (const ObjectRef ref : all)
            out.emplace(excerpt.plan.id(ref), ids.next());
    }
    return out;
}

} // namespace

class TestPaste : public QObject {
    Q_OBJECT

private slots:
    void excerptsHoldWhatTheyNeed();
    void excerptsArePlans();
    void pasteEqualsTheSubtree_data();
    void pasteEqualsTheSubtree();
    void referencesInsidePointInside();
    void referencesToWhatIsThereStay();
    void referencesToWhatIsMissingAreTold();
    void ownApplicationTypesComeAlong();
    void wholePlansCanBePasted();
    void besideItselfWhileSelected();
    void whatCannotStandThereSaysWhy();
    void namesAreFree();
    void rootsOfNothingAreRefused();
};

void TestPaste::excerptsHoldWhatTheyNeed()
{
    const Excerpt cut = excerptOf(smallPlan(), {id("muc")});
    QVERIFY(cut.plan.find(id("mpmuc")) && cut.plan.find(id("mucoffice")) && cut.plan.find(id("depmuc")));
    QVERIFY(cut.plan.find(id("dach")) && cut.plan.find(id("emea"))); // above
    QVERIFY(!cut.plan.find(id("lyo")) && !cut.plan.find(id("zrhoffice")));
    QCOMPARE(invariantProblem(cut.plan), QString());
}

void TestPaste::excerptsArePlans()
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Plan plan = randomPlan(seed, 6);
        const Excerpt cut = excerptOf(plan, outermostOf(plan, topObjects(plan)));
        const std::string text = writePlan(cut.plan, cut.roots);
        const auto read = readPlan(text, u"text"_s);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().front().text()));
        QCOMPARE(read->roots, cut.roots);
        QCOMPARE(writePlan(read->plan, read->roots), text);
    }
}

void TestPaste::pasteEqualsTheSubtree_data()
{
    QTest::addColumn<bool>("isText");
    QTest::newRow("as it is") << false;
    QTest::newRow("as text") << true;
}

void TestPaste::pasteEqualsTheSubtree()
{
    QFETCH(bool, isText);
    int compared = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Plan source = randomPlan(seed, 5, 0.5);
        auto excerpt = part(source, topObjects(source));
        if (isText)
            excerpt = throughText(*excerpt);
        if (!whyNot(emptyPlan(), excerpt, id("elsewhere")).isEmpty())
            continue;
        const Plan result = pasted(emptyPlan(), excerpt, id("elsewhere"), seed).plan;
        QCOMPARE(invariantProblem(result), QString());
        const auto copies = copiesOf(*excerpt, seed);
        const auto followed = [&](ObjectId id) { return copies.contains(id) ? copies.at(id) : ObjectId(); };
        for (const auto &[original, copy] : copies) {
            const ObjectRef from = source.find(original), to = result.find(copy);
            QVERIFY(to);
            QCOMPARE(to.kind(), from.kind());
            const bool isRoot = std::ranges::find(excerpt->roots, original) != excerpt->roots.end();
            for (const FieldSpec &row : fields()) {
                const bool onceOnly = row.id == FieldId::Central || row.id == FieldId::Order || row.id == FieldId::Name || row.id == FieldId::Deployed
                    || row.id == FieldId::DeployedShare
                    || (isRoot && (row.id == FieldId::Owner || row.id == FieldId::Master || row.id == FieldId::Position || row.id == FieldId::Seat));
                if (!contains(row.kinds, from.kind()) || onceOnly)
                    continue;
                FieldValue expected = source.value(from, row.id);
                if (auto *one = std::get_if<ObjectId>(&expected))
                    *one = followed(*one);
                if (auto *list = std::get_if<RefList>(&expected)) {
                    std::ranges::transform(*list, list->begin(), followed);
                    std::erase(*list, ObjectId());
                }
                if (auto *applications = std::get_if<ApplicationList>(&expected)) {
                    for (Application &app : *applications)
                        app.primary = false;
                }
                if (std::get_if<ObjectId>(&expected) && std::get<ObjectId>(expected).isNull())
                    expected = FieldValue();
                // Of a root that follows its place, legs elsewhere stay behind.
                if (isRoot && (row.id == FieldId::Segments || row.id == FieldId::StandsIn))
                    continue;
                QCOMPARE(result.value(to, row.id), normalized(row, std::move(expected)));
            }
            ++compared;
        }
    }
    QVERIFY2(compared > 200, qPrintable(QString::number(compared)));
}

void TestPaste::referencesInsidePointInside()
{
    Plan plan = smallPlan();
    const Plan done = pasted(plan, part(plan, {id("muc")}), id("emea")).plan;
    const ObjectRef copy = named(done, Kind::ManagementPoint, "DSM-MUC-03");
    QVERIFY(copy);
    done.forEachSegmentOf(copy, [&](ObjectRef segment) { QCOMPARE(done.owner(segment), done.owner(copy)); });
}

void TestPaste::referencesToWhatIsThereStay()
{
    Plan plan = smallPlan();
    plan.set(plan.find(id("zrh")), FieldId::DistributionService, id("mplyo"));
    const auto excerpt = throughText(*part(plan, {id("zrh")}));
    const Pasted done = pasted(plan, excerpt, id("emea"));
    QVERIFY(done.lost.isEmpty());
    int served = 0;
    done.plan.forEachServedBy(done.plan.find(id("mplyo")), [&](ObjectRef) { ++served; });
    QVERIFY(served >= 2);
}

void TestPaste::referencesToWhatIsMissingAreTold()
{
    Plan plan = smallPlan();
    plan.set(plan.find(id("zrh")), FieldId::DistributionService, id("mplyo"));
    const Pasted done = pasted(emptyPlan(), throughText(*part(plan, {id("zrh")})), id("elsewhere"));
    QCOMPARE(done.lost, QStringList{u"DSM-LYO-01"_s});
    const ObjectRef site = named(done.plan, Kind::Site, "Zürich");
    QVERIFY(site && isDefault(done.plan.value(site, FieldId::DistributionService)));
    QCOMPARE(done.plan.count(Kind::Region), 0U);
    QCOMPARE(done.plan.count(Kind::ManagementPoint), 0U);
}

void TestPaste::ownApplicationTypesComeAlong()
{
    Plan plan = smallPlan();
    const ObjectRef type = plan.create(Kind::ApplicationType, ObjectId::synthetic("kiosk"));
    plan.set(type, FieldId::TypeKey, std::string("kiosk"));
    plan.set(type, FieldId::Name, std::string("Kiosk"));
    plan.set(plan.find(id("mplyo")), FieldId::Applications, ApplicationList{{.type = "kiosk"}});
    const Pasted done = pasted(emptyPlan(), throughText(*part(plan, {id("lyo")})), id("elsewhere"));
    QCOMPARE(done.plan.applicationName(done.plan.applicationType("kiosk")), u"Kiosk"_s);
    QCOMPARE(pasted(done.plan, throughText(*part(plan, {id("lyo")})), id("elsewhere")).plan.count(Kind::ApplicationType), 1U);
}

void TestPaste::wholePlansCanBePasted()
{
    const Plan plan = smallPlan();
    const Pasted done = pasted(emptyPlan(), part(plan, topObjects(plan)), id("elsewhere"));
    QCOMPARE(done.plan.count(Kind::Site), plan.count(Kind::Site));
    QCOMPARE(done.plan.count(Kind::Link), plan.count(Kind::Link));
    QCOMPARE(done.plan.count(Kind::Cloud), plan.count(Kind::Cloud));
    QCOMPARE(done.plan.count(Kind::ManagementPoint), plan.count(Kind::ManagementPoint));
}

void TestPaste::besideItselfWhileSelected()
{
    const Plan plan = smallPlan();
    QCOMPARE(paste(plan, part(plan, {id("muc")}), id("muc"))->place, id("dach"));
    QCOMPARE(paste(plan, part(plan, {id("dach")}), id("dach"))->place, id("emea"));
    QCOMPARE(paste(plan, part(plan, {id("mucoffice")}), id("mucoffice"))->place, id("muc"));
    QCOMPARE(paste(plan, part(plan, {id("zrh")}), id("mpmuc"))->place, id("dach"));
    QCOMPARE(paste(plan, part(plan, {id("mpmuc")}), id("zrh"))->place, id("zrh"));
}

void TestPaste::whatCannotStandThereSaysWhy()
{
    const Plan plan = smallPlan();
    QVERIFY(whyNot(plan, part(plan, {id("mucoffice")}), id("emea")).startsWith(u"A segment belongs to a site."));
    QVERIFY(whyNot(plan, part(plan, {plan.id(plan.organization())}), id("emea")).contains(u"exactly one"));
    QVERIFY(!whyNot(plan, part(plan, {id("lyooffice"), id("dach")}), id("muc")).isEmpty());
}

void TestPaste::namesAreFree()
{
    const Plan plan = smallPlan();
    Plan done = pasted(plan, part(plan, {id("muc"), id("repmaster")}), id("dach"), 1).plan;
    done = pasted(done, part(plan, {id("muc"), id("repmaster")}), id("dach"), 2).plan;
    QVERIFY(named(done, Kind::Site, "Munich 2") && named(done, Kind::Site, "Munich 3"));
    QVERIFY(named(done, Kind::Repository, "master 2") && named(done, Kind::Repository, "master 3"));
    std::set<std::string_view> servers;
    done.forEach(Kind::ManagementPoint, [&](ObjectRef mp) { QVERIFY(servers.insert(done.name(mp)).second); });
}

void TestPaste::rootsOfNothingAreRefused()
{
    const auto read = readPlan(R"({"format": "sitewright-plan", "version": 1, "organization": {"id": "org", "name": ""}, "roots": ["gone"]})", u"text"_s);
    QVERIFY(!read && read.error().front().what.contains(u"does not exist"));
    QVERIFY(!readPlan(R"({"format": "sitewright-plan", "version": 1, "organization": {"id": "org", "name": ""}, "roots": {"a": 1}})", u"text"_s));
    QVERIFY(!readPlan(R"({"format": "sitewright-plan", "version": 1, "organization": {"id": "org", "name": ""}, "roots": [1]})", u"text"_s));
    QVERIFY(!whyNot(smallPlan(), part(smallPlan(), {}), id("muc")).isEmpty());
}

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
