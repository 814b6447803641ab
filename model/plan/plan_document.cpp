// SPDX-License-Identifier: MIT
#include "model/plan/plan_document.h"

#include <ranges>

namespace sitewright {

PlanDocument::PlanDocument(QObject *parent) : QObject(parent) {}

QString PlanDocument::misfit(const ChangeSet &changes) const
{
    for (const ObjectChange &object : changes.created) {
        if (m_plan.find(object.id))
            return tr("Object %1 exists already.").arg(QString::fromStdString(object.id.text()));
    }
    for (const ObjectChange &object : changes.removed) {
        if (!m_plan.find(object.id).is(object.kind))
            return tr("Object %1 does not exist.").arg(QString::fromStdString(object.id.text()));
    }
    for (const FieldChange &change : changes.fields) {
        const ObjectRef ref = m_plan.find(change.object);
        if (ref.isNull() ? !isDefault(change.before) : m_plan.value(ref, change.field) != change.before)
            return tr("Object %1 has changed meanwhile.").arg(QString::fromStdString(change.object.text()));
    }
    return {};
}

Result<void> PlanDocument::applyQuietly(const ChangeSet &changes, Tidying tidying)
{
    if (const QString why = misfit(changes); !why.isEmpty()) {
        return tl::unexpected(Error{.what = tr("The change does not fit the plan"), .why = why,
                                    .next = tr("Nothing was changed."), .file = {}, .line = 0, .column = 0});
    }
    m_touched.clear();
    for (const ObjectChange &object : changes.created)
        m_plan.create(object.kind, object.id, &m_touched);
    // A type must be known before an MP carries it, and must be gone only after no MP does.
    const auto setFields = [&](bool types, bool removing) {
        const auto set = [&](const FieldChange &change) {
            const bool isTypeKey = change.field == FieldId::TypeKey;
            if (isTypeKey == types && (!isTypeKey || isDefault(change.after) == removing))
                m_plan.set(m_plan.find(change.object), change.field, change.after, &m_touched);
        };
        // New objects wait nameless in one chain: who was made last gets a name first, or each search goes through all that wait.
        // What loses its name joins that chain forwards, because it is destroyed backwards.
        for (auto change = changes.fields.rbegin(); change != changes.fields.rend(); ++change) {
            if (!isDefault(change->after))
                set(*change);
        }
        for (const FieldChange &change : changes.fields) {
            if (isDefault(change.after))
                set(change);
        }
    };
    setFields(true, false);
    setFields(false, false);
    setFields(true, true);
    // Backwards, so that the inverse, which makes them forwards, gives each the handle it had: freed slots are reused last
    // first, and after a what-if findings and counts go on using the handles they know.
    for (auto object = changes.removed.rbegin(); object != changes.removed.rend(); ++object)
        m_plan.destroy(m_plan.find(object->id), &m_touched);
    const bool renumbered = tidying == Tidying::Now && m_plan.tidy(); // name slots are cells: renumbered ones make a new plan of it for who follows
    if (m_follower && renumbered)
        m_follower->planReplaced();
    else if (m_follower)
        m_follower->planChanged(m_touched);
    return {};
}

Result<void> PlanDocument::apply(const ChangeSet &changes)
{
    Result<void> done = applyQuietly(changes);
    if (done)
        emit changed(changes);
    return done;
}

void PlanDocument::replace(Plan plan)
{
    m_plan = std::move(plan);
    m_plan.tidy();
    if (m_follower)
        m_follower->planReplaced();
    emit replaced();
}

} // namespace sitewright
