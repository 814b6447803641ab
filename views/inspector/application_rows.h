// SPDX-License-Identifier: MIT
// The management applications of one Management Point: a line each with what it does here, and a menu to add more. The Business
// Logic Server has its own two settings.
#pragma once

#include <vector>

#include <QWidget>

#include "model/plan/field_value.h"

class QMenu;
class QVBoxLayout;

namespace sitewright {

class LinkRow;
class Session;
class ThemeSource;

class ApplicationRows : public QWidget {
    Q_OBJECT

public:
    ApplicationRows(Session &session, const ThemeSource &themes, ObjectId point, QWidget *parent = nullptr);

    void refresh();

private:
    void rebuild();
    QWidget *makeRow(std::size_t position);
    QWidget *makeServerSettings(std::size_t position);
    void fillMenu();
    void change(std::size_t position, const Application &changed, const QString &mergeKey);
    QStringList facts() const;

    Session &m_session;
    const ThemeSource &m_themes;
    ObjectId m_point;
    ApplicationList m_shown;
    QStringList m_facts;
    QVBoxLayout *m_rows;
    LinkRow *m_add;
    QMenu *m_menu;
};

} // namespace sitewright
