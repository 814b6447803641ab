// SPDX-License-Identifier: MIT
// What a rule is: a row of facts about itself, a check that reads facts about one object and reports findings, and the
// words and fixes for a finding. A rule knows nothing of views, files, other rules or how changes are followed.
//
// One rule is one file: `extern const Rule app01;` stands in rule_table.cpp, the file defines it with makeRule(). The check
// is a generic lambda [](const auto &facts, ObjectRef subject, auto &out), compiled twice: recording what it reads for the
// live engine, and plainly for one-shot checks. It may depend on nothing but `facts`, and never on the order of a bucket.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <QCoreApplication>
#include <QString>

#include "model/facts/facts_view.h"
#include "model/plan/draft.h"
#include "model/rules/finding.h"
#include "model/rules/finding_sink.h"

namespace sitewright {

/// The objects a check is run on, each once. Groups are the buckets of a name index: the subject is then a slot.
enum class RuleScope : std::uint8_t {
    Organization, Region, Site, RegionOrSite, Structure, Segment, ManagementPoint, Depot, Repository, Cloud, Link, PointNames, SiblingNames,
    Everything, ///< every object
};

struct Fix {
    QString title; ///< imperative, names the objects: "Install Event Dispatcher on DSM-MUC-01"
    Edit edit;

    /// A fix made without an edit is none: what it needs is missing, and it is not offered.
    bool isPossible() const { return static_cast<bool>(edit.compose); }
};

/// What a rule may read when it puts a finding into words: the plan, and the finding with all its subjects.
struct FindingContext {
    const Plan &plan;
    const Facts &facts;
    const Finding &finding;
    const std::vector<ObjectRef> &subjects;

    QString name(std::size_t subject = 0) const { return plan.displayName(subjects[subject]); }
};

struct Rule {
    std::string_view code;     ///< "APP-01"; also the name of its page and fixture
    Severity severity = Severity::Hint;
    Category category = Category::Advice;
    std::string_view origin;   ///< "founding", "documentation" or "inference"
    const char *title = "";    ///< source text, translation context "Rule": what it demands, without names
    RuleScope scope = RuleScope::Structure;
    std::string_view settings = {}; ///< names of limits and interpretations it reads, separated by spaces

    using RecordingCheck = void (*)(const FactsView<true> &, ObjectRef, FindingSink &);
    using PlainCheck = void (*)(const FactsView<false> &, ObjectRef, FindingSink &);
    RecordingCheck recordingCheck = nullptr;
    PlainCheck plainCheck = nullptr;

    /// The sentence, with names.
    QString (*message)(const FindingContext &) = nullptr;
    /// Alternatives, best first; null when the rule offers none.
    std::vector<Fix> (*fixes)(const FindingContext &) = nullptr;
    /// The part of the key after the subjects; null = the detail is not part of it as text (detail 0 always is none).
    std::string (*detailText)(const Plan &, std::uint16_t detail) = nullptr;
    /// How much a finding with this detail weighs, where not all of a rule weigh the same; the plan's own grade of the rule wins.
    Severity (*gradeOf)(std::uint16_t detail) = nullptr;
    /// The inverse of detailText: the detail meant by a waiver's key, 0 when the text means nothing any more.
    std::uint16_t (*detailFromText)(const Plan &, std::string_view text) = nullptr;
};

/// Compiles `check` for both kinds of facts.
template <class Check>
Rule makeRule(Rule rule, Check)
{
    rule.recordingCheck = [](const FactsView<true> &facts, ObjectRef subject, FindingSink &out) { Check{}(facts, subject, out); };
    rule.plainCheck = [](const FactsView<false> &facts, ObjectRef subject, FindingSink &out) { Check{}(facts, subject, out); };
    return rule;
}

} // namespace sitewright
