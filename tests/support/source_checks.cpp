// SPDX-License-Identifier: MIT
#include "tests/support/source_checks.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sitewright::repo {

namespace {

struct Ban {
    QRegularExpression pattern;
    QStringList folders; // where it holds
    QString except;      // the one place that may; empty when there is none
    QString advice;
};

Ban ban(const char *pattern, const QStringList &folders, const QString &except, const QString &advice)
{
    return {QRegularExpression(QString::fromLatin1(pattern)), folders, except, advice};
}

const QList<Ban> &bans()
{
    static const QStringList all = {u"model/"_s, u"views/"_s, u"app/"_s};
    static const QStringList shown = {u"views/"_s, u"app/"_s};
    static const QString text = u"views/shared/plain_text."_s;
    static const QString textAdvice = u"Qt guesses rich text here: go through views/shared/plain_text.h"_s;
    static const QString colour = u"views/shared/"_s;
    static const QString colourAdvice = u"colours live in the table of views/shared: ask the theme"_s;
    static const QList<Ban> list = {
        ban(R"((?<!QCoreApplication::)(?<!QGuiApplication::)(?<!QApplication::)\binstance\s*\(\s*\))", all, {},
            u"no singletons: pass the thing by constructor"_s),
        ban(R"(\bQSaveFile\b)", all, {}, u"QSaveFile loses files on a full disk: save through model/io"_s),
        ban(R"(\bQJson(Document|Object|Array|Value)\b)", {u"model/"_s}, {}, u"Qt's JSON reader is not strict: use the reader of model/io"_s),
        ban(R"(\bset(ToolTip|WhatsThis)\s*\((?!\s*tr\("[^"]*"\)\s*\)))", shown, text, textAdvice),
        ban(R"(\bQToolTip::showText\s*\()", shown, text, textAdvice),
        ban(R"(\bQMessageBox\s*(::\s*(information|warning|question|critical|about)\b|\w+\s*[;({]|[({]))", shown, text, textAdvice),
        ban(R"("#[0-9A-Fa-f]{3}"|#[0-9A-Fa-f]{6}\b)", shown, colour, colourAdvice),
        ban(R"(\bQColor\s*(\w+\s*)?[({]\s*["0-9])", shown, colour, colourAdvice),
        ban(R"(\bqRgba?\s*\(\s*[0-9]|\bQColor::from\w+\(\s*[0-9])", shown, colour, colourAdvice),
        ban(R"(\bQt::(dark)?(red|green|blue|cyan|magenta|yellow|white|black|gray|lightGray|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\b)",
            shown, colour, colourAdvice),
    };
    return list;
}

bool startsWithAny(const QString &path, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return path.startsWith(prefix); });
}

QString complaint(const Source &source, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line).arg(what);
}

// "QtGui" for QIcon or QtGui/QIcon; empty for a header that is not Qt's.
QString qtModule(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s, u"QtSvg"_s, u"QtSvgWidgets"_s,
                                  u"QtPrintSupport"_s, u"QtDBus"_s, u"QtTest"_s}) {
        if (QFileInfo(headers + u'/' + module + u'/' + header).isFile())
            return module;
    }
    return {};
}

QString wrongQtHeader(const QString &path, const QString &header)
{
    const QString module = qtModule(header);
    if (module.isEmpty() || module == "QtCore"_L1)
        return {};
    if (path.startsWith("model/remote/"_L1))
        return module == "QtNetwork"_L1 ? QString() : u"model/remote uses QtCore and QtNetwork only"_s;
    if (module == "QtNetwork"_L1)
        return u"only model/remote may open a socket"_s;
    if (path.startsWith("model/"_L1))
        return u"the model uses QtCore only"_s;
    return module == "QtTest"_L1 ? u"the program does not use QtTest"_s : QString();
}

QString wrongOwnHeader(const QString &path, const QString &header, const QString &root)
{
    if (header.endsWith(".moc"_L1))
        return {};
    const QString from = path.section(u'/', 0, 0);
    const QString to = header.section(u'/', 0, 0);
    if (to == "tests"_L1)
        return u"the program does not use the tests"_s;
    if (from == "model"_L1 && (to == "views"_L1 || to == "app"_L1))
        return u"the model never looks up"_s;
    if (from == "views"_L1 && to == "app"_L1)
        return u"views never include app"_s;
    if (header.startsWith("model/remote/"_L1) && from != "app"_L1 && !path.startsWith("model/remote/"_L1))
        return u"model/remote is used by app only"_s;
    return QFileInfo(root + u'/' + header).isFile() ? QString() : u"include paths start at the repository root"_s;
}

} // namespace

QList<Source> readSources(const QString &root, const QStringList &folders)
{
    QList<Source> sources;
    const QDir base(root);
    for (const QString &folder : folders) {
        QDirIterator walk(base.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

QStringList checkLayers(const Source &source, const QString &root)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QStringList result;
    if (source.path.startsWith("tests/"_L1))
        return result;
    const QStringList lines = withoutComments(source.text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QRegularExpressionMatch match = include.match(lines.at(line));
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString wrong = match.captured(1) == u'<' ? wrongQtHeader(source.path, header)
                                                        : wrongOwnHeader(source.path, header, root);
        if (!wrong.isEmpty())
            result.append(complaint(source, line + 1, u"includes %1: %2"_s.arg(header, wrong)));
    }
    return result;
}

QStringList checkBannedCalls(const Source &source)
{
    QStringList result;
    const QString code = withoutComments(source.text);
    for (const Ban &ban : bans()) {
        if (!startsWithAny(source.path, ban.folders) || (!ban.except.isEmpty() && source.path.startsWith(ban.except)))
            continue;
        QRegularExpressionMatchIterator matches = ban.pattern.globalMatch(code);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype line = QStringView(code).left(match.capturedStart()).count(u'\n') + 1;
            result.append(complaint(source, line, match.captured().simplified() + u": "_s + ban.advice));
        }
    }
    return result;
}

QStringList checkLicenceLine(const Source &source)
{
    if (source.text.startsWith("// SPDX-License-Identifier: MIT\n"_L1))
        return {};
    return {complaint(source, 1, u"the first line is not \"// SPDX-License-Identifier: MIT\""_s)};
}

QStringList checkLength(const Source &source, int limit)
{
    const qsizetype lines = source.text.count(u'\n');
    if (lines <= limit)
        return {};
    return {complaint(source, lines, u"%1 lines, more than %2: split it by subject"_s.arg(lines).arg(limit))};
}

QStringList checkDocument(const Source &document, const QString &root)
{
    static const QRegularExpression link(uR"(\]\(([^)#\s]+)[^)]*\))"_s);
    static const QRegularExpression command(uR"(^(?:\$ )?\./(\S+))"_s);
    QStringList result;
    bool inBlock = false;
    const QStringList lines = document.text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString &text = lines.at(line);
        if (text.startsWith("```"_L1))
            inBlock = !inBlock;
        const QRegularExpressionMatch run = command.match(text);
        if (inBlock && run.hasMatch() && !QFileInfo(root + u'/' + run.captured(1)).isExecutable())
            result.append(complaint(document, line + 1, u"./%1 cannot be run"_s.arg(run.captured(1))));
        QRegularExpressionMatchIterator links = link.globalMatch(inBlock ? QString() : text);
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            if (!target.contains("://"_L1) && !QFileInfo::exists(root + u'/' + target))
                result.append(complaint(document, line + 1, u"the link to %1 leads nowhere"_s.arg(target)));
        }
    }
    return result;
}

QString withoutComments(const QString &text)
{
    // Raw strings and literals are recognised so that a "//" inside one is not taken for a comment.
    static const QRegularExpression token(
        uR"(R"([^(\s]*)\((?s:.*?)\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|//[^\n]*|/\*(?s:.*?)\*/)"_s);
    QString result = text;
    QRegularExpressionMatchIterator matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.captured().startsWith(u'/'))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (result.at(i) != u'\n')
                result[i] = u' ';
        }
    }
    return result;
}

} // namespace sitewright::repo
