// SPDX-License-Identifier: MIT
// Who sits here, for the author of a waiver.
#pragma once

#include <QString>

namespace sitewright {

/// The full name the system knows, else the login name; may be empty.
QString systemUserName();

} // namespace sitewright
