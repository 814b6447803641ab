// SPDX-License-Identifier: MIT
#include "views/export/pdf_glyphs.h"

#include <cmath>

#include <QPainterPath>

namespace sitewright {
namespace {

constexpr int unitsPerEm = 1000;
constexpr std::size_t mostLetters = 255; // a byte each, none of them 0

bool standsAlone(QChar c)
{
    if (c.isSurrogate() || c.isMark() || !c.isPrint())
        return false;
    switch (c.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic: return true;
    default: return false;
    }
}

QByteArray hex(int number, int digits) { return QByteArray::number(number, 16).rightJustified(digits, '0').toUpper(); }

void appendWhole(QByteArray &out, qreal number)
{
    out += QByteArray::number(std::llround(number));
    out += ' ';
}

// Painted in the colour of the text. Letters of Qt stand on their head for PDF.
QByteArray drawing(const QRawFont &raw, quint32 glyph, qreal advance)
{
    const QPainterPath path = raw.pathForGlyph(glyph);
    const QRectF box = path.controlPointRect();
    QByteArray out;
    for (const qreal number : {advance, 0.0, std::floor(box.left()), -std::ceil(box.bottom()), std::ceil(box.right()), -std::floor(box.top())})
        appendWhole(out, number);
    out += "d1\n";
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        appendWhole(out, at.x);
        appendWhole(out, -at.y);
        if (at.isMoveTo())
            out += "m\n";
        else if (at.isLineTo())
            out += "l\n";
        else if (at.type == QPainterPath::CurveToDataElement && (i + 1 == path.elementCount() || path.elementAt(i + 1).type != QPainterPath::CurveToDataElement))
            out += "c\n";
    }
    return out + "f\n";
}

} // namespace

std::size_t PdfGlyphs::faceOf(const QFont &font)
{
    for (const auto &[given, face] : m_lately) {
        if (given.isCopyOf(font))
            return face;
    }
    constexpr std::size_t most = 8;
    if (m_lately.size() == most)
        m_lately.clear();
    return m_lately.emplace_back(font, faceByName(font)).second;
}

std::size_t PdfGlyphs::faceByName(const QFont &font)
{
    const QString name = font.family() + QLatin1Char('/') + QString::number(int(font.weight())) + (font.italic() ? QStringLiteral("/i") : QString());
    if (const auto found = m_byName.constFind(name); found != m_byName.cend())
        return *found;
    QFont large = font;
    large.setPixelSize(unitsPerEm);
    m_faces.push_back({QRawFont::fromFont(large), {}, -1});
    return *m_byName.insert(name, m_faces.size() - 1);
}

const PdfGlyphs::Place *PdfGlyphs::place(std::size_t face, QChar character)
{
    Face &in = m_faces[face];
    if (const auto found = in.places.constFind(character.unicode()); found != in.places.cend())
        return &*found;
    if (!standsAlone(character) || !in.raw.supportsCharacter(character))
        return nullptr;
    if (in.last < 0 || m_fonts[std::size_t(in.last)].letters.size() == mostLetters) {
        in.last = int(m_fonts.size());
        m_fonts.push_back({face, {}});
    }
    const quint32 glyph = in.raw.glyphIndexesForString(QString(character)).value(0);
    const qreal advance = in.raw.advancesForGlyphIndexes({glyph}).value(0).x();
    std::vector<Letter> &letters = m_fonts[std::size_t(in.last)].letters;
    letters.push_back({character.unicode(), glyph, advance});
    return &*in.places.insert(character.unicode(), {in.last, quint8(letters.size()), advance});
}

bool PdfGlyphs::findRuns(const QString &text, const QFont &font, std::vector<Run> &runs)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const std::size_t face = faceOf(font);
    runs.clear();
    for (const QChar character : text) {
        const Place *at = place(face, character);
        if (!at)
            return false;
        if (runs.empty() || runs.back().font != at->font)
            runs.push_back({at->font, {}, 0});
        Run &run = runs.back();
        run.codes += digits[at->code >> 4];
        run.codes += digits[at->code & 15];
        run.width += at->advance;
    }
    return true;
}

QByteArray PdfGlyphs::fontObject(int number, const std::function<int(const QByteArray &, const QByteArray &)> &add) const
{
    const Font &font = m_fonts[std::size_t(number)];
    const QRawFont &raw = m_faces[font.face].raw;
    QByteArray drawings, names, widths, meanings;
    for (std::size_t i = 0; i < font.letters.size(); ++i) {
        const Letter &letter = font.letters[i];
        const QByteArray name = "/g" + QByteArray::number(int(i) + 1);
        drawings += name + ' ' + QByteArray::number(add({}, drawing(raw, letter.glyph, letter.advance))) + " 0 R ";
        names += name + ' ';
        appendWhole(widths, letter.advance);
        meanings += '<' + hex(int(i) + 1, 2) + "> <" + hex(letter.character, 4) + ">\n";
    }
    // No more than a hundred meanings may stand in one block.
    QByteArray blocks;
    const QList<QByteArray> lines = meanings.split('\n');
    for (qsizetype from = 0; from < qsizetype(font.letters.size()); from += 100) {
        const QList<QByteArray> some = lines.mid(from, std::min<qsizetype>(100, qsizetype(font.letters.size()) - from));
        blocks += QByteArray::number(some.size()) + " beginbfchar\n" + some.join('\n') + "\nendbfchar\n";
    }
    const int unicode = add({}, "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                                "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
                                    + blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    const QByteArray last = QByteArray::number(int(font.letters.size()));
    return "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >> /FirstChar 1 /LastChar " + last
           + " /Widths [" + widths + "] /Encoding << /Type /Encoding /Differences [1 " + names + "] >> /CharProcs << " + drawings + ">> /ToUnicode "
           + QByteArray::number(unicode) + " 0 R >>";
}

} // namespace sitewright
