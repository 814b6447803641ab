// SPDX-License-Identifier: MIT
// The window "Best Distribution Services": what it offers is what it does, each weight has its own, and cancelling keeps what was shown.
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "tests/support/example_plan.h"
#include "views/dialogs/best_services_dialog.h"
#include "views/dialogs/best_services_model.h"
#include "views/session/derived.h"
#include "views/shared/segmented_control.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    Shown()
    {
        session.openPlan(examplePlan(u"branches-one-service"_s));
        dialog = std::make_unique<BestServicesDialog>(session, themes, offer(LedgerWeight::Crossings), [this](LedgerWeight weight, QWidget *) {
            return isCancelled ? std::nullopt : std::optional(offer(weight));
        });
        dialog->show();
    }
    BestServicesDialog::Offer offer(LedgerWeight weight) const { return BestServicesDialog::Offer::of(session.plan(), session.facts(), weight); }

    Session session;
    ThemeSource themes{Theme::light()};
    bool isCancelled = false;
    std::unique_ptr<BestServicesDialog> dialog;
};

} // namespace

class TestBestServicesDialog : public QObject {
    Q_OBJECT

private slots:
    void doesWhatItOffers()
    {
        Shown shown;
        const auto offer = shown.offer(LedgerWeight::Crossings);
        QVERIFY(shown.dialog->summary().contains(QString::number(offer.best.then.steps.crossNetwork)));
        QVERIFY(shown.session.perform(shown.dialog->edit()));
        QCOMPARE(shown.session.ledger().steps().crossNetwork, offer.best.then.steps.crossNetwork);
        QCOMPARE(shown.session.undoStack().count(), offer.assignment.changes > 0 ? 1 : 0);
        QCOMPARE(shown.offer(LedgerWeight::Crossings).assignment.changes, std::size_t(0)); // nothing is left to do
    }

    void eachWeightHasItsOwn()
    {
        Shown shown;
        auto *choice = shown.dialog->findChild<SegmentedControl *>();
        QVERIFY(choice);
        const QString before = shown.dialog->reason();
        shown.dialog->setWeight(LedgerWeight::Volume);
        QCOMPARE(choice->currentIndex(), int(LedgerWeight::Volume));
        QVERIFY(shown.dialog->reason() != before);
        shown.isCancelled = true;
        shown.dialog->setWeight(LedgerWeight::Hops);
        QCOMPARE(choice->currentIndex(), int(LedgerWeight::Volume));
    }

    void everyRowHasAProof()
    {
        Shown shown;
        const QList<QTableView *> tables = shown.dialog->findChildren<QTableView *>();
        QCOMPARE(tables.size(), 2);
        for (int row = 0; row < tables[0]->model()->rowCount(); ++row) {
            tables[0]->selectRow(row);
            QVERIFY(tables[1]->model()->rowCount() > 0);
            QCOMPARE(tables[1]->model()->index(0, ServiceAlternativesModel::ServiceColumn).data().toString().remove(u" (today)"_s),
                     tables[0]->model()->index(row, ServiceChangesModel::BestColumn).data().toString());
        }
    }

    void largePlansAreWorkedOutBesideTheWindow()
    {
        Session session;
        const auto count = [](const Plan &plan, const Facts &) { return plan.count(Kind::Site); };
        QCOMPARE(derivedFrom(session, nullptr, u"Counting"_s, count), std::optional(session.plan().count(Kind::Site)));
        Plan plan;
        const ObjectRef organization = plan.create(Kind::Organization, *ObjectId::fromText("org"));
        for (std::uint32_t i = 0; i < besideFrom; ++i)
            plan.set(plan.create(Kind::Site, *ObjectId::fromText("s" + std::to_string(i))), FieldId::Owner, plan.id(organization));
        session.openPlan(std::move(plan));
        QCOMPARE(derivedFrom(session, nullptr, u"Counting"_s, count), std::optional(besideFrom));
    }
};

QTEST_MAIN(TestBestServicesDialog)
#include "tst_best_services_dialog.moc"
