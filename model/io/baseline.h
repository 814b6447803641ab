// SPDX-License-Identifier: MIT
// What an earlier check has found, read back from its report (check --format json or sarif): a later check tells what is
// new since then. Only what identifies findings is kept, and what is needed to name one that is gone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/base/error.h"
#include "model/facts/rule_settings.h"

namespace sitewright {

struct BaselineFinding {
    std::string key;
    std::string fingerprint; ///< as fingerprintText() writes it
    std::string rule;
    Severity severity = Severity::Hint;
    std::string message;
    bool isWaived = false;
};

struct BaselinePlan {
    std::string name; ///< as the report called the plan
    std::vector<BaselineFinding> findings;
};

class Baseline {
public:
    /// `fileName` is what errors call the report.
    static tl::expected<Baseline, std::vector<Error>> read(std::string_view bytes, const QString &fileName);

    /// The part that is about the plan called `name`: of the same name, else the only one with the same file name; with
    /// `isOnly`, when one plan is checked, the only part whatever its name. Null when there is none.
    const BaselinePlan *find(std::string_view name, bool isOnly) const;

private:
    std::vector<BaselinePlan> m_plans;
};

} // namespace sitewright
