// SPDX-License-Identifier: MIT
// The part of PlanPainter that names containers from afar: on plates, which keep off each other whatever part of the view is painted.
#include <algorithm>
#include <limits>

#include "views/canvas/plan_painter.h"

using namespace Qt::StringLiterals;

namespace sitewright {

qreal PlanPainter::labelTop(ObjectRef ref, const QRectF &box, int levels)
{
    const qreal line = std::ceil(m_text.height(TextRole::Name));
    return std::min(usualLabelTop(box), labelTopInside(ref, box, levels) - line - 6);
}

// Across the upper edge: at this zoom the header is too low for text.
qreal PlanPainter::usualLabelTop(const QRectF &box)
{
    const qreal line = std::ceil(m_text.height(TextRole::Name));
    return std::max(std::round(box.top() + px(m_metrics.header) / 2 - line / 2 - 2), std::round(box.top() - line / 2 - 2));
}

qreal PlanPainter::labelTopInside(ObjectRef ref, const QRectF &box, int levels)
{
    qreal top = std::numeric_limits<qreal>::max();
    if (levels == 0)
        return top;
    constexpr qreal widest = 320; ///< plates are hardly wider
    const QRectF firstRow(0, 0, widest / m_view.scale, m_metrics.header + 3 * m_text.height(TextRole::Name) / m_view.scale);
    m_layout.forEachChildIn(ref, firstRow, {}, [&](ObjectRef child) {
        if (!child.is(Kind::Region) || !QRectF(m_layout.box(child)).intersects(firstRow) || m_layout.isCollapsed(child) || m_layout.isBlock(child, m_detail))
            return;
        const QRectF inner = m_view.toPixels(QRectF(m_layout.box(child))).translated(box.topLeft() - m_view.toPixels(QPointF()));
        top = std::min(top, labelTop(child, inner, levels - 1));
    });
    return top;
}

// As much of what is in it as there is room for: beside the name, or below it where most of the box stays free.
void PlanPainter::placeFacts(Label &label, ObjectRef ref, bool mayBeHigh, qreal nameWidth, qreal room)
{
    const qreal line = std::ceil(m_text.height(TextRole::Name)), badge = label.isMarked ? 16 : 0;
    const bool overCards = m_detail == Detail::Blocks; // a second line would lie over their names
    const QString whole = overCards ? shortFacts(ref, room - nameWidth - badge - 24) : facts(ref);
    const qreal wholeWidth = m_text.width(TextRole::Fact, whole);
    if (!whole.isEmpty() && room >= nameWidth + wholeWidth + badge + 24)
        label.beside = whole;
    else if (mayBeHigh && !overCards)
        label.below = shortFacts(ref, room - 12);
    else if (!overCards)
        label.beside = shortFacts(ref, room - nameWidth - badge - 24);
    const qreal first = nameWidth + (label.beside.isEmpty() ? 0 : m_text.width(TextRole::Fact, label.beside) + 8) + badge + 12;
    const qreal width = std::min(room, std::max(first, label.below.isEmpty() ? 0 : m_text.width(TextRole::Fact, label.below) + 13));
    label.plate.setSize({std::round(width), line + 4 + (label.below.isEmpty() ? 0 : std::ceil(m_text.height(TextRole::Fact)))});
}

std::optional<PlanPainter::Label> PlanPainter::labelOf(ObjectRef ref, const QRectF &box)
{
    const QString title = name(ref);
    const qreal inset = std::max<qreal>(2, px(m_metrics.padding) - 4);
    const qreal room = box.width() - 2 * inset;
    Label out;
    out.role = nameRole(title, room - 12);
    const qreal nameWidth = m_text.width(out.role, title);
    constexpr qreal leastName = 26;
    if (room < std::min(nameWidth, leastName) + 12 || box.height() < std::ceil(m_text.height(TextRole::Name)) + 4)
        return std::nullopt;
    out.isMarked = m_source.counts.below(ref).total() > 0 && nameWidth + 28 <= room;
    constexpr int mostLevels = 3;
    const qreal line = std::ceil(m_text.height(TextRole::Name)), inside = labelTopInside(ref, box, mostLevels);
    const bool mayBeHigh = box.height() >= 4 * line && px(m_metrics.siteHeader) * 2 >= 1.5 * line && usualLabelTop(box) + 2 * line + 6 <= inside;
    placeFacts(out, ref, mayBeHigh, nameWidth, room);
    out.plate.moveTopLeft({std::round(box.left() + inset), std::min(usualLabelTop(box), inside - out.plate.height() - 2)});
    return out;
}

void PlanPainter::paintLabel(ObjectRef ref, const Label &label)
{
    const QRectF &plate = label.plate;
    if (std::ranges::any_of(m_labels, [&](const QRectF &other) { return other.intersects(plate); }))
        return;
    m_labels.push_back(plate);
    paintBox(m_painter, plate, 4, tone(Tone::Panel), tone(Tone::RegionLine), 1);
    const QRectF first(plate.left(), plate.top(), plate.width(), std::ceil(m_text.height(TextRole::Name)) + 4);
    QRectF text = first.adjusted(6, 0, label.isMarked ? -20 : -4, 0);
    text.setLeft(text.left() + m_text.paint(m_painter, text, label.role, name(ref), tone(Tone::Text)) + 8);
    if (!label.beside.isEmpty())
        m_text.paint(m_painter, text.adjusted(0, 0, 2, 0), TextRole::Fact, label.beside, tone(Tone::TextQuiet));
    if (!label.below.isEmpty())
        m_text.paint(m_painter, QRectF(plate.left() + 6, first.bottom() - 2, plate.width() - 8, plate.bottom() - first.bottom()), TextRole::Fact, label.below, tone(Tone::TextQuiet));
    if (label.isMarked)
        paintSeverityMark({plate.right() - 10.5, first.center().y()}, 9, m_source.counts.below(ref).worst());
}

} // namespace sitewright
