// SPDX-License-Identifier: MIT
#include "model/edits/edit_words.h"

#include <QCoreApplication>

namespace sitewright {

QString nameOf(const Plan &plan, ObjectId object)
{
    const ObjectRef ref = plan.find(object);
    return ref ? plan.displayName(ref) : QString::fromStdString(object.text());
}

QString nameOf(const Plan &plan, const std::vector<ObjectId> &objects)
{
    if (objects.size() == 1)
        return nameOf(plan, objects.front());
    return QCoreApplication::translate("Edit", "%n objects", nullptr, static_cast<int>(objects.size()));
}

QString applicationNameOf(const Plan &plan, std::string_view type)
{
    const int number = plan.applicationType(type);
    return number >= 0 ? plan.applicationName(number) : QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
}

Error refusal(const QString &what, const QString &why)
{
    return {.what = what, .why = why, .next = QCoreApplication::translate("Edit", "Nothing was changed."), .file = {}, .line = 0, .column = 0};
}

} // namespace sitewright
