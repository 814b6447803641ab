// SPDX-License-Identifier: MIT
// Strict JSON (RFC 8259, UTF-8 only) as a stream of events, each with the byte offset where its token begins. Refuses what
// lenient readers let pass: NUL bytes, UTF-16, lone surrogates, numbers that overflow, depth beyond a limit.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/base/error.h"
#include "model/io/json_problems.h"

namespace sitewright {

struct JsonScalar {
    enum Type : std::uint8_t { Null, Bool, Integer, Real, Text };
    Type type = Null;
    bool boolean = false;
    std::int64_t integer = 0;
    double real = 0;              ///< also set for Integer
    std::string_view text = {};   ///< decoded; valid during the call only
};

/// What is told while parsing; answering false ends it (the handler has noted why).
class JsonEvents {
public:
    virtual ~JsonEvents() = default;
    virtual bool startObject(std::size_t offset) = 0;
    virtual bool startArray(std::size_t offset) = 0;
    virtual bool endObject(std::size_t offset) = 0;
    virtual bool endArray(std::size_t offset) = 0;
    virtual bool key(std::string_view text, std::size_t offset) = 0;
    virtual bool value(const JsonScalar &scalar, std::size_t offset) = 0;
};

/// False when the text is not JSON (the reason is in `problems`) or a handler ended it.
bool parseJson(std::string_view bytes, int maxDepth, JsonEvents &events, JsonProblems &problems);

/// What is wrong with `bytes` as JSON, whatever it means; nothing when it is fine. Depth up to 128.
std::optional<Error> checkJson(std::string_view bytes, const QString &fileName = {});

} // namespace sitewright
