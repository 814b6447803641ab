// SPDX-License-Identifier: MIT
// The part of Canvas that places boxes by hand: layout mode, and what is seen of it.
#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "views/canvas/arrange_tool.h"
#include "views/canvas/canvas.h"
#include "views/canvas/mode_banner.h"
#include "views/canvas/plan_painter.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

namespace sitewright {
namespace {

constexpr std::size_t mostPictures = 24; ///< more boxes in motion are frames only
constexpr qreal largestPicture = 4e6;    ///< pixels of a box that is kept as a picture

} // namespace

void Canvas::buildArranging()
{
    m_arrange = std::make_unique<ArrangeTool>(*this);
    m_banner = new ModeBanner(m_themes, tr("Layout mode: dragging moves boxes and nothing else"), this);
    m_banner->hide();
    connect(m_banner, &ModeBanner::done, this, [this] { setArranging(false); });
    m_arrangeEdge.setInterval(30);
    connect(&m_arrangeEdge, &QTimer::timeout, this, [this] {
        if (pullAt(m_arrangeAt, false))
            followArranging(m_arrangeAt, m_arrangeKeys);
    });
}

void Canvas::setArranging(bool on)
{
    if (std::exchange(m_isArranging, on) == on)
        return;
    endArranging();
    m_banner->setVisible(on);
    placeBanner();
    announce(on ? tr("Layout mode is on: arrow keys and drags move boxes.") : tr("Layout mode is off."));
    viewport()->update();
    emit arrangingChanged(on);
}

void Canvas::placeBanner()
{
    m_banner->adjustSize();
    const QRect area = viewport()->geometry();
    // Beside what floats at the upper left, in the middle where there is room.
    const int left = std::max(area.center().x() - m_banner->width() / 2, area.left() + m_upperLeftReserve.width() + 24);
    m_banner->setGeometry(QStyle::visualRect(layoutDirection(), area, QRect(QPoint(left, area.top() + 10), m_banner->size())));
    m_banner->raise();
}

void Canvas::startArranging()
{
    if (!m_session.plan().isLive(m_pressed.object) || !m_arrange->start(m_pressed.object, view().toUnits(QPointF(m_pressedAt))))
        return;
    m_gesture = Gesture::Own;
    m_arrangeAt = m_pressedAt;
    setHovered({});
    viewport()->setCursor(Qt::SizeAllCursor);
    viewport()->update(); // where they come from is veiled
    m_arrangeEdge.start();
}

void Canvas::followArranging(QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (!m_arrange->isActive())
        return;
    m_arrangeAt = at;
    m_arrangeKeys = modifiers;
    const QRegion before = arrangingRegion();
    m_arrange->follow(view().toUnits(at), !(modifiers & Qt::ControlModifier));
    m_motionRegion += before + arrangingRegion();
    viewport()->update(before + arrangingRegion());
}

QRegion Canvas::arrangingRegion() const
{
    QRegion out;
    const QPointF by = QPointF(m_arrange->shift()) * m_scale;
    for (const ObjectRef box : m_arrange->boxes())
        out += rectOf(box).translated(by).toAlignedRect().adjusted(-4, -4, 4, 4);
    for (const QLineF &guide : m_arrange->guides())
        out += QRectF(view().toPixels(guide.p1()), view().toPixels(guide.p2())).normalized().toAlignedRect().adjusted(-2, -2, 2, 2);
    return out;
}

void Canvas::endArranging()
{
    m_arrange->cancel();
    m_motion.forget();
    m_motionRegion = {};
    m_arrangeEdge.stop();
    endPull();
    if (m_gesture == Gesture::Own)
        m_gesture = Gesture::None;
    showCursor();
    viewport()->update();
}

void Canvas::keepMotion(const PlanSource &source, const PlanLook &now)
{
    const Theme &theme = m_themes.theme();
    const PlanView still = view();
    const qreal ratio = viewport()->devicePixelRatioF();
    const auto made = [&](QSizeF size) {
        QPixmap out((size * ratio).toSize());
        out.setDevicePixelRatio(ratio);
        return out;
    };
    QPixmap ground = made(viewport()->size());
    QPainter below(&ground);
    PlanPainter(below, source, m_layout, theme, m_text, still, now).paint();
    // A veil lies over where they come from.
    QColor veil = theme.color(Tone::Canvas);
    veil.setAlphaF(0.7F);
    for (const ObjectRef box : m_arrange->boxes())
        below.fillRect(still.toPixels(QRectF(m_layout.rect(m_session.plan(), box))), veil);
    std::vector<QPixmap> boxes;
    for (const ObjectRef box : m_arrange->boxes()) {
        const QRectF frame = still.toPixels(QRectF(m_layout.rect(m_session.plan(), box).topLeft(), m_layout.naturalSize(box)));
        const bool isKept = boxes.size() < mostPictures && frame.width() * frame.height() <= largestPicture;
        boxes.push_back(isKept ? made(frame.size()) : QPixmap());
        if (!isKept)
            continue;
        boxes.back().fill(Qt::transparent);
        QPainter painter(&boxes.back());
        painter.translate(-frame.topLeft());
        paintMoved(painter, source, now, box, still, frame);
    }
    m_motion.keep(still, std::move(ground), std::move(boxes));
}

void Canvas::paintMoved(QPainter &painter, const PlanSource &source, PlanLook look, ObjectRef box, PlanView seen, const QRectF &part)
{
    look.showGrid = false;
    look.lines = nullptr;
    look.plates = nullptr;
    look.root = box;
    seen.area = part;
    PlanPainter(painter, source, m_layout, m_themes.theme(), m_text, seen, look).paint();
}

// Copies what is kept; what cannot be kept is painted.
void Canvas::paintArranging(QPainter &painter, const PlanSource &source, const PlanLook &now, const QRegion &region)
{
    const Theme &theme = m_themes.theme();
    const PlanView still = view();
    const qreal ratio = viewport()->devicePixelRatioF();
    // Somebody else asked for new paint, too: what lies below may look different.
    if (!region.subtracted(m_motionRegion).isEmpty() || !m_motion.isKept(still, viewport()->size(), ratio))
        keepMotion(source, now);
    m_motionRegion = {};
    for (const QRect &part : region)
        painter.drawPixmap(part, m_motion.ground(), QRect(part.topLeft() * ratio, part.size() * ratio));
    PlanView moved = still;
    moved.offset -= QPointF(m_arrange->shift()) * m_scale;
    const std::vector<ObjectRef> &boxes = m_arrange->boxes();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF frame = moved.toPixels(QRectF(m_layout.rect(m_session.plan(), boxes[i]).topLeft(), m_layout.naturalSize(boxes[i])));
        painter.setOpacity(0.92);
        if (i < m_motion.boxes().size() && !m_motion.boxes()[i].isNull()) {
            painter.drawPixmap(frame.topLeft(), m_motion.boxes()[i]);
        } else if (i < mostPictures) {
            painter.save();
            painter.setClipRect(frame, Qt::IntersectClip);
            paintMoved(painter, source, now, boxes[i], moved, QRectF(region.boundingRect()));
            painter.restore();
        }
        painter.setOpacity(1);
        paintBox(painter, frame.adjusted(-1, -1, 1, 1), 6, QColor(), theme.color(Tone::Accent), 2);
    }
    painter.setPen(QPen(theme.color(Tone::Accent), 1, Qt::DashLine));
    for (const QLineF &guide : m_arrange->guides())
        painter.drawLine(still.toPixels(guide.p1()), still.toPixels(guide.p2()));
}

} // namespace sitewright
