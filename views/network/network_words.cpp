// SPDX-License-Identifier: MIT
#include "views/network/network_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "views/session/session.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("NetworkView", text, nullptr, n); }

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

ObjectWords networkWords(const Session &session, const LinkLoads *loads, ObjectRef ref)
{
    const Plan &plan = session.plan();
    ObjectWords out = objectWords(session, ref);
    if (ref.is(Kind::Cloud)) {
        int links = 0;
        plan.forEachLinkAt(ref, [&](ObjectRef) { ++links; });
        out.facts << tr("Joins %n network(s)", links);
    }
    if (!ref.is(Kind::Link))
        return out;
    out.kind = plan.link(ref).lan ? tr("LAN link") : tr("WAN link");
    const QString bandwidth = bandwidthInWords(plan.link(ref).bandwidthKbps);
    out.facts << (bandwidth.isEmpty() ? tr("Bandwidth unknown") : bandwidth);
    if (const FieldValue latency = plan.value(ref, FieldId::Latency); std::holds_alternative<double>(latency))
        out.facts << tr("%1 ms latency").arg(QLocale().toString(std::get<double>(latency)));
    const LinkLoad *load = loads ? loads->of(ref) : nullptr;
    if (!load)
        return out;
    out.facts << tr("%n cross-network action(s) in a cycle", int(load->actions)) << tr("Carries %1 in a cycle").arg(volumeInWords(load->kilobytes));
    if (load->utilisation)
        out.facts << tr("Takes %1 of the shortest time frame").arg(utilisationInWords(load->utilisation));
    return out;
}

} // namespace sitewright
