// SPDX-License-Identifier: MIT
#include "views/locator/locator_delegate.h"

#include <algorithm>
#include <cmath>

#include <QIcon>
#include <QPainter>

#include "views/dialogs/kind_icons.h"
#include "views/locator/locator_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

QSize LocatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {10, scaledInt(QFontMetricsF(option.font), 30)};
}

void LocatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    const bool isPossible = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const qreal gap = scaled(metrics, 8), side = scaled(metrics, 14);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Tone::AccentTint));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), scaled(metrics, 6), scaled(metrics, 6));
    }
    QRectF rest = QRectF(option.rect).adjusted(gap, 0, -gap, 0);
    const auto take = [&](qreal width, bool fromEnd) {
        const bool left = fromEnd == mirrored;
        const QRectF piece(left ? rest.left() : rest.right() - width, rest.top(), width, rest.height());
        rest.adjust(left ? width + gap : 0, 0, left ? 0 : -width - gap, 0);
        return piece;
    };
    const auto square = [&](const QRectF &piece) { return QRectF(piece.left(), piece.center().y() - side / 2, side, side); };
    const QRectF mark = square(take(side, false));
    if (const QVariant kind = index.data(LocatorModel::KindRole); kind.isValid())
        paintKindIcon(*painter, mark, theme, kindIconOf(static_cast<Kind>(kind.toInt())));
    else if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull())
        icon.paint(painter, mark.toAlignedRect(), Qt::AlignCenter, isPossible ? QIcon::Normal : QIcon::Disabled);
    const QFont small = smallFont(option.font);
    const QFontMetricsF smallMetrics(small);
    if (const QString keys = index.data(LocatorModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->setFont(small);
        paintText(*painter, take(std::ceil(smallMetrics.horizontalAdvance(keys)) + 1, true), keys,
                  theme.color(isPossible ? Tone::TextSecondary : Tone::TextDisabled), Qt::AlignTrailing);
    }
    const QString title = index.data(Qt::DisplayRole).toString(), place = index.data(LocatorModel::PlaceRole).toString();
    const QFont bold = isPossible ? boldFont(option.font) : option.font;
    const qreal wanted = std::ceil(QFontMetricsF(bold).horizontalAdvance(title)) + 2;
    painter->setFont(bold);
    paintText(*painter, take(std::min(wanted, place.isEmpty() ? rest.width() : rest.width() * 0.6), false), title,
              theme.color(isPossible ? Tone::Text : Tone::TextDisabled), Qt::AlignLeading, Qt::ElideMiddle); // paths end in what tells them apart
    painter->setFont(small);
    paintText(*painter, rest, place, theme.color(isPossible ? Tone::TextQuiet : Tone::TextDisabled), Qt::AlignLeading);
    painter->restore();
}

} // namespace sitewright
