// SPDX-License-Identifier: MIT
#include "views/canvas/name_plates.h"

#include <algorithm>
#include <array>
#include <limits>

#include "views/canvas/container_words.h"
#include "views/canvas/ordered_pairs.h"

namespace sitewright {
namespace {

class PlateFinder {
public:
    PlateFinder(const PlanSource &source, const PlanLayout &layout, TextCache &text, const PlanView &view);

    std::vector<NamePlate> find(ObjectRef top);

private:
    static constexpr std::size_t mostLevels = 3;
    /// Where a plate begins when as many levels of plates as its index says are kept free below it.
    using Tops = std::array<qreal, mostLevels>;
    static constexpr qreal nowhere = std::numeric_limits<qreal>::max();

    Tops collect(ObjectRef container, QPoint origin);
    /// The highest of those of what stands in its first row.
    Tops collectChildren(ObjectRef container, const QRectF &box, QPoint corner);
    void add(ObjectRef container, const QRectF &box, QPoint corner, qreal inside);
    void addFacts(NamePlate &plate, bool mayBeHigh, qreal nameWidth, qreal room);
    /// Those found first stay.
    void keepApart();
    bool isOpen(ObjectRef container, const QRectF &box) const;
    qreal usualTop(const QRectF &box) const;
    qreal px(qreal units) const { return units * m_view.scale; }
    QRectF toPixels(const QRect &box) const { return m_view.toPixels(QRectF(box)); }

    const PlanSource &m_source;
    const PlanLayout &m_layout;
    const LayoutMetrics &m_metrics;
    TextCache &m_text;
    PlanView m_view;
    Detail m_detail;
    QRectF m_around; ///< pixels: the view and what may reach into it
    qreal m_line;    ///< height of a name
    std::vector<NamePlate> m_plates;
};

constexpr int mostDiffering = 100;   ///< plates: a region of many parts is slow
constexpr qreal widestPlate = 320; ///< pixels; hardly any is wider

PlateFinder::PlateFinder(const PlanSource &source, const PlanLayout &layout, TextCache &text, const PlanView &view)
    : m_source(source)
    , m_layout(layout)
    , m_metrics(layout.metrics())
    , m_text(text)
    , m_view(view)
    , m_detail(view.detail(m_metrics.siteWidth))
{
    m_text.setReading(m_detail, m_view.scale);
    m_line = std::ceil(m_text.height(TextRole::Name));
    const qreal reach = (mostLevels + 1) * (m_line + 6); // plates stand above each other
    m_around = view.area.adjusted(-widestPlate, -reach, widestPlate, reach);
}

std::vector<NamePlate> PlateFinder::find(ObjectRef top)
{
    if (top && m_detail < Detail::Medium) {
        collect(top, m_layout.rect(m_source.plan, top).topLeft() - m_layout.box(top).topLeft());
        keepApart();
    }
    return std::move(m_plates);
}

bool PlateFinder::isOpen(ObjectRef container, const QRectF &box) const
{
    return box.width() >= 6 && !m_layout.isCollapsed(container) && !m_layout.isBlock(container, m_detail);
}

// Across the upper edge: at this zoom the header is too low for text.
qreal PlateFinder::usualTop(const QRectF &box) const
{
    return std::max(std::round(box.top() + px(m_metrics.header) / 2 - m_line / 2 - 2), std::round(box.top() - m_line / 2 - 2));
}

PlateFinder::Tops PlateFinder::collect(ObjectRef container, QPoint origin)
{
    Tops tops;
    tops.fill(nowhere);
    const QRect units = m_layout.box(container).translated(origin);
    const QRectF box = toPixels(units);
    if (!box.intersects(m_around) || !isOpen(container, box))
        return tops;
    const Tops inside = collectChildren(container, box, units.topLeft());
    tops.front() = usualTop(box);
    for (std::size_t level = 1; level < mostLevels; ++level)
        tops[level] = std::min(tops.front(), inside[level - 1] - m_line - 6);
    add(container, box, units.topLeft(), inside.back());
    return tops;
}

PlateFinder::Tops PlateFinder::collectChildren(ObjectRef container, const QRectF &box, QPoint corner)
{
    Tops highest;
    highest.fill(nowhere);
    const QRectF firstRow(box.topLeft(), QSizeF(widestPlate, px(m_metrics.header) + 3 * m_text.height(TextRole::Name)));
    m_layout.forEachChildIn(container, m_view.toUnits(m_around), corner, [&](ObjectRef child) {
        if (!child.is(Kind::Region))
            return;
        const Tops tops = collect(child, corner);
        if (!toPixels(m_layout.box(child).translated(corner)).intersects(firstRow))
            return;
        for (std::size_t level = 0; level < mostLevels; ++level)
            highest[level] = std::min(highest[level], tops[level]);
    });
    return highest;
}

void PlateFinder::add(ObjectRef container, const QRectF &box, QPoint corner, qreal inside)
{
    NamePlate plate{container, corner, {}, {}, m_source.plan.displayName(container), {}, {}, {}};
    const qreal inset = std::max<qreal>(2, px(m_metrics.padding) - 4);
    const qreal room = box.width() - 2 * inset;
    plate.role = m_text.nameRole(plate.title, room - 12);
    const qreal nameWidth = m_text.width(plate.role, plate.title);
    constexpr qreal leastName = 26;
    if (room < std::min(nameWidth, leastName) + 12 || box.height() < m_line + 4)
        return;
    if (const SeverityCounts counts = m_source.counts.below(container); counts.total() > 0 && nameWidth + 28 <= room)
        plate.worst = counts.worst();
    const bool mayBeHigh =
        box.height() >= 4 * m_line && px(m_metrics.siteHeader) * 2 >= 1.5 * m_line && usualTop(box) + 2 * m_line + 6 <= inside;
    addFacts(plate, mayBeHigh, nameWidth, room);
    plate.box.moveTopLeft({std::round(box.left() + inset), std::min(usualTop(box), inside - plate.box.height() - 2)});
    m_plates.push_back(std::move(plate));
}

// As much of what is in it as there is room for: beside the name, or below it where most of the box stays free.
void PlateFinder::addFacts(NamePlate &plate, bool mayBeHigh, qreal nameWidth, qreal room)
{
    const qreal mark = plate.worst ? 16 : 0;
    const bool overCards = m_detail == Detail::Blocks; // a second line would lie over their names
    const auto asMuchAs = [&](qreal width) { return containerInWords(m_layout, plate.container, plate.title, m_text, width); };
    const QString whole = overCards ? asMuchAs(room - nameWidth - mark - 24) : containerInWords(m_layout, plate.container, plate.title);
    const auto widthOf = [&](const QString &words) { return m_text.width(TextRole::Fact, words); };
    if (!whole.isEmpty() && room >= nameWidth + widthOf(whole) + mark + 24)
        plate.beside = whole;
    else if (mayBeHigh && !overCards)
        plate.below = asMuchAs(room - 12);
    else if (!overCards)
        plate.beside = asMuchAs(room - nameWidth - mark - 24);
    const qreal first = nameWidth + (plate.beside.isEmpty() ? 0 : widthOf(plate.beside) + 8) + mark + 12;
    const qreal width = std::min(room, std::max(first, plate.below.isEmpty() ? 0 : widthOf(plate.below) + 13));
    plate.box.setSize({std::round(width), m_line + 4 + (plate.below.isEmpty() ? 0 : std::ceil(m_text.height(TextRole::Fact)))});
}

void PlateFinder::keepApart()
{
    constexpr int band = 64; // pixels: plates are lower, so that each lies in two bands at most
    const auto bandOf = [&](qreal y) {
        return std::size_t(std::clamp((y - m_around.top()) / band + 1, 0.0, m_around.height() / band + 3));
    };
    std::vector<std::vector<QRectF>> taken(bandOf(std::numeric_limits<int>::max()) + 1);
    std::erase_if(m_plates, [&](const NamePlate &plate) {
        const std::size_t first = bandOf(plate.box.top()), last = bandOf(plate.box.bottom());
        for (std::size_t i = first; i <= last; ++i) {
            if (std::ranges::any_of(taken[i], [&](const QRectF &other) { return other.intersects(plate.box); }))
                return true;
        }
        for (std::size_t i = first; i <= last; ++i)
            taken[i].push_back(plate.box);
        return false;
    });
}

} // namespace

bool NamePlate::looksLike(const NamePlate &other) const
{
    return box == other.box && role == other.role && title == other.title && beside == other.beside && below == other.below &&
           worst == other.worst;
}

NamePlates::NamePlates(const PlanSource &source, const PlanLayout &layout, TextCache &text, const PlanView &view, ObjectRef root)
    : m_view(view)
    , m_plates(PlateFinder(source, layout, text, view).find(root ? root : source.plan.organization()))
{
    std::ranges::sort(m_plates, {}, &NamePlate::container);
}

const NamePlate *NamePlates::find(ObjectRef container) const
{
    const auto found = std::ranges::lower_bound(m_plates, container, {}, &NamePlate::container);
    return found != m_plates.end() && found->container == container ? &*found : nullptr;
}

void NamePlates::addWithCards(const NamePlate &plate, const PlanLayout &layout, QRegion &region) const
{
    if (!plate.box.intersects(m_view.area))
        return;
    const auto add = [&](const QRectF &pixels) { region += pixels.toAlignedRect().adjusted(-2, -2, 2, 2); };
    add(plate.box);
    layout.forEachChildIn(plate.container, m_view.toUnits(plate.box), plate.corner, [&](ObjectRef child) {
        const QRectF card = m_view.toPixels(QRectF(layout.box(child).translated(plate.corner)));
        if (child.is(Kind::Site) && card.intersects(plate.box))
            add(card);
    });
}

std::optional<QRegion> NamePlates::difference(const NamePlates &after, const PlanLayout &layout) const
{
    QRegion region;
    int differing = 0;
    const bool isTold = forEachPair(m_plates, after.m_plates, &NamePlate::container, [&](const NamePlate *old, const NamePlate *then) {
        if (old && then && old->looksLike(*then))
            return true;
        if (++differing > mostDiffering)
            return false;
        if (old)
            addWithCards(*old, layout, region);
        if (then)
            after.addWithCards(*then, layout, region);
        return true;
    });
    return isTold ? std::optional(region) : std::nullopt;
}

} // namespace sitewright
