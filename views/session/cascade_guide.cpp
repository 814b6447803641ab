// SPDX-License-Identifier: MIT
#include "views/session/cascade_guide.h"

#include <algorithm>

#include <QLocale>

#include "model/analysis/ledger_words.h"
#include "views/session/session.h"

using namespace Qt::StringLiterals;

namespace sitewright {

CascadeGuide::CascadeGuide(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(&m_soon, &QTimer::timeout, this, &CascadeGuide::trace);
    connect(&session, &Session::changed, this, &CascadeGuide::planChanged);
    connect(&session, &Session::replaced, this, [this] { isOn() && m_session.plan().find(m_subject) ? trace() : leave(); });
}

void CascadeGuide::show(ObjectId subject)
{
    if (!isSubject(m_session.plan().find(subject)))
        return;
    m_subject = subject;
    trace();
}

void CascadeGuide::leave()
{
    if (!isOn())
        return;
    m_soon.stop();
    m_subject = {};
    m_cascade = {};
    m_places.clear();
    emit changed();
}

void CascadeGuide::planChanged(const ChangeSet &changes)
{
    if (!isOn())
        return;
    if (m_session.plan().find(m_subject).isNull())
        return leave();
    if (!changes.removed.empty()) { // what it names may be gone: nothing shows until it is traced again
        m_cascade = {};
        m_places.clear();
    }
    m_soon.start();
}

void CascadeGuide::trace()
{
    const Plan &plan = m_session.plan();
    m_cascade = cascadeOf(plan, m_session.facts(), m_session.ledger().routes(), plan.find(m_subject));
    m_places.clear();
    const auto add = [&](ObjectRef ref) {
        while (ref && !ref.is(Kind::Site) && !ref.is(Kind::Cloud))
            ref = plan.owner(ref);
        if (ref)
            m_places.insert(ref);
    };
    for (const ObjectRef depot : m_cascade.depots)
        add(depot);
    for (const auto &[link, sum] : m_cascade.links) {
        add(plan.link(link).ends[0]);
        add(plan.link(link).ends[1]);
    }
    for (const LedgerStep &row : m_cascade.steps) {
        if (row.step.service)
            add(plan.point(row.step.service).standsIn);
    }
    emit changed();
}

QString CascadeGuide::title() const { return tr("Cascade of %1").arg(m_session.plan().displayName(m_session.plan().find(m_subject))); }

QString CascadeGuide::sums() const
{
    const Plan &plan = m_session.plan();
    if (m_cascade.root.isNull())
        return m_soon.isActive() ? QString() : tr("Nothing travels: no depot is the master where it belongs.");
    const QString root = plan.displayName(m_cascade.root);
    if (m_cascade.isEmpty())
        return tr("Everything stays in %1: no other depot is filled from it.").arg(root);
    const QLocale locale;
    const LedgerTotals &totals = m_cascade.totals;
    QStringList out{tr("%1 fills %Ln depot(s)", nullptr, int(m_cascade.depots.size()) - 1).arg(root),
                    tr("%1 of %2 actions cross the WAN").arg(locale.toString(qlonglong(totals.steps.crossNetwork)), locale.toString(qlonglong(totals.steps.procedures)))};
    if (!m_cascade.links.empty())
        out << tr("over %Ln WAN link(s)", nullptr, int(m_cascade.links.size()));
    if (totals.kilobytes > 0)
        out << tr("%1 a cycle").arg(volumeText(totals.kilobytes));
    return out.join(u" · "_s);
}

} // namespace sitewright
