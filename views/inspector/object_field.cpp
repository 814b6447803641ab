// SPDX-License-Identifier: MIT
#include "views/inspector/object_field.h"

#include <algorithm>
#include <cmath>

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyleOption>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

ObjectField::ObjectField(const Plan &plan, const ThemeSource &themes, MakeChoice makeChoice, QWidget *parent)
    : QComboBox(parent), m_plan(plan), m_themes(themes), m_makeChoice(std::move(makeChoice))
{
    addItem({});
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void ObjectField::setShownText(const QString &text)
{
    setItemText(0, plain(text));
    setCurrentIndex(0);
}

void ObjectField::setOrigin(const QString &origin)
{
    m_origin = plain(origin);
    setAccessibleDescription(m_origin);
    setPlainToolTip(this, m_origin.isEmpty() ? QString() : tr("%1, %2").arg(currentText(), m_origin));
    update();
}

void ObjectField::setInherited(bool inherited)
{
    m_inherited = inherited;
    update();
}

QSize ObjectField::minimumSizeHint() const { return {scaledInt(QFontMetricsF(font()), 60), QComboBox::minimumSizeHint().height()}; }

// The frame around it draws line and ground; here stand value, origin and the sign that there is more to choose from.
void ObjectField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(font());
    const bool mirrored = isRightToLeft();
    const qreal arrow = scaled(metrics, 14), gap = scaled(metrics, 6);
    const QFont small = smallFont(font());
    const qreal room = width() - arrow - gap;
    // The name matters more: where it needs the room, the origin is left to the tool tip.
    const qreal wanted = std::ceil(QFontMetricsF(small).horizontalAdvance(m_origin)) + 1;
    const bool hasRoom = metrics.horizontalAdvance(currentText()) + 2 * gap + wanted <= room;
    const qreal originWidth = hasRoom ? wanted : 0;
    const auto piece = [&](qreal from, qreal length) { return QRectF(mirrored ? width() - from - length : from, 0, length, height()); };
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = !isEnabled() ? Tone::TextDisabled : m_inherited ? Tone::TextQuiet : Tone::Text;
    painter.setFont(font());
    const qreal originFrom = m_origin.isEmpty() || !hasRoom ? room : room - originWidth;
    paintText(painter, piece(2, originFrom - gap), currentText(), theme.color(tone), Qt::AlignLeading);
    painter.setFont(small);
    paintText(painter, piece(originFrom, originWidth), m_origin, theme.color(Tone::TextQuiet), Qt::AlignTrailing);
    QStyleOption option;
    option.initFrom(this);
    option.rect = piece(width() - arrow, arrow).toAlignedRect();
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, this);
}

void ObjectField::showPopup()
{
    ObjectChoice choice = m_makeChoice();
    const bool staysOpen = static_cast<bool>(choice.isChecked);
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    const QFontMetricsF metrics(font());
    auto *column = new QVBoxLayout(popup);
    const int edge = scaledInt(metrics, 6);
    column->setContentsMargins(edge, edge, edge, edge);
    m_list = new ObjectList(m_plan, m_themes, std::move(choice));
    column->addWidget(m_list);
    const int rows = std::clamp(m_list->model().rowCount(), 3, 12);
    const QSize size(std::max(width(), scaledInt(metrics, 280)), scaledInt(metrics, 26) * rows + scaledInt(metrics, 52));
    const QRect screenRect = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(width() - size.width(), height() + 2));
    if (at.y() + size.height() > screenRect.bottom())
        at.setY(std::max(screenRect.top(), mapToGlobal(QPoint(0, 0)).y() - size.height() - 2));
    at.setX(std::clamp(at.x(), screenRect.left(), std::max(screenRect.left(), screenRect.right() - size.width())));
    popup->setGeometry(QRect(at, size));
    connect(m_list, &ObjectList::chosen, this, [this, popup, staysOpen](ObjectRef object) {
        if (!staysOpen)
            popup->close();
        emit chosen(object);
        if (staysOpen && m_list)
            m_list->model().refresh();
    });
    connect(m_list, &QObject::destroyed, this, [this] { m_list = nullptr; });
    popup->show();
    m_list->setFocus();
}

// One entry only: keys and wheel that would walk through entries have nothing to do here.
void ObjectField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F4 || event->key() == Qt::Key_Down;
    if (opens)
        showPopup();
    else
        event->ignore();
}

void ObjectField::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace sitewright
