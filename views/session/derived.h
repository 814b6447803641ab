// SPDX-License-Identifier: MIT
// What is worked out of a plan for a dialog: at once where the plan is small, else of a copy, beside the window, which shows progress and
// can cancel it.
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include <QString>

#include "views/session/session.h"
#include "views/shared/sliced_work.h"

namespace sitewright {

inline constexpr std::uint32_t besideFrom = 500; ///< sites

/// What `make` returns for the session's plan and facts as they are; nothing when it was cancelled.
template <class Make>
auto derivedFrom(const Session &session, QWidget *window, const QString &label, Make make)
{
    using Made = decltype(make(session.plan(), session.facts()));
    if (session.plan().count(Kind::Site) < besideFrom)
        return std::optional<Made>(make(session.plan(), session.facts()));
    const auto made = std::make_shared<std::optional<Made>>(); // a cancelled job may outlive this
    auto job = [made, make, plan = session.plan(), facts = session.facts()] { made->emplace(make(plan, facts)); };
    return workBeside(window, label, std::move(job)) ? std::move(*made) : std::nullopt;
}

} // namespace sitewright
