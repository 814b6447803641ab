// SPDX-License-Identifier: MIT
// Where things stand on a picture: title above, the plan or a part of it, legend below. Lays the plan out once, when it is made, and
// can be painted at any scale then. The plan must outlive it and stay as it is.
#pragma once

#include <memory>
#include <optional>
#include <unordered_set>

#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_lines.h"
#include "views/canvas/plan_view.h"
#include "views/canvas/text_cache.h"
#include "views/export/picture_export.h"
#include "views/export/picture_legend.h"
#include "views/network/network_sheet.h"

namespace sitewright {

class PictureSheet {
public:
    PictureSheet(const PlanSource &source, const PictureOptions &options);
    Q_DISABLE_COPY_MOVE(PictureSheet)

    const PictureOptions &options() const { return m_options; }
    bool isEmpty() const { return m_part.isEmpty(); }
    QSizeF size() const { return m_size; } ///< pixels
    void setScale(qreal scale); ///< as in the options
    /// Of posters: no wider than this, and so much further down; until the next call.
    void placeLegend(qreal mostWidth, qreal lower);
    QRectF legendRect() const; ///< in the picture; empty without a legend
    bool isBlank(const QRectF &part) const; ///< neither title nor plan nor legend reaches into it
    bool namesSites() const;   ///< whether each site has its name at this scale
    QColor ground() const;
    /// At the painter's origin; `asShapes` keeps text as text and everything scalable.
    void paint(QPainter &painter, bool asShapes);

private:
    qreal legendWidth(qreal width) const;
    qreal legendUnit() const;
    QRectF structurePart() const;
    std::vector<ObjectRef> boxesOfObjects() const;
    std::unordered_set<ObjectRef> closedBoxes() const;
    QRectF networkPart() const;
    void paintStructure(QPainter &painter, TextCache &text, const PlanView &view);
    void paintNetwork(QPainter &painter, QPointF corner);
    void paintFrame(QPainter &painter, const QRectF &picture) const;
    void paintTitle(QPainter &painter) const;

    const PlanSource m_source;
    PictureOptions m_options;
    PlanLayout m_layout;
    PlanLines m_lines;
    std::optional<NetworkSheet> m_network;
    ServiceKey m_key;
    std::optional<PictureLegend> m_legend;
    qreal m_scale = 1; ///< pixels for each unit of the view
    qreal m_unit = 1;  ///< title and legend: pixels for each unit, readable at any scale
    QRectF m_part;     ///< units of the view
    qreal m_margin = 0;
    qreal m_titleHeight = 0;
    qreal m_legendWidth = 0; ///< pixels; 0 = as wide as the picture
    qreal m_legendLower = 0;
    QSizeF m_size;
};

/// For what is drawn in lines and text: the scale says only how large it opens. Refused where no viewer could show it, with
/// `tooManySites` as the reason, and when there is nothing to show.
Result<std::unique_ptr<PictureSheet>> drawnSheet(const PlanSource &source, PictureOptions options, const QString &tooManySites);

} // namespace sitewright
