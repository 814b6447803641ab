// SPDX-License-Identifier: MIT
#include "model/io/visible_text.h"

#include <QList>

namespace sitewright {

namespace {

bool isHidden(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return true;
    if (c >= 0xd800 && c < 0xe000)
        return true;
    return c == 0x061c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

} // namespace

QString visibleText(const QString &text)
{
    if (!hasHiddenCharacters(text))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t point = text[i].unicode();
        int units = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            point = QChar::surrogateToUcs4(text[i], text[i + 1]);
            units = 2;
        }
        if (isHidden(point))
            out += QStringLiteral("\\u{") + QString::number(static_cast<uint>(point), 16) + u'}';
        else
            out += QStringView(text).mid(i, units);
        i += units - 1;
    }
    return out;
}

bool hasHiddenCharacters(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isHidden(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode())))
            return true;
        i += isPair ? 1 : 0;
    }
    return false;
}

QString quotedText(std::string_view utf8)
{
    constexpr qsizetype most = 40;
    // Four bytes a character are enough to know whether something is cut off.
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min<std::size_t>(utf8.size(), most * 4 + 4)));
    if (text.size() > most) {
        text.truncate(text[most - 1].isHighSurrogate() ? most - 1 : most);
        text += u'…';
    }
    return u'“' + visibleText(text) + u'”';
}

} // namespace sitewright
