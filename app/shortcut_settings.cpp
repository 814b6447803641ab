// SPDX-License-Identifier: MIT
#include "app/shortcut_settings.h"

#include <algorithm>
#include <vector>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr auto group = "shortcuts"_L1;

const ActionSpec &specOf(ActionId id)
{
    for (const ActionSpec &row : actionTable()) {
        if (row.id == id)
            return row;
    }
    Q_UNREACHABLE();
}

QString settingOf(ActionId id) { return group + u'/' + ShortcutSettings::nameOf(specOf(id)); }

} // namespace

QString ShortcutSettings::nameOf(const ActionSpec &row)
{
    QString out;
    for (const QChar c : QString::fromUtf8(row.text).toLower()) {
        if ((c >= u'a' && c <= u'z') || c.isDigit())
            out += c;
        else if (c == u' ')
            out += u'-';
    }
    return out;
}

QList<QKeySequence> ShortcutSettings::usualKeys(ActionId id)
{
    QList<QKeySequence> out;
    for (const QString &key : QString::fromLatin1(specOf(id).shortcuts).split(u' ', Qt::SkipEmptyParts))
        out.append(QKeySequence(key, QKeySequence::PortableText));
    return out;
}

ShortcutSettings::ShortcutSettings(Actions &actions, QObject *parent) : QObject(parent), m_actions(actions)
{
    const QSettings settings;
    std::vector<ActionId> own;
    for (const ActionSpec &row : actionTable()) {
        const QVariant stored = settings.value(settingOf(row.id));
        if (!stored.isValid())
            continue;
        QList<QKeySequence> keys;
        for (const QString &key : stored.toStringList()) {
            const QKeySequence read(key, QKeySequence::PortableText);
            if (!read.isEmpty() && read[0].key() != Qt::Key_unknown)
                keys.append(read);
        }
        m_actions[row.id]->setShortcuts(keys);
        own.push_back(row.id);
    }
    // A usual key that came with a newer version gives way to one somebody chose before: else neither would do anything.
    for (const ActionId id : own) {
        for (const QKeySequence &key : keys(id)) {
            const std::optional<ActionId> other = owner(key, id);
            if (!other || std::ranges::find(own, *other) != own.end())
                continue;
            QList<QKeySequence> left = keys(*other);
            left.removeAll(key);
            m_actions[*other]->setShortcuts(left);
        }
    }
}

std::optional<ActionId> ShortcutSettings::owner(const QKeySequence &key, ActionId id) const
{
    for (const ActionSpec &row : actionTable()) {
        if (row.id != id && keys(row.id).contains(key))
            return row.id;
    }
    return std::nullopt;
}

void ShortcutSettings::put(ActionId id, const QList<QKeySequence> &keys)
{
    m_actions[id]->setShortcuts(keys);
    QSettings settings;
    if (isUsual(id)) {
        settings.remove(settingOf(id));
        return;
    }
    QStringList stored;
    for (const QKeySequence &key : keys)
        stored << key.toString(QKeySequence::PortableText);
    settings.setValue(settingOf(id), stored);
}

void ShortcutSettings::setKeys(ActionId id, const QList<QKeySequence> &keys)
{
    for (const QKeySequence &key : keys) {
        while (const auto other = owner(key, id)) {
            QList<QKeySequence> left = this->keys(*other);
            left.removeAll(key);
            put(*other, left);
        }
    }
    put(id, keys);
    emit changed();
}

void ShortcutSettings::resetAll()
{
    for (const ActionSpec &row : actionTable())
        put(row.id, usualKeys(row.id));
    emit changed();
}

} // namespace sitewright
