// SPDX-License-Identifier: MIT
#include "views/inspector/field_editor.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/edits/depot_edits.h"
#include "model/edits/structure_edits.h"
#include "views/inspector/object_field.h"
#include "views/session/session.h"
#include "views/shared/field_frame.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

// What a label needs that is broken between words.
int widestWord(const QLabel &label)
{
    int out = 0;
    for (const QString &word : label.text().split(u' '))
        out = std::max(out, label.fontMetrics().horizontalAdvance(word));
    return out;
}

} // namespace

std::vector<ObjectRef> EditorContext::refs() const
{
    std::vector<ObjectRef> out;
    for (const ObjectId id : objects) {
        if (const ObjectRef ref = session.plan().find(id))
            out.push_back(ref);
    }
    return out;
}

FieldEditor::FieldEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent)
    : QWidget(parent), m_context(context), m_spec(spec),
      m_label(new TonedLabel(context.themes, Tone::TextSecondary, TonedLabel::Size::Reading, labelFor(spec, context.refs()))),
      m_row(new QHBoxLayout),
      m_problem(new TonedLabel(context.themes, Tone::Error, TonedLabel::Size::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(scaledInt(QFontMetricsF(font()), 2));
    column->addLayout(m_row);
    column->addWidget(m_problem);
    m_row->setSpacing(scaledInt(QFontMetricsF(font()), 6));
    m_label->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

QString FieldEditor::label() const { return m_label->text(); }

QString FieldEditor::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void FieldEditor::setControl(QWidget *control, bool framed)
{
    m_control = control;
    control->setAccessibleName(label());
    control->setObjectName(QString::fromLatin1(m_spec.json));
    control->installEventFilter(this);
    m_label->setBuddy(control);
    if (!framed) { // a check box stands before its words
        m_row->addWidget(control, 0, Qt::AlignTop);
        m_row->addWidget(m_label, 1);
        m_label->setTone(Tone::Text);
        m_label->installEventFilter(this);
        return;
    }
    m_frame = new FieldFrame(m_context.themes, control);
    const bool isTall = qobject_cast<QPlainTextEdit *>(control) != nullptr;
    const int beside = scaledInt(QFontMetricsF(font()), 92);
    if (widestWord(*m_label) > beside) { // above, where it has all the room
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_label);
    } else {
        m_label->setFixedWidth(beside);
        if (isTall)
            m_label->setContentsMargins(0, scaledInt(QFontMetricsF(font()), 6), 0, 0);
        m_row->addWidget(m_label, 0, isTall ? Qt::AlignTop : Qt::Alignment());
    }
    m_row->addWidget(m_frame, 1);
    if (m_spec.id == FieldId::DistributionService || m_spec.id == FieldId::Place || m_spec.id == FieldId::MasterDepot) {
        m_reset = new QToolButton;
        m_reset->setAutoRaise(true);
        m_reset->setIcon(icon(m_context.themes.theme(), "undo"_L1, Tone::TextSecondary));
        m_reset->setAccessibleName(tr("Inherit: %1").arg(label()));
        setPlainToolTip(m_reset, tr("Take the own value away and inherit"));
        connect(m_reset, &QToolButton::clicked, this, &FieldEditor::reset);
        m_row->addWidget(m_reset);
    }
}

void FieldEditor::refresh()
{
    const std::vector<ObjectRef> refs = m_context.refs();
    if (refs.empty())
        return;
    const ShownValue shown = shownValue(m_context.session, refs, m_spec);
    showValue(shown);
    const bool quiet = shown.inherited || shown.mixed;
    auto *objects = qobject_cast<ObjectField *>(m_control);
    if (m_frame) {
        m_frame->setInherited(quiet);
        m_frame->setOrigin(objects ? QString() : shown.origin);
    }
    if (objects) {
        objects->setInherited(quiet);
        objects->setOrigin(shown.origin);
    }
    if (m_reset)
        m_reset->setVisible(shown.canReset && !shown.inherited && (shown.mixed || !isDefault(shown.value)));
    if (!m_problem->isHidden() && m_frame)
        m_frame->setWrong(m_problem->text());
}

void FieldEditor::setProblem(const QString &sentence)
{
    m_problem->setPlainText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (m_frame)
        m_frame->setWrong(sentence);
}

// Some fields have an edit of their own that knows more than the value.
Edit FieldEditor::editFor(const FieldValue &value) const
{
    const Plan &plan = m_context.session.plan();
    if (m_spec.id == FieldId::DistributionService)
        return setResponsibleService(plan, m_context.objects, valueOr(value, ObjectId()));
    if (m_spec.id == FieldId::Central && m_context.objects.size() == 1 && valueOr(value, false))
        return makeCentral(plan, m_context.objects.front()); // there is one; the other ceases to be it
    if (m_spec.id == FieldId::Master && m_context.objects.size() == 1 && valueOr(value, false))
        return makeSiteMaster(plan, m_context.objects.front()); // likewise
    return setField(plan, m_context.objects, m_spec.id, value);
}

void FieldEditor::commit(const FieldValue &value)
{
    const QString wrong = valueProblem(m_spec, value);
    setProblem(wrong);
    if (!wrong.isEmpty()) {
        takeBack(); // nor does what was typed up to here stand
        return;
    }
    if (m_before.empty()) {
        for (const ObjectRef ref : m_context.refs())
            m_before.push_back(m_context.session.plan().value(ref, m_spec.id));
    }
    const FieldValue clean = normalized(m_spec, value);
    Edit edit = editFor(clean);
    edit.mergeKey = mergeKey();
    if (const Result<void> done = m_context.session.perform(edit); !done)
        setProblem(done.error().why.isEmpty() ? done.error().text() : done.error().why);
}

QString FieldEditor::mergeKey() const { return u"inspector %1 %2 %3"_s.arg(m_context.showing).arg(int(m_spec.id)).arg(m_visit); }

bool FieldEditor::takeBack()
{
    const std::vector<FieldValue> before = std::exchange(m_before, {});
    const std::vector<ObjectRef> refs = m_context.refs();
    if (before.empty() || before.size() != refs.size())
        return false;
    const Plan &plan = m_context.session.plan();
    std::vector<ObjectId> ids;
    for (const ObjectRef ref : refs)
        ids.push_back(plan.id(ref));
    Edit edit = editFor(before.front());
    edit.compose = [ids, before, field = m_spec.id](Draft &draft) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            draft.set(ids[i], field, before[i]);
    };
    edit.mergeKey = mergeKey(); // with what it takes back it becomes no step at all
    return m_context.session.perform(edit).has_value();
}

void FieldEditor::reset()
{
    commit({});
    m_control->setFocus();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_control && event->type() == QEvent::FocusIn) {
        ++m_visit;
        m_before.clear();
    }
    if (watched == m_label && event->type() == QEvent::MouseButtonRelease && m_control->isEnabled()) {
        m_control->setFocus(Qt::MouseFocusReason);
        if (auto *box = qobject_cast<QAbstractButton *>(m_control))
            box->click();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sitewright
