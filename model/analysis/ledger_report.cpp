// SPDX-License-Identifier: MIT
#include "model/analysis/ledger_report.h"

#include <QCoreApplication>

#include "model/analysis/ledger_words.h"
#include "model/analysis/propagation_text.h"
#include "model/analysis/service_rows.h"
#include "model/io/json_text.h"
#include "model/io/visible_text.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Report", text, nullptr, n); }

QString shown(const Plan &plan, ObjectRef ref) { return visibleText(plan.displayName(ref)); }

QString linkNames(const Plan &plan, const std::vector<ObjectRef> &links)
{
    QStringList names;
    for (const ObjectRef link : links)
        names += shown(plan, link);
    return names.join(QStringLiteral(", "));
}

/// Writes `"key": [` and one object a line; `write` fills each.
class JsonLists {
public:
    explicit JsonLists(std::string &out) : m_out(out) {}

    template <class Rows, class Write>
    void list(const char *key, const Rows &rows, Write write)
    {
        m_out += ",\n \"" + std::string(key) + "\": [";
        const char *before = "\n  ";
        for (const auto &row : rows) {
            m_out += before;
            before = ",\n  ";
            m_out += '{';
            m_first = true;
            write(row);
            m_out += '}';
        }
        m_out += *before == ',' ? "\n ]" : "]";
    }
    void key(const char *name)
    {
        m_out += m_first ? "\"" : ", \"";
        m_first = false;
        m_out += name;
        m_out += "\": ";
    }
    void id(const char *name, const Plan &plan, ObjectRef ref)
    {
        key(name);
        m_out += ref ? '"' + plan.id(ref).text() + '"' : "null";
    }
    void text(const char *name, std::string_view value) { key(name); appendVisibleJsonText(m_out, value); }
    void flag(const char *name, bool value) { key(name); m_out += value ? "true" : "false"; }
    void number(const char *name, std::int64_t value) { key(name); appendJsonNumber(m_out, value); }
    void ids(const char *name, const Plan &plan, const std::vector<ObjectRef> &refs)
    {
        key(name);
        m_out += '[';
        for (std::size_t i = 0; i < refs.size(); ++i)
            m_out += (i == 0 ? "\"" : ", \"") + plan.id(refs[i]).text() + '"';
        m_out += ']';
    }
    void begin() { m_first = true; }

private:
    std::string &m_out;
    bool m_first = true;
};

std::vector<ObjectRef> pathOf(const Routes &routes, const DistributionStep &step, Procedure procedure)
{
    std::vector<ObjectRef> out;
    if (step.crossing(procedure) == Crossing::CrossNetwork)
        actionPath(routes, step, procedure, out);
    return out;
}

void writeStep(JsonLists &json, const Plan &plan, const Routes &routes, const DistributionStep &step)
{
    StepTotals counts;
    counts.count(step);
    std::vector<ObjectRef> links;
    if (step.hasProcedures()) {
        links = pathOf(routes, step, Procedure::Read);
        const std::vector<ObjectRef> written = pathOf(routes, step, Procedure::Write);
        links.insert(links.end(), written.begin(), written.end());
    }
    json.id("target", plan, step.target);
    json.id("sourceDepot", plan, step.source);
    json.id("targetDepot", plan, step.depot);
    json.id("managementPoint", plan, step.service);
    json.flag("physical", step.isPhysical());
    json.number("procedures", counts.procedures);
    json.number("crossNetworkProcedures", counts.crossNetwork);
    json.number("unknownProcedures", counts.unknown);
    json.ids("links", plan, links);
}

const char *crossingKey(Crossing crossing)
{
    return crossing == Crossing::Local ? "local" : crossing == Crossing::CrossNetwork ? "crossNetwork" : "unknown";
}

void writeTotals(JsonLists &json, const LedgerTotals &totals)
{
    json.begin();
    json.number("logicalSteps", totals.steps.logicalSteps);
    json.number("physicalSteps", totals.steps.physicalSteps);
    json.number("procedures", totals.steps.procedures);
    json.number("crossNetworkProcedures", totals.steps.crossNetwork);
    json.number("unknownProcedures", totals.steps.unknown);
    json.number("undrawnCrossings", totals.undrawn);
    json.number("linksCrossed", totals.hops);
    json.number("kilobytesOverLinks", totals.kilobytes);
}

struct Row {
    const LedgerStep *step;
    Procedure procedure;
};

std::vector<Row> rowsOf(const Ledger &ledger)
{
    std::vector<Row> out;
    for (std::size_t i = 0; i < ledger.rowCount(); ++i)
        out.push_back({&ledger.stepOfRow(i), Ledger::procedureOfRow(i)});
    return out;
}

QString serviceText(const Plan &plan)
{
    QString out = tr("Responsible Distribution Services") + QStringLiteral("\n");
    for (const ServiceRow &row : effectiveServices(plan)) {
        const QString service = row.service ? shown(plan, row.service) : tr("nobody");
        const QString origin = row.origin.isNull() ? QString() : row.origin == row.object ? tr("own") : tr("from %1").arg(shown(plan, row.origin));
        out += QStringLiteral("%1  %2  %3  %4\n").arg(kindName(row.object.kind()), -7).arg(shown(plan, row.object), -28).arg(service, -20).arg(origin);
    }
    return out;
}

QString rowText(const Plan &plan, const Routes &routes, const Row &row)
{
    const DistributionStep &step = row.step->step;
    const QString service = step.service ? shown(plan, step.service) : tr("nobody");
    const QString depot = shown(plan, step.depotOf(row.procedure));
    const std::vector<ObjectRef> path = pathOf(routes, step, row.procedure);
    const QString over = step.crossing(row.procedure) == Crossing::Unknown ? tr("place unknown")
        : path.empty()                                                     ? tr("no path drawn")
                                                                           : tr("over %1").arg(linkNames(plan, path));
    return QStringLiteral("%1  %2  %3  %4  %5  %6\n")
        .arg(shown(plan, step.target), -28).arg(service, -20).arg(row.procedure == Procedure::Read ? tr("reads") : tr("writes"), -6)
        .arg(depot, -24).arg(volumeText(row.step->kilobytes), 9).arg(over);
}

} // namespace

std::string ledgerReportText(const Plan &plan, const Facts &facts)
{
    const Ledger ledger = ledgerOf(plan, facts);
    const Routes routes = Routes::of(plan, facts.networks());
    const StepTotals &steps = ledger.totals.steps;
    QString out = serviceText(plan);
    out += QStringLiteral("\n%1\n").arg(tr("Distribution steps"));
    out += tr("%1 logical, %2 of them physical. %3 procedures, %4 of them cross-network.")
               .arg(steps.logicalSteps).arg(steps.physicalSteps).arg(steps.procedures).arg(steps.crossNetwork)
        + u'\n';
    if (steps.unknown > 0)
        out += tr("%n procedure(s) cannot be judged: nobody is responsible, or nobody says where a server stands.", static_cast<int>(steps.unknown)) + u'\n';
    out += QStringLiteral("\n%1\n").arg(tr("Cross-network ledger"));
    for (const Row &row : rowsOf(ledger)) {
        if (row.step->step.crossing(row.procedure) != Crossing::Local)
            out += rowText(plan, routes, row);
    }
    out += QStringLiteral("\n%1\n").arg(tr("WAN links"));
    for (const LinkLoad &load : ledger.links) {
        const QString share = load.utilisation ? tr("%1 % of its capacity").arg(*load.utilisation * 100, 0, 'f', 1) : tr("bandwidth unknown");
        out += QStringLiteral("%1  %2  %3  %4\n").arg(shown(plan, load.link), -36).arg(load.actions, 6).arg(volumeText(load.kilobytes), 9).arg(share);
    }
    return (out + u'\n').toStdString() + propagationReportText(plan, facts);
}

std::string ledgerReportJson(const Plan &plan, const Facts &facts, const std::string &planName)
{
    const Ledger ledger = ledgerOf(plan, facts);
    const Routes routes = Routes::of(plan, facts.networks());
    std::string out = "{\"format\": \"sitewright-report\", \"version\": 1, \"plan\": ";
    appendVisibleJsonText(out, planName);
    out += ",\n \"effectiveDistributionService\": {";
    JsonLists json(out);
    const char *before = "\n  ";
    for (const ServiceRow &row : effectiveServices(plan)) {
        out += before + ('"' + plan.id(row.object).text()) + "\": {";
        before = ",\n  ";
        json.begin();
        json.id("managementPoint", plan, row.service);
        json.id("inheritedFrom", plan, row.origin != row.object ? row.origin : ObjectRef());
        out += '}';
    }
    out += *before == ',' ? "\n }" : "}";
    json.list("steps", distributionSteps(plan, facts), [&](const DistributionStep &step) { writeStep(json, plan, routes, step); });
    json.list("ledger", rowsOf(ledger), [&](const Row &row) {
        const DistributionStep &step = row.step->step;
        json.id("target", plan, step.target);
        json.text("action", row.procedure == Procedure::Read ? "read" : "write");
        json.id("managementPoint", plan, step.service);
        json.id("depot", plan, step.depotOf(row.procedure));
        json.text("crossing", crossingKey(step.crossing(row.procedure)));
        json.ids("links", plan, pathOf(routes, step, row.procedure));
        json.number("kilobytesPerCycle", row.step->kilobytes);
    });
    json.list("links", ledger.links, [&](const LinkLoad &load) {
        json.id("link", plan, load.link);
        json.number("actions", load.actions);
        json.number("kilobytesPerCycle", load.kilobytes);
        json.key("utilisation");
        if (load.utilisation)
            appendJsonNumber(out, *load.utilisation);
        else
            out += "null";
    });
    const auto share = [&](const char *key) {
        return [&json, &plan, key](const LedgerShare &row) {
            json.id(key, plan, row.object);
            json.number("actions", row.actions);
            json.number("crossNetwork", row.crossNetwork);
            json.number("unknown", row.unknown);
        };
    };
    json.list("sites", ledger.sites, share("site"));
    json.list("services", ledger.services, share("managementPoint"));
    out += ",\n \"totals\": {";
    writeTotals(json, ledger.totals);
    return out + "},\n " + propagationReportJson(plan, facts) + "}\n";
}

} // namespace sitewright
