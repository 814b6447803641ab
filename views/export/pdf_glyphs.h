// SPDX-License-Identifier: MIT
// The letters of a PDF: each face once as drawings of the letters that occur, with what they mean, so that text stays text. For scripts
// that need no shaping; all others are left to Qt's writer.
#pragma once

#include <functional>
#include <vector>

#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QRawFont>

namespace sitewright {

class PdfGlyphs {
public:
    /// Letters of one font of the file, a byte each.
    struct Run {
        int font; ///< number of the font in the file, from 0
        QByteArray codes; ///< hexadecimal
        qreal width; ///< in thousandths of the size
    };
    /// False when the text needs more than one letter after the other.
    bool findRuns(const QString &text, const QFont &font, std::vector<Run> &runs);

    int fontCount() const { return int(m_fonts.size()); }
    /// Adds the objects of a font by `add`, which answers their numbers; the result is the body of the font itself.
    QByteArray fontObject(int font, const std::function<int(const QByteArray &dictionary, const QByteArray &stream)> &add) const;

private:
    struct Letter {
        char16_t character;
        quint32 glyph;
        qreal advance; ///< thousandths
    };
    struct Font {
        std::size_t face;
        std::vector<Letter> letters; ///< code 1 on
    };
    struct Place {
        int font = -1;
        quint8 code = 0;
        qreal advance = 0;
    };
    struct Face {
        QRawFont raw;
        QHash<char16_t, Place> places;
        int last = -1; ///< the font that new letters go to
    };
    std::size_t faceOf(const QFont &font);
    std::size_t faceByName(const QFont &font);
    const Place *place(std::size_t face, QChar character);

    std::vector<Face> m_faces;
    QHash<QString, std::size_t> m_byName;
    std::vector<std::pair<QFont, std::size_t>> m_lately; ///< fonts as they were given
    std::vector<Font> m_fonts;
};

} // namespace sitewright
