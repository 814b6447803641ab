// SPDX-License-Identifier: MIT
#include "views/shared/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QSvgRenderer>

#include <functional>

// Outside the namespace, as the macro declares a global function; the resources are in a static library and would else be dropped.
static void useResources()
{
    Q_INIT_RESOURCE(resources);
}

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr QLatin1StringView names[] = {
    "new"_L1,       "open"_L1,     "save"_L1,       "save-as"_L1, "undo"_L1,     "redo"_L1,    "import"_L1,
    "export"_L1,    "add-location"_L1, "fix"_L1,    "waive"_L1,   "find"_L1,     "zoom-in"_L1, "zoom-out"_L1,
    "fit"_L1,       "delete"_L1,   "rename"_L1,     "cut"_L1,     "copy"_L1,     "paste"_L1,   "move-to"_L1,
    "settings"_L1,  "help"_L1,     "previous"_L1,   "next"_L1,    "filter"_L1,   "expand"_L1,  "collapse"_L1,
    "close"_L1,     "image"_L1,    "plus"_L1,       "minus"_L1,   "check"_L1,    "reload"_L1,  "print"_L1,
    "properties"_L1, "show"_L1,    "compare"_L1,    "optimize"_L1, "link"_L1,    "cloud"_L1,   "more"_L1,
    "float"_L1,     "layers"_L1,   "back"_L1,       "forward"_L1, "match-case"_L1, "expression"_L1,
    "maximize"_L1,   "pin"_L1,
};

using Draw = std::function<void(QPainter &, const QRectF &, QIcon::Mode, QIcon::State)>;

// Draws at whatever size and pixel ratio is asked for, so that icons are sharp on every screen.
class DrawnIcon : public QIconEngine {
public:
    explicit DrawnIcon(Draw draw) : m_draw(std::move(draw)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_draw(*painter, rect, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, {{}, size}, mode, state);
        return result;
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new DrawnIcon(m_draw); }
    QString key() const override { return u"sitewright"_s; }
    bool isNull() override { return false; }

private:
    Draw m_draw;
};

QIcon drawn(Draw draw)
{
    return QIcon(new DrawnIcon(std::move(draw)));
}

QByteArray source(QLatin1StringView name)
{
    useResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintSource(QPainter &painter, const QRectF &rect, QByteArray svg, const QColor &colour)
{
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

void fadeIfDisabled(QPainter &painter, QIcon::Mode mode)
{
    if (mode == QIcon::Disabled)
        painter.setOpacity(0.4);
}

}  // namespace

std::span<const QLatin1StringView> iconNames()
{
    return names;
}

QIcon icon(const Theme &theme, QLatin1StringView name)
{
    return icon(theme, name, Tone::TextSecondary);
}

QIcon icon(const Theme &theme, QLatin1StringView name, Tone tone)
{
    const QByteArray svg = source(name);
    if (svg.isEmpty())
        return {};
    return drawn([=](QPainter &painter, const QRectF &rect, QIcon::Mode mode, QIcon::State state) {
        const Tone shown = mode == QIcon::Disabled ? Tone::TextDisabled : state == QIcon::On ? Tone::Accent : tone;
        paintSource(painter, squareIn(rect), svg, theme.color(shown));
    });
}

QIcon kindIcon(const Theme &theme, KindIcon kind)
{
    return drawn([=](QPainter &painter, const QRectF &rect, QIcon::Mode mode, QIcon::State) {
        paintKindIcon(painter, rect, theme.color(mode == QIcon::Disabled ? Tone::TextDisabled : kindTone(kind)), kind);
    });
}

QIcon applicationIcon(const Theme &theme, std::string_view typeKey)
{
    const QColor colour = theme.application(typeKey);
    const QColor ground = theme.color(Tone::Panel);
    return drawn([=](QPainter &painter, const QRectF &rect, QIcon::Mode mode, QIcon::State) {
        painter.setRenderHint(QPainter::Antialiasing);
        fadeIfDisabled(painter, mode);
        const QRectF square = squareIn(rect);
        const qreal unit = square.width() / 16;
        paintBox(painter, square.adjusted(unit, unit, -unit, -unit), 4 * unit, mixed(ground, colour, 1.0 / 8),
                 mixed(ground, colour, 0.5), unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(square.adjusted(5 * unit, 5 * unit, -5 * unit, -5 * unit), 1.75 * unit, 1.75 * unit);
    });
}

QIcon severityIcon(const Theme &theme, SeverityMark mark)
{
    return drawn([=](QPainter &painter, const QRectF &rect, QIcon::Mode mode, QIcon::State) {
        fadeIfDisabled(painter, mode);
        const QRectF square = squareIn(rect);
        const qreal margin = square.width() / 8;
        paintSeverity(painter, square.adjusted(margin, margin, -margin, -margin), theme, mark);
    });
}

QIcon programIcon()
{
    const QByteArray svg = source("sitewright"_L1);
    return drawn([=](QPainter &painter, const QRectF &rect, QIcon::Mode, QIcon::State) {
        QSvgRenderer(svg).render(&painter, squareIn(rect));
    });
}

}  // namespace sitewright
