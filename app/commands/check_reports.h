// SPDX-License-Identifier: MIT
// The formats of sitewright check: each takes the reports of all plans in turn and gives one text at the end.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/io/findings_writer.h"

namespace sitewright {

class CheckReports {
public:
    virtual ~CheckReports() = default;
    /// `path` as given on the command line; the report is gone afterwards.
    virtual void add(const FindingsReport &report, const std::string &path) = 0;
    virtual void addUnreadable(const std::string &, const std::string &, const std::vector<Error> &) {}
    /// Everything, once: reports of large plans are too large to be copied.
    virtual std::string take() = 0;
};

struct CheckReportOptions {
    std::string format; ///< text, json, sarif or junit
    bool isOnePlan;
    std::optional<Severity> failOn;
    std::vector<std::string> onlyRules;
};

std::unique_ptr<CheckReports> makeCheckReports(const CheckReportOptions &options);

} // namespace sitewright
