// SPDX-License-Identifier: MIT
// Paints previews of pictures in the thread pool. One at a time: what is asked for meanwhile is painted next, and only the last of it.
// What takes no longer than a blink is there at once, so that small plans show no empty frame.
#pragma once

#include <functional>
#include <memory>

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QTimer>

namespace sitewright {

struct PicturePreviewed {
    QSizeF size;  ///< pixels of the picture itself; empty when there is nothing to show
    QImage image; ///< as large as there was room for
    int pages = 0;
    int acrossForNames = -1; ///< when not every site has its name: how many pages across it would take; 0 = more than there can be
};

class PreviewWork : public QObject {
    Q_OBJECT

public:
    explicit PreviewWork(QObject *parent);
    ~PreviewWork() override;

    using Paint = std::function<PicturePreviewed()>;
    /// `paint` owns what it works on.
    void start(Paint paint);
    bool isRunning() const { return bool(m_running); }

signals:
    void ready(const sitewright::PicturePreviewed &preview);

private:
    struct Shared;

    void begin();
    bool finish(int waitMs);

    Paint m_next; ///< none = nothing is waiting
    std::shared_ptr<Shared> m_running; ///< the thread holds it too
    QTimer m_look;
};

} // namespace sitewright
