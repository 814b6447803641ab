// SPDX-License-Identifier: MIT
#include "model/catalog/applications.h"

#include <array>

#include <QCoreApplication>

namespace sitewright {

namespace {

constexpr std::array<ApplicationSpec, builtInApplicationCount> table{{
    {App::BusinessLogicServer, "businessLogicServer", QT_TRANSLATE_NOOP("Application", "Business Logic Server"), "BLS", 1, true, false, false},
    {App::PatchManagement, "patchManagement", QT_TRANSLATE_NOOP("Application", "Patch Management"), "PM", 1, false, false, false},
    {App::RelayProxy, "relayProxy", QT_TRANSLATE_NOOP("Application", "Relay Proxy"), "RP", 1, false, false, false},
    {App::ClientProxy, "clientProxy", QT_TRANSLATE_NOOP("Application", "Client Proxy"), "CP", 1, false, false, true},
    {App::DistributionService, "distributionService", QT_TRANSLATE_NOOP("Application", "Distribution Service"), "DS", 0, false, true, false},
    {App::EventDispatcher, "eventDispatcher", QT_TRANSLATE_NOOP("Application", "Event Dispatcher"), "ED", 0, false, true, false},
    {App::EventReceiver, "eventReceiver", QT_TRANSLATE_NOOP("Application", "Event Receiver"), "ER", 1, false, false, true},
    {App::OsdProxy, "osdProxy", QT_TRANSLATE_NOOP("Application", "OSD Proxy"), "OSD", 0, false, true, false},
    {App::ServiceInstallationService, "serviceInstallationService",
     QT_TRANSLATE_NOOP("Application", "Service Installation Service"), "SIS", 1, false, true, false},
}};

} // namespace

std::span<const ApplicationSpec> builtInApplications() { return table; }

const ApplicationSpec &spec(App app) { return table[static_cast<std::size_t>(app)]; }

std::optional<App> applicationFromKey(std::string_view key)
{
    for (const ApplicationSpec &row : table) {
        if (key == row.key)
            return row.app;
    }
    return std::nullopt;
}

QString applicationName(App app) { return QCoreApplication::translate("Application", spec(app).name); }

} // namespace sitewright
