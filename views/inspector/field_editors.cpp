// SPDX-License-Identifier: MIT
// The editors for the types of the field table. Private to the inspector: makeFieldEditor() is the way to them.
#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QWheelEvent>

#include "views/inspector/field_editor.h"
#include "views/inspector/object_field.h"
#include "views/session/session.h"
#include "views/shared/flow_layout.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

/// "From 1 to 100,000 min": what a number may be.
QString limitsText(const FieldSpec &spec)
{
    if (spec.type != FieldType::Integer && spec.type != FieldType::Real)
        return {};
    const auto number = [](double value) { return QLocale().toString(value, 'f', 0); };
    return QCoreApplication::translate("Inspector", "From %1 to %2 %3")
        .arg(number(spec.minimum), number(spec.maximum), *spec.unit ? QCoreApplication::translate("Field", spec.unit) : QString())
        .trimmed();
}

bool isEscape(const QEvent *event) { return event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape; }

// --- one line: texts and numbers ------------------------------------------------------------------------------------------

class LineEditor : public FieldEditor {
public:
    LineEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent) : FieldEditor(context, spec, parent), m_line(new QLineEdit)
    {
        setControl(m_line, true);
        if (const QString limits = limitsText(spec); !limits.isEmpty()) {
            setPlainToolTip(m_line, limits);
            m_line->setAccessibleDescription(limits);
        }
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
            FieldValue value;
            if (const QString wrong = parse(text, value); wrong.isEmpty())
                commit(value);
            else
                refuse(wrong);
        });
        refresh();
    }

protected:
    void showValue(const ShownValue &shown) override
    {
        m_line->setPlaceholderText(plain(shown.instead));
        FieldValue typed;
        const bool isTyping = m_line->hasFocus() && m_line->isModified();
        if (isTyping && (!problem().isEmpty() || (parse(m_line->text(), typed).isEmpty() && normalized(spec(), typed) == shown.value)))
            return; // "1.50" stays "1.50" while it is typed
        const QString text = shown.mixed ? QString() : valueText(context().session.plan(), spec(), shown.value);
        if (m_line->text() != text) {
            m_line->setText(text);
            if (!m_line->hasFocus())
                m_line->setCursorPosition(0); // a name is known by how it begins
        }
        setProblem({});
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_line && isEscape(event) && (!problem().isEmpty() || m_line->isModified())) {
            m_line->setModified(false);
            setProblem({});
            takeBack();
            refresh();
            return true;
        }
        if (watched == m_line && event->type() == QEvent::FocusOut && problem().isEmpty())
            m_line->setModified(false);
        return FieldEditor::eventFilter(watched, event);
    }

private:
    void refuse(const QString &wrong)
    {
        setProblem(wrong);
        takeBack(); // "12" of "12x" was not meant
    }

    // The value meant by the text, or why it is none, as a sentence.
    QString parse(const QString &text, FieldValue &value) const
    {
        const QString trimmed = text.trimmed();
        if (spec().type == FieldType::Text) {
            value = text.toStdString();
            return {};
        }
        value = {};
        if (trimmed.isEmpty())
            return {};
        bool isNumber = false;
        if (spec().type == FieldType::Integer) {
            qlonglong number = locale().toLongLong(trimmed, &isNumber);
            if (!isNumber)
                number = trimmed.toLongLong(&isNumber);
            value = static_cast<std::int64_t>(number);
            return isNumber ? QString() : FieldEditor::tr("%1 must be a whole number.").arg(label());
        }
        double number = locale().toDouble(trimmed, &isNumber);
        if (!isNumber)
            number = trimmed.toDouble(&isNumber);
        value = number;
        return isNumber && std::isfinite(number) ? QString() : FieldEditor::tr("%1 must be a number.").arg(label());
    }

    QLineEdit *m_line;
};

// --- several lines: notes and lists ------------------------------------------------------------------------------------------

class LinesEditor : public FieldEditor {
public:
    LinesEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent) : FieldEditor(context, spec, parent), m_text(new QPlainTextEdit)
    {
        m_text->setTabChangesFocus(true);
        m_text->setFrameShape(QFrame::NoFrame);
        m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are wrapped, but a bar comes while widths are found
        m_text->document()->setDocumentMargin(2);
        m_text->viewport()->setAutoFillBackground(false);
        setControl(m_text, true);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            fitHeight();
            if (!m_showing)
                commit(parsed());
        });
        m_text->installEventFilter(this);
        refresh();
        fitHeight();
    }

protected:
    void showValue(const ShownValue &shown) override
    {
        m_text->setPlaceholderText(plain(shown.mixed ? shown.instead : QString()));
        if (!problem().isEmpty() && m_text->hasFocus())
            return;
        if (!shown.mixed && normalized(spec(), parsed()) == shown.value)
            return;
        m_showing = true;
        m_text->setPlainText(shown.mixed ? QString() : valueText(context().session.plan(), spec(), shown.value));
        m_showing = false;
        setProblem({});
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_text && isEscape(event) && takeBack()) {
            refresh();
            return true;
        }
        if (watched == m_text && event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, [this] { fitHeight(); }, Qt::QueuedConnection); // once the lines are wrapped anew
        return FieldEditor::eventFilter(watched, event);
    }

private:
    FieldValue parsed() const
    {
        const QString text = m_text->toPlainText();
        if (spec().type == FieldType::Text)
            return text.toStdString();
        TextList list;
        for (const QString &line : text.split(u'\n')) {
            if (const QString entry = line.trimmed(); !entry.isEmpty())
                list.push_back(entry.toStdString());
        }
        return list;
    }

    void fitHeight()
    {
        qreal high = 0; // asked block by block: the document itself counts those wrapped that were seen already
        for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
            high += m_text->document()->documentLayout()->blockBoundingRect(block).height();
        const qreal spacing = QFontMetricsF(m_text->font()).lineSpacing();
        const int lines = std::clamp(int(std::lround(high / spacing)), spec().type == FieldType::Text ? 3 : 1, 8);
        m_text->setFixedHeight(int(std::ceil(spacing * lines)) + scaledInt(QFontMetricsF(font()), 9));
        updateGeometry();
    }

    QPlainTextEdit *m_text;
    bool m_showing = false;
};

// --- yes or no ------------------------------------------------------------------------------------------------------------

class CheckEditor : public FieldEditor {
public:
    CheckEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent) : FieldEditor(context, spec, parent), m_box(new QCheckBox)
    {
        setControl(m_box, false);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
            m_box->setTristate(false);
            commit(on);
        });
        refresh();
    }

protected:
    void showValue(const ShownValue &shown) override
    {
        m_box->setTristate(shown.mixed);
        m_box->setCheckState(shown.mixed ? Qt::PartiallyChecked : valueOr(shown.value, spec().fallback != 0) ? Qt::Checked : Qt::Unchecked);
    }

private:
    QCheckBox *m_box;
};

// --- one of a few ------------------------------------------------------------------------------------------------------------

class ChoiceBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // scrolling the panel must not change the plan
};

class ChoiceEditor : public FieldEditor {
public:
    ChoiceEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent) : FieldEditor(context, spec, parent), m_combo(new ChoiceBox)
    {
        for (const char *key : spec.choices)
            m_combo->addItem(choiceLabel(key), QByteArray(key));
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setControl(m_combo, true);
        connect(m_combo, &QComboBox::activated, this, [this] { commit(m_combo->currentData().toByteArray().toStdString()); });
        refresh();
    }

protected:
    void showValue(const ShownValue &shown) override
    {
        m_combo->setPlaceholderText(plain(shown.instead));
        const std::string key = valueOr(shown.value, std::string(spec().choices.front()));
        m_combo->setCurrentIndex(shown.mixed ? -1 : m_combo->findData(QByteArray::fromStdString(key)));
    }

private:
    QComboBox *m_combo;
};

// Any of a few: check boxes side by side.
class ChoicesEditor : public FieldEditor {
public:
    ChoicesEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent) : FieldEditor(context, spec, parent)
    {
        auto *boxes = new QWidget;
        auto *row = new FlowLayout(boxes, scaledInt(QFontMetricsF(font()), 10));
        for (const char *key : spec.choices) {
            auto *box = new QCheckBox(choiceLabel(key));
            row->addWidget(box);
            m_boxes.push_back(box);
            connect(box, &QCheckBox::clicked, this, [this] { commit(chosen()); });
        }
        boxes->setFocusProxy(m_boxes.front());
        setControl(boxes, true);
        refresh();
    }

protected:
    void showValue(const ShownValue &shown) override
    {
        const TextList list = valueOr(shown.value, TextList());
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            m_boxes[i]->setChecked(std::ranges::find(list, spec().choices[i]) != list.end());
    }

private:
    TextList chosen() const
    {
        TextList list;
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes[i]->isChecked())
                list.emplace_back(spec().choices[i]);
        }
        return list;
    }

    std::vector<QCheckBox *> m_boxes;
};

// --- other objects ------------------------------------------------------------------------------------------------------------

class RefEditor : public FieldEditor {
public:
    RefEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent)
        : FieldEditor(context, spec, parent),
          m_field(new ObjectField(context.session.plan(), context.themes, [this] { return makeChoice(); }))
    {
        setControl(m_field, true);
        connect(m_field, &ObjectField::chosen, this, [this](ObjectRef object) {
            const ObjectId id = object ? this->context().session.plan().id(object) : ObjectId();
            commit(this->spec().type == FieldType::Refs ? FieldValue(toggled(id)) : id.isNull() ? FieldValue() : FieldValue(id));
        });
        refresh();
    }

protected:
    void showValue(const ShownValue &shown) override
    {
        m_field->setShownText(isDefault(shown.value) ? shown.instead : valueText(context().session.plan(), spec(), shown.value));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_field && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !spec().required) {
                commit({});
                return true;
            }
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    ObjectChoice makeChoice() const
    {
        const std::vector<ObjectRef> refs = context().refs();
        ObjectChoice choice{candidates(context().session.plan(), refs, spec()), {}};
        if (spec().type == FieldType::Refs)
            choice.isChecked = [this](ObjectRef ref) { return std::ranges::count(current(), context().session.plan().id(ref)) > 0; };
        else
            choice.noneText = noneText(context().session, refs, spec());
        return choice;
    }

    RefList current() const { return valueOr(shownValue(context().session, context().refs(), spec()).value, RefList()); }

    RefList toggled(ObjectId id) const
    {
        RefList list = current();
        if (std::erase(list, id) == 0)
            list.push_back(id);
        return list;
    }

    ObjectField *m_field;
};

} // namespace

FieldEditor *makeFieldEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent)
{
    switch (spec.type) {
    case FieldType::Text:
        if (spec.id == FieldId::Description || spec.id == FieldId::RecoveryNote)
            return new LinesEditor(context, spec, parent);
        return new LineEditor(context, spec, parent);
    case FieldType::Integer:
    case FieldType::Real: return new LineEditor(context, spec, parent);
    case FieldType::Lines: return new LinesEditor(context, spec, parent);
    case FieldType::Bool: return new CheckEditor(context, spec, parent);
    case FieldType::Choice: return new ChoiceEditor(context, spec, parent);
    case FieldType::Choices: return new ChoicesEditor(context, spec, parent);
    case FieldType::Ref:
    case FieldType::Refs: return new RefEditor(context, spec, parent);
    case FieldType::Applications:
    case FieldType::Map:
    case FieldType::Point: break;
    }
    return nullptr;
}

} // namespace sitewright
