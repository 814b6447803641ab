// SPDX-License-Identifier: MIT
#include "views/export/pdf_engine.h"

#include <cmath>

#include <QPainterPath>

#include "views/export/drawing_parts.h"

namespace sitewright {
namespace {

void write(QByteArray &out, QPointF at)
{
    appendNumber(out, at.x());
    out += ' ';
    appendNumber(out, at.y());
    out += ' ';
}

void outline(QByteArray &out, const QPainterPath &path, QPointF by)
{
    int inCurve = 0;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        write(out, at + by);
        inCurve = at.type == QPainterPath::CurveToDataElement ? inCurve + 1 : 0;
        if (at.isMoveTo())
            out += "m\n";
        else if (at.isLineTo())
            out += "l\n";
        else if (inCurve == 2)
            out += "c\n";
    }
    if (path.elementCount() > 2 && QPointF(path.elementAt(0)) == path.currentPosition())
        out += "h\n";
}

qint64 hundredths(qreal number) { return std::llround(number * 100); }

bool isSameLine(const QPen &one, const QPen &other)
{
    return one.style() == other.style() && one.widthF() == other.widthF() && one.capStyle() == other.capStyle() && one.joinStyle() == other.joinStyle()
           && (one.style() == Qt::SolidLine || one.dashPattern() == other.dashPattern());
}

} // namespace

void PdfEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        if (rects[i].width() > 0 && rects[i].height() > 0)
            shape(true, Qt::WindingFill, [&] {
                point(rects[i].topLeft());
                appendNumber(body, rects[i].width());
                body += ' ';
                appendNumber(body, rects[i].height());
                body += " re\n";
            });
    }
}

void PdfEngine::drawPath(const QPainterPath &path)
{
    if (const auto box = isShift() ? roundedBox(path) : std::nullopt)
        return drawBox(box->box, box->radius, state->brush(), state->pen());
    shape(true, path.fillRule(), [&] { outline(body, path, shift()); });
}

void PdfEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    shape(mode != PolylineMode, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill, [&] {
        for (int i = 0; i < count; ++i) {
            point(points[i]);
            body += i == 0 ? "m\n" : "l\n";
        }
        if (mode != PolylineMode)
            body += "h\n";
    });
}

void PdfEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    isComplete = drawWords(at, item.text(), item.font(), state->pen().color()) && isComplete;
}

bool PdfEngine::drawWords(QPointF baseline, const QString &words, const QFont &font, const QColor &colour)
{
    if (!glyphs.findRuns(words, font, m_runs))
        return false;
    const qreal size = font.pixelSize();
    useAlpha(colour, colour);
    use(m_said.fill, colour, "rg\n");
    if (!m_runs.empty())
        useFont(m_runs.front().font, size);
    inTransform([&] {
        body += "BT\n";
        qreal x = baseline.x();
        for (const PdfGlyphs::Run &run : m_runs) {
            useFont(run.font, size);
            body += "1 0 0 -1 ";
            point(QPointF(x, baseline.y()));
            body += "Tm <" + run.codes + "> Tj\n";
            x += run.width * size / 1000;
        }
        body += "ET\n";
    });
    if (m_runs.size() > 1 && !isShift())
        m_said.font = -1; // what was said within the transformation is over
    return true;
}

void PdfEngine::useFont(int font, qreal size)
{
    if (m_said.font == font && m_said.fontSize == size)
        return;
    m_said.font = font;
    m_said.fontSize = size;
    body += "/F" + QByteArray::number(font) + ' ';
    appendNumber(body, size);
    body += " Tf\n";
}

void PdfEngine::point(QPointF at) { write(body, at + shift()); }

void PdfEngine::call(int piece, QPointF at)
{
    body += "q 1 0 0 1 ";
    point(at);
    body += "cm /B" + QByteArray::number(piece) + " Do Q\n";
}

// Plans are full of boxes of the same size: the drawing of one is called by its name, in the colours of the moment.
void PdfEngine::drawBox(const QRectF &box, qreal radius, const QBrush &brush, const QPen &pen)
{
    const char *paint = useColours(brush, pen, true);
    if (!*paint)
        return;
    QPainterPath path;
    if (!isShift()) {
        path.addRoundedRect(box, radius, radius);
        return inTransform([&] {
            outline(body, path, {});
            body += paint;
        });
    }
    const BoxKey key{hundredths(box.width()), hundredths(box.height()), hundredths(radius), *paint};
    auto found = m_boxes.constFind(key);
    if (found == m_boxes.cend()) {
        path.addRoundedRect(QRectF({}, box.size()), radius, radius);
        QByteArray drawn;
        outline(drawn, path, {});
        pieces.push_back({drawn + paint, box.size(), true});
        found = m_boxes.insert(key, int(pieces.size()) - 1);
    }
    call(*found, box.topLeft());
}

// A mark says its own colours, whatever is in force where it stands.
void PdfEngine::drawMark(QPainter &painter, const Mark &mark, const MakeMark &make)
{
    if (!isShift())
        return make(painter, mark.box);
    const MarkKey key(mark, painter);
    auto found = m_marks.constFind(key);
    if (found == m_marks.cend()) {
        const QByteArray page = std::exchange(body, {});
        const Said said = std::exchange(m_said, {});
        makeAtOrigin(painter, mark, make);
        m_said = said;
        pieces.push_back({std::exchange(body, page), mark.box.size(), false});
        found = m_marks.insert(key, int(pieces.size()) - 1);
    }
    call(*found, mark.box.topLeft());
}

template <class Draw>
void PdfEngine::inTransform(Draw draw)
{
    if (isShift())
        return draw();
    const QTransform &t = state->transform();
    body += "q ";
    for (const qreal part : {t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()})
        body += QByteArray::number(part, 'f', 5) + ' ';
    body += "cm\n";
    draw();
    body += "Q\n";
}

template <class Draw>
void PdfEngine::shape(bool mayBeFilled, Qt::FillRule rule, Draw draw)
{
    const char *paint = useColours(state->brush(), state->pen(), mayBeFilled, rule == Qt::OddEvenFill);
    if (!*paint)
        return;
    inTransform([&] {
        draw();
        body += paint;
    });
}

const char *PdfEngine::useColours(const QBrush &brush, const QPen &pen, bool mayBeFilled, bool isEven)
{
    const bool isFilled = mayBeFilled && brush.style() != Qt::NoBrush, isDrawn = pen.style() != Qt::NoPen;
    if (!isFilled && !isDrawn)
        return "";
    useAlpha(isFilled ? brush.color() : pen.color(), isDrawn ? pen.color() : brush.color());
    if (isFilled)
        use(m_said.fill, brush.color(), "rg\n");
    if (isDrawn)
        usePen(pen);
    if (!isFilled)
        return "S\n";
    return isDrawn ? (isEven ? "B*\n" : "B\n") : isEven ? "f*\n" : "f\n";
}

void PdfEngine::use(std::optional<QColor> &held, const QColor &colour, const char *what)
{
    if (held && held->rgb() == colour.rgb())
        return;
    held = colour;
    for (const float part : {colour.redF(), colour.greenF(), colour.blueF()})
        body += QByteArray::number(double(part), 'g', 3) + ' ';
    body += what;
}

void PdfEngine::usePen(const QPen &pen)
{
    use(m_said.stroke, pen.color(), "RG\n");
    if (m_said.pen && isSameLine(*m_said.pen, pen))
        return;
    m_said.pen = pen;
    const qreal width = pen.widthF() > 0 ? pen.widthF() : 1;
    appendNumber(body, width);
    body += QByteArray(" w ") + (pen.capStyle() == Qt::FlatCap ? "0" : pen.capStyle() == Qt::RoundCap ? "1" : "2") + " J "
            + (pen.joinStyle() == Qt::RoundJoin ? "1" : pen.joinStyle() == Qt::BevelJoin ? "2" : "0") + " j [";
    if (pen.style() != Qt::SolidLine) {
        for (const qreal dash : pen.dashPattern()) {
            appendNumber(body, dash * width);
            body += ' ';
        }
    }
    body += "] 0 d\n";
}

void PdfEngine::useAlpha(const QColor &fills, const QColor &strokes)
{
    const auto part = [this](const QColor &colour) { return int(std::lround(double(colour.alphaF()) * state->opacity() * 1000)); };
    const std::pair wanted(part(fills), part(strokes));
    if (wanted == m_said.alpha)
        return;
    m_said.alpha = wanted;
    qsizetype at = alphas.indexOf(wanted);
    if (at < 0) {
        at = alphas.size();
        alphas.append(wanted);
    }
    body += "/A" + QByteArray::number(at) + " gs\n";
}

} // namespace sitewright
