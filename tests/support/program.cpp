// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace sitewright::test {

using namespace Qt::StringLiterals;

QString programPath() { return qEnvironmentVariable("SITEWRIGHT_BINARY"); }

Ran runProgram(const QString &name, const QStringList &arguments, const QByteArray &input, const Variables &variables, const QString &folder)
{
    constexpr int patience = 60000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s); // subcommands need neither a display nor to be told so
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1800000000"_s);
    for (const auto &[key, value] : variables)
        environment.insert(key, value);
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(name, arguments);
    if (!process.waitForStarted(patience))
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ran run(const QStringList &arguments, const QByteArray &input, const Variables &variables)
{
    return runProgram(programPath(), arguments, input, variables);
}

Ran shell(const QString &script, const QString &argument, const QString &folder)
{
    return runProgram(u"/bin/bash"_s, {u"-c"_s, script, programPath(), argument}, {}, {}, folder);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        qWarning("not JSON: %s", qPrintable(problem.errorString()));
    return document.object();
}

bool hasSteeringCharacters(const QByteArray &bytes)
{
    for (const QChar c : QString::fromUtf8(bytes)) {
        const ushort code = c.unicode();
        if ((code < 0x20 && code != '\n') || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
            return true;
    }
    return false;
}

} // namespace sitewright::test
