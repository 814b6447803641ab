// SPDX-License-Identifier: MIT
#include "views/locator/locator_field.h"

#include <cmath>

#include <QAction>
#include <QPainter>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

LocatorField::LocatorField(const ThemeSource &themes, QAction &action, QWidget *parent) : QAbstractButton(parent), m_themes(themes), m_action(action)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &LocatorField::follow);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void LocatorField::follow()
{
    setAccessibleName(tr("Find any object"));
    const QString keys = m_action.shortcut().toString(QKeySequence::NativeText);
    setPlainToolTip(this, keys.isEmpty() ? accessibleName() : tr("%1 (%2)").arg(accessibleName(), keys));
    updateGeometry();
    update();
}

QSize LocatorField::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return {scaledInt(metrics, 230), scaledInt(metrics, 30)};
}

void LocatorField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(font());
    const qreal gap = scaled(metrics, 9), corner = scaled(metrics, 6);
    painter.setPen(QPen(theme.color(hasFocus() ? Tone::FocusRing : underMouse() ? Tone::TextQuiet : Tone::FieldLine), hasFocus() ? 2 : 1));
    painter.setBrush(theme.color(Tone::Field));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    const QRectF inner = QRectF(rect()).adjusted(gap, 0, -gap, 0);
    const QFont small = smallFont(font());
    const QString keys = m_action.shortcut().toString(QKeySequence::NativeText);
    const qreal keysWidth = std::ceil(QFontMetricsF(small).horizontalAdvance(keys)) + 1;
    const bool mirrored = isRightToLeft();
    painter.setFont(font());
    paintText(painter, inner.adjusted(mirrored ? keysWidth + gap : 0, 0, mirrored ? 0 : -keysWidth - gap, 0), accessibleName(), theme.color(Tone::TextSecondary), Qt::AlignLeading);
    painter.setFont(small);
    paintText(painter, inner, keys, theme.color(Tone::TextQuiet), Qt::AlignTrailing);
}

} // namespace sitewright
