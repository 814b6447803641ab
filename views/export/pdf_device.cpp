// SPDX-License-Identifier: MIT
#include "views/export/pdf_device.h"

#include <cmath>

#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include "views/export/drawing_parts.h"
#include "views/export/pdf_glyphs.h"

namespace sitewright {
namespace {

/// The file's objects, in the order of their numbers.
class PdfFile {
public:
    int reserve()
    {
        m_starts.push_back(-1);
        return int(m_starts.size());
    }
    void put(int number, const QByteArray &body)
    {
        m_starts[std::size_t(number) - 1] = m_out.size();
        m_out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    int add(const QByteArray &body)
    {
        const int number = reserve();
        put(number, body);
        return number;
    }
    static QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
    {
        constexpr int quick = 4; // half the time for a tenth more bytes
        const QByteArray packed = qCompress(content, quick).sliced(4); // without the length Qt puts before it
        return "<< " + dictionary + "/Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream";
    }
    QByteArray finished(int catalog, int info)
    {
        const qsizetype table = m_out.size();
        const QByteArray count = QByteArray::number(int(m_starts.size()) + 1);
        m_out += "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const qsizetype start : m_starts)
            m_out += QByteArray::number(start).rightJustified(10, '0') + " 00000 n \n";
        m_out += "trailer\n<< /Size " + count + " /Root " + QByteArray::number(catalog) + " 0 R /Info " + QByteArray::number(info) + " 0 R >>\nstartxref\n"
                 + QByteArray::number(table) + "\n%%EOF\n";
        return std::move(m_out);
    }

private:
    QByteArray m_out = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    std::vector<qsizetype> m_starts;
};

QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar c : text)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

QByteArray number(qreal value)
{
    QByteArray out;
    appendNumber(out, value);
    return out;
}

} // namespace

class PdfEngine : public DrawingEngine {
public:
    Type type() const override { return User; }

    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override
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

    void drawPath(const QPainterPath &path) override
    {
        if (const auto box = isShift() ? roundedBox(path) : std::nullopt)
            return drawBox(*box);
        shape(true, path.fillRule(), [&] { outline(body, path, shift()); });
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
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

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QFont font = item.font();
        const auto runs = glyphs.runs(item.text(), font);
        isComplete = isComplete && runs.has_value();
        if (!runs)
            return;
        const qreal size = font.pixelSize();
        useAlpha(state->pen().color(), state->pen().color());
        use(fill, state->pen().color(), "rg\n");
        inTransform([&] {
            body += "BT\n";
            qreal x = at.x();
            for (const PdfGlyphs::Run &run : *runs) {
                body += "/F" + QByteArray::number(run.font) + ' ';
                appendNumber(body, size);
                body += " Tf 1 0 0 -1 ";
                point(QPointF(x, at.y()));
                body += "Tm <" + run.codes.toHex().toUpper() + "> Tj\n";
                x += run.width * size / 1000;
            }
            body += "ET\n";
        });
    }

    QByteArray body;
    PdfGlyphs glyphs;
    std::vector<QByteArray> boxes;      ///< rounded boxes of one size and kind, each drawn once
    std::vector<QSizeF> boxSizes;
    QList<std::pair<int, int>> alphas; ///< of fills and strokes, in thousandths, as the page's states
    bool isComplete = true;

private:
    /// Pure shifts are added to the numbers; anything else is said.
    bool isShift() const { return state->transform().type() <= QTransform::TxTranslate; }
    QPointF shift() const { return isShift() ? QPointF(state->transform().dx(), state->transform().dy()) : QPointF(); }
    static void write(QByteArray &out, QPointF at)
    {
        appendNumber(out, at.x());
        out += ' ';
        appendNumber(out, at.y());
        out += ' ';
    }
    void point(QPointF at) { write(body, at + shift()); }
    static void outline(QByteArray &out, const QPainterPath &path, QPointF by)
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
    /// Plans are full of boxes of the same size: the drawing of one is called by its name, in the colours of the moment.
    void drawBox(const RoundedBox &box)
    {
        const char *paint = useColours(true);
        if (!*paint)
            return;
        QByteArray drawn;
        QPainterPath path;
        path.addRoundedRect(QRectF({}, box.box.size()), box.radius, box.radius);
        QByteArray key = number(box.box.width()) + ' ' + number(box.box.height()) + ' ' + number(box.radius) + paint;
        auto found = m_boxes.constFind(key);
        if (found == m_boxes.cend()) {
            outline(drawn, path, {});
            boxes.push_back(drawn + paint);
            boxSizes.push_back(box.box.size());
            found = m_boxes.insert(key, int(boxes.size()) - 1);
        }
        body += "q 1 0 0 1 ";
        point(box.box.topLeft());
        body += "cm /B" + QByteArray::number(*found) + " Do Q\n";
    }
    template <class Draw>
    void inTransform(Draw draw)
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
    void shape(bool mayBeFilled, Qt::FillRule rule, Draw draw)
    {
        const QByteArray paint = useColours(mayBeFilled, rule == Qt::OddEvenFill);
        if (paint.isEmpty())
            return;
        inTransform([&] {
            draw();
            body += paint;
        });
    }
    /// Sets what the painter has; answers how a path is painted with it.
    const char *useColours(bool mayBeFilled, bool isEven = false)
    {
        const QBrush brush = state->brush();
        const QPen pen = state->pen();
        const bool isFilled = mayBeFilled && brush.style() != Qt::NoBrush, isDrawn = pen.style() != Qt::NoPen;
        if (!isFilled && !isDrawn)
            return "";
        useAlpha(isFilled ? brush.color() : pen.color(), isDrawn ? pen.color() : brush.color());
        if (isFilled)
            use(fill, brush.color(), "rg\n");
        if (isDrawn)
            usePen(pen);
        if (!isFilled)
            return "S\n";
        return isDrawn ? (isEven ? "B*\n" : "B\n") : isEven ? "f*\n" : "f\n";
    }
    void use(QByteArray &held, const QColor &colour, const char *what)
    {
        QByteArray said;
        for (const float part : {colour.redF(), colour.greenF(), colour.blueF()})
            said += QByteArray::number(double(part), 'g', 3) + ' ';
        said += what;
        if (said != held)
            body += held = said;
    }
    void usePen(const QPen &pen)
    {
        use(stroke, pen.color(), "RG\n");
        const qreal width = pen.widthF() > 0 ? pen.widthF() : 1;
        QByteArray said = number(width) + " w " + (pen.capStyle() == Qt::FlatCap ? "0" : pen.capStyle() == Qt::RoundCap ? "1" : "2") + " J "
                          + (pen.joinStyle() == Qt::RoundJoin ? "1" : pen.joinStyle() == Qt::BevelJoin ? "2" : "0") + " j [";
        if (pen.style() != Qt::SolidLine) {
            for (const qreal dash : pen.dashPattern())
                said += number(dash * width) + ' ';
        }
        said += "] 0 d\n";
        if (said != line)
            body += line = said;
    }
    void useAlpha(const QColor &fills, const QColor &strokes)
    {
        const auto part = [this](const QColor &colour) { return int(std::lround(double(colour.alphaF()) * state->opacity() * 1000)); };
        const std::pair wanted(part(fills), part(strokes));
        if (wanted == alpha)
            return;
        alpha = wanted;
        qsizetype at = alphas.indexOf(wanted);
        if (at < 0) {
            at = alphas.size();
            alphas.append(wanted);
        }
        body += "/A" + QByteArray::number(at) + " gs\n";
    }

    QByteArray fill, stroke, line; ///< as they are in force
    std::pair<int, int> alpha{1000, 1000};
    QHash<QByteArray, int> m_boxes; ///< by size and kind
};

PdfDevice::PdfDevice(QSizeF size, qreal points) : DrawingDevice(size), m_points(points), m_engine(std::make_unique<PdfEngine>()) {}

PdfDevice::~PdfDevice() = default;

bool PdfDevice::isComplete() const { return m_engine->isComplete; }

QByteArray PdfDevice::bytes(const QString &title) const
{
    PdfFile file;
    const int catalog = file.reserve(), pages = file.reserve(), page = file.reserve(), info = file.reserve(), content = file.reserve();
    const auto to = [](int object) { return QByteArray::number(object) + " 0 R"; };
    std::vector<int> fonts;
    for (int i = 0; i < m_engine->glyphs.fontCount(); ++i)
        fonts.push_back(file.reserve());
    QByteArray names, states;
    for (std::size_t i = 0; i < fonts.size(); ++i)
        names += "/F" + QByteArray::number(int(i)) + ' ' + to(fonts[i]) + ' ';
    for (qsizetype i = 0; i < m_engine->alphas.size(); ++i)
        states += "/A" + QByteArray::number(i) + " << /ca " + QByteArray::number(m_engine->alphas[i].first / 1000.0) + " /CA "
                  + QByteArray::number(m_engine->alphas[i].second / 1000.0) + " >> ";
    QByteArray boxes;
    std::vector<int> forms;
    for (std::size_t i = 0; i < m_engine->boxes.size(); ++i) {
        forms.push_back(file.reserve());
        boxes += "/B" + QByteArray::number(int(i)) + ' ' + to(forms[i]) + ' ';
    }
    const QSizeF paper = size() * m_points;
    file.put(catalog, "<< /Type /Catalog /Pages " + to(pages) + " >>");
    file.put(pages, "<< /Type /Pages /Kids [" + to(page) + "] /Count 1 >>");
    file.put(page, "<< /Type /Page\n/Parent " + to(pages) + " /MediaBox [0 0 " + number(paper.width()) + ' ' + number(paper.height()) + "] /Contents " + to(content)
                       + " /Resources << /Font << " + names + ">> /ExtGState << " + states + ">> /XObject << " + boxes + ">> >> >>");
    // The same plan gives the same bytes: it says nothing about when it was made.
    file.put(info, "<< /Title " + textString(title) + " /Creator (Sitewright) /CreationDate (D:20000101000000Z) >>");
    const QByteArray upright = QByteArray::number(m_points, 'f', 6) + " 0 0 " + QByteArray::number(-m_points, 'f', 6) + " 0 " + number(paper.height()) + " cm\n";
    file.put(content, PdfFile::stream({}, upright + m_engine->body));
    for (std::size_t i = 0; i < forms.size(); ++i) {
        constexpr qreal lines = 8; // around it, of the widest pen
        const QSizeF size = m_engine->boxSizes[i] + QSizeF(lines, lines);
        const QByteArray room = number(-lines) + ' ' + number(-lines) + ' ' + number(size.width()) + ' ' + number(size.height());
        file.put(forms[i], PdfFile::stream("/Type /XObject /Subtype /Form /BBox [" + room + "] ", m_engine->boxes[i]));
    }
    for (int i = 0; i < int(fonts.size()); ++i) {
        const auto add = [&file](const QByteArray &dictionary, const QByteArray &bytes) { return file.add(PdfFile::stream(dictionary, bytes)); };
        file.put(fonts[std::size_t(i)], m_engine->glyphs.fontObject(i, add));
    }
    return file.finished(catalog, info);
}

QPaintEngine *PdfDevice::paintEngine() const { return m_engine.get(); }

} // namespace sitewright
