// SPDX-License-Identifier: MIT
// Every text that counts something has its plural forms in English, and no form lost a place for a value.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList forms;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/translations/sitewright_") + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> out;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            out.append(Message());
        else if (xml.name() == u"source")
            out.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            out.last().forms.append(xml.readElementText());
        else if (xml.name() == u"translation") {
            out.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!out.last().source.contains(QRegularExpression(u"%L?n"_s)))
                out.last().forms.append(xml.readElementText());
        }
    }
    return out;
}

/// Literals in the sources that count something; a text of several literals gives one of its parts.
QSet<QString> countingTexts()
{
    static const QRegularExpression literal(uR"re("((?:[^"\\]|\\.)*%L?n(?:[^"\\]|\\.)*)")re"_s);
    QSet<QString> out;
    for (const QString &folder : {u"/model"_s, u"/views"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(SITEWRIGHT_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (auto found = literal.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
                out.insert(found.next().captured(1));
        }
    }
    return out;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    // Inside a template the tool takes the name of a parameter for that of the class: such a text is never found again.
    void everyContextIsAClass()
    {
        QString sources;
        for (const QString &folder : {u"/model"_s, u"/views"_s, u"/app"_s}) {
            QDirIterator files(QStringLiteral(SITEWRIGHT_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                sources += QString::fromUtf8(file.readAll());
            }
        }
        QFile file(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/translations/sitewright_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression context(u"<name>sitewright::(\\w+)</name>"_s);
        for (auto found = context.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(sources.contains(QRegularExpression(u"\\b(class|struct) %1( final)?\\s*[:{]"_s.arg(name))), qPrintable(name));
        }
    }

    void everyCountHasEnglishForms()
    {
        const QList<Message> messages = messagesOf(u"en"_s);
        const QSet<QString> texts = countingTexts();
        QVERIFY(texts.size() > 30);
        QStringList missing;
        for (const QString &text : texts) {
            const bool isKnown = std::ranges::any_of(messages, [&](const Message &message) { return message.source.contains(text); });
            if (!isKnown)
                missing.append(text);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"Run translations/update for: "_s + missing.join(u"; ")));
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished && message.forms.size() == 2, qPrintable(message.source));
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"), qPrintable(message.source));
        }
    }

    void germanIsComplete()
    {
        const QList<Message> messages = messagesOf(u"de"_s);
        QVERIFY(messages.size() > 500);
        QStringList missing;
        for (const Message &message : messages) {
            if (!message.isFinished || std::ranges::any_of(message.forms, &QString::isEmpty))
                missing.append(message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u"; ")));
    }

    void noValueIsLost_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void noValueIsLost()
    {
        QFETCH(QString, language);
        static const QRegularExpression place(u"%\\d"_s);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        const auto places = [](const QString &text) {
            QSet<QString> out;
            for (auto found = place.globalMatch(text); found.hasNext();)
                out.insert(found.next().captured());
            return out;
        };
        for (const Message &message : messages) {
            if (!message.isFinished)
                continue;
            for (const QString &form : message.forms)
                QVERIFY2(places(form) == places(message.source), qPrintable(message.source + u" → "_s + form));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
