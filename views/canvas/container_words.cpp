// SPDX-License-Identifier: MIT
#include "views/canvas/container_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "views/canvas/canvas_words.h"

using namespace Qt::StringLiterals;

namespace sitewright {

QString containerInWords(const PlanLayout &layout, ObjectRef container, const QString &name)
{
    const PlanLayout::Totals totals = layout.totals(container);
    QStringList parts;
    const std::uint32_t regions = totals.regions - (container.is(Kind::Region) ? 1 : 0);
    if (const QString kind = QCoreApplication::translate("Canvas", "Organisation"); container.is(Kind::Organization) && name != kind)
        parts << kind;
    if (regions > 0)
        parts << regionsInWords(regions);
    if (totals.sites > 0)
        parts << sitesInWords(totals.sites);
    if (totals.clients > 0)
        parts << clientsInWords(totals.clients);
    return parts.join(u" · "_s);
}

QString containerInWords(const PlanLayout &layout, ObjectRef container, const QString &name, TextCache &text, qreal room)
{
    const PlanLayout::Totals totals = layout.totals(container);
    const QString sites = sitesInWords(totals.sites);
    if (text.width(TextRole::Fact, sites) * 1.6 > room) // there may be thousands of these
        return text.width(TextRole::Fact, sites) <= room ? sites : QString();
    QStringList offers{containerInWords(layout, container, name)};
    if (totals.clients > 0)
        offers << sites + u" · "_s + clientsInWords(totals.clients);
    offers << sites;
    for (const QString &words : offers) {
        if (text.width(TextRole::Fact, words) <= room)
            return words;
    }
    return {};
}

} // namespace sitewright
