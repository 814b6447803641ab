// SPDX-License-Identifier: MIT
// What the inspector shows for one field of the chosen objects: the value they have in common, what stands there when they have
// none of their own, and where that comes from.
#pragma once

#include <vector>

#include "model/catalog/fields.h"
#include "model/plan/plan.h"

namespace sitewright {

class Session;

struct ShownValue {
    FieldValue value;     ///< monostate: none of their own, or mixed
    bool mixed = false;
    bool inherited = false; ///< `instead` is in force because there is no own value
    QString instead;      ///< "DSM-CENTRAL", "not stated"
    QString origin;       ///< "own", "from Contoso", "KB"
    bool canReset = false; ///< taking the own value away lets something else hold

    friend bool operator==(const ShownValue &, const ShownValue &) = default;
};

ShownValue shownValue(const Session &session, const std::vector<ObjectRef> &objects, const FieldSpec &spec);
/// Values as the words in fields: numbers as the language writes them, names for references.
QString valueText(const Plan &plan, const FieldSpec &spec, const FieldValue &value);
/// "Inherit (DSM-CENTRAL from Contoso)": the entry that takes the own value away; empty when the field must have one.
QString noneText(const Session &session, const std::vector<ObjectRef> &objects, const FieldSpec &spec);
/// What may be named in the field, best candidates first.
std::vector<ObjectRef> candidates(const Plan &plan, const std::vector<ObjectRef> &objects, const FieldSpec &spec);
/// The name of the field as people see it for these objects.
QString labelFor(const FieldSpec &spec, const std::vector<ObjectRef> &objects);
/// The rows of the field table that all objects share and the inspector shows, in the table's order.
std::vector<const FieldSpec *> commonFields(const std::vector<ObjectRef> &objects);

} // namespace sitewright
