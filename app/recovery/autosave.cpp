// SPDX-License-Identifier: MIT
#include "app/recovery/autosave.h"

#include "app/plan_files.h"
#include "views/session/session.h"

namespace sitewright {

namespace {

constexpr int retryDelay = 20'000; // ms after a write that failed

} // namespace

Autosave::Autosave(Session &session, PlanFiles &files, const RecoveryStore &store, QObject *parent)
    : QObject(parent), m_session(session), m_files(files), m_lock(store.claim(m_file))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::write);
    connect(&session, &Session::changed, this, &Autosave::planChanged);
    connect(&session, &Session::replaced, this, &Autosave::planChanged);
    connect(&files, &PlanFiles::fileChanged, this, &Autosave::followFile);
    planChanged();
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
    if (m_lock)
        RecoveryStore::remove(m_file);
}

void Autosave::planChanged()
{
    if (!m_lock)
        return;
    m_isOld = true;
    if (!m_soon.isActive() && !m_isWriting)
        m_soon.start(delay);
}

// Saved, or undone to what was saved: there is nothing to keep.
void Autosave::followFile()
{
    if (!m_lock)
        return;
    if (m_files.isModified())
        return planChanged();
    m_isOld = false;
    m_soon.stop();
    m_pool.start([file = m_file] { RecoveryStore::remove(file); });
}

RecoveryNote Autosave::note() const
{
    return {m_files.path(), m_files.displayName(), m_files.stamp(), QDateTime::currentDateTimeUtc()};
}

void Autosave::write()
{
    if (m_isWriting || !m_lock || !m_files.isModified())
        return;
    m_isWriting = true;
    m_isOld = false;
    m_pool.start([this, file = m_file, plan = std::make_shared<const Plan>(m_session.plan()), about = note()] {
        const auto saved = RecoveryStore::write(file, *plan, about);
        const QString problem = saved ? QString() : saved.error().why;
        QMetaObject::invokeMethod(this, [this, problem] { finished(problem); }, Qt::QueuedConnection);
    });
}

void Autosave::finished(const QString &problem)
{
    m_isWriting = false;
    if (!m_files.isModified())
        followFile();
    else if (!problem.isEmpty())
        m_soon.start(retryDelay);
    else if (m_isOld)
        m_soon.start(delay);
    if (!problem.isEmpty() && !m_hasToldProblem)
        m_session.hint(tr("Unsaved changes cannot be kept for recovery: %1 Save the plan often.").arg(problem));
    m_hasToldProblem = !problem.isEmpty();
    emit written();
}

void Autosave::writeNow()
{
    m_pool.waitForDone();
    if (m_lock && m_files.isModified())
        (void)RecoveryStore::write(m_file, m_session.plan(), note()); // nobody is left to be told
    m_soon.stop();
}

} // namespace sitewright
