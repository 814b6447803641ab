// SPDX-License-Identifier: MIT
// Two programs open, edit and save one plan again and again: whatever one was told to be saved is still there in the end. Run with
// --rounds PLAN JOURNAL COUNT NAME it is one of the two. SITEWRIGHT_ROUNDS sets how often; usually 50.
// timeout: 900
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include "app/plan_files.h"
#include "model/edits/structure_edits.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/contoso.h"
#include "tests/support/program.h"
#include "views/session/session.h"

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who opens, edits and saves, and answers questions at random; never replaces what somebody else wrote.
class Planner : public QObject {
public:
    Planner(const QString &plan, const QString &journal, const QString &name) : m_path(QFile::encodeName(plan)), m_journal(journal), m_name(name)
    {
        if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no journal");
        connect(&m_answers, &QTimer::timeout, this, &Planner::answer);
        m_answers.start(3);
    }
    void play(int rounds)
    {
        for (int round = 1; round <= rounds;) {
            QTest::qWait(below(4));
            if (!m_files.open(m_path))
                continue; // told that somebody has it
            const QString site = m_name + QString::number(round);
            (void)m_session.perform(addObject(m_session.plan(), Kind::Site, m_session.plan().id(m_session.plan().organization()), site.toStdString()));
            QTest::qWait(below(6));
            if (m_files.save())
                note(u"saved "_s + site);
            note(m_files.isReadOnly() ? u"read-only"_s : u"round"_s);
            round += m_files.isReadOnly() ? 0 : 1;
            if (below(2) == 0)
                m_files.newPlan(); // gives the plan back; otherwise it is opened over itself
        }
    }

private:
    int below(int limit) { return int(QRandomGenerator::global()->bounded(limit)); }
    void note(const QString &line) { m_journal.write(line.toUtf8() + '\n'); }
    void answer()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (auto *chooser = qobject_cast<QFileDialog *>(dialog)) // read-only plans want another name
            return chooser->reject();
        auto *box = qobject_cast<QMessageBox *>(dialog);
        if (!box)
            return;
        note(u"asked: "_s + box->windowTitle());
        QStringList wanted{u"Discard"_s, u"Cancel"_s, u"OK"_s};
        if (below(4) == 0)
            wanted.prepend(u"Open read-only"_s);
        for (const QString &words : wanted) {
            for (QAbstractButton *button : box->buttons()) {
                if (button->text().remove(u'&') == words)
                    return button->click();
            }
        }
        qFatal("no answer to %s", qPrintable(box->text()));
    }

    QByteArray m_path;
    QFile m_journal;
    QString m_name;
    Session m_session;
    QWidget m_window;
    PlanFiles m_files{m_session, &m_window};
    QTimer m_answers;
};

bool hasSite(const Plan &plan, const QString &name)
{
    bool out = false;
    plan.forEach(Kind::Site, [&](ObjectRef site) { out = out || plan.displayName(site) == name; });
    return out;
}

} // namespace

class TestTwoInstances : public QObject {
    Q_OBJECT

private slots:
    void nothingSavedIsLost();
};

void TestTwoInstances::nothingSavedIsLost()
{
    QTemporaryDir folder;
    const QString plan = folder.filePath(u"shared.siteplan.json"_s);
    QFile file(plan);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writePlan(contosoPlan())));
    file.close();
    const int rounds = qEnvironmentVariableIsSet("SITEWRIGHT_ROUNDS") ? qEnvironmentVariableIntValue("SITEWRIGHT_ROUNDS") : 50;
    QProcess planners[2];
    const QString names[] = {u"Anna "_s, u"Bernd "_s};
    for (int i = 0; i < 2; ++i) {
        planners[i].setProcessChannelMode(QProcess::ForwardedChannels);
        planners[i].start(QCoreApplication::applicationFilePath(), {u"--rounds"_s, plan, folder.filePath(names[i]), QString::number(rounds), names[i]});
    }
    for (QProcess &planner : planners) {
        QVERIFY(planner.waitForFinished(800'000));
        QCOMPARE(planner.exitStatus(), QProcess::NormalExit);
        QCOMPARE(planner.exitCode(), 0);
    }
    const QByteArray bytes = contentOf(plan);
    auto read = readPlan({bytes.constData(), std::size_t(bytes.size())}, u"shared"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().front().text()));
    int questions = 0;
    for (const QString &name : names) {
        int saved = 0;
        for (const QString &line : QString::fromUtf8(contentOf(folder.filePath(name))).split(u'\n')) {
            questions += line.startsWith("asked"_L1) ? 1 : 0;
            if (!line.startsWith("saved "_L1))
                continue;
            ++saved;
            QVERIFY2(hasSite(read->plan, line.sliced(6)), qPrintable(line + u", but it is gone"_s));
        }
        QVERIFY2(saved > rounds / 2, qPrintable(QString::number(saved)));
        qInfo("%s: %d rounds, %d saved", qPrintable(name), rounds, saved);
    }
    qInfo("%d questions", questions);
    QVERIFY(questions > 0); // they met
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sitewright-test"_s);
    if (argc == 6 && QByteArray(argv[1]) == "--rounds") {
        Planner(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[5])).play(QByteArray(argv[4]).toInt());
        return 0;
    }
    TestTwoInstances test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_two_instances.moc"
