// SPDX-License-Identifier: MIT
// Laid out text for the canvas: text is what close zooms cost, so each string is laid out once per size and then only
// painted. Everything goes through plain(): names are shown, never interpreted. Small marks are kept as pixmaps likewise.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <vector>

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QStaticText>

#include "views/canvas/plan_view.h"

namespace sitewright {

enum class TextRole : quint8 { Name, Fact, Mark, Title };
inline constexpr std::size_t textRoleCount = 4;

class TextCache {
public:
    explicit TextCache(const QFont &base) : m_base(base) { setPixelSize(QFontInfo(base).pixelSize()); }

    void setBase(const QFont &base);
    const QFont &base() const { return m_base; }
    /// Size of reading text from now on, in whole pixels.
    void setPixelSize(int pixels);
    int pixelSize() const { return m_pixels; }
    /// The size that reading text has at a zoom: it grows with what is near and stays readable from afar.
    void setReading(Detail detail, qreal scale);
    /// True paints text as text and marks as shapes, for pictures of vectors.
    void setPlainPainting(bool on)
    {
        m_plainPainting = on;
        m_entries.clear();
    }
    bool plainPainting() const { return m_plainPainting; }
    /// True makes text that is too wide narrower instead of shorter, as far as it stays readable: a picture has no tool tips.
    void setSqueezes(bool on) { m_squeezes = on; }
    /// Colours or the planner's short names have changed.
    void forgetMarks() { m_marks.clear(); }
    /// What `make` paints in a box of this size at the origin; made once for each key.
    void paintMark(QPainter &painter, const QRectF &box, quint32 key, const std::function<void(QPainter &, const QRectF &)> &make);

    const QFont &font(TextRole role) const { return m_fonts[std::size_t(role)]; }
    qreal height(TextRole role) const { return m_metrics[std::size_t(role)].height(); }
    qreal width(TextRole role, const QString &text);
    /// How a name is written: a smaller one says more than half of a bold one.
    TextRole nameRole(const QString &name, qreal room) { return width(TextRole::Name, name) > room + 0.5 ? TextRole::Fact : TextRole::Name; }
    /// In two lines that both fit, broken after a word or hyphen; the second one empty when there is no such place.
    using Lines = std::pair<QString, QString>;
    Lines lines(TextRole role, const QString &text, qreal width);
    /// Left-aligned and vertically centred in `rect`, elided to its width; answers the width painted.
    qreal paint(QPainter &painter, const QRectF &rect, TextRole role, const QString &text, const QColor &colour);

private:
    struct Key {
        QString text;
        int width; ///< it was elided to; -1 = whole
        TextRole role;
        quint8 pixels;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct MarkKey {
        quint32 what;
        int width;
        int height;
        int ratio;
        friend bool operator==(const MarkKey &, const MarkKey &) = default;
        friend size_t qHash(const MarkKey &key, size_t seed) { return qHashMulti(seed, key.what, key.width, key.height, key.ratio); }
    };
    struct Entry {
        QString words;
        std::optional<QStaticText> text; ///< laid out; not where words are painted as such
        qreal width = 0;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.width, int(key.role), key.pixels);
    }

    const Entry &entry(const QString &text, int width, TextRole role);
    void paintAt(QPainter &painter, QPointF at, TextRole role, const Entry &shown, const QColor &colour) const;

    QFont m_base;
    int m_pixels = 0;
    bool m_plainPainting = false;
    bool m_squeezes = false;
    std::array<QFont, textRoleCount> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
    QHash<Key, Entry> m_entries;
    QHash<MarkKey, QPixmap> m_marks;
    QHash<Key, Lines> m_lines;
};

} // namespace sitewright
