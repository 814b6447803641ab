// SPDX-License-Identifier: MIT
// Whether a widget can be seen: shown, hidden, behind another dock's tab, in front again, floating, closed.
#include <QtTest>

#include <QDockWidget>
#include <QMainWindow>

#include "views/shared/seen.h"

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

struct Watched : QWidget {
    Seen seen{this};
};

} // namespace

class SeenTest : public QObject {
    Q_OBJECT

private slots:
    void followsShowing();
    void isNotSeenBehindAnotherTab();
};

void SeenTest::followsShowing()
{
    Watched widget;
    const Seen &seen = widget.seen;
    QSignalSpy changed(&seen, &Seen::changed);
    QVERIFY(!seen.isSeen());
    widget.show();
    QVERIFY(seen.isSeen());
    widget.hide();
    QVERIFY(!seen.isSeen());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toBool(), true);
}

void SeenTest::isNotSeenBehindAnotherTab()
{
    QMainWindow window;
    window.setDockOptions({}); // without animation
    window.resize(800, 600);
    window.setCentralWidget(new QWidget);
    const auto addDock = [&window](const QString &name) {
        auto *content = new Watched;
        auto *dock = new QDockWidget(name, &window);
        dock->setWidget(content);
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        return std::pair(dock, &content->seen);
    };
    const auto [first, firstSeen] = addDock(u"first"_s);
    const auto [second, secondSeen] = addDock(u"second"_s);
    window.tabifyDockWidget(first, second);
    first->raise();
    window.show();
    QTRY_VERIFY(firstSeen->isSeen());
    QTRY_VERIFY(!secondSeen->isSeen());
    QVERIFY(second->widget()->isVisible()); // as far as Qt is asked
    second->raise();
    QTRY_VERIFY(secondSeen->isSeen());
    QTRY_VERIFY(!firstSeen->isSeen());
    first->setFloating(true);
    QTRY_VERIFY(firstSeen->isSeen());
    QTRY_VERIFY(secondSeen->isSeen());
    second->close();
    QTRY_VERIFY(!secondSeen->isSeen());
    second->show();
    QTRY_VERIFY(secondSeen->isSeen());
}

QTEST_MAIN(SeenTest)
#include "tst_seen.moc"
