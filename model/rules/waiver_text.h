// SPDX-License-Identifier: MIT
// A waiver in words: what it accepts, and what is wrong with it.
#pragma once

#include <QString>

#include "model/rules/waivers.h"

namespace sitewright {

/// What it accepts, as a list names it: "WOL-01 of MUC-Office", "WOL-01 in Munich and below", "WOL-01 everywhere".
QString waiverSubject(const Plan &plan, ObjectRef waiver);
QString waiverStateName(WaiverState state);
/// "Accepted on 2026-11-22 by the infrastructure team: no spare server."
QString acceptedSentence(const Plan &plan, ObjectRef waiver);
/// That a finding was accepted, when, by whom and why, and that what it rests on has changed since.
QString reopenedSentence(const Plan &plan, ObjectRef waiver);
/// What is to be said about a waiver in this state, in terms of its key.
QString waiverSentence(const Plan &plan, ObjectRef waiver, WaiverState state);

} // namespace sitewright
