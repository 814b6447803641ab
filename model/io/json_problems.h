// SPDX-License-Identifier: MIT
// What is wrong with a JSON file, collected by byte offset while it is read and turned into errors with line and column
// at the end: all of them up to a limit, in the order of the file.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/base/error.h"

namespace sitewright {

/// Lines and columns of offsets in a text; cheap when asked in ascending order. Columns count characters, not bytes; a
/// byte order mark is none.
class TextPositions {
public:
    explicit TextPositions(std::string_view text);

    struct Position {
        int line = 1;
        int column = 1;
    };
    Position at(std::size_t offset);
    int line(std::size_t offset);

private:
    std::string_view m_text;
    std::size_t m_textStart = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_at = 0;
    int m_line = 1;
};

class JsonProblems {
public:
    static constexpr std::size_t mostReported = 100;

    void add(std::size_t offset, QString what, QString next = {});
    /// The same, ending in a sentence that names the line of `firstOffset`: for what may occur only once.
    void addRepeated(std::size_t offset, std::size_t firstOffset, QString what, QString next = {});
    bool isEmpty() const { return m_count == 0; }
    /// So many that reading on would only cost time.
    bool isFull() const { return m_count >= mostCounted; }
    /// Drops everything but what is added from here on: for a problem that makes all others meaningless.
    void clear();

    std::vector<Error> errors(std::string_view bytes, const QString &fileName) const;

private:
    static constexpr std::uint32_t none = 0xffffffffU;
    static constexpr std::size_t mostCounted = 1000;
    struct Problem {
        std::uint32_t offset;
        std::uint32_t firstOffset;
        QString what;
        QString next;
    };
    void keep(Problem problem);

    std::vector<Problem> m_problems;
    std::size_t m_count = 0;
};

} // namespace sitewright
