// SPDX-License-Identifier: MIT
// Paints a plan: the one path for screen, PNG, SVG and print. Walks the nested boxes, culls by rectangle, and draws less
// the farther one is; cost is bounded by pixels. Names stay readable at every zoom: below a size they no longer shrink.
#pragma once

#include "views/canvas/name_plates.h"
#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/plan_view.h"
#include "views/canvas/text_cache.h"
#include "views/shared/chips.h"
#include "views/shared/theme.h"

namespace sitewright {

class PlanPainter {
public:
    PlanPainter(QPainter &painter, const PlanSource &source, const PlanLayout &layout, const Theme &theme, TextCache &text,
                const PlanView &view, const PlanLook &look);

    void paint();

private:
    // Keys of kept marks; the lower bits say which.
    static constexpr quint32 chipMark = 1U << 28, badgeMark = 2U << 28, severityMark = 3U << 28, kindMark = 4U << 28;

    enum class Standing : quint8 { Normal, Accepting, Target, Receding };

    /// A box and where what it stands in begins.
    struct Place {
        ObjectRef box;
        QPoint origin;
        int depth = 0;
    };

    // --- containers (plan_painter.cpp) ---
    bool coversArea(const Place &place) const;
    /// To the region in it that fills all that is to be painted; false when none does.
    bool goInto(Place &place) const;
    void paintGrid();
    void paintContainer(ObjectRef ref, QPoint origin, int depth);
    void paintChild(ObjectRef ref, QPoint origin, int depth);
    void paintHeader(ObjectRef ref, const QRectF &box);
    void paintBlock(ObjectRef ref, const QRectF &box);

    // --- names of containers from afar (plate_painter.cpp) ---
    void paintPlates(const NamePlates &plates);
    void paintPlate(const NamePlate &plate);

    // --- closed boxes (fold_painter.cpp) ---
    void paintCollapsed(ObjectRef ref, const QRectF &box);
    QStringList collapsedFacts(ObjectRef ref) const;
    /// The frame of a closed box, and what shows of more behind it; answers where the front one is.
    QRectF paintPile(ObjectRef ref, const QRectF &box);
    /// How far right of its usual place what stands beside it begins.
    qreal paintFoldHandle(ObjectRef ref, const QRectF &box);

    void paintStrip(ObjectRef ref, QPoint origin);
    void paintAside(ObjectRef point, const QRectF &area);
    void paintRepositories(ObjectRef ref, QPoint origin);

    // --- sites and what stands in them (site_card.cpp) ---
    void paintSite(ObjectRef ref, const QRect &box);
    void paintTile(ObjectRef ref, const QRectF &box);
    /// Answers how high the words are; 0 when there is no room for any.
    qreal paintTileName(const QString &words, const QRectF &area, bool isMarked);
    /// In two lines where one is too narrow and both have room; answers where they end.
    QRectF paintCompactName(ObjectRef ref, const QRectF &area, qreal right);
    void paintCompactSite(ObjectRef ref, const QRectF &box);
    void paintSiteHeader(ObjectRef ref, const QRectF &box);
    void paintServiceBar(ObjectRef ref, const QRectF &box);
    void paintService(ObjectRef ref, const QRectF &line);
    /// The number in the legend, in the service's colour; answers its width.
    qreal paintServiceNumber(ObjectRef service, QPointF leftCentre);
    QColor serviceColour(ObjectRef service) const;
    QString serviceInWords(ObjectRef ref, ObjectRef service) const;
    void paintContents(ObjectRef site, QPoint origin);
    void paintMore(ObjectRef site, QPoint origin, int top, const QString &words);
    void paintStore(ObjectRef store, const QRectF &row);
    void paintSegment(ObjectRef segment, const QRectF &row);
    void paintPoint(ObjectRef point, const QRectF &box, bool inContainer, bool lone);
    void paintPointHeader(ObjectRef point, const QRectF &line, bool dotsBeside);
    void paintChips(ObjectRef point, const QRectF &area);
    /// In one line, and how many more there are.
    void paintChipLine(ObjectRef point, const QRectF &area);
    void paintChip(int type, const QRectF &chip);
    void paintDots(ObjectRef point, const QRectF &area);
    QString whereabouts(ObjectRef point) const;
    /// What a depot is master of; empty when of nothing.
    QString masterInWords(ObjectRef store) const;
    void paintWordTag(QPointF at, QSizeF size, Tone colour, Tone tint, const QString &words);

    // --- shared ---
    QColor tone(Tone tone) const;
    void fillBox(const QRectF &box, const QColor &colour);
    Standing standing(ObjectRef ref);
    void paintFrame(ObjectRef ref, const QRectF &box, qreal radius, Tone fill, Tone line);
    void paintInvitation(ObjectRef ref, QPoint origin);
    void paintGlyph(const QRectF &box, KindIcon kind);
    /// Right-aligned at `right`; answers where they begin.
    qreal paintBadges(const SeverityCounts &counts, QPointF rightCentre, bool worstOnly);
    /// The same beside a name that leaves so much room.
    qreal paintCounts(const SeverityCounts &counts, QPointF rightCentre, qreal room);
    bool isVisible(const QRectF &box) const { return box.intersects(m_view.area); }
    QRectF toPixels(const QRect &box) const { return m_view.toPixels(QRectF(box)); }
    /// How much of a card lies below the plate with the name of what it stands in.
    qreal covered(const QRectF &box) const { return m_plate.intersects(box) ? std::max<qreal>(0, m_plate.bottom() - box.top()) : 0; }
    void paintSeverityMark(const QPointF &centre, qreal side, Severity severity);
    qreal px(qreal units) const { return units * m_view.scale; }
    QString name(ObjectRef ref) const { return m_plan.displayName(ref); }

    QPainter &m_painter;
    const PlanSource &m_source;
    const Plan &m_plan;
    const PlanLayout &m_layout;
    const LayoutMetrics &m_metrics;
    const Theme &m_theme;
    TextCache &m_text;
    const PlanView &m_view;
    const PlanLook &m_look;
    Detail m_detail;
    Standing m_standing = Standing::Normal; ///< of what is being painted
    const NamePlates *m_plates = nullptr;
    QRectF m_plate; ///< with the name of the container whose content is being painted
};

} // namespace sitewright
