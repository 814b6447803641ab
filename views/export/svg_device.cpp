// SPDX-License-Identifier: MIT
#include "views/export/svg_device.h"

#include <cmath>

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
    attribute(out, name, colour.name().toLatin1());
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
            paint(true);
        }
    }

    void drawPath(const QPainterPath &path) override
    {
        if (const auto rounded = roundedBox(path)) {
            body += "<rect";
            box(rounded->box);
            attribute(body, "rx", rounded->radius);
            return paint(true);
        }
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
        paint(true);
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
        paint(mode != PolylineMode);
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QFont font = item.font();
        const QPointF from = at + shift();
        body += "<text";
        attribute(body, "x", from.x());
        attribute(body, "y", from.y());
        attribute(body, "font-size", qreal(font.pixelSize()));
        if (font.weight() != QFont::Normal)
            attribute(body, "font-weight", QByteArray::number(int(font.weight())));
        colour(body, "fill", "fill-opacity", state->pen().color(), state->opacity());
        transform();
        body += '>';
        body += item.text().toHtmlEscaped().toUtf8();
        body += "</text>\n";
    }

    QByteArray body;

private:
    /// Pure shifts are added to the numbers; anything else is said.
    bool isShift() const { return state->transform().type() <= QTransform::TxTranslate; }
    QPointF shift() const { return isShift() ? QPointF(state->transform().dx(), state->transform().dy()) : QPointF(); }
    void point(QPointF at)
    {
        appendNumber(body, at.x());
        body += ',';
        appendNumber(body, at.y());
    }
    void box(const QRectF &rect)
    {
        const QPointF corner = rect.topLeft() + shift();
        attribute(body, "x", corner.x());
        attribute(body, "y", corner.y());
        attribute(body, "width", rect.width());
        attribute(body, "height", rect.height());
    }
    void transform()
    {
        if (isShift())
            return;
        const QTransform &t = state->transform();
        QByteArray matrix = "matrix(";
        for (const qreal number : {t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()})
            matrix += QByteArray::number(number, 'g', 6) + ',';
        matrix.back() = ')';
        attribute(body, "transform", matrix);
    }
    void paint(bool isFilled)
    {
        const QBrush brush = state->brush();
        if (isFilled && brush.style() != Qt::NoBrush)
            colour(body, "fill", "fill-opacity", brush.color(), state->opacity());
        else
            body += " fill=\"none\"";
        const QPen pen = state->pen();
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
