// SPDX-License-Identifier: MIT
#include "views/palette/palette_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "views/palette/palette_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr qreal edge = 13;
constexpr qreal markSide = 15;
constexpr qreal gap = 9;
constexpr qreal plusSide = 20;

using RowType = PaletteModel::RowType;

RowType typeOf(const QModelIndex &index) { return RowType(index.data(PaletteModel::RowTypeRole).toInt()); }

QRectF mirrored(Qt::LayoutDirection direction, const QRectF &within, QRectF rect)
{
    if (direction == Qt::RightToLeft)
        rect.moveLeft(within.left() + within.right() - rect.right());
    return rect;
}

QSizeF widestChip(const QFont &font, const QStringList &shortNames)
{
    const QFontMetricsF metrics(font);
    QSizeF widest = chipSize(metrics, {});
    for (const QString &name : shortNames)
        widest = widest.expandedTo(chipSize(metrics, name));
    return widest.boundedTo({widest.height() * 4, widest.height()});
}

} // namespace

PaletteDelegate::PaletteDelegate(const ThemeSource &themes, const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes), m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTitle = typeOf(index) == RowType::Title;
    return {scaledInt(QFontMetricsF(option.font), 120), scaledInt(QFontMetricsF(option.font), isTitle ? 29 : 26)};
}

QRect PaletteDelegate::plusRect(const QRect &row, const QFont &font, Qt::LayoutDirection direction)
{
    const QFontMetricsF metrics(font);
    const qreal side = scaled(metrics, plusSide);
    const QRectF place(row.right() - scaled(metrics, 6) - side, row.center().y() - side / 2 + 0.5, side, side);
    return mirrored(direction, row, place).toRect();
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    const QRectF row = option.rect;
    painter->save();
    if (typeOf(index) == RowType::Title || typeOf(index) == RowType::ShowAll) {
        const bool isTitle = typeOf(index) == RowType::Title;
        if (!isTitle)
            option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->setFont(isTitle ? smallFont(option.font) : option.font);
        const QRectF text = row.adjusted(scaled(metrics, edge), isTitle ? scaled(metrics, 4) : 0, -scaled(metrics, edge), 0);
        paintText(*painter, text, index.data().toString(), theme.color(isTitle ? Tone::TextQuiet : Tone::Accent), Qt::AlignLeading);
        return painter->restore();
    }
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRectF mark = paintMark(*painter, row, option.font, option.direction, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isTouched = (option.state & QStyle::State_MouseOver) || (view && view->hasFocus() && view->currentIndex() == index);
    const QRect plus = plusRect(option.rect, option.font, option.direction);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    QRectF text = row;
    const qreal start = scaled(metrics, gap), end = isTouched ? plus.width() + scaled(metrics, 8) : scaled(metrics, 8);
    text.setLeft(isMirrored ? row.left() + end : mark.right() + start);
    text.setRight(isMirrored ? mark.left() - start : row.right() - end);
    painter->setFont(option.font);
    paintText(*painter, text, index.data().toString(), theme.color(Tone::Text), Qt::AlignLeading);
    if (isTouched) {
        const int inset = plus.width() / 8;
        icon(theme, QLatin1String("plus"), Tone::Accent).paint(painter, plus.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

QRectF PaletteDelegate::paintMark(QPainter &painter, const QRectF &row, const QFont &font, Qt::LayoutDirection direction,
                                  const QModelIndex &index) const
{
    const QFontMetricsF metrics(font);
    const qreal left = row.left() + scaled(metrics, edge);
    const QVariant kind = index.data(PaletteModel::KindIconRole);
    if (kind.isValid()) {
        const qreal side = scaled(metrics, markSide);
        const QRectF place = mirrored(direction, row, {left, std::round(row.center().y() - side / 2), side, side});
        paintKindIcon(painter, place, m_themes.theme(), KindIcon(kind.toInt()));
        return place;
    }
    // Chips of one width make a column, so that the names start at one line.
    painter.setFont(smallBoldFont(font));
    const QSizeF size = widestChip(painter.font(), m_model.shortNames());
    const QRectF place = mirrored(direction, row, {QPointF(left, std::round(row.center().y() - size.height() / 2)), size});
    paintChip(painter, place, m_themes.theme(), index.data(PaletteModel::TypeKeyRole).toString().toStdString(),
              index.data(PaletteModel::ShortNameRole).toString());
    return place;
}

QPixmap PaletteDelegate::picture(const QModelIndex &index, const QFont &font, qreal pixelRatio) const
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF bold(boldFont(font));
    const QString name = index.data().toString();
    const bool isKind = index.data(PaletteModel::KindIconRole).isValid();
    const qreal mark = isKind ? scaled(metrics, markSide)
                              : widestChip(smallBoldFont(font), m_model.shortNames()).width();
    const QSizeF size(bold.horizontalAdvance(name) + mark + scaled(metrics, edge + gap + 14), scaled(metrics, 30));
    QPixmap picture((size * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF card(QPointF(), size);
    paintBox(painter, card, scaled(metrics, 6), m_themes.theme().color(Tone::Panel), m_themes.theme().color(Tone::Accent));
    const QRectF place = paintMark(painter, card, font, Qt::LeftToRight, index);
    painter.setFont(boldFont(font));
    paintText(painter, card.adjusted(place.right() + scaled(metrics, gap), 0, 0, 0), name, m_themes.theme().color(Tone::Text));
    return picture;
}

} // namespace sitewright
