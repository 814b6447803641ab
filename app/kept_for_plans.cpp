// SPDX-License-Identifier: MIT
#include "app/kept_for_plans.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr qsizetype mostPlans = 40;

// Paths are bytes and may hold what no settings key can.
QString nameOf(const QByteArray &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(20));
}

} // namespace

QString KeptForPlans::key(const QString &plan) const { return m_group + u'/' + plan; }

QStringList KeptForPlans::of(const QByteArray &path) const { return QSettings().value(key(nameOf(path))).toStringList(); }

void KeptForPlans::keep(const QByteArray &path, const QStringList &words) const
{
    QSettings settings;
    const QString name = nameOf(path), orderKey = key(u"plans"_s);
    QStringList order = settings.value(orderKey).toStringList();
    order.removeAll(name);
    if (words.isEmpty()) {
        settings.remove(key(name));
    } else {
        order.prepend(name);
        settings.setValue(key(name), words);
    }
    for (; order.size() > mostPlans; order.removeLast())
        settings.remove(key(order.last()));
    settings.setValue(orderKey, order);
}

} // namespace sitewright
