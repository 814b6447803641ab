// SPDX-License-Identifier: MIT
#include "views/canvas/layers_button.h"

#include <QMenu>
#include <QPainter>

#include "views/canvas/layers.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

LayersButton::LayersButton(const ThemeSource &themes, const QString &toolTip, QWidget *parent) : QToolButton(parent), m_themes(themes)
{
    setAccessibleName(tr("Layers"));
    setPlainToolTip(this, toolTip);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::NoFocus); // every layer is in the View menu
    setMenu(new QMenu(this));
    connect(&themes, &ThemeSource::changed, this, &LayersButton::readIcon);
    readIcon();
}

LayersButton::LayersButton(Layers &layers, const ThemeSource &themes, QWidget *parent) : LayersButton(themes, tr("Layers: what the structure view shows"), parent)
{
    for (int i = 0; i < layerCount; ++i)
        addLayer(Layers::title(Layer(i)), [&layers, i](bool on) { layers.set(Layer(i), on); });
    const auto follow = [this, &layers] {
        for (int i = 0; i < layerCount; ++i)
            setShown(i, layers.shows(Layer(i)));
        // Without Management Points there is nothing an application could stand on.
        setEnabled(int(Layer::Applications), layers.shows(Layer::ManagementPoints));
    };
    connect(&layers, &Layers::changed, this, follow);
    follow();
}

void LayersButton::addLayer(const QString &title, std::function<void(bool)> set)
{
    QAction *action = menu()->addAction(title);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, std::move(set));
}

void LayersButton::setShown(int layer, bool on) { menu()->actions()[layer]->setChecked(on); }

void LayersButton::setEnabled(int layer, bool on) { menu()->actions()[layer]->setEnabled(on); }

void LayersButton::readIcon()
{
    setIcon(sitewright::icon(m_themes.theme(), QLatin1StringView("layers")));
    update();
}

QSize LayersButton::sizeHint() const
{
    const int side = scaledInt(QFontMetricsF(font()), 30);
    return {side, side};
}

void LayersButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    const bool marked = isDown() || underMouse();
    paintBox(painter, QRectF(rect()), 7, theme.color(marked ? Tone::Hover : Tone::Panel), theme.color(Tone::Line), 1);
    const int side = scaledInt(QFontMetricsF(font()), 16);
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    icon().paint(&painter, place);
}

} // namespace sitewright
