// SPDX-License-Identifier: MIT
// The part of NetworkPainter that paints links from afar, bundled. The picture bears so much ink, however many links there are: it is shared out
// among links of all lengths, and of those that are too many, bundles get coarser until they fit. So short links, which tell what belongs together,
// are never drowned by long ones, and no part of the picture goes without.
#include <algorithm>
#include <cmath>

#include "views/canvas/line_shapes.h"
#include "views/network/network_painter.h"

namespace sitewright {
namespace {

constexpr qreal inkOfAll = 0.13;         ///< of the picture's pixels
constexpr qreal inkBetweenSites = 0.2;   ///< the same where sites are more than dots
constexpr qreal inkOfPassing = 0.04;     ///< where they are only what lies behind
constexpr qreal inkOfLine = 12;          ///< of each, besides its length
constexpr qreal leastShare = 0.5;        ///< of what is left, for the next longer ones
constexpr qreal spotSide = 8;            ///< pixels: where dots lie, lines cannot be told apart

} // namespace

/// How much of them was gathered before there was more than `most`.
double NetworkPainter::gatherBundles(int length, int spot, Passing passing, qreal most, Strand &out) const
{
    out = {};
    const bool moves = m_look.isMoving();
    const QRect seen = m_view.toUnits(m_view.area).toAlignedRect();
    const QRectF room = m_view.area.adjusted(-12, -12, 12, 12);
    const std::vector<LinkBundles::Bundle> &all = m_layout.bundles(m_look.showsClouds()).of(length, spot);
    for (const LinkBundles::Bundle &one : all) {
        if (!NetworkLayout::Span{one.from, one.to}.touches(seen))
            continue;
        const bool passes = !seen.contains(one.from) && !seen.contains(one.to);
        if (passing != Passing::Too && passes != (passing == Passing::Only))
            continue;
        if (moves && isMoving(m_layout.lines()[one.line]))
            continue;
        QLineF at(m_view.toPixels(QPointF(one.from)), m_view.toPixels(QPointF(one.to)));
        if (!clipTo(room, at))
            continue;
        out.ink += std::max(std::abs(at.dx()), std::abs(at.dy())) + inkOfLine;
        if (out.ink > most)
            return double(&one - all.data()) / double(all.size());
        (one.count > 2 ? out.many : out.few).push_back(at);
    }
    return 1;
}

/// As fine as fits.
void NetworkPainter::gatherStrand(int length, Passing passing, qreal most, Strand &out) const
{
    const int finest = int(std::lround(std::log2(spotSide * m_unit / m_view.scale)));
    for (int spot = std::max(finest, LinkBundles::smallestSpot); spot <= length + 2;) {
        const double share = gatherBundles(length, spot, passing, most, out);
        if (share == 1)
            return;
        spot += share < 0.05 ? 2 : 1;
    }
}

void NetworkPainter::paintBundles(Passing passing)
{
    LinkBundles &bundles = m_layout.bundles(m_look.showsClouds());
    std::vector<int> lengths;
    for (int length = 0; length < LinkBundles::lengths; ++length) {
        if (std::ldexp(m_view.scale, length + 1) > spotSide * m_unit && !bundles.of(length, 0).empty())
            lengths.push_back(length);
    }
    const qreal pixels = m_view.area.width() * m_view.area.height() / m_unit;
    qreal ink = pixels * (passing == Passing::Only ? inkOfPassing : m_detail == NetworkDetail::Dots ? inkOfAll : inkBetweenSites);
    std::vector<Strand> strands(lengths.size() * 2);
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const qreal share = std::max(ink / qreal(lengths.size() - i), ink * leastShare);
        // Whom one looks at comes first.
        Strand &ending = strands[2 * i], &passed = strands[2 * i + 1];
        if (passing == Passing::Too)
            gatherStrand(lengths[i], Passing::Not, share, ending);
        gatherStrand(lengths[i], Passing::Only, share - ending.ink, passed);
        ink -= ending.ink + passed.ink;
    }
    paintStrands(lengths, strands);
    if (m_look.isMoving())
        paintMovingLinks();
    if (m_look.cascade)
        paintCascadeFromAfar();
}

void NetworkPainter::paintStrands(const std::vector<int> &lengths, const std::vector<Strand> &strands)
{
    const auto paint = [&](const std::vector<QLineF> &lines, qreal share) {
        m_ground.lines(lines, 1, mixed(tone(Tone::Canvas), tone(Tone::LoadLow), std::min(1.0, share) * (m_look.cascade ? 0.5 : 1)));
    };
    // The long ones lie below, and are fainter: they come from afar and say little about where one looks.
    for (std::size_t i = strands.size(); i-- > 0;) {
        const qreal pixels = std::ldexp(m_view.scale, lengths[i / 2]) / m_unit;
        const qreal share = std::clamp(1.05 - 0.1 * std::log2(pixels), 0.3, 0.65);
        paint(strands[i].few, share);
        paint(strands[i].many, share * 1.6);
    }
}

void NetworkPainter::paintMovingLinks()
{
    std::vector<QLineF> moved;
    for (const NetworkLayout::Line &line : m_layout.lines()) {
        if (!isMoving(line) || m_look.hides(line))
            continue;
        QLineF at = m_picture.line(line);
        if (clip(at))
            moved.push_back(at);
    }
    m_ground.lines(moved, 1, mixed(tone(Tone::Canvas), tone(Tone::LoadLow), 0.65));
}

} // namespace sitewright
