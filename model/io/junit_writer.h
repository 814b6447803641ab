// SPDX-License-Identifier: MIT
// Findings as a JUnit report, which every CI server draws: a suite for each plan, in it a case for each finding and one
// for each rule that found nothing. A case fails exactly when its finding makes the check fail.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/base/error.h"
#include "model/io/findings_writer.h"

namespace sitewright {

class JunitLog {
public:
    /// `failOn` is the least severity that fails, nothing when none does; `onlyRules` as for the report.
    void add(const FindingsReport &report, const std::string &path, std::optional<Severity> failOn, const std::vector<std::string> &onlyRules);
    /// A plan that could not be read.
    void addFailed(const std::string &planName, const std::string &path, const std::vector<Error> &errors);
    std::string take();

private:
    struct Counts {
        std::size_t tests = 0, failures = 0, errors = 0, skipped = 0;
    };
    static std::string countsText(const Counts &counts);
    void addSuite(const std::string &planName, const Counts &counts, const std::string &cases);

    std::string m_suites;
    Counts m_total;
};

} // namespace sitewright
