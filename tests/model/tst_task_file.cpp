// SPDX-License-Identifier: MIT
// Task files of other tools: what is understood, what is wrong with which line, and that nothing in them takes long or does harm.
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

#include "model/io/task_file.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
}

} // namespace

class TestTaskFile : public QObject {
    Q_OBJECT

private slots:
    void eachLineIsATask();
    void linesThatAreNoneAreSaid_data();
    void linesThatAreNoneAreSaid();
    void otherLinesCountAllTheSame();
    void textIsMadeVisible();
    void longTextIsCut();
    void thereIsAnEndToIt();
    void anythingCanBeRead();
};

void TestTaskFile::eachLineIsATask()
{
    const TaskFile file = TaskFile::read("\xEF\xBB\xBF# by the inventory\n"
                                         "error\tmunich\tNo server answers\r\n"
                                         "\n"
                                         " Warn \t vienna \tTwo\tcolumns\n"
                                         "info\t\tAbout the plan");
    QCOMPARE(file.problemCount, std::size_t(0));
    QCOMPARE(file.tasks.size(), std::size_t(3));
    QCOMPARE(file.tasks[0].line, 2);
    QCOMPARE(file.tasks[0].severity, Severity::Error);
    QCOMPARE(file.tasks[0].object, u"munich"_s);
    QCOMPARE(file.tasks[0].text, u"No server answers"_s);
    QCOMPARE(file.tasks[1].line, 4);
    QCOMPARE(file.tasks[1].severity, Severity::Warning);
    QCOMPARE(file.tasks[1].object, u"vienna"_s);
    QCOMPARE(file.tasks[1].text, u"Two columns"_s);
    QCOMPARE(file.tasks[2].severity, Severity::Hint);
    QVERIFY(file.tasks[2].object.isEmpty());
}

void TestTaskFile::linesThatAreNoneAreSaid_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("no tabulators") << "error munich broken"_ba << u"three parts"_s;
    QTest::newRow("one tabulator") << "error\tmunich broken"_ba << u"three parts"_s;
    QTest::newRow("another severity") << "fatal\tmunich\tbroken"_ba << u"“fatal” is no severity"_s;
    QTest::newRow("no text") << "error\tmunich\t  "_ba << u"says nothing"_s;
    QTest::newRow("NUL") << QByteArray("error\tmunich\tbro\0ken", 20) << u"NUL"_s;
    QTest::newRow("bad UTF-8") << "error\tmunich\tbro\xC3\x28ken"_ba << u"not UTF-8"_s;
    QTest::newRow("half a character at the end") << "error\tmunich\tbroken\xE2\x82"_ba << u"not UTF-8"_s;
    QTest::newRow("very long") << "error\tmunich\t" + QByteArray(1 << 20, 'x') << u"longer than"_s;
}

void TestTaskFile::linesThatAreNoneAreSaid()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    const TaskFile file = TaskFile::read("hint\tmunich\tfirst\n" + line + "\nhint\tmunich\tlast\n");
    QCOMPARE(file.tasks.size(), std::size_t(2));
    QCOMPARE(file.problemCount, std::size_t(1));
    QCOMPARE(file.problems.front().line, 2);
    QVERIFY2(file.problems.front().why.contains(says), qPrintable(file.problems.front().why));
}

void TestTaskFile::otherLinesCountAllTheSame()
{
    const TaskFile file = TaskFile::read(QByteArray("nonsense\n").repeated(5'000) + "error\tmunich\tstill here\n");
    QCOMPARE(file.problemCount, std::size_t(5'000));
    QCOMPARE(file.problems.size(), TaskFile::mostProblems);
    QCOMPARE(file.tasks.size(), std::size_t(1));
    QCOMPARE(file.tasks.front().line, 5'001);
}

void TestTaskFile::textIsMadeVisible()
{
    const TaskFile file = TaskFile::read("error\tmu\x1bnich\t\x1b[2J <b>bold</b> \xE2\x80\xAEtxt\x07\n"_ba);
    QCOMPARE(file.tasks.size(), std::size_t(1));
    for (const QString &text : {file.tasks.front().text, file.tasks.front().object})
        QVERIFY2(!hasControl(text), qPrintable(text));
    QVERIFY(file.tasks.front().text.contains("<b>bold</b>"_L1)); // as it is written; who shows it shows plain text
}

void TestTaskFile::longTextIsCut()
{
    const TaskFile file = TaskFile::read("error\tmunich\t" + QString(u"\U0001F600"_s).repeated(2'000).toUtf8());
    QCOMPARE(file.tasks.size(), std::size_t(1));
    QVERIFY(file.tasks.front().text.size() <= TaskFile::longestText && file.tasks.front().text.endsWith(u'…'));
    QVERIFY(file.tasks.front().text.isValidUtf16());
}

void TestTaskFile::thereIsAnEndToIt()
{
    const TaskFile file = TaskFile::read(QByteArray("hint\tx\ty\n").repeated(1'000'000));
    QCOMPARE(file.tasks.size(), TaskFile::mostTasks);
    QVERIFY(file.isCut);
    QCOMPARE(TaskFile::read({}).tasks.size(), std::size_t(0));
    QCOMPARE(TaskFile::read(QByteArray(1 << 22, '\n')).problemCount, std::size_t(0));
}

void TestTaskFile::anythingCanBeRead()
{
    QRandomGenerator random(7);
    const QByteArray parts = QByteArray("\t\n\r #ewi\0\xC3\xFF\xE2\x80", 13) + "error";
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += parts[random.bounded(int(parts.size()))];
        const TaskFile file = TaskFile::read(bytes);
        QVERIFY(file.tasks.size() + file.problemCount <= std::size_t(bytes.count('\n')) + 1);
    }
}

QTEST_GUILESS_MAIN(TestTaskFile)
#include "tst_task_file.moc"
