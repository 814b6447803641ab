// SPDX-License-Identifier: MIT
// The window on a plan, shown and in front, for tests that work with it as people do.
#pragma once

#include <QtTest>

#include "app/main_window.h"
#include "tests/support/contoso.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

namespace sitewright::test {

struct WindowDesk {
    explicit WindowDesk(Plan plan = contosoPlan()) : window(themes)
    {
        window.session().openPlan(std::move(plan));
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }

    Session &session() { return window.session(); }
    const Plan &plan() { return window.session().plan(); }
    std::uint32_t count(Kind kind) { return plan().count(kind); }
    void select(std::vector<ObjectId> ids) { session().selection().set(std::move(ids)); }
    void press(const QString &keys)
    {
        window.activateWindow();
        QCoreApplication::processEvents();
        QTest::keySequence(&window, QKeySequence(keys));
    }

    ThemeSource themes{Theme::light()};
    MainWindow window;
};

} // namespace sitewright::test
