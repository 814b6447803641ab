// SPDX-License-Identifier: MIT
// A page that is drawn in lines and text: so large in the painter's units, which are pixels of a usual screen.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QSizeF>

#include "views/shared/line_drawing.h"

namespace sitewright {

class DrawingDevice : public QPaintDevice {
protected:
    explicit DrawingDevice(QSizeF size) : m_size(size) {}

    QSizeF size() const { return m_size; }
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
};

/// Takes what is painted on such a page: boxes, paths and text, one by one as they come.
class DrawingEngine : public QPaintEngine, public LineDrawing {
public:
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {} // each shape asks
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {} // pictures are made of shapes

protected:
    DrawingEngine() : QPaintEngine(PrimitiveTransform | PainterPaths | Antialiasing | AlphaBlend | ConstantOpacity) {}

    /// What makes two marks the same but for where they stand.
    struct MarkKey {
        MarkKey(const Mark &mark, const QPainter &painter);

        quint64 what;
        qint64 width, height; ///< hundredths
        int opacity;          ///< thousandths
        friend bool operator==(const MarkKey &, const MarkKey &) = default;
        friend size_t qHash(const MarkKey &key, size_t seed) { return qHashMulti(seed, key.what, key.width, key.height, key.opacity); }
    };
    /// Draws a mark as if it stood at the origin.
    static void makeAtOrigin(QPainter &painter, const Mark &mark, const MakeMark &make);
    /// Pure shifts are added to the numbers; anything else is said.
    bool isShift() const { return state->transform().type() <= QTransform::TxTranslate; }
    QPointF shift() const { return isShift() ? QPointF(state->transform().dx(), state->transform().dy()) : QPointF(); }
};

} // namespace sitewright
