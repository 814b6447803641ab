// SPDX-License-Identifier: MIT
// The program's `profile`, and what `check` and `rules` say of a plan whose rules are set otherwise.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/program.h"

using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray planWith(const QByteArray &rules)
{
    QFile file(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/tests/data/rules/APP-02/triggers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture");
    return file.readAll().replace("\"rules\": {}", "\"rules\": " + rules);
}

constexpr char settings[] = R"({"severity": {"WOL-01": "hint"}, "off": ["SIS-01"], "interpretation": {"sisPerObject": "error"}, "limits": {"APP-09.sites": 9}})";

QJsonObject entry(const QByteArray &json, const QString &list, const QString &key)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object()[list].toArray()) {
        if (value.toObject()[u"key"_s].toString() == key)
            return value.toObject();
    }
    return {};
}

} // namespace

class ProfileCommandTest : public QObject {
    Q_OBJECT

private slots:
    void exportsAndApplies()
    {
        const Ran exported = run({u"profile"_s, u"export"_s, u"-"_s, u"-o"_s, u"-"_s}, planWith(settings));
        QCOMPARE(exported.code, 0);
        QVERIFY2(exported.out.contains("\n    \"sisPerObject\": \"error\"\n"), exported.out);
        QTemporaryDir folder;
        const QString profile = folder.filePath(u"company.json"_s), plan = folder.filePath(u"plan.json"_s), out = folder.filePath(u"out.json"_s);
        QCOMPARE(run({u"profile"_s, u"export"_s, u"-"_s, u"-o"_s, profile}, planWith(settings)).code, 0);
        QFile file(plan);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(planWith("{\"off\": [\"APP-01\"]}")) > 0);
        file.close();
        const Ran applied = run({u"profile"_s, u"apply"_s, profile, plan, u"-o"_s, out});
        QCOMPARE(applied.code, 0);
        QCOMPARE(applied.out.split('\n'), QByteArrayList({"SIS-01 is switched off: A Service Installation Service near every segment with clients.",
                                                          "APP-01 is switched on: One of each management application per region or site.",
                                                          "APP-02: Error instead of Warning.", "WOL-01: Hint instead of Error.",
                                                          "sisPerObject: error instead of warn: strictly one per region or site.",
                                                          "APP-09.sites: 9 instead of 5 sites.", ""}));
        QFile result(out);
        QVERIFY(result.open(QIODevice::ReadOnly));
        QCOMPARE(result.readAll(), planWith(settings));
        const Ran toOutput = run({u"profile"_s, u"apply"_s, profile, u"-"_s, u"-o"_s, u"-"_s}, planWith("{}"));
        QCOMPARE(toOutput.out, planWith(settings));
        QVERIFY(toOutput.err.contains("SIS-01 is switched off"));
    }

    void refusesWhatItCannotUse()
    {
        QTemporaryDir folder;
        const QString plan = folder.filePath(u"plan.json"_s), out = folder.filePath(u"out.json"_s);
        QFile file(plan);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(planWith("{}")) > 0);
        file.close();
        const Ran broken = run({u"profile"_s, u"apply"_s, u"-"_s, plan, u"-o"_s, out}, R"({"format": "sitewright-rule-profile", "version": 1, "of": []})");
        QCOMPARE(broken.code, 3);
        QVERIFY2(broken.err.contains(":1:53: ") && broken.err.contains("Did you mean"), broken.err);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(run({u"profile"_s, u"apply"_s, u"-"_s, u"-"_s, u"-o"_s, out}).code, 2);
        QCOMPARE(run({u"profile"_s}).code, 2);
        QCOMPARE(run({u"profile"_s, u"export"_s, plan}).code, 2);
        QCOMPARE(run({u"profile"_s, u"export"_s, folder.filePath(u"none.json"_s), u"-o"_s, out}).code, 3);
        QCOMPARE(run({u"profile"_s, u"export"_s, plan, u"-o"_s, folder.filePath(u"none/out.json"_s)}).code, 4);
        QVERIFY(run({u"profile"_s, u"apply"_s, u"--help"_s}).out.contains("in place of its own"));
    }

    void whatIsUnknownIsLeftOutAloud()
    {
        const Ran ran = run({u"profile"_s, u"export"_s, u"-"_s, u"-o"_s, u"-"_s}, planWith("{\"off\": [\"XYZ-99\"]}"));
        QCOMPARE(ran.code, 0);
        QVERIFY(!ran.out.contains("XYZ-99") && ran.err.contains("left out"));
    }

    void reportsListWhatIsSetOtherwise()
    {
        const QByteArray plan = planWith(settings);
        const Ran text = run({u"check"_s, u"-"_s}, plan);
        QCOMPARE(text.code, 1); // read strictly, the second service is an error
        for (const QByteArray line : {"\nSIS-01 is switched off: ", "\nAPP-02: Error instead of Warning.\n", "\nsisPerObject: error instead of warn: ",
                                      "\nAPP-09.sites: 9 instead of 5 sites.\n", "[sisPerObject: error, "})
            QVERIFY2(text.out.contains(line), text.out);
        const Ran json = run({u"check"_s, u"-"_s, u"--format"_s, u"json"_s}, plan);
        QCOMPARE(entry(json.out, u"interpretations"_s, u"sisPerObject"_s)[u"choice"_s].toString(), u"error"_s);
        QCOMPARE(entry(json.out, u"interpretations"_s, u"sisPerObject"_s)[u"default"_s].toString(), u"warn"_s);
        QCOMPARE(entry(json.out, u"interpretations"_s, u"sisPerObject"_s)[u"rules"_s].toArray(), QJsonArray{u"APP-02"_s});
        QCOMPARE(entry(json.out, u"limits"_s, u"APP-09.sites"_s)[u"value"_s].toInt(), 9);
        QVERIFY(entry(json.out, u"findings"_s, u"APP-02:muc"_s)[u"readAs"_s].toString().startsWith(u"sisPerObject: error"_s));
        const Ran rules = run({u"rules"_s, u"--format"_s, u"json"_s, u"-"_s}, plan);
        QCOMPARE(entry(rules.out, u"interpretations"_s, u"sisPerObject"_s)[u"choices"_s].toArray().size(), 3);
        QCOMPARE(entry(rules.out, u"limits"_s, u"APP-09.sites"_s)[u"most"_s].toInt(), 1'000'000);
        QVERIFY(!run({u"check"_s, u"-"_s}, planWith("{}")).out.contains("instead of"));
    }
};

QTEST_GUILESS_MAIN(ProfileCommandTest)
#include "tst_profile_command.moc"
