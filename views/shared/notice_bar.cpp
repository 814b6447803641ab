// SPDX-License-Identifier: MIT
#include "views/shared/notice_bar.h"

#include <algorithm>
#include <utility>

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "views/session/notices.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {
namespace {

constexpr int shownMs = 15'000;
constexpr int edge = 14;
constexpr int widest = 640;
constexpr int leastWords = 260; // beside the buttons; with less room they stand above them

} // namespace

NoticeBar::NoticeBar(Session &session, const ThemeSource &themes, QWidget *over)
    : QWidget(over), m_session(session), m_themes(themes), m_words(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Reading)),
      m_undo(new QPushButton(tr("Undo"))), m_offer(new QPushButton), m_close(new QToolButton)
{
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(2 * gap, gap, gap, gap);
    m_row->setSpacing(gap);
    m_words->setWordWrap(true);
    m_row->addWidget(m_words, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch(1);
    m_row->addLayout(row);
    for (QPushButton *button : {m_undo, m_offer}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close the notice"));
    row->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_session.undoStack().undo(); });
    connect(m_offer, &QPushButton::clicked, this, [this] { std::exchange(m_act, nullptr)(); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(new Notices(session), &Notices::posted, this, &NoticeBar::take);
    connect(&session, &Session::changed, this, &QWidget::hide);
    connect(&session, &Session::replaced, this, &QWidget::hide);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &NoticeBar::leave);
    connect(&themes, &ThemeSource::changed, this, &NoticeBar::followTheme);
    over->installEventFilter(this);
    followTheme();
    hide();
}

void NoticeBar::followTheme()
{
    m_close->setIcon(icon(m_themes.theme(), QLatin1StringView("close")));
    update();
}

void NoticeBar::take(const Notice &notice)
{
    m_words->setPlainText(notice.sentence);
    m_offer->setText(menuText(notice.offer));
    m_offer->setVisible(!notice.offer.isEmpty());
    m_act = notice.act;
    setAccessibleName(plain(notice.sentence));
    place();
    show();
    raise();
    m_time.start(shownMs);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void NoticeBar::leave()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_time.start(shownMs);
    else
        hide();
}

void NoticeBar::place()
{
    const QWidget *over = parentWidget();
    const QFontMetricsF metrics(font());
    const int most = std::min(scaledInt(metrics, widest), over->width() - 2 * edge);
    const int words = m_words->fontMetrics().horizontalAdvance(m_words->text()) + scaledInt(metrics, 8);
    const int others = m_row->itemAt(1)->sizeHint().width() + m_row->spacing() + m_row->contentsMargins().left() + m_row->contentsMargins().right();
    const bool isNarrow = most < others + std::min(words, scaledInt(metrics, leastWords));
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = isNarrow ? most : std::min(most, words + others);
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry((over->width() - width) / 2, over->height() - height - 4 * edge, width, height);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 8, theme.color(Tone::Panel), theme.color(Tone::Accent), 1);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void NoticeBar::hideEvent(QHideEvent *event)
{
    m_time.stop();
    if (const QWidget *focused = window()->focusWidget(); focused && isAncestorOf(focused))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    QWidget::hideEvent(event);
}

} // namespace sitewright
