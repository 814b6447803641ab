// SPDX-License-Identifier: MIT
// How well typed words fit a text: the start of it, the start of a word, anywhere, or its letters in order. Letter case and accents do
// not count.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

namespace sitewright {

/// The form in which words and texts are compared: lower case, without accents.
std::string searchForm(std::string_view utf8);
void searchForm(std::string_view utf8, std::string &out); ///< into a text that is used again and again
std::vector<std::string> searchWords(const QString &typed);

/// 0 = does not fit; higher fits better. Both in search form.
int fit(std::string_view word, std::string_view text);
/// The sum over all words, 0 when one does not fit.
int fitAll(const std::vector<std::string> &words, std::string_view text);

} // namespace sitewright
