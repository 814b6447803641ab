// SPDX-License-Identifier: MIT
#include "views/findings/findings_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "model/io/csv_formula.h"
#include "model/rules/rule_table.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

struct FindingsText {
    Q_DECLARE_TR_FUNCTIONS(FindingsText)
};

/// "Contoso / DACH / Munich": where the object stands.
QString placeOf(const Session &session, const Finding &finding)
{
    QStringList names;
    for (ObjectRef at = session.plan().owner(finding.first()); at; at = session.plan().owner(at))
        names.prepend(plain(session.plan().displayName(at)));
    return names.join(u" / "_s);
}

QString csvLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = u'"' + guardFormula(cell).replace(u'"', u"\"\""_s) + u'"';
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

bool areSubjectsLive(const Session &session, const Finding &finding)
{
    const std::vector<ObjectRef> subjects = session.subjects(finding);
    return !subjects.empty() && std::ranges::all_of(subjects, [&](ObjectRef ref) { return session.plan().isLive(ref); });
}

QString findingObject(const Session &session, const Finding &finding)
{
    return areSubjectsLive(session, finding) ? plain(session.plan().displayName(session.subjects(finding).front())) : QString();
}

QString findingSentence(const Session &session, const Finding &finding)
{
    return areSubjectsLive(session, finding) ? plain(session.sentence(finding)) : QString();
}

QString findingCode(const Finding &finding)
{
    const std::string_view code = ruleTable()[finding.rule]->code;
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

QString findingsHeading(RowsFormat format)
{
    if (format != RowsFormat::Csv)
        return {};
    return csvLine({FindingsText::tr("Severity"), FindingsText::tr("Object"), FindingsText::tr("Finding"), FindingsText::tr("Rule"),
                    FindingsText::tr("Category"), FindingsText::tr("Place"), FindingsText::tr("Waived")});
}

QString findingLine(const Session &session, const Finding &finding, RowsFormat format)
{
    const QString severity = severityName(session.severity(finding)), sentence = findingSentence(session, finding);
    QStringList cells{severity, findingObject(session, finding), sentence, findingCode(finding)};
    switch (format) {
    case RowsFormat::Tabbed: return cells.join(u'\t') + u'\n';
    case RowsFormat::Plain: return FindingsText::tr("%1: %2 (%3)").arg(severity, sentence, findingCode(finding)) + u'\n';
    case RowsFormat::Csv: break;
    }
    cells << categoryName(ruleTable()[finding.rule]->category) << placeOf(session, finding)
          << (session.isWaived(finding) ? FindingsText::tr("yes") : FindingsText::tr("no"));
    return csvLine(cells);
}

QString findingsAs(RowsFormat format, const Session &session, const std::vector<Finding> &findings)
{
    QString out = findingsHeading(format);
    for (const Finding &finding : findings)
        out += findingLine(session, finding, format);
    return out;
}

} // namespace sitewright
