// SPDX-License-Identifier: MIT
// How QuietStyle draws its parts; which part is drawn when is in quiet_style.cpp.
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/quiet_style.h"

#include <QAbstractItemView>
#include <QStyleOption>

namespace sitewright {
namespace {

constexpr qreal fieldCorner = 6;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

qreal unit(const QStyleOption &option)
{
    return scaled(QFontMetricsF(option.fontMetrics), 1);
}

}  // namespace

void QuietStyle::drawField(QPainter &painter, const QStyleOption &option, bool focused) const
{
    const bool enabled = has(option, State_Enabled);
    const QColor line = color(focused ? Tone::FocusRing : enabled && has(option, State_MouseOver) ? Tone::ScrollHandle
                                                                                                  : Tone::FieldLine);
    paintBox(painter, option.rect, fieldCorner * unit(option), color(enabled ? Tone::Field : Tone::Panel), line,
             focused ? 2.0 : 1.0);
}

void QuietStyle::drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const bool enabled = has(option, State_Enabled);
    const bool hover = enabled && has(option, State_MouseOver);
    const bool pressed = enabled && (has(option, State_Sunken) || has(option, State_On));
    const qreal corner = fieldCorner * unit(option);
    if (isPrimary(widget) && enabled) {
        paintBox(painter, option.rect, corner, color(hover || pressed ? Tone::AccentHover : Tone::Accent), QColor(), 0);
        if (has(option, State_HasFocus | State_KeyboardFocusChange))
            paintBox(painter, option.rect.adjusted(3, 3, -3, -3), corner - 3, QColor(), color(Tone::OnAccent), 1.5);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool focused = has(option, State_HasFocus);
    const QColor fill = pressed ? color(Tone::AccentTint) : color(hover ? Tone::Hover : Tone::Field);
    const QColor line = color(focused || isDefault ? Tone::FocusRing : Tone::FieldLine);
    paintBox(painter, option.rect, corner, fill, line, focused ? 2.0 : 1.0);
}

void QuietStyle::drawToolButton(QPainter &painter, const QStyleOption &option) const
{
    const bool enabled = has(option, State_Enabled);
    const bool on = has(option, State_On);
    const bool touched = enabled && (has(option, State_MouseOver) || has(option, State_Sunken));
    const bool focused = has(option, State_HasFocus | State_KeyboardFocusChange);
    if (!on && !touched && !focused)
        return;
    const QColor fill = on ? color(Tone::AccentTint) : touched ? color(Tone::Hover) : QColor();
    paintBox(painter, option.rect, 5 * unit(option), fill, focused ? color(Tone::FocusRing) : QColor(),
             focused ? 2.0 : 0.0);
}

void QuietStyle::drawCheck(QPainter &painter, const QStyleOption &option, bool round) const
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool enabled = has(option, State_Enabled);
    const bool marked = has(option, State_On) || has(option, State_NoChange);
    const bool focused = has(option, State_HasFocus);
    const QColor ground = !enabled ? color(Tone::Hover) : marked ? color(Tone::Accent) : color(Tone::Field);
    const QColor line = !enabled ? color(Tone::FieldLine) : marked ? color(Tone::Accent)
                                 : color(focused ? Tone::FocusRing : Tone::TextQuiet);
    paintBox(painter, box, round ? box.width() / 2 : box.width() / 4, ground, line, focused ? 2.0 : 1.0);
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = color(enabled ? Tone::OnAccent : Tone::TextDisabled);
    const auto at = [&](qreal x, qreal y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    painter.setPen(QPen(mark, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (has(option, State_NoChange)) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else {
        painter.drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.7), at(0.75, 0.33)});
    }
    painter.restore();
}

void QuietStyle::drawRow(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (!has(option, State_Selected)) {
        if (has(option, State_MouseOver) && has(option, State_Enabled))
            painter.fillRect(option.rect, color(Tone::Hover));
        if (has(option, State_HasFocus)) // come to by keyboard, not chosen yet
            paintBox(painter, option.rect.adjusted(1, 1, -1, -1), 3 * unit(option), QColor(), color(Tone::FocusRing), 1.5);
        return;
    }
    painter.fillRect(option.rect, color(Tone::AccentTint));
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    // The bar belongs to the row, not to each cell: only at the edge where rows begin.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int edge = view ? (mirrored ? view->viewport()->width() - 1 : 0) : -1;
    if (view && (mirrored ? option.rect.right() >= edge : option.rect.left() <= edge)) {
        const int width = qRound(3 * unit(option));
        painter.fillRect(mirrored ? edge - width + 1 : 0, option.rect.top(), width, option.rect.height(),
                         color(view->hasFocus() ? Tone::Accent : Tone::ScrollHandle));
    }
}

void QuietStyle::drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour) const
{
    const qreal side = std::min({rect.width(), rect.height(), 16.0}) * 0.25;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(direction == Qt::DownArrow ? 0 : direction == Qt::LeftArrow ? 90 : direction == Qt::UpArrow ? 180 : 270);
    painter.setPen(QPen(colour, std::max(1.25, side / 2.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-side, -side / 2}, {0, side / 2}, {side, -side / 2}});
    painter.restore();
}

void QuietStyle::drawButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget) const
{
    const bool primary = isPrimary(widget) && has(button, State_Enabled);
    if (primary)
        painter.setFont(boldFont(widget->font()));
    const Label label{button.icon, button.iconSize, button.text,
                      primary ? color(Tone::OnAccent) : button.palette.color(QPalette::ButtonText)};
    drawLabel(painter, button, label);
}

// Icon and text as one centred group; the base style leaves all spare room on one side. Answers false for other arrangements.
bool QuietStyle::drawToolLabel(QPainter &painter, const QStyleOptionToolButton &button) const
{
    if (button.toolButtonStyle != Qt::ToolButtonTextBesideIcon || button.icon.isNull()
        || (button.features & (QStyleOptionToolButton::Arrow | QStyleOptionToolButton::HasMenu)))
        return false;
    drawLabel(painter, button,
              {button.icon, button.iconSize, button.text, button.palette.color(QPalette::ButtonText)});
    return true;
}

void QuietStyle::drawLabel(QPainter &painter, const QStyleOption &option, const Label &label) const
{
    const bool pictured = !label.icon.isNull();
    const int gap = pictured && !label.text.isEmpty() ? qRound(6 * unit(option)) : 0;
    const QSize side = pictured ? label.iconSize : QSize(0, 0);
    const int words = painter.fontMetrics().size(Qt::TextShowMnemonic, label.text).width();
    const int left = option.rect.left() + (option.rect.width() - side.width() - gap - words) / 2;
    const QRect iconRect(QPoint(left, option.rect.center().y() - side.height() / 2), side);
    const QRect textRect(left + side.width() + gap, option.rect.top(), words, option.rect.height());
    const bool enabled = has(option, State_Enabled);
    if (pictured)
        label.icon.paint(&painter, visualRect(option.direction, option.rect, iconRect), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled, has(option, State_On) ? QIcon::On : QIcon::Off);
    const bool underlined = styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr) != 0;
    painter.setPen(label.colour);
    painter.drawText(visualRect(option.direction, option.rect, textRect),
                     Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
                         | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     label.text);
}

void QuietStyle::drawHeader(QPainter &painter, const QStyleOption &option) const
{
    painter.fillRect(option.rect, color(Tone::Panel));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), color(Tone::Line));
}

void QuietStyle::drawTab(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    const bool below = tab && (tab->shape == QTabBar::RoundedSouth || tab->shape == QTabBar::TriangularSouth);
    const bool selected = has(option, State_Selected);
    if (!selected && has(option, State_MouseOver))
        painter.fillRect(option.rect, color(Tone::Hover));
    if (selected) {
        const int width = qRound(2 * unit(option));
        painter.fillRect(QRect(option.rect.left(), below ? option.rect.top() : option.rect.bottom() - width + 1,
                               option.rect.width(), width), color(Tone::Accent));
    }
    if (has(option, State_HasFocus | State_KeyboardFocusChange))
        paintBox(painter, option.rect.adjusted(2, 2, -2, -2), 4 * unit(option), QColor(), color(Tone::FocusRing), 1.5);
    Q_UNUSED(widget)
}

void QuietStyle::drawDockTitle(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(&option);
    if (!dock)
        return;
    painter.fillRect(option.rect, color(Tone::Panel));
    const QFont font = sectionFont(widget ? widget->font() : painter.font());
    painter.save();
    painter.setFont(font);
    const QRect text = subElementRect(SE_DockWidgetTitleBarText, &option, widget)
                           .adjusted(qRound(4 * unit(option)), 0, 0, 0);
    paintText(painter, text, dock->title, color(Tone::TextSecondary), Qt::AlignLeading);
    painter.restore();
}

void QuietStyle::drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const QWidget *widget) const
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty()) {
        painter.fillRect(QRect(item.rect.left() + 8, item.rect.center().y(), item.rect.width() - 16, 1), color(Tone::Line));
        return;
    }
    QStyleOptionMenuItem plain = item;
    if (has(item, State_Selected) && has(item, State_Enabled))
        paintBox(painter, item.rect.adjusted(3, 1, -3, -1), 5 * unit(item), color(Tone::AccentTint), QColor(), 0);
    plain.state &= ~State_Selected; // the base style would draw a hard frame
    QProxyStyle::drawControl(CE_MenuItem, &plain, &painter, widget);
}

void QuietStyle::drawProgress(QPainter &painter, const QStyleOption &option) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    const bool unknown = bar->maximum <= bar->minimum;
    const qreal share = unknown ? 1.0 : qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal width = rect.width() * std::clamp(share, 0.0, 1.0);
    rect = option.direction == Qt::RightToLeft ? QRectF(rect.right() - width, rect.top(), width, rect.height())
                                               : QRectF(rect.left(), rect.top(), width, rect.height());
    if (width > 1)
        paintBox(painter, rect, 3 * unit(option), color(unknown ? Tone::AccentTint : Tone::Accent), QColor(), 0);
}

// The words change colour where the bar passes under them.
void QuietStyle::drawProgressLabel(QPainter &painter, const QStyleOption &option) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar || !bar->textVisible)
        return;
    const bool unknown = bar->maximum <= bar->minimum;
    const qreal share = unknown ? 0.0 : qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    const int done = int(option.rect.width() * std::clamp(share, 0.0, 1.0));
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect passed = option.rect;
    QRect ahead = option.rect;
    if (mirrored) {
        passed.setLeft(option.rect.right() - done + 1);
        ahead.setRight(passed.left() - 1);
    } else {
        passed.setWidth(done);
        ahead.setLeft(passed.right() + 1);
    }
    const auto draw = [&](const QRect &clip, Tone tone) {
        painter.save();
        painter.setClipRect(clip);
        paintText(painter, option.rect, bar->text, color(tone), Qt::AlignHCenter);
        painter.restore();
    };
    draw(passed, Tone::OnAccent);
    draw(ahead, Tone::Text);
}

void QuietStyle::drawScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const
{
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    const bool lying = slider->orientation == Qt::Horizontal;
    const qreal thickness = (active ? 8 : 6) * unit(option);
    const qreal margin = ((lying ? handle.height() : handle.width()) - thickness) / 2;
    const QRectF bar = lying ? QRectF(handle).adjusted(2, margin, -2, -margin)
                             : QRectF(handle).adjusted(margin, 2, -margin, -2);
    paintBox(painter, bar, thickness / 2, color(active ? Tone::TextQuiet : Tone::ScrollHandle), QColor(), 0);
}

void QuietStyle::drawSlider(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const
{
    const QRectF groove = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const bool lying = has(option, State_Horizontal);
    const qreal thickness = 4 * unit(option);
    const QPointF middle = groove.center();
    const QRectF track = lying ? QRectF(groove.left(), middle.y() - thickness / 2, groove.width(), thickness)
                               : QRectF(middle.x() - thickness / 2, groove.top(), thickness, groove.height());
    paintBox(painter, track, thickness / 2, color(Tone::Line), QColor(), 0);
    const qreal side = std::min({handle.width(), handle.height(), 14 * unit(option)});
    const QRectF knob(handle.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const bool enabled = has(option, State_Enabled);
    paintBox(painter, knob, side / 2, color(Tone::Panel), color(enabled ? Tone::Accent : Tone::FieldLine),
             has(option, State_HasFocus) ? 3.0 : 2.0);
}

}  // namespace sitewright
