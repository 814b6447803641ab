// SPDX-License-Identifier: MIT
#include "views/findings/findings_delegate.h"

#include <QPainter>

#include "views/findings/findings_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

// The mark on its tint, as in the badges of tree and canvas but without a number.
void paintMark(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark)
{
    paintBox(painter, rect, rect.height() / 2, theme.color(severityTint(mark)), QColor(), 0);
    const qreal side = rect.height() * 0.62;
    QRectF shape(0, 0, side, side);
    shape.moveCenter(rect.center());
    paintSeverity(painter, shape, theme, mark);
}

} // namespace

FindingsDelegate::FindingsDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    const bool waived = index.data(FindingsModel::WaivedRole).toBool();
    const auto mark = static_cast<SeverityMark>(index.data(FindingsModel::SeverityRole).toInt());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(Tone::AccentTint));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Tone::Hover));

    QRectF rect = QRectF(option.rect).adjusted(scaled(metrics, 12), 0, -scaled(metrics, 4), 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (mirrored)
        rect = QRectF(option.rect).adjusted(scaled(metrics, 4), 0, -scaled(metrics, 12), 0);
    Tone tone = Tone::Text;
    QFont font = option.font;
    if (index.column() == FindingsModel::SeverityColumn) {
        const QSizeF size(scaled(metrics, 20), scaled(metrics, 16));
        const qreal x = mirrored ? rect.right() - size.width() : rect.left();
        paintMark(*painter, QRectF(QPointF(x, rect.center().y() - size.height() / 2), size), theme, mark);
        const qreal used = size.width() + scaled(metrics, 6);
        rect.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    } else if (index.column() == FindingsModel::RuleColumn) {
        tone = Tone::TextSecondary;
    } else if (index.column() == FindingsModel::FixColumn) {
        font = boldFont(font);
        tone = Tone::Accent;
    }
    if (waived && index.column() != FindingsModel::FixColumn) {
        font.setStrikeOut(index.column() == FindingsModel::FindingColumn || index.column() == FindingsModel::ObjectColumn);
        tone = Tone::TextQuiet;
    }
    painter->setFont(font);
    painter->setLayoutDirection(option.direction);
    paintText(*painter, rect, index.data(Qt::DisplayRole).toString(), theme.color(tone), Qt::AlignLeading);
    painter->restore();
}

} // namespace sitewright
