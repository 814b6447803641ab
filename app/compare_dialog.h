// SPDX-License-Identifier: MIT
// What differs between the open plan and its file, object by object. Looks only.
#pragma once

#include <QDialog>

#include "model/plan/plan.h"

namespace sitewright {

class ThemeSource;

/// One sentence for each object that is not the same, by name.
QStringList planDifferences(const Plan &open, const Plan &file);

class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const Plan &open, const Plan &file, const ThemeSource &themes, QWidget *parent = nullptr);
};

} // namespace sitewright
