// SPDX-License-Identifier: MIT
// The part of PlanPainter that paints names of containers from afar.
#include "views/canvas/name_plates.h"
#include "views/canvas/plan_painter.h"

namespace sitewright {

// Last and over everything.
void PlanPainter::paintPlates(const NamePlates &plates)
{
    for (const NamePlate &plate : plates.plates()) {
        if (!isVisible(plate.box))
            continue;
        m_standing = standing(plate.container);
        paintPlate(plate);
    }
}

void PlanPainter::paintPlate(const NamePlate &plate)
{
    paintBox(m_painter, plate.box, 4, tone(Tone::Panel), tone(Tone::RegionLine), 1);
    const QRectF first(plate.box.left(), plate.box.top(), plate.box.width(), std::ceil(m_text.height(TextRole::Name)) + 4);
    QRectF text = first.adjusted(6, 0, plate.worst ? -20 : -4, 0);
    text.setLeft(text.left() + m_text.paint(m_painter, text, plate.role, plate.title, tone(Tone::Text)) + 8);
    if (!plate.beside.isEmpty())
        m_text.paint(m_painter, text.adjusted(0, 0, 2, 0), TextRole::Fact, plate.beside, tone(Tone::TextQuiet));
    if (!plate.below.isEmpty()) {
        const QRectF second(plate.box.left() + 6, first.bottom() - 2, plate.box.width() - 8, plate.box.bottom() - first.bottom());
        m_text.paint(m_painter, second, TextRole::Fact, plate.below, tone(Tone::TextQuiet));
    }
    if (plate.worst)
        paintSeverityMark({plate.box.right() - 10.5, first.center().y()}, 9, *plate.worst);
}

} // namespace sitewright
