// SPDX-License-Identifier: MIT
#include "views/shared/count_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "model/catalog/object_kinds.h"

namespace sitewright {
namespace {

QString tr(const char *text, int count) { return QCoreApplication::translate("CountText", text, nullptr, count); }

} // namespace

QString countText(Kind kind, int count)
{
    switch (kind) {
    case Kind::Region: return tr("%Ln region(s)", count);
    case Kind::Site: return tr("%Ln site(s)", count);
    case Kind::Segment: return tr("%Ln segment(s)", count);
    case Kind::ManagementPoint: return tr("%Ln Management Point(s)", count);
    case Kind::Depot: return tr("%Ln depot(s)", count);
    case Kind::Repository: return tr("%Ln repository(ies)", count);
    case Kind::Cloud: return tr("%Ln WAN cloud(s)", count);
    case Kind::Link: return tr("%Ln link(s)", count);
    default: return QStringLiteral("%L1 %2").arg(count).arg(count == 1 ? kindName(kind) : kindPlural(kind));
    }
}

QString countSoFar(int count, bool isFinal)
{
    const QString number = QLocale().toString(count);
    return isFinal ? number : count == 0 ? QStringLiteral("…") : number + QStringLiteral("…");
}

} // namespace sitewright
