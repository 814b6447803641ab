// SPDX-License-Identifier: MIT
#include "views/tree/structure_delegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"
#include "views/tree/structure_model.h"

namespace sitewright {
namespace {

constexpr qreal rowHeight = 25;
constexpr qreal markSide = 14;
constexpr qreal gap = 7;
constexpr qreal edge = 8;
constexpr qreal leastName = 56;

QRectF mirrored(const QStyleOptionViewItem &option, const QRectF &within, QRectF rect)
{
    if (option.direction == Qt::RightToLeft)
        rect.moveLeft(within.left() + within.right() - rect.right());
    return rect;
}

}  // namespace

StructureDelegate::StructureDelegate(const ThemeSource &themes, const StructureModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes), m_model(model)
{
}

QSize StructureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaledInt(QFontMetricsF(option.font), 120), scaledInt(QFontMetricsF(option.font), rowHeight)};
}

void StructureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    const DropState state = m_dropStateOf ? m_dropStateOf(index) : DropState::None;
    painter->save();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (state == DropState::Target || state == DropState::Refusing) {
        const bool isLegal = state == DropState::Target;
        const QRectF frame = QRectF(option.rect).adjusted(0, 1, -scaled(metrics, 4), -1);
        paintBox(*painter, frame, scaled(metrics, 5), theme.color(isLegal ? Tone::AccentTint : Tone::ErrorTint),
                 theme.color(isLegal ? Tone::Accent : Tone::Error), isLegal ? 2 : 1);
    }
    if (state == DropState::Receding)
        painter->setOpacity(0.4);
    const QRectF row = option.rect;
    const QRectF mark = paintMark(*painter, row, option, index);
    const qreal badge = paintBadge(*painter, row, option, index);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const qreal space = scaled(metrics, gap);
    QRectF text = row;
    text.setLeft(isMirrored ? row.left() + badge : mark.right() + space);
    text.setRight(isMirrored ? mark.left() - space : row.right() - badge);
    painter->setFont(option.font);
    const Tone tone = m_model.isOnlyTheWay(index) ? Tone::TextQuiet : Tone::Text;
    paintText(*painter, text, index.data().toString(), theme.color(tone), Qt::AlignLeading);
    painter->restore();
}

QRectF StructureDelegate::paintMark(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QFontMetricsF metrics(option.font);
    const QVariant kind = index.data(StructureModel::KindIconRole);
    QSizeF size(scaled(metrics, markSide), scaled(metrics, markSide));
    if (!kind.isValid()) {
        painter.setFont(smallBoldFont(option.font));
        size = chipSize(QFontMetricsF(painter.font()), index.data(StructureModel::ShortNameRole).toString());
    }
    const QPointF at(row.left() + scaled(metrics, 3), std::round(row.center().y() - size.height() / 2));
    const QRectF place = mirrored(option, row, {at, size});
    if (kind.isValid())
        paintKindIcon(painter, place, m_themes.theme(), KindIcon(kind.toInt()));
    else
        paintChip(painter, place, m_themes.theme(), index.data(StructureModel::ApplicationKeyRole).toString().toStdString(),
                  index.data(StructureModel::ShortNameRole).toString());
    return place;
}

// Answers how much of the row's end is taken.
qreal StructureDelegate::paintBadge(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QFontMetricsF metrics(option.font);
    const SeverityCounts counts = m_model.counts(index, (option.state & QStyle::State_Open) != 0);
    if (counts.total() == 0)
        return scaled(metrics, edge);
    const Severity worst = counts.worst();
    painter.setFont(smallBoldFont(option.font));
    const int count = int(counts.of(worst));
    const QSizeF size = badgeSize(QFontMetricsF(painter.font()), count);
    const qreal name = metrics.horizontalAdvance(index.data().toString()), taken = scaled(metrics, 3 + markSide + 2 * gap + edge);
    if (row.width() - taken - size.width() < std::min(name, scaled(metrics, leastName))) { // half a name tells less than a number
        const qreal side = scaled(metrics, 9);
        const QPointF corner(row.right() - scaled(metrics, edge) - side, std::round(row.center().y() - side / 2));
        paintSeverity(painter, mirrored(option, row, {corner, QSizeF(side, side)}), m_themes.theme(), SeverityMark(worst));
        return side + scaled(metrics, edge + gap);
    }
    const QPointF at(row.right() - scaled(metrics, edge) - size.width(), std::round(row.center().y() - size.height() / 2));
    sitewright::paintBadge(painter, mirrored(option, row, {at, size}), m_themes.theme(), SeverityMark(worst), count);
    return size.width() + scaled(metrics, edge + gap);
}

QWidget *StructureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void StructureDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const qreal taken = scaled(QFontMetricsF(option.font), markSide + gap);
    const QRectF row = option.rect;
    const QRectF place = mirrored(option, row, row.adjusted(taken - 5, 0, -4, 0));
    editor->setGeometry(place.toRect());
}

}  // namespace sitewright
