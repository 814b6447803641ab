// SPDX-License-Identifier: MIT
// The head of the inspector: what is selected and where it stands.
#pragma once

#include <vector>

#include <QWidget>

#include "model/base/object_ref.h"

namespace sitewright {

class ElidedLabel;
class KindPicture;
class Plan;
class ThemeSource;

class InspectorHeader : public QWidget {
    Q_OBJECT

public:
    explicit InspectorHeader(const ThemeSource &themes, QWidget *parent = nullptr);

    /// None: the plan itself.
    void show(const Plan &plan, const std::vector<ObjectRef> &objects);
    QString title() const;
    QString subtitle() const;

private:
    KindPicture *m_picture;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
};

} // namespace sitewright
