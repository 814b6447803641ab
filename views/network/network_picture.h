// SPDX-License-Identifier: MIT
// Sizes and shapes of the network view at a zoom, for painting and for finding what is under the pointer alike.
#pragma once

#include <functional>
#include <unordered_set>

#include "model/analysis/cascade.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/plan_view.h"
#include "views/canvas/service_key.h"
#include "views/canvas/text_cache.h"
#include "views/network/link_loads.h"
#include "views/network/network_layers.h"
#include "views/network/network_layout.h"
#include "views/network/pixel_sheet.h"

namespace sitewright {

/// From far to near.
enum class NetworkDetail : quint8 {
    Dots,   ///< sites are dots, regions have names, links are drawn together
    Small,  ///< sites have names where there is room
    Medium, ///< severities and bandwidths show
    Near,   ///< everything
};

/// Which links are painted one by one: as many as the picture bears. Only these can be pointed at.
enum class SingleLinks : quint8 { All, EndingInView, None };

/// What need not be asked for again in each frame: a hundred thousand seats and two million pixels are pages to be cleared.
struct NetworkScratch {
    struct Seen {
        ObjectRef ref;
        QPointF at; ///< pixels
    };

    PixelSheet::Pixels pixels;
    std::vector<Seen> seen;
    SingleLinks links = SingleLinks::All; ///< of the last picture
};

/// What a person is doing with the picture.
struct NetworkLook {
    const std::unordered_set<ObjectRef> *selected = nullptr;
    const std::unordered_set<ObjectRef> *around = nullptr; ///< sites in which something selected stands that has no mark of its own
    const std::unordered_set<ObjectRef> *path = nullptr; ///< links that somebody asked to stand out
    ObjectRef hovered;
    std::function<Welcome(ObjectRef target)> welcome; ///< while something is dragged
    ObjectRef dropTarget;
    const std::unordered_set<ObjectRef> *moving = nullptr; ///< seats that follow the pointer
    QPointF shift;                                         ///< by how much, in units
    ObjectRef connectFrom; ///< while a link is being drawn
    ObjectRef connectTo;
    QPointF connectAt; ///< the pointer, in pixels
    ServiceLayers services;
    const Cascade *cascade = nullptr;                      ///< null = none is shown
    const std::unordered_set<ObjectRef> *passed = nullptr; ///< sites and clouds it passes
    const LinkLoads *loads = nullptr; ///< null = links are painted by bandwidth alone
    NetworkLayers layers; ///< of those, loads and services follow what is given above
    bool showGrid = true;
    NetworkScratch *scratch = nullptr; ///< null = nothing is kept

    bool showsLinks() const { return layers.shows(NetworkLayer::Links); }
    bool showsClouds() const { return layers.shows(NetworkLayer::Clouds); }
    /// A cloud that is switched off, or a link to one.
    bool hides(ObjectRef ref) const { return ref.is(Kind::Cloud) && !showsClouds(); }
    bool hides(const NetworkLayout::Line &line) const { return hides(line.from) || hides(line.to); }
    bool isMoving() const { return moving && !moving->empty(); }
    /// Asked for both ends of every line: mostly there is one.
    bool isMoving(ObjectRef ref) const { return moving && (moving->size() == 1 ? *moving->begin() == ref : moving->contains(ref)); }
    bool isSelected(ObjectRef ref) const { return selected && selected->contains(ref); }
    bool isAround(ObjectRef ref) const { return around && around->contains(ref); }
    bool isMarked(ObjectRef link) const { return isSelected(link) || (path && path->contains(link)); }
};

class NetworkPicture {
public:
    NetworkPicture(const Plan &plan, const NetworkLayout &layout, const PlanView &view, TextCache &text, const NetworkLook &look);

    /// Pixels: a smaller site has no room for the severity of its findings.
    static constexpr qreal leastMarked = 7;

    NetworkDetail detail() const { return m_detail; }
    const PlanView &view() const { return m_view; }
    /// Centre of a seated site or cloud, in pixels.
    QPointF centre(ObjectRef ref) const;
    qreal radius(ObjectRef site) const;
    /// Of every site, where they are small.
    qreal smallRadius() const { return m_radius; }
    /// Around the mark of a site or cloud, without its name.
    QRectF mark(ObjectRef ref) const;
    QLineF line(const NetworkLayout::Line &line) const;
    /// Where a link can be taken hold of: beside the selected or hovered site.
    QRectF handle(ObjectRef ref) const;
    /// In units: links that end here come before those that only pass.
    QRect endsInView() const;
    /// The seat nearest to a pixel that lies on its mark, else the link it lies on; null on empty ground.
    ObjectRef at(QPointF pixel) const;
    ObjectRef seatAt(QPointF pixel) const;
    ObjectRef linkAt(QPointF pixel) const;
    qreal unit() const { return m_unit; } ///< 1 at the usual size of text

private:
    const Plan &m_plan;
    const NetworkLayout &m_layout;
    const PlanView m_view;
    TextCache &m_text;
    const NetworkLook &m_look;
    qreal m_unit = 1;
    qreal m_radius = 1;
    NetworkDetail m_detail = NetworkDetail::Near;
};

} // namespace sitewright
