// SPDX-License-Identifier: MIT
#include "model/base/error.h"

#include <QtTest>

using namespace sitewright;

class TestError : public QObject {
    Q_OBJECT

private slots:
    void textLeavesOutEmptyParts_data();
    void textLeavesOutEmptyParts();
    void resultCarriesTheError();
};

void TestError::textLeavesOutEmptyParts_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("text");
    const QString what = QStringLiteral("The plan could not be read");
    const QString why = QStringLiteral("A comma is missing");
    const QString next = QStringLiteral("Add it");
    const QString file = QStringLiteral("a.json");
    QTest::newRow("all") << Error{what, why, next, file, 3, 7}
                         << QStringLiteral("a.json:3:7: The plan could not be read: A comma is missing. Add it.");
    QTest::newRow("no column") << Error{what, why, {}, file, 3, 0}
                               << QStringLiteral("a.json:3: The plan could not be read: A comma is missing.");
    QTest::newRow("no file") << Error{what + u'.', why + u'.', next + u'.', {}, 0, 0}
                             << QStringLiteral("The plan could not be read: A comma is missing. Add it.");
    QTest::newRow("what only") << Error{what, {}, {}, {}, 0, 0} << what + u'.';
    QTest::newRow("why only") << Error{{}, why, {}, {}, 2, 1} << QStringLiteral("2:1: A comma is missing.");
    QTest::newRow("nothing") << Error{} << QString();
}

void TestError::textLeavesOutEmptyParts()
{
    QFETCH(Error, error);
    QTEST(error.text(), "text");
}

void TestError::resultCarriesTheError()
{
    const Result<int> good = 5;
    const Result<int> bad = tl::unexpected(Error{QStringLiteral("It"), {}, {}, {}, 0, 0});
    QVERIFY(good.has_value());
    QCOMPARE(*good, 5);
    QVERIFY(!bad.has_value());
    QCOMPARE(bad.error().what, QStringLiteral("It"));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
