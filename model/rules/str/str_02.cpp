// SPDX-License-Identifier: MIT
// A region or site inside a site. The window never makes one; a file may hold one.
#include <QCoreApplication>

#include "model/edits/structure_edits.h"
#include "model/rules/fix_guards.h"
#include "model/rules/rule.h"

namespace sitewright {

namespace {

ObjectRef legalAncestor(const Plan &plan, ObjectRef object)
{
    ObjectRef at = plan.owner(object);
    while (at.is(Kind::Site))
        at = plan.owner(at);
    return at;
}

QString message(const FindingContext &context)
{
    return QCoreApplication::translate("Rule", "%1 stands inside the site %2; sites contain no regions and no sites.")
        .arg(context.name(), context.plan.displayName(context.plan.owner(context.subjects[0])));
}

std::vector<Fix> fixes(const FindingContext &context)
{
    const ObjectRef target = legalAncestor(context.plan, context.subjects[0]);
    const QString title = QCoreApplication::translate("Rule", "Move %1 to %2").arg(context.name(), context.plan.displayName(target));
    const ObjectId object = context.plan.id(context.subjects[0]), owner = context.plan.id(target);
    return {{title, {title, [object, owner](Draft &draft) {
                         const std::string name = draft.freeName(draft.kind(object), owner, draft.name(object));
                         moveTo(draft.base(), {object}, owner).compose(draft);
                         draft.set(object, FieldId::Name, name);
                         keepServed(draft, object, owner);
                     }, {}}}};
}

} // namespace

extern const Rule str02;
const Rule str02 = makeRule(
    {.code = "STR-02", .severity = Severity::Error, .category = Category::Inconsistent, .origin = "inference",
     .title = QT_TRANSLATE_NOOP("Rule", "Regions and sites stand in the organisation or a region"), .scope = RuleScope::RegionOrSite,
     .message = message, .fixes = fixes},
    [](const auto &facts, ObjectRef object, FindingSink &out) {
        if (const ObjectRef above = facts.owner(object); above.is(Kind::Site))
            out.add({object}, Fingerprint().add(facts.id(above)));
    });

} // namespace sitewright
