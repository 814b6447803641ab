// SPDX-License-Identifier: MIT
// run: serial
// timeout: 900
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QtTest>

#include "model/edits/structure_edits.h"
#include "model/rules/rule_table.h"
#include "tests/support/plan_generator.h"
#include "tests/support/test_data.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// How long the event loop was away at most, and how long until something is true.
class Watch {
public:
    Watch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_whole.start();
        m_gap.start();
        m_timer.start(0);
    }
    void look() { m_longest = std::max(m_longest, m_gap.restart()); }
    template <class Done>
    void until(Done done)
    {
        do {
            QCoreApplication::processEvents();
        } while (!done() && m_whole.elapsed() < 120'000);
        QCoreApplication::processEvents();
        look();
    }
    void tell(const char *what)
    {
        qInfo("%-34s longest block %3lld ms, all done after %lld ms", what, static_cast<long long>(m_longest), static_cast<long long>(m_whole.elapsed()));
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_whole, m_gap;
    qint64 m_longest = 0;
};

} // namespace

class TestFindingsScale : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void regroupingNeverBlocks_data();
    void regroupingNeverBlocks();
    void typingNeverBlocks();
    void expressionsNeverBlock();
    void editsStayCheap_data();
    void editsStayCheap();
    void scopeAndFoldingNeverBlock();
    void cleanupTestCase() { m_panel.reset(); }

private:
    void group(Grouping grouping)
    {
        const char *names[] = {"none", "severity", "rule", "place"};
        QSettings settings(m_dir.filePath(u"s.ini"_s), QSettings::IniFormat);
        settings.setValue(u"findings/grouping"_s, QString::fromLatin1(names[static_cast<int>(grouping)]));
        m_panel->restoreFrom(settings);
    }
    bool isBusy() { return m_panel->model().isFiltering(); }

    static constexpr int sites = 15'000;
    QTemporaryDir m_dir;
    ThemeSource m_themes{Theme::light()};
    Session m_session;
    std::unique_ptr<FindingsPanel> m_panel;
    QElapsedTimer m_heard;
    qint64 m_listNs = 0;
};

void TestFindingsScale::initTestCase()
{
    const int wanted = qEnvironmentVariableIntValue("SITEWRIGHT_SITES");
    m_session.openPlan(generatePlan({wanted > 0 ? wanted : sites, 1, 0.5}));
    m_session.finishChecking();
    // Slots are called in the order they were connected: what lies between the first and the last is the list.
    const auto begin = [this] { m_heard.start(); };
    const auto end = [this] { m_listNs += m_heard.nsecsElapsed(); };
    connect(&m_session, &Session::changed, this, begin);
    connect(&m_session, &Session::findingsChanged, this, begin);
    QElapsedTimer watch;
    watch.start();
    m_panel = std::make_unique<FindingsPanel>(m_session, m_themes);
    const qint64 made = watch.elapsed();
    connect(&m_session, &Session::changed, this, end);
    connect(&m_session, &Session::findingsChanged, this, end);
    m_panel->resize(1100, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    Watch first;
    first.until([this] { return !isBusy(); });
    qInfo("%zu findings, panel made in %lld ms", m_session.engine().findingCount(), static_cast<long long>(made));
    first.tell("first list");
    QVERIFY(made < scaledMilliseconds(100));
    QVERIFY(first.longest() < scaledMilliseconds(100));
    QCOMPARE(std::size_t(m_panel->model().rowCount()), m_session.engine().findingCount());
}

void TestFindingsScale::regroupingNeverBlocks_data()
{
    QTest::addColumn<int>("grouping");
    for (const int grouping : {1, 2, 3, 0})
        QTest::addRow("%d", grouping) << grouping;
}

void TestFindingsScale::regroupingNeverBlocks()
{
    QFETCH(int, grouping);
    Watch watch;
    group(static_cast<Grouping>(grouping));
    watch.until([this] { return !isBusy(); });
    watch.tell(qPrintable(u"group %1"_s.arg(grouping)));
    QVERIFY(watch.longest() < scaledMilliseconds(100));
    QVERIFY(std::size_t(m_panel->model().rowCount()) >= m_session.engine().findingCount());
}

void TestFindingsScale::typingNeverBlocks()
{
    auto *words = m_panel->findChild<QLineEdit *>();
    for (const QString &text : {u"1"_s, u"12"_s, u"12 dsm"_s, QString()}) {
        Watch watch;
        words->setText(text);
        bool hasRows = false;
        watch.until([&] {
            if (!hasRows && m_panel->model().filter().text == text && m_panel->model().rowCount() > 0) {
                hasRows = true;
                watch.tell(qPrintable(u"first rows for '%1'"_s.arg(text)));
            }
            return m_panel->model().filter().text == text && !isBusy();
        });
        watch.tell(qPrintable(u"all rows for '%1'"_s.arg(text)));
        QVERIFY(watch.longest() < scaledMilliseconds(100));
    }
}

// One that goes through each sentence again and again, and finds it nowhere.
void TestFindingsScale::expressionsNeverBlock()
{
    auto *words = m_panel->findChild<QLineEdit *>();
    QAction *expression = nullptr;
    for (QAction *action : m_panel->findChildren<QAction *>())
        expression = action->text() == u"Regular expression"_s ? action : expression;
    QVERIFY(expression);
    expression->setChecked(true);
    Watch watch;
    words->setText(u"(\\w+\\s?)+[!?]$"_s);
    const auto now = std::chrono::steady_clock::now();
    watch.until([&] { return std::chrono::steady_clock::now() - now > std::chrono::milliseconds(1500); });
    watch.tell("an endless expression");
    QVERIFY(watch.longest() < scaledMilliseconds(100));
    words->clear();
    expression->setChecked(false);
    watch.until([this] { return m_panel->model().filter().text.isEmpty() && !isBusy(); });
}

void TestFindingsScale::editsStayCheap_data() { regroupingNeverBlocks_data(); }

void TestFindingsScale::editsStayCheap()
{
    QFETCH(int, grouping);
    group(static_cast<Grouping>(grouping));
    m_panel->model().finishFiltering();
    m_panel->table().choose(1000);
    Rng rng(5);
    std::vector<double> whole, own;
    QElapsedTimer watch;
    for (int i = 0; i < 300; ++i) {
        const ObjectRef segment = randomObject(m_session.plan(), Kind::Segment, rng);
        const ObjectRef point = randomObject(m_session.plan(), Kind::ManagementPoint, rng);
        m_listNs = 0;
        watch.start();
        if (i % 3 == 0)
            QVERIFY(m_session.perform(setField(m_session.plan(), {m_session.plan().id(segment)}, FieldId::WakeOnLan, i % 2 == 0)));
        else if (i % 3 == 1)
            QVERIFY(m_session.perform(rename(m_session.plan(), m_session.plan().id(point), "Renamed " + std::to_string(i))));
        else
            m_session.undoStack().undo();
        whole.push_back(double(watch.nsecsElapsed()) / 1e6);
        own.push_back(double(m_listNs) / 1e6);
        QCoreApplication::processEvents();
    }
    std::ranges::sort(whole);
    std::ranges::sort(own);
    qInfo("group %d: the list's share of an edit p50 %.2f ms, p99 %.2f ms, most %.2f ms; the whole p50 %.2f ms, p99 %.2f ms", grouping,
          own[150], own[297], own.back(), whole[150], whole[297]);
    QVERIFY(own[297] < double(scaledMilliseconds(15)));
}

void TestFindingsScale::scopeAndFoldingNeverBlock()
{
    group(Grouping::Rule);
    m_panel->model().finishFiltering();
    {
        Watch watch;
        m_panel->model().setAllCollapsed(true);
        watch.until([this] { return !isBusy(); });
        m_panel->model().setCollapsed(0, false);
        watch.until([this] { return !isBusy(); });
        watch.tell("fold all, unfold one");
        QVERIFY(watch.longest() < scaledMilliseconds(100));
    }
    Watch watch;
    m_panel->showOnly(m_session.plan().id(m_session.plan().organization()));
    watch.until([this] { return !isBusy(); });
    watch.tell("scope of everything");
    QVERIFY(watch.longest() < scaledMilliseconds(100));
    QCOMPARE(m_panel->model().shown(), m_session.engine().findingCount());
}

QTEST_MAIN(TestFindingsScale)
#include "tst_findings_scale.moc"
