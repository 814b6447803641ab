// SPDX-License-Identifier: MIT
#include "views/network/cascade_banner.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "views/session/cascade_guide.h"
#include "views/shared/chips.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

CascadeBanner::CascadeBanner(CascadeGuide &guide, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_themes(themes), m_title(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Bold)),
      m_sums(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Small)), m_close(new QToolButton)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addWidget(m_sums);
    m_sums->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 8);
    row->setSpacing(12);
    row->addLayout(column, 1);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    m_close->setText(tr("Leave"));
    m_close->setToolTip(tr("Leave the cascade (Esc)"));
    m_close->setAccessibleName(tr("Leave the cascade"));
    connect(m_close, &QToolButton::clicked, &guide, &CascadeGuide::leave);
    connect(&guide, &CascadeGuide::changed, this, &CascadeBanner::refresh);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QString CascadeBanner::words() const { return m_title->text() + QLatin1Char('\n') + m_sums->text(); }

void CascadeBanner::refresh()
{
    setVisible(m_guide.isOn());
    if (!m_guide.isOn())
        return;
    m_title->setPlainText(m_guide.title());
    m_sums->setPlainText(m_guide.sums());
    setAccessibleName(plain(m_guide.title()));
    setAccessibleDescription(plain(m_guide.sums()));
    place(m_reserve);
    raise();
}

void CascadeBanner::place(int reserve)
{
    m_reserve = reserve;
    const QRect area = parentWidget()->rect();
    // Beside the choice of views at the left and the overview at the right.
    const int room = std::max(220, area.width() - reserve - 24);
    const QFontMetrics metrics(m_sums->font());
    // Rounded up: a label that is a pixel short breaks its line.
    const int wanted = 8 + std::max(metrics.horizontalAdvance(m_sums->text()), QFontMetrics(m_title->font()).horizontalAdvance(m_title->text()))
        + m_close->sizeHint().width() + 40;
    const int width = std::min(wanted, room);
    const int margins = 38 + m_close->sizeHint().width();
    const int lines = metrics.boundingRect(0, 0, width - margins, 1000, Qt::TextWordWrap, m_sums->text()).height();
    resize(width, 16 + std::max(m_title->sizeHint().height() + 1 + lines, m_close->sizeHint().height()));
    const int middle = (area.width() - width) / 2;
    const QRect at(QPoint(middle >= reserve + 12 ? middle : reserve + 12, 10), size());
    setGeometry(QStyle::visualRect(layoutDirection(), area, at));
}

void CascadeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 7, theme.color(Tone::Panel), theme.color(Tone::Accent), 1);
}

void CascadeBanner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_guide.leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sitewright
