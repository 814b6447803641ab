// SPDX-License-Identifier: MIT
#include "views/dialogs/limit_settings.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "model/edits/rule_edits.h"
#include "model/rules/rule_setting_text.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

std::size_t positionOf(const LimitSpec &row) { return static_cast<std::size_t>(&row - limitTable().data()); }

QString shown(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// The wheel scrolls the page; it changes a number only after a click into it.
class QuietSpinBox : public QSpinBox {
public:
    QuietSpinBox() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

LimitSettings::LimitSettings(Session &session, const ThemeSource &themes, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_themes(themes)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    const QFontMetricsF metrics(font());
    column->setContentsMargins(scaledInt(metrics, 16), scaledInt(metrics, 16), scaledInt(metrics, 16), scaledInt(metrics, 16));
    column->setSpacing(scaledInt(metrics, 16));
    auto *about = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading,
                                 tr("The vendor publishes no numbers. These limits are your organisation's own."));
    about->setWordWrap(true);
    column->addWidget(about);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaledInt(metrics, 12));
    grid->setVerticalSpacing(scaledInt(metrics, 10));
    grid->setColumnStretch(5, 1);
    grid->setColumnMinimumWidth(1, scaledInt(metrics, 380));
    for (const LimitSpec &row : limitTable())
        addLimit(*grid, row);
    column->addLayout(grid);
    column->addStretch(1);
    setWidget(content);
    connect(&session, &Session::changed, this, &LimitSettings::refresh);
    connect(&session, &Session::replaced, this, &LimitSettings::refresh);
    refresh();
}

void LimitSettings::addLimit(QGridLayout &grid, const LimitSpec &row)
{
    const QFontMetricsF metrics(font());
    const int line = grid.rowCount();
    auto *box = new QuietSpinBox;
    box->setRange(static_cast<int>(row.least), static_cast<int>(row.most));
    box->setSuffix(u' ' + optionText(row.unit));
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(scaledInt(metrics, 150));
    box->setAccessibleName(optionText(row.label));
    box->setAccessibleDescription(tr("Rule %1. Usually %2.").arg(shown(row.rule()), QLocale().toString(row.usual)));
    auto *label = new TonedLabel(m_themes, Tone::Text, TonedLabel::Size::Reading, optionText(row.label));
    label->setBuddy(box);
    auto *reset = new QPushButton(tr("Reset"));
    reset->setAutoDefault(false);
    reset->setAccessibleName(tr("Reset: %1").arg(optionText(row.label)));
    QSizePolicy stays = reset->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(stays);
    grid.addWidget(new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading, shown(row.rule())), line, 0);
    grid.addWidget(label, line, 1);
    grid.addWidget(box, line, 2);
    grid.addWidget(new TonedLabel(m_themes, Tone::TextQuiet, TonedLabel::Size::Small, tr("usually %1").arg(QLocale().toString(row.usual))), line, 3);
    grid.addWidget(reset, line, 4);
    connect(box, &QSpinBox::valueChanged, this, [this, &row](int value) { set(row, value); });
    connect(reset, &QPushButton::clicked, this, [this, &row, box] {
        set(row, row.usual);
        box->setFocus(); // the button is gone now
    });
    m_boxes[positionOf(row)] = box;
    m_resets[positionOf(row)] = reset;
}

void LimitSettings::set(const LimitSpec &row, std::int64_t value)
{
    if (value != m_session.facts().settings().limit(row))
        m_session.perform(setLimit(m_session.plan(), row, value));
}

void LimitSettings::refresh()
{
    for (const LimitSpec &row : limitTable()) {
        const std::int64_t value = m_session.facts().settings().limit(row);
        QSpinBox *box = m_boxes[positionOf(row)];
        const QSignalBlocker blocker(box);
        if (box->value() != value)
            box->setValue(static_cast<int>(value));
        m_resets[positionOf(row)]->setVisible(value != row.usual);
    }
}

void LimitSettings::show(std::string_view key)
{
    if (const LimitSpec *row = limitSpec(key)) {
        m_boxes[positionOf(*row)]->setFocus();
        m_boxes[positionOf(*row)]->selectAll();
        ensureWidgetVisible(m_boxes[positionOf(*row)]);
    }
}

} // namespace sitewright
