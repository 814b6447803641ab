// SPDX-License-Identifier: MIT
#include "model/base/error.h"

namespace sitewright {

namespace {

// Ends a sentence once, whatever its writer did.
QString sentence(const QString &part)
{
    const QString trimmed = part.trimmed();
    if (trimmed.isEmpty() || trimmed.endsWith(u'.') || trimmed.endsWith(u'?') || trimmed.endsWith(u'!'))
        return trimmed;
    return trimmed + u'.';
}

QString withoutFullStop(const QString &part)
{
    QString trimmed = part.trimmed();
    while (trimmed.endsWith(u'.') || trimmed.endsWith(u':'))
        trimmed.chop(1);
    return trimmed;
}

} // namespace

QString Error::position() const
{
    QString result = file;
    if (line > 0) {
        result += (result.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(line);
        if (column > 0)
            result += u':' + QString::number(column);
    }
    return result;
}

QString Error::text() const
{
    QString result;
    if (why.trimmed().isEmpty())
        result = sentence(what);
    else if (what.trimmed().isEmpty())
        result = sentence(why);
    else
        result = withoutFullStop(what) + QStringLiteral(": ") + sentence(why);
    if (!next.trimmed().isEmpty())
        result += (result.isEmpty() ? QString() : QStringLiteral(" ")) + sentence(next);
    const QString where = position();
    if (where.isEmpty())
        return result;
    return result.isEmpty() ? where : where + QStringLiteral(": ") + result;
}

} // namespace sitewright
