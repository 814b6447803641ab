// SPDX-License-Identifier: MIT
// What keeps a fix from mending one thing and breaking another: a fix that would add an error is not offered, or takes
// along what it must. Used when fixes are made, never by checks.
#pragma once

#include "model/rules/rule.h"

namespace sitewright {

/// Whether one more MP with `app` at `owner` stays within the number allowed there (APP-01, APP-02, as the plan reads them).
bool isRoomAt(const Plan &plan, ObjectRef owner, App app);
/// Whether `type` on `point` stays within the number allowed where it is attached.
bool mayInstall(const Plan &plan, ObjectRef point, int type);
/// Whether all applications of `point` stay within the numbers allowed at `owner`.
bool mayAttach(const Plan &plan, ObjectRef point, ObjectRef owner);
/// Whether `point` wakes the computers of some segment only because it is marked as central (WOL-01).
bool isNeededAsCentral(const Plan &plan, ObjectRef point);
/// Whether `point` is the only one that covers some segment with Wake-on-LAN (WOL-01), as the plan reads that.
bool wakesAlone(const Plan &plan, ObjectRef point);
/// The same where only those attached to its site cover a segment: there, attaching it elsewhere ends that.
bool wakesAloneByHome(const Plan &plan, ObjectRef point);
/// Whether boot requests of some segment reach only the OSD Proxy on `point` (OSD-01).
bool bootsAlone(const Plan &plan, ObjectRef point);
/// Whether some application on `point` needs a database and it has none.
bool lacksDatabase(const Plan &plan, ObjectRef point);

/// Attaches an MP elsewhere without moving the server: it goes on standing where it stood, with the same legs.
void attach(Draft &draft, ObjectId point, ObjectId owner);
Fix attachFix(const Plan &plan, ObjectRef point, ObjectRef owner);
/// Names the service that `object` inherits now as its own, when nothing would be inherited at `owner` (DS-01).
void keepServed(Draft &draft, ObjectId object, ObjectId owner);

} // namespace sitewright
