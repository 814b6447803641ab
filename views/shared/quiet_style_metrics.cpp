// SPDX-License-Identifier: MIT
// How large things are, where their parts lie, and which icons and habits are the style's own; painting is in quiet_style.cpp.
#include "views/shared/quiet_style.h"

#include "views/shared/fonts.h"
#include "views/shared/icons.h"

#include <QStyleOption>

namespace sitewright {
namespace {

qreal unit(const QStyleOption &option)
{
    return scaled(QFontMetricsF(option.fontMetrics), 1);
}

// Words begin as far inside as those of a line that is typed, and the sign stands as far from the edge.
QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part, const QRect &usual)
{
    const qreal em = unit(option);
    const int before = option.frame ? qRound(7 * em) : 1; // the words in it add one
    const int sign = qRound(14 * em), after = option.frame ? qRound(7 * em) : 0;
    const QRect &all = option.rect;
    QRect out = usual;
    if (part == QStyle::SC_ComboBoxArrow)
        out = QRect(all.right() - after - sign + 1, all.top(), sign, all.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        out = QRect(all.left() + before, all.top() + 1, all.width() - before - after - sign - qRound(4 * em), all.height() - 2);
    else
        return usual;
    return QStyle::visualRect(option.direction, all, out);
}

}  // namespace

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!option)
        return size;
    const qreal em = unit(*option);
    const int fieldHeight = qRound(28 * em);
    switch (type) {
    case CT_SpinBox:
        size.rwidth() += qRound(5 * em);
        size.setHeight(std::max(QFontMetrics(option->fontMetrics).height() + 6, fieldHeight)); // as high as its neighbours
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        size.setHeight(std::max(size.height(), fieldHeight));
        break;
    case CT_PushButton:
        size.setHeight(std::max(size.height(), fieldHeight));
        size.rwidth() += qRound(10 * em);
        break;
    case CT_ToolButton:
        size += QSize(qRound(4 * em), qRound(4 * em));
        break;
    case CT_MenuItem:
        size.setHeight(std::max(size.height(), qRound(26 * em)));
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            size.setHeight(qRound(9 * em));
        break;
    case CT_MenuBarItem:
        size += QSize(0, qRound(6 * em));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), qRound(26 * em)));
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), qRound(25 * em)));
        break;
    default:
        break;
    }
    return size;
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && combo)
        return comboPart(*combo, subControl, QProxyStyle::subControlRect(control, option, subControl, widget));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && subControl == SC_SpinBoxEditField && spin && spin->frame) {
        const int inset = qRound(6 * unit(*option)); // the line in it adds two
        const QRect base = visualRect(option->direction, option->rect, QProxyStyle::subControlRect(control, option, subControl, widget));
        return visualRect(option->direction, option->rect, base.adjusted(std::max(0, option->rect.left() + inset - base.left()), 0, 0, 0));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = qRound(24 * unit(*option));
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(bar->pageStep) * length / std::max<qint64>(1, range + bar->pageStep)),
                            std::min(least, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                              bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = lying ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                 : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
        return lying ? visualRect(bar->direction, bar->rect, rect) : rect;
    };
    switch (subControl) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return piece(start, handle);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    default: return {};
    }
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth <= 0)
        return rect;
    const int inset = qRound(6 * unit(*option));
    return rect.adjusted(inset, 0, -inset, 0);
}

QIcon QuietStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    using namespace Qt::StringLiterals;
    switch (pixmap) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return icon(m_theme, "close"_L1, Tone::TextQuiet);
    case SP_TitleBarNormalButton: return icon(m_theme, "float"_L1, Tone::TextQuiet);
    case SP_ToolBarHorizontalExtensionButton: return icon(m_theme, "more"_L1);
    case SP_MessageBoxCritical: return severityIcon(m_theme, SeverityMark::Error);
    case SP_MessageBoxWarning: return severityIcon(m_theme, SeverityMark::Warning);
    case SP_MessageBoxInformation: return severityIcon(m_theme, SeverityMark::Hint);
    case SP_MessageBoxQuestion: return icon(m_theme, "help"_L1, Tone::Accent);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const QFontMetricsF metrics(widget ? widget->fontMetrics() : QFontMetrics(QFont()));
    switch (metric) {
    case PM_ScrollBarExtent: return scaledInt(metrics, 12);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return 1;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5;
    case PM_ToolBarItemSpacing: return scaledInt(metrics, 2);
    case PM_ToolBarItemMargin: return scaledInt(metrics, 4);
    case PM_ToolBarFrameWidth: return 2;
    case PM_MenuVMargin: return scaledInt(metrics, 4);
    case PM_ToolBarSeparatorExtent: return scaledInt(metrics, 13);
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize: return scaledInt(metrics, 16);
    case PM_ToolBarIconSize: return scaledInt(metrics, 18);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaledInt(metrics, 16);
    case PM_DockWidgetTitleMargin: return scaledInt(metrics, 5);
    case PM_TreeViewIndentation: return scaledInt(metrics, 16);
    case PM_FocusFrameHMargin: return scaledInt(metrics, 5);  // beside the text of a cell
    case PM_HeaderMargin: return scaledInt(metrics, 6);
    case PM_HeaderDefaultSectionSizeVertical: return scaledInt(metrics, 25);
    case PM_DockWidgetTitleBarButtonMargin: return scaledInt(metrics, 2);
    case PM_MessageBoxIconSize: return scaledInt(metrics, 32);
    case PM_SliderThickness:
    case PM_SliderControlThickness: return scaledInt(metrics, 18);
    case PM_SliderLength: return scaledInt(metrics, 14);
    case PM_TabBarTabHSpace: return scaledInt(metrics, 24);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DockWidget_ButtonsHaveFrame: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_ComboBox_Popup: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Table_GridLineColor: return static_cast<int>(color(Tone::Line).rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

}  // namespace sitewright
