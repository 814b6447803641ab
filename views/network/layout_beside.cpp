// SPDX-License-Identifier: MIT
#include "views/network/layout_beside.h"

#include <utility>

#include <QThreadPool>

namespace sitewright {
namespace {

constexpr int pollMs = 20;
constexpr int tellAfterMs = 200;

} // namespace

LayoutBeside::LayoutBeside(QObject *parent) : QObject(parent)
{
    m_look.setInterval(pollMs);
    connect(&m_look, &QTimer::timeout, this, &LayoutBeside::look);
}

void LayoutBeside::start(const Plan &plan)
{
    stop();
    m_shared = std::make_shared<Shared>();
    m_sites = plan.count(Kind::Site);
    // Not a constant, so that it is handed on and not copied once more.
    QThreadPool::globalInstance()->start([shared = m_shared, copy = Plan(plan)] {
        if (shared->layout.rebuild(copy, &shared->watch))
            shared->isReady = true;
    });
    m_since.start();
    m_look.start();
}

void LayoutBeside::stop()
{
    m_look.stop();
    m_missed = {};
    if (m_shared)
        m_shared->watch.isStopped = true;
    m_shared.reset();
}

void LayoutBeside::follow(const Plan &plan, const ChangeSet &changes)
{
    m_missed.isAny = true;
    for (const FieldChange &change : changes.fields) {
        if (NetworkLayout::movesSeat(plan.find(change.object), change.field))
            m_missed.moved.push_back(change.object);
    }
}

std::optional<double> LayoutBeside::progress() const
{
    if (!isRunning() || !m_since.hasExpired(tellAfterMs))
        return {};
    return std::min(1.0, double(m_shared->watch.seated) / std::max(1U, m_sites));
}

void LayoutBeside::look()
{
    if (!m_shared->isReady) {
        emit progressed();
        return;
    }
    m_look.stop();
    // From here on it does not run: whoever is told may start it anew.
    const std::shared_ptr<Shared> done = std::move(m_shared);
    emit ready(done->layout, std::exchange(m_missed, {}));
}

} // namespace sitewright
