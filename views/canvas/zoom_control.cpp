// SPDX-License-Identifier: MIT
#include "views/canvas/zoom_control.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include "views/canvas/zoom_view.h"
#include "views/shared/chips.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

ZoomControl::ZoomControl(ZoomView &canvas, const ThemeSource &themes) : QWidget(&canvas), m_canvas(canvas), m_themes(themes)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(0);
    addButton(QStringLiteral("−"), tr("Zoom out"), &ZoomView::zoomOut);
    m_value = addButton({}, tr("Zoom to 100 %"), &ZoomView::zoomToOriginal);
    addButton(QStringLiteral("+"), tr("Zoom in"), &ZoomView::zoomIn);
    addButton(tr("Fit"), tr("Show the whole plan"), &ZoomView::zoomToFit);
    connect(&canvas, &ZoomView::zoomChanged, this, &ZoomControl::showZoom);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    showZoom();
}

QToolButton *ZoomControl::addButton(const QString &text, const QString &accessibleName, void (ZoomView::*press)())
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // every zoom command is in the View menu
    connect(button, &QToolButton::clicked, &m_canvas, press);
    layout()->addWidget(button);
    return button;
}

QString ZoomControl::text(qreal zoom)
{
    const qreal percent = zoom * 100;
    return inOrderOfLanguage(tr("%1 %", "zoom").arg(QLocale().toString(percent, 'f', percent < 9.95 ? 1 : 0)));
}

void ZoomControl::showZoom()
{
    m_value->setText(text(m_canvas.zoom()));
    m_value->setMinimumWidth(QFontMetrics(m_value->font()).horizontalAdvance(QStringLiteral("400 %")) + 14);
}

void ZoomControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 7, theme.color(Tone::Panel), theme.color(Tone::Line), 1);
}

} // namespace sitewright
