// SPDX-License-Identifier: MIT
#include "tests/support/test_data.h"

#include <QDir>

namespace sitewright::test {

QString testDataFolder(const QString &set)
{
    QString root = qEnvironmentVariable("SITEWRIGHT_TEST_DATA");
    if (root.isEmpty())
        root = QStringLiteral(SITEWRIGHT_SOURCE_DIR "/../shared/data");
    const QDir folder(root + u'/' + set);
    return folder.exists() ? folder.canonicalPath() : QString();
}

QString noTestDataReason(const QString &set)
{
    return QStringLiteral("no data set \"%1\" here: set SITEWRIGHT_TEST_DATA to the folder that holds it").arg(set);
}

} // namespace sitewright::test
