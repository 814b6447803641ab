// SPDX-License-Identifier: MIT
#include "views/canvas/line_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QLocale>

#include "views/canvas/line_shapes.h"
#include "views/shared/chips.h"

namespace sitewright {

LinePainter::LinePainter(QPainter &painter, const PlanSource &source, const PlanLayout &layout, const Theme &theme, TextCache &text,
                         const PlanView &view, const PlanLook &look)
    : m_painter(painter), m_source(source), m_plan(source.plan), m_layout(layout), m_theme(theme), m_text(text), m_view(view), m_look(look)
{
    if (look.lines)
        m_picture.emplace(source.plan, source.facts, layout, text, view, *look.lines);
}

void LinePainter::paint()
{
    // While something is dragged the boxes have the word.
    if (!m_picture || m_look.welcome)
        return;
    if (m_look.layers.shows(Layer::Links)) {
        paint(PlanLines::What::Links);
        for (const PlanLines::Cloud &cloud : m_look.lines->clouds(m_plan, m_source.facts, m_layout))
            paintCloud(cloud);
    }
    if (m_look.layers.shows(Layer::Arrows))
        paint(PlanLines::What::Arrows);
}

bool LinePainter::isLookedAt(const PlanLines::Line &line) const
{
    const auto looked = [&](ObjectRef ref) { return m_look.isSelected(ref) || ref == m_look.hovered; };
    return looked(line.from) || looked(line.to) || (!m_picture->isGathered() && looked(line.what));
}

QColor LinePainter::colourOf(PlanLines::What what, const PlanLines::Line &line) const
{
    return what == PlanLines::What::Links ? tone(Tone::TextSecondary) : m_theme.serviceColor(m_plan.id(line.what).bits());
}

void LinePainter::paint(PlanLines::What what)
{
    std::vector<Shown> lines = m_picture->lines(what);
    for (Shown &one : lines)
        one.looked = isLookedAt(*one.line);
    // What is looked at lies on top.
    std::stable_partition(lines.begin(), lines.end(), [](const Shown &one) { return !one.looked; });
    paint(what, lines);
}

void LinePainter::paint(PlanLines::What what, const std::vector<Shown> &lines)
{
    if (lines.size() > LinePicture::mostSmooth) {
        paintMany(what, lines);
        return;
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown &one : lines)
        what == PlanLines::What::Links ? paintLink(one) : paintArrow(one);
    if (lines.size() > 60)
        return;
    for (const Shown &one : lines)
        paintCount(one);
}

void LinePainter::paintMany(PlanLines::What what, const std::vector<Shown> &lines)
{
    std::map<QRgb, std::vector<QLineF>> byColour;
    for (const Shown &one : lines) {
        if (!one.looked)
            byColour[colourOf(what, *one.line).rgb()].push_back(one.at);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &[colour, all] : byColour) {
        m_painter.setPen(QPen(mixed(tone(Tone::Canvas), QColor::fromRgb(colour), lines.size() > 1500 ? 0.35 : 0.55), 1));
        m_painter.drawLines(all.data(), int(all.size()));
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown &one : lines) {
        if (one.looked)
            what == PlanLines::What::Links ? paintLink(one) : paintArrow(one);
    }
}

void LinePainter::paintLink(const Shown &one)
{
    const bool gathered = m_picture->isGathered() || one.line->count > 1;
    const qreal width = one.looked ? 2.5 : gathered ? std::min(4.0, 1 + 0.3 * std::log2(double(one.line->count))) : 1.5;
    QColor colour = one.looked ? tone(Tone::Accent) : tone(Tone::TextSecondary);
    if (!one.looked)
        colour.setAlphaF(gathered ? 0.35F : 0.6F);
    const bool lan = !gathered && m_plan.link(one.line->what).lan;
    m_painter.setPen(QPen(colour, width, lan ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(one.at);
    if (gathered)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const QPointF end : {one.at.p1(), one.at.p2()})
        m_painter.drawEllipse(end, width + 0.5, width + 0.5);
}

void LinePainter::paintArrow(const Shown &one)
{
    QColor colour = m_theme.serviceColor(m_plan.id(one.line->what).bits());
    if (!one.looked)
        colour.setAlphaF(0.75F);
    m_painter.setPen(QPen(colour, one.looked ? 2.5 : 1.5, Qt::DashLine));
    m_painter.drawLine(one.at);
    paintArrowHead(m_painter, one.at.p1(), one.at.p2(), 8, 8, colour);
}

// How many lines this one stands for.
void LinePainter::paintCount(const Shown &one)
{
    if (one.line->count < 2)
        return;
    const QString words = QLocale().toString(one.line->count);
    const qreal width = m_text.width(TextRole::Mark, words) + 10, height = std::ceil(m_text.height(TextRole::Mark)) + 2;
    if (one.at.length() < width * 2)
        return;
    QRectF pill(0, 0, std::ceil(width), height);
    pill.moveCenter(one.at.center());
    paintBox(m_painter, pill, height / 2, tone(Tone::Panel), one.looked ? tone(Tone::Accent) : tone(Tone::Line), 1);
    m_text.paint(m_painter, pill.adjusted(5, 0, 4, 0), TextRole::Mark, words, tone(Tone::TextSecondary));
}

void LinePainter::paintCloud(const PlanLines::Cloud &cloud)
{
    const QRectF pill = m_picture->boxOf(cloud);
    if (!pill.intersects(m_view.area))
        return;
    const bool marked = m_look.isSelected(cloud.cloud) || cloud.cloud == m_look.hovered;
    paintBox(m_painter, pill, pill.height() / 2, tone(Tone::Panel), tone(marked ? Tone::Accent : Tone::SiteLine), marked ? 2 : 1);
    m_text.paint(m_painter, pill.adjusted(10, 0, 8, 0), TextRole::Fact, m_plan.displayName(cloud.cloud), tone(Tone::Text));
}

} // namespace sitewright
