// SPDX-License-Identifier: MIT
#include "app/error_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace sitewright {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("ErrorWords", text); }

} // namespace

QString errorWords(const Error &error)
{
    Error bare = error;
    bare.file.clear();
    return error.line == 0 && bare.text().contains(error.file) ? bare.text() : error.text();
}

QString errorLines(const std::vector<Error> &errors)
{
    QStringList lines;
    for (const Error &error : errors) {
        Error bare = error;
        bare.file.clear();
        bare.line = 0;
        const QString place = error.line == 0 ? QString() : error.column == 0 ? tr("Line %L1: ").arg(error.line) : tr("Line %L1, column %L2: ").arg(error.line).arg(error.column);
        lines.append(place + bare.text());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace sitewright
