// SPDX-License-Identifier: MIT
#include "views/network/network_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "model/facts/facts.h"
#include "views/canvas/canvas_words.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("NetworkView", text, nullptr, n); }

QString siteHint(const Plan &plan, const Facts &facts, ObjectRef site)
{
    QStringList lines{plan.displayName(site)};
    if (plan.owner(site))
        lines << tr("In %1").arg(plan.displayName(plan.owner(site)));
    if (plan.structure(site).clients != unset)
        lines << clientsInWords(plan.structure(site).clients);
    const ObjectRef service = facts.effectiveService(site);
    lines << (service ? tr("Served by %1").arg(plan.displayName(service)) : tr("No responsible service"));
    int points = 0, depots = 0;
    plan.forEachPointStandingIn(site, [&](ObjectRef) { ++points; });
    plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) { depots += ref.is(Kind::Depot) ? 1 : 0; });
    lines << tr("%n Management Point(s)", points) + u" · "_s + tr("%n depot(s)", depots);
    return lines.join(u'\n');
}

} // namespace

QString bandwidthInWords(std::int64_t kbps)
{
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'g', 4); };
    if (kbps <= 0)
        return {};
    if (kbps < 1000)
        return tr("%1 kbit/s").arg(number(double(kbps)));
    if (kbps < 1'000'000)
        return tr("%1 Mbit/s").arg(number(double(kbps) / 1e3));
    return tr("%1 Gbit/s").arg(number(double(kbps) / 1e6));
}

QString linkLabel(const Plan &plan, ObjectRef link)
{
    const LinkRecord &record = plan.link(link);
    const QString bandwidth = bandwidthInWords(record.bandwidthKbps);
    if (!record.lan)
        return bandwidth;
    return bandwidth.isEmpty() ? tr("LAN") : tr("LAN") + u" · "_s + bandwidth;
}

QString linkTitle(const Plan &plan, ObjectRef link)
{
    if (!plan.name(link).empty())
        return plan.displayName(link);
    const auto &ends = plan.link(link).ends;
    const auto name = [&](ObjectRef end) { return end ? plan.displayName(end) : u"?"_s; };
    return name(ends[0]) + u" – "_s + name(ends[1]);
}

QString networkHint(const Plan &plan, const Facts &facts, const LinkLoads *loads, ObjectRef ref)
{
    if (ref.is(Kind::Site))
        return siteHint(plan, facts, ref);
    if (ref.is(Kind::Cloud)) {
        int links = 0;
        plan.forEachLinkAt(ref, [&](ObjectRef) { ++links; });
        return plan.displayName(ref) + u'\n' + tr("Joins %n network(s)", links);
    }
    if (!ref.is(Kind::Link))
        return {};
    QStringList lines{linkTitle(plan, ref), plan.link(ref).lan ? tr("LAN link") : tr("WAN link")};
    const QString bandwidth = bandwidthInWords(plan.link(ref).bandwidthKbps);
    lines << (bandwidth.isEmpty() ? tr("Bandwidth unknown") : bandwidth);
    if (const FieldValue latency = plan.value(ref, FieldId::Latency); std::holds_alternative<double>(latency))
        lines << tr("%1 ms latency").arg(QLocale().toString(std::get<double>(latency)));
    if (const LinkLoad *load = loads ? loads->of(ref) : nullptr) {
        lines << tr("%n cross-network action(s) in a cycle", int(load->actions));
        lines << tr("Carries %1 in a cycle").arg(volumeInWords(load->kilobytes));
        if (load->utilisation)
            lines << tr("Takes %1 of the shortest time frame").arg(utilisationInWords(load->utilisation));
    }
    return lines.join(u'\n');
}

} // namespace sitewright
