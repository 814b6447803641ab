// SPDX-License-Identifier: MIT
#include "views/palette/purposes.h"

#include <QCoreApplication>

namespace sitewright {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("Purpose", text); }

} // namespace

QString purposeOf(Kind kind)
{
    switch (kind) {
    case Kind::ManagementPoint:
        return tr("A server that runs management applications. It belongs to the organisation, a region or a site.");
    case Kind::Site: return tr("A place whose computers reach each other over a fast network. Its depots serve them.");
    case Kind::Region: return tr("Groups sites and other regions; what is set here holds for everything inside.");
    case Kind::Segment: return tr("A broadcast domain of a site: the subnets that a wake-up packet reaches.");
    case Kind::Depot: return tr("A share of a site from which its computers install software.");
    case Kind::Repository: return tr("A store of packages that is kept in step on all depots of its region, site or organisation.");
    case Kind::Cloud: return tr("A provider's network that joins many sites, such as MPLS. Link each site with it in the network view.");
    default: return {};
    }
}

QString purposeOf(App app)
{
    switch (app) {
    case App::BusinessLogicServer:
        return tr("The web services that clients, consoles and proxies talk to. All of them share one database.");
    case App::PatchManagement: return tr("Fetches patches and their catalogues from outside and makes packages of them.");
    case App::RelayProxy: return tr("Passes calls of clients on to a Business Logic Server.");
    case App::ClientProxy: return tr("Speaks for a computer while its operating system is being installed.");
    case App::DistributionService: return tr("Copies software from depot to depot.");
    case App::EventDispatcher: return tr("Wakes computers in its segment and starts changes close to them.");
    case App::EventReceiver: return tr("The vendor's public pages name it without saying what it does; no rule rests on it.");
    case App::OsdProxy:
        return tr("Boots computers over the network to install operating systems, and can wake computers in its segment.");
    case App::ServiceInstallationService: return tr("Installs the client on computers that do not have it yet.");
    }
    return {};
}

} // namespace sitewright
