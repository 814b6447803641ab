// SPDX-License-Identifier: MIT
// Findings as SARIF 2.1.0 (OASIS), the format in which code hosts take results of checks: one run a plan, because each plan
// grades and switches off rules on its own. Section numbers in the source are those of the standard.
#pragma once

#include <string>
#include <vector>

#include "model/base/error.h"
#include "model/io/findings_writer.h"

namespace sitewright {

class SarifLog {
public:
    /// `path` as given on the command line.
    void add(const FindingsReport &report, const std::string &path);
    /// A plan that could not be read.
    void addFailed(const std::string &planName, const std::string &path, const std::vector<Error> &errors);
    std::string take();

private:
    void startRun(const std::string &planName, const std::string &path, const std::string &invocation);

    std::string m_text;
};

/// The tool with all rules and their pages, the same in every run.
std::string sarifTool();

} // namespace sitewright
