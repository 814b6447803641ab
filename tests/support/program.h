// SPDX-License-Identifier: MIT
// Runs the program as scripts run it, with an environment that says nothing about the machine.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace sitewright::test {

struct Ran {
    int code = -1; ///< -1 = crashed or did not end
    QByteArray out, err;
};

using Variables = QList<std::pair<QString, QString>>;

/// The program under test, as the test runner names it.
QString programPath();
Ran runProgram(const QString &name, const QStringList &arguments, const QByteArray &input = {}, const Variables &variables = {},
               const QString &folder = {});
Ran run(const QStringList &arguments, const QByteArray &input = {}, const Variables &variables = {});
/// A bash script with the program as $0 and `argument` as $1.
Ran shell(const QString &script, const QString &argument = {}, const QString &folder = {});

QByteArray contentOf(const QString &path);
QJsonObject jsonOf(const QByteArray &bytes);
/// Whether a terminal would do something else with `bytes` than show it.
bool hasSteeringCharacters(const QByteArray &bytes);

} // namespace sitewright::test
