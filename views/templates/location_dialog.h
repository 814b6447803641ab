// SPDX-License-Identifier: MIT
// "Add location": one form for a site with everything a location needs, and beside it what would be made and what rules would say.
#pragma once

#include <QDialog>
#include <QTimer>

#include "model/edits/location_edits.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sitewright {

class EditPreview;
class ObjectField;
class SegmentRows;
class Session;
class ThemeSource;

class LocationDialog : public QDialog {
    Q_OBJECT

public:
    LocationDialog(Session &session, const ThemeSource &themes, ObjectId parent, QWidget *window = nullptr);

    LocationText text() const;
    Edit edit() const;
    EditPreview &preview() { return *m_preview; }
    bool isSettled() const { return !m_later.isActive(); }

private:
    QFormLayout *addSection(QVBoxLayout &column, const QString &title);
    void addPlace(QVBoxLayout &column);
    void addPoint(QVBoxLayout &column);
    void addService(QVBoxLayout &column);
    QWidget *makeForm();
    void alignLabels();
    ObjectField *objectField(const QString &name, KindMask kinds, const QString &none, ObjectId &chosen);
    void showText();
    void renamed(const QString &name);
    void changed();
    void refresh();

    Session &m_session;
    const ThemeSource &m_themes;
    LocationText m_text; ///< names as proposed or typed, objects as chosen
    QLineEdit *m_name = nullptr, *m_point = nullptr, *m_depot = nullptr;
    ObjectField *m_parent = nullptr, *m_other = nullptr, *m_connectedTo = nullptr;
    QComboBox *m_type = nullptr, *m_service = nullptr;
    QSpinBox *m_clients = nullptr, *m_bandwidth = nullptr;
    QCheckBox *m_hasPoint = nullptr, *m_hasDepot = nullptr;
    std::vector<QFormLayout *> m_forms;
    std::vector<std::pair<std::string, QCheckBox *>> m_applications;
    SegmentRows *m_segments = nullptr;
    EditPreview *m_preview = nullptr;
    QPushButton *m_add = nullptr;
    QTimer m_later; ///< typing goes first
    bool m_isFilling = false;
};

/// Asks, and makes it one step; the new site is selected then.
void addLocationWithDialog(Session &session, const ThemeSource &themes, ObjectId parent, QWidget *window);

} // namespace sitewright
