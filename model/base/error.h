// SPDX-License-Identifier: MIT
// What failed, on what, why, and what the user can do next: the one shape of every error that is
// not a finding. Readers, writers and importers return it inside a Result; nothing throws it.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace sitewright {

struct Error {
    QString what = {}; // what failed, on what: "The plan could not be saved"
    QString why = {}; // the reason, as a sentence
    QString next = {}; // what to do about it, as a sentence; may be empty
    QString file = {}; // empty when no file is concerned
    int line = 0; // 1-based; 0 when unknown
    int column = 0;

    // "file:line:column", as far as known.
    QString position() const;
    // One line of plain text: "file:line:column: what: why. next". Parts that are empty are left out.
    QString text() const;

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

} // namespace sitewright
