// SPDX-License-Identifier: MIT
#include "views/export/picture_legend.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>
#include <QLocale>

#include "model/catalog/applications.h"
#include "views/canvas/line_shapes.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr qreal above = 20, gap = 16, beside = 7, rowHeight = 26;
constexpr std::size_t mostServices = 24;

QString tr(const char *text, const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("PictureExport", text, disambiguation, n);
}

} // namespace

PictureLegend::PictureLegend(const PlanSource &source, const PictureOptions &options, const ServiceKey *key, bool showsLoads)
    : m_options(options), m_font(smallFont(options.font)), m_bold(smallBoldFont(options.font)), m_metrics(m_font), m_boldMetrics(m_bold)
{
    const bool isStructure = options.view == PictureView::Structure;
    if (isStructure && options.layers.shows(Layer::ManagementPoints) && options.layers.shows(Layer::Applications))
        addApplications(source);
    addSeverities(source);
    if (key)
        addServices(source, *key);
    if (showsLoads && !isStructure)
        addLoads();
    if (isStructure && (options.layers.shows(Layer::Links) || options.arrows))
        addLines();
}

void PictureLegend::addApplications(const PlanSource &source)
{
    const Plan &plan = source.plan;
    std::set<int> types;
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef point) {
        const auto isIn = [&](ObjectRef whole) { return plan.isWithin(point, whole) || plan.isWithin(whole, point); };
        if ((m_options.root && !isIn(m_options.root)) || (!m_options.objects.empty() && std::ranges::none_of(m_options.objects, isIn)))
            return;
        for (int i = 0, n = plan.applicationCount(point); i < n; ++i)
            types.insert(plan.application(point, i).type);
    });
    Group group{tr("Applications"), {}};
    for (const int type : types) {
        const QString shortName = plain(plan.applicationShortName(type));
        const std::string key = plan.applicationKey(type);
        group.items.push_back({plain(plan.applicationName(type)), chipSize(m_boldMetrics, shortName).width(),
                               [this, key, shortName](QPainter &painter, const QRectF &box) {
                                   painter.setFont(m_bold);
                                   const QSizeF size = chipSize(m_boldMetrics, shortName);
                                   paintChip(painter, QRectF(QPointF(box.left(), box.center().y() - size.height() / 2), size), m_options.theme, key, shortName);
                               }});
    }
    m_groups.push_back(std::move(group));
}

void PictureLegend::addSeverities(const PlanSource &source)
{
    SeverityCounts counts = m_options.root ? source.counts.below(m_options.root) : source.counts.total();
    if (!m_options.objects.empty()) {
        counts = {};
        for (const ObjectRef ref : m_options.objects) {
            for (std::size_t i = 0; i < counts.count.size(); ++i)
                counts.count[i] += source.counts.below(ref).count[i];
        }
    }
    Group group{tr("Findings"), {}};
    for (int i = 0; i < severityCount; ++i) {
        if (counts.count[std::size_t(i)] == 0)
            continue;
        const auto mark = SeverityMark(i);
        group.items.push_back({severityName(mark), scaled(m_metrics, 11), [this, mark](QPainter &painter, const QRectF &box) {
                                   const qreal side = box.width();
                                   paintSeverity(painter, {box.left(), box.center().y() - side / 2, side, side}, m_options.theme, mark);
                               }});
    }
    m_groups.push_back(std::move(group));
}

PictureLegend::Item PictureLegend::line(const QString &words, const QColor &colour) const
{
    return {words, scaled(m_metrics, 18), [colour](QPainter &painter, const QRectF &box) {
                paintBox(painter, {box.left(), box.center().y() - 2, box.width(), 4}, 2, colour, QColor(), 0);
            }};
}

void PictureLegend::addServices(const PlanSource &source, const ServiceKey &key)
{
    Group group{tr("Served by"), {}};
    const auto colour = [&](ObjectRef service) { return m_options.theme.serviceColor(source.plan.id(service).bits()).rgb(); };
    const std::vector<ServiceKey::Row> rows = key.listed(mostServices, colour);
    for (const ServiceKey::Row &row : rows) {
        if (row.service)
            group.items.push_back(line(QLocale().toString(row.number) + u"  "_s + plain(source.plan.displayName(row.service)),
                                       m_options.theme.serviceColor(source.plan.id(row.service).bits())));
        else if (row.sites > 0)
            group.items.push_back(line(tr("nobody"), m_options.theme.color(Tone::TextQuiet)));
    }
    if (key.rows().size() > rows.size())
        group.items.push_back({tr("and %Ln more", nullptr, int(key.rows().size() - rows.size())), 0, nullptr});
    m_groups.push_back(std::move(group));
}

void PictureLegend::addLoads()
{
    Group group{tr("Links"), {}};
    group.items.push_back(line(tr("under 50 %"), m_options.theme.color(Tone::LoadLow)));
    group.items.push_back(line(tr("50 to 80 %"), m_options.theme.color(Tone::LoadMedium)));
    group.items.push_back(line(tr("over 80 %"), m_options.theme.color(Tone::LoadHigh)));
    m_groups.push_back(std::move(group));
}

// Dashes and heads as the view draws them.
void PictureLegend::addLines()
{
    Group group{tr("Lines"), {}};
    const auto add = [&](const QString &words, Qt::PenStyle style, bool hasHead) {
        group.items.push_back({words, scaled(m_metrics, 22), [this, style, hasHead](QPainter &painter, const QRectF &box) {
                                   const QColor colour = m_options.theme.color(Tone::TextSecondary);
                                   const QPointF start(box.left(), box.center().y()), end(box.right(), box.center().y());
                                   painter.setPen(QPen(colour, 1.5, style, Qt::FlatCap));
                                   painter.drawLine(start, end);
                                   if (hasHead)
                                       paintArrowHead(painter, start, end, 7, 7, colour);
                               }});
    };
    if (m_options.layers.shows(Layer::Links)) {
        add(tr("WAN link"), Qt::SolidLine, false);
        add(tr("link in the LAN"), Qt::DotLine, false);
    }
    if (m_options.arrows)
        add(tr("serves"), Qt::DashLine, true);
    m_groups.push_back(std::move(group));
}

qreal PictureLegend::itemWidth(const Item &item) const
{
    return item.markWidth + (item.mark ? scaled(m_metrics, beside) : 0) + std::ceil(m_metrics.horizontalAdvance(item.words)) + 1;
}

qreal PictureLegend::titleWidth() const
{
    qreal width = 0;
    for (const Group &group : m_groups) {
        if (!group.items.empty())
            width = std::max(width, std::ceil(m_boldMetrics.horizontalAdvance(group.title)) + scaled(m_metrics, gap));
    }
    return width;
}

qreal PictureLegend::leastWidth() const
{
    qreal width = 0;
    for (const Group &group : m_groups) {
        for (const Item &item : group.items)
            width = std::max(width, itemWidth(item));
    }
    return titleWidth() + width;
}

qreal PictureLegend::walk(qreal width, const std::function<void(QPointF, const Group &)> &onGroup,
                          const std::function<void(const QRectF &, const Item &)> &onItem) const
{
    const qreal left = titleWidth(), row = scaled(m_metrics, rowHeight);
    qreal y = scaled(m_metrics, above);
    for (const Group &group : m_groups) {
        if (group.items.empty())
            continue;
        if (onGroup)
            onGroup({0, y}, group);
        qreal x = left;
        for (const Item &item : group.items) {
            const qreal needed = itemWidth(item);
            if (x > left && x + needed > width) {
                x = left;
                y += row;
            }
            if (onItem)
                onItem({x, y, needed, row}, item);
            x += needed + scaled(m_metrics, gap);
        }
        y += row;
    }
    return y;
}

qreal PictureLegend::height(qreal width) const { return walk(width, {}, {}); }

void PictureLegend::paint(QPainter &painter, qreal width) const
{
    const qreal row = scaled(m_metrics, rowHeight);
    const auto baseline = [row](const QFontMetricsF &metrics, qreal top) { return top + (row + metrics.ascent() - metrics.descent()) / 2; };
    walk(
        width,
        [&](QPointF at, const Group &group) {
            painter.setFont(m_bold);
            painter.setPen(m_options.theme.color(Tone::TextSecondary));
            painter.drawText(QPointF(at.x(), baseline(m_boldMetrics, at.y())), group.title);
        },
        [&](const QRectF &box, const Item &item) {
            if (item.mark)
                item.mark(painter, QRectF(box.left(), box.top(), item.markWidth, box.height()));
            painter.setFont(m_font);
            painter.setPen(m_options.theme.color(Tone::TextSecondary));
            const qreal left = box.left() + item.markWidth + (item.mark ? scaled(m_metrics, beside) : 0);
            painter.drawText(QPointF(left, baseline(m_metrics, box.top())), item.words);
        });
}

} // namespace sitewright
