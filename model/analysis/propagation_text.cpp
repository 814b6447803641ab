// SPDX-License-Identifier: MIT
#include "model/analysis/propagation_text.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "model/io/visible_text.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Propagation", text, nullptr, n); }

QString namesOf(const Plan &plan, const std::vector<ObjectRef> &objects)
{
    constexpr std::size_t most = 4;
    QStringList names;
    for (std::size_t i = 0; i < objects.size() && (i < most || objects.size() == most + 1); ++i)
        names += visibleText(plan.displayName(objects[i]));
    const QString list = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(objects.size()) - static_cast<int>(names.size());
    return more > 0 ? tr("%1 and %n more", more).arg(list) : list;
}

QString sentence(AssumptionKind kind)
{
    switch (kind) {
    case AssumptionKind::NoService: return tr("Nobody with a Distribution Service is responsible for %1, so nobody can say when it is served.");
    case AssumptionKind::NoSource: return tr("Above %1 there is no depot to read from.");
    case AssumptionKind::NoInterval: return tr("No polling interval is given for %1 or anything above: that waiting time is left out.");
    case AssumptionKind::NoPreparationInterval:
        return tr("No polling interval of the preparation is given for %1 or anything above: that waiting time is left out.");
    case AssumptionKind::NoChange: return tr("No change per cycle is given for %1: its transfer is left out.");
    case AssumptionKind::NoBandwidth: return tr("No bandwidth is given for %1: these links do not slow anything down.");
    case AssumptionKind::NoPath: return tr("No link joins the networks on the way to %1: that transfer is left out.");
    case AssumptionKind::UnknownPlace: return tr("Nobody says where %1 stands: transfers there are left out.");
    case AssumptionKind::UnreadableFrame: return tr("The time frame of %1 is not written like 22:00-06:00: that waiting time is left out.");
    case AssumptionKind::UnreadableHours: return tr("When %1 is available is not written like 22:00-06:00: that waiting time is left out.");
    case AssumptionKind::NeverOpen: return tr("On the way to %1 the time frame and the hours of the links have no minute in common.");
    case AssumptionKind::NoFrame: return tr("No time frame is given for %1: distribution runs at any time of day.");
    case AssumptionKind::FrameSizeLeftOut: return tr("How much the frame size slows %1 down is not published: it is left out.");
    case AssumptionKind::NoCompression: return tr("No compression factor is given for %1: the change is carried as large as it is.");
    case AssumptionKind::LegsInTurn:
        return tr("The service for %1 stands elsewhere: it reads and writes over the WAN, at the same time in the earliest case, else one after the other.");
    case AssumptionKind::FullBandwidth:
        return tr("Each transfer has the whole bandwidth of its links; latency and overhead of protocols are left out.");
    case AssumptionKind::LocalWorkLeftOut: return tr("Copying inside one local network takes no time.");
    case AssumptionKind::InstallStep:
        return tr("The last step of a master depot, from its Work to its Install copy, waits for the poll, but not for the time frame, and takes no time.");
    case AssumptionKind::ConfigurationSizeLeftOut: return tr("The size of the configuration database is not published: its transfer takes no time.");
    case AssumptionKind::DefinitionSizeLeftOut: return tr("Package definitions are small: their transfer takes no time.");
    case AssumptionKind::PreparationTimeLeftOut: return tr("Compressing at the repository's own depot takes no time; only its polling interval counts.");
    }
    return {};
}

} // namespace

QString processName(DistributionProcess process)
{
    switch (process) {
    case DistributionProcess::Configuration: return tr("Configuration");
    case DistributionProcess::Repository: return tr("Package definitions");
    case DistributionProcess::Preparation: return tr("Preparation");
    case DistributionProcess::Packages: return tr("Packages");
    }
    return {};
}

QString processMeaning(DistributionProcess process)
{
    switch (process) {
    case DistributionProcess::Configuration: return tr("From a change of the configuration at the central depot until it has come to each depot.");
    case DistributionProcess::Repository:
        return tr("From a change of a package's definition at the master depot of its repository's context until it has come to each depot below.");
    case DistributionProcess::Preparation: return tr("From a change of a package until it is compressed at the master depot of its repository's context.");
    case DistributionProcess::Packages:
        return tr("From a change of a package at the master depot of its repository's context, through preparation, until its files have come to each depot below.");
    }
    return {};
}

QString durationText(double seconds, Rounding rounding)
{
    constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;
    constexpr double dust = 1e-6; // what sums of doubles are off by must not make an hour two
    const auto in = [&](double unit) {
        const double value = seconds / unit;
        return static_cast<qint64>(rounding == Rounding::Down ? std::floor(value + dust) : rounding == Rounding::Up ? std::ceil(value - dust) : std::round(value));
    };
    if (seconds <= 0)
        return tr("at once");
    if (seconds < minute)
        return tr("under 1 min");
    if (seconds < 2 * hour)
        return tr("%1 min").arg(in(minute));
    if (seconds < 2 * day)
        return tr("%1 h").arg(in(hour));
    return tr("%1 d").arg(in(day));
}

QString earliestText(const TimeSpan &time) { return durationText(time.earliest, Rounding::Down); }

QString typicalText(const TimeSpan &time)
{
    if (!time.isOpen)
        return durationText(time.typical);
    return time.typical > 0 ? tr("over %1").arg(durationText(time.typical, Rounding::Down)) : tr("unknown");
}

QString worstText(const TimeSpan &time)
{
    if (!time.isOpen)
        return durationText(time.worst, Rounding::Up);
    return time.worst > 0 ? tr("over %1").arg(durationText(time.worst, Rounding::Down)) : tr("unknown");
}

const char *processKey(DistributionProcess process)
{
    constexpr std::array keys{"configuration", "repository", "preparation", "packages"};
    return keys[static_cast<std::size_t>(process)];
}

const char *assumptionKey(AssumptionKind kind)
{
    constexpr std::array keys{"noService", "noSource", "noInterval", "noPreparationInterval", "noChange", "noBandwidth", "noPath", "unknownPlace",
                              "unreadableFrame", "unreadableHours", "neverOpen", "noFrame", "frameSizeLeftOut", "noCompression", "legsInTurn",
                              "fullBandwidth", "localWorkLeftOut", "installStep", "configurationSizeLeftOut", "definitionSizeLeftOut",
                              "preparationTimeLeftOut"};
    static_assert(keys.size() == assumptionKindCount);
    return keys[static_cast<std::size_t>(kind)];
}

QString assumptionText(const Plan &plan, const Assumption &assumption)
{
    const QString text = sentence(assumption.kind);
    return assumption.objects.empty() ? text : text.arg(namesOf(plan, assumption.objects));
}

} // namespace sitewright
