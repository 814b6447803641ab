// SPDX-License-Identifier: MIT
#include "views/export/png_file.h"

#include <array>
#include <cstring>
#include <vector>

#include <QtEndian>

namespace sitewright {
namespace {

constexpr std::array<quint32, 256> remainders = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 rest = i;
        for (int bit = 0; bit < 8; ++bit)
            rest = rest & 1 ? 0xedb88320U ^ rest >> 1 : rest >> 1;
        table[i] = rest;
    }
    return table;
}();

void appendNumber(QByteArray &out, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendChunk(QByteArray &out, const char *kind, QByteArrayView content)
{
    appendNumber(out, quint32(content.size()));
    const qsizetype from = out.size();
    out.append(kind, 4);
    out.append(content);
    quint32 check = ~quint32(0);
    for (qsizetype i = from; i < out.size(); ++i)
        check = remainders[(check ^ uchar(out[i])) & 255] ^ check >> 8;
    appendNumber(out, ~check);
}

QByteArray header(const QImage &image)
{
    QByteArray out;
    appendNumber(out, quint32(image.width()));
    appendNumber(out, quint32(image.height()));
    constexpr char eightBitsOfThreeColours[] = {8, 2, 0, 0, 0};
    return out.append(eightBitsOfThreeColours, sizeof eightBitsOfThreeColours);
}

QByteArray dotsPerMetre(const QImage &image)
{
    QByteArray out;
    appendNumber(out, quint32(image.dotsPerMeterX()));
    appendNumber(out, quint32(image.dotsPerMeterY()));
    return out.append(char(1));
}

/// Writes a row as its difference to the one above; behind what has been read, as three bytes take less room than four.
uchar *writeRow(uchar *to, const QRgb *row, const QRgb *above, int width)
{
    constexpr uchar differenceToAbove = 2;
    *to++ = differenceToAbove;
    if (std::memcmp(row, above, sizeof(QRgb) * std::size_t(width)) == 0) {
        std::memset(to, 0, std::size_t(width) * 3);
        return to + qsizetype(width) * 3;
    }
    for (int x = 0; x < width; ++x) {
        *to++ = uchar(qRed(row[x]) - qRed(above[x]));
        *to++ = uchar(qGreen(row[x]) - qGreen(above[x]));
        *to++ = uchar(qBlue(row[x]) - qBlue(above[x]));
    }
    return to;
}

} // namespace

QByteArray pngFile(QImage image)
{
    QByteArray out("\x89PNG\r\n\x1a\n", 8);
    appendChunk(out, "IHDR", header(image));
    appendChunk(out, "pHYs", dotsPerMetre(image));
    const auto width = std::size_t(image.width());
    std::vector<QRgb> row(width), above(width);
    uchar *const begin = image.bits();
    if (!begin)
        return {};
    uchar *to = begin;
    for (int y = 0; y < image.height(); ++y) {
        std::memcpy(row.data(), image.constScanLine(y), width * sizeof(QRgb));
        to = writeRow(to, row.data(), above.data(), image.width());
        row.swap(above);
    }
    constexpr int quick = 1;
    constexpr qsizetype lengthBefore = 4; // Qt's
    const QByteArray packed = qCompress(begin, to - begin, quick);
    if (packed.size() <= lengthBefore)
        return {};
    appendChunk(out, "IDAT", QByteArrayView(packed).sliced(lengthBefore));
    appendChunk(out, "IEND", {});
    return out;
}

} // namespace sitewright
