// SPDX-License-Identifier: MIT
#include "views/canvas/drag_picture.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"

namespace sitewright {
namespace {

struct Chip {
    std::string key;
    QString name;
};

std::vector<Chip> chipsOf(const Plan &plan, const Payload &payload)
{
    std::vector<Chip> out;
    const auto add = [&](const std::string &key) {
        const int type = plan.applicationType(key);
        out.push_back({key, type < 0 ? QString::fromStdString(key) : plan.applicationShortName(type)});
    };
    for (const InstalledApplication &one : payload.applications)
        add(one.type);
    if (!payload.newApplication.empty())
        add(payload.newApplication);
    const ObjectRef point = payload.objects.size() == 1 ? plan.find(payload.objects.front()) : ObjectRef();
    for (int i = 0; point.is(Kind::ManagementPoint) && i < plan.applicationCount(point); ++i)
        add(plan.applicationKey(plan.application(point, i).type));
    return out;
}

std::optional<KindIcon> iconOf(const Plan &plan, const Payload &payload)
{
    const ObjectRef first = payload.objects.empty() ? ObjectRef() : plan.find(payload.objects.front());
    const Kind kind = payload.newKind ? *payload.newKind : first ? first.kind() : Kind::Plan;
    switch (kind) {
    case Kind::Region: return KindIcon::Region;
    case Kind::Site: return KindIcon::Site;
    case Kind::Segment: return KindIcon::Segment;
    case Kind::ManagementPoint: return KindIcon::ManagementPoint;
    case Kind::Depot: return KindIcon::Depot;
    case Kind::Repository: return KindIcon::Repository;
    case Kind::Cloud: return KindIcon::WanCloud;
    default: return std::nullopt;
    }
}

} // namespace

QPixmap dragPicture(const Plan &plan, const Theme &theme, const QFont &font, const Payload &payload, qreal devicePixelRatio)
{
    constexpr int pad = 10, glyph = 14, gap = 5;
    const QFont name = boldFont(font), mark = smallBoldFont(font);
    const QFontMetricsF nameMetrics(name), markMetrics(mark);
    std::vector<Chip> chips = chipsOf(plan, payload);
    constexpr std::size_t most = 6;
    chips.resize(std::min(chips.size(), most));
    const std::optional<KindIcon> icon = iconOf(plan, payload);
    const bool named = icon || chips.empty();
    const QString title = named ? plain(describe(plan, payload)) : QString();
    const qreal left = icon ? glyph + 7 : 0;
    qreal chipsWidth = -gap;
    for (const Chip &chip : chips)
        chipsWidth += chipSize(markMetrics, chip.name).width() + gap;
    const qreal chipHeight = chips.empty() ? 0 : chipSize(markMetrics, chips.front().name).height();
    const qreal inner = std::max(named ? std::min<qreal>(260, left + nameMetrics.horizontalAdvance(title)) : 0, chipsWidth);
    const qreal nameHeight = named ? nameMetrics.height() : 0;
    const QSizeF size(std::ceil(inner) + 2 * pad, std::ceil(nameHeight + chipHeight + (named && !chips.empty() ? 6 : 0)) + 2 * pad - 4);
    QPixmap out(QSizeF(size * devicePixelRatio).toSize());
    out.setDevicePixelRatio(devicePixelRatio);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    paintBox(painter, QRectF({}, size), 7, theme.color(Tone::Site), theme.color(Tone::Accent), 1);
    if (icon)
        paintKindIcon(painter, QRectF(pad, pad - 2 + (nameHeight - glyph) / 2, glyph, glyph), theme, *icon);
    painter.setFont(name);
    paintText(painter, QRectF(pad + left, pad - 2, size.width() - 2 * pad - left + 1, nameHeight), title, theme.color(Tone::Text));
    painter.setFont(mark);
    qreal x = pad;
    for (const Chip &chip : chips) {
        const QSizeF one = chipSize(markMetrics, chip.name);
        paintChip(painter, QRectF(QPointF(x, size.height() - pad + 2 - chipHeight), one), theme, chip.key, chip.name);
        x += one.width() + gap;
    }
    return out;
}

} // namespace sitewright
