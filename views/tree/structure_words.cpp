// SPDX-License-Identifier: MIT
#include "views/tree/structure_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "model/catalog/object_kinds.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("StructureWords", text, comment, n);
}

QString findingWords(const SeverityCounts &counts)
{
    const auto of = [&](Severity severity) { return static_cast<int>(counts.of(severity)); };
    QStringList words;
    if (const int n = of(Severity::Error); n > 0)
        words << tr("%Ln error(s)", nullptr, n);
    if (const int n = of(Severity::Warning); n > 0)
        words << tr("%Ln warning(s)", nullptr, n);
    if (const int n = of(Severity::Hint); n > 0)
        words << tr("%Ln hint(s)", nullptr, n);
    return words.join(u", "_s);
}

} // namespace

QString stateOf(const Session &session, ObjectRef ref)
{
    const Plan &plan = session.plan();
    if (ref.is(Kind::ManagementPoint)) {
        const bool isCentral = plan.point(ref).central;
        return isCentral ? tr("Central Management Point") : QString();
    }
    if (!ref.isStructure())
        return {};
    const ObjectRef service = session.facts().effectiveService(ref);
    if (!service)
        return tr("Nobody is responsible for distribution here");
    const ObjectRef origin = serviceOrigin(plan, ref);
    const QString name = plain(plan.displayName(service));
    return origin == ref || !origin ? tr("Distribution by %1").arg(name)
                                    : tr("Distribution by %1, from %2").arg(name, plain(plan.displayName(origin)));
}

QString descriptionOf(const Session &session, ObjectRef ref)
{
    QStringList lines{kindName(ref.kind())};
    if (ref.is(Kind::Segment))
        lines << QString::fromStdString(std::string(session.plan().text(session.plan().segment(ref).subnets))).replace(u'\n', u", "_s);
    lines << stateOf(session, ref) << findingWords(session.counts().below(ref));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace sitewright
