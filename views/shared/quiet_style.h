// SPDX-License-Identifier: MIT
// Draws the platform-neutral Fusion widgets flat and quiet: thin lines, no gradients, one accent. A style rather than a style sheet,
// because an application-wide style sheet slows every widget and cannot tint arrows. ThemeSource sets it; nobody else needs it.
// A push button with the dynamic property "primary" set to true is drawn as the one main action.
#pragma once

#include "views/shared/theme.h"

#include <QIcon>
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionToolButton;

namespace sitewright {

class QuietStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit QuietStyle(const Theme &theme);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    struct Label {
        QIcon icon;
        QSize iconSize;
        QString text;
        QColor colour;
    };

    QColor color(Tone tone) const { return m_theme.color(tone); }
    void drawField(QPainter &painter, const QStyleOption &option, bool focused) const;
    void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawToolButton(QPainter &painter, const QStyleOption &option) const;
    void drawCheck(QPainter &painter, const QStyleOption &option, bool round) const;
    void drawRow(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour) const;
    void drawButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget) const;
    bool drawToolLabel(QPainter &painter, const QStyleOptionToolButton &button) const;
    void drawLabel(QPainter &painter, const QStyleOption &option, const Label &label) const;
    void drawHeader(QPainter &painter, const QStyleOption &option) const;
    void drawTab(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawDockTitle(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;
    void drawSlider(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;
    void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const QWidget *widget) const;
    void drawProgressLabel(QPainter &painter, const QStyleOption &option) const;
    void drawProgress(QPainter &painter, const QStyleOption &option) const;

    Theme m_theme;
};

}  // namespace sitewright
