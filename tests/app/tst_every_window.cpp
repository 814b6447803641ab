// SPDX-License-Identifier: MIT
// Looks at every window, dialog and dock: whether each control says what it is, and whether all text fits, also at other scales, in a
// longer language, and from right to left. Scales are those of processes, so the test runs itself once for each.
// timeout: 900
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

#include "app/main_window.h"
#include "model/io/plan_reader.h"
#include "tests/support/all_windows.h"
#include "tests/support/dialog_checks.h"
#include "tests/support/contoso.h"
#include "tests/support/program.h"
#include "tests/support/window_states.h"
#include "views/shared/elided_label.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// What of the text does not fit into its widget.
QString clippedIn(const QWidget &widget)
{
    constexpr int slack = 1;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label) || !label->pixmap().isNull())
            return {};
        if (label->wordWrap()) {
            const QStringList words = label->text().split(QRegularExpression(u"[\\s-]"_s));
            const bool isTooNarrow = std::ranges::any_of(words, [&](const QString &word) {
                return label->fontMetrics().horizontalAdvance(word) > label->contentsRect().width() + slack;
            });
            return isTooNarrow || label->heightForWidth(label->width()) > label->height() + slack ? label->text() : QString();
        }
        return label->minimumSizeHint().width() > label->width() + slack ? label->text() : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool isPlain = qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
        return isPlain && !button->text().isEmpty() && button->sizeHint().width() > button->width() + slack ? button->text() : QString();
    }
    return {};
}

QStringList clippedInside(QWidget &window)
{
    QStringList out;
    const QRect room = window.rect();
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const QString text = clippedIn(*widget); !text.isEmpty())
            out.append(describe(*widget, text) + u" is %1 wide, wants %2"_s.arg(widget->width()).arg(widget->sizeHint().width()));
        // What sticks out at the side of an area that scrolls only downwards is never seen.
        if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            out.append(describe(*area, {}) + u" shows %1 of %2 pixels"_s.arg(area->viewport()->width()).arg(area->widget()->width()));
        // A button that lies outside the dialog can be reached by nobody.
        if (qobject_cast<QPushButton *>(widget) && window.inherits("QDialog") && !room.intersects(QRect(widget->mapTo(&window, QPoint()), widget->size())))
            out.append(describe(*widget, qobject_cast<QPushButton *>(widget)->text()) + u" is outside the window"_s);
    }
    return out;
}

} // namespace

class TestEveryWindow : public QObject {
    Q_OBJECT

private slots:
    void everyControlHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void everyTextCanBeTranslated();
    void everyActionIsReachedByKeys();
    void lettersOfMenusAreTold();
    void focusIsSeen();
    void scales_data();
    void scales();
    void pictures();
};

void TestEveryWindow::everyControlHasAName()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    QStringList unnamed;
    const int count = visitAllWindows(themes, [&](QWidget &window, const QString &name) {
        for (const QString &control : unnamedControls(window))
            unnamed.append(name + u": "_s + control);
    });
    qInfo("%d windows", count);
    QVERIFY(count >= 18);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestEveryWindow::noTextIsClipped_data()
{
    QTest::addColumn<bool>("pseudo");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("English") << false << false;
    QTest::newRow("pseudo language") << true << false;
    QTest::newRow("right to left") << false << true;
    QTest::newRow("pseudo language, right to left") << true << true;
}

void TestEveryWindow::noTextIsClipped()
{
    QFETCH(bool, pseudo);
    QFETCH(bool, rightToLeft);
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    speakPseudo(pseudo);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList clipped;
    visitAllWindows(themes, [&](QWidget &window, const QString &name) {
        for (const QString &text : clippedInside(window))
            clipped.append(name + u": "_s + text);
    });
    QApplication::setLayoutDirection(Qt::LeftToRight);
    speakPseudo(false);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestEveryWindow::everyTextCanBeTranslated()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    speakPseudo(true);
    QStringList bare;
    const QRegularExpression words(u"[A-Za-z]*[a-z][A-Za-z]{2}"_s); // short names of the product are names
    const auto judge = [&](const QString &where, const QString &text) {
        if (words.match(text).hasMatch() && !text.contains(pseudoMark))
            bare.append(where + u": "_s + text);
    };
    visitAllWindows(themes, [&](QWidget &window, const QString &name) {
        for (auto *button : window.findChildren<QPushButton *>())
            judge(name, button->text());
        for (auto *box : window.findChildren<QCheckBox *>())
            judge(name, box->text());
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->parent() && !action->parent()->inherits("QLineEdit") && !action->parent()->inherits("QPlainTextEdit"))
                judge(name, action->text());
        }
        judge(name, window.windowTitle());
    });
    speakPseudo(false);
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void TestEveryWindow::everyActionIsReachedByKeys()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    QStringList problems;
    visitAllWindows(themes, [&](QWidget &window, const QString &name) {
        if (name != u"main window"_s)
            return;
        auto *bar = window.findChild<QMenuBar *>();
        QMap<QKeySequence, QString> taken;
        for (QAction *top : bar->actions()) {
            if (!top->text().contains(u'&'))
                problems.append(u"menu without a key: "_s + top->text());
            for (QAction *action : top->menu()->actions()) {
                for (const QKeySequence &keys : action->shortcuts()) {
                    if (taken.contains(keys))
                        problems.append(keys.toString() + u": "_s + taken.value(keys) + u" and "_s + action->text());
                    taken.insert(keys, action->text());
                }
            }
        }
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestEveryWindow::lettersOfMenusAreTold()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    QStringList problems;
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        QMap<QChar, QString> taken;
        for (const QAction *action : menu->actions()) {
            const QString text = action->text();
            const qsizetype at = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
            if (at < 0)
                continue;
            QString &owner = taken[text.at(at + 1).toLower()];
            if (!owner.isEmpty())
                problems.append(menu->title() + u": "_s + owner + u" and "_s + text);
            owner = text;
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestEveryWindow::focusIsSeen()
{
    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    QStringList unseen;
    int seen = 0;
    visitAllWindows(themes, [&](QWidget &window, const QString &name) {
        QWidget elsewhere(&window); // the visit of a window may begin within that of the same one
        elsewhere.setObjectName(u"elsewhere"_s);
        elsewhere.setFocusPolicy(Qt::StrongFocus);
        elsewhere.setGeometry(0, 0, 1, 1);
        elsewhere.show();
        window.activateWindow();
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab does
        if (!QTest::qWaitForWindowActive(&window))
            return;
        const auto pictureOf = [&](const QWidget &widget, QWidget &focused) {
            focused.setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            return window.grab(QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)).toImage();
        };
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() || widget->window() != &window || widget->objectName() == u"elsewhere"
                || widget->focusProxy() || isPart(*widget) || widget->visibleRegion().isEmpty())
                continue;
            if (const QImage with = pictureOf(*widget, *widget); QApplication::focusWidget() != widget || with != pictureOf(*widget, elsewhere))
                ++seen;
            else
                unseen.append(name + u": "_s + describe(*widget, widget->accessibleName()));
        }
    });
    qInfo("%d controls show their focus", seen);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void TestEveryWindow::scales_data()
{
    QTest::addColumn<QString>("factor");
    for (const char *factor : {"1.25", "1.5", "2"})
        QTest::newRow(factor) << QString::fromLatin1(factor);
}

void TestEveryWindow::scales()
{
    QFETCH(QString, factor);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, factor);
    QTemporaryDir folder; // a screen of the offscreen platform is 800 by 800 otherwise: nobody has a quarter of that
    QFile screen(folder.filePath(u"screen.json"_s));
    QVERIFY(screen.open(QIODevice::WriteOnly));
    screen.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [{"name": "large", "x": 0, "y": 0,
                     "width": 3840, "height": 2400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screen.close();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen.fileName());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"noTextIsClipped:English"_s, u"noTextIsClipped:pseudo language"_s});
    QVERIFY(process.waitForFinished(300'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

// For looking at them: SITEWRIGHT_LOOK is a folder, SITEWRIGHT_LOOK_PLAN a plan instead of the example, SITEWRIGHT_THEME light, dark or
// contrast, SITEWRIGHT_LOOK_ONLY windows, states or dialogs, SITEWRIGHT_LOOK_RTL and SITEWRIGHT_LOOK_PSEUDO as they say; QT_SCALE_FACTOR is Qt's.
void TestEveryWindow::pictures()
{
    const QString folder = qEnvironmentVariable("SITEWRIGHT_LOOK"), planFile = qEnvironmentVariable("SITEWRIGHT_LOOK_PLAN");
    if (folder.isEmpty())
        QSKIP("for the eye only: set SITEWRIGHT_LOOK to a folder");
    std::optional<Plan> plan;
    if (!planFile.isEmpty()) {
        const QByteArray bytes = contentOf(planFile);
        auto read = readPlan({bytes.constData(), std::size_t(bytes.size())}, planFile);
        QVERIFY(read);
        plan = std::move(read->plan);
    }
    if (qEnvironmentVariable("SITEWRIGHT_THEME") == u"contrast"_s) {
        QPalette palette(Qt::white, Qt::black);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::Highlight, Qt::yellow);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        QApplication::setPalette(palette);
    }
    ThemeSource themes(*qApp, ThemeSource::modeFrom({}));
    QTranslator language; // English has its plurals from there, too
    const QString code = qEnvironmentVariable("SITEWRIGHT_LOOK_LANGUAGE", u"en"_s);
    QVERIFY(language.load(QFileInfo(programPath()).absolutePath() + u"/../app/sitewright_%1.qm"_s.arg(code)) && QCoreApplication::installTranslator(&language));
    speakPseudo(qEnvironmentVariableIsSet("SITEWRIGHT_LOOK_PSEUDO"));
    if (qEnvironmentVariableIsSet("SITEWRIGHT_LOOK_RTL"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    int number = 0;
    const auto keep = [&](QWidget &window, const QString &name) {
        const QString words = QString(name).remove(QRegularExpression(u"[^A-Za-z ]"_s)).simplified().replace(u' ', u'-');
        QVERIFY(window.grab().save(folder + u"/%1-%2.png"_s.arg(++number, 3, 10, QLatin1Char('0')).arg(words)));
    };
    const auto look = [&](QWidget &window, const QString &name) {
        const QPointer<QWidget> alive = &window;
        for (int i = 0; i < 20 && alive; ++i) // what fills itself in slices
            QTest::qWait(10);
        if (!alive) // some menus come up twice
            return;
        keep(window, name);
        if (name != u"main window"_s)
            return;
        for (auto *tabs : window.findChildren<QTabBar *>()) {
            for (int i = 1; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                QTest::qWait(100);
                keep(window, name + u' ' + tabs->tabText(i));
            }
            tabs->setCurrentIndex(0);
        }
        for (auto *menu : window.findChild<QMenuBar *>()->findChildren<QMenu *>()) {
            menu->popup(window.mapToGlobal(QPoint(100, 100)));
            QCoreApplication::processEvents();
            keep(*menu, u"menu "_s + menu->title());
            menu->close();
        }
    };
    const QString only = qEnvironmentVariable("SITEWRIGHT_LOOK_ONLY");
    if (only.isEmpty() || only == u"windows"_s)
        visitAllWindows(themes, look, plan ? &*plan : nullptr);
    const Plan shown = plan ? *plan : contosoPlan();
    number = 200;
    if (only.isEmpty() || only == u"states"_s)
        visitWindowStates(themes, keep, shown);
    number = 300;
    if (only.isEmpty() || only == u"dialogs"_s)
        visitDialogStates(themes, keep, shown);
}

QTEST_MAIN(TestEveryWindow)
#include "tst_every_window.moc"
