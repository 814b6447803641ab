// SPDX-License-Identifier: MIT
// The panel of findings on a plan that is checked, shown and in front.
#pragma once

#include <QtTest>

#include "tests/support/contoso.h"
#include "views/findings/findings_panel.h"
#include "views/findings/findings_table.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

namespace sitewright::test {

struct FindingsDesk {
    explicit FindingsDesk(Plan plan = contosoPlan(), int height = 400) : panel(session, themes)
    {
        session.openPlan(std::move(plan));
        session.finishChecking();
        panel.resize(1100, height);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    FindingsModel &model() { return panel.model(); }
    FindingsTable &table() { return panel.table(); }
    void clickAt(int row, int column, int x = -1) ///< `x` in the viewport; in the middle of the cell without it
    {
        const QModelIndex index = model().index(row, column);
        table().scrollTo(index);
        const QRect rect = table().visualRect(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, {x < 0 ? rect.center().x() : x, rect.center().y()});
    }

    ThemeSource themes{Theme::light()};
    Session session;
    FindingsPanel panel;
};

} // namespace sitewright::test
