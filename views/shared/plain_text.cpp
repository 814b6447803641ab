// SPDX-License-Identifier: MIT
#include "views/shared/plain_text.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTextEdit>
#include <QToolTip>
#include <QWidget>

#include <vector>

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

enum class Breaks { Mark, Keep };

QString markOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code));
    if (code == 0x7f)
        return QChar(char16_t(0x2421));
    switch (code) {
    case 0x2028: return u"⟨LS⟩"_s;
    case 0x2029: return u"⟨PS⟩"_s;
    case 0x202a: return u"⟨LRE⟩"_s;
    case 0x202b: return u"⟨RLE⟩"_s;
    case 0x202c: return u"⟨PDF⟩"_s;
    case 0x202d: return u"⟨LRO⟩"_s;
    case 0x202e: return u"⟨RLO⟩"_s;
    case 0x2066: return u"⟨LRI⟩"_s;
    case 0x2067: return u"⟨RLI⟩"_s;
    case 0x2068: return u"⟨FSI⟩"_s;
    case 0x2069: return u"⟨PDI⟩"_s;
    default: return u"⟨%1⟩"_s.arg(uint(code), 2, 16, '0'_L1).toUpper();
    }
}

bool isHidden(QChar character, Breaks breaks)
{
    const char16_t code = character.unicode();
    if (code < 0x20)
        return breaks == Breaks::Mark || (code != u'\n' && code != u'\t');
    return (code >= 0x7f && code <= 0x9f) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString marked(const QString &text, Breaks breaks)
{
    const auto hidden = [breaks](QChar character) { return isHidden(character, breaks); };
    if (std::none_of(text.cbegin(), text.cend(), hidden))
        return text;
    QString result;
    result.reserve(text.size() + 16);
    for (QChar character : text)
        hidden(character) ? result += markOf(character) : result += character;
    return result;
}

void preparePlain(QMessageBox &box, const QString &title, const QString &sentence)
{
    box.setWindowTitle(plain(title));
    box.setTextFormat(Qt::PlainText);
    box.setText(plainLines(sentence));
}

// The box makes the label of its second text when that text is set, and gives it no format of its own.
void setExplanation(QMessageBox &box, const QString &explanation)
{
    if (explanation.isEmpty())
        return;
    box.setInformativeText(u" "_s);
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    box.setInformativeText(plainLines(explanation));
}

// Qt gives them a hundred pixels, which cut most sentences in two.
void setDetails(QMessageBox &box, const QString &details)
{
    box.setDetailedText(details);
    const QFontMetrics metrics(box.font());
    for (auto *edit : box.findChildren<QTextEdit *>()) {
        edit->setFixedHeight(metrics.height() * 14);
        edit->setMinimumWidth(metrics.averageCharWidth() * 80);
    }
}

}  // namespace

QString plain(const QString &text)
{
    return marked(text, Breaks::Mark);
}

QString plainLines(const QString &text)
{
    return marked(text, Breaks::Keep);
}

QString toolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return "<p style=\"white-space:pre-wrap\">"_L1 + plainLines(text).toHtmlEscaped() + "</p>"_L1;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(toolTip(text));
}

void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, toolTip(text), widget);
}

void setLabelText(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(plainLines(text));
}

QString inOrderOfLanguage(const QString &text)
{
    constexpr QChar leftToRight(0x200e);
    const bool turnsAround = QGuiApplication::isRightToLeft() && QLocale().textDirection() == Qt::LeftToRight && text.endsWith(u'%');
    return turnsAround ? leftToRight + text + leftToRight : text;
}

QString menuText(const QString &text)
{
    return plain(text).replace('&'_L1, "&&"_L1);
}

void setActionText(QAction *action, const QString &text)
{
    action->setText(menuText(text));
    action->setToolTip(toolTip(text));
}

QString elideMiddle(const QString &text, qsizetype length)
{
    if (text.size() <= length || length < 3)
        return length < 3 ? text.left(length) : text;
    qsizetype head = (length - 1) / 2;
    qsizetype tail = text.size() - (length - 1 - head);
    if (text.at(head - 1).isHighSurrogate())
        --head;
    if (text.at(tail).isLowSurrogate())
        ++tail;
    return text.left(head) + QChar(char16_t(0x2026)) + text.mid(tail);
}

void showError(QWidget *parent, const QString &title, const QString &sentence, const QString &details)
{
    QMessageBox box(QMessageBox::Critical, {}, {}, QMessageBox::Ok, parent);
    preparePlain(box, title, sentence);
    if (!details.isEmpty())
        setDetails(box, plainLines(details));
    box.exec();
}

int ask(QWidget *parent, const QString &title, const QString &sentence, const QString &explanation,
        const QStringList &answers, int defaultAnswer, int escapeAnswer)
{
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::NoButton, parent);
    preparePlain(box, title, sentence);
    setExplanation(box, explanation);
    std::vector<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons.push_back(box.addButton(answer, QMessageBox::ActionRole));
    const int count = int(buttons.size());
    if (defaultAnswer >= 0 && defaultAnswer < count)
        box.setDefaultButton(qobject_cast<QPushButton *>(buttons[std::size_t(defaultAnswer)]));
    if (escapeAnswer >= 0 && escapeAnswer < count)
        box.setEscapeButton(buttons[std::size_t(escapeAnswer)]);
    box.exec();
    const auto chosen = std::ranges::find(buttons, box.clickedButton());
    return chosen == buttons.end() ? escapeAnswer : int(chosen - buttons.begin());
}

}  // namespace sitewright
