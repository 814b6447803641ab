// SPDX-License-Identifier: MIT
#include "views/history/history_delegate.h"

#include <cmath>

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include "views/history/history_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr qreal edge = 11;
constexpr qreal dotSide = 12;
constexpr qreal gap = 8;

bool is(const QModelIndex &index, HistoryModel::Role role) { return index.data(role).toBool(); }

} // namespace

HistoryDelegate::HistoryDelegate(const ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    const bool isMirrored = option.direction == Qt::RightToLeft, isCurrent = is(index, HistoryModel::IsCurrentRole);
    const auto placed = [&](const QRectF &rect) {
        return isMirrored
                   ? QRectF(option.rect.left() + option.rect.right() + 1 - rect.right(), rect.top(), rect.width(), rect.height())
                   : rect;
    };
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setLayoutDirection(option.direction);
    const QRectF row = option.rect;
    const qreal side = scaled(metrics, dotSide);
    const QRectF dot(row.left() + scaled(metrics, edge), row.center().y() - side / 2, side, side);
    paintDot(*painter, placed(dot), index);
    QRectF text(row);
    text.setLeft(dot.right() + scaled(metrics, gap));
    text.setRight(row.right() - scaled(metrics, edge));
    if (is(index, HistoryModel::IsSavedRole)) {
        painter->setFont(smallBoldFont(option.font));
        const QString saved = tr("Saved");
        const QSizeF size = tagSize(QFontMetricsF(painter->font()), saved);
        const QRectF tag(text.right() - size.width(), std::round(row.center().y() - size.height() / 2), size.width(),
                         size.height());
        paintTag(*painter, placed(tag), theme, Tone::Good, Tone::GoodTint, saved);
        text.setRight(tag.left() - scaled(metrics, gap));
    }
    painter->setFont(isCurrent ? boldFont(option.font) : option.font);
    const Tone tone = is(index, HistoryModel::IsUndoneRole) ? Tone::TextQuiet : Tone::Text;
    paintText(*painter, placed(text), index.data().toString(), theme.color(tone), Qt::AlignLeading);
    painter->restore();
}

void HistoryDelegate::paintDot(QPainter &painter, const QRectF &place, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const bool isCurrent = is(index, HistoryModel::IsCurrentRole), isUndone = is(index, HistoryModel::IsUndoneRole);
    const QPointF middle = place.center();
    const qreal radius = place.width() * (isCurrent ? 0.42 : 0.25), far = place.height() * 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(place.left(), index.row() == 0 ? middle.y() : middle.y() - far, place.width(), far * 2),
                        Qt::IntersectClip);
    const auto line = [&](qreal from, qreal to, bool isAhead) {
        painter.setPen(QPen(theme.color(isAhead ? Tone::Line : Tone::FieldLine), 1.5, isAhead ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(middle.x(), from), QPointF(middle.x(), to));
    };
    line(middle.y() - far, middle.y() - radius, isUndone);
    if (index.row() + 1 < index.model()->rowCount())
        line(middle.y() + radius, middle.y() + far, isUndone || isCurrent);
    painter.setClipping(false);
    const QColor colour = theme.color(isCurrent ? Tone::Accent : isUndone ? Tone::TextQuiet : Tone::TextSecondary);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isUndone ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

} // namespace sitewright
