// SPDX-License-Identifier: MIT
#include "tests/support/example_plan.h"

#include <QFile>

#include "model/io/plan_reader.h"

namespace sitewright::test {

Plan examplePlan(const QString &name)
{
    QFile file(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/resources/examples/%1.siteplan.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    const QByteArray bytes = file.readAll();
    auto loaded = readPlan({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().front().text()));
    return std::move(loaded->plan);
}

} // namespace sitewright::test
