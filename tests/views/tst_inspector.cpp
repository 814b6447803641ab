// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "views/inspector/application_rows.h"
#include "views/inspector/inspector.h"
#include "views/inspector/inspector_header.h"
#include "views/inspector/link_row.h"
#include "views/inspector/relations.h"
#include "views/inspector/object_field.h"
#include "views/session/session.h"
#include "views/shared/elided_label.h"
#include "views/shared/field_frame.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    explicit Desk(std::vector<ObjectId> selected = {}) : panel(session, themes)
    {
        session.openPlan(contosoPlan());
        session.selection().set(std::move(selected));
        panel.resize(290, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    const Plan &plan() const { return session.plan(); }
    template <class Control> Control *control(FieldId field)
    {
        FieldEditor *editor = panel.editor(field);
        return editor ? qobject_cast<Control *>(editor->control()) : nullptr;
    }
    QLineEdit *line(FieldId field) { return control<QLineEdit>(field); }
    QString problem(FieldId field) { return panel.editor(field)->problem(); }
    FieldValue value(std::string_view idText, FieldId field) { return plan().value(object(plan(), idText), field); }
    void type(FieldId field, const QString &text)
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }
    // Opens the list of an object field, narrows it and takes the first.
    void pick(FieldId field, const QString &words)
    {
        auto *objects = control<ObjectField>(field);
        objects->setFocus();
        QTest::keyClick(objects, Qt::Key_Down);
        QVERIFY(objects->popupList());
        auto *filter = objects->popupList()->findChild<QLineEdit *>();
        QTest::keyClicks(filter, words);
        QTest::keyClick(filter, Qt::Key_Return);
    }

    ThemeSource themes{Theme::light()};
    Session session;
    Inspector panel;
};

QStringList linkNames(const Inspector &panel)
{
    QStringList out;
    for (const LinkRow *row : panel.findChildren<LinkRow *>()) {
        if (row->isVisible())
            out.append(row->text());
    }
    return out;
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void headSaysWhatIsSelected();
    void linksOfOneNameAreToldApart();
    void whatAnApplicationDoesIsNeverCut();
    void typingIsOneUndoStep();
    void everyVisitIsItsOwnStep();
    void wrongNumberChangesNothingAndSaysWhy();
    void halfOfAWrongNumberIsNoValue();
    void escapeTakesTypingBack();
    void numberIsWrittenAsTyped();
    void serviceIsChosenFromThoseThatDistribute();
    void inheritedServiceSaysWhereItComesFrom();
    void ownServiceCanBeTakenAway();
    void checkBoxSetsAField();
    void thereIsOneCentralManagementPoint();
    void choiceSetsAField();
    void linesAreAList();
    void segmentsToggle();
    void ownerListLeavesOutWhatCannotHold();
    void applicationsComeAndGo();
    void serverSettingsAreKept();
    void relationsLead();
    void relationsGoBothWays();
    void aDepotSaysWhatItIsMasterOf();
    void aRegionSaysWhichDepotFeedsIt();
    void severalObjectsShowWhatTheyShare();
    void outsideEditsDoNotDisturbTyping();
    void undoShowsTheOldValue();
    void deletingTheObjectEmptiesThePanel();
    void nothingSelectedShowsThePlan();
    void everyControlHasANameAndALabel();
    void hostileNamesStayText();
    void everyKindCanBeShown();
};

void TestInspector::whatAnApplicationDoesIsNeverCut()
{
    Desk desk({id("dsmmuc")});
    for (const int width : {420, 320, 290}) {
        desk.panel.resize(width, 900);
        QTest::qWait(50);
        for (auto *row : desk.panel.findChild<ApplicationRows *>()->findChildren<ElidedLabel *>())
            QVERIFY2(!row->isElided(), qPrintable(row->text()));
    }
}

void TestInspector::linksOfOneNameAreToldApart()
{
    Plan plan = contosoPlan();
    const ObjectId cloud = id("somecloud");
    plan.set(plan.create(Kind::Cloud, cloud), FieldId::Name, "Carrier");
    for (const char *site : {"munich", "zurich"}) {
        const ObjectId office = id("office" + std::string(site));
        const ObjectRef segment = plan.create(Kind::Segment, office), link = plan.create(Kind::Link, id("link" + std::string(site)));
        plan.set(segment, FieldId::Name, "office");
        plan.set(segment, FieldId::Owner, id(site));
        plan.set(link, FieldId::From, office);
        plan.set(link, FieldId::To, cloud);
    }
    Session session;
    session.openPlan(plan);
    QStringList facts;
    for (const RelationGroup &group : relationsOf(session, session.plan().find(cloud))) {
        for (const Relation &relation : group.relations)
            facts.append(relation.fact);
    }
    QCOMPARE(facts.size(), 2);
    QVERIFY2(facts.join(u'|').contains(u"Munich"_s) && facts.join(u'|').contains(u"Zurich"_s), qPrintable(facts.join(u'|')));
}

void TestInspector::headSaysWhatIsSelected()
{
    Desk desk({id("dsmmuc")});
    const auto header = [&] { return desk.panel.findChild<InspectorHeader *>(); };
    QCOMPARE(header()->title(), u"DSM-MUC-01"_s);
    QCOMPARE(header()->subtitle(), u"Management Point · Munich, DACH"_s);
    desk.session.selection().set({id("munich"), id("zurich")});
    QTRY_VERIFY(header()->title().startsWith(u"2 site"_s));
    QCOMPARE(header()->subtitle(), u"Munich, Zurich"_s);
    desk.session.selection().set({id("munich"), id("dsmmuc")});
    QTRY_VERIFY(header()->subtitle().contains(u"1 site"_s) && header()->subtitle().contains(u"1 Management Point"_s));
}

void TestInspector::typingIsOneUndoStep()
{
    Desk desk({id("munich")});
    desk.type(FieldId::Name, u"Garching"_s);
    QCOMPARE(desk.plan().name(object(desk.plan(), "munich")), std::string_view("Garching"));
    QCOMPARE(desk.session.undoStack().count(), 1);
    desk.session.undoStack().undo();
    QCOMPARE(desk.line(FieldId::Name)->text(), u"Munich"_s);
}

void TestInspector::everyVisitIsItsOwnStep()
{
    Desk desk({id("munich")});
    desk.type(FieldId::Name, u"Garching"_s);
    desk.type(FieldId::Clients, u"900"_s);
    desk.type(FieldId::Name, u"Ismaning"_s);
    QCOMPARE(desk.session.undoStack().count(), 3);
    desk.session.selection().set(id("vienna"));
    desk.session.selection().set(id("munich"));
    desk.type(FieldId::Name, u"Pasing"_s);
    QCOMPARE(desk.session.undoStack().count(), 4);
}

void TestInspector::wrongNumberChangesNothingAndSaysWhy()
{
    Desk desk({id("munich")});
    desk.type(FieldId::Clients, u"many"_s);
    QCOMPARE(desk.value("munich", FieldId::Clients), FieldValue(std::int64_t(850)));
    QVERIFY2(desk.problem(FieldId::Clients).contains("whole number"_L1), qPrintable(desk.problem(FieldId::Clients)));
    QCOMPARE(desk.line(FieldId::Clients)->text(), u"many"_s);
    QCOMPARE(desk.line(FieldId::Clients)->accessibleDescription(), desk.problem(FieldId::Clients));
    desk.type(FieldId::Clients, u"-5"_s);
    QVERIFY(!desk.problem(FieldId::Clients).isEmpty());
    QTest::keyClick(desk.line(FieldId::Clients), Qt::Key_Escape);
    QVERIFY(desk.problem(FieldId::Clients).isEmpty());
    QCOMPARE(desk.line(FieldId::Clients)->text(), u"850"_s);
    QCOMPARE(desk.session.undoStack().count(), 0);
}

void TestInspector::halfOfAWrongNumberIsNoValue()
{
    Desk desk({id("munich")});
    desk.type(FieldId::Clients, u"12x"_s); // key by key: "12" was a value
    QVERIFY(!desk.problem(FieldId::Clients).isEmpty());
    QCOMPARE(desk.value("munich", FieldId::Clients), FieldValue(std::int64_t(850)));
    QCOMPARE(desk.line(FieldId::Clients)->text(), u"12x"_s);
    QCOMPARE(desk.session.undoStack().count(), 0);
    QTest::keyClick(desk.line(FieldId::Clients), Qt::Key_Backspace);
    QCOMPARE(desk.value("munich", FieldId::Clients), FieldValue(std::int64_t(12)));
    QCOMPARE(desk.session.undoStack().count(), 1);
}

void TestInspector::escapeTakesTypingBack()
{
    Desk desk({id("munich"), id("zurich")}); // each its own again
    const FieldValue munich = desk.value("munich", FieldId::Clients), zurich = desk.value("zurich", FieldId::Clients);
    QVERIFY(munich != zurich);
    desk.type(FieldId::Clients, u"77"_s);
    QCOMPARE(desk.value("zurich", FieldId::Clients), FieldValue(std::int64_t(77)));
    QTest::keyClick(desk.line(FieldId::Clients), Qt::Key_Escape);
    QCOMPARE(desk.value("munich", FieldId::Clients), munich);
    QCOMPARE(desk.value("zurich", FieldId::Clients), zurich);
    QCOMPARE(desk.line(FieldId::Clients)->text(), QString());
    QCOMPARE(desk.session.undoStack().count(), 0);
    desk.type(FieldId::Clients, u"78"_s);
    QCOMPARE(desk.session.undoStack().count(), 1);
    desk.session.selection().set(id("munich"));
    auto *notes = desk.control<QPlainTextEdit>(FieldId::Description);
    QVERIFY(notes);
    notes->setFocus();
    QTest::keyClicks(notes, u"x"_s);
    QCOMPARE(desk.session.undoStack().count(), 2);
    QTest::keyClick(notes, Qt::Key_Escape);
    QCOMPARE(desk.session.undoStack().count(), 1);
    QVERIFY(!notes->toPlainText().contains(u'x'));
}

void TestInspector::numberIsWrittenAsTyped()
{
    Desk desk({id("fra2muc")});
    desk.type(FieldId::Latency, u"1.50"_s);
    QCOMPARE(desk.line(FieldId::Latency)->text(), u"1.50"_s);
    QCOMPARE(desk.value("fra2muc", FieldId::Latency), FieldValue(1.5));
}

void TestInspector::serviceIsChosenFromThoseThatDistribute()
{
    Desk desk({id("vienna")});
    auto *field = desk.control<ObjectField>(FieldId::DistributionService);
    QTest::keyClick(field, Qt::Key_Down);
    QStringList offered;
    for (int row = 0; row < field->popupList()->model().rowCount(); ++row)
        offered.append(field->popupList()->model().index(row).data().toString());
    QCOMPARE(offered, (QStringList{u"Inherit (DSM-CENTRAL from Contoso)"_s, u"DSM-CENTRAL"_s, u"DSM-IB-01"_s, u"DSM-MUC-01"_s}));
    field->popupList()->window()->close();
    desk.pick(FieldId::DistributionService, u"muc"_s);
    QCOMPARE(desk.value("vienna", FieldId::DistributionService), FieldValue(id("dsmmuc")));
    QCOMPARE(field->currentText(), u"DSM-MUC-01"_s);
}

void TestInspector::inheritedServiceSaysWhereItComesFrom()
{
    Desk desk({id("frankfurt")});
    auto *field = desk.control<ObjectField>(FieldId::DistributionService);
    QCOMPARE(field->currentText(), u"DSM-CENTRAL"_s);
    QCOMPARE(field->accessibleDescription(), u"from Contoso"_s);
    QVERIFY(qobject_cast<FieldFrame *>(field->parentWidget())->isInherited());
}

void TestInspector::ownServiceCanBeTakenAway()
{
    Desk desk({id("munich")});
    auto *reset = desk.panel.editor(FieldId::DistributionService)->findChild<QToolButton *>();
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(isDefault(desk.value("munich", FieldId::DistributionService)));
    QVERIFY(!reset->isVisible());
    QCOMPARE(desk.control<ObjectField>(FieldId::DistributionService)->currentText(), u"DSM-CENTRAL"_s);
}

void TestInspector::checkBoxSetsAField()
{
    Desk desk({id("muclab")});
    auto *box = desk.control<QCheckBox>(FieldId::WakeOnLan);
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(isDefault(desk.value("muclab", FieldId::WakeOnLan)));
    for (QLabel *label : desk.panel.editor(FieldId::WakeOnLan)->findChildren<QLabel *>()) {
        if (label->buddy())
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QCOMPARE(desk.value("muclab", FieldId::WakeOnLan), FieldValue(true));
}

void TestInspector::thereIsOneCentralManagementPoint()
{
    Desk desk({id("dsmmuc")});
    QTest::keyClick(desk.control<QCheckBox>(FieldId::Central), Qt::Key_Space);
    QCOMPARE(desk.plan().centralPoints(), std::vector{object(desk.plan(), "dsmmuc")});
    QCOMPARE(desk.session.undoStack().count(), 1);
}

void TestInspector::choiceSetsAField()
{
    Desk desk({id("munich")});
    auto *combo = desk.control<QComboBox>(FieldId::Type);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(desk.value("munich", FieldId::Type), FieldValue(std::string("remote")));
}

void TestInspector::linesAreAList()
{
    Desk desk({id("muclab")});
    auto *text = desk.control<QPlainTextEdit>(FieldId::Subnets);
    QCOMPARE(text->toPlainText(), u"10.1.8.0/24"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"10.1.9.0/24"_s);
    QCOMPARE(desk.value("muclab", FieldId::Subnets), FieldValue(TextList{"10.1.8.0/24", "10.1.9.0/24"}));
    QCOMPARE(desk.session.undoStack().count(), 1);
    desk.session.undoStack().undo();
    QCOMPARE(text->toPlainText(), u"10.1.8.0/24"_s);
}

void TestInspector::segmentsToggle()
{
    Desk desk({id("dsmmuc")});
    desk.pick(FieldId::Segments, u"muc-lab"_s);
    const RefList both = valueOr(desk.value("dsmmuc", FieldId::Segments), RefList());
    QCOMPARE(both.size(), std::size_t(2));
    auto *field = desk.control<ObjectField>(FieldId::Segments);
    QVERIFY(field->popupList()); // stays open for the next
    QTest::keyClick(field->popupList()->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(desk.value("dsmmuc", FieldId::Segments), FieldValue(RefList{id("mucoffice")}));
    field->popupList()->window()->close();
    QCOMPARE(field->accessibleDescription(), u"1 of 2"_s);
}

void TestInspector::ownerListLeavesOutWhatCannotHold()
{
    Desk desk({id("dach")});
    auto *field = desk.control<ObjectField>(FieldId::Owner);
    QTest::keyClick(field, Qt::Key_Down);
    QStringList offered;
    for (int row = 0; row < field->popupList()->model().rowCount(); ++row)
        offered.append(field->popupList()->model().index(row).data().toString());
    QCOMPARE(offered, (QStringList{u"Contoso"_s, u"Iberia"_s}));
    field->popupList()->window()->close();
}

void TestInspector::applicationsComeAndGo()
{
    Desk desk({id("dsmmuc")});
    auto *rows = desk.panel.findChild<ApplicationRows *>();
    QStringList shown;
    for (const ElidedLabel *label : rows->findChildren<ElidedLabel *>())
        shown.append(label->text());
    QVERIFY(shown.contains(u"Distribution Service"_s) && shown.contains(u"OSD Proxy"_s));
    auto *add = rows->findChild<LinkRow *>();
    QTest::mouseClick(add, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *patch = nullptr;
    for (QAction *action : menu->actions()) {
        QVERIFY(action->text() != "Distribution Service"_L1);
        if (action->text() == "Patch Management"_L1)
            patch = action;
    }
    QVERIFY(patch);
    patch->trigger();
    menu->close();
    QVERIFY(desk.plan().has(object(desk.plan(), "dsmmuc"), App::PatchManagement));
    QTRY_COMPARE(rows->findChildren<QToolButton *>().size(), 4);
    for (QToolButton *button : rows->findChildren<QToolButton *>()) {
        if (button->accessibleName() == "Remove Patch Management"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!desk.plan().has(object(desk.plan(), "dsmmuc"), App::PatchManagement));
}

void TestInspector::serverSettingsAreKept()
{
    Desk desk({id("dsmcentral")});
    auto *primary = desk.panel.findChild<QCheckBox *>(u"primary"_s);
    QTest::keyClick(primary, Qt::Key_Space);
    auto *load = desk.panel.findChild<QSpinBox *>(u"loadFactor"_s);
    load->setFocus();
    QTest::keyClick(load, Qt::Key_Down);
    QTest::keyClick(load, Qt::Key_Down);
    const ApplicationList list = valueOr(desk.value("dsmcentral", FieldId::Applications), ApplicationList());
    QVERIFY(list[0].primary);
    QCOMPARE(list[0].loadFactor, 98);
    QCOMPARE(desk.session.undoStack().count(), 2);
    desk.session.undoStack().undo();
    QTRY_COMPARE(desk.panel.findChild<QSpinBox *>(u"loadFactor"_s)->value(), 100);
}

void TestInspector::relationsLead()
{
    Desk desk({id("dsmmuc")});
    QVERIFY(linkNames(desk.panel).contains(u"Zurich"_s));
    for (LinkRow *row : desk.panel.findChildren<LinkRow *>()) {
        if (row->text() == "Zurich"_L1)
            QTest::mouseClick(row, Qt::LeftButton);
    }
    QCOMPARE(desk.session.selection().ids(), std::vector{id("zurich")});
    QCOMPARE(desk.panel.findChild<InspectorHeader *>()->title(), u"Zurich"_s);
}

void TestInspector::relationsGoBothWays()
{
    const auto names = [](Session &session, const char *object, const QString &title) {
        QStringList out;
        for (const RelationGroup &group : relationsOf(session, session.plan().find(id(object)))) {
            for (const Relation &relation : group.relations) {
                if (group.title == title)
                    out << relation.name + u" ("_s + relation.fact + u')';
            }
        }
        return out;
    };
    Desk desk({id("munich")});
    QCOMPARE(names(desk.session, "munich", u"Served by"_s), QStringList{u"DSM-MUC-01 (own)"_s});
    QVERIFY(names(desk.session, "madrid", u"Served by"_s).join(u' ').contains(u"from Iberia"_s));
    QVERIFY(names(desk.session, "dsmmuc", u"Serves"_s).join(u' ').contains(u"Munich"_s));
    const QStringList covers = names(desk.session, "dsmmuc", u"Covers"_s);
    QVERIFY(covers.contains(u"MUC-Office (wakes)"_s));
    QCOMPARE(names(desk.session, "mucoffice", u"Is covered by"_s), QStringList{u"DSM-MUC-01 (wakes)"_s});
    QVERIFY(names(desk.session, "muclab", u"Is covered by"_s).isEmpty());
}

void TestInspector::aDepotSaysWhatItIsMasterOf()
{
    Desk desk;
    const auto masterOf = [&] { // without the findings and who serves it, which are links, too
        QStringList out = linkNames(desk.panel);
        out.removeIf([](const QString &name) { return name.endsWith(u'.') || name.startsWith(u"DSM-"_s) || name.startsWith(u"Show "_s); });
        return out;
    };
    std::vector<ObjectId> depots;
    desk.plan().forEach(Kind::Depot, [&](ObjectRef ref) { depots.push_back(desk.plan().id(ref)); });
    QVERIFY(desk.session.perform(removeObjects(desk.plan(), depots)).has_value());
    const auto addDepot = [&](const char *site) {
        QVERIFY(desk.session.perform(addObject(desk.plan(), Kind::Depot, id(site))).has_value());
        ObjectRef newest;
        desk.plan().forEach(Kind::Depot, [&](ObjectRef ref) {
            if (!newest || desk.plan().depot(ref).order > desk.plan().depot(newest).order)
                newest = ref;
        });
        desk.session.selection().set(desk.plan().id(newest));
    };
    addDepot("munich"); // the first of all: of its site, its region and the whole
    QCOMPARE(masterOf(), QStringList({u"Contoso"_s, u"DACH"_s, u"Munich"_s}));
    addDepot("madrid"); // the first in its region
    QCOMPARE(masterOf(), QStringList({u"Iberia"_s, u"Madrid"_s}));
    addDepot("lisbon");
    QCOMPARE(masterOf(), QStringList({u"Lisbon"_s}));
    addDepot("lisbon"); // a local one
    QCOMPARE(masterOf(), QStringList());
}

void TestInspector::aRegionSaysWhichDepotFeedsIt()
{
    Desk desk({id("dach")});
    QVERIFY(desk.session.perform(addObject(desk.plan(), Kind::Depot, id("zurich"))).has_value());
    QVERIFY(desk.session.perform(addObject(desk.plan(), Kind::Depot, id("munich"))).has_value());
    desk.session.selection().set(id("dach"));
    QTRY_VERIFY(linkNames(desk.panel).contains(u"Zurich depot"_s));
    ObjectRef other;
    desk.plan().forEach(Kind::Depot, [&](ObjectRef ref) { other = desk.plan().owner(ref) == object(desk.plan(), "munich") ? ref : other; });
    QVERIFY(desk.session.perform(setField(desk.plan(), {id("dach")}, FieldId::MasterDepot, desk.plan().id(other))).has_value());
    QTRY_VERIFY(linkNames(desk.panel).contains(u"Munich depot"_s));
    QTRY_VERIFY(!linkNames(desk.panel).contains(u"Zurich depot"_s));
}

void TestInspector::severalObjectsShowWhatTheyShare()
{
    Desk desk({id("munich"), id("vienna")});
    QVERIFY(!desk.panel.editor(FieldId::Name));
    QVERIFY(desk.line(FieldId::Clients)->text().isEmpty());
    QCOMPARE(desk.line(FieldId::Clients)->placeholderText(), u"mixed"_s);
    desk.type(FieldId::Clients, u"12"_s);
    QCOMPARE(desk.value("munich", FieldId::Clients), FieldValue(std::int64_t(12)));
    QCOMPARE(desk.value("vienna", FieldId::Clients), FieldValue(std::int64_t(12)));
    QCOMPARE(desk.session.undoStack().count(), 1);
    desk.session.selection().set({id("munich"), id("muclab"), id("dsmmuc")});
    QVERIFY(!desk.panel.editor(FieldId::Clients));
    QVERIFY(desk.panel.editor(FieldId::Description));
}

void TestInspector::outsideEditsDoNotDisturbTyping()
{
    Desk desk({id("munich")});
    desk.type(FieldId::Name, u"Gar"_s);
    QLineEdit *line = desk.line(FieldId::Name);
    line->setCursorPosition(1);
    QVERIFY(desk.session.perform(setField(desk.plan(), {id("munich")}, FieldId::Clients, std::int64_t(7))));
    QVERIFY(desk.session.perform(setField(desk.plan(), {id("vienna")}, FieldId::Clients, std::int64_t(7))));
    QTest::qWait(80);
    QCOMPARE(desk.line(FieldId::Name), line);
    QVERIFY(line->hasFocus());
    QCOMPARE(line->cursorPosition(), 1);
    QCOMPARE(desk.line(FieldId::Clients)->text(), u"7"_s);
    desk.type(FieldId::Clients, u"x"_s);
    QVERIFY(desk.session.perform(setField(desk.plan(), {id("vienna")}, FieldId::Clients, std::int64_t(8))));
    QCOMPARE(desk.line(FieldId::Clients)->text(), u"x"_s);
}

void TestInspector::undoShowsTheOldValue()
{
    Desk desk({id("munich")});
    desk.type(FieldId::Clients, u"77"_s);
    desk.session.undoStack().undo();
    QCOMPARE(desk.line(FieldId::Clients)->text(), u"850"_s);
}

void TestInspector::deletingTheObjectEmptiesThePanel()
{
    Desk desk({id("zurich")});
    QVERIFY(desk.session.perform(removeObjects(desk.plan(), {id("zurich")})));
    QCOMPARE(desk.panel.findChild<InspectorHeader *>()->subtitle(), u"Plan"_s);
    desk.session.undoStack().undo();
    desk.session.selection().set(id("munich"));
    desk.session.openPlan(contosoPlan());
    QCOMPARE(desk.panel.findChild<InspectorHeader *>()->subtitle(), u"Plan"_s);
}

void TestInspector::nothingSelectedShowsThePlan()
{
    Desk desk;
    desk.type(FieldId::DsmVersion, u"2024.1"_s);
    QCOMPARE(desk.plan().textValue(desk.plan().settings(), FieldId::DsmVersion), std::string("2024.1"));
    QStringList texts;
    for (const QLabel *label : desk.panel.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(desk.panel.locale().toString(4120)));
}

void TestInspector::everyControlHasANameAndALabel()
{
    for (const char *what : {"dsmcentral", "munich", "muclab", "contoso", "dach", "fra2muc"}) {
        Desk desk({id(what)});
        int seen = 0;
        for (QWidget *widget : desk.panel.widget()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
                continue;
            ++seen;
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(seen > 3);
        QVERIFY(desk.panel.widget()->minimumSizeHint().width() <= 278);
    }
}

void TestInspector::hostileNamesStayText()
{
    const QString hostile = u"<img src=\"/dev/zero\">&x"_s;
    Desk desk({id("dsmmuc")});
    for (const char *what : {"munich", "dsmmuc", "mucoffice", "zurich"})
        QVERIFY(desk.session.perform(rename(desk.plan(), id(what), hostile.toStdString())));
    for (const char *what : {"munich", "dsmmuc", "mucoffice", "zurich"}) {
        desk.session.selection().set(id(what));
        for (QWidget *widget : desk.panel.findChildren<QWidget *>()) {
            QVERIFY(!widget->toolTip().contains("<img"_L1));
            if (const auto *label = qobject_cast<QLabel *>(widget))
                QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
    }
}

void TestInspector::everyKindCanBeShown()
{
    Desk desk;
    for (const Kind kind : {Kind::Depot, Kind::Repository, Kind::Cloud})
        QVERIFY(desk.session.perform(addObject(desk.plan(), kind, kind == Kind::Cloud ? ObjectId() : id("munich"))));
    int kinds = 0;
    for (const KindSpec &row : objectKinds()) {
        ObjectRef first;
        desk.plan().forEach(row.kind, [&](ObjectRef ref) { first = ref; });
        if (first.isNull() || row.kind == Kind::Plan)
            continue;
        ++kinds;
        desk.session.selection().set(desk.plan().id(first));
        QVERIFY(desk.panel.editor(FieldId::Name));
        QTest::qWait(1);
    }
    QVERIFY(kinds >= 9);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
