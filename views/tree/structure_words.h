// SPDX-License-Identifier: MIT
// What the structure tree says about an object besides its name: for tool tips and screen readers.
#pragma once

#include <QString>

#include "model/base/object_ref.h"

namespace sitewright {

class Session;

/// Who distributes here and where that is set, or what a Management Point is; may be empty.
QString stateOf(const Session &session, ObjectRef ref);
/// Kind, addresses, state and findings, one a line.
QString descriptionOf(const Session &session, ObjectRef ref);

} // namespace sitewright
