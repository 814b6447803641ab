// SPDX-License-Identifier: MIT
// THE table of what a plan may decide about rules beyond severity and off: readings of sentences that can be understood in more
// than one way, and limits. Keys, defaults and ranges stand nowhere else. Names in code are checked when it is compiled.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <QString>

#include "model/rules/finding.h"

namespace sitewright {

/// One way to understand a sentence.
struct ReadingChoice {
    std::string_view key;
    const char *title;   ///< source text, context "RuleOption"; completes "Read as:"
    const char *meaning; ///< source text: what follows from it
    int severity = -1;   ///< of the reading's graded rule; -1 = its own
};

struct ReadingSpec {
    std::string_view key;
    std::string_view section; ///< of the domain notes
    const char *question;     ///< source text
    const char *doubt;        ///< source text: why it is a question at all
    std::span<const ReadingChoice> choices; ///< the first is in force unless the plan says otherwise
    std::string_view gradedRule = {};       ///< whose severity a choice may decide
};

struct LimitSpec {
    std::string_view key; ///< rule code, dot, what is counted
    std::int64_t usual, least, most;
    const char *label; ///< source text
    const char *unit;  ///< source text

    std::string_view rule() const { return key.substr(0, key.find('.')); }
};

namespace options {

inline constexpr std::array sisPerObject{
    ReadingChoice{"warn", QT_TRANSLATE_NOOP("RuleOption", "one per region or site, a second one is doubtful"),
                  QT_TRANSLATE_NOOP("RuleOption", "A second Service Installation Service at one region or site is a warning.")},
    ReadingChoice{"error", QT_TRANSLATE_NOOP("RuleOption", "strictly one per region or site"),
                  QT_TRANSLATE_NOOP("RuleOption", "A second one is an error. One service per segment then needs one site per segment, or Management Points attached to regions."),
                  static_cast<int>(Severity::Error)},
    ReadingChoice{"accept", QT_TRANSLATE_NOOP("RuleOption", "any number, as the sentence about segments permits it"),
                  QT_TRANSLATE_NOOP("RuleOption", "Several at one region or site are accepted and not reported.")},
};
inline constexpr std::array limitAtOrganization{
    ReadingChoice{"none", QT_TRANSLATE_NOOP("RuleOption", "the organisation has no limit"),
                  QT_TRANSLATE_NOOP("RuleOption", "Any number of instances may be attached to the organisation.")},
    ReadingChoice{"same", QT_TRANSLATE_NOOP("RuleOption", "the organisation is limited like a region"),
                  QT_TRANSLATE_NOOP("RuleOption", "Two instances of one application at the organisation are reported, too. Business Logic Servers stay free, because several of them are documented.")},
};
inline constexpr std::array regionInstances{
    ReadingChoice{"ownObject", QT_TRANSLATE_NOOP("RuleOption", "each region and site is counted by itself"),
                  QT_TRANSLATE_NOOP("RuleOption", "An instance counts where its Management Point is attached, and nowhere else.")},
    ReadingChoice{"branch", QT_TRANSLATE_NOOP("RuleOption", "an instance at a region also counts for everything below it"),
                  QT_TRANSLATE_NOOP("RuleOption", "A site with an instance of its own below a region that has one, too, is reported.")},
};
inline constexpr std::array centralWakes{
    ReadingChoice{"asIs", QT_TRANSLATE_NOOP("RuleOption", "the Central Management Point wakes computers as it is"),
                  QT_TRANSLATE_NOOP("RuleOption", "Its Business Logic Server is taken for the sender.")},
    ReadingChoice{"needsEventDispatcher", QT_TRANSLATE_NOOP("RuleOption", "it wakes computers only with an Event Dispatcher or OSD Proxy"),
                  QT_TRANSLATE_NOOP("RuleOption", "Without one it covers no broadcast domain, like any other Management Point.")},
};
inline constexpr std::array regionalSender{
    ReadingChoice{"location", QT_TRANSLATE_NOOP("RuleOption", "where the sender stands decides, being attached elsewhere is doubtful"),
                  QT_TRANSLATE_NOOP("RuleOption", "A sender in the broadcast domain covers it; one that is attached to another place is a warning, because the console may never ask it.")},
    ReadingChoice{"locationOnly", QT_TRANSLATE_NOOP("RuleOption", "only where the sender stands counts"),
                  QT_TRANSLATE_NOOP("RuleOption", "What a sender is attached to is not looked at.")},
    ReadingChoice{"home", QT_TRANSLATE_NOOP("RuleOption", "the sender must stand there and be attached to the site"),
                  QT_TRANSLATE_NOOP("RuleOption", "A broadcast domain with senders of other places only is not covered: an error.")},
};
inline constexpr std::array blsBelowOrganization{
    ReadingChoice{"warn", QT_TRANSLATE_NOOP("RuleOption", "Business Logic Servers belong to the organisation, others are doubtful"),
                  QT_TRANSLATE_NOOP("RuleOption", "One that is attached to a region or site is a warning.")},
    ReadingChoice{"error", QT_TRANSLATE_NOOP("RuleOption", "Business Logic Servers only at the organisation"),
                  QT_TRANSLATE_NOOP("RuleOption", "One that is attached to a region or site is an error."), static_cast<int>(Severity::Error)},
    ReadingChoice{"accept", QT_TRANSLATE_NOOP("RuleOption", "Business Logic Servers may be attached anywhere"),
                  QT_TRANSLATE_NOOP("RuleOption", "They are accepted below the organisation and not reported.")},
};

inline constexpr std::array readings{
    ReadingSpec{"sisPerObject", "7.1", QT_TRANSLATE_NOOP("RuleOption", "May a region or site have more than one Service Installation Service?"),
                QT_TRANSLATE_NOOP("RuleOption", "The service is not among the named exceptions to one instance per region or site, yet it may be put on any Management Point, with one per segment as the example."),
                sisPerObject, "APP-02"},
    ReadingSpec{"limitAtOrganization", "7.3", QT_TRANSLATE_NOOP("RuleOption", "Does the limit of one instance hold at the organisation?"),
                QT_TRANSLATE_NOOP("RuleOption", "The sentence names regions and sites only."), limitAtOrganization},
    ReadingSpec{"regionInstances", "7.4", QT_TRANSLATE_NOOP("RuleOption", "Does an instance at a region count for its sites?"),
                QT_TRANSLATE_NOOP("RuleOption", "The sentence speaks of the region or site itself and does not say how they add up."), regionInstances},
    ReadingSpec{"centralWakes", "7.5", QT_TRANSLATE_NOOP("RuleOption", "Does the Central Management Point wake computers without an Event Dispatcher?"),
                QT_TRANSLATE_NOOP("RuleOption", "It is named as a sender, and nothing is said about what it needs for that."), centralWakes},
    ReadingSpec{"regionalSender", "7.6", QT_TRANSLATE_NOOP("RuleOption", "Does a sender that is attached to a region or another site cover a site's broadcast domain?"),
                QT_TRANSLATE_NOOP("RuleOption", "One page speaks of the broadcast domain a sender stands in, another one of the Management Points of the computer's site."), regionalSender},
    ReadingSpec{"blsBelowOrganization", "7.9", QT_TRANSLATE_NOOP("RuleOption", "May a Business Logic Server be attached to a region or site?"),
                QT_TRANSLATE_NOOP("RuleOption", "It is described at the organisation only, yet one page lets other Management Points have applications of the business logic."),
                blsBelowOrganization, "APP-04"},
};

inline constexpr std::array limits{
    LimitSpec{"APP-09.sites", 5, 0, 1'000'000, QT_TRANSLATE_NOOP("RuleOption", "Most sites for one Management Point"), QT_TRANSLATE_NOOP("RuleOption", "sites")},
    LimitSpec{"APP-09.clients", 2000, 0, 10'000'000, QT_TRANSLATE_NOOP("RuleOption", "Most clients for one Management Point"), QT_TRANSLATE_NOOP("RuleOption", "clients")},
    LimitSpec{"BLS-09.clients", 200, 1, 10'000'000, QT_TRANSLATE_NOOP("RuleOption", "Clients from which a site behind WAN needs a Relay Proxy"), QT_TRANSLATE_NOOP("RuleOption", "clients")},
    LimitSpec{"DEP-09.clients", 500, 1, 10'000'000, QT_TRANSLATE_NOOP("RuleOption", "Clients from which a site needs a second depot"), QT_TRANSLATE_NOOP("RuleOption", "clients")},
    LimitSpec{"DS-07.targets", 20, 1, 1'000'000, QT_TRANSLATE_NOOP("RuleOption", "Most regions and sites for one Distribution Service"), QT_TRANSLATE_NOOP("RuleOption", "regions and sites")},
    LimitSpec{"DS-13.times", 2, 1, 1000, QT_TRANSLATE_NOOP("RuleOption", "How many times better a link to a neighbour must be"), QT_TRANSLATE_NOOP("RuleOption", "times")},
    LimitSpec{"DS-15.kbps", 2000, 1, 1'000'000'000, QT_TRANSLATE_NOOP("RuleOption", "Bandwidth up to which a line is slow"), QT_TRANSLATE_NOOP("RuleOption", "kbit/s")},
    LimitSpec{"STR-10.steps", 4, 1, 100, QT_TRANSLATE_NOOP("RuleOption", "Most steps from depot to depot"), QT_TRANSLATE_NOOP("RuleOption", "steps")},
};

// Called only when a name is not in the table, which is then no constant expression: the compiler points at the wrong name.
std::size_t thereIsNoSuchName();

constexpr std::size_t positionIn(const auto &table, std::string_view key)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].key == key)
            return i;
    }
    return thereIsNoSuchName();
}

} // namespace options

inline constexpr std::size_t readingCount = options::readings.size();
inline constexpr std::size_t limitCount = options::limits.size();

/// A limit as a rule asks for it: facts.limit("APP-09.sites").
class LimitName {
public:
    consteval LimitName(const char *key) : index(options::positionIn(options::limits, key)) {}
    const std::size_t index;
};

/// A choice of a reading as a rule asks for it: facts.reads({"sisPerObject", "accept"}).
class ReadingName {
public:
    consteval ReadingName(const char *key, const char *choiceKey)
        : index(options::positionIn(options::readings, key)), choice(options::positionIn(options::readings[index].choices, choiceKey)) {}
    const std::size_t index;
    const std::size_t choice;
};

inline std::span<const ReadingSpec> readingTable() { return options::readings; }
inline std::span<const LimitSpec> limitTable() { return options::limits; }
/// Null when there is none.
const ReadingSpec *readingSpec(std::string_view key);
const LimitSpec *limitSpec(std::string_view key);
const ReadingChoice *readingChoice(const ReadingSpec &reading, std::string_view key);
/// A text of the tables in the user's language.
QString optionText(const char *source);

} // namespace sitewright
