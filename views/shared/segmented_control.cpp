// SPDX-License-Identifier: MIT
#include "views/shared/segmented_control.h"

#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>

namespace sitewright {
namespace {

class Segment : public QAbstractButton {
public:
    Segment(const ThemeSource &themes, const QString &label, QWidget *parent) : QAbstractButton(parent), m_themes(themes)
    {
        setText(label);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        // As wide as the chosen, bolder form, so that nothing moves when the choice does.
        const QFontMetricsF metrics(boldFont(font()));
        return QSizeF(metrics.horizontalAdvance(text()) + scaled(metrics, 24), scaled(metrics, 24)).toSize();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_themes.theme();
        const qreal corner = scaled(QFontMetricsF(font()), 5);
        if (isChecked() || underMouse())
            paintBox(painter, rect(), corner, theme.color(isChecked() ? Tone::AccentTint : Tone::Hover), QColor(), 0);
        if (hasFocus())
            paintBox(painter, rect(), corner, QColor(), theme.color(Tone::FocusRing), 1.5);
        painter.setFont(isChecked() ? boldFont(font()) : font());
        paintText(painter, rect(), text(), theme.color(isChecked() ? Tone::Accent : Tone::TextSecondary),
                  Qt::AlignHCenter);
    }

private:
    const ThemeSource &m_themes;
};

}  // namespace

SegmentedControl::SegmentedControl(const ThemeSource &themes, const QString &accessibleName, const QStringList &labels,
                                   QWidget *parent)
    : QWidget(parent), m_themes(themes), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto *segment = new Segment(themes, labels[i], this);
        segment->setAccessibleName(labels[i]);
        m_group->addButton(segment, int(i));
        row->addWidget(segment);
    }
    if (QAbstractButton *first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, rect(), scaled(QFontMetricsF(font()), 8), theme.color(Tone::Panel), theme.color(Tone::Line));
}

}  // namespace sitewright
