// SPDX-License-Identifier: MIT
// What SARIF says about the program and its rules (sections 3.18, 3.19 and 3.49).
#include <QCoreApplication>
#include <QFile>

#include "model/io/json_members.h"
#include "model/io/sarif_text.h"
#include "model/io/sarif_writer.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

std::string messageJson(std::string_view text)
{
    std::string out = "{";
    textMember(out, "text", toSarifMessage(text));
    return out + "}";
}

/// "OneOfEachManagementApplicationPerRegionOrSite": an identifier a person understands (3.49.7).
std::string identifierOf(const QString &title)
{
    QString out;
    bool startsWord = true;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            out += startsWord ? c.toUpper() : c;
        startsWord = !c.isLetterOrNumber();
    }
    return out.toStdString();
}

QString pageOf(std::string_view code)
{
    QFile page(rulePagePath(code));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()).trimmed() : QString();
}

/// The page's first section, which says what the rule demands.
QString firstSection(const QString &page)
{
    const qsizetype heading = page.indexOf(QStringLiteral("\n## "));
    const qsizetype start = heading < 0 ? -1 : page.indexOf(u'\n', heading + 1);
    if (start < 0)
        return {};
    const qsizetype end = page.indexOf(QStringLiteral("\n## "), start);
    return page.mid(start, end < 0 ? -1 : end - start).trimmed();
}

/// Our pages use headings, emphasis and code only.
QString withoutMarkup(const QString &markdown)
{
    QString out;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        qsizetype start = 0;
        while (start < line.size() && line[start] == u'#')
            ++start;
        if (!out.isEmpty())
            out += u'\n';
        out += line.mid(start).trimmed();
    }
    return out.remove(u'*').remove(u'`');
}

std::string ruleJson(const Rule &rule)
{
    const QString page = pageOf(rule.code);
    const std::string title = ruleTitle(rule).toStdString();
    const std::string full = withoutMarkup(firstSection(page)).toStdString();
    std::string out = "{";
    textMember(out, "id", rule.code);
    textMember(out, "name", identifierOf(ruleTitle(rule)));
    jsonMember(out, "shortDescription", messageJson(title));
    jsonMember(out, "fullDescription", messageJson(full.empty() ? title : full));
    std::string help = "{";
    textMember(help, "text", toSarifMessage(withoutMarkup(page).toStdString()));
    textMember(help, "markdown", toSarifMessage(page.toStdString()));
    jsonMember(out, "help", help + "}");
    std::string configuration = "{";
    boolMember(configuration, "enabled", true);
    textMember(configuration, "level", sarifLevel(rule.severity));
    jsonMember(out, "defaultConfiguration", configuration + "}");
    std::string properties = "{";
    textMember(properties, "category", categoryKey(rule.category));
    textMember(properties, "origin", rule.origin);
    listMember(properties, "tags", std::vector<std::string_view>{categoryKey(rule.category), rule.origin}, [](std::string_view tag) { return tag; });
    jsonMember(out, "properties", properties + "}");
    return out + "}";
}

} // namespace

std::string sarifTool()
{
    std::vector<std::string> rules;
    for (const Rule *rule : ruleTable())
        rules.push_back(ruleJson(*rule));
    std::string out = "{\"driver\": {";
    textMember(out, "name", sarifToolName);
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
        textMember(out, "semanticVersion", version.toStdString());
    textMember(out, "language", "en");
    out += ",\n   \"rules\": ";
    appendLines(out, rules, 3);
    return out + "}}";
}

} // namespace sitewright
