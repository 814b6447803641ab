// SPDX-License-Identifier: MIT
// The settings page of a plan's rules, driven by keyboard and mouse: every change is one edit that undo takes back, what is set
// otherwise is said, and profiles go to files and come back.
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "app/main_window.h"
#include "app/rule_profiles.h"
#include "app/status_line.h"
#include "model/edits/rule_edits.h"
#include "model/rules/rule_setting_text.h"
#include "model/rules/rule_table.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "views/dialogs/profile_dialog.h"
#include "views/dialogs/rule_settings_dialog.h"
#include "views/dialogs/rule_settings_table.h"
#include "views/dialogs/rule_table_model.h"
#include "views/findings/rule_menu.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
    {
        session.openPlan(contosoPlan());
        dialog.open("APP-01");
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    QModelIndex cell(const char *code, int column)
    {
        auto &model = *qobject_cast<RuleTableModel *>(dialog.table().model());
        return model.index(model.rowOf(code), column);
    }
    void click(const QModelIndex &index)
    {
        dialog.table().scrollTo(index);
        QTest::mouseClick(dialog.table().viewport(), Qt::LeftButton, {}, dialog.table().visualRect(index).center());
    }
    QPushButton *button(const QString &text) { return buttonCalled(dialog, text); }
    const RuleSettings &settings() const { return session.facts().settings(); }

    ThemeSource themes{Theme::light()};
    Session session;
    RuleSettingsDialog dialog{session, themes};
};

} // namespace

class TestRuleSettings : public QObject {
    Q_OBJECT

private slots:
    void boxSwitchesARule()
    {
        Desk desk;
        const QModelIndex on = desk.cell("WOL-01", RuleTableModel::OnColumn);
        QCOMPARE(on.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        desk.click(on);
        QVERIFY(desk.settings().isOff("WOL-01"));
        QCOMPARE(desk.cell("WOL-01", RuleTableModel::CountColumn).data().toString(), u"off"_s);
        QVERIFY2(desk.dialog.summary().startsWith(u"1 off"_s), qPrintable(desk.dialog.summary()));
        QCOMPARE(desk.session.undoStack().count(), 1);
        desk.session.undoStack().undo();
        QCOMPARE(on.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!desk.dialog.summary().contains(u"off"_s));
        // and from anywhere in the row by the space bar
        desk.click(desk.cell("APP-07", RuleTableModel::TitleColumn));
        QTest::keyClick(&desk.dialog.table(), Qt::Key_Space);
        QVERIFY(desk.settings().isOff("APP-07"));
        QTest::keyClick(&desk.dialog.table(), Qt::Key_Space);
        QVERIFY(!desk.settings().isOff("APP-07"));
    }

    void severityIsChosenFromAList()
    {
        Desk desk;
        const QModelIndex cell = desk.cell("WOL-01", RuleTableModel::SeverityColumn);
        desk.click(cell);
        auto *box = desk.dialog.table().findChild<QComboBox *>();
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        QCOMPARE(box->currentIndex(), int(Severity::Error));
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCOMPARE(desk.settings().severity("WOL-01", Severity::Error), Severity::Hint);
        QCOMPARE(cell.data().toString(), u"Hint, usually Error"_s);
        desk.session.undoStack().undo();
        QCOMPARE(cell.data().toString(), u"Error"_s);
    }

    void theUsualSeverityIsNotKept()
    {
        Desk desk;
        auto &model = *desk.dialog.table().model();
        const QModelIndex cell = desk.cell("APP-02", RuleTableModel::SeverityColumn);
        const ReadingSpec &sis = *readingSpec("sisPerObject");
        QVERIFY(desk.session.perform(chooseReading(desk.session.plan(), sis, *readingChoice(sis, "error"))));
        QCOMPARE(cell.data().toString(), u"Error, usually Warning"_s);
        QVERIFY(model.setData(cell, int(Severity::Warning), Qt::EditRole)); // against the reading: the plan's own word
        QVERIFY(desk.settings().isRegraded("APP-02"));
        QVERIFY(model.setData(cell, int(Severity::Error), Qt::EditRole));
        QVERIFY(!desk.settings().isRegraded("APP-02"));
    }

    void wordsFindRules()
    {
        Desk desk;
        auto *words = desk.dialog.findChild<QLineEdit *>();
        QTest::keyClicks(words, u"wol 01"_s);
        QCOMPARE(desk.dialog.table().model()->rowCount(), 1);
        words->clear();
        QCOMPARE(desk.dialog.table().model()->rowCount(), static_cast<int>(ruleTable().size()));
        QTest::keyClicks(words, u"zzz"_s);
        QCOMPARE(desk.dialog.table().model()->rowCount(), 0);
        desk.dialog.open("WOL-02"); // clears the words
        QCOMPARE(desk.dialog.table().currentIndex().siblingAtColumn(RuleTableModel::CodeColumn).data().toString(), u"WOL-02"_s);
    }

    void countsFollowTheFindings()
    {
        Desk desk;
        int all = 0;
        desk.session.engine().forEachFinding([&](const Finding &) { ++all; });
        const auto sum = [&] {
            int out = 0;
            for (const Rule *rule : ruleTable())
                out += desk.cell(std::string(rule->code).c_str(), RuleTableModel::CountColumn).data().toInt();
            return out;
        };
        QVERIFY(all > 0);
        QTRY_COMPARE(sum(), all);
        QVERIFY(desk.session.perform(setLimit(desk.session.plan(), *limitSpec("BLS-09.clients"), 1)));
        int now = 0;
        desk.session.engine().forEachFinding([&](const Finding &) { ++now; });
        QTRY_COMPARE(sum(), now);
    }

    void readingIsChosen()
    {
        Desk desk;
        desk.dialog.open("sisPerObject");
        const ReadingSpec &sis = *readingSpec("sisPerObject");
        QRadioButton *accept = nullptr;
        for (auto *button : desk.dialog.findChildren<QRadioButton *>()) {
            if (button->accessibleDescription().contains(QString::fromUtf8(sis.choices[2].meaning)))
                accept = button;
        }
        QVERIFY(accept && accept->isVisible() && !accept->isChecked());
        QTest::mouseClick(accept, Qt::LeftButton, {}, {8, accept->height() / 2});
        QCOMPARE(desk.settings().choice(sis).key, std::string_view("accept"));
        QVERIFY(desk.dialog.summary().contains(u"1 read otherwise"_s));
        QTest::keyClick(accept, Qt::Key_Up);
        QCOMPARE(desk.settings().choice(sis).key, std::string_view("error"));
        QCOMPARE(desk.session.undoStack().count(), 1); // changes of one setting merge
        desk.session.undoStack().undo();
        QCOMPARE(desk.settings().choice(sis).key, std::string_view("warn"));
        QVERIFY(!accept->isChecked());
    }

    void limitIsSetAndReset()
    {
        Desk desk;
        desk.dialog.open("APP-09.sites");
        auto *box = qobject_cast<QSpinBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QTest::keyClicks(box, u"12"_s);
        QCOMPARE(desk.settings().limit(*limitSpec("APP-09.sites")), 5); // typing is not yet a value
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(desk.settings().limit(*limitSpec("APP-09.sites")), 12);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(desk.settings().limit(*limitSpec("APP-09.sites")), 13);
        QCOMPARE(desk.session.undoStack().count(), 1);
        QPushButton *reset = desk.button(u"Reset"_s);
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(desk.settings().limit(*limitSpec("APP-09.sites")), 5);
        QVERIFY(!reset->isVisible() && box->hasFocus());
        QVERIFY(ruleProfileOf(desk.session.plan()) == RuleProfile());
    }

    void everythingIsResetInOneStep()
    {
        Desk desk;
        QVERIFY(!desk.button(u"Reset everything"_s)->isEnabled());
        QVERIFY(desk.session.perform(switchRule(desk.session.plan(), "APP-01", true)));
        QVERIFY(desk.session.perform(regradeRule(desk.session.plan(), "APP-02", Severity::Hint)));
        const RuleProfile before = ruleProfileOf(desk.session.plan());
        QTest::mouseClick(desk.button(u"Reset everything"_s), Qt::LeftButton);
        QVERIFY(ruleProfileOf(desk.session.plan()) == RuleProfile());
        desk.session.undoStack().undo();
        QVERIFY(ruleProfileOf(desk.session.plan()) == before);
    }

    void profileSaysWhatItChanges()
    {
        Desk desk;
        int before = 0;
        desk.session.engine().forEachFinding([&](const Finding &finding) { before += desk.session.severity(finding) == Severity::Error ? 1 : 0; });
        ProfileDialog same(desk.session, desk.themes, u"p"_s, {});
        QVERIFY(same.changes().isEmpty());
        RuleProfile profile;
        profile.off = {"SIS-01"};
        profile.severity = {{"WOL-01", "hint"}};
        ProfileDialog dialog(desk.session, desk.themes, u"company.json"_s, profile);
        QCOMPARE(dialog.changes(), QStringList({u"SIS-01 is switched off: A Service Installation Service near every segment with clients."_s,
                                                u"WOL-01: Hint instead of Error."_s}));
        QCOMPARE(desk.session.undoStack().count(), 0); // a preview leaves nothing behind
        QVERIFY(desk.session.perform(dialog.edit()));
        QVERIFY(desk.settings().isOff("SIS-01"));
        desk.session.undoStack().undo();
        int after = 0;
        desk.session.engine().forEachFinding([&](const Finding &finding) { after += desk.session.severity(finding) == Severity::Error ? 1 : 0; });
        QCOMPARE(after, before);
    }

    void profileGoesToAFileAndBack()
    {
        ThemeSource themes{Theme::light()};
        MainWindow window(themes);
        Session &session = window.session();
        session.openPlan(contosoPlan());
        QVERIFY(session.perform(switchRule(session.plan(), "APP-07", true)));
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(u"rules.json"_s));
        QVERIFY(window.ruleProfiles().exportTo(path));
        QVERIFY(session.perform(resetRuleSettings(session.plan())));
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<ProfileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        QVERIFY(window.ruleProfiles().importFrom(path));
        QVERIFY(session.facts().settings().isOff("APP-07"));
        QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        QVERIFY(!window.ruleProfiles().importFrom(path + ".none"));
    }

    void pageOpensFromEverywhere()
    {
        ThemeSource themes{Theme::light()};
        MainWindow window(themes);
        window.session().openPlan(contosoPlan());
        window.show();
        window.action(ActionId::RuleSettings)->trigger();
        QVERIFY(window.ruleProfiles().dialog() && window.ruleProfiles().dialog()->isVisible());
        window.ruleProfiles().dialog()->close();
        QMenu menu;
        addRuleActions(menu, window.session(), "WOL-01");
        const auto actions = menu.actions();
        const auto reading = std::ranges::find_if(actions, [](QAction *action) { return action->text().startsWith(u"Read as: "_s); });
        QVERIFY(reading != actions.end());
        const auto isReading = [](QAction *action) { return action->text().startsWith(u"Read as: "_s); };
        QCOMPARE(std::size_t(std::ranges::count_if(actions, isReading)), readingsOf(*ruleTable()[std::size_t(ruleIndex("WOL-01"))]).size());
        (*reading)->trigger();
        QVERIFY(window.ruleProfiles().dialog()->isVisible());
        QVERIFY(qobject_cast<QRadioButton *>(window.ruleProfiles().dialog()->focusWidget()));
        window.ruleProfiles().dialog()->close();
        auto *status = window.findChild<StatusLine *>()->findChild<QToolButton *>(u"rules"_s);
        QCOMPARE(status->text(), u"%1 rules"_s.arg(ruleTable().size()));
        QVERIFY(window.session().perform(switchRule(window.session().plan(), "APP-07", true)));
        QVERIFY(window.session().perform(setLimit(window.session().plan(), *limitSpec("APP-09.sites"), 9)));
        QTRY_COMPARE(status->text(), u"%1 rules, 1 off, 1 set otherwise"_s.arg(ruleTable().size()));
        QTest::mouseClick(status, Qt::LeftButton);
        QVERIFY(window.ruleProfiles().dialog()->isVisible());
    }

    void everyControlHasAName()
    {
        Desk desk;
        for (auto *widget : desk.dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const bool isInner = qobject_cast<QLineEdit *>(widget) && qobject_cast<QSpinBox *>(widget->parentWidget());
            const bool isFrame = qobject_cast<QScrollArea *>(widget) || !face;
            QVERIFY2(isInner || isFrame || !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestRuleSettings)
#include "tst_rule_settings.moc"
