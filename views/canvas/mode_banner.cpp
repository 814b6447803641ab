// SPDX-License-Identifier: MIT
#include "views/canvas/mode_banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "views/shared/chips.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

ModeBanner::ModeBanner(const ThemeSource &themes, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_label(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    setLabelText(m_label, sentence);
    row->addWidget(m_label);
    auto *button = new QToolButton(this);
    button->setText(tr("Done"));
    button->setAccessibleName(tr("Done"));
    button->setToolTip(tr("Leave this mode (Esc)"));
    button->setFocusPolicy(Qt::NoFocus); // Esc and the menu do the same
    button->setAutoRaise(true);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, &ModeBanner::done);
    connect(&themes, &ThemeSource::changed, this, &ModeBanner::readTheme);
    readTheme();
    setAccessibleName(sentence);
}

void ModeBanner::readTheme()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_themes.theme().color(Tone::Accent));
    m_label->setPalette(colours);
    update();
}

void ModeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 8, theme.color(Tone::AccentTint), theme.color(Tone::Accent), 1);
}

} // namespace sitewright
