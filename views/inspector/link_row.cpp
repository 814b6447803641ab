// SPDX-License-Identifier: MIT
#include "views/inspector/link_row.h"

#include <algorithm>
#include <cmath>

#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

LinkRow::LinkRow(const ThemeSource &themes, const QString &name, const QString &fact, QWidget *parent)
    : QAbstractButton(parent), m_themes(themes), m_fact(plain(fact))
{
    setText(plain(name));
    setAccessibleName(text());
    setAccessibleDescription(m_fact);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void LinkRow::setMark(SeverityMark mark)
{
    m_mark = mark;
    setAccessibleName(severityName(mark) + u": "_s + text());
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkRow::sizeHint() const { return {scaledInt(QFontMetricsF(font()), 160), scaledInt(QFontMetricsF(font()), 23)}; }

QSize LinkRow::minimumSizeHint() const { return {10, sizeHint().height()}; }

int LinkRow::heightForWidth(int width) const
{
    const QFontMetricsF metrics(font());
    const QRectF box(0, 0, width - scaled(metrics, 22), 10'000);
    return std::max(sizeHint().height(), int(std::ceil(metrics.boundingRect(box, Qt::TextWordWrap, text()).height() + scaled(metrics, 6))));
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(font());
    if (hasFocus())
        paintBox(painter, rect(), scaled(metrics, 4), QColor(), theme.color(Tone::FocusRing), 1.5);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = isRightToLeft();
    if (m_mark) {
        const qreal side = scaled(metrics, 10), used = scaled(metrics, 20);
        const qreal x = mirrored ? width() - side - 3 : 3;
        paintSeverity(painter, QRectF(x, (metrics.height() + scaled(metrics, 6) - side) / 2, side, side), theme, *m_mark);
        QRectF words = QRectF(rect()).adjusted(mirrored ? 2 : used, scaled(metrics, 3), mirrored ? -used : -2, 0);
        painter.setPen(theme.color(underMouse() ? Tone::Accent : Tone::Text));
        painter.drawText(words, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, text());
        return;
    }
    const QFont small = smallFont(font());
    const qreal gap = scaled(metrics, 8);
    const qreal factWidth = m_fact.isEmpty() ? 0 : std::min(QFontMetricsF(small).horizontalAdvance(m_fact) + 1, width() * 0.5);
    const QRectF inner = QRectF(rect()).adjusted(2, 0, -2, 0);
    QFont linkFont = font();
    linkFont.setUnderline(underMouse());
    painter.setFont(linkFont);
    const qreal taken = factWidth > 0 ? factWidth + gap : 0;
    paintText(painter, inner.adjusted(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0), text(), theme.color(Tone::Accent), Qt::AlignLeading);
    painter.setFont(small);
    paintText(painter, QRectF(mirrored ? inner.left() : inner.right() - factWidth, 0, factWidth, height()), m_fact,
              theme.color(Tone::TextQuiet), Qt::AlignTrailing);
}

} // namespace sitewright
