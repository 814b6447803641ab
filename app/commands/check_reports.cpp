// SPDX-License-Identifier: MIT
#include "app/commands/check_reports.h"

#include "model/io/junit_writer.h"
#include "model/io/sarif_writer.h"

namespace sitewright {

namespace {

class TextReports final : public CheckReports {
public:
    void add(const FindingsReport &report, const std::string &) override { m_text += report.text(); }
    std::string take() override { return std::move(m_text); }

private:
    std::string m_text;
};

/// One plan is its report; several are a document of reports.
class JsonReports final : public CheckReports {
public:
    explicit JsonReports(bool isOnePlan) : m_isOnePlan(isOnePlan) {}
    void add(const FindingsReport &report, const std::string &) override { m_reports.push_back(report.json()); }
    void addUnreadable(const std::string &name, const std::string &, const std::vector<Error> &) override { m_unreadable.push_back(name); }
    std::string take() override
    {
        if (m_isOnePlan)
            return m_reports.empty() ? std::string() : std::move(m_reports.front());
        return findingsListJson(m_reports, m_unreadable);
    }

private:
    bool m_isOnePlan;
    std::vector<std::string> m_reports, m_unreadable;
};

class SarifReports final : public CheckReports {
public:
    void add(const FindingsReport &report, const std::string &path) override { m_log.add(report, path); }
    void addUnreadable(const std::string &name, const std::string &path, const std::vector<Error> &errors) override
    {
        m_log.addFailed(name, path, errors);
    }
    std::string take() override { return m_log.take(); }

private:
    SarifLog m_log;
};

class JunitReports final : public CheckReports {
public:
    explicit JunitReports(const CheckReportOptions &options) : m_options(options) {}
    void add(const FindingsReport &report, const std::string &path) override { m_log.add(report, path, m_options.failOn, m_options.onlyRules); }
    void addUnreadable(const std::string &name, const std::string &path, const std::vector<Error> &errors) override
    {
        m_log.addFailed(name, path, errors);
    }
    std::string take() override { return m_log.take(); }

private:
    CheckReportOptions m_options;
    JunitLog m_log;
};

} // namespace

std::unique_ptr<CheckReports> makeCheckReports(const CheckReportOptions &options)
{
    if (options.format == "json")
        return std::make_unique<JsonReports>(options.isOnePlan);
    if (options.format == "sarif")
        return std::make_unique<SarifReports>();
    if (options.format == "junit")
        return std::make_unique<JunitReports>(options);
    return std::make_unique<TextReports>();
}

} // namespace sitewright
