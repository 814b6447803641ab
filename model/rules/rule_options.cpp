// SPDX-License-Identifier: MIT
#include "model/rules/rule_options.h"

#include <algorithm>
#include <cstdlib>

#include <QCoreApplication>

namespace sitewright {

namespace {

template <class Row>
const Row *rowOf(std::span<const Row> table, std::string_view key)
{
    const auto found = std::ranges::find(table, key, &Row::key);
    return found == table.end() ? nullptr : &*found;
}

} // namespace

std::size_t options::thereIsNoSuchName() { std::abort(); }

const ReadingSpec *readingSpec(std::string_view key) { return rowOf(readingTable(), key); }

const LimitSpec *limitSpec(std::string_view key) { return rowOf(limitTable(), key); }

const ReadingChoice *readingChoice(const ReadingSpec &reading, std::string_view key) { return rowOf(reading.choices, key); }

QString optionText(const char *source) { return QCoreApplication::translate("RuleOption", source); }

} // namespace sitewright
