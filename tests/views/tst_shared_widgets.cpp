// SPDX-License-Identifier: MIT
#include "views/shared/elided_label.h"
#include "views/shared/empty_state.h"
#include "views/shared/field_frame.h"
#include "views/shared/flow_layout.h"
#include "views/shared/pills.h"
#include "views/shared/segmented_control.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src=\"/no/such/file\">"_s;

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

// Everything shared, in one window.
struct Gallery {
    explicit Gallery(const ThemeSource &themes)
    {
        auto *column = new QVBoxLayout(&window);
        pill = new SeverityPill(themes, SeverityMark::Error);
        count = new CountPill(themes, u"Waived 1"_s);
        segments = new SegmentedControl(themes, u"View"_s, {u"Structure"_s, u"Network"_s, u"Third"_s});
        field = new FieldFrame(themes, new QLineEdit(u"value"_s));
        empty = new EmptyState(themes, "import"_L1, u"Nothing here yet."_s);
        elided = new ElidedLabel(u"A name"_s);
        section = new SectionLabel(themes, u"Section"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{pill, count, segments, field, empty, elided, section})
            column->addWidget(widget);
        field->editor()->setAccessibleName(u"Server name"_s);
    }

    QWidget window;
    SeverityPill *pill;
    CountPill *count;
    SegmentedControl *segments;
    FieldFrame *field;
    EmptyState *empty;
    ElidedLabel *elided;
    SectionLabel *section;
};

}  // namespace

class TestSharedWidgets : public QObject {
    Q_OBJECT

private slots:
    void everyFocusableControlHasAName();
    void severityPillSaysItsCount();
    void pillsWorkByKeyboard();
    void arrowsChooseASegment();
    void elidedTextStandsInTheToolTip();
    void fieldTellsItsOrigin();
    void fieldPaintsInheritedDifferently();
    void emptyStateTriggersItsAction();
    void namesAreShownLiterally();
    void everythingFollowsTheTheme();
    void flowLayoutWrapsAndMirrors();
};

void TestSharedWidgets::everyFocusableControlHasAName()
{
    const ThemeSource themes(Theme::light());
    Gallery gallery(themes);
    QAction action(u"Import…"_s);
    gallery.empty->setAction(&action);
    int focusable = 0;
    for (QWidget *widget : gallery.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
            continue;
        ++focusable;
        QVERIFY2(!accessibleName(widget).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(focusable >= 6);
}

void TestSharedWidgets::severityPillSaysItsCount()
{
    const ThemeSource themes(Theme::light());
    SeverityPill pill(themes, SeverityMark::Warning);
    const int narrow = pill.sizeHint().width();
    pill.setCount(120);
    QVERIFY(accessibleName(&pill).contains("120"_L1));
    QVERIFY(pill.toolTip().contains("120"_L1));
    QVERIFY(pill.sizeHint().width() > narrow);
    pill.setCount(12345);
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString shown = pill.shownText();
    QLocale::setDefault(usual);
    QCOMPARE(shown, u"12,345"_s); // how many more than 999 there are is what one wants to know
}

void TestSharedWidgets::pillsWorkByKeyboard()
{
    const ThemeSource themes(Theme::light());
    Gallery gallery(themes);
    QSignalSpy pressed(gallery.pill, &QAbstractButton::clicked);
    QTest::keyClick(gallery.pill, Qt::Key_Space);
    QCOMPARE(pressed.count(), 1);
    QMenu menu;
    menu.addAction(u"One"_s);
    gallery.count->setMenu(&menu);
    QTest::keyClick(gallery.count, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    menu.close();
}

void TestSharedWidgets::arrowsChooseASegment()
{
    const ThemeSource themes(Theme::light());
    Gallery gallery(themes);
    gallery.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&gallery.window));
    QSignalSpy changed(gallery.segments, &SegmentedControl::currentChanged);
    QAbstractButton *first = gallery.segments->findChild<QAbstractButton *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(gallery.segments->currentIndex(), 1);
    QCOMPARE(changed.count(), 1);
    gallery.segments->setCurrentIndex(1);
    QCOMPARE(changed.count(), 1);
    gallery.segments->setCurrentIndex(2);
    QCOMPARE(changed.takeLast().at(0).toInt(), 2);
}

void TestSharedWidgets::elidedTextStandsInTheToolTip()
{
    ElidedLabel label(u"A name that is far too long for its place"_s);
    label.resize(60, 20);
    label.show();
    QVERIFY(label.isElided());
    QVERIFY(label.toolTip().contains("far too long"_L1));
    QCOMPARE(accessibleName(&label), label.text());
    label.resize(800, 20);
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestSharedWidgets::fieldTellsItsOrigin()
{
    const ThemeSource themes(Theme::light());
    Gallery gallery(themes);
    gallery.field->setOrigin(u"from Iberia"_s);
    QCOMPARE(gallery.field->editor()->accessibleDescription(), u"from Iberia"_s);
    gallery.field->setWrong(u"Not a range."_s);
    QCOMPARE(gallery.field->editor()->accessibleDescription(), u"Not a range."_s);
    gallery.field->setWrong({});
    QCOMPARE(gallery.field->editor()->accessibleDescription(), u"from Iberia"_s);
}

void TestSharedWidgets::fieldPaintsInheritedDifferently()
{
    const ThemeSource themes(Theme::light());
    FieldFrame field(themes, new QLineEdit(u"value"_s));
    field.resize(200, 28);
    const QImage own = field.grab().toImage();
    field.setInherited(true);
    QVERIFY(field.isInherited());
    QVERIFY(field.grab().toImage() != own);
}

void TestSharedWidgets::emptyStateTriggersItsAction()
{
    const ThemeSource themes(Theme::light());
    EmptyState empty(themes, "import"_L1, u"Nothing here yet."_s);
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY(button->isHidden());
    QAction action(u"Import…"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    empty.setAction(&action);
    button->click();
    QCOMPARE(triggered.count(), 1);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    empty.setAction(nullptr);
    QVERIFY(button->isHidden());
}

void TestSharedWidgets::namesAreShownLiterally()
{
    const ThemeSource themes(Theme::light());
    Gallery gallery(themes);
    gallery.elided->resize(10, 20);
    gallery.elided->setText(hostile);
    gallery.section->setPlainText(hostile);
    gallery.empty->setSentence(hostile);
    gallery.field->setOrigin(hostile);
    gallery.field->setWrong(hostile);
    gallery.count->setLabel(hostile);
    for (QLabel *label : gallery.window.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    for (QWidget *widget : gallery.window.findChildren<QWidget *>())
        QVERIFY(!widget->toolTip().contains("<img"_L1));
}

void TestSharedWidgets::everythingFollowsTheTheme()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    Gallery gallery(themes);
    gallery.window.resize(400, 400);
    const QImage light = gallery.window.grab().toImage();
    themes.setMode(ThemeSource::Mode::Dark);
    QCoreApplication::processEvents();  // Qt hands a new palette on to widgets from the event loop
    const QImage dark = gallery.window.grab().toImage();
    for (QWidget *widget : gallery.window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QRect place = widget->geometry();
        QVERIFY2(light.copy(place) != dark.copy(place), widget->metaObject()->className());
    }
    QCOMPARE(gallery.section->palette().color(QPalette::WindowText), Theme::dark().color(Tone::TextSecondary));
}

void TestSharedWidgets::flowLayoutWrapsAndMirrors()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 4);
    QList<QWidget *> pieces;
    for (int i = 0; i < 3; ++i) {
        pieces.append(new QWidget);
        pieces.last()->setFixedSize(50, 20);
        flow->addWidget(pieces.last());
    }
    QCOMPARE(flow->heightForWidth(200), 20);
    QCOMPARE(flow->heightForWidth(110), 44);
    flow->setGeometry({0, 0, 110, 60});
    QCOMPARE(pieces[1]->geometry().topLeft(), QPoint(54, 0));
    QCOMPARE(pieces[2]->geometry().topLeft(), QPoint(0, 24));
    box.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry({0, 0, 110, 60});
    QCOMPARE(pieces[0]->geometry().right(), 109);
    delete flow->takeAt(0);
    QCOMPARE(flow->count(), 2);
}

QTEST_MAIN(TestSharedWidgets)
#include "tst_shared_widgets.moc"
