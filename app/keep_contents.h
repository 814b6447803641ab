// SPDX-License-Identifier: MIT
// Deletes regions and keeps what stands in them, and says what else changes by that: who stood in a region inherits from it.
#pragma once

namespace sitewright {

class Session;

/// Whether regions are selected, nothing else, and there is something in them.
bool canKeepContents(Session &session);
void deleteKeepingContents(Session &session);

} // namespace sitewright
