// SPDX-License-Identifier: MIT
#include "views/shared/pills.h"

#include "views/shared/count_text.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

#include <QLocale>
#include <QMenu>

namespace sitewright {
namespace {

constexpr int ringRoom = 2;  // around the pill, for the focus ring

QString countOf(SeverityMark mark, int count)
{
    switch (mark) {
    case SeverityMark::Error: return SeverityPill::tr("%Ln error(s)", nullptr, count);
    case SeverityMark::Warning: return SeverityPill::tr("%Ln warning(s)", nullptr, count);
    case SeverityMark::Hint: return SeverityPill::tr("%Ln hint(s)", nullptr, count);
    }
    return {};
}

void paintRing(QPainter &painter, const QAbstractButton &button, const Theme &theme, Tone tone)
{
    const QRectF rect = button.rect();
    paintBox(painter, rect, rect.height() / 2, QColor(), theme.color(tone), 1.5);
}

}  // namespace

SeverityPill::SeverityPill(const ThemeSource &themes, SeverityMark mark, QWidget *parent)
    : QAbstractButton(parent), m_themes(themes), m_mark(mark)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    setCount(0);
}

void SeverityPill::setCount(int count, bool isFinal)
{
    if (count == m_count && isFinal == m_isFinal)
        return;
    m_count = count;
    m_isFinal = isFinal;
    const QString text = isFinal ? countOf(m_mark, count) : tr("%1 so far; the plan is being checked").arg(countOf(m_mark, count));
    setAccessibleName(text);
    setPlainToolTip(this, text);
    updateGeometry();
    update();
}

QString SeverityPill::shownText() const { return countSoFar(m_count, m_isFinal); }

QSize SeverityPill::sizeHint() const
{
    const QSizeF badge = badgeSize(QFontMetricsF(smallBoldFont(font())), shownText());
    return badge.toSize() + QSize(2 * ringRoom, 2 * ringRoom);
}

void SeverityPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(smallBoldFont(font()));
    const bool isQuiet = m_count == 0 || (isCheckable() && !isChecked());
    const QRectF badge = QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    if (isQuiet)
        paintQuietBadge(painter, badge, m_themes.theme(), m_mark, shownText());
    else
        paintBadge(painter, badge, m_themes.theme(), m_mark, shownText());
    if (hasFocus())
        paintRing(painter, *this, m_themes.theme(), Tone::FocusRing);
    else if (underMouse() && isEnabled())
        paintRing(painter, *this, m_themes.theme(), severityTone(m_mark));
}

CountPill::CountPill(const ThemeSource &themes, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_themes(themes)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // those of choices give way where there is little room
    setAttribute(Qt::WA_Hover);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, &CountPill::popUp);
    setLabel(label);
}

void CountPill::setLabel(const QString &label)
{
    setText(plain(label));
    setAccessibleName(text());
    updateGeometry();
}

void CountPill::setMenu(QMenu *menu)
{
    m_menu = menu;
    updateGeometry();
    update();
}

void CountPill::popUp()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

QSize CountPill::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int least = int(QFontMetricsF(smallFont(font())).height() * 5);
    return m_menu ? QSize(std::min(whole.width(), least), whole.height()) : whole;
}

QSize CountPill::sizeHint() const
{
    const QFontMetricsF metrics(smallFont(font()));
    const qreal unit = metrics.height() / 14;
    const qreal width = metrics.horizontalAdvance(text()) + (m_menu ? 31 : 20) * unit;
    return QSizeF(width, 20 * unit).toSize() + QSize(1, 0);
}

void CountPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    const qreal unit = height() / 20.0;
    const bool on = isChecked() || isDown();
    const Tone line = hasFocus() ? Tone::FocusRing : on ? Tone::Accent : underMouse() ? Tone::ScrollHandle : Tone::FieldLine;
    paintBox(painter, rect(), height() / 2.0, theme.color(on ? Tone::AccentTint : Tone::Panel), theme.color(line),
             hasFocus() ? 2.0 : 1.0);
    painter.setFont(smallFont(font()));
    const Tone words = !isEnabled() ? Tone::TextDisabled : on ? Tone::Accent : Tone::TextSecondary;
    const QRectF inner = QRectF(rect()).adjusted(9 * unit, 0, -9 * unit, 0);
    const qreal arrow = m_menu ? 10 * unit : 0;
    const bool mirrored = isRightToLeft();
    paintText(painter, inner.adjusted(mirrored ? arrow : 0, 0, mirrored ? 0 : -arrow, 0), text(), theme.color(words),
              m_menu ? Qt::AlignLeading : Qt::AlignHCenter);
    if (!m_menu)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(words), 1.25 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal x = mirrored ? inner.left() + 3 * unit : inner.right() - 3 * unit;
    painter.drawPolyline(QPolygonF{{x - 3 * unit, height() / 2.0 - 1.25 * unit}, {x, height() / 2.0 + 1.75 * unit},
                                   {x + 3 * unit, height() / 2.0 - 1.25 * unit}});
}

}  // namespace sitewright
