// SPDX-License-Identifier: MIT
#include "views/inspector/fold.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

// The title of a section with a chevron at the other side.
class FoldTitle : public QAbstractButton {
public:
    FoldTitle(const ThemeSource &themes, const QString &title) : m_themes(themes)
    {
        setText(plain(title));
        setAccessibleName(text());
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFont(sectionFont(font()));
        connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    }
    QSize sizeHint() const override { return {scaledInt(QFontMetricsF(font()), 80), scaledInt(QFontMetricsF(font()), 18)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_themes.theme();
        const QFontMetricsF metrics(font());
        if (hasFocus())
            paintBox(painter, rect(), scaled(metrics, 4), QColor(), theme.color(Tone::FocusRing), 1.5);
        const qreal side = scaled(metrics, 14);
        const bool mirrored = isRightToLeft();
        painter.setFont(font());
        painter.setLayoutDirection(layoutDirection());
        paintText(painter, QRectF(rect()).adjusted(mirrored ? side : 0, 0, mirrored ? 0 : -side, 0), text(),
                  theme.color(underMouse() ? Tone::Text : Tone::TextSecondary), Qt::AlignLeading);
        QStyleOption option;
        option.initFrom(this);
        option.rect = QRectF(mirrored ? 0 : width() - side, (height() - side) / 2, side, side).toAlignedRect();
        style()->drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : mirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight,
                               &option, &painter, this);
    }

private:
    const ThemeSource &m_themes;
};

} // namespace

Fold::Fold(const ThemeSource &themes, const QString &title, bool foldable, QWidget *parent)
    : QWidget(parent), m_body(new QWidget), m_rows(new QVBoxLayout(m_body))
{
    const QFontMetricsF metrics(font());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(scaledInt(metrics, 8));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(scaledInt(metrics, 6));
    if (foldable) {
        m_title = new FoldTitle(themes, title);
        column->addWidget(m_title);
        connect(m_title, &QAbstractButton::clicked, this, [this](bool open) {
            setOpen(open);
            emit toggled(open);
        });
        setOpen(false);
    } else {
        auto *label = new SectionLabel(themes, title);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_body);
}

void Fold::add(QWidget *row) { m_rows->addWidget(row); }

bool Fold::isOpen() const { return !m_body->isHidden(); }

void Fold::setOpen(bool open)
{
    m_body->setVisible(open);
    if (m_title)
        m_title->setChecked(open);
    update();
}

} // namespace sitewright
