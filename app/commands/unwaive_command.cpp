// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "app/commands/command_io.h"
#include "model/edits/waiver_edits.h"
#include "model/io/visible_text.h"
#include "model/rules/rule_runner.h"
#include "model/rules/waivers.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Command", text); }

struct UnwaiveOptions {
    std::string plan, output;
    std::vector<std::string> keys;
    bool stale = false, expired = false;
};

void addUseless(const Plan &plan, const UnwaiveOptions &options, std::vector<std::string> &keys)
{
    Facts facts;
    facts.compute(plan);
    Waivers waivers;
    waivers.read(plan, facts.settings(), today());
    for (const ReportedFinding &found : checkPlan(plan, facts))
        waivers.add(plan, found.finding, found.subjects);
    for (const ObjectRef waiver : waiversByKey(plan)) {
        const WaiverState state = waivers.state(plan.id(waiver));
        if ((options.stale && state == WaiverState::Stale) || (options.expired && state == WaiverState::Expired))
            keys.push_back(plan.textValue(waiver, FieldId::Key));
    }
}

int unwaive(const UnwaiveOptions &options)
{
    if (options.keys.empty() && !options.stale && !options.expired) {
        printError(tr("Name the waivers to withdraw by their keys, or ask for --stale or --expired."));
        return exitUsage;
    }
    auto loaded = readPlanInput(options.plan);
    if (!loaded)
        return exitUnreadable;
    std::vector<std::string> keys = options.keys;
    for (const std::string &key : keys) {
        if (!loaded->plan.find(ObjectId::synthetic(key)).is(Kind::Waiver)) {
            printError(tr("%1: there is no such waiver; “sitewright waivers” lists them.").arg(QString::fromStdString(key)));
            return exitUsage; // nothing is written when one key is wrong
        }
    }
    addUseless(loaded->plan, options, keys);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::string told;
    for (const std::string &key : keys)
        told += (visibleText(QString::fromStdString(key)) + QStringLiteral("  ") + tr("withdrawn") + u'\n').toStdString();
    const Edit edit = withdrawWaivers(loaded->plan, keys);
    return writeEdited(std::move(loaded->plan), edit, options.plan, options.output, told);
}

} // namespace

std::function<int()> setUpUnwaive(CLI::App &app)
{
    auto options = std::make_shared<UnwaiveOptions>();
    app.add_option("plan", options->plan, "Plan file; - for standard input")->required();
    app.add_option("keys", options->keys, "Keys of waivers as “waivers” lists them");
    app.add_flag("--stale", options->stale, "Withdraw also those that accept nothing any more");
    app.add_flag("--expired", options->expired, "Withdraw also those that have expired");
    app.add_option("-o,--output", options->output, "File to write, the plan itself when not given; - for standard output");
    return [options] { return unwaive(*options); };
}

} // namespace sitewright
