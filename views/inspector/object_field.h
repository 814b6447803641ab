// SPDX-License-Identifier: MIT
// A combo box for objects: shows a name and, instead of a list of everything, pops up a filter with the candidates, so that it
// works for a hundred thousand sites. With several to choose, rows have check marks and the list stays open.
#pragma once

#include <functional>

#include <QComboBox>

#include "views/dialogs/object_list.h"

namespace sitewright {

class ObjectField : public QComboBox {
    Q_OBJECT

public:
    using MakeChoice = std::function<ObjectChoice()>;
    ObjectField(const Plan &plan, const ThemeSource &themes, MakeChoice makeChoice, QWidget *parent = nullptr);

    void setShownText(const QString &text);
    /// Quiet words beside the value: where it comes from.
    void setOrigin(const QString &origin);
    void setInherited(bool inherited);
    QSize minimumSizeHint() const override;
    void showPopup() override;
    ObjectList *popupList() const { return m_list; } ///< while it is open

signals:
    void chosen(sitewright::ObjectRef object);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Plan &m_plan;
    const ThemeSource &m_themes;
    MakeChoice m_makeChoice;
    ObjectList *m_list = nullptr;
    QString m_origin;
    bool m_inherited = false;
};

} // namespace sitewright
