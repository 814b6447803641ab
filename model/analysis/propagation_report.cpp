// SPDX-License-Identifier: MIT
// The part of `sitewright report` about propagation.
#include <cmath>

#include <QCoreApplication>

#include "model/analysis/propagation_text.h"
#include "model/io/json_text.h"
#include "model/io/visible_text.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Propagation", text); }

void appendId(std::string &out, const Plan &plan, ObjectRef object) { out += '"' + plan.id(object).text() + '"'; }

/// Whole seconds: thousandths would pretend to be measured.
void appendSeconds(std::string &out, const char *key, double seconds)
{
    out += std::string(", \"") + key + "\": ";
    appendJsonNumber(out, static_cast<std::int64_t>(std::llround(seconds)));
}

void appendArrival(std::string &out, const Plan &plan, const Arrival &arrival)
{
    out += std::string("{\"process\": \"") + processKey(arrival.process) + "\", \"target\": ";
    appendId(out, plan, arrival.target);
    out += ", \"context\": ";
    appendId(out, plan, arrival.context);
    appendSeconds(out, "steps", arrival.steps);
    appendSeconds(out, "earliestSeconds", arrival.time.earliest);
    appendSeconds(out, "typicalSeconds", arrival.time.typical);
    appendSeconds(out, "worstSeconds", arrival.time.worst);
    out += arrival.time.isOpen ? ", \"open\": true" : ", \"open\": false";
    out += ", \"assumptions\": [";
    const char *before = "\"";
    for (int i = 0; i < assumptionKindCount; ++i) {
        const auto kind = static_cast<AssumptionKind>(i);
        if ((arrival.assumptions & maskOf(kind)) == 0)
            continue;
        out += std::string(before) + assumptionKey(kind) + '"';
        before = ", \"";
    }
    out += "]}";
}

void appendAssumption(std::string &out, const Plan &plan, const Assumption &assumption)
{
    out += std::string("{\"process\": \"") + processKey(assumption.process) + "\", \"assumption\": \"" + assumptionKey(assumption.kind) + "\", \"leavesOpen\": ";
    out += leavesOpen(assumption.kind) ? "true" : "false";
    out += ", \"objects\": [";
    for (std::size_t i = 0; i < assumption.objects.size(); ++i) {
        out += i == 0 ? "" : ", ";
        appendId(out, plan, assumption.objects[i]);
    }
    out += "]}";
}

template <class Rows, class Append>
void appendRows(std::string &out, const Plan &plan, const char *key, const Rows &rows, Append append)
{
    out += '"';
    out += key;
    out += "\": [";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        out += i == 0 ? "\n   " : ",\n   ";
        append(out, plan, rows[i]);
    }
    out += rows.empty() ? "]" : "\n  ]";
}

} // namespace

std::string propagationReportText(const Plan &plan, const Facts &facts)
{
    const Propagation propagation = propagationOf(plan, facts);
    QString out = tr("Time until a change arrives: earliest, typical, worst") + u'\n';
    const auto shown = [&](ObjectRef object) { return visibleText(plan.displayName(object)); };
    for (int i = 0; i < distributionProcessCount; ++i) {
        const auto process = static_cast<DistributionProcess>(i);
        QString rows;
        for (const Arrival &one : propagation.arrivals) {
            if (one.process != process)
                continue;
            rows += QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                        .arg(kindName(one.target.kind()).leftJustified(12), shown(one.target).leftJustified(28), earliestText(one.time).rightJustified(11),
                             typicalText(one.time).rightJustified(11), worstText(one.time).rightJustified(11), tr("from %1").arg(shown(one.context)));
        }
        if (rows.isEmpty())
            continue;
        out += processName(process) + u'\n' + rows;
        for (const Assumption &one : propagation.assumptions) {
            if (one.process == process)
                out += QStringLiteral("  * %1\n").arg(assumptionText(plan, one));
        }
    }
    return out.toStdString();
}

std::string propagationReportJson(const Plan &plan, const Facts &facts)
{
    const Propagation propagation = propagationOf(plan, facts);
    std::string out = "\"propagation\": {\n  ";
    appendRows(out, plan, "arrivals", propagation.arrivals, appendArrival);
    out += ",\n  ";
    appendRows(out, plan, "assumptions", propagation.assumptions, appendAssumption);
    return out + "\n }";
}

} // namespace sitewright
