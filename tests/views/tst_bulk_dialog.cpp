// SPDX-License-Identifier: MIT
// Objects as a table: what is typed, filled and pasted becomes one step, and what means no value says why and stays out.
#include <QHeaderView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "model/edits/field_text.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "tests/support/random_plan.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"
#include "views/shared/empty_state.h"
#include "views/table/bulk_dialog.h"
#include "views/table/bulk_model.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    explicit Desk(Kind kind = Kind::Site)
    {
        session.openPlan(contosoPlan());
        dialog.emplace(session, themes);
        dialog->show();
        dialog->kinds().setCurrentIndex(dialog->kinds().findData(static_cast<int>(kind)));
    }

    BulkModel &model() { return dialog->model(); }
    QTableView &table() { return dialog->table(); }
    QModelIndex cell(const char *object, FieldId field)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().object(row) == id(object))
                return model().index(row, model().columnOf(field));
        }
        return {};
    }
    void choose(std::initializer_list<QModelIndex> cells)
    {
        table().setCurrentIndex(*cells.begin());
        QItemSelection selection;
        for (const QModelIndex &index : cells)
            selection.select(index, index);
        table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    QPushButton &apply() { return *buttonCalled(*dialog, u"Apply"_s); }

    ThemeSource themes{Theme::light()};
    Session session;
    std::optional<BulkDialog> dialog;
};

} // namespace

class TestBulkDialog : public QObject {
    Q_OBJECT

private slots:
    void textsOfValuesMeanTheValues();
    void typingIntoACell();
    void impossibleValuesStayOut();
    void fillDownGoesToAllBelow();
    void pasteFromASpreadsheet();
    void oneValueFillsTheSelection();
    void copyGoesToASpreadsheetAndBack();
    void deleteGoesBackToTheDefault();
    void whatIsTypedBackIsNoChange();
    void calculatedNumbersAreShownPlain();
    void references();
    void onlyTheSelection();
    void oneThingBeginsWithItself();
    void nothingIsLostByChoosingOthers();
    void filteringWaitsForAPauseAndKeepsColumns();
    void anEmptyTableSaysWhy();
    void theLastColumnFillsTheTable();
    void emptyingManyCellsIsToldOnce();
    void toolsFollowTheSelection();
    void everythingHasAName();
};

void TestBulkDialog::textsOfValuesMeanTheValues()
{
    int compared = 0;
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        const Plan plan = randomPlan(seed, 4, 0.7);
        for (int kind = 0; kind < kindCount; ++kind) {
            plan.forEach(static_cast<Kind>(kind), [&](ObjectRef ref) {
                for (const FieldSpec &row : fields()) {
                    if (!contains(row.kinds, ref.kind()) || !hasFieldText(row) || row.type == FieldType::Lines || row.type == FieldType::Text)
                        continue; // lines and texts may hold what separates them
                    const FieldValue value = plan.value(ref, row.id);
                    const auto back = fieldFromText(plan, ref, row, fieldText(plan, row, value));
                    if (!back && (row.type == FieldType::Ref || row.type == FieldType::Refs || row.id == FieldId::Owner))
                        continue; // names that several have
                    QVERIFY2(back.has_value(), qPrintable(QString::fromLatin1(row.json) + u": "_s + (back ? QString() : back.error().why)));
                    if (row.type != FieldType::Ref && row.type != FieldType::Refs)
                        QCOMPARE(*back, value);
                    ++compared;
                }
            });
        }
    }
    QVERIFY(compared > 500);
}

void TestBulkDialog::typingIntoACell()
{
    Desk desk;
    QVERIFY(!desk.apply().isEnabled());
    const QModelIndex clients = desk.cell("munich", FieldId::Clients);
    desk.choose({clients});
    desk.table().setFocus();
    QTest::keyClicks(&desk.table(), u"9"_s);
    auto *editor = desk.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"31"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(desk.model().changedCount(), 1);
    QVERIFY(desk.apply().isEnabled());
    QVERIFY(desk.session.perform(desk.dialog->edit()));
    QCOMPARE(desk.session.plan().structure(object(desk.session.plan(), "munich")).clients, 931);
    QCOMPARE(desk.session.undoStack().count(), 1);
}

void TestBulkDialog::impossibleValuesStayOut()
{
    Desk desk;
    for (const QString &text : {u"many"_s, u"-1"_s, u"99999999999"_s, u"1.5"_s}) {
        QVERIFY(desk.model().setData(desk.cell("munich", FieldId::Clients), text));
        QVERIFY2(!desk.model().problem(desk.cell("munich", FieldId::Clients)).isEmpty(), qPrintable(text));
    }
    QVERIFY(desk.model().setData(desk.cell("vienna", FieldId::Name), u"Wien"_s));
    QVERIFY(desk.model().setData(desk.cell("zurich", FieldId::Name), u"  "_s));
    QCOMPARE(desk.model().problemCount(), 2);
    QVERIFY(desk.session.perform(desk.dialog->edit()));
    QCOMPARE(desk.session.plan().name(object(desk.session.plan(), "vienna")), std::string_view("Wien"));
    QCOMPARE(desk.session.plan().name(object(desk.session.plan(), "zurich")), std::string_view("Zurich"));
    QCOMPARE(desk.session.plan().structure(object(desk.session.plan(), "munich")).clients, 850);
}

void TestBulkDialog::fillDownGoesToAllBelow()
{
    Desk desk;
    desk.model().setData(desk.model().index(0, desk.model().columnOf(FieldId::Type)), u"Remote"_s);
    QItemSelection all(desk.model().index(0, desk.model().columnOf(FieldId::Type)), desk.model().index(desk.model().rowCount() - 1, desk.model().columnOf(FieldId::Type)));
    desk.table().selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&desk.table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.session.perform(desk.dialog->edit()));
    desk.session.plan().forEach(Kind::Site, [&](ObjectRef site) { QCOMPARE(desk.session.plan().structure(site).siteType, SiteType::Remote); });
}

void TestBulkDialog::pasteFromASpreadsheet()
{
    Desk desk;
    const QModelIndex corner = desk.model().index(0, desk.model().columnOf(FieldId::Name));
    const int next = corner.column() + 1;
    QGuiApplication::clipboard()->setText(u"One\tDACH\r\nTwo\tnowhere\r\n"_s);
    desk.choose({corner});
    QTest::keySequence(&desk.table(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(desk.model().index(0, corner.column()).data().toString(), u"One"_s);
    QCOMPARE(desk.model().index(1, corner.column()).data().toString(), u"Two"_s);
    QCOMPARE(desk.model().spec(next).id, FieldId::Owner);
    QVERIFY(desk.model().problem(desk.model().index(1, next)).contains(u"nothing is called “nowhere”"));
    // Beyond the last row there is no place.
    desk.choose({desk.model().index(desk.model().rowCount() - 1, corner.column())});
    QGuiApplication::clipboard()->setText(u"Last\nBeyond\n"_s);
    QTest::keySequence(&desk.table(), QKeySequence(QKeySequence::Paste));
    bool isTold = false;
    for (auto *label : desk.dialog->findChildren<QLabel *>())
        isTold = isTold || label->text().contains(u"had no place"_s);
    QVERIFY(isTold);
}

void TestBulkDialog::oneValueFillsTheSelection()
{
    Desk desk;
    const QModelIndex a = desk.cell("munich", FieldId::Clients), b = desk.cell("vienna", FieldId::Clients);
    desk.choose({a, b});
    QGuiApplication::clipboard()->setText(u"77"_s);
    QTest::keySequence(&desk.table(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(a.data().toString(), u"77"_s);
    QCOMPARE(b.data().toString(), u"77"_s);
    QCOMPARE(desk.model().changedObjects(), 2);
}

void TestBulkDialog::copyGoesToASpreadsheetAndBack()
{
    Desk desk;
    QItemSelection all(desk.model().index(0, 0), desk.model().index(desk.model().rowCount() - 1, desk.model().columnCount() - 1));
    desk.table().selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(&desk.table(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), qsizetype(desk.model().rowCount()));
    QTest::keySequence(&desk.table(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(desk.model().changedCount(), 0);
    QCOMPARE(desk.model().problemCount(), 0);
}

void TestBulkDialog::deleteGoesBackToTheDefault()
{
    Desk desk;
    desk.choose({desk.cell("munich", FieldId::Clients)});
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    QVERIFY(desk.session.perform(desk.dialog->edit()));
    QCOMPARE(desk.session.plan().structure(object(desk.session.plan(), "munich")).clients, unset);
}

void TestBulkDialog::whatIsTypedBackIsNoChange()
{
    Desk desk;
    const QModelIndex clients = desk.cell("munich", FieldId::Clients);
    desk.model().setData(clients, u"1"_s);
    desk.model().setData(clients, u"850"_s);
    QCOMPARE(desk.model().changedCount(), 0);
    desk.model().setData(clients, u"1"_s);
    desk.choose({clients});
    QTest::keySequence(&desk.table(), QKeySequence(QKeySequence::Undo));
    QCOMPARE(desk.model().changedCount(), 0);
    QCOMPARE(clients.data().toString(), u"850"_s);
}

void TestBulkDialog::calculatedNumbersAreShownPlain()
{
    Desk desk;
    const double held = -4.140000000000001;
    QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("munich")}, FieldId::Latitude, held)));
    QVERIFY(desk.session.perform(setField(desk.session.plan(), {id("munich")}, FieldId::Clients, std::int64_t(1600))));
    const QModelIndex latitude = desk.cell("munich", FieldId::Latitude);
    QCOMPARE(latitude.data().toString(), QLocale().toString(-4.14, 'g', 3));
    QCOMPARE(desk.cell("munich", FieldId::Clients).data().toString(), QLocale().toString(1600));
    desk.model().setData(latitude, latitude.data(Qt::EditRole), Qt::EditRole); // opened and left
    desk.model().paste(latitude, {latitude}, desk.model().text({latitude}));
    QVERIFY(!desk.model().isEdited());
    QCOMPARE(desk.session.plan().value(object(desk.session.plan(), "munich"), FieldId::Latitude), FieldValue(held));
    const auto heading = [&](FieldId field) {
        return Qt::Alignment(desk.model().headerData(desk.model().columnOf(field), Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    };
    QVERIFY(heading(FieldId::Latitude).testFlag(Qt::AlignRight));
    QVERIFY(heading(FieldId::Name).testFlag(Qt::AlignLeft));
}

void TestBulkDialog::references()
{
    Desk desk;
    QVERIFY(desk.model().setData(desk.cell("vienna", FieldId::DistributionService), u"dsm-muc-01"_s));
    QVERIFY(desk.model().setData(desk.cell("vienna", FieldId::Owner), u"Iberia"_s));
    QCOMPARE(desk.model().problemCount(), 0);
    QVERIFY(desk.session.perform(desk.dialog->edit()));
    const ObjectRef vienna = object(desk.session.plan(), "vienna");
    QCOMPARE(desk.session.plan().structure(vienna).ownService, object(desk.session.plan(), "dsmmuc"));
    QCOMPARE(desk.session.plan().owner(vienna), object(desk.session.plan(), "iberia"));
}

void TestBulkDialog::onlyTheSelection()
{
    ThemeSource themes{Theme::light()};
    Session session;
    session.openPlan(contosoPlan());
    session.selection().set(id("iberia"));
    BulkDialog dialog(session, themes);
    const int some = dialog.model().rowCount();
    QVERIFY(some > 0);
    dialog.scope().setCurrentIndex(1);
    QVERIFY(dialog.model().rowCount() > some);
}

void TestBulkDialog::oneThingBeginsWithItself()
{
    ThemeSource themes{Theme::light()};
    Session session;
    session.openPlan(contosoPlan());
    session.selection().set(id("dsmvie"));
    BulkDialog dialog(session, themes);
    QCOMPARE(dialog.kinds().currentData().toInt(), static_cast<int>(Kind::ManagementPoint));
    QCOMPARE(std::size_t(dialog.model().rowCount()), std::size_t(session.plan().count(Kind::ManagementPoint)));
    QCOMPARE(dialog.model().object(dialog.table().currentIndex().row()), id("dsmvie"));
}

void TestBulkDialog::nothingIsLostByChoosingOthers()
{
    Desk desk;
    QVERIFY(desk.dialog->kinds().isEnabled());
    desk.model().setData(desk.cell("munich", FieldId::Clients), u"1"_s);
    QVERIFY(!desk.dialog->kinds().isEnabled());
    desk.model().setData(desk.cell("munich", FieldId::Clients), u"850"_s);
    QVERIFY(desk.dialog->kinds().isEnabled());
}

void TestBulkDialog::filteringWaitsForAPauseAndKeepsColumns()
{
    Desk desk;
    const int clients = desk.model().columnOf(FieldId::Clients);
    desk.table().setColumnHidden(clients, true);
    desk.table().setColumnWidth(0, 123);
    const int all = desk.model().rowCount();
    const QSignalSpy resets(&desk.model(), &QAbstractItemModel::modelReset);
    desk.dialog->filter().setText(u"m"_s);
    desk.dialog->filter().setText(u"munich"_s);
    QCOMPARE(resets.count(), 0);
    QTRY_VERIFY(desk.dialog->isSettled());
    QCOMPARE(desk.model().rowCount(), 1);
    QCOMPARE(resets.count(), 1);
    QVERIFY(desk.table().isColumnHidden(clients));
    QCOMPARE(desk.table().columnWidth(0), 123);
    desk.dialog->filter().clear();
    desk.choose({desk.cell("munich", FieldId::Name)});
    QVERIFY(desk.model().setData(desk.cell("munich", FieldId::Name), u"Munich 7"_s)); // before the pause is over: nothing is dropped
    QTRY_VERIFY(desk.dialog->isSettled());
    QVERIFY(desk.model().isEdited());
    desk.model().reset({desk.cell("munich", FieldId::Name)});
    desk.dialog->filter().setText(u" "_s);
    QTRY_COMPARE(desk.model().rowCount(), all);
}

void TestBulkDialog::anEmptyTableSaysWhy()
{
    Desk desk;
    desk.dialog->show();
    const auto *none = desk.dialog->findChild<EmptyState *>();
    QVERIFY(!none->isVisible());
    desk.dialog->filter().setText(u"nothing is called so"_s);
    QTRY_VERIFY(none->isVisible());
    QVERIFY(!desk.table().isVisible());
    desk.dialog->filter().clear();
    QTRY_VERIFY(desk.table().isVisible());
}

void TestBulkDialog::theLastColumnFillsTheTable()
{
    Desk desk(Kind::Region);
    desk.dialog->resize(1600, 500);
    desk.dialog->show();
    const QHeaderView &header = *desk.table().horizontalHeader();
    QTRY_COMPARE(header.length(), desk.table().viewport()->width());
    for (int column = 0; column < desk.model().columnCount(); ++column)
        QVERIFY(desk.table().isColumnHidden(column) || desk.table().columnWidth(column) >= header.sectionSizeHint(column));
}

void TestBulkDialog::emptyingManyCellsIsToldOnce()
{
    Desk desk;
    QModelIndexList cells;
    for (int row = 0; row < desk.model().rowCount(); ++row)
        cells << desk.model().index(row, desk.model().columnOf(FieldId::Clients));
    QItemSelection selection(cells.front(), cells.back());
    desk.table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QSignalSpy told(&desk.model(), &BulkModel::edited);
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    QVERIFY(desk.model().changedCount() >= 2);
    QCOMPARE(told.count(), 1);
}

void TestBulkDialog::toolsFollowTheSelection()
{
    Desk desk;
    const QPushButton &down = *buttonCalled(*desk.dialog, u"Fill down"_s), &back = *buttonCalled(*desk.dialog, u"Take back"_s);
    desk.table().clearSelection();
    QVERIFY(!down.isEnabled() && !back.isEnabled());
    const int column = desk.model().columnOf(FieldId::Clients);
    desk.choose({desk.model().index(0, column), desk.model().index(0, column + 1)});
    QVERIFY(!down.isEnabled()); // beside each other: there is nothing below
    desk.choose({desk.model().index(0, column), desk.model().index(2, column)});
    QVERIFY(down.isEnabled() && !back.isEnabled());
    QVERIFY(desk.model().setData(desk.model().index(0, column), u"4711"_s));
    QVERIFY(back.isEnabled());
}

void TestBulkDialog::everythingHasAName()
{
    Desk desk;
    QCOMPARE(unnamedControls(*desk.dialog), QStringList());
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulk_dialog.moc"
