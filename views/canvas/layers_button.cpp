// SPDX-License-Identifier: MIT
#include "views/canvas/layers_button.h"

#include <QMenu>
#include <QPainter>

#include "views/canvas/layers.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/theme_source.h"

namespace sitewright {

LayersButton::LayersButton(Layers &layers, const ThemeSource &themes, QWidget *parent) : QToolButton(parent), m_themes(themes)
{
    setAccessibleName(tr("Layers"));
    setToolTip(tr("Layers: what the structure view shows"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::NoFocus); // every layer is in the View menu
    auto *menu = new QMenu(this);
    for (int i = 0; i < layerCount; ++i) {
        QAction *action = menu->addAction(Layers::title(Layer(i)));
        action->setCheckable(true);
        connect(action, &QAction::toggled, &layers, [&layers, i](bool on) { layers.set(Layer(i), on); });
    }
    const auto follow = [menu, &layers] {
        for (int i = 0; i < layerCount; ++i)
            menu->actions()[i]->setChecked(layers.shows(Layer(i)));
        // Without Management Points there is nothing an application could stand on.
        menu->actions()[int(Layer::Applications)]->setEnabled(layers.shows(Layer::ManagementPoints));
    };
    connect(&layers, &Layers::changed, this, follow);
    connect(&themes, &ThemeSource::changed, this, &LayersButton::readIcon);
    follow();
    setMenu(menu);
    readIcon();
}

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
