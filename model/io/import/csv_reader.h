// SPDX-License-Identifier: MIT
// Sites from a table: name, region path, clients, subnets, place, description, under English or German
// headings. Delimiter and encoding are detected, told, and can be set.
#pragma once

#include "model/io/import/csv_rows.h"
#include "model/io/import/network.h"
#include "model/io/import/text_encoding.h"

#include <array>

namespace sitewright {

enum class CsvColumn { Name, Region, Clients, Subnets, Latitude, Longitude, Description };
inline constexpr int csvColumnCount = 7;

// What a heading means; nothing for columns that are not imported.
std::optional<CsvColumn> csvColumnOfHeading(const QString &heading);

struct CsvOptions {
    std::optional<char> delimiter; // any of , ; tab |
    std::optional<TextEncoding> encoding;
};

// What was found, for showing before the import; options replace what they set.
struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    CsvDialect dialect;
    std::vector<QString> headings; // as written; empty when the text cannot be read
};

CsvFormat detectCsvFormat(QByteArrayView bytes, const CsvOptions &options = {});

struct CsvImport {
    CsvFormat format;
    ImportedNetwork network;
};

tl::expected<CsvImport, std::vector<Error>> readCsv(QByteArrayView bytes, const QString &fileName,
                                                    const CsvOptions &options = {});

} // namespace sitewright
