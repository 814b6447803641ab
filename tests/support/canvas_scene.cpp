// SPDX-License-Identifier: MIT
#include "tests/support/canvas_scene.h"

#include <algorithm>

namespace sitewright::test {

CanvasScene::CanvasScene(Plan plan, QSize size) : themes(Theme::light())
{
    session.openPlan(std::move(plan));
    session.finishChecking();
    canvas = std::make_unique<Canvas>(session, themes);
    canvas->resize(size);
    canvas->show();
    canvas->zoomToOriginal();
    canvas->setFocus();
}

QPoint CanvasScene::pixel(std::string_view name) const
{
    const QRectF box = canvas->rectOf(ref(name));
    return QPointF(box.left() + box.width() * 0.3, box.top() + std::min(box.height() * 0.5, 14.0)).toPoint();
}

QPoint CanvasScene::pixel(std::string_view name, QPointF share) const
{
    const QRectF box = canvas->rectOf(ref(name));
    return QPointF(box.left() + box.width() * share.x(), box.top() + box.height() * share.y()).toPoint();
}

} // namespace sitewright::test
