// SPDX-License-Identifier: MIT
#include "views/shared/sliced_work.h"

#include <atomic>
#include <memory>

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QWindow>

#include "views/shared/time_slice.h"

namespace sitewright {

namespace {

constexpr int sliceMs = 8;
constexpr int showAfterMs = 300;
constexpr int pollMs = 20;

enum class Ending { MayBeCancelled, WhenDone };

/// Lets nobody click, type, drop or close but in `open`, which is modal only once it is shown.
class Gate : public QObject {
public:
    explicit Gate(const QWidget &open) : m_open(open), m_below(QApplication::activeModalWidget()) { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override { return isInput(event->type()) && !isOpenTo(watched) && refuse(*event); }

private:
    static bool isInput(QEvent::Type type)
    {
        switch (type) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove: // a pressed button opens its menu on it
        case QEvent::Wheel:
        case QEvent::KeyPress:
        case QEvent::ShortcutOverride:
        case QEvent::Shortcut:
        case QEvent::InputMethod:
        case QEvent::ContextMenu:
        case QEvent::DragEnter:
        case QEvent::Drop:
        case QEvent::TouchBegin:
        case QEvent::Close: return true;
        default: return false;
        }
    }
    bool isOpenTo(const QObject *at) const
    {
        // What opens all the same, by other ways than input, can be closed.
        const QWidget *above = QApplication::activeModalWidget() == m_below ? nullptr : QApplication::activeModalWidget();
        const auto isOpen = [&at](const QWidget *one) { return one && (at == one || at == one->windowHandle()); };
        while (at && !isOpen(&m_open) && !isOpen(above) && !isOpen(QApplication::activePopupWidget()))
            at = at->parent();
        return at;
    }
    static bool refuse(QEvent &event)
    {
        event.ignore();
        return true;
    }

    const QWidget &m_open;
    const QWidget *m_below; ///< modal before
};

/// Calls `step` again and again until it says that all is done. The window takes no input meanwhile.
bool loop(QWidget *window, const QString &label, int interval, const std::function<bool(QProgressDialog &)> &step,
          Ending ending = Ending::MayBeCancelled)
{
    QProgressDialog progress(label, QProgressDialog::tr("Cancel"), 0, 0, window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(showAfterMs);
    progress.setAutoReset(false);
    progress.setAutoClose(false);
    if (ending == Ending::WhenDone)
        progress.setCancelButton(nullptr);
    QObject::connect(&progress, &QDialog::rejected, &progress, &QProgressDialog::cancel); // Esc is a shortcut only where the dialog is active
    const Gate gate(progress);
    const auto isCancelled = [&] { return ending == Ending::MayBeCancelled && progress.wasCanceled(); };
    QEventLoop events;
    QTimer timer;
    bool isDone = false;
    QObject::connect(&timer, &QTimer::timeout, &events, [&] {
        isDone = !isCancelled() && step(progress);
        if (isDone || isCancelled())
            events.quit();
    });
    timer.start(interval);
    events.exec();
    for (; ending == Ending::WhenDone && !isDone; isDone = step(progress)) // the program is told to end, and has to wait
        QThread::msleep(pollMs);
    return isDone;
}

} // namespace

bool workInSlices(QWidget *window, const QString &label, std::size_t total, const std::function<void(std::size_t)> &each)
{
    std::size_t done = 0;
    const auto slice = [&] {
        const TimeSlice time(sliceMs);
        for (; done < total && !time.isOver(); ++done)
            each(done);
        return done == total;
    };
    if (slice())
        return true;
    return loop(window, label, 0, [&](QProgressDialog &progress) {
        const bool isDone = slice();
        progress.setMaximum(1000);
        progress.setValue(static_cast<int>(done * 1000 / total));
        return isDone;
    });
}

bool waitUntil(QWidget *window, const QString &label, const std::function<bool()> &isDone)
{
    return isDone() || loop(window, label, pollMs, [&](QProgressDialog &) { return isDone(); });
}

namespace {

std::function<bool(QProgressDialog &)> started(std::function<void()> job)
{
    const auto isReady = std::make_shared<std::atomic<bool>>(false);
    QThreadPool::globalInstance()->start([job = std::move(job), isReady] {
        job();
        *isReady = true;
    });
    return [isReady](QProgressDialog &) { return isReady->load(); };
}

} // namespace

bool workBeside(QWidget *window, const QString &label, std::function<void()> job)
{
    return loop(window, label, pollMs, started(std::move(job)));
}

void finishBeside(QWidget *window, const QString &label, std::function<void()> job)
{
    loop(window, label, pollMs, started(std::move(job)), Ending::WhenDone);
}

} // namespace sitewright
