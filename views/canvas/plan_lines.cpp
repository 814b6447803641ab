// SPDX-License-Identifier: MIT
#include "views/canvas/plan_lines.h"

#include <algorithm>

namespace sitewright {
namespace {

bool movesLines(FieldId field)
{
    switch (field) {
    case FieldId::Name:
    case FieldId::Description:
    case FieldId::Bandwidth:
    case FieldId::Subnets:
    case FieldId::WakeOnLan:
    case FieldId::Seat:
        return false;
    default:
        return true;
    }
}

// One line for all between the same two.
class Joiner {
public:
    void add(PlanLines::Line line)
    {
        if (line.what.is(Kind::Link) && line.to < line.from) { // a link leads both ways
            std::swap(line.from, line.to);
            std::swap(line.start, line.end);
        }
        const auto [at, isNew] = m_known.try_emplace(std::uint64_t(line.from.bits()) << 32 | line.to.bits(), m_lines.size());
        if (isNew)
            m_lines.push_back(line);
        else
            ++m_lines[at->second].count;
    }
    void addAlone(const PlanLines::Line &line) { m_lines.push_back(line); }
    std::vector<PlanLines::Line> take() { return std::move(m_lines); }

private:
    std::unordered_map<std::uint64_t, std::size_t> m_known;
    std::vector<PlanLines::Line> m_lines;
};

} // namespace

void PlanLines::forget()
{
    m_isMeasured = false;
    m_lines.clear();
    m_clouds.clear();
}

void PlanLines::planChanged(const ChangeSet &changes)
{
    const auto moves = [](const FieldChange &change) { return movesLines(change.field); };
    if (!changes.created.empty() || !changes.removed.empty() || std::ranges::any_of(changes.fields, moves))
        forget();
}

void PlanLines::measure(const Plan &plan, const PlanLayout &layout)
{
    if (std::exchange(m_isMeasured, true))
        return;
    m_origins.assign(plan.capacity(Kind::Site), {});
    m_depths.assign(plan.capacity(Kind::Site), 0);
    m_widths.clear();
    std::vector<int> counts;
    const ObjectRef top = plan.organization();
    std::vector<ObjectRef> all;
    if (top)
        all.push_back(top);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const ObjectRef ref = all[i], owner = plan.owner(ref);
        const QRect box = layout.box(ref);
        const int depth = owner ? m_depths[owner.index()] + 1 : 0;
        m_origins[ref.index()] = owner ? m_origins[owner.index()] + box.topLeft() : box.topLeft();
        m_depths[ref.index()] = qint16(depth);
        if (std::size_t(depth) >= counts.size()) {
            counts.resize(std::size_t(depth) + 1);
            m_widths.resize(std::size_t(depth) + 1);
        }
        ++counts[std::size_t(depth)];
        m_widths[std::size_t(depth)] += box.width();
        if (!layout.isCollapsed(ref))
            plan.forEachChild(ref, ChildGroup::Structure, [&](ObjectRef child) { all.push_back(child); });
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_widths[i] /= std::max(1, counts[i]);
}

QPointF PlanLines::middle(const Plan &plan, const PlanLayout &layout, ObjectRef ref) const
{
    if (ref.is(Kind::Cloud)) {
        const auto found = std::ranges::find(m_clouds, ref, &Cloud::cloud);
        return found == m_clouds.end() ? QPointF() : found->at;
    }
    const QRectF box(layout.box(ref));
    if (ref.isStructure())
        return QPointF(m_origins[ref.index()]) + QPointF(box.width(), box.height()) / 2;
    const ObjectRef owner = plan.owner(ref);
    return box.center() + QPointF(owner.isStructure() ? m_origins[owner.index()] : QPoint());
}

ObjectRef PlanLines::shownEnd(const Plan &plan, const PlanLayout &layout, ObjectRef end) const
{
    return layout.shownAs(plan, end.is(Kind::Segment) ? plan.owner(end) : end);
}

void PlanLines::collectLinks(const Plan &plan, const PlanLayout &layout)
{
    std::vector<Line> &out = m_lines[{What::Links, everyDepth}];
    out.reserve(plan.count(Kind::Link));
    plan.forEach(Kind::Link, [&](ObjectRef link) {
        const auto &ends = plan.link(link).ends;
        const ObjectRef from = shownEnd(plan, layout, ends[0]), to = shownEnd(plan, layout, ends[1]);
        if (from && to && from != to)
            out.push_back({link, from, to, {}, {}, 1});
    });
}

void PlanLines::collectArrows(const Plan &plan, const Facts &facts, const PlanLayout &layout)
{
    std::vector<Line> &out = m_lines[{What::Arrows, everyDepth}];
    plan.forEach(Kind::Site, [&](ObjectRef site) {
        const ObjectRef service = facts.effectiveService(site);
        if (service && plan.owner(service) != site && plan.point(service).standsIn != site)
            out.push_back({service, layout.shownAs(plan, service), layout.shownAs(plan, site), {}, {}, 1});
    });
}

void PlanLines::placeClouds()
{
    struct Sum {
        QPointF at;
        int count = 0;
    };
    std::map<ObjectRef, Sum> sums;
    for (const Line &line : m_lines[{What::Links, everyDepth}]) {
        if (line.from.is(Kind::Cloud) && line.to.is(Kind::Cloud))
            continue;
        for (const auto &[cloud, other] : {std::pair(line.from, line.end), std::pair(line.to, line.start)}) {
            if (!cloud.is(Kind::Cloud))
                continue;
            Sum &sum = sums[cloud];
            sum.at += other;
            ++sum.count;
        }
    }
    for (const auto &[cloud, sum] : sums) {
        QPointF at = sum.at / sum.count;
        // Two carriers of the same sites would lie on each other.
        const std::size_t looked = std::min<std::size_t>(m_clouds.size(), 100);
        for (std::size_t i = 0; i < looked; ++i) {
            if ((m_clouds[i].at - at).manhattanLength() < 90)
                at.ry() += 90;
        }
        m_clouds.push_back({cloud, at});
    }
}

ObjectRef PlanLines::ancestorAt(const Plan &plan, ObjectRef ref, int depth) const
{
    if (ref.is(Kind::Cloud))
        return ref;
    if (!ref.isStructure())
        ref = plan.owner(ref);
    while (ref && m_depths[ref.index()] > depth)
        ref = plan.owner(ref);
    return ref;
}

std::vector<ObjectRef> PlanLines::linksBetween(const Plan &plan, const PlanLayout &layout, const Line &line, int depth) const
{
    std::vector<ObjectRef> out;
    const auto end = [&](ObjectRef ref) {
        ref = shownEnd(plan, layout, ref);
        return depth == everyDepth || !ref ? ref : ancestorAt(plan, ref, depth);
    };
    plan.forEach(Kind::Link, [&](ObjectRef link) {
        const ObjectRef from = end(plan.link(link).ends[0]), to = end(plan.link(link).ends[1]);
        if ((from == line.from && to == line.to) || (from == line.to && to == line.from))
            out.push_back(link);
    });
    return out;
}

std::vector<PlanLines::Line> PlanLines::gathered(const Plan &plan, const PlanLayout &layout, const std::vector<Line> &all, int depth) const
{
    Joiner joiner;
    for (const Line &line : all) {
        const ObjectRef from = ancestorAt(plan, line.from, depth), to = ancestorAt(plan, line.to, depth);
        if (from && to && from != to)
            joiner.add({line.what, from, to, middle(plan, layout, from), middle(plan, layout, to), 1});
    }
    return joiner.take();
}

// Those that end at the same closed box are one.
void PlanLines::joinAtClosed(const PlanLayout &layout, std::vector<Line> &lines) const
{
    Joiner joiner;
    for (const Line &line : lines) {
        if (line.from == line.to)
            continue;
        if (layout.isCollapsed(line.from) || layout.isCollapsed(line.to))
            joiner.add(line);
        else
            joiner.addAlone(line);
    }
    lines = joiner.take();
}

const std::vector<PlanLines::Line> &PlanLines::lines(What what, const Plan &plan, const Facts &facts, const PlanLayout &layout, int depth)
{
    measure(plan, layout);
    const auto found = m_lines.find({what, depth});
    if (found != m_lines.end())
        return found->second;
    if (depth != everyDepth)
        return m_lines[{what, depth}] = gathered(plan, layout, lines(what, plan, facts, layout, everyDepth), depth);
    what == What::Links ? collectLinks(plan, layout) : collectArrows(plan, facts, layout);
    std::vector<Line> &made = m_lines[{what, everyDepth}];
    if (layout.hasCollapsed())
        joinAtClosed(layout, made);
    const auto place = [&](bool clouds) {
        for (Line &line : made) {
            if (line.from.is(Kind::Cloud) == clouds)
                line.start = middle(plan, layout, line.from);
            if (line.to.is(Kind::Cloud) == clouds)
                line.end = middle(plan, layout, line.to);
        }
    };
    place(false);
    if (what == What::Links) {
        placeClouds();
        place(true);
    }
    return made;
}

const std::vector<PlanLines::Cloud> &PlanLines::clouds(const Plan &plan, const Facts &facts, const PlanLayout &layout)
{
    lines(What::Links, plan, facts, layout, everyDepth);
    return m_clouds;
}

int PlanLines::depthFor(const Plan &plan, const PlanLayout &layout, qreal scale, qreal pixels)
{
    measure(plan, layout);
    int depth = 1;
    while (std::size_t(depth) + 1 < m_widths.size() && m_widths[std::size_t(depth) + 1] * scale >= pixels)
        ++depth;
    return depth;
}

} // namespace sitewright
