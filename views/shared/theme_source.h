// SPDX-License-Identifier: MIT
// Holds the theme in force and dresses the application in it: style, palette and font. Made once in main() and passed on; views
// keep a reference and repaint on changed(). In System mode it follows the desktop from light to dark and back.
#pragma once

#include "views/shared/theme.h"

#include <QObject>
#include <QStringView>

class QApplication;

namespace sitewright {

class QuietStyle;

class ThemeSource : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit ThemeSource(QApplication &application, Mode mode = Mode::System);
    // For tests and exports: holds a theme, leaves the application alone.
    explicit ThemeSource(const Theme &fixed, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    // "light", "dark"; anything else is System. SITEWRIGHT_THEME in the environment wins over the setting.
    static Mode modeNamed(QStringView name);
    static QString nameOf(Mode mode);
    static Mode modeFrom(QStringView setting);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followDesktop();
    void apply();

    QApplication *m_application = nullptr;
    QuietStyle *m_style = nullptr;  // owned by the application
    QPalette m_systemPalette;
    Theme m_theme;
    Mode m_mode = Mode::System;
    bool m_looking = false;  // a look at the desktop's palette is under way
};

}  // namespace sitewright
