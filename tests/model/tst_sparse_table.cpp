// SPDX-License-Identifier: MIT
// A sparse table holds what a map would hold, whatever comes and goes.
#include <map>
#include <random>

#include <QTest>

#include "model/base/sparse_table.h"

using namespace sitewright;

class TestSparseTable : public QObject {
    Q_OBJECT

private slots:
    void equalsAMap_data()
    {
        QTest::addColumn<int>("indexes");
        QTest::newRow("one page") << 64;
        QTest::newRow("some pages, crowded") << 300;
        QTest::newRow("many pages, nearly empty") << 100'000;
    }
    void equalsAMap()
    {
        QFETCH(int, indexes);
        std::mt19937 random(7);
        SparseTable<int> table;
        std::map<std::uint32_t, int> map;
        for (int step = 0; step < 3000; ++step) {
            const auto index = static_cast<std::uint32_t>(random() % static_cast<unsigned>(indexes));
            if (random() % 3 == 0) {
                table.erase(index);
                map.erase(index);
            } else {
                table[index] = step;
                map[index] = step;
            }
            const auto asked = static_cast<std::uint32_t>(random() % static_cast<unsigned>(indexes));
            QCOMPARE(table.valueOr(asked, -1), map.contains(asked) ? map[asked] : -1);
            QCOMPARE(table.find(asked) != nullptr, map.contains(asked));
        }
        std::map<std::uint32_t, int> seen;
        std::uint32_t last = 0;
        table.forEach([&](std::uint32_t index, int value) {
            QVERIFY(seen.empty() || index > last);
            last = index;
            seen[index] = value;
        });
        QCOMPARE(seen, map);
        QVERIFY(last < table.end());
    }

    void costsLittleWhereNothingIs()
    {
        SparseTable<std::uint64_t> table;
        QCOMPARE(table.end(), 0U);
        for (std::uint32_t index = 0; index < 640'000; index += 100)
            table[index] = index;
        QVERIFY2(table.byteSize() < 640'000, qPrintable(QString::number(table.byteSize()))); // a dense one takes 5 MB
    }
};

QTEST_APPLESS_MAIN(TestSparseTable)
#include "tst_sparse_table.moc"
