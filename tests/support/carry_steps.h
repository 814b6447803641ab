// SPDX-License-Identifier: MIT
// What is done to a view while something is carried in it by keyboard; the fixture has a session and presses keys.
#pragma once

#include "tests/support/contoso.h"
#include "views/session/session.h"

namespace sitewright::test {

/// Other plans come meanwhile.
template <class Fixture>
void carryThroughOtherPlans(Fixture &fixture)
{
    fixture.press(Qt::Key_Tab);
    for (Plan other : {contosoPlan(), Plan()}) {
        fixture.session.openPlan(std::move(other));
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_Return);
    }
    fixture.press(Qt::Key_Escape);
}

} // namespace sitewright::test
