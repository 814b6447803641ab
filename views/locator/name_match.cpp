// SPDX-License-Identifier: MIT
#include "views/locator/name_match.h"

#include <algorithm>

namespace sitewright {

namespace {

constexpr int whole = 120, atStart = 100, atWord = 80, inside = 60, scattered = 40;
constexpr std::size_t shortestScattered = 3;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

// Its letters in order; the fewer gaps the better.
int scatteredFit(std::string_view word, std::string_view text)
{
    if (word.size() < shortestScattered)
        return 0;
    std::size_t at = 0;
    int gaps = -1;
    bool isRun = false;
    for (const char c : text) {
        if (at < word.size() && c == word[at]) {
            gaps += isRun ? 0 : 1;
            isRun = true;
            ++at;
        } else {
            isRun = false;
        }
    }
    // Letters that lie about one by one are no match anybody meant.
    return at == word.size() && static_cast<std::size_t>(gaps) * 2 <= word.size() ? std::max(1, scattered - gaps * 8) : 0;
}

} // namespace

void searchForm(std::string_view utf8, std::string &out)
{
    out.assign(utf8);
    bool isAscii = true;
    for (char &c : out) {
        isAscii = isAscii && static_cast<unsigned char>(c) < 0x80;
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    if (isAscii)
        return;
    QString kept;
    for (const QChar c : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            kept.append(c);
    }
    out = kept.toCaseFolded().toStdString();
}

std::string searchForm(std::string_view utf8)
{
    std::string out;
    searchForm(utf8, out);
    return out;
}

std::vector<std::string> searchWords(const QString &typed)
{
    std::vector<std::string> out;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (std::string form = searchForm(word.toStdString()); !form.empty())
            out.push_back(std::move(form));
    }
    return out;
}

int fit(std::string_view word, std::string_view text)
{
    std::size_t at = text.find(word);
    if (at == std::string_view::npos)
        return scatteredFit(word, text);
    if (at == 0)
        return word.size() == text.size() ? whole : atStart;
    for (; at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (!isLetter(text[at - 1]))
            return atWord;
    }
    return inside;
}

int fitAll(const std::vector<std::string> &words, std::string_view text)
{
    int sum = 0;
    for (const std::string &word : words) {
        const int one = fit(word, text);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum;
}

} // namespace sitewright
