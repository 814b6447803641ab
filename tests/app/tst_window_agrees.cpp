// SPDX-License-Identifier: MIT
// The window and the command line find the same: every fixture and every example is opened in the real window, and what its list of
// findings shows is compared with what sitewright check prints, one by one. Both go by severity and then by rule; within a rule the
// window's order is its own.
// timeout: 900
#include <QDirIterator>
#include <QJsonArray>
#include <QTranslator>
#include <QtTest>

#include "app/main_window.h"
#include "app/plan_files.h"
#include "model/rules/finding_text.h"
#include "model/rules/waiver_text.h"
#include "tests/support/program.h"
#include "views/findings/findings_model.h"
#include "views/shared/theme_source.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(SITEWRIGHT_SOURCE_DIR);

QStringList plans()
{
    QStringList out;
    for (const char *folder : {"/resources/examples", "/tests/data/plans", "/tests/data/rules"}) {
        QDirIterator files(source + QLatin1String(folder), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (contentOf(file).contains("\"sitewright-plan\""))
                out.append(file);
        }
    }
    out.sort();
    return out;
}

/// "0 | WOL-01", the part of a line that says where it stands.
QString placeOf(const QString &line) { return line.section(u" | "_s, 0, 1); }

struct Shown {
    int rank; ///< by severity
    QString key, severity, message, waiver, reopened;

    QString text() const { return QString::number(rank) + u" | "_s + key.section(u':', 0, 0) + u" | "_s + key + u" | "_s + severity + u" | "_s + message + u" | "_s + waiver + u" | "_s + reopened; }
};

QString fromStd(const std::string &text) { return QString::fromStdString(text); }

/// What the list shows with nothing filtered away.
QStringList shownIn(MainWindow &window)
{
    const Session &session = window.session();
    auto *model = window.findChild<FindingsModel *>();
    if (!model)
        return {u"the window has no list of findings"_s};
    FindingsFilter everything;
    everything.showsWaived = true;
    model->setGrouping(Grouping::None);
    model->setFilter(everything);
    model->finishFiltering();
    QStringList out;
    for (int row = 0; row < model->rowCount(); ++row) {
        const Finding &finding = model->finding(row);
        const std::string_view severity = severityKey(session.severity(finding));
        Shown shown{static_cast<int>(session.severity(finding)), fromStd(session.keyText(finding)), QString::fromLatin1(severity.data(), static_cast<qsizetype>(severity.size())),
                    session.message(finding), {}, {}};
        if (const ObjectRef waiver = session.waivers().waiverOf(finding))
            shown.waiver = fromStd(session.plan().textValue(waiver, FieldId::Key));
        else if (const ObjectRef reopened = session.waivers().reopenedOf(finding))
            shown.reopened = reopenedSentence(session.plan(), reopened);
        if (model->index(row, FindingsModel::SeverityColumn).data(FindingsModel::WaivedRole).toBool() != !shown.waiver.isEmpty())
            shown.waiver += u" (the row says otherwise)"_s;
        out.append(shown.text());
    }
    return out;
}

QStringList printed(const QJsonValue &report)
{
    QStringList out;
    for (const auto &finding : report["findings"_L1].toArray()) {
        const QString severity = finding["severity"_L1].toString();
        const Shown shown{int(QStringList({u"error"_s, u"warning"_s, u"hint"_s}).indexOf(severity)), finding["key"_L1].toString(), severity, finding["message"_L1].toString(),
                          finding["waiver"_L1].toString(), finding["reopened"_L1].toString()};
        const bool isWaived = finding["waived"_L1].toBool();
        out.append(isWaived == !shown.waiver.isEmpty() ? shown.text() : u"waived, and not"_s);
    }
    return out;
}

} // namespace

class WindowAgreesTest : public QObject {
    Q_OBJECT

private slots:
    void onEveryFixtureAndExample();
};

void WindowAgreesTest::onEveryFixtureAndExample()
{
    QTranslator english; // as both programs have it
    QVERIFY(english.load(QFileInfo(programPath()).absolutePath() + u"/../app/sitewright_en.qm"_s) && QCoreApplication::installTranslator(&english));
    const QStringList files = plans();
    QVERIFY(files.size() > 150);
    const QString now = QString::number(QDateTime::currentSecsSinceEpoch());
    const Ran ran = run(QStringList{u"check"_s, u"--format"_s, u"json"_s, u"--fail-on"_s, u"never"_s} + files, {}, {{u"SOURCE_DATE_EPOCH"_s, now}});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonArray reports = jsonOf(ran.out)["plans"_L1].toArray();
    QCOMPARE(reports.size(), files.size());

    ThemeSource themes(*qApp, ThemeSource::Mode::Light);
    MainWindow window(themes);
    window.show();
    qsizetype compared = 0, waived = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(reports[i]["plan"_L1].toString(), files[i]);
        QVERIFY2(window.files().open(files[i].toUtf8()), qPrintable(files[i]));
        QStringList inWindow = shownIn(window), onCommandLine = printed(reports[i]);
        for (qsizetype row = 0; row < std::min(inWindow.size(), onCommandLine.size()); ++row)
            QCOMPARE(placeOf(inWindow[row]), placeOf(onCommandLine[row]));
        inWindow.sort();
        onCommandLine.sort();
        for (qsizetype row = 0; row < std::max(inWindow.size(), onCommandLine.size()); ++row) {
            if (inWindow.value(row) != onCommandLine.value(row))
                QFAIL(qPrintable(files[i] + u"\n window:       "_s + inWindow.value(row) + u"\n command line: "_s + onCommandLine.value(row)));
        }
        const QJsonValue summary = reports[i]["summary"_L1];
        QCOMPARE(int(window.session().waivedCount()), summary["waived"_L1].toInt());
        QCOMPARE(int(window.session().counts().total().of(Severity::Error)), summary["error"_L1].toInt());
        QCOMPARE(int(window.session().counts().total().of(Severity::Warning)), summary["warning"_L1].toInt());
        QCOMPARE(int(window.session().counts().total().of(Severity::Hint)), summary["hint"_L1].toInt());
        compared += inWindow.size();
        waived += summary["waived"_L1].toInt();
    }
    qInfo("%d plans with %d findings, %d of them waived", int(files.size()), int(compared), int(waived));
    QVERIFY(compared > files.size());
    QVERIFY(waived > 0);
}

QTEST_MAIN(WindowAgreesTest)
#include "tst_window_agrees.moc"
