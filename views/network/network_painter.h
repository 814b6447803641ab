// SPDX-License-Identifier: MIT
// Paints the network view: links, then sites and clouds, then names where there is room. Draws less the farther one is; cost
// is bounded by pixels as far as a picture of many small things can be.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "views/network/label_space.h"
#include "views/network/network_picture.h"
#include "views/network/pixel_sheet.h"
#include "views/shared/chips.h"
#include "views/shared/theme.h"

namespace sitewright {

class NetworkPainter {
public:
    NetworkPainter(QPainter &painter, const PlanSource &source, const NetworkLayout &layout, const Theme &theme, TextCache &text,
                   const PlanView &view, const NetworkLook &look);

    void paint();

private:
    using Shown = NetworkScratch::Seen;
    /// Services are few: each is asked for its colour now and then, not for every site.
    class RingColours {
    public:
        explicit RingColours(const NetworkPainter &painter) : m_painter(painter) {}
        QRgb of(std::size_t shown);

    private:
        const NetworkPainter &m_painter;
        std::vector<std::pair<ObjectRef, QRgb>> m_kept{8192};
        std::array<ObjectRef, 64> m_services;       ///< of those shown from m_first on: looked up together, so that memory is waited for once
        std::size_t m_first = std::size_t(-1);
    };

    // --- network_painter.cpp ---
    void paintGrid();
    void collect();
    void paintDots();
    void paintRegionNames();
    void paintNames();
    bool paintName(const Shown &one, bool always);
    void paintSelection();
    void paintHandle(ObjectRef ref);
    bool recedes(ObjectRef ref) const;
    QColor tone(Tone tone) const { return m_theme.color(tone); }
    /// Null where it is not shown, too.
    ObjectRef serviceOf(ObjectRef site) const;
    QColor ring(ObjectRef service) const;

    // --- network_marks.cpp ---
    void paintSite(const Shown &one);
    /// Thousands of small sites at once, before what lies above them. Those that stand out are left to paintSite().
    void stampSites();
    bool standsOut(ObjectRef site) const;
    void paintDisc(QPainter &painter, const QRectF &circle, const QColor &edge, const QColor &fill) const;
    void paintSmallSite(const Shown &one, const QRectF &circle, const QColor &edge, const QColor &fill);
    /// The severity a small site shows, plus 1; 0 = none.
    quint32 shownSeverity(ObjectRef site, qreal width) const;
    void paintSmallDisc(QPainter &painter, const QRectF &where, const QColor &edge, const QColor &fill, quint32 severity) const;
    void paintInside(ObjectRef site, const QRectF &circle);
    void paintNumber(ObjectRef site, const QRectF &circle);
    void paintNumberInside(ObjectRef site, const QRectF &circle);
    QRectF badgeOf(ObjectRef site, const QRectF &circle) const;
    void paintBadge(ObjectRef site, const QRectF &circle);
    void paintSmallBadge(ObjectRef site, const QRectF &circle);
    void paintCloud(const Shown &one);

    // --- network_links.cpp ---
    void paintLinks();
    const LinkLoad *loadOf(ObjectRef link) const;
    SingleLinks collectLinks();
    void paintMarkedLink(const NetworkLayout::Line &line, const QLineF &at);
    qreal widthOf(ObjectRef link) const;
    QColor colourOf(ObjectRef link) const;
    qreal linkScale() const { return (m_detail == NetworkDetail::Small ? 0.4 : m_detail == NetworkDetail::Medium ? 0.7 : 1) * m_unit; }
    void paintLookedAt();
    void paintLinksThatStandOut();
    std::array<QLineF, 2> trayOf(const QLineF &part) const;
    bool isMoving(const NetworkLayout::Line &line) const { return m_look.isMoving(line.from) || m_look.isMoving(line.to); }
    void paintLink(const NetworkLayout::Line &line, const QLineF &at);
    void paintLinkLabels();
    void paintLinkLabel(const NetworkLayout::Line &line, const QLineF &at);
    bool isLabelPossible(const NetworkLayout::Line &line, const QLineF &at, qreal width) const;
    bool paintLinkLabel(const NetworkLayout::Line &line, const QLineF &at, const QString &words);
    void paintNewLink();
    bool isVisible(const QLineF &line) const;
    /// The part of a line that is in view: long ones cost by their length.
    bool clip(QLineF &line) const;

    // --- network_bundles.cpp ---
    /// Links of one length.
    struct Strand {
        std::vector<QLineF> few, many; ///< how many each stands for
        qreal ink = 0;
    };
    enum class Passing : quint8 { Too, Not, Only }; ///< links that neither begin nor end in view
    void paintBundles(Passing passing);
    double gatherBundles(int length, int spot, Passing passing, qreal most, Strand &out) const;
    void gatherStrand(int length, Passing passing, qreal most, Strand &out) const;
    void paintStrands(const std::vector<int> &lengths, const std::vector<Strand> &strands);
    void paintMovingLinks();

    // --- network_arrows.cpp ---
    void paintArrows();
    void paintArrow(ObjectRef service, ObjectRef site);
    /// Bent aside, from the edge of one mark to that of the other.
    void paintBow(ObjectRef from, ObjectRef to, const QPen &pen);
    void paintCurve(const std::function<QPointF(qreal)> &at, qreal start, qreal end, const QPen &pen);
    void paintArrowHeads();

    // --- network_cascade.cpp ---
    const CascadeLink *cascadeOf(ObjectRef link) const;
    void paintCascadeLink(const NetworkLayout::Line &line, const QLineF &at, const CascadeLink &sum);
    void paintCascadeFromAfar();
    void paintCascadeSteps();
    void paintCascadeLabel(const NetworkLayout::Line &line, const QLineF &at);
    bool isRoot(ObjectRef site) const;
    bool isPassed(ObjectRef ref) const { return m_look.passed && m_look.passed->contains(ref); }

    QPainter &m_painter;
    const PlanSource &m_source;
    const Plan &m_plan;
    const NetworkLayout &m_layout;
    const Theme &m_theme;
    TextCache &m_text;
    const PlanView &m_view;
    const NetworkLook &m_look;
    NetworkPicture m_picture;
    const NetworkDetail m_detail;
    const qreal m_unit;
    PixelSheet m_ground; ///< grid, many links, dots
    std::vector<Shown> m_ownShown;
    std::vector<Shown> &m_shown; ///< in view, clouds last
    std::vector<std::pair<const NetworkLayout::Line *, QLineF>> m_lines; ///< in view; not from afar
    LabelSpace m_space;
    struct ArrowHead {
        QPointF from, tip;
        QColor colour;
    };
    std::vector<ArrowHead> m_arrowHeads;
    bool m_isStamped = false; ///< sites, by the thousand
};

} // namespace sitewright
