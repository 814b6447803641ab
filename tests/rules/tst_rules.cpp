// SPDX-License-Identifier: MIT
// Every rule has a page and a fixture, says what its fixture expects, and mends it by its fixes. A new rule needs no test
// code, only its files: resources/help/rules/<CODE>.md and tests/data/rules/<CODE>/ with
//   triggers.json     fires the rule          expected.txt  the keys of all findings in it, sorted
//   triggers-*.json   further cases           expected-*.txt
//   fixed.json        triggers.json after the first fix of the rule's first finding
//   clean.json, clean-*.json                  nearly the same, and the rule's exceptions: the rule is silent
// SITEWRIGHT_UPDATE_FIXTURES=1 writes expected-*.txt, fixed.json and canonical bytes anew; read the difference before committing.
#include <QRegularExpression>
#include <QtTest>

#include "tests/rules/rule_fixtures.h"

// Outside a namespace, as the macro declares a global function.
static void useResources() { Q_INIT_RESOURCE(resources); }

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t fixSeed = 1;

QString lines(const KeySet &keys)
{
    QString out;
    for (const std::string &key : keys)
        out += toQt(key) + u'\n';
    return out;
}

QString difference(const KeySet &actual, const KeySet &expected)
{
    QString out;
    for (const std::string &key : actual) {
        if (!expected.contains(key))
            out += "\n  found, not expected: "_L1 + toQt(key);
    }
    for (const std::string &key : expected) {
        if (!actual.contains(key))
            out += "\n  expected, not found: "_L1 + toQt(key);
    }
    return out;
}

QString expectedName(QString planFile) { return planFile.replace("triggers"_L1, "expected"_L1).replace(".json"_L1, ".txt"_L1); }

void writeFile(const QString &path, const std::string &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

std::optional<Finding> firstOf(const LivePlan &live, std::string_view code)
{
    for (const Finding &finding : live.findings()) {
        if (ruleTable()[finding.rule]->code == code)
            return finding;
    }
    return std::nullopt;
}

// Two names that were equal stay equal, underscores stay: names mean something to MP-01, MP-02 and STR-09.
Edit prefixNames(const std::string &prefix)
{
    return {u"Rename all"_s, [prefix](Draft &draft) {
                for (int kind = 0; kind < kindCount; ++kind) {
                    if (!field(static_cast<Kind>(kind), FieldId::Name))
                        continue;
                    draft.base().forEach(static_cast<Kind>(kind), [&](ObjectRef ref) {
                        draft.set(draft.base().id(ref), FieldId::Name, prefix + std::string(draft.base().name(ref)));
                    });
                }
            }, {}};
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everyRuleIsComplete();
    void pagesReadWell_data() { addRules(); }
    void pagesReadWell();
    void pagesAndFixturesBelongToRules();

    void fixturesAreCanonical_data() { addPlans({"triggers"_L1, "clean"_L1, "fixed"_L1}); }
    void fixturesAreCanonical();
    void triggersGiveExpectedFindings_data() { addPlans({"triggers"_L1}); }
    void triggersGiveExpectedFindings();
    void cleanPlansAreSilent_data() { addPlans({"clean"_L1}); }
    void cleanPlansAreSilent();
    void firstFixGivesFixedPlan_data() { addRules(); }
    void firstFixGivesFixedPlan();
    void everyFixHelpsAndAddsNoError_data() { addPlans({"triggers"_L1}); }
    void everyFixHelpsAndAddsNoError();
    void messagesNameTheirSubjects_data() { addPlans({"triggers"_L1}); }
    void messagesNameTheirSubjects();
    void namesAreTakenAsTheyAre_data() { addPlans({"triggers"_L1}); }
    void namesAreTakenAsTheyAre();
    void keysRoundTripAsText_data() { addPlans({"triggers"_L1}); }
    void keysRoundTripAsText();
    void keysAndFingerprintsSurvive_data() { addPlans({"triggers"_L1}); }
    void keysAndFingerprintsSurvive();
    void settingsRegradeAndSwitchOff_data() { addRules(); }
    void settingsRegradeAndSwitchOff();
    void findingsAreGraded();
    void limitsAreFollowed();
    void settingsAreThoseOfTheTables();
    void rulesAskForWhatTheyDeclare();
    void everyChoiceHasAFixture();
    void everyReadingAndLimitMakesADifference();

private:
    void addRules();
    void addPlans(const QStringList &stems);
    void updateFixtures();
    Plan load(const QString &code, const QString &file);
    Plan loadRow();
};

void TestRules::initTestCase()
{
    useResources();
    if (qEnvironmentVariableIsSet("SITEWRIGHT_UPDATE_FIXTURES"))
        updateFixtures();
}

void TestRules::addRules()
{
    QTest::addColumn<QString>("code");
    for (const Rule *rule : ruleTable())
        QTest::addRow("%s", std::string(rule->code).c_str()) << toQt(rule->code);
}

void TestRules::addPlans(const QStringList &stems)
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("file");
    for (const Rule *rule : ruleTable()) {
        for (const QString &stem : stems) {
            for (const QString &file : fixtureFiles(toQt(rule->code), stem))
                QTest::addRow("%s %s", std::string(rule->code).c_str(), qPrintable(file)) << toQt(rule->code) << file;
        }
    }
}

Plan TestRules::load(const QString &code, const QString &file)
{
    const QString path = fixturesFolder() + u'/' + code + u'/' + file;
    auto loaded = readPlan(fileBytes(path), path);
    if (!loaded) {
        QTest::qFail(qPrintable(loaded.error().empty() ? path : loaded.error().front().text()), __FILE__, __LINE__);
        return Plan();
    }
    return std::move(loaded->plan);
}

Plan TestRules::loadRow()
{
    QFETCH(QString, code);
    QFETCH(QString, file);
    return load(code, file);
}

void TestRules::updateFixtures()
{
    for (const Rule *rule : ruleTable()) {
        const QString code = toQt(rule->code), folder = fixturesFolder() + u'/' + code + u'/';
        for (const QString &file : fixtureFiles(code, u"clean"_s) + fixtureFiles(code, u"triggers"_s))
            writeFile(folder + file, writePlan(load(code, file)));
        for (const QString &file : fixtureFiles(code, u"triggers"_s)) {
            LivePlan live(load(code, file));
            writeFile(folder + expectedName(file), lines(live.keys()).toStdString());
            const auto finding = firstOf(live, rule->code);
            IdSource ids = IdSource::seeded(fixSeed);
            if (file != "triggers.json"_L1 || !finding)
                continue;
            if (const auto fixes = live.fixes(*finding); !fixes.empty() && live.perform(fixes.front().edit, ids))
                writeFile(folder + "fixed.json"_L1, writePlan(live.plan()));
        }
    }
}

void TestRules::everyRuleIsComplete()
{
    static const QRegularExpression codeForm(u"^[A-Z]{2,3}-[0-9]{2}$"_s);
    QSet<QString> codes;
    for (const Rule *rule : ruleTable()) {
        const QString code = toQt(rule->code);
        const auto demand = [&](bool good, const char *what) { QVERIFY2(good, qPrintable(code + ": "_L1 + QLatin1String(what))); };
        demand(codeForm.match(code).hasMatch(), "the code has another form");
        demand(!codes.contains(code), "the code is taken");
        codes.insert(code);
        demand(!ruleTitle(*rule).isEmpty(), "no title");
        demand(!ruleTitle(*rule).endsWith(u'.'), "the title is not a sentence");
        demand(severityKey(rule->severity) != std::string_view() && !categoryKey(rule->category).empty(), "no severity or category");
        demand(QStringList({u"founding"_s, u"documentation"_s, u"inference"_s}).contains(toQt(rule->origin)), "no origin");
        demand(rule->message && rule->recordingCheck && rule->plainCheck, "no check or message");
        demand(bool(rule->detailText) == bool(rule->detailFromText), "detailText without its inverse");
        demand(ruleIndex(rule->code) >= 0, "not found by its code");
        demand(QFile::exists(rulePagePath(rule->code)), "no page in the resources");
        demand(fixtureFiles(code, u"triggers"_s).contains("triggers.json"_L1), "no triggers.json");
        demand(fixtureFiles(code, u"clean"_s).contains("clean.json"_L1), "no clean.json");
        demand(QFile::exists(fixturesFolder() + u'/' + code + "/expected.txt"_L1), "no expected.txt");
        demand(QFile::exists(fixturesFolder() + u'/' + code + "/fixed.json"_L1) == (rule->fixes != nullptr), "fixed.json without fix, or the reverse");
    }
}

void TestRules::pagesReadWell()
{
    QFETCH(QString, code);
    const Rule &rule = *ruleTable()[static_cast<std::size_t>(ruleIndex(code.toStdString()))];
    QFile file(rulePagePath(rule.code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QCOMPARE(page.section(u'\n', 0, 0), "# %1: %2"_L1.arg(code, QString::fromUtf8(rule.title)));
    qsizetype at = 0;
    for (const auto heading : {"## What it says"_L1, "## Why"_L1, "## How to fix"_L1, "## When to waive"_L1}) {
        const qsizetype next = page.indexOf(heading, at);
        QVERIFY2(next > at, qPrintable("no, or not in order: "_L1 + heading));
        at = next;
    }
    const QString why = page.mid(page.indexOf("## Why"_L1)).section(u'\n', 2, 2);
    const QString origin = QStringLiteral("%1%2").arg(toQt(rule.origin).at(0).toUpper()).arg(toQt(rule.origin).mid(1));
    QVERIFY2(why.startsWith(origin), qPrintable("the reasons begin with "_L1 + origin));
    for (const QString &setting : toQt(rule.settings).split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(page.contains(setting), qPrintable("does not explain "_L1 + setting));

    QString text = page.section(u'\n', 1);
    const auto words = [](const QString &part) { return part.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size(); };
    QVERIFY2(words(text) >= 100 && words(text) <= 280, qPrintable(u"%1 words"_s.arg(words(text))));
    for (const QString &sentence : text.split(QRegularExpression(u"(?<=[.:?])\\s|\\n\\n"_s), Qt::SkipEmptyParts))
        QVERIFY2(words(sentence) <= 40, qPrintable("too long: "_L1 + sentence));
}

void TestRules::pagesAndFixturesBelongToRules()
{
    const auto isRule = [](const QString &code) { return ruleIndex(code.toStdString()) >= 0; };
    for (const QString &file : QDir(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/help/rules")).entryList(QDir::Files)) {
        QVERIFY2(file.endsWith(".md"_L1) && isRule(file.chopped(3)), qPrintable(file + " is a page of no rule"_L1));
        QVERIFY2(QFile::exists(":/help/rules/"_L1 + file), qPrintable(file + " is missing in resources.qrc"_L1));
    }
    for (const QString &folder : QDir(fixturesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QVERIFY2(isRule(folder), qPrintable(folder + " is a fixture of no rule"_L1));
        QStringList known = fixtureFiles(folder, u"triggers"_s) + fixtureFiles(folder, u"clean"_s) + QStringList(u"fixed.json"_s);
        for (const QString &file : fixtureFiles(folder, u"triggers"_s))
            known.append(expectedName(file));
        for (const QString &file : QDir(fixturesFolder() + u'/' + folder).entryList(QDir::Files))
            QVERIFY2(known.contains(file), qPrintable(folder + u'/' + file + " is read by no test"_L1));
    }
}

void TestRules::fixturesAreCanonical()
{
    QFETCH(QString, code);
    QFETCH(QString, file);
    QCOMPARE(toQt(writePlan(load(code, file))), toQt(fileBytes(fixturesFolder() + u'/' + code + u'/' + file)));
}

void TestRules::triggersGiveExpectedFindings()
{
    QFETCH(QString, code);
    QFETCH(QString, file);
    const LivePlan live(loadRow());
    KeySet expected;
    const QString listed = toQt(fileBytes(fixturesFolder() + u'/' + code + u'/' + expectedName(file)));
    for (const QString &key : listed.split(u'\n', Qt::SkipEmptyParts))
        expected.insert(key.toStdString());
    QVERIFY2(live.keys() == expected, qPrintable("live:"_L1 + difference(live.keys(), expected)));
    const KeySet oneShot = keysFromScratch(live.plan());
    QVERIFY2(oneShot == expected, qPrintable("one-shot:"_L1 + difference(oneShot, expected)));
    QCOMPARE(lines(expected), listed); // sorted, one per line
    QVERIFY2(firstOf(live, code.toStdString()), "the rule itself does not fire");
}

void TestRules::cleanPlansAreSilent()
{
    QFETCH(QString, code);
    const LivePlan live(loadRow());
    for (const std::string &key : live.keys())
        QVERIFY2(codeOf(key) != code.toStdString(), key.c_str());
    QCOMPARE(lines(keysFromScratch(live.plan())), lines(live.keys()));
}

void TestRules::firstFixGivesFixedPlan()
{
    QFETCH(QString, code);
    LivePlan live(load(code, u"triggers.json"_s));
    const auto finding = firstOf(live, code.toStdString());
    QVERIFY(finding);
    const std::vector<Fix> fixes = live.fixes(*finding);
    if (!ruleTable()[finding->rule]->fixes)
        return;
    QVERIFY(!fixes.empty());
    IdSource ids = IdSource::seeded(fixSeed);
    QVERIFY(live.perform(fixes.front().edit, ids));
    QVERIFY2(!live.engine().find(finding->key), "the first fix leaves its finding");
    QCOMPARE(toQt(writePlan(live.plan())), toQt(fileBytes(fixturesFolder() + u'/' + code + "/fixed.json"_L1)));
}

void TestRules::everyFixHelpsAndAddsNoError()
{
    LivePlan live(loadRow());
    const std::set<std::uint64_t> errors = live.errors();
    const KeySet marks = live.marks();
    const std::string bytes = writePlan(live.plan());
    for (const Finding &before : live.findings()) {
        const Finding finding = *live.engine().find(before.key); // undoing a removal gives objects new handles
        for (const Fix &fix : live.fixes(finding)) {
            const QByteArray what = toQt(live.keyText(finding)).toUtf8() + ": " + fix.title.toUtf8();
            QVERIFY2(!fix.title.isEmpty() && !fix.title.contains("%1"_L1) && !fix.title.endsWith(u'.'), what);
            QVERIFY2(!fix.edit.name.isEmpty(), what);
            IdSource ids = IdSource::seeded(fixSeed);
            const Result<ChangeSet> changes = live.perform(fix.edit, ids);
            QVERIFY2(changes, what + ": " + (changes ? QByteArray() : changes.error().text().toUtf8()));
            QVERIFY2(!changes->isEmpty(), what + " changes nothing");
            const auto after = live.engine().find(finding.key);
            QVERIFY2(!after || after->fingerprint != finding.fingerprint, what + " leaves its finding as it was");
            for (const Finding &now : live.findings()) {
                if (live.engine().severity(now) == Severity::Error)
                    QVERIFY2(errors.contains(now.key), what + " adds " + live.keyText(now).c_str());
            }
            QVERIFY(live.apply(changes->inverted()));
            QVERIFY2(live.marks() == marks && writePlan(live.plan()) == bytes, what + " is not undone");
        }
    }
}

void TestRules::messagesNameTheirSubjects()
{
    const LivePlan live(loadRow());
    for (const Finding &finding : live.findings()) {
        const QString message = live.message(finding);
        QVERIFY2(message.endsWith(u'.') && !message.contains(u'%') && !message.contains("  "_L1), qPrintable(message));
        // Of a group of equal names one name stands for all.
        for (const ObjectRef subject : live.engine().subjects(finding)) {
            const bool named = message.contains(live.plan().displayName(subject), Qt::CaseInsensitive);
            QVERIFY2(named, qPrintable(message + " does not name "_L1 + live.plan().displayName(subject)));
        }
    }
}

void TestRules::namesAreTakenAsTheyAre()
{
    LivePlan live(loadRow());
    const auto words = [&] {
        QStringList out;
        for (const Finding &finding : live.findings()) {
            out.append(live.message(finding));
            for (const Fix &fix : live.fixes(finding))
                out.append(fix.title);
        }
        return out;
    };
    const QStringList before = words();
    IdSource ids = IdSource::seeded(fixSeed);
    const std::string prefix = "%3%2%n%1";
    QVERIFY(live.perform(prefixNames(prefix), ids));
    QStringList after = words();
    for (QString &text : after)
        text.remove(toQt(prefix));
    QCOMPARE(after, before);
}

void TestRules::keysRoundTripAsText()
{
    const LivePlan live(loadRow());
    for (const Finding &finding : live.findings()) {
        const std::string text = live.keyText(finding);
        const auto hash = findingKeyHashOf(text);
        QVERIFY2(hash && *hash == finding.key, text.c_str());
        const Rule &rule = *ruleTable()[finding.rule];
        if (finding.detail != 0 && rule.detailText)
            QCOMPARE(rule.detailFromText(live.plan(), rule.detailText(live.plan(), finding.detail)), finding.detail);
    }
}

void TestRules::keysAndFingerprintsSurvive()
{
    LivePlan live(loadRow());
    const KeySet marks = live.marks();
    IdSource ids = IdSource::seeded(fixSeed);
    const Result<ChangeSet> changes = live.perform(prefixNames("Q"), ids);
    QVERIFY(changes && !changes->isEmpty());
    QCOMPARE(lines(live.marks()), lines(marks));
    auto reloaded = readPlan(writePlan(live.plan()), u"renamed"_s);
    QVERIFY(reloaded);
    QCOMPARE(lines(LivePlan(std::move(reloaded->plan)).marks()), lines(marks));
    const LivePlan other(inOtherOrder(live.plan()));
    QCOMPARE(toQt(writePlan(other.plan())), toQt(writePlan(live.plan())));
    QCOMPARE(lines(other.marks()), lines(marks));
    QVERIFY(live.apply(changes->inverted()));
    QCOMPARE(lines(live.marks()), lines(marks));
}

void TestRules::settingsRegradeAndSwitchOff()
{
    QFETCH(QString, code);
    LivePlan live(load(code, u"triggers.json"_s));
    const auto finding = firstOf(live, code.toStdString());
    QVERIFY(finding);
    const Rule &rule = *ruleTable()[finding->rule];
    QCOMPARE(live.engine().severity(*finding), rule.gradeOf ? rule.gradeOf(finding->detail) : rule.severity);
    const auto set = [&](FieldId field, const FieldValue &value) {
        IdSource ids = IdSource::seeded(fixSeed);
        const ObjectId settings = live.plan().id(live.plan().settings());
        return live.perform({u"Settings"_s, [&](Draft &draft) { draft.set(settings, field, value); }, {}}, ids);
    };
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        QVERIFY(set(FieldId::RuleSeverity, TextMap{{code.toStdString(), std::string(severityKey(severity))}}));
        const auto regraded = live.engine().find(finding->key);
        QVERIFY(regraded);
        QCOMPARE(live.engine().severity(*regraded), severity);
    }
    const KeySet before = live.keys();
    const FieldValue off = live.plan().value(live.plan().settings(), FieldId::RulesOff);
    TextList more = valueOr(off, TextList());
    more.push_back(code.toStdString());
    std::ranges::sort(more);
    QVERIFY(set(FieldId::RulesOff, more));
    const auto others = [&](KeySet keys) { // DS-17 speaks when DS-03 is off
        std::erase_if(keys, [&](const std::string &key) { return codeOf(key) == code.toStdString() || (code == "DS-03"_L1 && codeOf(key) == "DS-17"); });
        return keys;
    };
    QVERIFY(std::ranges::none_of(live.keys(), [&](const std::string &key) { return codeOf(key) == code.toStdString(); }));
    QCOMPARE(lines(others(live.keys())), lines(others(before)));
    QCOMPARE(lines(keysFromScratch(live.plan())), lines(live.keys()));
    QVERIFY(set(FieldId::RulesOff, off));
    QCOMPARE(lines(live.keys()), lines(before));
}

// Where findings of one rule weigh differently.
void TestRules::findingsAreGraded()
{
    const auto weight = [&](const QString &code, const QString &file) {
        const LivePlan live(load(code, file));
        const auto finding = firstOf(live, code.toStdString());
        return finding ? severityKey(live.engine().severity(*finding)) : std::string_view("none");
    };
    QCOMPARE(weight(u"STR-04"_s, u"triggers.json"_s), "error");
    QCOMPARE(weight(u"STR-04"_s, u"triggers-offline.json"_s), "hint");
    QCOMPARE(weight(u"BLS-06"_s, u"triggers.json"_s), "warning");
    QCOMPARE(weight(u"BLS-06"_s, u"triggers-three.json"_s), "hint");
}

void TestRules::limitsAreFollowed()
{
    LivePlan live(load(u"APP-09"_s, u"triggers.json"_s));
    const auto fires = [&](const TextMap &limits) {
        IdSource ids = IdSource::seeded(fixSeed);
        const ObjectId settings = live.plan().id(live.plan().settings());
        const auto changed = live.perform({u"Limits"_s, [&](Draft &draft) { draft.set(settings, FieldId::Limits, limits); }, {}}, ids);
        return changed && firstOf(live, "APP-09").has_value();
    };
    const auto sites = std::to_string(live.plan().count(Kind::Site)), oneLess = std::to_string(live.plan().count(Kind::Site) - 1);
    QVERIFY(fires({}));
    QVERIFY(!fires({{"APP-09.sites", sites}}));
    QVERIFY(fires({{"APP-09.sites", oneLess}}));
    QVERIFY(!fires({{"APP-09.clients", "0"}, {"APP-09.sites", sites}})); // no clients planned, so no more than 0
}

// Names of limits and readings: unique, with words, and each declared by some rule.
void TestRules::settingsAreThoseOfTheTables()
{
    QSet<QString> declared;
    for (const Rule *rule : ruleTable()) {
        for (const QString &name : toQt(rule->settings).split(u' ', Qt::SkipEmptyParts)) {
            QVERIFY2(readingSpec(name.toStdString()) || limitSpec(name.toStdString()), qPrintable(toQt(rule->code) + " declares "_L1 + name));
            declared.insert(name);
        }
    }
    QSet<QString> names;
    for (const ReadingSpec &row : readingTable()) {
        QVERIFY2(declared.contains(toQt(row.key)) && !names.contains(toQt(row.key)), row.key.data());
        names.insert(toQt(row.key));
        QVERIFY(row.choices.size() > 1 && optionText(row.question).endsWith(u'?') && optionText(row.doubt).endsWith(u'.'));
        QCOMPARE(row.gradedRule.empty(), std::ranges::all_of(row.choices, [](const ReadingChoice &choice) { return choice.severity < 0; }));
        QSet<QString> choices;
        for (const ReadingChoice &choice : row.choices) {
            QVERIFY2(!choices.contains(toQt(choice.key)) && optionText(choice.meaning).endsWith(u'.') && !optionText(choice.title).endsWith(u'.'), choice.key.data());
            choices.insert(toQt(choice.key));
        }
    }
    for (const LimitSpec &row : limitTable()) {
        QVERIFY2(declared.contains(toQt(row.key)) && !names.contains(toQt(row.key)) && ruleIndex(row.rule()) >= 0, row.key.data());
        names.insert(toQt(row.key));
        QVERIFY(row.least <= row.usual && row.usual <= row.most && row.least < row.most && *row.label && *row.unit);
    }
}

void TestRules::rulesAskForWhatTheyDeclare()
{
    // Readings that are asked for in a header are declared by whoever includes it.
    const auto namesIn = [](const QString &source) {
        static const QRegularExpression asked(u"(?:reads\\(\\{|limit\\()\"([^\"]+)\""_s);
        QSet<QString> out;
        for (auto match = asked.globalMatch(source); match.hasNext();)
            out.insert(match.next().captured(1));
        return out;
    };
    for (const Rule *rule : ruleTable()) {
        const QString family = toQt(ruleFamily(*rule)).toLower();
        const QString folder = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/model/rules/") + family + u'/';
        const QString source = QString::fromStdString(fileBytes(folder + toQt(rule->code).toLower().replace(u'-', u'_') + ".cpp"_L1));
        QVERIFY2(!source.isEmpty(), qPrintable(folder));
        QSet<QString> asked = namesIn(source.section("makeRule("_L1, 1)); // what only words and fixes ask for needs no new check
        static const QRegularExpression include(u"#include \"(model/rules/[a-z]+/[a-z_]+\\.h)\""_s);
        for (auto match = include.globalMatch(source); match.hasNext();)
            asked |= namesIn(QString::fromStdString(fileBytes(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/") + match.next().captured(1))));
        const QStringList declared = toQt(rule->settings).split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(QSet<QString>(declared.begin(), declared.end()), asked);
    }
}

void TestRules::everyChoiceHasAFixture()
{
    for (const ReadingSpec &row : readingTable()) {
        QSet<QString> met;
        for (const Rule *rule : ruleTable()) {
            const QString code = toQt(rule->code);
            if (!toQt(rule->settings).split(u' ').contains(toQt(row.key)))
                continue;
            for (const QString &file : fixtureFiles(code, u"triggers"_s) + fixtureFiles(code, u"clean"_s))
                met.insert(toQt(RuleSettings::of(load(code, file)).choice(row).key));
        }
        for (const ReadingChoice &choice : row.choices)
            QVERIFY2(met.contains(toQt(choice.key)), qPrintable(toQt(row.key) + ": "_L1 + toQt(choice.key)));
    }
}

/// Keys of the rule's findings with their severities.
static KeySet graded(const LivePlan &live, std::string_view code)
{
    KeySet out;
    for (const Finding &finding : live.findings()) {
        if (ruleTable()[finding.rule]->code == code)
            out.insert(live.keyText(finding) + ' ' + std::string(severityKey(live.engine().severity(finding))));
    }
    return out;
}

void TestRules::everyReadingAndLimitMakesADifference()
{
    for (const Rule *rule : ruleTable()) {
        const QString code = toQt(rule->code);
        for (const QString &name : toQt(rule->settings).split(u' ', Qt::SkipEmptyParts)) {
            const ReadingSpec *reading = readingSpec(name.toStdString());
            const LimitSpec *limit = limitSpec(name.toStdString());
            std::set<KeySet> answers; // per value, of all fixtures together
            std::vector<std::string> values;
            if (limit)
                values = {std::to_string(limit->least), std::to_string(limit->most)};
            else
                std::ranges::transform(reading->choices, std::back_inserter(values), [](const ReadingChoice &choice) { return std::string(choice.key); });
            for (const std::string &value : values) {
                KeySet all;
                for (const QString &file : fixtureFiles(code, u"triggers"_s) + fixtureFiles(code, u"clean"_s)) {
                    Plan plan = load(code, file);
                    const FieldId field = limit ? FieldId::Limits : FieldId::Interpretation;
                    TextMap map = valueOr(plan.value(plan.settings(), field), TextMap());
                    std::erase_if(map, [&](const auto &entry) { return entry.first == name.toStdString(); });
                    map.emplace_back(name.toStdString(), value);
                    std::ranges::sort(map);
                    plan.set(plan.settings(), field, map);
                    for (const std::string &mark : graded(LivePlan(std::move(plan)), rule->code))
                        all.insert(file.toStdString() + ' ' + mark);
                }
                answers.insert(all);
            }
            QVERIFY2(answers.size() > 1, qPrintable(code + " does not change with "_L1 + name));
        }
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
