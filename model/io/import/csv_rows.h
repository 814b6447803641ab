// SPDX-License-Identifier: MIT
// Hands out the rows of a CSV text one by one, with the line and column of every field. Holds one row
// at a time, so a file of any size needs little memory.
#pragma once

#include "model/base/error.h"

#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace sitewright {

struct CsvField {
    QString text;
    int line = 0;
    int column = 0; // in characters
};

using CsvRow = std::vector<CsvField>;

struct CsvDialect {
    char delimiter = ',';
    int skippedLines = 0;       // "#TYPE …" and "sep=…" before the header
    qsizetype skippedBytes = 0; // the same in bytes
};

// Looks at the first lines of a UTF-8 text.
CsvDialect detectDialect(QByteArrayView text);

// Calls `row` for each row that is not blank until it answers false. The error is a broken quote or a
// cap that was exceeded (field 1 MiB, line 4 MiB, 1,000 columns, 1,000,000 rows).
std::optional<Error> forEachCsvRow(QByteArrayView text, const CsvDialect &dialect, const QString &fileName,
                                   const std::function<bool(const CsvRow &)> &row);

} // namespace sitewright
