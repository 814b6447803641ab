// SPDX-License-Identifier: MIT
#include <memory>

#include "app/commands/command_io.h"
#include "model/io/plan_writer.h"
#include "model/io/profile_reader.h"
#include "model/io/profile_writer.h"
#include "model/plan/plan_document.h"
#include "model/rules/rule_setting_text.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Command", text); }

struct ProfileOptions {
    std::string profile, plan, output;
};

int exportProfile(const ProfileOptions &options)
{
    const auto loaded = readPlanInput(options.plan);
    if (!loaded)
        return exitUnreadable;
    const RuleProfile all = ruleProfileOf(loaded->plan), known = knownPartOf(all);
    if (all != known)
        printError(tr("What this version does not know about rules, or cannot be, was left out or brought into range."));
    return writeOutput(options.output, writeProfile(known)) ? exitClean : exitCannotWrite;
}

/// What changes goes to standard output, or to standard error when that is the plan's.
void tellDifferences(const Plan &before, const Plan &after, const ProfileOptions &options)
{
    for (const SettingDifference &difference : settingDifferences(RuleSettings::of(before), RuleSettings::of(after))) {
        if (options.output == "-")
            printError(difference.sentence);
        else
            printOut(difference.sentence.toStdString() + "\n");
    }
}

int applyProfile(const ProfileOptions &options)
{
    if (options.profile == "-" && options.plan == "-") {
        printError(tr("Only one of profile and plan can come from standard input."));
        return exitUsage;
    }
    const auto bytes = readInput(options.profile);
    if (!bytes)
        return exitUnreadable;
    const auto profile = readProfile(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())), displayPath(options.profile));
    if (!profile) {
        for (const Error &error : profile.error())
            printError(error);
        return exitUnreadable;
    }
    auto loaded = readPlanInput(options.plan);
    if (!loaded)
        return exitUnreadable;
    PlanDocument document;
    document.replace(std::move(loaded->plan));
    const Plan before = document.plan();
    IdSource ids = IdSource::seeded(1); // makes no object
    if (!makeEdit(document, applyRuleProfile(before, *profile), ids))
        return exitUnreadable;
    tellDifferences(before, document.plan(), options);
    return writeOutput(options.output, writePlan(document.plan())) ? exitClean : exitCannotWrite;
}

} // namespace

std::function<int()> setUpProfile(CLI::App &app)
{
    auto options = std::make_shared<ProfileOptions>();
    app.require_subcommand(1);
    CLI::App *toFile = app.add_subcommand("export", "Write the rule settings of a plan as a profile");
    toFile->add_option("plan", options->plan, "Plan file; - for standard input")->required();
    toFile->add_option("-o,--output", options->output, "Profile to write; - for standard output")->required();
    CLI::App *toPlan = app.add_subcommand("apply", "Give a plan the rule settings of a profile, in place of its own");
    toPlan->add_option("profile", options->profile, "Profile; - for standard input")->required();
    toPlan->add_option("plan", options->plan, "Plan file; - for standard input")->required();
    toPlan->add_option("-o,--output", options->output, "Plan file to write; - for standard output")->required();
    return [options, toFile] { return toFile->parsed() ? exportProfile(*options) : applyProfile(*options); };
}

} // namespace sitewright
