// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "tests/support/large_plan.h"
#include "views/dialogs/replace_dialog.h"
#include "views/dialogs/replace_model.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    explicit Desk(Plan plan = contosoPlan())
    {
        session.openPlan(std::move(plan));
        dialog.emplace(session, themes);
        dialog->show();
    }
    QLineEdit &find() { return *dialog->findChildren<QLineEdit *>().at(0); }
    QLineEdit &with() { return *dialog->findChildren<QLineEdit *>().at(1); }
    QCheckBox &box(const QString &text)
    {
        for (auto *one : dialog->findChildren<QCheckBox *>()) {
            if (one->text().remove(u'&') == text)
                return *one;
        }
        qFatal("no such box");
    }
    QPushButton &replace() { return *defaultButton(*dialog); }
    void settle() { QTRY_VERIFY(!dialog->isSearching()); }

    ThemeSource themes{Theme::light()};
    Session session;
    std::optional<ReplaceDialog> dialog;
};

} // namespace

class TestReplaceDialog : public QObject {
    Q_OBJECT

private slots:
    void listsWhatWouldChange()
    {
        Desk desk;
        QVERIFY(!desk.replace().isEnabled());
        QTest::keyClicks(&desk.find(), u"Munich"_s);
        desk.with().setText(u"München"_s); // QTest types nothing but ASCII
        desk.settle();
        ReplaceModel &model = desk.dialog->model();
        QCOMPARE(model.rowCount(), 2); // the site and its depot
        QCOMPARE(model.index(0, ReplaceModel::AfterColumn).data().toString(), u"München"_s);
        QVERIFY(desk.replace().isEnabled());
        QVERIFY(desk.session.perform(desk.dialog->edit()));
        QCOMPARE(desk.session.plan().name(object(desk.session.plan(), "munich")), std::string_view("München"));
        QCOMPARE(desk.session.undoStack().count(), 1);
    }

    void rowsCanBeLeftOut()
    {
        Desk desk;
        desk.find().setText(u"DSM-"_s);
        desk.with().setText(u"SRV-"_s);
        desk.settle();
        ReplaceModel &model = desk.dialog->model();
        const int all = model.rowCount();
        QVERIFY(all >= 3);
        auto *table = desk.dialog->findChild<QTableView *>();
        table->setCurrentIndex(model.index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(model.chosenCount(), all - 1);
        const ObjectId left = model.chosen().front().object;
        QVERIFY(desk.session.perform(desk.dialog->edit()));
        QVERIFY(desk.session.plan().name(desk.session.plan().find(left)).starts_with("SRV-"));
        int old = 0;
        desk.session.plan().forEach(Kind::ManagementPoint, [&](ObjectRef mp) { old += desk.session.plan().name(mp).starts_with("DSM-") ? 1 : 0; });
        QCOMPARE(old, 1);
    }

    void groupsSayWhere()
    {
        Desk desk;
        desk.find().setText(u"10."_s);
        desk.with().setText(u"11."_s);
        desk.settle();
        QCOMPARE(desk.dialog->model().rowCount(), 0);
        desk.box(u"Addresses"_s).click();
        desk.settle();
        QVERIFY(desk.dialog->model().rowCount() >= 5);
    }

    void wrongExpressionsSayWhy()
    {
        Desk desk;
        desk.box(u"Regular expression"_s).click();
        desk.find().setText(u"("_s);
        desk.settle();
        bool isTold = false;
        for (auto *label : desk.dialog->findChildren<QLabel *>())
            isTold = isTold || label->text().contains(u"not valid"_s);
        QVERIFY(isTold && !desk.replace().isEnabled());
    }

    void impossibleOnesAreMarked()
    {
        Desk desk;
        desk.box(u"Regular expression"_s).click();
        desk.find().setText(u"^Munich$"_s);
        desk.settle();
        ReplaceModel &model = desk.dialog->model();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.problemCount(), 1);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!desk.replace().isEnabled());
    }

    void everythingHasAName()
    {
        Desk desk;
        QCOMPARE(unnamedControls(*desk.dialog), QStringList());
    }

    void largePlansAreSearchedInSlices()
    {
        Desk desk(generatedPlan(5'000));
        QElapsedTimer watch;
        watch.start();
        desk.find().setText(u"dsm"_s);
        desk.with().setText(u"srv"_s);
        desk.settle();
        qInfo("Texts of 5,000 sites searched: %lld ms", watch.elapsed());
        QVERIFY(desk.dialog->model().rowCount() > 5'000);
    }
};

QTEST_MAIN(TestReplaceDialog)
#include "tst_replace_dialog.moc"
