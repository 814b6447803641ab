// SPDX-License-Identifier: MIT
#include "views/shared/toned_label.h"

#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace sitewright {

TonedLabel::TonedLabel(const ThemeSource &themes, Tone tone, Size size, const QString &text, QWidget *parent)
    : QLabel(parent), m_themes(themes), m_tone(tone), m_size(size)
{
    setLabelText(this, text);
    setForegroundRole(QPalette::WindowText); // on a ground of another role a label would take that role's text
    adopt();
    connect(&themes, &ThemeSource::changed, this, &TonedLabel::adopt);
}

void TonedLabel::setTone(Tone tone)
{
    m_tone = tone;
    adopt();
}

void TonedLabel::setPlainText(const QString &text)
{
    setLabelText(this, text);
}

void TonedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && !m_adopting)
        adopt();
}

void TonedLabel::adopt()
{
    const QScopedValueRollback adopting(m_adopting, true);
    constexpr QFont (*fonts[])(const QFont &) = {nullptr, smallFont, smallBoldFont, sectionFont, boldFont, titleFont};
    const QFont base = QApplication::font(this);
    const auto font = fonts[int(m_size)];
    setFont(font ? font(base) : base);
    QPalette colours;
    colours.setColor(QPalette::WindowText, m_themes.theme().color(m_tone));
    setPalette(colours);
}

SectionLabel::SectionLabel(const ThemeSource &themes, const QString &text, QWidget *parent)
    : TonedLabel(themes, Tone::TextSecondary, Size::Section, text, parent)
{
}

}  // namespace sitewright
