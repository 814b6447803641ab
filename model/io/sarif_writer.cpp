// SPDX-License-Identifier: MIT
#include "model/io/sarif_writer.h"

#include "model/catalog/object_kinds.h"
#include "model/io/json_members.h"
#include "model/io/sarif_text.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_setting_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

std::string messageJson(const QString &text)
{
    std::string out = "{";
    textMember(out, "text", toSarifMessage(text.toStdString()));
    return out + "}";
}

std::string artifactLocation(const std::string &uri)
{
    std::string out = "{";
    textMember(out, "uri", uri);
    numberMember(out, "index", 0);
    return out + "}";
}

std::string physicalLocation(const std::string &uri, int line)
{
    std::string out = "{";
    jsonMember(out, "artifactLocation", artifactLocation(uri));
    if (line > 0) {
        std::string region = "{";
        numberMember(region, "startLine", static_cast<std::size_t>(line));
        jsonMember(out, "region", region + "}");
    }
    return out + "}";
}

class RunWriter {
public:
    RunWriter(const FindingsReport &report, const std::string &path) : m_report(report), m_uri(sarifUri(path)) {}

    /// One a line, straight to where they belong: a large plan has hundreds of megabytes of them.
    void appendResults(std::string &out) const
    {
        const char *separator = "\n    ";
        const auto start = [&] {
            out += separator;
            separator = ",\n    ";
        };
        for (const FindingsReport::Entry &entry : m_report.entries()) {
            start();
            appendResult(out, entry);
        }
        for (const BaselineFinding &gone : m_report.resolved()) {
            start();
            out += absentResult(gone);
        }
    }
    /// Rules the plan grades otherwise or switches off (3.20.5).
    std::string overrides() const
    {
        std::vector<std::string> lines;
        const RuleSettings &settings = m_report.facts().settings();
        for (const Rule *rule : ruleTable()) {
            const Severity severity = settings.severity(rule->code, rule->severity);
            if (!settings.isOff(rule->code) && severity == rule->severity)
                continue;
            std::string descriptor = "{", configuration = "{", line = "{";
            textMember(descriptor, "id", rule->code);
            numberMember(descriptor, "index", static_cast<std::size_t>(ruleIndex(rule->code)));
            boolMember(configuration, "enabled", !settings.isOff(rule->code));
            textMember(configuration, "level", sarifLevel(severity));
            jsonMember(line, "descriptor", descriptor + "}");
            jsonMember(line, "configuration", configuration + "}");
            lines.push_back(line + "}");
        }
        std::string out;
        appendLines(out, lines, 4);
        return out;
    }

private:
    void appendResult(std::string &out, const FindingsReport::Entry &entry) const
    {
        const ReportedFinding &found = *entry.found;
        const Plan &plan = m_report.plan();
        out += '{';
        textMember(out, "ruleId", ruleTable()[found.finding.rule]->code);
        numberMember(out, "ruleIndex", found.finding.rule);
        textMember(out, "level", sarifLevel(entry.severity));
        jsonMember(out, "message", messageJson(m_report.message(entry)));
        if (!found.subjects.empty())
            jsonMember(out, "locations", "[" + location(found.subjects.front(), 0) + "]");
        if (found.subjects.size() > 1) {
            std::string related = "[";
            for (std::size_t i = 1; i < found.subjects.size(); ++i)
                related += (i > 1 ? ", " : "") + location(found.subjects[i], i);
            jsonMember(out, "relatedLocations", related + "]");
        }
        jsonMember(out, "partialFingerprints", fingerprints(entry.key, fingerprintText(found.finding.fingerprint)));
        if (m_report.hasBaseline())
            textMember(out, "baselineState", baselineStateKey(entry.baseline));
        jsonMember(out, "suppressions", entry.isWaived() ? "[" + suppression(plan, entry.waiver) + "]" : "[]");
        const Rule &rule = *ruleTable()[found.finding.rule];
        std::string properties = "{";
        textMember(properties, "category", categoryKey(rule.category));
        if (const std::string reading = readingsInForceKeys(rule, m_report.facts().settings()); !reading.empty())
            textMember(properties, "readAs", reading);
        listMember(properties, "fixes", m_report.fixTitles(entry), [](const QString &title) { return title.toStdString(); });
        jsonMember(out, "properties", properties + "}");
        out += '}';
    }
    std::string absentResult(const BaselineFinding &gone) const
    {
        std::string out = "{";
        textMember(out, "ruleId", gone.rule);
        if (const int index = ruleIndex(gone.rule); index >= 0)
            numberMember(out, "ruleIndex", static_cast<std::size_t>(index));
        textMember(out, "level", sarifLevel(gone.severity));
        jsonMember(out, "message", messageJson(QString::fromStdString(gone.message)));
        if (!m_uri.empty())
            jsonMember(out, "locations", "[{\"physicalLocation\": " + physicalLocation(m_uri, 0) + "}]");
        jsonMember(out, "partialFingerprints", fingerprints(gone.key, gone.fingerprint));
        textMember(out, "baselineState", "absent");
        jsonMember(out, "suppressions", "[]");
        return out + "}";
    }
    /// Where the object stands in the file, and where in the structure (3.28, 3.33).
    std::string location(ObjectRef ref, std::size_t id) const
    {
        const Plan &plan = m_report.plan();
        std::string logical = "{", out = "{";
        textMember(logical, "name", plan.displayName(ref).toStdString());
        textMember(logical, "fullyQualifiedName", objectPath(plan, ref).toStdString());
        textMember(logical, "decoratedName", plan.id(ref).text());
        textMember(logical, "kind", spec(ref.kind()).key);
        if (id > 0)
            numberMember(out, "id", id);
        if (!m_uri.empty())
            jsonMember(out, "physicalLocation", physicalLocation(m_uri, m_report.line(ref)));
        jsonMember(out, "logicalLocations", "[" + logical + "}]");
        return out + "}";
    }
    static std::string fingerprints(std::string_view key, std::string_view facts)
    {
        std::string out = "{";
        textMember(out, sarifKeyName, key);
        textMember(out, sarifFactsName, facts);
        return out + "}";
    }
    /// The waiver stands in the plan itself, hence inSource (3.35.2); without a status it is accepted (3.35.3).
    static std::string suppression(const Plan &plan, ObjectRef waiver)
    {
        std::string out = "{", properties = "{";
        textMember(out, "kind", "inSource");
        textMember(out, "justification", plan.textValue(waiver, FieldId::Reason));
        for (const auto &[key, field] : {std::pair("waiver", FieldId::Key), {"author", FieldId::Author}, {"date", FieldId::Date},
                                         {"expires", FieldId::Expires}}) {
            if (const std::string text = plan.textValue(waiver, field); !text.empty())
                textMember(properties, key, text);
        }
        jsonMember(out, "properties", properties + "}");
        return out + "}";
    }

    const FindingsReport &m_report;
    std::string m_uri;
};

} // namespace

// Everything of a run but its results. The category before the last slash of the id tells runs of different plans apart when one
// log is uploaded (3.17.3).
void SarifLog::startRun(const std::string &planName, const std::string &path, const std::string &invocation)
{
    const std::string uri = sarifUri(path);
    std::string details = "{", properties = "{";
    textMember(details, "id", "sitewright/" + (uri.empty() ? "-" : uri) + "/");
    textMember(properties, "plan", planName);
    m_text += m_text.empty() ? "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n \"version\": \"2.1.0\",\n \"runs\": [" : ",";
    m_text += "\n  {\"tool\": " + sarifTool() + ",\n   \"automationDetails\": " + details + "},\n   \"invocations\": [" + invocation + "]";
    if (!uri.empty()) {
        std::string artifact = "{", location = "{";
        textMember(location, "uri", uri);
        jsonMember(artifact, "location", location + "}");
        jsonMember(artifact, "roles", "[\"analysisTarget\"]");
        textMember(artifact, "mimeType", "application/json");
        textMember(artifact, "encoding", "UTF-8");
        m_text += ",\n   \"artifacts\": [" + artifact + "}]";
    }
    m_text += ",\n   \"properties\": " + properties + "},\n   \"results\": [";
}

void SarifLog::add(const FindingsReport &report, const std::string &path)
{
    const RunWriter writer(report, path);
    startRun(report.planName(), path, "{\"executionSuccessful\": true, \"ruleConfigurationOverrides\": " + writer.overrides() + "}");
    writer.appendResults(m_text);
    m_text += "]}";
}

void SarifLog::addFailed(const std::string &planName, const std::string &path, const std::vector<Error> &errors)
{
    const std::string uri = sarifUri(path);
    std::vector<std::string> notifications;
    for (const Error &error : errors) {
        std::string line = "{";
        textMember(line, "level", "error");
        jsonMember(line, "message", messageJson(error.text()));
        if (!uri.empty())
            jsonMember(line, "locations", "[{\"physicalLocation\": " + physicalLocation(uri, error.line) + "}]");
        notifications.push_back(line + "}");
    }
    std::string list;
    appendLines(list, notifications, 4);
    startRun(planName, path, "{\"executionSuccessful\": false, \"toolExecutionNotifications\": " + list + "}");
    m_text += "]}";
}

std::string SarifLog::take()
{
    m_text += "\n ]}\n";
    return std::move(m_text);
}

} // namespace sitewright
