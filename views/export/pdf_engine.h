// SPDX-License-Identifier: MIT
// What is painted, as the content of a PDF page: states said when they change, boxes of one size and small marks written once and called
// by their names, texts in runs of letters.
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QPainter>

#include "views/export/drawing_device.h"
#include "views/export/pdf_glyphs.h"

namespace sitewright {

class PdfEngine : public DrawingEngine {
public:
    /// Written once, called by its number.
    struct Piece {
        QByteArray drawing;
        QSizeF size;
        bool isBox; ///< in the colours of the moment; else it says its own
    };

    Type type() const override { return User; }

    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;

    void drawBox(const QRectF &box, qreal radius, const QBrush &brush, const QPen &pen) override;
    bool drawWords(QPointF baseline, const QString &words, const QFont &font, const QColor &colour) override;
    void drawMark(QPainter &painter, const Mark &mark, const MakeMark &make) override;

    QByteArray body;
    PdfGlyphs glyphs;
    std::vector<Piece> pieces;
    QList<std::pair<int, int>> alphas; ///< of fills and strokes, in thousandths, as the page's states
    bool isComplete = true;

private:
    struct BoxKey {
        qint64 width, height, radius; ///< hundredths
        char paint;
        friend bool operator==(const BoxKey &, const BoxKey &) = default;
        friend size_t qHash(const BoxKey &key, size_t seed) { return qHashMulti(seed, key.width, key.height, key.radius, key.paint); }
    };
    /// As they are in force; unset where nothing is known.
    struct Said {
        std::optional<QColor> fill, stroke;
        std::optional<QPen> pen;
        std::optional<std::pair<int, int>> alpha;
        int font = -1;
        qreal fontSize = 0;
    };
    static Said atPageBegin()
    {
        Said said;
        said.alpha = {1000, 1000};
        return said;
    }

    void point(QPointF at);
    void call(int piece, QPointF at);
    template <class Draw>
    void inTransform(Draw draw);
    template <class Draw>
    void shape(bool mayBeFilled, Qt::FillRule rule, Draw draw);
    /// Sets what is painted with; answers how a path is.
    const char *useColours(const QBrush &brush, const QPen &pen, bool mayBeFilled, bool isEven = false);
    void use(std::optional<QColor> &held, const QColor &colour, const char *what);
    void usePen(const QPen &pen);
    void useAlpha(const QColor &fills, const QColor &strokes);
    void useFont(int font, qreal size);

    Said m_said = atPageBegin();
    QHash<BoxKey, int> m_boxes;
    QHash<MarkKey, int> m_marks;
    std::vector<PdfGlyphs::Run> m_runs; ///< of the text being written
};

} // namespace sitewright
