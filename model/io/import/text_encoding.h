// SPDX-License-Identifier: MIT
// Tells how the text of a file is encoded and turns it into UTF-8; an encoding is reported, never
// silently guessed, and bytes that do not fit it are errors with their line and column.
#pragma once

#include "model/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace sitewright {

enum class TextEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// The name for people and for the command line: "UTF-8", "UTF-16LE", "Windows-1252" …
QString nameOfEncoding(TextEncoding encoding);

TextEncoding detectEncoding(QByteArrayView bytes);

// UTF-8 without a byte order mark. NUL characters are refused as well: no text file has them.
Result<QByteArray> toUtf8(QByteArrayView bytes, TextEncoding encoding, const QString &fileName);

} // namespace sitewright
