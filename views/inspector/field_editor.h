// SPDX-License-Identifier: MIT
// One field of the chosen objects: its label, its control and, below, what is wrong with what was typed. Follows the plan without
// taking text, cursor or focus away from who is typing; what is typed goes into the plan as it becomes valid, one undo step per
// visit to the field.
#pragma once

#include <vector>

#include <QWidget>

#include "model/plan/draft.h"
#include "views/inspector/shown_value.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace sitewright {

class FieldFrame;
class Session;
class ThemeSource;
class TonedLabel;

/// What all editors of one selection share.
struct EditorContext {
    Session &session;
    const ThemeSource &themes;
    std::vector<ObjectId> objects;
    int showing = 0; ///< counts selections, so that steps of one never merge with those of another

    std::vector<ObjectRef> refs() const; ///< of those that are still there
};

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent = nullptr);

    const FieldSpec &spec() const { return m_spec; }
    QWidget *control() const { return m_control; }
    QString problem() const;
    /// Brings the control up to date with the plan.
    void refresh();

protected:
    /// Called once by the constructor of a subclass.
    void setControl(QWidget *control, bool framed);
    virtual void showValue(const ShownValue &shown) = 0;
    /// Performs the edit, or says below the field why not.
    void commit(const FieldValue &value);
    void setProblem(const QString &sentence);
    void reset(); ///< takes the own value away
    /// The values of before this stay in the field. False when nothing was changed in it.
    bool takeBack();
    const EditorContext &context() const { return m_context; }
    QString label() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Edit editFor(const FieldValue &value) const;
    QString mergeKey() const;

    const EditorContext &m_context;
    const FieldSpec &m_spec;
    TonedLabel *m_label;
    QHBoxLayout *m_row;
    TonedLabel *m_problem;
    QWidget *m_control = nullptr;
    FieldFrame *m_frame = nullptr;
    QToolButton *m_reset = nullptr;
    int m_visit = 0; ///< steps merge within one stay in the field
    std::vector<FieldValue> m_before; ///< of each object, when the stay began to change something
};

/// The editor for the type of the row. The context must outlive it.
FieldEditor *makeFieldEditor(const EditorContext &context, const FieldSpec &spec, QWidget *parent);

} // namespace sitewright
