// SPDX-License-Identifier: MIT
#include "views/export/preview_work.h"

#include <utility>

#include <QSemaphore>
#include <QThreadPool>

namespace sitewright {
namespace {

constexpr int blinkMs = 40;
constexpr int pollMs = 20;

} // namespace

struct PreviewWork::Shared {
    QSemaphore isDone;
    PicturePreviewed made;
};

PreviewWork::PreviewWork(QObject *parent) : QObject(parent)
{
    m_look.setInterval(pollMs);
    connect(&m_look, &QTimer::timeout, this, [this] { finish(0); });
}

PreviewWork::~PreviewWork() = default;

void PreviewWork::start(Paint paint)
{
    m_next = std::move(paint);
    if (!isRunning())
        begin();
}

void PreviewWork::begin()
{
    m_running = std::make_shared<Shared>();
    QThreadPool::globalInstance()->start([shared = m_running, paint = std::exchange(m_next, nullptr)] {
        shared->made = paint();
        shared->isDone.release();
    });
    if (!finish(blinkMs))
        m_look.start();
}

bool PreviewWork::finish(int waitMs)
{
    if (!m_running->isDone.tryAcquire(1, waitMs))
        return false;
    m_look.stop();
    const std::shared_ptr<Shared> done = std::exchange(m_running, nullptr);
    if (m_next)
        begin();
    else
        emit ready(done->made);
    return true;
}

} // namespace sitewright
