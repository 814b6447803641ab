// SPDX-License-Identifier: MIT
#include <csignal>

#include <QApplication>
#include <QSettings>

#include "app/command_line.h"
#include "app/main_window.h"
#include "views/shared/icons.h"
#include "views/shared/theme_source.h"

int main(int argc, char **argv)
{
    using namespace sitewright;
    std::signal(SIGXFSZ, SIG_IGN); // a size limit is an error to report, not an end
    if (const std::optional<int> code = runCommandLine(argc, argv))
        return *code;
    const QByteArray plan = argc > 1 && argv[argc - 1][0] != '-' ? QByteArray(argv[argc - 1]) : QByteArray();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Sitewright"));
    QCoreApplication::setApplicationName(QStringLiteral("Sitewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SITEWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("sitewright"));
    QApplication::setWindowIcon(programIcon());
    ThemeSource theme(application, ThemeSource::modeFrom(QSettings().value(QStringLiteral("theme")).toString()));
    MainWindow window(theme);
    window.show();
    window.start(plan);
    return QApplication::exec();
}
