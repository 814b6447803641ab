// SPDX-License-Identifier: MIT
#include "views/dialogs/user_name.h"

#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace sitewright {

QString systemUserName()
{
    std::vector<char> space(16384);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, space.data(), space.size(), &found) == 0 && found) {
        const QString fullName = QString::fromLocal8Bit(entry.pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry.pw_name) : fullName;
    }
    return qEnvironmentVariable("USER");
}

} // namespace sitewright
