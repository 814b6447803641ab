// SPDX-License-Identifier: MIT
#include "tests/bench/canvas_peer.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QStyleOptionGraphicsItem>

#include "views/canvas/plan_painter.h"
#include "views/shared/chips.h"

namespace sitewright::bench {
namespace {

class Box : public QGraphicsItem {
public:
    Box(CanvasPeer &peer, ObjectRef ref, QGraphicsItem *parent) : QGraphicsItem(parent), m_peer(peer), m_ref(ref)
    {
        const QRect box = peer.layout.box(ref);
        m_rect = QRectF(QPointF(), box.size());
        setPos(box.topLeft());
    }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const QTransform at = painter->worldTransform();
        const QRectF pixels = at.mapRect(m_rect);
        painter->save();
        painter->setWorldTransform({});
        if (m_ref.is(Kind::Site))
            paintSite(*painter, at.m11(), pixels);
        else
            paintContainer(*painter, pixels);
        painter->restore();
    }

private:
    void paintSite(QPainter &painter, qreal scale, const QRectF &pixels)
    {
        const QPointF units = m_peer.layout.rect(m_peer.source.plan, m_ref).topLeft();
        m_peer.look.root = m_ref;
        const PlanView view{scale, units * scale - pixels.topLeft(), pixels.adjusted(-4, -4, 4, 4)};
        PlanPainter(painter, m_peer.source, m_peer.layout, m_peer.theme, m_peer.text, view, m_peer.look).paint();
    }
    void paintContainer(QPainter &painter, const QRectF &pixels)
    {
        painter.fillRect(pixels, m_peer.theme.color(Tone::RegionLine));
        painter.fillRect(pixels.adjusted(1, 1, -1, -1), m_peer.theme.color(Tone::Region));
        if (pixels.width() > 60)
            m_peer.text.paint(painter, QRectF(pixels.topLeft() + QPointF(8, 4), QSizeF(pixels.width() - 16, 20)), TextRole::Name,
                              m_peer.source.plan.displayName(m_ref), m_peer.theme.color(Tone::Text));
    }

    CanvasPeer &m_peer;
    const ObjectRef m_ref;
    QRectF m_rect;
};

} // namespace

CanvasPeer::CanvasPeer(const PlanSource &from, const PlanLayout &boxes, const Theme &colours)
    : source(from), layout(boxes), theme(colours), text(QApplication::font()), m_view(&m_scene)
{
    look.showGrid = false;
    const auto add = [&](auto &&self, ObjectRef ref, QGraphicsItem *parent) -> void {
        auto *item = new Box(*this, ref, parent);
        if (!parent)
            m_scene.addItem(item);
        if (ref == source.plan.find("s0"))
            m_site = item;
        source.plan.forEachChild(ref, ChildGroup::Structure, [&](ObjectRef child) { self(self, child, item); });
    };
    add(add, source.plan.organization(), nullptr);
    m_view.setFrameShape(QFrame::NoFrame);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setOptimizationFlags(QGraphicsView::DontAdjustForAntialiasing | QGraphicsView::DontSavePainterState);
    m_view.setRenderHint(QPainter::Antialiasing);
}

} // namespace sitewright::bench
