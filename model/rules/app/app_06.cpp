// SPDX-License-Identifier: MIT
// A database on an MP none of whose applications needs one. Distribution Service, Event Dispatcher and Service Installation
// Service work without (founding document), and so does the OSD Proxy (Imaging with DSM, Planning). The Central MP always
// has the DSMDB (CEN-02).
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 has a database assigned, but none of its applications needs one.").arg(context.name());
}

std::vector<Fix> fixes(const FindingContext &context)
{
    return {{QCoreApplication::translate("Rule", "Take the database off %1").arg(context.name()),
             setField(context.plan, {context.plan.id(context.subjects[0])}, FieldId::Database, FieldValue())}};
}

} // namespace

extern const Rule app06;
const Rule app06 = makeRule(
    {.code = "APP-06", .severity = Severity::Hint, .category = Category::Advice, .origin = "founding",
     .title = QT_TRANSLATE_NOOP("Rule", "No database where none is needed"), .scope = RuleScope::ManagementPoint,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef point, FindingSink &out) {
        constexpr std::uint32_t withoutDatabase = bit(App::DistributionService) | bit(App::EventDispatcher) | bit(App::OsdProxy)
            | bit(App::ServiceInstallationService);
        const std::uint32_t mask = facts.applicationMask(point);
        if (mask != 0 && (mask & ~withoutDatabase) == 0 && facts.hasDatabase(point) && !facts.isCentral(point))
            out.add({point});
    });

} // namespace sitewright
