// SPDX-License-Identifier: MIT
// A plan in a structure view on the screen, at 100 %: what most tests of the view begin with.
#pragma once

#include <memory>

#include "tests/support/contoso.h"
#include "views/canvas/canvas.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

namespace sitewright::test {

struct CanvasScene {
    explicit CanvasScene(Plan plan = contosoPlan(), QSize size = {1140, 760});

    ObjectRef ref(std::string_view name) const { return object(session.plan(), name); }
    /// In the header of a box or card, where it can be grabbed.
    QPoint pixel(std::string_view name) const;
    /// At a share of its width and height.
    QPoint pixel(std::string_view name, QPointF share) const;
    QImage picture() const { return canvas->viewport()->grab().toImage(); }
    QString ownerOf(std::string_view name) const { return session.plan().displayName(session.plan().owner(ref(name))); }

    ThemeSource themes;
    Session session;
    std::unique_ptr<Canvas> canvas;
};

} // namespace sitewright::test
