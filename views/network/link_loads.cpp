// SPDX-License-Identifier: MIT
#include "views/network/link_loads.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace sitewright {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("NetworkView", text); }

} // namespace

void LinkLoads::set(const std::vector<LinkLoad> &loads)
{
    m_loads.clear();
    m_isMeasured = false;
    for (const LinkLoad &load : loads) {
        m_isMeasured = m_isMeasured || load.kilobytes > 0;
        m_loads.emplace(load.link, load);
    }
}

std::shared_ptr<const LinkLoads> loadsOf(const LiveLedger &ledger)
{
    auto out = std::make_shared<LinkLoads>();
    out->refresh(ledger);
    return out;
}

void LinkLoads::forget(const Plan &plan)
{
    std::erase_if(m_loads, [&](const auto &entry) { return !plan.isLive(entry.first); });
}

const LinkLoad *LinkLoads::of(ObjectRef link) const
{
    const auto found = m_loads.find(link);
    return found == m_loads.end() ? nullptr : &found->second;
}

Tone loadTone(std::optional<double> utilisation)
{
    const double share = utilisation.value_or(0);
    return share < 0.5 ? Tone::LoadLow : share < 0.8 ? Tone::LoadMedium : Tone::LoadHigh;
}

QString utilisationInWords(std::optional<double> utilisation)
{
    if (!utilisation)
        return {};
    const double percent = *utilisation * 100;
    if (percent > 0 && percent < 1)
        return tr("< 1 %");
    return tr("%1 %").arg(QLocale().toString(std::round(percent), 'f', 0));
}

QString volumeInWords(std::int64_t kilobytes)
{
    const QLocale locale;
    if (kilobytes < 1000)
        return tr("%1 KB").arg(locale.toString(qlonglong(kilobytes)));
    if (kilobytes < 1'000'000)
        return tr("%1 MB").arg(locale.toString(double(kilobytes) / 1e3, 'g', 3));
    return tr("%1 GB").arg(locale.toString(double(kilobytes) / 1e6, 'g', 3));
}

} // namespace sitewright
