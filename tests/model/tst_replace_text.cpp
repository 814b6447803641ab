// SPDX-License-Identifier: MIT
#include <QtTest>

#include "model/edits/replace_text.h"
#include "tests/support/small_plan.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned groupBit(TextGroup group) { return 1U << static_cast<unsigned>(group); }
constexpr unsigned everything = (1U << textGroupCount) - 1U;

std::vector<Replacement> found(const Plan &plan, const ReplaceQuery &query, std::size_t slice = 1000)
{
    const auto pattern = replacePattern(query);
    if (!pattern)
        return {};
    ReplaceSearch search(plan, query, *pattern);
    while (!search.proceed(slice)) {}
    return search.found();
}

Plan replaced(const Plan &plan, const ReplaceQuery &query) { return after(plan, replaceTexts(query, found(plan, query))); }

} // namespace

class TestReplaceText : public QObject {
    Q_OBJECT

private slots:
    void plainText()
    {
        const Plan plan = replaced(smallPlan(), {.find = u"munich"_s, .with = u"Monaco"_s, .groups = groupBit(TextGroup::Names)});
        QCOMPARE(plan.name(plan.find(id("muc"))), std::string_view("Monaco"));
        QCOMPARE(plan.name(plan.find(id("lyo"))), std::string_view("Lyon"));
    }

    void caseAndWholeWords()
    {
        QVERIFY(found(smallPlan(), {.find = u"munich"_s, .heedsCase = true, .groups = everything}).empty());
        QVERIFY(!found(smallPlan(), {.find = u"unic"_s, .groups = everything}).empty());
        QVERIFY(found(smallPlan(), {.find = u"unic"_s, .wholeWords = true, .groups = everything}).empty());
    }

    void expressionsWithGroups()
    {
        const Plan plan = replaced(smallPlan(), {.find = u"^DSM-(\\w+)-0(\\d)$"_s, .with = u"\\1-DSM\\2"_s, .isExpression = true, .groups = groupBit(TextGroup::Servers)});
        QCOMPARE(plan.name(plan.find(id("mpmuc"))), std::string_view("MUC-DSM1"));
    }

    void withoutExpressionsSignsAreSigns()
    {
        Plan plan = smallPlan();
        plan.set(plan.find(id("depmuc")), FieldId::Share, std::string("\\\\SRV\\DSM$"));
        const Plan done = replaced(plan, {.find = u"\\SRV\\"_s, .with = u"\\1\\"_s, .groups = groupBit(TextGroup::Servers)});
        QCOMPARE(done.textValue(done.find(id("depmuc")), FieldId::Share), std::string("\\\\1\\DSM$"));
        QVERIFY(found(plan, {.find = u"."_s, .groups = groupBit(TextGroup::Names)}).empty());
    }

    void groupsAreKept()
    {
        // Servers are not names: the name of a Management Point is its host.
        for (const Replacement &one : found(smallPlan(), {.find = u"e"_s, .with = u"x"_s, .groups = groupBit(TextGroup::Names)}))
            QVERIFY(!smallPlan().find(one.object).is(Kind::ManagementPoint));
        for (const Replacement &one : found(smallPlan(), {.find = u"DSM"_s, .with = u"x"_s, .groups = groupBit(TextGroup::Servers)}))
            QVERIFY(contains(maskOf(Kind::ManagementPoint, Kind::Depot), smallPlan().find(one.object).kind()));
        QVERIFY(found(smallPlan(), {.find = u"e"_s, .groups = 0}).empty());
    }

    void everyTextFieldHasAGroup()
    {
        int texts = 0;
        for (const FieldSpec &row : fields()) {
            for (int kind = 0; kind < kindCount; ++kind) {
                const auto k = static_cast<Kind>(kind);
                const bool isWritten = (row.type == FieldType::Text || row.type == FieldType::Lines) && contains(row.kinds, k) && row.home == FieldHome::Object
                    && !contains(maskOf(Kind::Plan, Kind::Waiver), k) && row.id != FieldId::TypeKey && row.id != FieldId::DeployedShare;
                if (contains(row.kinds, k))
                    QCOMPARE(textGroup(k, row).has_value(), isWritten);
                texts += isWritten ? 1 : 0;
            }
        }
        QVERIFY(texts > 20);
    }

    void onlyWithinTheSelection()
    {
        const auto all = found(smallPlan(), {.find = u"DSM"_s, .with = u"X"_s, .groups = everything});
        const auto some = found(smallPlan(), {.find = u"DSM"_s, .with = u"X"_s, .groups = everything, .within = {id("muc")}});
        QVERIFY(!some.empty() && some.size() < all.size());
        const Plan plan = smallPlan();
        for (const Replacement &one : some)
            QVERIFY(plan.isWithin(plan.find(one.object), plan.find(id("muc"))));
    }

    void whatIsNotPossibleIsMarkedAndLeftOut()
    {
        const ReplaceQuery query{.find = u"^(Munich|Lyon)$"_s, .with = u""_s, .isExpression = true, .groups = groupBit(TextGroup::Names)};
        const auto all = found(smallPlan(), query);
        QCOMPARE(all.size(), std::size_t(2));
        for (const Replacement &one : all)
            QVERIFY(!one.problem.isEmpty());
        QCOMPARE(replaced(smallPlan(), query).name(smallPlan().find(id("muc"))), std::string_view("Munich"));
        const auto control = found(smallPlan(), {.find = u"^Munich$"_s, .with = u"a\u0001b"_s, .isExpression = true, .groups = groupBit(TextGroup::Names)});
        QCOMPARE(control.size(), std::size_t(1));
        QVERIFY(!control.front().problem.isEmpty());
    }

    void linesAreReplacedOneByOne()
    {
        Plan plan = smallPlan();
        plan.set(plan.find(id("mucoffice")), FieldId::Subnets, TextList{"10.1.0.0/22", "10.9.0.0/24"});
        const Plan done = replaced(plan, {.find = u"^10\\."_s, .with = u"172.16."_s, .isExpression = true, .groups = groupBit(TextGroup::Addresses)});
        QCOMPARE(std::get<TextList>(done.value(done.find(id("mucoffice")), FieldId::Subnets)), (TextList{"172.16.1.0.0/22", "172.16.9.0.0/24"}));
    }

    void invalidExpressionsSayWhy()
    {
        const auto pattern = replacePattern({.find = u"("_s, .isExpression = true});
        QVERIFY(!pattern && pattern.error().why.contains(u"not valid"));
    }

    void expressionsThatTryForEverGiveUp()
    {
        Plan plan = smallPlan();
        plan.set(plan.find(id("muc")), FieldId::Name, std::string(60, 'a') + "!");
        const ReplaceQuery query{.find = u"^(a|aa)+$"_s, .with = u"b"_s, .isExpression = true, .groups = everything};
        QVERIFY(found(plan, query).empty());
    }

    void slicesFindTheSame()
    {
        const ReplaceQuery query{.find = u"e"_s, .with = u"x"_s, .groups = everything};
        QCOMPARE(found(smallPlan(), query, 1).size(), found(smallPlan(), query).size());
    }

    void namesOfStepsHoldPercentSigns()
    {
        const ReplaceQuery query{.find = u"%1"_s, .with = u"%2"_s};
        QVERIFY(replaceTexts(query, {}).name.contains(u"“%1” by “%2”"));
    }
};

QTEST_MAIN(TestReplaceText)
#include "tst_replace_text.moc"
