// SPDX-License-Identifier: MIT
#include "model/io/baseline.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/io/json_events.h"
#include "model/io/sarif_text.h"

namespace sitewright {

namespace {

constexpr int deepest = 64;
constexpr std::string_view listPrefix = "plans/#/";

QString tr(const char *text) { return QCoreApplication::translate("Command", text); }

/// Follows a report as a stream of values, each with its path such as "findings/#/key": a report may be large and only a
/// few of its members matter.
class ReportEvents final : public JsonEvents {
public:
    std::vector<BaselinePlan> plans;
    bool isFindings = false;
    bool isList = false;
    bool isSarif = false;
    bool isNewer = false;

    bool startObject(std::size_t) override { return open(true); }
    bool startArray(std::size_t) override { return open(false); }
    bool endObject(std::size_t) override { return close(); }
    bool endArray(std::size_t) override { return close(); }
    bool key(std::string_view text, std::size_t) override
    {
        m_path.resize(m_open.back());
        (m_path += m_path.empty() ? "" : "/") += text;
        return true;
    }
    bool value(const JsonScalar &scalar, std::size_t) override
    {
        enterElement();
        if (scalar.type == JsonScalar::Text)
            text(m_path, scalar.text);
        else if (m_path == "version")
            isNewer = scalar.integer != 1;
        else if (insideList() == "findings/#/waived")
            m_finding.isWaived = scalar.boolean;
        return true;
    }

private:
    bool open(bool isObject)
    {
        if (!m_isObject.empty())
            enterElement();
        m_open.push_back(m_path.size());
        m_isObject.push_back(isObject);
        if (isObject && (m_path.empty() || m_path == "plans/#" || m_path == "runs/#"))
            plans.emplace_back();
        if (m_path == "runs/#/results/#/suppressions/#")
            m_finding.isWaived = true;
        return true;
    }
    bool close()
    {
        m_path.resize(m_open.back());
        m_open.pop_back();
        m_isObject.pop_back();
        if (m_path == "findings/#" || m_path == "plans/#/findings/#" || m_path == "runs/#/results/#") {
            if (!m_finding.key.empty() && !m_isAbsent)
                plans.back().findings.push_back(std::move(m_finding));
            m_finding = {};
            m_isAbsent = false;
        }
        return true;
    }
    void enterElement()
    {
        if (m_isObject.empty() || m_isObject.back())
            return;
        m_path.resize(m_open.back());
        m_path += m_path.empty() ? "#" : "/#";
    }
    std::string_view insideList() const
    {
        const std::string_view path = m_path;
        return path.starts_with(listPrefix) ? path.substr(listPrefix.size()) : path;
    }
    void text(std::string_view path, std::string_view value)
    {
        constexpr std::string_view run = "runs/#/", result = "results/#/", finding = "findings/#/";
        if (path == "format")
            isList = value == "sitewright-findings-list", isFindings = isList || value == "sitewright-findings";
        else if (path.starts_with(run) && path.substr(run.size()).starts_with(result))
            sarifMember(path.substr(run.size() + result.size()), value);
        else if (path == "runs/#/tool/driver/name")
            isSarif = isSarif || value == sarifToolName;
        else if (path == "runs/#/properties/plan" || insideList() == "plan")
            plans.back().name = value;
        else if (insideList().starts_with(finding))
            findingMember(insideList().substr(finding.size()), value);
    }
    void findingMember(std::string_view member, std::string_view value)
    {
        if (member == "key")
            m_finding.key = value;
        else if (member == "fingerprint")
            m_finding.fingerprint = value;
        else if (member == "rule")
            m_finding.rule = value;
        else if (member == "message")
            m_finding.message = value;
        else if (member == "severity")
            severityFromKey(value, m_finding.severity);
    }
    void sarifMember(std::string_view member, std::string_view value)
    {
        constexpr std::string_view prints = "partialFingerprints/";
        if (member == "ruleId")
            m_finding.rule = value;
        else if (member == "level")
            m_finding.severity = severityOfSarifLevel(value);
        else if (member == "message/text")
            m_finding.message = fromSarifMessage(value);
        else if (member == "baselineState")
            m_isAbsent = value == "absent";
        else if (member.starts_with(prints) && member.substr(prints.size()) == sarifKeyName)
            m_finding.key = value;
        else if (member.starts_with(prints) && member.substr(prints.size()) == sarifFactsName)
            m_finding.fingerprint = value;
    }

    std::string m_path;
    std::vector<std::size_t> m_open; ///< length of the path of each open object or array
    std::vector<bool> m_isObject;
    BaselineFinding m_finding;
    bool m_isAbsent = false;
};

std::string_view fileNameOf(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

} // namespace

tl::expected<Baseline, std::vector<Error>> Baseline::read(std::string_view bytes, const QString &fileName)
{
    ReportEvents events;
    JsonProblems problems;
    if (!parseJson(bytes, deepest, events, problems) || !problems.isEmpty())
        return tl::make_unexpected(problems.errors(bytes, fileName));
    const auto refuse = [&](const QString &what, const QString &next) {
        return tl::make_unexpected(std::vector<Error>{{.what = what, .next = next, .file = fileName}});
    };
    if (!events.isFindings && !events.isSarif)
        return refuse(tr("This is no report to compare with"), tr("Name a file that check --format json or check --format sarif has written."));
    if (events.isFindings && events.isNewer)
        return refuse(tr("This report was written by a newer version of the program"), tr("Write it again with this version."));
    Baseline out;
    out.m_plans = std::move(events.plans);
    // The outermost object is the plan of a report on one plan, and nothing otherwise.
    if (events.isList || events.isSarif)
        out.m_plans.erase(out.m_plans.begin());
    return out;
}

const BaselinePlan *Baseline::find(std::string_view name, bool isOnly) const
{
    const auto same = std::ranges::find(m_plans, name, &BaselinePlan::name);
    if (same != m_plans.end())
        return &*same;
    if (isOnly && m_plans.size() == 1)
        return &m_plans.front();
    const auto isAlike = [&](const BaselinePlan &plan) { return fileNameOf(plan.name) == fileNameOf(name); };
    const auto alike = std::ranges::find_if(m_plans, isAlike);
    return std::ranges::count_if(m_plans, isAlike) == 1 ? &*alike : nullptr;
}

} // namespace sitewright
