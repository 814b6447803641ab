// SPDX-License-Identifier: MIT
// A list of words for each of the plans that were open last, in the settings: looking at a plan does not change its file.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace sitewright {

class KeptForPlans {
public:
    /// `group` of the settings, without a slash.
    explicit constexpr KeptForPlans(QLatin1StringView group) : m_group(group) {}

    QStringList of(const QByteArray &path) const;
    /// None forgets the plan.
    void keep(const QByteArray &path, const QStringList &words) const;

private:
    QString key(const QString &plan) const;

    QLatin1StringView m_group;
};

} // namespace sitewright
