// SPDX-License-Identifier: MIT
// What is drawn when; the parts are in quiet_style_parts.cpp, sizes and places in quiet_style_metrics.cpp.
#include "views/shared/quiet_style.h"

#include "views/shared/chips.h"
#include "views/shared/fonts.h"

#include <QAbstractItemView>
#include <QStyleOption>
#include <QTreeView>

namespace sitewright {
namespace {

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

qreal unit(const QStyleOption &option)
{
    return scaled(QFontMetricsF(option.fontMetrics), 1);
}

}  // namespace

QuietStyle::QuietStyle(const Theme &theme) : QProxyStyle(QStringLiteral("fusion")), m_theme(theme) {}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*painter, *option, has(*option, State_HasFocus));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        return drawButton(*painter, *option, widget);
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        return drawToolButton(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*painter, *option, true);
    case PE_IndicatorBranch:
        if (has(*option, State_Children)) {
            const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
            drawChevron(*painter, option->rect, has(*option, State_Open) ? Qt::DownArrow : closed,
                        color(Tone::TextQuiet));
        }
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
    case PE_IndicatorHeaderArrow:
        return drawChevron(*painter, option->rect, Qt::DownArrow, color(Tone::TextQuiet));
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawChevron(*painter, option->rect, Qt::UpArrow, color(Tone::TextQuiet));
    case PE_IndicatorArrowLeft:
        return drawChevron(*painter, option->rect, Qt::LeftArrow, color(Tone::TextQuiet));
    case PE_IndicatorArrowRight:
        return drawChevron(*painter, option->rect, Qt::RightArrow, color(Tone::TextQuiet));
    case PE_PanelItemViewRow:
        if (!has(*option, State_Selected) && qobject_cast<const QTreeView *>(widget)) { // what is beside the item, which has the frame
            if (has(*option, State_MouseOver) && has(*option, State_Enabled))
                painter->fillRect(option->rect, color(Tone::Hover));
            return;
        }
        return drawRow(*painter, *option, widget);
    case PE_PanelItemViewItem:
        return drawRow(*painter, *option, widget);
    case PE_FrameFocusRect:
        // Rows show the focus by their tint and bar; a second frame around a cell is noise.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paintBox(*painter, option->rect, scaled(QFontMetricsF(option->fontMetrics), 4), QColor(),
                     color(Tone::FocusRing), 1.5);
        return;
    case PE_PanelScrollAreaCorner: // between two scroll bars
        return painter->fillRect(option->rect, color(Tone::Panel));
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
        return;
    case PE_Frame: // rows show the focus; where there are none, the frame has to
        return paintBox(*painter, option->rect, 0, QColor(),
                        color(has(*option, State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget) ? Tone::FocusRing : Tone::Line));
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
        return paintBox(*painter, option->rect, 0, QColor(), color(Tone::Line));
    case PE_PanelMenu:
        return paintBox(*painter, option->rect, 0, color(Tone::Panel), color(Tone::FieldLine));
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), color(Tone::Line));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Tone::DragLabel));
        return paintBox(*painter, option->rect, 0, QColor(), color(m_theme.isDark() ? Tone::Line : Tone::DragLabel));
    case PE_IndicatorToolBarSeparator: {
        const int inset = option->rect.height() / 5;
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top() + inset, 1,
                                option->rect.height() - 2 * inset), color(Tone::Line));
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle: {
        // Docks and splitters disagree on what State_Horizontal means here; the shape of the handle does not lie.
        const bool lying = option->rect.width() > option->rect.height();
        const QPoint centre = option->rect.center();
        painter->fillRect(option->rect, color(Tone::Panel));
        painter->fillRect(lying ? QRect(option->rect.left(), centre.y(), option->rect.width(), 1)
                                : QRect(centre.x(), option->rect.top(), 1, option->rect.height()),
                          color(has(*option, State_MouseOver) ? Tone::Accent : Tone::Line));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !(button->features & QStyleOptionButton::HasMenu))
            return drawButtonLabel(*painter, *button, widget);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Without State_On, which would set the columns of the current cell in bold.
            QStyleOptionHeader quiet = *header;
            quiet.state &= ~State_On;
            quiet.palette.setColor(QPalette::ButtonText, color(Tone::TextQuiet));
            quiet.palette.setColor(QPalette::WindowText, color(Tone::TextQuiet));
            painter->setFont(smallFont(widget ? widget->font() : painter->font()));
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab toned = *tab;
            const Tone words = has(*option, State_Selected) ? Tone::Text : Tone::TextQuiet;
            toned.palette.setColor(QPalette::Active, QPalette::WindowText, color(words));
            toned.palette.setColor(QPalette::Inactive, QPalette::WindowText, color(words));
            toned.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &toned, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && drawToolLabel(*painter, *button))
            return;
        break;
    case CE_SizeGrip:
        return;
    case CE_ProgressBarLabel:
        return drawProgressLabel(*painter, *option);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(*painter, *option);
    case CE_TabBarTabShape:
        return drawTab(*painter, *option, widget);
    case CE_DockWidgetTitle:
        return drawDockTitle(*painter, *option, widget);
    case CE_ToolBar:
        painter->fillRect(option->rect, color(Tone::Panel));
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), color(Tone::Line));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Tone::Panel));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, color(Tone::Panel));
            if (has(*option, State_Selected))
                paintBox(*painter, option->rect.adjusted(1, 2, -1, -2), 5 * unit(*option), color(Tone::AccentTint),
                         QColor(), 0);
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, has(*option, State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*painter, *item, widget);
        break;
    case CE_Splitter:
        return drawPrimitive(PE_IndicatorDockWidgetResizeHandle, option, painter, widget);
    case CE_ProgressBarGroove:
        return paintBox(*painter, option->rect, 4 * unit(*option), color(Tone::Window), color(Tone::Line));
    case CE_ProgressBarContents:
        return drawProgress(*painter, *option);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(*painter, *option, widget);
    if (control == CC_Slider)
        return drawSlider(*painter, *option, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && combo) {
        if (combo->frame)
            drawField(*painter, *option, has(*option, State_HasFocus));
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return drawChevron(*painter, arrow, Qt::DownArrow,
                           color(has(*option, State_Enabled) ? Tone::TextQuiet : Tone::TextDisabled));
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        if (spin->frame)
            drawField(*painter, *option, has(*option, State_HasFocus));
        const auto arrow = [&](SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
                drawChevron(*painter, subControlRect(CC_SpinBox, option, part, widget), direction,
                            color(spin->stepEnabled & step ? Tone::TextQuiet : Tone::TextDisabled));
        };
        arrow(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
        arrow(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace sitewright
