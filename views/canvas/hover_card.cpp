// SPDX-License-Identifier: MIT
#include "views/canvas/hover_card.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QStyle>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr qreal pad = 12, gap = 3, widest = 340, narrowest = 150;

// Between words; a word that is longer than a line is broken anywhere.
int wrapping(const QFontMetricsF &metrics, const QString &words, qreal width)
{
    const QStringList parts = words.split(QLatin1Char(' '));
    const bool fits = std::ranges::all_of(parts, [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
    return int(Qt::AlignLeading) | int(fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere);
}

} // namespace

HoverCard::HoverCard(const ThemeSource &themes, QWidget *inside) : QWidget(inside->window()), m_themes(themes)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("hoverCard"));
    setAccessibleName(tr("What is under the pointer"));
    hide();
    connect(&themes, &ThemeSource::changed, this, &QWidget::hide);
}

// text(rect, words, font, tone) for each piece of text, badges(rect) for the line of badges; answers the height.
// Not inside a template: its texts would be looked for under the name of the parameter.
QString HoverCard::moreFindings(int count) { return tr("and %Ln more finding(s)", nullptr, count); }

template <class Text, class Badges> qreal HoverCard::walk(qreal width, Text text, Badges badges) const
{
    qreal y = pad;
    const auto put = [&](const QString &words, const QFont &font, Tone tone) {
        const QFontMetricsF metrics(font);
        const QRectF room(pad, y, width - 2 * pad, 10'000);
        const QRectF box = metrics.boundingRect(room, wrapping(metrics, plain(words), room.width()), plain(words));
        text(QRectF(pad, y, width - 2 * pad, std::ceil(box.height())), plain(words), font, tone);
        y += std::ceil(box.height()) + gap;
    };
    put(m_words.title, boldFont(font()), Tone::Text);
    put(m_words.kind, smallFont(font()), Tone::TextQuiet);
    y += gap;
    for (const QString &fact : m_words.facts)
        put(fact, smallFont(font()), Tone::TextSecondary);
    if (m_words.counts.total() > 0) {
        const qreal height = badgeSize(QFontMetricsF(smallBoldFont(font())), 1).height();
        y += gap;
        badges(QRectF(pad, y, width - 2 * pad, height));
        y += height + gap;
    }
    for (const QString &finding : m_words.findings)
        put(finding, smallFont(font()), Tone::Text);
    if (m_words.moreFindings > 0)
        put(moreFindings(m_words.moreFindings), smallFont(font()), Tone::TextQuiet);
    return y - gap + pad;
}

QSize HoverCard::sizeHint() const
{
    const QFontMetricsF base(font());
    qreal width = scaled(base, narrowest);
    const auto widen = [&](const QString &words, const QFont &font) {
        width = std::max(width, std::ceil(QFontMetricsF(font).horizontalAdvance(plain(words))) + 2 * pad + 1);
    };
    widen(m_words.title, boldFont(font()));
    widen(m_words.kind, smallFont(font()));
    for (const QStringList *lines : {&m_words.facts, &m_words.findings}) {
        for (const QString &line : *lines)
            widen(line, smallFont(font()));
    }
    qreal badges = 2 * pad - 6;
    for (const std::uint32_t count : m_words.counts.count)
        badges += count > 0 ? badgeSize(QFontMetricsF(smallBoldFont(font())), int(count)).width() + 6 : 0;
    width = std::min(std::max(width, std::ceil(badges)), scaled(base, widest));
    const qreal height = walk(width, [](const QRectF &, const QString &, const QFont &, Tone) {}, [](const QRectF &) {});
    return {int(std::ceil(width)), int(std::ceil(height))};
}

void HoverCard::showAt(const QPoint &globalPointer, const ObjectWords &words)
{
    m_words = words;
    resize(sizeHint());
    QWidget *window = parentWidget();
    const QPoint pointer = window->mapFromGlobal(globalPointer);
    QPoint at = pointer + QPoint(isRightToLeft() ? -16 - width() : 16, 20);
    const QRect room = window->rect().adjusted(6, 6, -6, -6);
    if (at.x() + width() > room.right())
        at.setX(std::max(room.left(), pointer.x() - 12 - width()));
    at.setX(std::max(room.left(), at.x()));
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), pointer.y() - 12 - height()));
    move(at);
    show();
    raise();
    update();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    painter.fillRect(rect(), theme.color(Tone::Panel));
    paintBox(painter, QRectF(rect()), 2, theme.color(Tone::Panel), theme.color(Tone::FieldLine), 1);
    walk(
        width(),
        [&](const QRectF &where, const QString &words, const QFont &font, Tone tone) {
            painter.setFont(font);
            painter.setPen(theme.color(tone));
            painter.drawText(where, wrapping(QFontMetricsF(font), words, where.width()), words);
        },
        [&](const QRectF &where) {
            painter.setFont(smallBoldFont(font()));
            qreal x = where.left();
            for (int i = 0; i < severityCount; ++i) {
                const int count = int(m_words.counts.count[std::size_t(i)]);
                if (count == 0)
                    continue;
                const QSizeF size = badgeSize(QFontMetricsF(painter.font()), count);
                const QRect badge = QStyle::visualRect(layoutDirection(), where.toRect(), QRectF(QPointF(x, where.top()), size).toRect());
                paintBadge(painter, QRectF(QPointF(badge.topLeft()), size), theme, SeverityMark(i), count);
                x += size.width() + 6;
            }
        });
}

} // namespace sitewright
