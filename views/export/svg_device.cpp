// SPDX-License-Identifier: MIT
#include "views/export/svg_device.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include "views/export/drawing_parts.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

void attribute(QByteArray &out, const char *name, qreal number)
{
    out += ' ';
    out += name;
    out += "=\"";
    appendNumber(out, number);
    out += '"';
}

void attribute(QByteArray &out, const char *name, const QByteArray &value)
{
    out += ' ';
    out += name;
    out += "=\"";
    out += value;
    out += '"';
}

void colour(QByteArray &out, const char *name, const char *opacityName, const QColor &colour, qreal opacity)
{
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 7> inHex;
    inHex[0] = '#';
    for (std::size_t i = 1; i < inHex.size(); ++i)
        inHex[i] = digits[colour.rgb() >> (4 * (6 - i)) & 15];
    attribute(out, name, QByteArray(inHex.data(), inHex.size()));
    if (const qreal alpha = colour.alphaF() * opacity; alpha < 0.999)
        attribute(out, opacityName, alpha);
}

} // namespace

class SvgEngine : public DrawingEngine {
public:
    Type type() const override { return SVG; }

    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            if (rects[i].width() <= 0 || rects[i].height() <= 0)
                continue;
            body += "<rect";
            box(rects[i]);
            paint(state->brush(), state->pen());
        }
    }

    void drawPath(const QPainterPath &path) override
    {
        if (const auto rounded = roundedBox(path))
            return drawBox(rounded->box, rounded->radius, state->brush(), state->pen());
        body += "<path d=\"";
        const QPointF by = shift();
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element at = path.elementAt(i);
            body += at.isMoveTo() ? 'M' : at.isLineTo() ? 'L' : at.isCurveTo() ? 'C' : ' ';
            point(QPointF(at.x, at.y) + by);
        }
        body += '"';
        if (path.fillRule() == Qt::OddEvenFill)
            attribute(body, "fill-rule", QByteArray("evenodd"));
        paint(state->brush(), state->pen());
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        body += mode == PolylineMode ? "<polyline points=\"" : "<polygon points=\"";
        const QPointF by = shift();
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                body += ' ';
            point(points[i] + by);
        }
        body += '"';
        paint(mode == PolylineMode ? QBrush() : state->brush(), state->pen());
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override { text(at, item.text(), item.font(), state->pen().color()); }

    void drawBox(const QRectF &where, qreal radius, const QBrush &brush, const QPen &pen) override
    {
        body += "<rect";
        box(where);
        attribute(body, "rx", radius);
        paint(brush, pen);
    }

    bool drawWords(QPointF baseline, const QString &words, const QFont &font, const QColor &colour) override
    {
        if (!std::ranges::all_of(words, followsSimply))
            return false;
        text(baseline, words, font, colour);
        return true;
    }

    /// Written again wherever it stands, so that its text is found there; only the places differ.
    void drawMark(QPainter &painter, const Mark &mark, const MakeMark &make) override
    {
        if (!isShift())
            return make(painter, mark.box);
        const MarkKey key(mark, painter);
        auto found = m_marks.constFind(key);
        if (found == m_marks.cend()) {
            const QByteArray page = std::exchange(body, {});
            std::vector<Gap> *const outer = std::exchange(m_gaps, &m_found);
            m_found.clear();
            makeAtOrigin(painter, mark, make);
            m_gaps = outer;
            found = m_marks.insert(key, {std::exchange(body, page), m_found});
        }
        const QPointF corner = mark.box.topLeft() + shift();
        qsizetype from = 0;
        for (const Gap &gap : found->gaps) {
            body.append(found->words.constData() + from, gap.at - from);
            from = gap.at;
            number(gap.value + (gap.isUpright ? corner.y() : corner.x()), gap.isPart);
        }
        body.append(found->words.constData() + from, found->words.size() - from);
    }

    QByteArray body;

private:
    /// Where a number is missing that depends on where a mark stands.
    struct Gap {
        qsizetype at;
        qreal value;
        bool isUpright;
        bool isPart; ///< of a matrix
    };
    struct KnownMark {
        QByteArray words;
        std::vector<Gap> gaps;
    };

    /// Letters that a reader puts one after the other from left to right, as they stand.
    static bool followsSimply(QChar c)
    {
        const char16_t code = c.unicode();
        return code >= 0x20 && (code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x2010 && code < 0x2028));
    }
    void number(qreal value, bool isPart)
    {
        if (isPart)
            body += QByteArray::number(value, 'g', 6);
        else
            appendNumber(body, value);
    }
    void place(qreal value, bool isUpright, bool isPart = false)
    {
        if (m_gaps && (isPart || isShift()))
            m_gaps->push_back({body.size(), value, isUpright, isPart});
        else
            number(value, isPart);
    }
    void point(QPointF at)
    {
        place(at.x(), false);
        body += ',';
        place(at.y(), true);
    }
    void corner(QPointF at)
    {
        body += " x=\"";
        place(at.x(), false);
        body += "\" y=\"";
        place(at.y(), true);
        body += '"';
    }
    void box(const QRectF &rect)
    {
        corner(rect.topLeft() + shift());
        attribute(body, "width", rect.width());
        attribute(body, "height", rect.height());
    }
    void transform()
    {
        if (isShift())
            return;
        const QTransform &t = state->transform();
        body += " transform=\"matrix(";
        for (const qreal part : {t.m11(), t.m12(), t.m21(), t.m22()})
            body += QByteArray::number(part, 'g', 6) + ',';
        place(t.dx(), false, true);
        body += ',';
        place(t.dy(), true, true);
        body += ")\"";
    }
    void text(QPointF at, const QString &words, const QFont &font, const QColor &ink)
    {
        body += "<text";
        corner(at + shift());
        attribute(body, "font-size", qreal(font.pixelSize()));
        if (font.weight() != QFont::Normal)
            attribute(body, "font-weight", QByteArray::number(int(font.weight())));
        colour(body, "fill", "fill-opacity", ink, state->opacity());
        transform();
        body += '>';
        body += words.toHtmlEscaped().toUtf8();
        body += "</text>\n";
    }
    void paint(const QBrush &brush, const QPen &pen)
    {
        if (brush.style() != Qt::NoBrush)
            colour(body, "fill", "fill-opacity", brush.color(), state->opacity());
        else
            body += " fill=\"none\"";
        if (pen.style() != Qt::NoPen)
            stroke(pen);
        transform();
        body += "/>\n";
    }
    void stroke(const QPen &pen)
    {
        const qreal width = pen.widthF() > 0 ? pen.widthF() : 1;
        colour(body, "stroke", "stroke-opacity", pen.color(), state->opacity());
        attribute(body, "stroke-width", width);
        if (pen.capStyle() != Qt::FlatCap)
            attribute(body, "stroke-linecap", QByteArray(pen.capStyle() == Qt::RoundCap ? "round" : "square"));
        if (pen.joinStyle() == Qt::RoundJoin)
            attribute(body, "stroke-linejoin", QByteArray("round"));
        if (pen.style() == Qt::SolidLine)
            return;
        QByteArray dashes;
        for (const qreal dash : pen.dashPattern()) {
            if (!dashes.isEmpty())
                dashes += ',';
            appendNumber(dashes, dash * width);
        }
        attribute(body, "stroke-dasharray", dashes);
    }

    QHash<MarkKey, KnownMark> m_marks;
    std::vector<Gap> m_found;
    std::vector<Gap> *m_gaps = nullptr; ///< while a mark is made
};

SvgDevice::SvgDevice(QSizeF size, qreal scale, const QString &title, const QString &fontFamily) : DrawingDevice(size), m_engine(std::make_unique<SvgEngine>())
{
    QByteArray &out = m_engine->body;
    out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"";
    attribute(out, "width", std::round(size.width() * scale));
    attribute(out, "height", std::round(size.height() * scale));
    out += " viewBox=\"0 0 ";
    appendNumber(out, size.width());
    out += ' ';
    appendNumber(out, size.height());
    out += '"';
    attribute(out, "font-family", (fontFamily + u", sans-serif"_s).toHtmlEscaped().toUtf8());
    out += " xml:space=\"preserve\">\n<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n";
}

SvgDevice::~SvgDevice() = default;

QByteArray SvgDevice::bytes() const { return m_engine->body + "</svg>\n"; }

QPaintEngine *SvgDevice::paintEngine() const { return m_engine.get(); }

} // namespace sitewright
