// SPDX-License-Identifier: MIT
#include "views/shared/plain_text.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<b>Munich</b><img src=\"/no/such/file\"> & co"_s;

// Answers the next message box, after handing it to look.
void whenBoxOpens(const std::function<void(QMessageBox &)> &look)
{
    QTimer::singleShot(0, [look] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        look(*box);
    });
}

void demandPlainLabels(const QWidget &box, const QString &shown)
{
    bool found = false;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text() == shown;
    }
    QVERIFY(found);
}

}  // namespace

class TestPlainText : public QObject {
    Q_OBJECT

private slots:
    void hiddenCharactersBecomeMarks_data();
    void hiddenCharactersBecomeMarks();
    void ordinaryTextStaysAsItIs();
    void notesKeepTheirLines();
    void toolTipLeavesNothingToGuess();
    void labelShowsMarkupLiterally();
    void actionTextIsNoMarkupInItsToolTip();
    void elidesInTheMiddle();
    void errorBoxShowsMarkupLiterally();
    void questionShowsMarkupLiterallyAndAnswers();
};

void TestPlainText::hiddenCharactersBecomeMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("override") << u"a\u202Eb"_s << u"a⟨RLO⟩b"_s;
    QTest::newRow("isolate") << u"a\u2066b\u2069"_s << u"a⟨LRI⟩b⟨PDI⟩"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"\u241B[31m"_s;
    QTest::newRow("null") << QString(QChar(u'\0')) << u"\u2400"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"\u2421"_s;
    QTest::newRow("C1") << u"\u009b"_s << u"⟨9B⟩"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a\u240Ab"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨LS⟩b"_s;
}

void TestPlainText::hiddenCharactersBecomeMarks()
{
    QFETCH(QString, text);
    QTEST(plain(text), "shown");
}

void TestPlainText::ordinaryTextStaysAsItIs()
{
    for (const QString &name : {u"Zürich – Büro 4"_s, u"東京"_s, u"القاهرة"_s, hostile})
        QCOMPARE(plain(name), name);
}

void TestPlainText::notesKeepTheirLines()
{
    QCOMPARE(plainLines(u"one\n\ttwo\u202E"_s), u"one\n\ttwo⟨RLO⟩"_s);
}

void TestPlainText::toolTipLeavesNothingToGuess()
{
    QVERIFY(toolTip({}).isEmpty());
    const QString tip = toolTip(hostile);
    QVERIFY(Qt::mightBeRichText(tip));  // ours, so that escaping below holds
    QVERIFY(!tip.contains("<img"_L1));
    QVERIFY(tip.contains("&lt;img src=&quot;/no/such/file&quot;&gt; &amp; co"_L1));
    QWidget widget;
    setPlainToolTip(&widget, hostile);
    QCOMPARE(widget.toolTip(), tip);
}

void TestPlainText::labelShowsMarkupLiterally()
{
    QLabel label;
    setLabelText(&label, hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), hostile);
}

void TestPlainText::actionTextIsNoMarkupInItsToolTip()
{
    QAction action;
    setActionText(&action, hostile);
    QCOMPARE(action.text(), QString(hostile).replace("&"_L1, "&&"_L1));
    QVERIFY(!action.toolTip().contains("<img"_L1));
    QToolButton button;
    button.setDefaultAction(&action);
    QVERIFY(!button.toolTip().contains("<img"_L1));
}

void TestPlainText::elidesInTheMiddle()
{
    QCOMPARE(elideMiddle(u"short"_s, 10), u"short"_s);
    QCOMPARE(elideMiddle(u"abcdefghijkl"_s, 7), u"abc…jkl"_s);
    const QString faces = u"😀😀😀😀😀"_s;
    for (qsizetype length = 3; length < faces.size(); ++length)
        QVERIFY(elideMiddle(faces, length).isValidUtf16());
}

void TestPlainText::errorBoxShowsMarkupLiterally()
{
    whenBoxOpens([](QMessageBox &box) {
        demandPlainLabels(box, hostile);
        box.close();
    });
    showError(nullptr, u"title"_s, hostile, hostile);
}

void TestPlainText::questionShowsMarkupLiterallyAndAnswers()
{
    whenBoxOpens([](QMessageBox &box) {
        demandPlainLabels(box, u"sentence"_s);
        demandPlainLabels(box, hostile);
        box.buttons().at(1)->click();
    });
    const QStringList answers{u"One"_s, u"Two"_s};
    QCOMPARE(ask(nullptr, u"title"_s, u"sentence"_s, hostile, answers, 0, 0), 1);
    whenBoxOpens([](QMessageBox &box) { box.reject(); });
    QCOMPARE(ask(nullptr, u"title"_s, u"sentence"_s, hostile, answers, 1, 0), 0);
}

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"
