// SPDX-License-Identifier: MIT
// What is known about the selection, and the place to change it: fields as the field table lists them, applications, relations and
// findings. Built anew when the selection changes; when the plan changes it only brings values up to date.
#pragma once

#include <memory>
#include <set>

#include <QScrollArea>
#include <QTimer>

#include "model/catalog/fields.h"
#include "model/plan/change_set.h"
#include "views/inspector/field_editor.h"

class QVBoxLayout;

namespace sitewright {

class ApplicationRows;
class InspectorHeader;
class RelationRows;
class Session;
class ThemeSource;

class Inspector : public QScrollArea {
    Q_OBJECT

public:
    Inspector(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);
    ~Inspector() override;

    /// Puts the cursor into a field of the selected object, as "Rename" and "Properties" do.
    void focusField(FieldId field);
    /// Goes to what the selected object is related to; says so when there is nothing.
    void focusRelations();
    FieldEditor *editor(FieldId field) const; ///< null when it is not shown
    QSize minimumSizeHint() const override; ///< room for every field: it scrolls downwards only

private:
    struct Content;

    void rebuild();
    void refresh();
    void followPlan(const ChangeSet &changes);
    void addFieldSections(QVBoxLayout &column, const std::vector<ObjectRef> &refs);
    void addSection(QVBoxLayout &column, FieldGroup group, const std::vector<const FieldSpec *> &rows, const std::vector<ObjectRef> &refs);
    void addOverview(QVBoxLayout &column);

    Session &m_session;
    const ThemeSource &m_themes;
    std::unique_ptr<Content> m_content;
    bool m_isBlank = false;
    std::set<FieldGroup> m_opened; ///< of those that start closed
    int m_showings = 0;
    QTimer m_refreshLater;
};

} // namespace sitewright
