// SPDX-License-Identifier: MIT
#include "model/rules/rule_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace sitewright {

QString nameList(const Plan &plan, const std::vector<ObjectRef> &objects, int most)
{
    const auto tr = [](const char *text, int n = -1) { return QCoreApplication::translate("Words", text, nullptr, n); };
    QStringList names;
    for (const ObjectRef ref : objects) {
        if (names.size() == most)
            break;
        names.append(plan.displayName(ref));
    }
    const int more = static_cast<int>(objects.size()) - static_cast<int>(names.size());
    if (more > 0)
        return tr("%1 and %n more", more).arg(names.join(QStringLiteral(", ")));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace sitewright
