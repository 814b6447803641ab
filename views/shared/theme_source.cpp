// SPDX-License-Identifier: MIT
#include "views/shared/theme_source.h"

#include "views/shared/quiet_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QFont readingFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    // 13 pixels at 100 %; desktops that say nothing leave Qt at 9 points, which is small for dense text.
    if (font.pixelSize() <= 0)
        font.setPointSizeF(std::max(font.pointSizeF(), 9.75));
    return font;
}

}  // namespace

ThemeSource::ThemeSource(QApplication &application, Mode mode)
    : QObject(&application), m_application(&application), m_systemPalette(QApplication::palette()), m_mode(mode)
{
    m_style = new QuietStyle(m_theme);
    QApplication::setStyle(m_style);
    QApplication::setFont(readingFont());
    apply();
    application.installEventFilter(this);
}

ThemeSource::ThemeSource(const Theme &fixed, QObject *parent)
    : QObject(parent), m_theme(fixed), m_mode(fixed.isDark() ? Mode::Dark : Mode::Light)
{
}

void ThemeSource::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

ThemeSource::Mode ThemeSource::modeNamed(QStringView name)
{
    if (name.compare("light"_L1, Qt::CaseInsensitive) == 0)
        return Mode::Light;
    return name.compare("dark"_L1, Qt::CaseInsensitive) == 0 ? Mode::Dark : Mode::System;
}

QString ThemeSource::nameOf(Mode mode)
{
    return mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u"system"_s;
}

ThemeSource::Mode ThemeSource::modeFrom(QStringView setting)
{
    const QString environment = qEnvironmentVariable("SITEWRIGHT_THEME");
    return modeNamed(environment.isEmpty() ? setting : environment);
}

// Every window is told of a new desktop theme; once is enough. ApplicationPaletteChange says nothing here: it follows our own palette.
bool ThemeSource::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_looking) {
        m_looking = true;
        QMetaObject::invokeMethod(this, &ThemeSource::followDesktop, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ThemeSource::followDesktop()
{
    // What the desktop says can only be read while no palette of ours is set.
    QApplication::setPalette(QPalette());
    m_systemPalette = QApplication::palette();
    apply();
    m_looking = false;
}

void ThemeSource::apply()
{
    const Theme wanted = m_mode == Mode::System ? Theme::forPalette(m_systemPalette)
                         : m_mode == Mode::Dark ? Theme::dark()
                                                : Theme::light();
    const bool differs = !(wanted == m_theme);
    m_theme = wanted;
    if (m_application) {
        m_style->setTheme(m_theme);
        QApplication::setPalette(m_theme.palette());
    }
    if (differs)
        emit changed();
}

}  // namespace sitewright
