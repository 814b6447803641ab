// SPDX-License-Identifier: MIT
#include "views/canvas/overview.h"

#include <QMouseEvent>
#include <QPainter>

#include "views/canvas/canvas.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

Overview::Overview(Canvas &canvas, const ThemeSource &themes) : QWidget(&canvas), m_canvas(canvas), m_themes(themes)
{
    const QFontMetricsF metrics(font());
    setFixedSize(scaledInt(metrics, 150), scaledInt(metrics, 86));
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview of the plan"));
    connect(&canvas, &Canvas::scrolled, this, qOverload<>(&QWidget::update));
    connect(&canvas, &Canvas::zoomChanged, this, qOverload<>(&QWidget::update));
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Overview::planChanged() { update(); }

QRectF Overview::inner() const { return QRectF(rect()).adjusted(6, 6, -6, -6); }

qreal Overview::scale() const
{
    const QSize plan = m_canvas.layout().bounds().size();
    return plan.isEmpty() ? 1 : std::min(inner().width() / plan.width(), inner().height() / plan.height());
}

QPointF Overview::origin() const { return inner().center() - QRectF(m_canvas.layout().bounds()).center() * scale(); }

void Overview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 8, theme.color(Tone::Panel), theme.color(Tone::Line), 1);
    const PlanLayout &layout = m_canvas.layout();
    const ObjectRef top = m_canvas.session().plan().organization();
    if (!top || layout.bounds().isEmpty())
        return;
    painter.setClipRect(inner().adjusted(-2, -2, 2, 2));
    const qreal by = scale();
    const QPointF from = origin();
    const auto draw = [&](ObjectRef ref, Tone fill, Tone line) {
        const QRectF box(layout.box(ref));
        const QRectF small = ref == top ? QRectF(box.topLeft() * by + from, box.size() * by)
                                        : QRectF((box.topLeft() + layout.bounds().topLeft()) * by + from, box.size() * by);
        paintBox(painter, small, 2, theme.color(fill), theme.color(line), 1);
    };
    draw(top, Tone::Canvas, Tone::OrganisationLine);
    if (const PlanLayout::Shelf *shelf = layout.shelf(top)) {
        for (const ObjectRef child : shelf->order) {
            if (layout.box(child).width() * by >= 1)
                draw(child, child.is(Kind::Region) ? Tone::Region : Tone::Site, Tone::RegionLine);
        }
    }
    const QRectF seen = m_canvas.visibleUnits();
    const QRectF frame = QRectF(seen.topLeft() * by + from, seen.size() * by).intersected(inner().adjusted(-1, -1, 1, 1));
    QColor veil = theme.color(Tone::Accent);
    veil.setAlphaF(0.08F);
    paintBox(painter, frame, 2, veil, theme.color(Tone::Accent), 1.5);
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_canvas.centreOn((event->position() - origin()) / scale());
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_canvas.centreOn((event->position() - origin()) / scale());
}

} // namespace sitewright
