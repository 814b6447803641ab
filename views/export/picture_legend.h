// SPDX-License-Identifier: MIT
// What the marks and colours of a picture stand for, below it: applications, severities, services, loads. Lists only what occurs.
// Lengths are units of its font.
#pragma once

#include <functional>
#include <vector>

#include "views/export/picture_export.h"

namespace sitewright {

class PictureLegend {
public:
    /// `key` null = sites are not coloured by service.
    PictureLegend(const PlanSource &source, const PictureOptions &options, const ServiceKey *key, bool showsLoads);

    qreal leastWidth() const;
    qreal height(qreal width) const;
    /// At the painter's origin.
    void paint(QPainter &painter, qreal width) const;

private:
    struct Item {
        QString words;
        qreal markWidth;
        std::function<void(QPainter &, const QRectF &box)> mark;
    };
    struct Group {
        QString title;
        std::vector<Item> items;
    };

    void addApplications(const PlanSource &source);
    void addSeverities(const PlanSource &source);
    void addServices(const PlanSource &source, const ServiceKey &key);
    void addLoads();
    void addLines();
    Item line(const QString &words, const QColor &colour) const;
    qreal itemWidth(const Item &item) const;
    qreal titleWidth() const;
    /// Visits what stands where; answers the height of all.
    qreal walk(qreal width, const std::function<void(QPointF, const Group &)> &group,
               const std::function<void(const QRectF &, const Item &)> &item) const;

    const PictureOptions &m_options;
    QFont m_font, m_bold;
    QFontMetricsF m_metrics, m_boldMetrics;
    std::vector<Group> m_groups;
};

} // namespace sitewright
