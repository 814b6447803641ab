// SPDX-License-Identifier: MIT
#include "model/io/findings_writer.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QStringList>

#include "model/io/json_members.h"
#include "model/io/visible_text.h"
#include "model/io/rule_option_lines.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_setting_text.h"
#include "model/rules/waiver_text.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Findings", text, nullptr, n); }

QString fromUtf8(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string_view codeOf(const ReportedFinding &found) { return ruleTable()[found.finding.rule]->code; }

QString baselineStateName(BaselineState state)
{
    return state == BaselineState::New ? tr("new") : state == BaselineState::Unchanged ? tr("known") : tr("changed");
}

std::string ruleJson(const Rule &rule, const RuleSettings &settings, bool withTitle)
{
    std::string out = "{";
    textMember(out, "code", rule.code);
    textMember(out, "severity", severityKey(settings.severity(rule.code, rule.severity)));
    textMember(out, "category", categoryKey(rule.category));
    boolMember(out, "enabled", !settings.isOff(rule.code));
    textMember(out, "origin", rule.origin);
    if (withTitle) {
        textMember(out, "defaultSeverity", severityKey(rule.severity));
        textMember(out, "title", ruleTitle(rule).toStdString());
        boolMember(out, "regraded", settings.severity(rule.code, rule.severity) != rule.severity);
        textMember(out, "page", "resources/help/rules/" + std::string(rule.code) + ".md");
    }
    return out + "}";
}

std::vector<std::string> ruleLines(const RuleSettings &settings, bool withTitle)
{
    std::vector<std::string> out;
    for (const Rule *rule : ruleTable())
        out.push_back(ruleJson(*rule, settings, withTitle));
    return out;
}

/// Columns padded to their widest cell, the last one free; a very wide cell does not push the others out of the window.
std::string aligned(const std::vector<QStringList> &rows)
{
    constexpr qsizetype widest = 60;
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], std::min(row[i].size(), widest));
    }
    QString out;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            out += i + 1 == row.size() ? row[i] + u'\n' : row[i].leftJustified(widths[static_cast<std::size_t>(i)]) + QStringLiteral("  ");
    }
    return out.toStdString();
}

} // namespace

FindingsReport::FindingsReport(const Plan &plan, const Facts &facts, const std::vector<ReportedFinding> &findings, const std::string &today,
                               std::string planName, const Lines &lines, const std::vector<std::string> &onlyRules)
    : m_plan(plan), m_facts(facts), m_lines(lines), m_planName(std::move(planName)), m_onlyRules(onlyRules)
{
    m_entries.reserve(findings.size());
    for (const ReportedFinding &found : findings) {
        m_entries.push_back({&found, severityOf(facts.settings(), found.finding),
                             findingKeyText(plan, found.finding, found.subjects), {}});
    }
    std::ranges::sort(m_entries, [](const Entry &a, const Entry &b) {
        return std::tuple(a.severity, codeOf(*a.found), std::string_view(a.key)) < std::tuple(b.severity, codeOf(*b.found), std::string_view(b.key));
    });
    judgeWaivers(today, onlyRules);
    for (const Entry &entry : m_entries)
        ++(entry.isWaived() ? m_summary.waived : m_summary.count[static_cast<std::size_t>(entry.severity)]);
    for (const ObjectRef waiver : m_reported) {
        const WaiverState state = m_waivers.state(plan.id(waiver));
        m_summary.staleWaivers += isOfUse(state) ? 0 : 1;
        m_summary.expiredWaivers += state == WaiverState::Expired ? 1 : 0;
        m_summary.reopenedWaivers += state == WaiverState::Reopened ? 1 : 0;
    }
}

void FindingsReport::judgeWaivers(const std::string &today, const std::vector<std::string> &onlyRules)
{
    m_waivers.read(m_plan, m_facts.settings(), today);
    for (const Entry &entry : m_entries)
        m_waivers.add(m_plan, entry.found->finding, entry.found->subjects);
    for (Entry &entry : m_entries)
        entry.waiver = m_waivers.waiverOf(entry.found->finding);
    for (const ObjectRef waiver : waiversByKey(m_plan)) {
        const std::string key = m_plan.textValue(waiver, FieldId::Key);
        if (onlyRules.empty() || std::ranges::find(onlyRules, key.substr(0, key.find(':'))) != onlyRules.end())
            m_reported.push_back(waiver);
    }
}

// --- JSON -----------------------------------------------------------------------------------------------------------

std::string FindingsReport::findingJson(const Entry &entry) const
{
    const ReportedFinding &found = *entry.found;
    const Rule &rule = *ruleTable()[found.finding.rule];
    std::string out = "{";
    textMember(out, "key", entry.key);
    textMember(out, "rule", rule.code);
    textMember(out, "severity", severityKey(entry.severity));
    textMember(out, "category", categoryKey(rule.category));
    listMember(out, "subjects", found.subjects, [this](ObjectRef ref) { return m_plan.id(ref).text(); });
    textMember(out, "message", message(entry).toStdString());
    if (const int at = found.subjects.empty() ? 0 : line(found.subjects.front()); at > 0)
        numberMember(out, "line", static_cast<std::size_t>(at));
    textMember(out, "fingerprint", fingerprintText(found.finding.fingerprint));
    if (const std::string reading = readingsInForceKeys(rule, m_facts.settings()); !reading.empty())
        textMember(out, "readAs", reading);
    listMember(out, "fixes", fixTitles(entry), [](const QString &title) { return title.toStdString(); });
    boolMember(out, "waived", entry.isWaived());
    if (entry.isWaived())
        textMember(out, "waiver", m_plan.textValue(entry.waiver, FieldId::Key));
    else if (const ObjectRef waiver = m_waivers.reopenedOf(found.finding))
        textMember(out, "reopened", reopenedSentence(m_plan, waiver).toStdString());
    if (m_hasBaseline)
        textMember(out, "baseline", baselineStateKey(entry.baseline));
    return out + "}";
}

std::string FindingsReport::resolvedJson(const BaselineFinding &gone)
{
    std::string out = "{";
    textMember(out, "key", gone.key);
    textMember(out, "rule", gone.rule);
    textMember(out, "severity", severityKey(gone.severity));
    textMember(out, "message", gone.message);
    textMember(out, "fingerprint", gone.fingerprint);
    return out + "}";
}

std::string FindingsReport::waiverJson(ObjectRef waiver) const
{
    const ObjectId id = m_plan.id(waiver);
    std::string out = "{";
    textMember(out, "key", m_plan.textValue(waiver, FieldId::Key));
    textMember(out, "scope", waiverScopeKey(m_waivers.target(id).scope));
    textMember(out, "state", waiverStateKey(m_waivers.state(id)));
    for (const auto &[key, field] : {std::pair("reason", FieldId::Reason), {"author", FieldId::Author}, {"date", FieldId::Date},
                                     {"expires", FieldId::Expires}}) {
        if (const std::string text = m_plan.textValue(waiver, field); !text.empty())
            textMember(out, key, text);
    }
    numberMember(out, "findings", m_waivers.findingCount(id));
    return out + "}";
}

std::string FindingsReport::json() const
{
    std::string out = "{\"format\": \"sitewright-findings\", \"version\": 1";
    textMember(out, "plan", m_planName);
    std::string counts = "{";
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        numberMember(counts, severityKey(severity), m_summary.count[static_cast<std::size_t>(severity)]);
    numberMember(counts, "waived", m_summary.waived);
    numberMember(counts, "staleWaivers", m_summary.staleWaivers);
    numberMember(counts, "expiredWaivers", m_summary.expiredWaivers);
    numberMember(counts, "reopenedWaivers", m_summary.reopenedWaivers);
    if (m_hasBaseline) {
        for (const BaselineState state : {BaselineState::New, BaselineState::Updated, BaselineState::Unchanged})
            numberMember(counts, baselineStateKey(state), m_summary.baseline[static_cast<std::size_t>(state)]);
        numberMember(counts, "resolved", m_resolved.size());
    }
    out += ",\n \"summary\": " + counts + "},\n \"rules\": ";
    appendLines(out, ruleLines(m_facts.settings(), false));
    std::vector<std::string> lines;
    for (const ObjectRef waiver : m_reported)
        lines.push_back(waiverJson(waiver));
    out += ruleOptionMembers(m_facts.settings(), false);
    out += ",\n \"waivers\": ";
    appendLines(out, lines);
    out += ",\n \"findings\": [";
    for (const Entry &entry : m_entries) // straight to where they belong: a large plan has hundreds of megabytes of them
        (out += &entry == &m_entries.front() ? "\n  " : ",\n  ") += findingJson(entry);
    out += m_entries.empty() ? "]" : "\n ]";
    if (m_hasBaseline) {
        lines.clear();
        for (const BaselineFinding &gone : m_resolved)
            lines.push_back(resolvedJson(gone));
        out += ",\n \"resolved\": ";
        appendLines(out, lines);
    }
    return out + "}\n";
}

std::string FindingsReport::waiversJson() const
{
    std::string out = "{\"format\": \"sitewright-waivers\", \"version\": 1";
    textMember(out, "plan", m_planName);
    std::vector<std::string> lines;
    for (const ObjectRef waiver : m_reported)
        lines.push_back(waiverJson(waiver));
    out += ",\n \"waivers\": ";
    appendLines(out, lines);
    return out + "}\n";
}

std::string findingsListJson(const std::vector<std::string> &reports, const std::vector<std::string> &unreadable)
{
    std::string out = "{\"format\": \"sitewright-findings-list\", \"version\": 1";
    listMember(out, "unreadable", unreadable, [](const std::string &name) { return name; });
    out += ",\n \"plans\": [";
    for (const std::string &report : reports)
        out += (&report == &reports.front() ? "\n" : ",\n") + report.substr(0, report.size() - 1);
    return out + (reports.empty() ? "]}\n" : "\n ]}\n");
}

std::string rulesJson(const RuleSettings &settings)
{
    std::string out = "{\"format\": \"sitewright-rules\", \"version\": 1,\n \"rules\": ";
    appendLines(out, ruleLines(settings, true));
    return out + ruleOptionMembers(settings, true) + "}\n";
}

// --- text -----------------------------------------------------------------------------------------------------------

QString FindingsReport::closingLine() const
{
    QStringList parts;
    const auto say = [&](const char *text, std::size_t count) { parts << tr(text, static_cast<int>(count)); };
    const auto add = [&](const char *text, std::size_t count) {
        if (count > 0)
            say(text, count);
    };
    add(QT_TRANSLATE_N_NOOP("Findings", "%n error(s)"), m_summary.count[0]);
    add(QT_TRANSLATE_N_NOOP("Findings", "%n warning(s)"), m_summary.count[1]);
    add(QT_TRANSLATE_N_NOOP("Findings", "%n hint(s)"), m_summary.count[2]);
    if (parts.isEmpty())
        parts << tr("no findings");
    add(QT_TRANSLATE_N_NOOP("Findings", "%n waived"), m_summary.waived);
    if (m_hasBaseline) {
        say(QT_TRANSLATE_N_NOOP("Findings", "%n new"), m_summary.baseline[0]);
        say(QT_TRANSLATE_N_NOOP("Findings", "%n known"), m_summary.baseline[1]);
        add(QT_TRANSLATE_N_NOOP("Findings", "%n changed"), m_summary.baseline[2]);
        say(QT_TRANSLATE_N_NOOP("Findings", "%n resolved"), m_resolved.size());
    }
    add(QT_TRANSLATE_N_NOOP("Findings", "%n waiver(s) that waive nothing"), m_summary.staleWaivers);
    const auto off = std::ranges::count_if(ruleTable(), [this](const Rule *rule) { return m_facts.settings().isOff(rule->code); });
    add(QT_TRANSLATE_N_NOOP("Findings", "%n rule(s) checked"), ruleTable().size() - static_cast<std::size_t>(off));
    add(QT_TRANSLATE_N_NOOP("Findings", "%n rule(s) off"), static_cast<std::size_t>(off));
    return visibleText(fromUtf8(m_planName)) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

std::string FindingsReport::text() const
{
    std::vector<QStringList> rows;
    for (const Entry &entry : m_entries) {
        if (entry.isWaived())
            continue;
        const ReportedFinding &found = *entry.found;
        QString sentence = visibleText(message(entry));
        if (const ObjectRef waiver = m_waivers.reopenedOf(found.finding))
            sentence += u' ' + visibleText(reopenedSentence(m_plan, waiver));
        if (const std::string reading = readingsInForceKeys(*ruleTable()[found.finding.rule], m_facts.settings()); !reading.empty())
            sentence += QStringLiteral(" [%1]").arg(fromUtf8(reading));
        if (m_hasBaseline)
            rows.push_back({baselineStateName(entry.baseline)});
        else
            rows.emplace_back();
        rows.back().append({severityName(entry.severity), fromUtf8(codeOf(found)),
                        found.subjects.empty() ? QString() : objectPath(m_plan, found.subjects.front()), sentence});
    }
    for (const BaselineFinding &gone : m_resolved) {
        const ObjectRef place = placeOf(gone);
        rows.push_back({tr("resolved"), severityName(gone.severity), visibleText(fromUtf8(gone.rule)),
                        place ? objectPath(m_plan, place) : visibleText(fromUtf8(gone.key)), visibleText(fromUtf8(gone.message))});
    }
    std::string out = aligned(rows);
    for (const ObjectRef waiver : m_reported) {
        const WaiverState state = m_waivers.state(m_plan.id(waiver));
        if (!isOfUse(state) && state != WaiverState::Reopened) // a reopened one stands with its finding
            out += visibleText(waiverSentence(m_plan, waiver, state)).toStdString() + '\n';
    }
    return out + changedSettingLines(m_facts.settings()) + closingLine().toStdString() + '\n';
}

std::string FindingsReport::waiversText() const
{
    std::vector<QStringList> rows;
    for (const ObjectRef waiver : m_reported) {
        const ObjectId id = m_plan.id(waiver);
        const std::string expires = m_plan.textValue(waiver, FieldId::Expires);
        rows.push_back({waiverStateName(m_waivers.state(id)), visibleText(fromUtf8(m_plan.textValue(waiver, FieldId::Key))),
                        visibleText(waiverSubject(m_plan, waiver)), tr("%n finding(s)", static_cast<int>(m_waivers.findingCount(id))),
                        expires.empty() ? tr("no end") : visibleText(tr("until %1").arg(fromUtf8(expires))),
                        visibleText(acceptedSentence(m_plan, waiver))});
    }
    return aligned(rows);
}

std::string rulesText(const RuleSettings &settings)
{
    std::vector<QStringList> rows;
    for (const Rule *rule : ruleTable()) {
        const Severity severity = settings.severity(rule->code, rule->severity);
        QString state = settings.isOff(rule->code) ? tr("off") : tr("on");
        if (severity != rule->severity)
            state = tr("%1, usually %2").arg(state, severityName(rule->severity));
        rows.push_back({fromUtf8(rule->code), severityName(severity), categoryName(rule->category), state, ruleTitle(*rule)});
    }
    return aligned(rows) + '\n' + aligned(ruleOptionRows(settings)) + changedSettingLines(settings);
}

} // namespace sitewright
