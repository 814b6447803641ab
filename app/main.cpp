// SPDX-License-Identifier: MIT
#include <csignal>
#include <memory>
#include <vector>

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include "app/command_line.h"
#include "app/disk_watch.h"
#include "app/main_window.h"
#include "app/recovery/recovery.h"
#include "views/shared/icons.h"
#include "views/shared/theme_source.h"

namespace {

/// English has the plural forms; the user's language stands before it, so that what it lacks is English.
std::vector<std::unique_ptr<QTranslator>> installTranslators()
{
    std::vector<std::unique_ptr<QTranslator>> out;
    const auto add = [&](const QLocale &locale, const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder) && QCoreApplication::installTranslator(translator.get()))
            out.push_back(std::move(translator));
    };
    const QString folder = QStringLiteral(":/i18n");
    add(QLocale(QLocale::English), QStringLiteral("sitewright"), folder);
    add(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QLocale(), QStringLiteral("sitewright"), folder);
    return out;
}

} // namespace

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
    const std::vector<std::unique_ptr<QTranslator>> translators = installTranslators();
    ThemeSource theme(application, ThemeSource::modeFrom(QSettings().value(QStringLiteral("theme")).toString()));
    MainWindow window(theme);
    window.show();
    window.start(plan);
    Recovery recovery(window.session(), window.files(), theme, &window);
    recovery.watchSignals();
    new DiskWatch(window.session(), window.files(), theme, &window);
    QTimer::singleShot(0, &recovery, [&recovery] { recovery.offer(); });
    return QApplication::exec();
}
