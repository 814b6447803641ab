// SPDX-License-Identifier: MIT
// Values of fields as text that people type and spreadsheets hold, and back: one cell of a table.
#pragma once

#include "model/base/error.h"
#include "model/catalog/fields.h"
#include "model/plan/plan.h"

namespace sitewright {

/// True for fields a table cell can hold.
bool hasFieldText(const FieldSpec &row);
/// "1200", "Yes", "DSM-MUC-01", "10.1.0.0/22, 10.2.0.0/22"; empty where nothing is stated.
QString fieldText(const Plan &plan, const FieldSpec &row, const FieldValue &value);
/// Without what calculating left behind: -4.140000000000001 is shown as -4.14.
QString realText(double number);
/// The value a text means for `object`, normalised; else why it means none, as a sentence. Numbers are read as the language writes them
/// and plain, references by name or id.
Result<FieldValue> fieldFromText(const Plan &plan, ObjectRef object, const FieldSpec &row, const QString &text);

} // namespace sitewright
