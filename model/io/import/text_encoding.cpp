// SPDX-License-Identifier: MIT
#include "model/io/import/text_encoding.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>

namespace sitewright {

namespace {

constexpr char mark8[] = "\xef\xbb\xbf";
constexpr char markLittle[] = "\xff\xfe";
constexpr char markBig[] = "\xfe\xff";

QString tr(const char *text) { return QCoreApplication::translate("TextEncoding", text); }

// Length of the longest valid start.
qsizetype validUtf8Length(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<uchar>(bytes[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = lead >= 0xc2 && lead <= 0xdf   ? 2
                                 : (lead & 0xf0) == 0xe0        ? 3
                                 : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                                : 0;
        if (length == 0 || at + length > bytes.size())
            break;
        const auto second = static_cast<uchar>(bytes[at + 1]);
        // Overlong forms, surrogates and characters above U+10FFFF.
        if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90) ||
            (lead == 0xf4 && second > 0x8f))
            break;
        const auto continues = [](char c) { return (static_cast<uchar>(c) & 0xc0) == 0x80; };
        if (!std::all_of(bytes.begin() + at + 1, bytes.begin() + at + length, continues))
            break;
        at += length;
    }
    return at;
}

// The characters of 0x80 to 0x9f; 0 where Windows-1252 has none.
constexpr char16_t windows1252[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                      0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                      0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

Error wrongAt(QByteArrayView textBefore, const QString &why, const QString &fileName)
{
    const auto line = std::count(textBefore.begin(), textBefore.end(), '\n') + 1;
    const QByteArrayView lastLine = textBefore.sliced(textBefore.lastIndexOf('\n') + 1);
    const auto column =
        std::count_if(lastLine.begin(), lastLine.end(), [](char c) { return (static_cast<uchar>(c) & 0xc0) != 0x80; }) + 1;
    return {tr("The text was not read"),
            why,
            tr("Choose another encoding, or save the file as UTF-8."),
            fileName,
            static_cast<int>(line),
            static_cast<int>(column)};
}

Result<QByteArray> fromWindows1252(QByteArrayView bytes, const QString &fileName)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        const char16_t character = byte < 0x80 || byte > 0x9f ? char16_t(byte) : windows1252[byte - 0x80];
        if (character == 0 && byte != 0)
            return tl::unexpected(
                wrongAt(text.toUtf8(), tr("the byte 0x%1 is no character in Windows-1252").arg(byte, 2, 16), fileName));
        text += QChar(character);
    }
    return text.toUtf8();
}

Result<QByteArray> fromUtf16(QByteArrayView bytes, TextEncoding encoding, const QString &fileName)
{
    const bool little = encoding == TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith(little ? markLittle : markBig))
        bytes = bytes.sliced(2);
    QString text;
    text.reserve(bytes.size() / 2);
    const qsizetype whole = bytes.size() & ~qsizetype(1);
    for (qsizetype i = 0; i < whole; i += 2) {
        const auto low = static_cast<uchar>(bytes[little ? i : i + 1]);
        const auto high = static_cast<uchar>(bytes[little ? i + 1 : i]);
        text += QChar(char16_t(high << 8 | low));
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (text.at(i).isSurrogate() && !pair)
            return tl::unexpected(
                wrongAt(text.first(i).toUtf8(), tr("half a character (a lone surrogate) stands here"), fileName));
        i += pair ? 1 : 0;
    }
    if (whole != bytes.size())
        return tl::unexpected(wrongAt(text.toUtf8(), tr("the file ends in the middle of a character"), fileName));
    return text.toUtf8();
}

} // namespace

QString nameOfEncoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf8WithMark:
        return QStringLiteral("UTF-8-BOM");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(mark8))
        return TextEncoding::Utf8WithMark;
    if (bytes.startsWith(markLittle))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith(markBig))
        return TextEncoding::Utf16BigEndian;
    // Without a mark: in UTF-16 every second byte of western text is 0.
    const QByteArrayView start = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    if (zeros[1] > start.size() / 4 && zeros[0] < start.size() / 16)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] > start.size() / 4 && zeros[1] < start.size() / 16)
        return TextEncoding::Utf16BigEndian;
    return validUtf8Length(bytes) == bytes.size() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

Result<QByteArray> toUtf8(QByteArrayView bytes, TextEncoding encoding, const QString &fileName)
{
    Result<QByteArray> text;
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark: {
        if (bytes.startsWith(mark8))
            bytes = bytes.sliced(3);
        const qsizetype valid = validUtf8Length(bytes);
        if (valid != bytes.size())
            return tl::unexpected(wrongAt(bytes.first(valid), tr("the bytes here are not UTF-8"), fileName));
        text = bytes.toByteArray();
        break;
    }
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        text = fromUtf16(bytes, encoding, fileName);
        break;
    case TextEncoding::Windows1252:
        text = fromWindows1252(bytes, fileName);
        break;
    }
    if (text) {
        if (const qsizetype nul = text->indexOf('\0'); nul >= 0)
            return tl::unexpected(
                wrongAt(QByteArrayView(*text).first(nul), tr("a NUL character stands here, which no text file has"), fileName));
    }
    return text;
}

} // namespace sitewright
