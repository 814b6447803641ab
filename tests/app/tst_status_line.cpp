// SPDX-License-Identifier: MIT
// Numbers in the status bar are written as everywhere else in the window.
#include <QLabel>
#include <QLocale>
#include <QtTest>

#include "app/status_line.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "views/canvas/zoom_control.h"
#include "views/session/session.h"
#include "views/shared/elided_label.h"
#include "views/shared/pills.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void groupsDigits();
    void tellsTheZoomAsTheZoomControl();
    void forgetsWhatWasSaidBeforeAnEdit();
    void longMessagesEndBeforeTheNumbers();
    void countsThatAreNotCompleteSaySo();

private:
    static bool says(StatusLine &line, const QString &text)
    {
        const auto isIn = [&](const auto *label) { return label->text().contains(text); };
        return std::ranges::any_of(line.findChildren<QLabel *>(), isIn) || std::ranges::any_of(line.findChildren<ElidedLabel *>(), isIn);
    }
};

void TestStatusLine::groupsDigits()
{
    ThemeSource themes{Theme::light()};
    Session session;
    session.openPlan(wakefulPlan(1234));
    StatusLine line(session, themes, nullptr);
    line.resize(1600, line.sizeHint().height());
    line.show();
    const auto sites = session.plan().count(Kind::Site);
    QVERIFY(sites > 1000);
    QTRY_VERIFY(says(line, QLocale().toString(static_cast<int>(sites)) + u" site"_s));
}

void TestStatusLine::tellsTheZoomAsTheZoomControl()
{
    ThemeSource themes{Theme::light()};
    Session session;
    StatusLine line(session, themes, nullptr);
    line.setZoom(0.0241);
    QVERIFY(says(line, u"2.4 %"_s));
    QCOMPARE(ZoomControl::text(0.0241), u"2.4 %"_s);
    line.setZoom(1.5);
    QVERIFY(says(line, u"150 %"_s));
}

void TestStatusLine::forgetsWhatWasSaidBeforeAnEdit()
{
    ThemeSource themes{Theme::light()};
    Session session;
    session.openPlan(contosoPlan());
    StatusLine line(session, themes, nullptr);
    session.hint(u"Something is wrong."_s);
    QCOMPARE(line.currentMessage(), u"Something is wrong."_s);
    QVERIFY(session.perform(rename(session.plan(), session.plan().id(session.plan().organization()), "Mended")));
    QCOMPARE(line.currentMessage(), QString());
}

void TestStatusLine::longMessagesEndBeforeTheNumbers()
{
    ThemeSource themes{Theme::light()};
    Session session;
    session.openPlan(wakefulPlan(12));
    StatusLine line(session, themes, nullptr);
    line.resize(900, line.sizeHint().height());
    line.show();
    QCoreApplication::processEvents();
    session.hint(u"Short"_s);
    QCOMPARE(line.shownMessage(), u"Short"_s);
    session.hint(u"Wake-on-LAN is planned here, but nobody stands here who could send it. "_s.repeated(5).trimmed());
    QVERIFY(line.shownMessage().endsWith(u'…'));
    // Nothing is painted in the gap before the numbers.
    const QImage image = line.grab().toImage();
    const int numbers = line.findChildren<ElidedLabel *>().last()->x();
    const QRgb ground = image.pixel(numbers - 2, 1);
    for (int x = numbers - line.fontMetrics().height() / 2 + 1; x < numbers - 1; ++x) {
        for (int y = 2; y < image.height() - 2; ++y)
            QCOMPARE(image.pixel(x, y), ground);
    }
}

void TestStatusLine::countsThatAreNotCompleteSaySo()
{
    ThemeSource themes{Theme::light()};
    Session session;
    StatusLine line(session, themes, nullptr);
    session.openPlan(generatedPlan(8'000));
    QVERIFY(session.isChecking());
    for (const SeverityPill *pill : line.findChildren<SeverityPill *>())
        QCOMPARE(pill->shownText(), u"…"_s); // not "0": nothing has been looked at yet
    session.finishChecking();
    for (const SeverityPill *pill : line.findChildren<SeverityPill *>()) {
        QVERIFY(!pill->shownText().contains(u'…'));
        QCOMPARE(pill->shownText(), QLocale().toString(pill->count()));
    }
}

QTEST_MAIN(TestStatusLine)
#include "tst_status_line.moc"
