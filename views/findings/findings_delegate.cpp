// SPDX-License-Identifier: MIT
#include "views/findings/findings_delegate.h"

#include <algorithm>
#include <cmath>

#include <QAbstractItemView>
#include <QPainter>

#include "views/findings/findings_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

constexpr int cellKilobytes = 8 * 1024;

// The mark on its tint, as in the badges of tree and canvas but without a number.
void paintMark(QPainter &painter, const QRectF &rect, const Theme &theme, SeverityMark mark)
{
    paintBox(painter, rect, rect.height() / 2, theme.color(severityTint(mark)), QColor(), 0);
    const qreal side = rect.height() * 0.62;
    QRectF shape(0, 0, side, side);
    shape.moveCenter(rect.center());
    paintSeverity(painter, shape, theme, mark);
}

/// ▸ or ▾, as the structure tree has them.
void paintFold(QPainter &painter, const QRectF &rect, const QColor &colour, bool isFolded, bool mirrored)
{
    const qreal unit = rect.width() / 8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    if (isFolded)
        painter.rotate(mirrored ? 90 : -90);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{-3.2 * unit, -1.9 * unit}, {3.2 * unit, -1.9 * unit}, {0, 2.4 * unit}});
    painter.restore();
}

void paintPlace(QPainter &painter, const QRectF &rect, const Theme &theme, ObjectRef place)
{
    const KindIcon kind = place.is(Kind::Organization) ? KindIcon::Organisation
        : place.is(Kind::Region)                       ? KindIcon::Region
        : place.is(Kind::Site)                         ? KindIcon::Site
                                                       : KindIcon::WanCloud;
    paintKindIcon(painter, rect, theme, kind);
}

/// Places things one after the other from the start of a line, whichever side that is.
class Line {
public:
    Line(const QRectF &rect, bool mirrored) : m_rect(rect), m_mirrored(mirrored) {}
    QRectF take(qreal width, qreal height, qreal gap)
    {
        const qreal x = m_mirrored ? m_rect.right() - width : m_rect.left();
        const QRectF out(x, std::round(m_rect.center().y() - height / 2), width, height);
        skip(width + gap);
        return out;
    }
    void skip(qreal width) { m_mirrored ? m_rect.setRight(m_rect.right() - width) : m_rect.setLeft(m_rect.left() + width); }
    const QRectF &rest() const { return m_rect; }

private:
    QRectF m_rect;
    bool m_mirrored;
};

} // namespace

FindingsDelegate::FindingsDelegate(const FindingsModel &model, const ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_themes(themes), m_cells(cellKilobytes)
{
    connect(&themes, &ThemeSource::changed, this, [this] { m_cells.clear(); });
}

/// All that the look of a finding's cell depends on.
QString FindingsDelegate::keyOf(const QStyleOptionViewItem &option, const QModelIndex &index, qreal ratio) const
{
    const bool isGrouped = m_model.grouping() != Grouping::None;
    const int flags = int(option.state.testFlag(QStyle::State_Selected)) | int(option.state.testFlag(QStyle::State_MouseOver)) << 1
        | int(index.data(FindingsModel::WaivedRole).toBool()) << 2 | int(index.data(FindingsModel::ReopenedRole).toBool()) << 3 | int(isGrouped) << 4
        | int(option.direction) << 5 | index.data(FindingsModel::SeverityRole).toInt() << 8 | index.column() << 12;
    return QStringLiteral("%1/%2x%3@%4/%5/%6/%7").arg(flags).arg(option.rect.width()).arg(option.rect.height()).arg(ratio)
        .arg(option.widget->palette().color(QPalette::Base).rgba()).arg(option.font.key(), index.data(Qt::DisplayRole).toString());
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.rect.isEmpty())
        return;
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 0.5;
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus); // the style has painted a ring below
    if (m_model.isGroup(index.row()) || isFocused || ratio != std::round(ratio)) // or cells would not end on whole pixels
        return paintCell(*painter, option, index);
    const QString key = keyOf(option, index, ratio);
    QPixmap *cell = m_cells.object(key);
    if (!cell) {
        cell = new QPixmap(option.rect.size() * ratio);
        cell->setDevicePixelRatio(ratio);
        cell->fill(option.widget->palette().color(QPalette::Base)); // on a ground letters are as sharp as in the view
        QPainter inside(cell);
        QStyleOptionViewItem moved = option;
        moved.rect.moveTopLeft({});
        paintCell(inside, moved, index);
        inside.end();
        const QPixmap made = *cell;
        m_cells.insert(key, cell, std::max(1, made.width() * made.height() / 256)); // which may give it away at once
        painter->drawPixmap(option.rect.topLeft(), made);
    } else {
        painter->drawPixmap(option.rect.topLeft(), *cell);
    }
}

void FindingsDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isHead) const
{
    const Theme &theme = m_themes.theme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Tone::AccentTint));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(Tone::Hover));
    else if (isHead)
        painter.fillRect(option.rect, theme.color(Tone::Field));
    if (isHead)
        painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Tone::Line));
}

void FindingsDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    const bool isHead = m_model.isGroup(index.row());
    painter.save();
    paintGround(painter, option, isHead);
    if (isHead) {
        paintHead(painter, option, index);
        painter.restore();
        return;
    }
    const bool waived = index.data(FindingsModel::WaivedRole).toBool();
    const auto mark = static_cast<SeverityMark>(index.data(FindingsModel::SeverityRole).toInt());
    QRectF rect = QRectF(option.rect).adjusted(scaled(metrics, 12), 0, -scaled(metrics, 4), 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (mirrored)
        rect = QRectF(option.rect).adjusted(scaled(metrics, 4), 0, -scaled(metrics, 12), 0);
    Tone tone = Tone::Text;
    QFont font = option.font;
    if (index.column() == FindingsModel::SeverityColumn) {
        const bool isGrouped = m_model.grouping() != Grouping::None; // under the title of its group
        Line line(rect, mirrored);
        line.skip(isGrouped ? scaled(metrics, 16) : 0);
        paintMark(painter, line.take(scaled(metrics, 20), scaled(metrics, 16), scaled(metrics, 6)), theme, mark);
        rect = line.rest();
        if (!isGrouped && rect.width() < scaled(metrics, 40)) // some letters would tell nothing
            rect = {};
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
    if (index.column() == FindingsModel::FindingColumn && index.data(FindingsModel::ReopenedRole).toBool()) {
        painter.setFont(smallBoldFont(option.font));
        const QString tag = tr("reopened");
        const QSizeF size = tagSize(QFontMetricsF(painter.font()), tag);
        Line line(rect, mirrored);
        paintTag(painter, line.take(size.width(), size.height(), scaled(metrics, 8)), theme, Tone::Warning, Tone::WarningTint, tag);
        rect = line.rest();
    }
    painter.setFont(font);
    painter.setLayoutDirection(option.direction);
    paintText(painter, rect, index.data(Qt::DisplayRole).toString(), theme.color(tone), Qt::AlignLeading);
    painter.restore();
}

// Each cell paints its part of the one line that runs across all of them.
void FindingsDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRectF row = option.rect;
    if (view) {
        row.setLeft(0);
        row.setRight(view->viewport()->width());
    }
    painter.setClipRect(option.rect);
    painter.setLayoutDirection(option.direction);
    const bool fixes = index.data(FindingsModel::FixableRole).toBool();
    const qreal end = scaled(metrics, fixes ? 68 : 12);
    Line line(row.adjusted(mirrored ? end : scaled(metrics, 8), 0, mirrored ? -scaled(metrics, 8) : -end, 0), mirrored);
    paintFold(painter, line.take(scaled(metrics, 14), scaled(metrics, 14), scaled(metrics, 4)), theme.color(Tone::TextQuiet),
              index.data(FindingsModel::CollapsedRole).toBool(), mirrored);
    if (m_model.grouping() == Grouping::Severity || m_model.grouping() == Grouping::Rule) {
        const auto mark = static_cast<SeverityMark>(index.data(FindingsModel::SeverityRole).toInt());
        paintMark(painter, line.take(scaled(metrics, 20), scaled(metrics, 16), scaled(metrics, 8)), theme, mark);
    }
    if (m_model.grouping() == Grouping::Place)
        paintPlace(painter, line.take(scaled(metrics, 14), scaled(metrics, 14), scaled(metrics, 8)), theme, m_model.group(index.row()).place);
    const QFont bold = boldFont(option.font);
    const QString title = m_model.groupTitle(index.row());
    painter.setFont(bold);
    const qreal width = std::min(QFontMetricsF(bold).horizontalAdvance(title) + 1, line.rest().width() / 2);
    paintText(painter, line.take(width, row.height(), scaled(metrics, 8)), title, theme.color(Tone::Text), Qt::AlignLeading);
    line.skip(paintCounts(painter, line.rest(), option, index.row()));
    painter.setFont(option.font);
    paintText(painter, line.rest(), m_model.groupDetail(index.row()), theme.color(Tone::TextQuiet), Qt::AlignLeading);
    if (fixes) {
        const qreal x = mirrored ? row.left() + scaled(metrics, 4) : row.right() - scaled(metrics, 60);
        painter.setFont(bold);
        paintText(painter, QRectF(x, row.top(), scaled(metrics, 56), row.height()), tr("Fix all"), theme.color(Tone::Accent), Qt::AlignLeading);
    }
}

// Answers how much of the line they take.
qreal FindingsDelegate::paintCounts(QPainter &painter, QRectF rect, const QStyleOptionViewItem &option, int row) const
{
    const QFontMetricsF metrics(option.font);
    const SeverityCounts &counts = m_model.group(row).shown;
    const bool mirrored = option.direction == Qt::RightToLeft;
    Line line(rect, mirrored);
    if (m_model.grouping() != Grouping::Place) { // its mark says the severity already
        const QString count = QLocale().toString(counts.total());
        painter.setFont(option.font);
        const qreal width = metrics.horizontalAdvance(count) + 1;
        paintText(painter, line.take(width, rect.height(), scaled(metrics, 12)), count, m_themes.theme().color(Tone::TextSecondary), Qt::AlignLeading);
    } else {
        painter.setFont(smallBoldFont(option.font));
        for (int i = 0; i < severityCount; ++i) {
            const int count = static_cast<int>(counts.count[static_cast<std::size_t>(i)]);
            if (count == 0)
                continue;
            const QSizeF size = badgeSize(QFontMetricsF(painter.font()), count);
            paintBadge(painter, line.take(size.width(), size.height(), scaled(metrics, 6)), m_themes.theme(), static_cast<SeverityMark>(i), count);
        }
        line.skip(scaled(metrics, 6));
    }
    return rect.width() - line.rest().width();
}

} // namespace sitewright
