// SPDX-License-Identifier: MIT
// What the program is, its version and its licence.
#pragma once

#include <QDialog>

namespace sitewright {

class ThemeSource;

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const ThemeSource &themes, QWidget *parent = nullptr);
};

} // namespace sitewright
