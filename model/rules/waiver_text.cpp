// SPDX-License-Identifier: MIT
#include "model/rules/waiver_text.h"

#include <array>

#include <QCoreApplication>

#include "model/rules/rule_table.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Waiver", text); }

QString field(const Plan &plan, ObjectRef waiver, FieldId id) { return QString::fromStdString(plan.textValue(waiver, id)); }

QString objectName(const Plan &plan, ObjectId id)
{
    const ObjectRef ref = plan.find(id);
    return ref ? plan.displayName(ref) : tr("%1, which is gone").arg(QString::fromStdString(id.text()));
}

/// "on 2026-11-22 by Ann", as far as it is known.
QString accepted(const Plan &plan, ObjectRef waiver, const std::array<const char *, 4> &patterns)
{
    const QString date = field(plan, waiver, FieldId::Date), author = field(plan, waiver, FieldId::Author);
    const QString reason = field(plan, waiver, FieldId::Reason);
    if (!date.isEmpty() && !author.isEmpty())
        return tr(patterns[0]).arg(date, author, reason);
    if (!date.isEmpty())
        return tr(patterns[1]).arg(date, reason);
    return author.isEmpty() ? tr(patterns[3]).arg(reason) : tr(patterns[2]).arg(author, reason);
}

} // namespace

QString waiverSubject(const Plan &plan, ObjectRef waiver)
{
    const WaiverTarget target = waiverTarget(plan, waiver);
    if (!target.isValid())
        return field(plan, waiver, FieldId::Key);
    const std::string_view code = ruleTable()[static_cast<std::size_t>(target.rule)]->code;
    const QString rule = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    switch (target.scope) {
    case WaiverScope::Rule: return tr("%1 in the whole plan").arg(rule);
    case WaiverScope::Subtree: return tr("%1 in %2 and below").arg(rule, objectName(plan, target.object));
    case WaiverScope::Finding: break;
    }
    return tr("%1 of %2").arg(rule, objectName(plan, target.object));
}

QString waiverStateName(WaiverState state)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Waiver", "In force"), QT_TRANSLATE_NOOP("Waiver", "Rule is off"),
                                      QT_TRANSLATE_NOOP("Waiver", "Accepts nothing"), QT_TRANSLATE_NOOP("Waiver", "Facts changed"),
                                      QT_TRANSLATE_NOOP("Waiver", "Expired")};
    return tr(names[static_cast<std::size_t>(state)]);
}

QString acceptedSentence(const Plan &plan, ObjectRef waiver)
{
    QString out = accepted(plan, waiver,
                           {QT_TRANSLATE_NOOP("Waiver", "Accepted on %1 by %2: “%3”."), QT_TRANSLATE_NOOP("Waiver", "Accepted on %1: “%2”."),
                            QT_TRANSLATE_NOOP("Waiver", "Accepted by %1: “%2”."), QT_TRANSLATE_NOOP("Waiver", "Accepted: “%1”.")});
    if (out.endsWith(u".”.") || out.endsWith(u".“.")) // the reason is a sentence of its own
        out.chop(1);
    return out;
}

QString reopenedSentence(const Plan &plan, ObjectRef waiver)
{
    return accepted(plan, waiver,
                    {QT_TRANSLATE_NOOP("Waiver", "It was accepted on %1 by %2 (“%3”), but the facts have changed since."),
                     QT_TRANSLATE_NOOP("Waiver", "It was accepted on %1 (“%2”), but the facts have changed since."),
                     QT_TRANSLATE_NOOP("Waiver", "It was accepted by %1 (“%2”), but the facts have changed since."),
                     QT_TRANSLATE_NOOP("Waiver", "It was accepted (“%1”), but the facts have changed since.")});
}

QString waiverSentence(const Plan &plan, ObjectRef waiver, WaiverState state)
{
    const QString key = field(plan, waiver, FieldId::Key);
    switch (state) {
    case WaiverState::InForce: return tr("The waiver of %1 is in force.").arg(key);
    case WaiverState::Resting: return tr("The waiver of %1 rests: its rule is switched off.").arg(key);
    case WaiverState::Stale: return tr("The waiver of %1 waives nothing any more.").arg(key);
    case WaiverState::Reopened: return tr("The waiver of %1 was for other facts than there are now.").arg(key);
    case WaiverState::Expired: return tr("The waiver of %1 expired on %2.").arg(key, field(plan, waiver, FieldId::Expires));
    }
    return {};
}

} // namespace sitewright
