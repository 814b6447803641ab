// SPDX-License-Identifier: MIT
#include "views/network/network_painter.h"

#include <algorithm>
#include <cmath>

#include <QFontInfo>

namespace sitewright {

NetworkPainter::NetworkPainter(QPainter &painter, const PlanSource &source, const NetworkLayout &layout, const Theme &theme,
                               TextCache &text, const PlanView &view, const NetworkLook &look)
    : m_painter(painter), m_source(source), m_plan(source.plan), m_layout(layout), m_theme(theme), m_text(text), m_view(view),
      m_look(look), m_picture(source.plan, layout, view, text, look), m_detail(m_picture.detail()), m_unit(m_picture.unit()),
      m_ground(painter, view.area, text.plainPainting(), look.showGrid ? std::optional(theme.color(Tone::Canvas)) : std::nullopt,
               look.scratch ? &look.scratch->pixels : nullptr),
      m_shown(look.scratch ? look.scratch->seen : m_ownShown), m_space(view.area)
{
    m_text.setPixelSize(QFontInfo(m_text.base()).pixelSize());
}

void NetworkPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (m_look.showGrid)
        paintGrid();
    collect();
    paintLinks();
    if (m_detail == NetworkDetail::Dots)
        paintDots();
    else
        stampSites();
    paintArrows();
    if (m_look.cascade)
        paintCascadeSteps();
    m_ground.finish();
    paintLinksThatStandOut();
    paintArrowHeads();
    paintNewLink();
    if (m_detail == NetworkDetail::Dots) {
        paintRegionNames();
    } else {
        for (const Shown &one : m_shown) {
            if (one.ref.is(Kind::Cloud))
                paintCloud(one);
            else if (!m_isStamped || standsOut(one.ref))
                paintSite(one);
        }
        paintNames();
        paintLinkLabels();
    }
    paintSelection();
}

void NetworkPainter::paintGrid()
{
    qreal step = 16 * m_view.scale;
    while (step < 14)
        step *= 2;
    while (step > 40)
        step /= 2;
    const auto first = [step](qreal edge, qreal offset) { return std::floor((edge + offset) / step) * step - offset; };
    const QRgb dot = tone(Tone::GridDot).rgb();
    for (qreal y = first(m_view.area.top(), m_view.offset.y()); y < m_view.area.bottom(); y += step) {
        for (qreal x = first(m_view.area.left(), m_view.offset.x()); x < m_view.area.right(); x += step)
            m_ground.fill(QRectF(int(x), int(y), 2, 2), dot);
    }
}

void NetworkPainter::collect()
{
    // Names and badges reach beyond the mark.
    const QRectF room = m_view.area.adjusted(-110, -60, 110, 60);
    const qreal left = room.left(), right = room.right(), top = room.top(), bottom = room.bottom();
    std::vector<Shown> clouds;
    m_shown.clear();
    const auto add = [&](ObjectRef ref, QPointF at) {
        if (at.x() >= left && at.x() <= right && at.y() >= top && at.y() <= bottom && !m_look.hides(ref))
            (ref.is(Kind::Cloud) ? clouds : m_shown).push_back({ref, at});
    };
    const bool moves = m_look.isMoving();
    m_layout.forEachSeatIn(m_view.toUnits(room), [&](ObjectRef ref, QPoint seat) {
        if (!moves || !m_look.isMoving(ref))
            add(ref, m_view.toPixels(QPointF(seat)));
    });
    if (moves) {
        for (const ObjectRef ref : *m_look.moving)
            add(ref, m_picture.centre(ref));
    }
    m_shown.insert(m_shown.end(), clouds.begin(), clouds.end());
    // Labels keep off the marks.
    if (m_detail >= NetworkDetail::Small) {
        for (const Shown &one : m_shown) {
            m_space.add(m_picture.mark(one.ref));
            if (m_detail == NetworkDetail::Near && one.ref.is(Kind::Site))
                m_space.add(badgeOf(one.ref, m_picture.mark(one.ref)));
        }
    }
}

bool NetworkPainter::recedes(ObjectRef ref) const
{
    if (m_look.cascade)
        return !isPassed(ref);
    return m_look.welcome && ref != m_look.dropTarget && m_look.welcome(ref) == Welcome::No;
}

ObjectRef NetworkPainter::serviceOf(ObjectRef site) const
{
    return m_look.services.key && site.is(Kind::Site) ? m_source.facts.effectiveService(site) : ObjectRef();
}

QColor NetworkPainter::ring(ObjectRef service) const
{
    return service ? m_theme.serviceColor(m_plan.id(service).bits()) : mixed(tone(Tone::Canvas), tone(Tone::TextQuiet), 0.75);
}

QRgb NetworkPainter::RingColours::of(std::size_t shown)
{
    const std::vector<Shown> &all = m_painter.m_shown;
    const std::size_t first = shown - shown % m_services.size();
    if (std::exchange(m_first, first) != first) {
        for (std::size_t i = 0; i < std::min(m_services.size(), all.size() - first); ++i)
            m_services[i] = m_painter.serviceOf(all[first + i].ref);
    }
    const ObjectRef service = m_services[shown - first];
    auto &[whose, colour] = m_kept[service ? service.index() % (m_kept.size() - 1) + 1 : 0];
    if (whose != service || qAlpha(colour) == 0) {
        colour = m_painter.ring(service).rgb();
        whose = service;
    }
    return colour;
}

void NetworkPainter::paintDots()
{
    const qreal apart = m_layout.spacing() * m_view.scale / m_unit;
    const qreal side = std::clamp(apart * 0.5, 2.0, 4.0) * m_unit;
    const QRgb quiet = mixed(tone(Tone::Canvas), tone(Tone::TextQuiet), 0.7).rgb();
    RingColours colours(*this);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Shown &one = m_shown[i];
        QRgb colour = quiet;
        if (m_look.services.key && one.ref.is(Kind::Site)) {
            colour = colours.of(i);
        } else {
            const SeverityCounts counts = m_source.counts.below(one.ref);
            if (counts.total() > 0 && counts.worst() != Severity::Hint)
                colour = tone(severityTone(SeverityMark(counts.worst()))).rgb();
        }
        if (m_look.cascade)
            colour = isPassed(one.ref) ? tone(Tone::Accent).rgb() : mixed(tone(Tone::Canvas), tone(Tone::TextQuiet), 0.35).rgb();
        m_ground.dot(one.at, one.ref.is(Kind::Cloud) || (m_look.cascade && isPassed(one.ref)) ? side + 2 : side, colour);
    }
}

void NetworkPainter::paintRegionNames()
{
    struct Gathered {
        ObjectRef region;
        QPointF sum;
        int sites = 0;
    };
    std::vector<Gathered> all(m_plan.capacity(Kind::Region));
    // Of very many a few will do; always the same ones, so that no name moves while the view is panned.
    std::uint32_t each = 1;
    while (m_shown.size() / each > 8'000)
        each *= 4;
    for (const Shown &one : m_shown) {
        if (one.ref.index() % each != 0)
            continue;
        const ObjectRef owner = one.ref.is(Kind::Site) ? m_plan.owner(one.ref) : ObjectRef();
        if (!owner.is(Kind::Region))
            continue;
        Gathered &here = all[owner.index()];
        here.region = owner;
        here.sum += one.at;
        ++here.sites;
    }
    std::erase_if(all, [](const Gathered &one) { return one.sites == 0; });
    constexpr std::size_t mostTried = 600; // the rest finds no room
    const auto middle = all.begin() + std::ptrdiff_t(std::min(all.size(), mostTried));
    std::ranges::partial_sort(all, middle, [](const Gathered &a, const Gathered &b) { return a.sites != b.sites ? a.sites > b.sites : a.region < b.region; });
    all.erase(middle, all.end());
    const qreal height = std::ceil(m_text.height(TextRole::Name)) + 4;
    for (const Gathered &one : all) {
        const QPointF at = one.sum / one.sites;
        // Most have no room: found out before any text is laid out.
        if (!m_space.isFree({at.x() - 40, at.y() - height / 2 - 10, 80, height + 20}))
            continue;
        const QString name = m_plan.displayName(one.region);
        const qreal width = std::min(m_text.width(TextRole::Name, name), 180 * m_unit);
        const QRectF plate(std::round(at.x() - width / 2 - 5), std::round(at.y() - height / 2), std::ceil(width + 10), height);
        // Far apart: they are there for orientation, and lie over what one looks at.
        if (!m_view.area.intersects(plate) || !m_space.take(plate.adjusted(-14, -10, 14, 10)))
            continue;
        const QColor behind = tone(Tone::Canvas);
        paintBox(m_painter, plate, 4, QColor(behind.red(), behind.green(), behind.blue(), 225), QColor(), 0);
        m_text.paint(m_painter, plate.adjusted(5, 0, -3, 0), TextRole::Name, name, tone(Tone::Text));
    }
}

void NetworkPainter::paintNames()
{
    // What one looks at first, then the large and well connected.
    struct Ranked {
        const Shown *shown;
        std::int64_t weight;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(m_shown.size());
    for (const Shown &one : m_shown) {
        if (one.ref.is(Kind::Cloud) && m_detail >= NetworkDetail::Medium)
            continue; // its name stands in it
        std::int64_t weight = one.ref.is(Kind::Site) ? std::max(0, m_plan.structure(one.ref).clients) : 1'000'000;
        if (one.ref.is(Kind::Site) && !m_plan.structure(one.ref).firstLink.isNull())
            weight += 100'000;
        if (m_look.isSelected(one.ref) || m_look.isAround(one.ref) || one.ref == m_look.hovered)
            weight += 1'000'000'000;
        ranked.push_back({&one, weight});
    }
    constexpr int most = 350;
    constexpr std::size_t mostTried = 1500; // the rest finds no room
    const auto middle = ranked.begin() + std::ptrdiff_t(std::min(ranked.size(), mostTried));
    std::ranges::partial_sort(ranked, middle, [&](const Ranked &a, const Ranked &b) {
        return a.weight != b.weight ? a.weight > b.weight : m_plan.id(a.shown->ref) < m_plan.id(b.shown->ref);
    });
    ranked.erase(middle, ranked.end());
    int painted = 0;
    for (const Ranked &one : ranked) {
        painted += paintName(*one.shown, one.weight >= 1'000'000'000) ? 1 : 0;
        if (painted >= most)
            break;
    }
}

bool NetworkPainter::paintName(const Shown &one, bool always)
{
    const TextRole role = m_detail == NetworkDetail::Near ? TextRole::Name : TextRole::Fact;
    const QRectF mark = m_picture.mark(one.ref);
    const qreal height = std::ceil(m_text.height(role));
    // Most have no room: found out before any text is laid out.
    const bool roomBelow = m_space.isFree({mark.center().x() - 8, mark.bottom() + 2, 16, height});
    const bool roomBeside = m_detail < NetworkDetail::Near && m_space.isFree({mark.right() + 3, mark.center().y() - 4, 16, 8});
    if (!always && !roomBelow && !roomBeside)
        return false;
    const QString name = m_plan.displayName(one.ref);
    const qreal width = std::ceil(std::min(m_text.width(role, name), 170 * m_unit)) + 1;
    const qreal gap = 2 * m_unit;
    const QPointF places[] = {{mark.center().x() - width / 2, mark.bottom() + gap},
                              {mark.right() + 2 * gap, mark.center().y() - height / 2},
                              {mark.left() - width - 2 * gap, mark.center().y() - height / 2},
                              {mark.center().x() - width / 2, mark.top() - height - gap}};
    QRectF box;
    for (const QPointF &place : places) {
        const QRectF candidate(std::round(place.x()), std::round(place.y()), width, height);
        if (m_space.isFree(candidate.adjusted(-2, 0, 2, 0))) {
            box = candidate;
            break;
        }
        if (m_detail == NetworkDetail::Near)
            break;
    }
    if (box.isEmpty() && always)
        box = QRectF(std::round(places[0].x()), std::round(places[0].y()), width, height);
    if (box.isEmpty() || !box.intersects(m_view.area))
        return false;
    m_space.add(box.adjusted(-2, 0, 2, 0));
    const QColor behind = tone(Tone::Canvas);
    m_painter.fillRect(box.adjusted(-3, 0, 3, 0), QColor(behind.red(), behind.green(), behind.blue(), 205));
    const Tone ink = recedes(one.ref) ? Tone::TextDisabled : m_detail == NetworkDetail::Near ? Tone::Text : Tone::TextSecondary;
    m_text.paint(m_painter, box, role, name, tone(ink));
    return true;
}

void NetworkPainter::paintSelection()
{
    const qreal gap = 3 * m_unit;
    for (const Shown &one : m_shown) {
        const bool isSelected = m_look.isSelected(one.ref);
        // A few dots among ten thousand are found by their names.
        if (m_detail == NetworkDetail::Dots && m_look.cascade && m_look.passed && m_look.passed->size() <= 12 && isPassed(one.ref))
            paintName(one, true);
        if (!isSelected && !m_look.isAround(one.ref))
            continue;
        const QRectF box = m_picture.mark(one.ref).adjusted(-gap, -gap, gap, gap);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(tone(Tone::Accent), 2, isSelected ? Qt::SolidLine : Qt::DotLine));
        m_painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        if (m_detail == NetworkDetail::Dots)
            paintName(one, m_look.selected->size() < 20);
    }
    if (m_look.hovered && m_layout.has(m_look.hovered) && !m_look.welcome && !m_look.connectFrom && !m_look.moving)
        paintHandle(m_look.hovered);
}

void NetworkPainter::paintHandle(ObjectRef ref)
{
    if (m_detail < NetworkDetail::Small)
        return;
    const QRectF disc = m_picture.handle(ref);
    paintBox(m_painter, disc, disc.height() / 2, tone(Tone::Panel), tone(Tone::Accent), 1.5);
    m_painter.setPen(QPen(tone(Tone::Accent), 1.6 * m_unit, Qt::SolidLine, Qt::RoundCap));
    const qreal arm = disc.width() * 0.24;
    m_painter.drawLine(disc.center() - QPointF(arm, 0), disc.center() + QPointF(arm, 0));
    m_painter.drawLine(disc.center() - QPointF(0, arm), disc.center() + QPointF(0, arm));
}

} // namespace sitewright
