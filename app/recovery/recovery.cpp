// SPDX-License-Identifier: MIT
#include "app/recovery/recovery.h"

#include <array>
#include <csignal>

#include <QGuiApplication>
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include "app/plan_files.h"
#include "app/recovery/recovery_dialog.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

/// A signal handler may do next to nothing: it writes which signal it was into this pipe, and the window reads it in peace.
std::array<int, 2> signalPipe{-1, -1};

void noteSignal(int signal)
{
    const auto byte = static_cast<unsigned char>(signal);
    (void)!::write(signalPipe[1], &byte, 1);
}

} // namespace

Recovery::Recovery(Session &session, PlanFiles &files, const ThemeSource &themes, QWidget *window, const QString &folder)
    : QObject(window), m_session(session), m_files(files), m_themes(themes), m_window(window), m_store(folder), m_autosave(session, files, m_store)
{
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_autosave.writeNow(); });
}

bool Recovery::offer()
{
    RecoveryStore::Found found = m_store.lookForLostWork();
    while (!found.works.empty() || !found.damaged.isEmpty()) {
        RecoveryDialog dialog(found, m_themes, m_window);
        const int answer = dialog.exec();
        const int row = dialog.chosen();
        found.damaged.clear(); // told once
        if (answer == RecoveryDialog::Later || row < 0)
            return false;
        if (answer == RecoveryDialog::Restore)
            return restore(std::move(found.works[std::size_t(row)]));
        if (ask(m_window, tr("Discard unsaved work"), tr("%1 would be gone for good.").arg(found.works[std::size_t(row)].note.name), {},
                {tr("Discard"), tr("Keep")}, 1, 1) == 0) {
            RecoveryStore::remove(found.works[std::size_t(row)].file);
            found.works.erase(found.works.begin() + row);
        }
    }
    return false;
}

bool Recovery::restore(LostWork work)
{
    if (!m_files.mayClose())
        return false;
    m_files.showRecovered(std::move(work.plan), work.note.path, work.note.stamp, work.note.name);
    m_autosave.writeNow();
    RecoveryStore::remove(work.file);
    return true;
}

void Recovery::watchSignals()
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Recovery::endBySignal);
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

void Recovery::endBySignal()
{
    unsigned char signal = SIGTERM;
    (void)!::read(signalPipe[0], &signal, 1);
    m_autosave.writeNow();
    // Whoever sent it sees that it worked; nothing is asked and nothing tidied away.
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace sitewright
