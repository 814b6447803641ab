// SPDX-License-Identifier: MIT
// The part of NetworkPainter that lights up a cascade: links by what travels over them and whereto, steps as bows.
#include <algorithm>
#include <cmath>

#include "views/network/network_painter.h"
#include "views/network/network_words.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr int mostSteps = 300;

} // namespace

const CascadeLink *NetworkPainter::cascadeOf(ObjectRef link) const
{
    if (!m_look.cascade)
        return nullptr;
    const auto found = m_look.cascade->links.find(link);
    return found == m_look.cascade->links.end() ? nullptr : &found->second;
}

bool NetworkPainter::isRoot(ObjectRef site) const
{
    return m_look.cascade && m_look.cascade->root && m_plan.isLive(m_look.cascade->root) && NetworkLayout::shownAs(m_plan, m_look.cascade->root) == site;
}

void NetworkPainter::paintCascadeLink(const NetworkLayout::Line &line, const QLineF &at, const CascadeLink &sum)
{
    QLineF part = at;
    if (!clip(part))
        return;
    const qreal carried = sum.kilobytes > 0 ? std::clamp(std::log10(double(sum.kilobytes)) - 1.4, 1.6, 5.5) : 1.8;
    const qreal scale = (m_detail == NetworkDetail::Small ? 0.5 : m_detail == NetworkDetail::Medium ? 0.75 : 1) * m_unit;
    const QColor accent = tone(Tone::Accent);
    m_painter.setPen(QPen(accent, std::max(1.5, carried * scale), Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(part);
    if (m_detail < NetworkDetail::Medium || at.length() < 40 * m_unit)
        return;
    // The line is drawn from the link's first end, or the other way round where the ends are drawn as something else.
    const bool isAlong = NetworkLayout::shownAs(m_plan, m_plan.link(line.link).ends[0]) == line.from;
    const auto head = [&](qreal share, bool isForward) {
        const QPointF along = (at.p2() - at.p1()) / at.length() * (isForward == isAlong ? 1 : -1), across(-along.y(), along.x());
        const qreal size = (3.5 + carried) * scale + 1.5;
        const QPointF tip = at.pointAt(share) + along * size;
        m_painter.setPen(QPen(tone(Tone::Canvas), 1));
        m_painter.setBrush(accent);
        m_painter.drawPolygon(QPolygonF{tip, tip - along * size * 1.8 + across * size, tip - along * size * 1.8 - across * size});
    };
    if (sum.forward)
        head(isAlong ? 0.74 : 0.26, true);
    if (sum.backward)
        head(isAlong ? 0.26 : 0.74, false);
}

void NetworkPainter::paintCascadeFromAfar()
{
    std::vector<QLineF> lines;
    for (const auto &[link, sum] : m_look.cascade->links) {
        const NetworkLayout::Line *line = m_layout.lineOf(link);
        if (!line || m_look.hides(*line))
            continue;
        QLineF at = m_picture.line(*line);
        if (clip(at))
            lines.push_back(at);
    }
    m_ground.lines(lines, 1.6, tone(Tone::Accent));
}

void NetworkPainter::paintCascadeSteps()
{
    if (m_detail < NetworkDetail::Medium)
        return;
    int painted = 0;
    for (const LedgerStep &row : m_look.cascade->steps) {
        if (painted >= mostSteps)
            break;
        const ObjectRef from = NetworkLayout::shownAs(m_plan, row.step.source), to = NetworkLayout::shownAs(m_plan, row.step.depot);
        if (!from || !to || from == to || !m_layout.has(from) || !m_layout.has(to))
            continue;
        const QLineF straight(m_picture.centre(from), m_picture.centre(to));
        if (!isVisible(straight))
            continue;
        paintBow(from, to, QPen(tone(Tone::Accent), 1.3 * m_unit, Qt::DashLine));
        ++painted;
    }
}

void NetworkPainter::paintCascadeLabel(const NetworkLayout::Line &line, const QLineF &at)
{
    const CascadeLink *sum = cascadeOf(line.link);
    if (!sum)
        return;
    paintLinkLabel(line, at, sum->kilobytes > 0 ? u"%1× · %2"_s.arg(sum->actions).arg(volumeInWords(sum->kilobytes)) : u"%1×"_s.arg(sum->actions));
}

} // namespace sitewright
