// SPDX-License-Identifier: MIT
// What writers of drawings have in common: numbers in hundredths of a unit, as more is not seen, and rounded boxes known as such.
#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include <QByteArray>
#include <QPainterPath>

namespace sitewright {

inline void appendNumber(QByteArray &out, qreal number)
{
    std::array<char, 32> text;
    const qint64 hundredths = std::llround(number * 100);
    const char *end = std::to_chars(text.data(), text.data() + text.size(), std::abs(hundredths) / 100).ptr;
    if (hundredths < 0)
        out += '-';
    out.append(text.data(), end - text.data());
    const int rest = int(std::abs(hundredths) % 100);
    if (rest == 0)
        return;
    out += '.';
    out += char('0' + rest / 10);
    if (rest % 10 != 0)
        out += char('0' + rest % 10);
}

inline QByteArray number(qreal value)
{
    QByteArray out;
    appendNumber(out, value);
    return out;
}

struct RoundedBox {
    QRectF box;
    qreal radius = 0;
};

/// The box and radius of what QPainterPath::addRoundedRect made; nothing for any other path.
inline std::optional<RoundedBox> roundedBox(const QPainterPath &path)
{
    constexpr int elements = 17; // four lines and four curves
    if (path.elementCount() != elements)
        return std::nullopt;
    const QRectF box = path.controlPointRect();
    const qreal radius = std::abs(path.elementAt(0).y - box.top()) + std::abs(path.elementAt(0).x - box.left());
    QPainterPath same;
    same.addRoundedRect(box, radius, radius);
    if (same.elementCount() != elements)
        return std::nullopt;
    for (int i = 0; i < elements; ++i) {
        if (std::abs(same.elementAt(i).x - path.elementAt(i).x) > 0.01 || std::abs(same.elementAt(i).y - path.elementAt(i).y) > 0.01)
            return std::nullopt;
    }
    return RoundedBox{box, radius};
}

} // namespace sitewright
