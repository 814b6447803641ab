// SPDX-License-Identifier: MIT
#include "views/shared/field_frame.h"

#include "views/shared/chips.h"
#include "views/shared/elided_label.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace sitewright {

FieldFrame::FieldFrame(const ThemeSource &themes, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_editor(editor),
      m_origin(new ElidedLabel({}, Qt::ElideRight, this))
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setFrame(false);
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setFrame(false);
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(editor))
        spin->setFrame(false);
    auto *row = new QHBoxLayout(this);
    const int edge = scaledInt(QFontMetricsF(font()), 4);
    row->setContentsMargins(edge + edge / 2, 1, edge * 2, 1);
    row->setSpacing(edge);
    row->addWidget(editor, 1);
    row->addWidget(m_origin);
    m_origin->hide();
    m_origin->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusProxy(editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    editor->installEventFilter(this);
    connect(&themes, &ThemeSource::changed, this, &FieldFrame::adopt);
    adopt();
}

void FieldFrame::setOrigin(const QString &origin)
{
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_editor->setAccessibleDescription(plain(origin));
}

void FieldFrame::setInherited(bool inherited)
{
    m_inherited = inherited;
    adopt();
}

void FieldFrame::setWrong(const QString &reason)
{
    m_wrong = !reason.isEmpty();
    setPlainToolTip(this, reason);
    m_editor->setAccessibleDescription(plain(m_wrong ? reason : m_origin->text()));
    update();
}

QSize FieldFrame::sizeHint() const
{
    const QSize size = QWidget::sizeHint();
    return {size.width(), std::max(size.height(), scaledInt(QFontMetricsF(font()), 28))};
}

// Only what differs from the application's palette is set, so that the rest keeps following it.
void FieldFrame::adopt()
{
    QPalette colours;
    const Theme &theme = m_themes.theme();
    colours.setColor(QPalette::Text, theme.color(m_inherited ? Tone::TextQuiet : Tone::Text));
    colours.setColor(QPalette::Base, theme.color(m_inherited ? Tone::Panel : Tone::Field));
    m_editor->setPalette(colours);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, theme.color(Tone::TextQuiet));
    m_origin->setPalette(quiet);
    m_origin->setFont(smallFont(font()));
    update();
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    const bool focused = m_editor->hasFocus();
    const Tone line = m_wrong ? Tone::Error : focused ? Tone::FocusRing : Tone::FieldLine;
    const bool quiet = m_inherited || !isEnabled();
    paintBox(painter, rect(), scaled(QFontMetricsF(font()), 6), theme.color(quiet ? Tone::Panel : Tone::Field),
             theme.color(line), focused ? 2.0 : 1.0, m_inherited && !focused ? Qt::DashLine : Qt::SolidLine);
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

}  // namespace sitewright
