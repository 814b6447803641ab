// SPDX-License-Identifier: MIT
// Text that comes from data, made safe for terminals, logs and error messages: control characters and bidirectional
// marks become visible escapes, so that a name can neither move the cursor nor reorder what stands around it.
#pragma once

#include <string_view>

#include <QString>

namespace sitewright {

/// C0, DEL, C1, line separators, bidi marks and overrides, zero-width characters and lone surrogates as \u{XX}.
QString visibleText(const QString &text);
bool hasHiddenCharacters(const QString &text);
/// “text”, visible and cut to 40 characters: for naming what a file said.
QString quotedText(std::string_view utf8);

} // namespace sitewright
