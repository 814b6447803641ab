// SPDX-License-Identifier: MIT
// The window "Time until a change arrives": order, choice of the process, what it says about unknowns.
#include <QTableView>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "views/dialogs/propagation_dialog.h"
#include "views/dialogs/propagation_model.h"
#include "views/session/session.h"
#include "views/shared/segmented_control.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(PropagationDialog &dialog, int row, int column) { return dialog.model().index(row, column).data().toString(); }

/// Munich and Zurich with a depot each, polled hourly; Zurich only at night.
void distribute(Session &session)
{
    const auto perform = [&](const Edit &edit) { QVERIFY(session.perform(edit)); };
    perform(addObject(session.plan(), Kind::Depot, id("munich"), "First"));
    perform(addObject(session.plan(), Kind::Depot, id("zurich"), "Second"));
    const ObjectId org = session.plan().id(session.plan().organization());
    perform(addObject(session.plan(), Kind::Repository, org, "Master"));
    for (const FieldId field : {FieldId::PollConfiguration, FieldId::PollRepository, FieldId::PollPackages, FieldId::PollPreparation})
        perform(setField(session.plan(), {org}, field, std::int64_t(60)));
    perform(setField(session.plan(), {id("zurich")}, FieldId::TimeFrame, std::string("22:00-06:00")));
}

} // namespace

class TestPropagationDialog : public QObject {
    Q_OBJECT

private:
    const ThemeSource m_themes{Theme::light()};

private slots:
    void slowestStandFirst();
    void aHeaderSortsOtherwise();
    void eachProcessHasItsOwn();
    void unknownsAreSaid();
    void emptyPlanSaysSo();
    void namesStayAsTheyAre();
    void everyControlHasAName();
};

void TestPropagationDialog::slowestStandFirst()
{
    Session session;
    session.openPlan(contosoPlan());
    distribute(session);
    PropagationDialog dialog(session, m_themes, PropagationRows::of(session.plan(), session.facts()));
    dialog.setProcess(DistributionProcess::Configuration);
    PropagationModel &model = dialog.model();
    QVERIFY(model.rowCount() >= 4);
    const auto longest = [&](int row) { return model.arrival(row).time.worst + (model.arrival(row).time.isOpen ? 1e12 : 0); };
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(longest(row - 1) >= longest(row));
    QCOMPARE(dialog.table().currentIndex().row(), 0);
}

void TestPropagationDialog::aHeaderSortsOtherwise()
{
    Session session;
    session.openPlan(contosoPlan());
    distribute(session);
    PropagationDialog dialog(session, m_themes, PropagationRows::of(session.plan(), session.facts()));
    dialog.setProcess(DistributionProcess::Configuration);
    const QString chosen = cell(dialog, 0, PropagationModel::TargetColumn);
    dialog.table().sortByColumn(PropagationModel::TargetColumn, Qt::AscendingOrder);
    for (int row = 1; row < dialog.model().rowCount(); ++row)
        QVERIFY(cell(dialog, row - 1, PropagationModel::TargetColumn).compare(cell(dialog, row, PropagationModel::TargetColumn), Qt::CaseInsensitive) <= 0);
    QCOMPARE(dialog.table().currentIndex().siblingAtColumn(PropagationModel::TargetColumn).data().toString(), chosen);
}

void TestPropagationDialog::eachProcessHasItsOwn()
{
    Session session;
    session.openPlan(contosoPlan());
    distribute(session);
    PropagationDialog dialog(session, m_themes, PropagationRows::of(session.plan(), session.facts()));
    QCOMPARE(dialog.model().process(), DistributionProcess::Packages);
    auto *choice = dialog.findChild<SegmentedControl *>();
    QVERIFY(choice);
    choice->setCurrentIndex(static_cast<int>(DistributionProcess::Preparation));
    dialog.setProcess(DistributionProcess::Preparation);
    QCOMPARE(dialog.model().rowCount(), 1);
    QVERIFY(dialog.table().isColumnHidden(PropagationModel::StepsColumn));
    QVERIFY(dialog.assumedText().contains(u"Compressing"));
    dialog.setProcess(DistributionProcess::Repository);
    QVERIFY(dialog.model().rowCount() > 1);
    QVERIFY(!dialog.assumedText().contains(u"Compressing"));
}

void TestPropagationDialog::unknownsAreSaid()
{
    Session session;
    session.openPlan(contosoPlan());
    distribute(session);
    const ObjectId org = session.plan().id(session.plan().organization());
    QVERIFY(session.perform(setField(session.plan(), {org}, FieldId::PollConfiguration, {})));
    PropagationDialog dialog(session, m_themes, PropagationRows::of(session.plan(), session.facts()));
    dialog.setProcess(DistributionProcess::Configuration);
    QVERIFY(dialog.unknownText().contains(u"polling interval"));
    QVERIFY(dialog.unknownText().contains(u"Zurich"));
    QVERIFY(dialog.model().index(0, PropagationModel::WorstColumn).data(PropagationModel::OpenRole).toBool());
    dialog.setProcess(DistributionProcess::Repository);
    QVERIFY(!dialog.unknownText().contains(u"polling interval"));
}

void TestPropagationDialog::emptyPlanSaysSo()
{
    Session session;
    PropagationDialog dialog(session, m_themes, {});
    QCOMPARE(dialog.model().rowCount(), 0);
    QVERIFY(!dialog.table().isVisibleTo(&dialog));
}

void TestPropagationDialog::namesStayAsTheyAre()
{
    Session session;
    session.openPlan(contosoPlan());
    distribute(session);
    QVERIFY(session.perform(rename(session.plan(), id("zurich"), "<b>%1 \u202e</b>")));
    QVERIFY(session.perform(setField(session.plan(), {id("zurich")}, FieldId::TimeFrame, std::string("at night"))));
    PropagationDialog dialog(session, m_themes, PropagationRows::of(session.plan(), session.facts()));
    dialog.setProcess(DistributionProcess::Packages);
    const QString shown = dialog.unknownText() + dialog.assumedText();
    QVERIFY(shown.contains(u"<b>%1 ") && !shown.contains(QChar(0x202e)));
    for (int row = 0; row < dialog.model().rowCount(); ++row)
        QVERIFY(!cell(dialog, row, PropagationModel::TargetColumn).contains(QChar(0x202e)));
}

void TestPropagationDialog::everyControlHasAName()
{
    Session session;
    session.openPlan(contosoPlan());
    distribute(session);
    PropagationDialog dialog(session, m_themes, PropagationRows::of(session.plan(), session.facts()));
    QVERIFY(!dialog.windowTitle().isEmpty());
    QVERIFY(!dialog.table().accessibleName().isEmpty());
    QVERIFY(!dialog.findChild<SegmentedControl *>()->accessibleName().isEmpty());
    QVERIFY(dialog.model().index(0, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u"worst"));
}

QTEST_MAIN(TestPropagationDialog)
#include "tst_propagation_dialog.moc"
