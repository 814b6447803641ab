// SPDX-License-Identifier: MIT
#include "views/shared/empty_state.h"

#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace sitewright {

EmptyState::EmptyState(const ThemeSource &themes, QLatin1StringView iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_iconName(iconName), m_icon(new QLabel(this)),
      m_sentence(new TonedLabel(themes, Tone::TextQuiet, TonedLabel::Size::Reading, sentence, this)),
      m_button(new QPushButton(this))
{
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    column->setSpacing(gap);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_button->hide();
    setAccessibleName(plain(sentence));
    connect(&themes, &ThemeSource::changed, this, &EmptyState::adopt);
    adopt();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setPlainText(sentence);
    setAccessibleName(plain(sentence));
}

void EmptyState::setIcon(QLatin1StringView iconName)
{
    m_iconName = iconName;
    adopt();
}

void EmptyState::setAction(QAction *action)
{
    disconnect(m_followed);
    m_button->disconnect();
    m_button->setVisible(action != nullptr);
    if (!action)
        return;
    const auto follow = [this, action] {
        m_button->setText(action->text());
        m_button->setEnabled(action->isEnabled());
    };
    follow();
    m_followed = connect(action, &QAction::changed, this, follow);
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
}

void EmptyState::adopt()
{
    const int side = scaledInt(QFontMetricsF(font()), 32);
    m_icon->setPixmap(icon(m_themes.theme(), m_iconName, Tone::TextDisabled).pixmap(QSize(side, side), devicePixelRatioF()));
}

}  // namespace sitewright
