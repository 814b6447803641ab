// SPDX-License-Identifier: MIT
// The short key of a name never contradicts the order of the whole name.
#include <QtTest>

#include <random>

#include "model/base/plain_characters.h"

using namespace sitewright;

class TestNaturalOrder : public QObject {
    Q_OBJECT

private slots:
    void numbersCountByValue();
    void keysAgreeWithTheOrder();
};

void TestNaturalOrder::numbersCountByValue()
{
    QVERIFY(naturallyBefore("Site 9", "Site 10"));
    QVERIFY(naturalKey("Site 9") < naturalKey("Site 10"));
    QVERIFY(naturalKey("site 009") == naturalKey("SITE 9"));
    QVERIFY(naturalKey("a") < naturalKey("a1"));
}

void TestNaturalOrder::keysAgreeWithTheOrder()
{
    std::mt19937 random(3);
    static constexpr std::string_view pieces[] = {"a", "B", "Site", " ", "-", "0", "00", "1", "2", "10", "99", "123456789", "\xc3\xa4", "~", "/", ":"};
    const auto name = [&] {
        std::string out;
        for (unsigned i = 0, n = unsigned(random() % 7); i < n; ++i)
            out += pieces[random() % std::size(pieces)];
        return out;
    };
    for (int i = 0; i < 200'000; ++i) {
        const std::string a = name(), b = name();
        const NaturalKey x = naturalKey(a), y = naturalKey(b);
        if (x < y)
            QVERIFY2(naturallyBefore(a, b), (a + " | " + b).c_str());
        else if (y < x)
            QVERIFY2(naturallyBefore(b, a), (a + " | " + b).c_str());
    }
}

QTEST_MAIN(TestNaturalOrder)
#include "tst_natural_order.moc"
