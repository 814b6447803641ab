// SPDX-License-Identifier: MIT
// The user's templates: choose one, say what it is called here and where it stands, see what would be made, insert it; import, export
// and delete them.
#pragma once

#include <memory>

#include <QDialog>
#include <QTimer>

#include "model/edits/paste.h"
#include "views/templates/template_store.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace sitewright {

class EditPreview;
class EmptyState;
class ObjectField;
class Session;
class ThemeSource;

class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(Session &session, const ThemeSource &themes, TemplateStore store, ObjectId place, QWidget *window = nullptr);

    std::optional<Edit> edit() const; ///< for the chosen template
    QListWidget &list() { return *m_list; }
    EditPreview &preview() { return *m_preview; }
    bool isSettled() const { return !m_later.isActive(); }

    void importFrom(const QString &path);

private:
    void addList(QVBoxLayout &column);
    void addForm(QVBoxLayout &column);
    void fillList(const QString &chosen);
    void choose();
    void refresh();
    void say(const Error &error);
    void importWithDialog();
    void exportWithDialog();
    void removeChosen();
    QString chosen() const;

    Session &m_session;
    const ThemeSource &m_themes;
    TemplateStore m_store;
    ObjectId m_place;
    std::shared_ptr<const Excerpt> m_part;
    QListWidget *m_list = nullptr;
    EmptyState *m_none = nullptr; ///< where there is no template
    QStackedLayout *m_stack = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameLabel = nullptr;
    ObjectField *m_placeField = nullptr;
    EditPreview *m_preview = nullptr;
    QPushButton *m_insert = nullptr, *m_export = nullptr, *m_remove = nullptr;
    QTimer m_later;
};

void insertTemplateWithDialog(Session &session, const ThemeSource &themes, ObjectId place, QWidget *window);
/// Asks for a name and keeps the selected objects as a template.
void saveTemplateWithDialog(Session &session, QWidget *window);

} // namespace sitewright
