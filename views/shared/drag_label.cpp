// SPDX-License-Identifier: MIT
#include "views/shared/drag_label.h"

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

#include <QPainter>

#include <cmath>

namespace sitewright {
namespace {

constexpr qreal widest = 300;
constexpr qreal side = 10;
constexpr qreal above = 8;
constexpr qreal between = 12;  // notes
constexpr QPoint offset(14, 18);  // below and behind the pointer, clear of its picture

Tone toneOf(DragNote::Sense sense)
{
    switch (sense) {
    case DragNote::Sense::Good: return Tone::DragLabelGood;
    case DragNote::Sense::Bad: return Tone::DragLabelBad;
    case DragNote::Sense::Plain: break;
    }
    return Tone::DragLabelText;
}

QRectF wrapped(const QFontMetricsF &metrics, const QString &text, qreal width)
{
    return metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text);
}

}  // namespace

DragLabel::DragLabel(const ThemeSource &themes, QWidget *inside) : QWidget(inside->window()), m_themes(themes)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAcceptDrops(false);
    hide();
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DragLabel::showAt(const QPoint &globalPointer, const DragWords &words)
{
    if (words != m_words) {
        m_words = words;
        m_words.title = plain(m_words.title);
        for (DragNote &note : m_words.notes)
            note.text = plain(note.text);
        update();
    }
    if (m_words.isEmpty())
        return hide();
    const QWidget *room = parentWidget();
    const QPoint pointer = room->mapFromGlobal(globalPointer);
    QRect place(pointer + offset, sizeHint());
    if (place.bottom() > room->height())
        place.moveBottom(pointer.y() - offset.y() / 2);
    place.moveLeft(std::max(0, std::min(place.left(), room->width() - place.width())));
    place.moveTop(std::max(0, place.top()));
    setGeometry(place);
    raise();
    show();
}

qreal DragLabel::noteWidth() const
{
    const QFontMetricsF metrics(smallFont(font()));
    qreal width = 0;
    for (const DragNote &note : m_words.notes)
        width += metrics.horizontalAdvance(note.text) + (width > 0 ? scaled(fontMetrics(), between) : 0);
    return std::ceil(width);
}

bool DragLabel::isWrapped() const
{
    return m_words.notes.size() == 1 && noteWidth() > scaled(fontMetrics(), widest);
}

QSize DragLabel::sizeHint() const
{
    const QFontMetricsF bold(boldFont(font()));
    const QFontMetricsF small(smallFont(font()));
    const qreal limit = scaled(fontMetrics(), widest);
    qreal width = m_words.title.isEmpty() ? 0 : bold.horizontalAdvance(m_words.title);
    qreal height = m_words.title.isEmpty() ? 0 : bold.height();
    if (isWrapped()) {
        const QRectF text = wrapped(small, m_words.notes.front().text, limit);
        width = std::max(width, text.width());
        height += text.height();
    } else if (!m_words.notes.empty()) {
        width = std::max(width, noteWidth());
        height += small.height();
    }
    if (!m_words.title.isEmpty() && !m_words.notes.empty())
        height += scaled(fontMetrics(), 3);
    width = std::min(std::ceil(width), std::max(limit, noteWidth()));
    return QSizeF(width + 2 * scaled(fontMetrics(), side), height + 2 * scaled(fontMetrics(), above)).toSize();
}

void DragLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(fontMetrics());
    QPainter painter(this);
    const QColor line = theme.isDark() || theme.isHighContrast() ? theme.color(Tone::Line) : QColor();
    paintBox(painter, rect(), scaled(metrics, 6), theme.color(Tone::DragLabel), line, line.isValid() ? 1 : 0);
    QRectF rest = QRectF(rect()).adjusted(scaled(metrics, side), scaled(metrics, above), -scaled(metrics, side),
                                          -scaled(metrics, above));
    if (!m_words.title.isEmpty()) {
        painter.setFont(boldFont(font()));
        const qreal height = QFontMetricsF(painter.font()).height();
        paintText(painter, {rest.topLeft(), QSizeF(rest.width(), height)}, m_words.title,
                  theme.color(Tone::DragLabelText), Qt::AlignLeading);
        rest.setTop(rest.top() + height + scaled(metrics, 3));
    }
    painter.setFont(smallFont(font()));
    const QFontMetricsF small(painter.font());
    for (const DragNote &note : m_words.notes) {
        painter.setPen(theme.color(toneOf(note.sense)));
        painter.drawText(rest, isWrapped() ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine | Qt::AlignLeading), note.text);
        const qreal used = small.horizontalAdvance(note.text) + scaled(metrics, between);
        layoutDirection() == Qt::RightToLeft ? rest.setRight(rest.right() - used) : rest.setLeft(rest.left() + used);
    }
}

}  // namespace sitewright
