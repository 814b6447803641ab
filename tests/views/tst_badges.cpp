// SPDX-License-Identifier: MIT
// The badges of the structure tree: the worst that is below a closed row, told anew whenever it changes; what is waived does not count.
#include <QtTest>

#include <map>

#include "model/edits/waiver_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/plan_generator.h"
#include "views/session/session.h"
#include "views/tree/structure_model.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<ObjectId> shownObjects(const Plan &plan)
{
    std::vector<ObjectId> out;
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint})
        plan.forEach(kind, [&](ObjectRef ref) { out.push_back(plan.id(ref)); });
    return out;
}

/// What badges say, and which rows were told to be painted anew.
struct Tree {
    explicit Tree(Plan plan) : model(session)
    {
        session.openPlan(std::move(plan));
        remember();
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [this](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row)
                told.insert(QPersistentModelIndex(first.siblingAtRow(row)));
        });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [this] { wasReset = true; });
    }
    void remember()
    {
        before.clear();
        told.clear();
        wasReset = false;
        for (const ObjectId id : shownObjects(session.plan())) {
            const QModelIndex index = model.indexOf(id);
            before[id] = {model.counts(index, false), model.counts(index, true)};
        }
    }
    QString untold()
    {
        for (const auto &[id, counts] : before) {
            if (session.plan().find(id).isNull() || wasReset)
                continue;
            const QModelIndex index = model.indexOf(id);
            const std::pair now{model.counts(index, false), model.counts(index, true)};
            if (now != counts && !told.contains(QPersistentModelIndex(index)))
                return QString::fromStdString(id.text());
        }
        return {};
    }

    Session session;
    StructureModel model;
    std::map<ObjectId, std::pair<SeverityCounts, SeverityCounts>> before;
    QSet<QPersistentModelIndex> told;
    bool wasReset = false;
};

} // namespace

class TestBadges : public QObject {
    Q_OBJECT

private slots:
    void closedRowsSayTheWorstBelow();
    void waivedOnesDoNotCount();
    void everyChangeIsTold();
};

void TestBadges::closedRowsSayTheWorstBelow()
{
    Tree tree(generatePlan({12, 3, 0.4}));
    const Plan &plan = tree.session.plan();
    std::map<ObjectId, SeverityCounts> below;
    tree.session.engine().forEachFinding([&](const Finding &finding) {
        for (ObjectRef at = finding.first(); at; at = plan.owner(at))
            ++below[plan.id(at)].count[static_cast<std::size_t>(tree.session.severity(finding))];
    });
    for (const ObjectId id : shownObjects(plan))
        QCOMPARE(tree.model.counts(tree.model.indexOf(id), false), below[id]);
}

void TestBadges::waivedOnesDoNotCount()
{
    Tree tree(contosoPlan());
    const ObjectId munich = id("munich");
    std::vector<Finding> inside;
    tree.session.engine().forEachFinding([&](const Finding &finding) {
        if (tree.session.plan().isWithin(finding.first(), tree.session.plan().find(munich)))
            inside.push_back(finding);
    });
    QVERIFY(!inside.empty());
    QCOMPARE(tree.model.counts(tree.model.indexOf(munich), false).total(), std::uint32_t(inside.size()));
    for (const Finding &finding : inside)
        QVERIFY(tree.session.perform(waive(tree.session.plan(), tree.session.keyText(finding), fingerprintText(finding.fingerprint), {"Known", {}, {}, {}, {}})));
    QCOMPARE(tree.model.counts(tree.model.indexOf(munich), false).total(), 0U);
    QCOMPARE(tree.untold(), QString());
    tree.remember();
    tree.session.undoStack().undo();
    QCOMPARE(tree.model.counts(tree.model.indexOf(munich), false).total(), 1U);
    QCOMPARE(tree.untold(), QString());
}

void TestBadges::everyChangeIsTold()
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        Tree tree(generatePlan({12, seed, 0.4}));
        Rng rng(seed);
        for (int i = 0; i < 150; ++i) {
            tree.remember();
            EditContext context{tree.session.plan(), rng, &tree.session.engine(), 12};
            const char *kind = "undo";
            if (i % 4 == 3 && tree.session.undoStack().canUndo())
                tree.session.undoStack().undo();
            else
                (void)tree.session.perform(randomEdit(context, EditMix::Test, &kind));
            const QString untold = tree.untold();
            QVERIFY2(untold.isEmpty(), qPrintable(u"seed %1 edit %2 (%3): %4"_s.arg(seed).arg(i).arg(QString::fromLatin1(kind), untold)));
        }
    }
}

QTEST_MAIN(TestBadges)
#include "tst_badges.moc"
