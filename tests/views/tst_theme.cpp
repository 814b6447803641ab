// SPDX-License-Identifier: MIT
#include "views/shared/chips.h"
#include "views/shared/theme.h"
#include "views/shared/theme_source.h"

#include <QtTest>

#include <set>

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view applicationKeys[] = {
    "businessLogicServer", "patchManagement", "relayProxy", "clientProxy", "distributionService", "eventDispatcher",
    "eventReceiver", "osdProxy", "serviceInstallationService", "somebody's own",
};
constexpr Tone surfaces[] = {Tone::Window, Tone::Panel, Tone::Field, Tone::Hover, Tone::AccentTint, Tone::Canvas,
                             Tone::Organisation, Tone::Region, Tone::Site, Tone::ManagementPoint};
constexpr Tone planSurfaces[] = {Tone::Panel, Tone::Canvas, Tone::Region, Tone::Site, Tone::ManagementPoint};

QPalette systemPalette(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

QByteArray describe(const QColor &colour, const QColor &ground)
{
    return QString(colour.name() + " on "_L1 + ground.name() + " is "_L1 + QString::number(contrastRatio(colour, ground), 'f', 2))
        .toLatin1();
}

void demand(const QColor &colour, const QColor &ground, qreal least)
{
    QVERIFY2(contrastRatio(colour, ground) >= least, describe(colour, ground));
}

}  // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void contrastFollowsTheDefinition();
    void textIsReadableOnEverySurface_data() { themes(); }
    void textIsReadableOnEverySurface();
    void severitiesAreReadableOnTheirTints_data() { themes(); }
    void severitiesAreReadableOnTheirTints();
    void applicationChipsAreReadable_data() { themes(); }
    void applicationChipsAreReadable();
    void marksStandOut_data() { themes(); }
    void marksStandOut();
    void systemPaletteDecidesTheTheme();
    void serviceColoursAreStableAndSpread();
    void paletteSelectsReadably_data() { themes(); }
    void paletteSelectsReadably();
    void sourceDressesTheApplicationAndTellsOfChanges();
    void sourceComesToRest();

private:
    static void themes();
};

void TestTheme::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("extreme");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("high contrast light") << false << true;
    QTest::newRow("high contrast dark") << true << true;
}

static Theme fetchTheme()
{
    QFETCH(bool, dark);
    QFETCH(bool, extreme);
    if (extreme)
        return dark ? Theme::forPalette(systemPalette(Qt::black, Qt::white))
                    : Theme::forPalette(systemPalette(Qt::white, Qt::black));
    return dark ? Theme::dark() : Theme::light();
}

void TestTheme::contrastFollowsTheDefinition()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
    QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void TestTheme::textIsReadableOnEverySurface()
{
    const Theme theme = fetchTheme();
    for (Tone text : {Tone::Text, Tone::TextSecondary, Tone::TextQuiet, Tone::Accent}) {
        for (Tone surface : surfaces)
            demand(theme.color(text), theme.color(surface), 4.5);
    }
    for (Tone surface : {Tone::Panel, Tone::Field, Tone::Site, Tone::ManagementPoint, Tone::AccentTint})
        demand(theme.color(Tone::Good), theme.color(surface), 4.5);
    for (Tone text : {Tone::DragLabelText, Tone::DragLabelGood, Tone::DragLabelBad})
        demand(theme.color(text), theme.color(Tone::DragLabel), 4.5);
    demand(theme.color(Tone::OnAccent), theme.color(Tone::Accent), 4.5);
    demand(theme.color(Tone::OnAccent), theme.color(Tone::AccentHover), 4.5);
}

void TestTheme::severitiesAreReadableOnTheirTints()
{
    const Theme theme = fetchTheme();
    constexpr std::pair<Tone, Tone> pairs[] = {{Tone::Error, Tone::ErrorTint},
                                               {Tone::Warning, Tone::WarningTint},
                                               {Tone::Hint, Tone::HintTint},
                                               {Tone::Good, Tone::GoodTint}};
    for (const auto &[colour, tint] : pairs) {
        demand(theme.color(colour), theme.color(tint), 4.5);
        for (Tone surface : {Tone::Panel, Tone::Site, Tone::AccentTint})
            demand(theme.color(colour), theme.color(surface), 4.5);
    }
}

void TestTheme::applicationChipsAreReadable()
{
    const Theme theme = fetchTheme();
    for (std::string_view key : applicationKeys) {
        demand(theme.application(key), chipFill(theme, key), 4.5);
    }
}

void TestTheme::marksStandOut()
{
    const Theme theme = fetchTheme();
    for (Tone surface : planSurfaces) {
        for (Tone mark : {Tone::LoadLow, Tone::LoadMedium, Tone::LoadHigh, Tone::FocusRing})
            demand(theme.color(mark), theme.color(surface), 3.0);
        for (quint64 id = 0; id < 200; ++id)
            demand(theme.serviceColor(id), theme.color(surface), 3.0);
    }
}

void TestTheme::systemPaletteDecidesTheTheme()
{
    QVERIFY(!Theme::forPalette(systemPalette(QColor(0xEF, 0xEF, 0xEF), Qt::black)).isDark());
    QVERIFY(!Theme::forPalette(systemPalette(QColor(0xEF, 0xEF, 0xEF), Qt::black)).isHighContrast());
    QVERIFY(Theme::forPalette(systemPalette(QColor(0x31, 0x36, 0x3B), Qt::white)).isDark());
    QVERIFY(!Theme::forPalette(systemPalette(QColor(0x31, 0x36, 0x3B), Qt::white)).isHighContrast());
    const Theme extreme = Theme::forPalette(systemPalette(Qt::black, Qt::yellow));
    QVERIFY(extreme.isDark() && extreme.isHighContrast());
    QCOMPARE(extreme.color(Tone::Text), QColor(Qt::yellow));
    QCOMPARE(extreme.color(Tone::Site), QColor(Qt::black));
}

void TestTheme::serviceColoursAreStableAndSpread()
{
    const Theme theme = Theme::light();
    std::set<QRgb> seen;
    for (quint64 i = 0; i < 100; ++i) {
        QCOMPARE(theme.serviceColor(i << 40), theme.serviceColor(i << 40));
        seen.insert(theme.serviceColor(i << 40).rgb());
    }
    QCOMPARE(seen.size(), std::size_t(10));
}

void TestTheme::paletteSelectsReadably()
{
    const QPalette palette = fetchTheme().palette();
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        demand(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight), 4.5);
        demand(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base), 4.5);
        demand(palette.color(group, QPalette::PlaceholderText), palette.color(group, QPalette::Base), 4.5);
        demand(palette.color(group, QPalette::ToolTipText), palette.color(group, QPalette::ToolTipBase), 4.5);
        demand(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button), 4.5);
    }
}

void TestTheme::sourceDressesTheApplicationAndTellsOfChanges()
{
    ThemeSource source(*qApp, ThemeSource::Mode::Light);
    QCOMPARE(source.theme(), Theme::light());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().color(Tone::Panel));
    QSignalSpy changed(&source, &ThemeSource::changed);
    source.setMode(ThemeSource::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().color(Tone::Panel));
    source.setMode(ThemeSource::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    source.setMode(ThemeSource::Mode::System);  // the offscreen platform is light
    QCOMPARE(changed.count(), 2);
    QVERIFY(!source.theme().isDark());
    QEvent desktop(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &desktop);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().color(Tone::Panel));
}

// Setting a palette makes Qt tell the application of a new palette; a source that answers by setting it again never ends.
void TestTheme::sourceComesToRest()
{
    struct Counter : QObject {
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::ApplicationPaletteChange ? 1 : 0;
            return false;
        }
    } counter;
    ThemeSource source(*qApp, ThemeSource::Mode::System);
    source.setMode(ThemeSource::Mode::Dark);
    QEvent desktop(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &desktop);
    QTest::qWait(50);
    qApp->installEventFilter(&counter);
    QTest::qWait(50);
    QCOMPARE(counter.count, 0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
