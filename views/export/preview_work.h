// SPDX-License-Identifier: MIT
// Paints previews of pictures in the thread pool. One at a time: what is asked for meanwhile is painted next, and only the last of it.
// What takes no longer than a blink is there at once, so that small plans show no empty frame.
#pragma once

#include <functional>
#include <memory>

#include <QImage>
#include <QObject>
#include <QTimer>

#include "views/export/picture_export.h"

namespace sitewright {

class PlanSnapshot;

struct PicturePreviewed {
    QSizeF size;  ///< pixels of the picture itself; empty when there is nothing to show
    QImage image; ///< as large as there was room for
};

class PreviewWork : public QObject {
    Q_OBJECT

public:
    explicit PreviewWork(QObject *parent);
    ~PreviewWork() override;

    /// `room` in points, with so many pixels each.
    void start(std::shared_ptr<PlanSnapshot> plan, PictureOptions options, QSize room, qreal pixelRatio);
    bool isRunning() const { return bool(m_running); }

signals:
    void ready(const sitewright::PicturePreviewed &preview);

private:
    struct Shared;

    void begin();
    bool finish(int waitMs);

    std::function<void(Shared &)> m_next; ///< none = nothing is waiting
    std::shared_ptr<Shared> m_running;    ///< the thread holds it too
    QTimer m_look;
};

} // namespace sitewright
