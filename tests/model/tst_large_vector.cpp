// SPDX-License-Identifier: MIT
// A vector in large pages is a vector: growing, shrinking, copying, and moving keep what is in it, whatever its size.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <new>
#include <numeric>

#include <QTest>

#include "model/base/large_vector.h"

using namespace sitewright;

class TestLargeVector : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsInIt_data()
    {
        QTest::addColumn<int>("count");
        constexpr int page = int(largeAllocation / sizeof(std::uint32_t));
        QTest::newRow("small") << 100;
        QTest::newRow("one less than a page") << page - 1;
        QTest::newRow("a page") << page;
        QTest::newRow("one more than a page") << page + 1;
        QTest::newRow("pages and a bit") << 3 * page + 12'345;
    }
    void keepsWhatIsInIt()
    {
        QFETCH(int, count);
        const auto size = static_cast<std::size_t>(count);
        LargeVector<std::uint32_t> grown;
        for (std::uint32_t i = 0; i < size; ++i)
            grown.push_back(i * 7);
        LargeVector<std::uint32_t> expected(size);
        std::iota(expected.begin(), expected.end(), 0U);
        for (std::uint32_t &value : expected)
            value *= 7;
        QVERIFY(grown == expected);
        LargeVector<std::uint32_t> copy = grown;
        grown.resize(10);
        grown.shrink_to_fit();
        QCOMPARE(grown.back(), 63U);
        QVERIFY(copy == expected);
        const LargeVector<std::uint32_t> moved = std::move(copy);
        QVERIFY(moved == expected);
    }
    void largePagesBeginAtOne()
    {
        LargeVector<std::byte> bytes(3 * largeAllocation + 5);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(bytes.data()) % largeAllocation, std::uintptr_t(0));
        bytes.back() = std::byte(1); // the last byte belongs to it
        QVERIFY(std::all_of(bytes.begin(), bytes.end() - 1, [](std::byte value) { return value == std::byte(0); }));
    }
    void copiesAndWhatTheyAreAssignedTo()
    {
        const LargeVector<std::uint64_t> first(largeAllocation, 7);
        LargeVector<std::uint64_t> copy = first, other;
        QVERIFY(first.get_allocator().isWanted() && !copy.get_allocator().isWanted());
        other = copy; // stays in its own pages
        QVERIFY(other == first && other.get_allocator().isWanted());
        other.push_back(8);
        std::swap(other, copy);
        QVERIFY(other == first && copy.size() == first.size() + 1);
        other = std::move(copy);
        QVERIFY(other.back() == 8 && other.get_allocator().isWanted());
        other.insert(other.end(), 3 * largeAllocation, 1);
        QCOMPARE(other.size(), 4 * largeAllocation + 1);
    }
    void tooMuchIsRefused()
    {
        LargeVector<std::uint64_t> numbers;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, numbers.reserve(std::size_t(1) << 50));
    }
};

QTEST_APPLESS_MAIN(TestLargeVector)
#include "tst_large_vector.moc"
