// SPDX-License-Identifier: MIT
#include "views/findings/findings_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "model/rules/rule_table.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

struct FindingsText {
    Q_DECLARE_TR_FUNCTIONS(FindingsText)
};

QStringList parts(const Session &session, const Finding &finding)
{
    const std::string_view code = ruleTable()[finding.rule]->code;
    return {severityName(session.severity(finding)), plain(session.plan().displayName(session.subjects(finding).front())),
            plain(session.message(finding)), QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()))};
}

QString csvCell(QString text)
{
    // A spreadsheet takes such a start for a formula, and names come from anywhere.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = csvCell(cell);
    return cells.join(u',') + u'\n';
}

} // namespace

QString findingsAsText(const Session &session, const std::vector<Finding> &findings)
{
    QString out;
    for (const Finding &finding : findings)
        out += parts(session, finding).join(u'\t') + u'\n';
    return out;
}

QString findingsAsCsv(const Session &session, const std::vector<Finding> &findings)
{
    QString out = csvLine({FindingsText::tr("Severity"), FindingsText::tr("Object"), FindingsText::tr("Finding"), FindingsText::tr("Rule")});
    for (const Finding &finding : findings)
        out += csvLine(parts(session, finding));
    return out;
}

} // namespace sitewright
