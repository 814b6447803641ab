// SPDX-License-Identifier: MIT
#include "views/dialogs/reading_settings.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "model/edits/rule_edits.h"
#include "model/rules/rule_setting_text.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

std::size_t positionOf(const ReadingSpec &row) { return static_cast<std::size_t>(&row - readingTable().data()); }

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString codeList(std::string_view option)
{
    QStringList codes;
    for (const std::string_view code : rulesReading(option))
        codes.append(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
    return codes.join(QStringLiteral(", "));
}

TonedLabel *wrapped(TonedLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

ReadingSettings::ReadingSettings(Session &session, const ThemeSource &themes, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_themes(themes)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    const QFontMetricsF metrics(font());
    column->setContentsMargins(scaledInt(metrics, 16), scaledInt(metrics, 16), scaledInt(metrics, 16), scaledInt(metrics, 16));
    column->setSpacing(scaledInt(metrics, 4));
    column->addWidget(wrapped(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading,
                                             tr("Some sentences of the product's documentation can be understood in more than one way. The plan says how it reads them."))));
    for (const ReadingSpec &row : readingTable())
        addQuestion(*column, row);
    column->addStretch(1);
    setWidget(content);
    connect(&session, &Session::changed, this, &ReadingSettings::refresh);
    connect(&session, &Session::replaced, this, &ReadingSettings::refresh);
    refresh();
}

void ReadingSettings::addQuestion(QVBoxLayout &column, const ReadingSpec &row)
{
    const QFontMetricsF metrics(font());
    column.addSpacing(scaledInt(metrics, 20));
    auto *question = wrapped(new TonedLabel(m_themes, Tone::Text, TonedLabel::Size::Bold, optionText(row.question)));
    column.addWidget(question);
    column.addWidget(wrapped(new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Reading, optionText(row.doubt))));
    column.addSpacing(scaledInt(metrics, 4));
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < row.choices.size(); ++i) {
        const ReadingChoice &choice = row.choices[i];
        const QString title = sentenceCase(optionText(choice.title));
        auto *button = new QRadioButton(menuText(i == 0 ? tr("%1 (usual)").arg(title) : title));
        button->setAccessibleDescription(optionText(row.question) + u' ' + optionText(choice.meaning));
        group->addButton(button, static_cast<int>(i));
        column.addWidget(button);
        auto *meaning = wrapped(new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Small, optionText(choice.meaning)));
        meaning->setIndent(scaledInt(metrics, 22));
        column.addWidget(meaning);
    }
    column.addSpacing(scaledInt(metrics, 2));
    column.addWidget(new TonedLabel(m_themes, Tone::TextQuiet, TonedLabel::Size::Small, tr("Decides for %1").arg(codeList(row.key))));
    connect(group, &QButtonGroup::idClicked, this, [this, &row](int id) {
        const ReadingChoice &choice = row.choices[static_cast<std::size_t>(id)];
        if (choice.key != m_session.facts().settings().choice(row).key)
            m_session.perform(chooseReading(m_session.plan(), row, choice));
    });
    m_groups[positionOf(row)] = group;
    m_questions[positionOf(row)] = question;
}

void ReadingSettings::refresh()
{
    for (const ReadingSpec &row : readingTable()) {
        const auto id = static_cast<int>(&m_session.facts().settings().choice(row) - row.choices.data());
        QButtonGroup *group = m_groups[positionOf(row)];
        const QSignalBlocker blocker(group);
        group->button(id)->setChecked(true);
    }
}

void ReadingSettings::show(std::string_view key)
{
    const ReadingSpec *row = readingSpec(key);
    if (!row)
        return;
    m_groups[positionOf(*row)]->checkedButton()->setFocus();
    // Once the page has its size: the last choice first, so that the question is in view if not both fit.
    QTimer::singleShot(0, this, [this, position = positionOf(*row)] {
        ensureWidgetVisible(m_groups[position]->buttons().constLast(), 0, QFontMetrics(font()).height() * 4);
        ensureWidgetVisible(m_questions[position], 0, QFontMetrics(font()).height());
    });
}

} // namespace sitewright
