// SPDX-License-Identifier: MIT
#include "views/canvas/overview.h"

#include <QMouseEvent>
#include <QPainter>

#include "views/canvas/zoom_view.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

constexpr int restPauseMs = 250;

} // namespace

Overview::Overview(ZoomView &canvas, const ThemeSource &themes) : QWidget(&canvas), m_canvas(canvas), m_themes(themes)
{
    const QFontMetricsF metrics(font());
    setFixedSize(scaledInt(metrics, 150), scaledInt(metrics, 86));
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview of the plan"));
    connect(&canvas, &ZoomView::scrolled, this, qOverload<>(&QWidget::update));
    connect(&canvas, &ZoomView::zoomChanged, this, qOverload<>(&QWidget::update));
    connect(&themes, &ThemeSource::changed, this, &Overview::renew);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Overview::renew);
}

void Overview::planChanged()
{
    if (!m_later.isActive())
        m_later.start(restPauseMs);
}

void Overview::renew()
{
    m_later.stop();
    m_isOld = true;
    update();
}

QRectF Overview::inner() const { return QRectF(rect()).adjusted(6, 6, -6, -6); }

qreal Overview::scale() const
{
    const QSizeF plan = m_bounds.size();
    return plan.isEmpty() ? 1 : std::min(inner().width() / plan.width(), inner().height() / plan.height());
}

QPointF Overview::origin() const { return inner().center() - m_bounds.center() * scale(); }

void Overview::drawPlan()
{
    m_isOld = false;
    m_bounds = m_canvas.contentBounds();
    m_picture = QPixmap(size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 8, theme.color(Tone::Panel), theme.color(Tone::Line), 1);
    if (m_bounds.isEmpty())
        return;
    painter.setClipRect(inner().adjusted(-2, -2, 2, 2));
    m_canvas.paintOverview(painter, theme, origin(), scale());
}

void Overview::paintEvent(QPaintEvent *)
{
    if (m_isOld || m_picture.size() != size() * devicePixelRatio())
        drawPlan();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_bounds.isEmpty())
        return;
    const Theme &theme = m_themes.theme();
    painter.setClipRect(inner().adjusted(-2, -2, 2, 2));
    const QRectF seen = m_canvas.visibleUnits();
    const QRectF frame = QRectF(seen.topLeft() * scale() + origin(), seen.size() * scale()).intersected(inner().adjusted(-1, -1, 1, 1));
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
