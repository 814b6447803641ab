// SPDX-License-Identifier: MIT
#include "model/analysis/service_report.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/facts/facts.h"
#include "model/io/json_text.h"
#include "model/io/visible_text.h"

namespace sitewright {

namespace {

std::string jsonText(std::string_view text)
{
    std::string out;
    appendVisibleJsonText(out, text);
    return out;
}

} // namespace

std::vector<ServiceRow> effectiveServices(const Plan &plan)
{
    std::vector<ServiceRow> out;
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Depot}) {
        plan.forEach(kind, [&](ObjectRef ref) { out.push_back({ref, effectiveService(plan, ref), serviceOrigin(plan, ref)}); });
    }
    std::ranges::sort(out, {}, [&](const ServiceRow &row) { return plan.id(row.object); });
    return out;
}

std::string serviceReportText(const Plan &plan)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Report", text); };
    QString out = tr("Responsible Distribution Services") + QStringLiteral("\n");
    for (const ServiceRow &row : effectiveServices(plan)) {
        const QString service = row.service ? visibleText(plan.displayName(row.service)) : tr("nobody");
        const QString origin = row.origin.isNull() ? QString()
            : row.origin == row.object              ? tr("own")
                                                    : tr("from %1").arg(visibleText(plan.displayName(row.origin)));
        out += QStringLiteral("%1  %2  %3  %4\n")
                   .arg(kindName(row.object.kind()), -7).arg(visibleText(plan.displayName(row.object)), -28).arg(service, -20).arg(origin);
    }
    return out.toStdString();
}

std::string serviceReportJson(const Plan &plan, const std::string &planName)
{
    std::string out = "{\"format\": \"sitewright-report\", \"version\": 1, \"plan\": " + jsonText(planName) + ",\n \"effectiveDistributionService\": {";
    bool first = true;
    for (const ServiceRow &row : effectiveServices(plan)) {
        out += first ? "\n" : ",\n";
        first = false;
        out += "  " + jsonText(plan.id(row.object).text()) + ": {\"managementPoint\": "
            + (row.service ? jsonText(plan.id(row.service).text()) : "null") + ", \"inheritedFrom\": "
            + (row.origin && row.origin != row.object ? jsonText(plan.id(row.origin).text()) : "null") + "}";
    }
    return out + (first ? "}}\n" : "\n }}\n");
}

} // namespace sitewright
