// SPDX-License-Identifier: MIT
#include "model/io/junit_writer.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/io/visible_text.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Command", text); }

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// For attributes and content. What XML 1.0 cannot hold at all has become visible escapes.
std::string escaped(const QString &text)
{
    QString out;
    for (const QChar c : visibleText(text)) {
        switch (c.unicode()) {
        case u'&': out += QStringLiteral("&amp;"); break;
        case u'<': out += QStringLiteral("&lt;"); break;
        case u'>': out += QStringLiteral("&gt;"); break;
        case u'"': out += QStringLiteral("&quot;"); break;
        case 0xfffe:
        case 0xffff: out += QStringLiteral("\\u{%1}").arg(c.unicode(), 0, 16); break;
        default: out += c;
        }
    }
    return out.toStdString();
}

std::string attribute(const char *name, const QString &value) { return ' ' + std::string(name) + "=\"" + escaped(value) + '"'; }

std::string numberAttribute(const char *name, std::size_t value) { return ' ' + std::string(name) + "=\"" + std::to_string(value) + '"'; }

std::string testCase(const QString &rule, const QString &name, const std::string &file, int line, const std::string &content)
{
    std::string out = "    <testcase" + attribute("classname", rule) + attribute("name", name) + " time=\"0\"";
    if (file != "-")
        out += attribute("file", fromUtf8(file));
    if (line > 0)
        out += numberAttribute("line", static_cast<std::size_t>(line));
    return out + (content.empty() ? "/>\n" : ">" + content + "</testcase>\n");
}

std::string skipped(const QString &why) { return "<skipped" + attribute("message", why) + "/>"; }

QString planText(const Plan &plan, ObjectRef ref, FieldId field) { return QString::fromStdString(plan.textValue(ref, field)); }

/// What the finding rests on in words: severity, place, message, fixes.
QString detailsOf(const FindingsReport &report, const FindingsReport::Entry &entry)
{
    QString out = severityName(entry.severity) + QStringLiteral(": ") + report.message(entry);
    if (!entry.found->subjects.empty())
        out += u' ' + tr("In %1.").arg(objectPath(report.plan(), entry.found->subjects.front()));
    for (const QString &fix : report.fixTitles(entry))
        out += u' ' + tr("Fix: %1.").arg(fix);
    return out;
}

} // namespace

std::string JunitLog::countsText(const Counts &counts)
{
    return numberAttribute("tests", counts.tests) + numberAttribute("failures", counts.failures) + numberAttribute("errors", counts.errors)
        + numberAttribute("skipped", counts.skipped) + " time=\"0\"";
}

void JunitLog::addSuite(const std::string &planName, const Counts &counts, const std::string &cases)
{
    m_suites += "  <testsuite" + attribute("name", fromUtf8(planName)) + countsText(counts) + ">\n" + cases + "  </testsuite>\n";
    m_total.tests += counts.tests;
    m_total.failures += counts.failures;
    m_total.errors += counts.errors;
    m_total.skipped += counts.skipped;
}

void JunitLog::add(const FindingsReport &report, const std::string &path, std::optional<Severity> failOn,
                   const std::vector<std::string> &onlyRules)
{
    Counts counts;
    std::string cases;
    std::vector<bool> hasFindings(ruleTable().size());
    for (const FindingsReport::Entry &entry : report.entries()) {
        const Finding &finding = entry.found->finding;
        hasFindings[finding.rule] = true;
        ++counts.tests;
        std::string content;
        const QString message = report.message(entry);
        if (entry.isWaived()) {
            content = skipped(tr("Waived: %1").arg(planText(report.plan(), entry.waiver, FieldId::Reason)));
        } else if (entry.isKnown()) {
            content = skipped(tr("Known from the baseline: %1").arg(message));
        } else if (entry.countsFrom(failOn)) {
            ++counts.failures;
            content = "<failure" + attribute("message", message) + attribute("type", fromUtf8(severityKey(entry.severity))) + ">"
                + escaped(detailsOf(report, entry)) + "</failure>";
        } else {
            content = "<system-out>" + escaped(detailsOf(report, entry)) + "</system-out>";
        }
        counts.skipped += content.starts_with("<skipped") ? 1 : 0;
        const int line = entry.found->subjects.empty() ? 0 : report.line(entry.found->subjects.front());
        cases += testCase(fromUtf8(ruleTable()[finding.rule]->code), fromUtf8(entry.key), path, line, content);
    }
    for (std::size_t i = 0; i < ruleTable().size(); ++i) {
        const Rule &rule = *ruleTable()[i];
        if (hasFindings[i] || (!onlyRules.empty() && std::ranges::find(onlyRules, rule.code) == onlyRules.end()))
            continue;
        const bool isOff = report.facts().settings().isOff(rule.code);
        ++counts.tests;
        counts.skipped += isOff ? 1 : 0;
        cases += testCase(fromUtf8(rule.code), ruleTitle(rule), path, 0, isOff ? skipped(tr("Switched off in this plan")) : std::string());
    }
    addSuite(report.planName(), counts, cases);
}

void JunitLog::addFailed(const std::string &planName, const std::string &path, const std::vector<Error> &errors)
{
    std::string text;
    for (const Error &error : errors)
        text += (text.empty() ? "" : "\n") + escaped(error.text());
    const std::string content = "<error" + attribute("message", tr("The plan could not be read")) + " type=\"unreadable\">" + text + "</error>";
    addSuite(planName, {.tests = 1, .errors = 1},
             testCase(QStringLiteral("sitewright"), tr("The plan can be read"), path, errors.empty() ? 0 : errors.front().line, content));
}

std::string JunitLog::take()
{
    m_suites.insert(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"sitewright check\"" + countsText(m_total) + ">\n");
    m_suites += "</testsuites>\n";
    return std::move(m_suites);
}

} // namespace sitewright
