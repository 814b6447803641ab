// SPDX-License-Identifier: MIT
#include "views/canvas/mode_banner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "views/shared/chips.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

ModeBanner::ModeBanner(const ThemeSource &themes, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_themes(themes)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(new TonedLabel(themes, Tone::Accent, TonedLabel::Size::Reading, sentence, this));
    auto *button = new QToolButton(this);
    button->setText(tr("Done"));
    button->setAccessibleName(tr("Done"));
    button->setToolTip(tr("Leave this mode (Esc)"));
    button->setFocusPolicy(Qt::NoFocus); // Esc and the menu do the same
    button->setAutoRaise(true);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, &ModeBanner::done);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    setAccessibleName(sentence);
}

void ModeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 8, theme.color(Tone::AccentTint), theme.color(Tone::Accent), 1);
}

} // namespace sitewright
