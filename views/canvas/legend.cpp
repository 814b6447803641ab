// SPDX-License-Identifier: MIT
#include "views/canvas/legend.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QAbstractScrollArea>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "model/catalog/applications.h"
#include "views/canvas/line_shapes.h"
#include "views/shared/application_dots.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr int mostServices = 5;
constexpr qreal pad = 12, gap = 14, longest = 150, leading = 6;
constexpr std::size_t mostRows = 2;

QString wordsOf(const Legend::Entry &entry)
{
    return entry.number.isEmpty() ? entry.name : entry.number + u"  "_s + entry.name;
}

} // namespace

Legend::Legend(const ThemeSource &themes, QAbstractScrollArea *view) : QWidget(view), m_themes(themes), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Legend"));
    hide();
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

Legend::Group Legend::services(const Plan &plan, const ServiceKey &key, const Theme &theme)
{
    Group out{tr("Served by"), {}, 0, true};
    if (key.rows().empty() || !key.rows().front().service)
        return out; // nobody serves anybody: there is nothing to tell apart
    const auto colour = [&](ObjectRef service) { return theme.serviceColor(plan.id(service).bits()).rgb(); };
    const std::vector<ServiceKey::Row> rows = key.listed(mostServices, colour);
    out.more = int(key.rows().size() - rows.size());
    for (const ServiceKey::Row &row : rows) {
        if (!row.service)
            out.entries.push_back({{}, tr("nobody"), Tone::TextQuiet});
        else if (plan.isLive(row.service))
            out.entries.push_back({QLocale().toString(row.number), plain(plan.displayName(row.service)), {}, plan.id(row.service).bits()});
    }
    return out;
}

Legend::Group Legend::applications()
{
    Group out{tr("Applications"), {}, 0, true};
    for (const ApplicationSpec &type : builtInApplications())
        out.entries.push_back({{}, QString::fromLatin1(type.shortName), {}, {}, type.key});
    return out;
}

Legend::Group Legend::severities()
{
    Group out{tr("Worst finding"), {}, 0};
    for (const SeverityMark severity : {SeverityMark::Error, SeverityMark::Warning, SeverityMark::Hint}) {
        out.entries.push_back({{}, severityName(severity), severityTone(severity)});
        out.entries.back().severity = severity;
    }
    return out;
}

Legend::Group Legend::networkSeverities(bool byColourAlone)
{
    Group out = severities();
    out.entries.pop_back();
    for (Entry &entry : out.entries) {
        if (byColourAlone)
            entry.severity.reset();
    }
    return out;
}

Legend::Group Legend::lines(bool links, bool arrows)
{
    Group out{tr("Lines"), {}, 0};
    const auto add = [&](const QString &name, Mark mark) {
        out.entries.push_back({{}, name, Tone::TextSecondary});
        out.entries.back().mark = mark;
    };
    if (links) {
        add(tr("WAN link"), Mark::Line);
        add(tr("link in the LAN"), Mark::DottedLine);
    }
    if (arrows)
        add(tr("serves"), Mark::Arrow);
    return out;
}

void Legend::show(std::vector<Group> groups)
{
    const bool isAsked = std::exchange(m_next, std::move(groups)).has_value();
    if (!isAsked)
        QMetaObject::invokeMethod(this, [this] { adopt(); }, Qt::QueuedConnection);
}

void Legend::adopt()
{
    m_all = std::move(*m_next);
    m_next.reset();
    std::erase_if(m_all, [](const Group &group) { return group.entries.empty(); });
    QStringList said;
    for (const Group &group : m_all) {
        QStringList words;
        for (const Entry &entry : group.entries)
            words << wordsOf(entry);
        said << group.title + u": "_s + words.join(u", "_s);
    }
    setAccessibleDescription(said.join(u". "_s));
    place();
    update();
}

// Not inside a template: its texts would be looked for under the name of the parameter.
QString Legend::moreWords(int count) { return tr("and %Ln more", nullptr, count); }

// visit(x, words, entry) for each piece of text; a null entry is a title or "and 3 more". Answers the width of all.
template <class Visit> qreal Legend::walk(const Row &row, Visit visit) const
{
    const QFontMetricsF metrics(smallFont(font())), bold(smallBoldFont(font()));
    qreal x = pad;
    for (const Group &group : row) {
        visit(x, group.title, nullptr);
        x += bold.horizontalAdvance(group.title) + gap - 2;
        for (const Entry &entry : group.entries) {
            const QString words = metrics.elidedText(wordsOf(entry), Qt::ElideRight, scaled(metrics, longest));
            visit(x, words, &entry);
            x += scaled(metrics, 22) + metrics.horizontalAdvance(words) + gap;
        }
        if (group.more > 0) {
            const QString words = moreWords(group.more);
            visit(x, words, nullptr);
            x += metrics.horizontalAdvance(words) + gap;
        }
        x += gap / 2;
    }
    return x - gap * 1.5 + pad;
}

qreal Legend::widthOf(const Row &row) const { return walk(row, [](qreal, const QString &, const Entry *) {}); }

QStringList Legend::shownRows() const
{
    QStringList out;
    for (const Row &row : m_rows) {
        QStringList words;
        walk(row, [&](qreal, const QString &piece, const Entry *) { words << piece; });
        out << words.join(u' ');
    }
    return out;
}

QSize Legend::sizeHint() const
{
    qreal width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, widthOf(row));
    return {int(std::ceil(width)), heightOf(std::max<std::size_t>(1, m_rows.size()))};
}

int Legend::heightOf(std::size_t rows) const
{
    return int(std::ceil(QFontMetricsF(smallFont(font())).height() * qreal(rows) + leading * qreal(rows - 1))) + 16;
}

int Legend::greatestHeight() const { return heightOf(mostRows); }

// What finds no room beside the others begins a row.
std::vector<Legend::Row> Legend::rowsWithin(qreal room) const
{
    std::vector<Row> out;
    for (Group group : m_all) {
        if (!out.empty()) {
            out.back().push_back(group);
            if (widthOf(out.back()) <= room)
                continue;
            out.back().pop_back();
        }
        if (out.size() == mostRows)
            break;
        for (; group.mayShorten && group.entries.size() > 1 && widthOf({group}) > room; ++group.more)
            group.entries.pop_back();
        if (widthOf({group}) <= room)
            out.push_back({std::move(group)});
    }
    return out;
}

void Legend::place()
{
    const QRect area = m_view->viewport()->geometry();
    // What floats in the other corner has the right of way.
    const int room = std::max(60, area.width() - 200 - m_reserve);
    m_rows = rowsWithin(room);
    setVisible(!m_rows.empty());
    if (m_rows.empty())
        return;
    resize(sizeHint().boundedTo({room, 200}));
    const QRect at(QPoint(area.left() + 14, area.bottom() - 11 - height()), size());
    setGeometry(QStyle::visualRect(layoutDirection(), area, at));
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 7, theme.color(Tone::Panel), theme.color(Tone::Line), 1);
    painter.setClipRect(isRightToLeft() ? rect().adjusted(int(pad / 2), 0, 0, 0) : rect().adjusted(0, 0, -int(pad), 0));
    const qreal high = QFontMetricsF(smallFont(font())).height();
    QRectF line(0, 8, width(), high);
    for (const Row &row : m_rows) {
        paintRow(painter, row, line);
        line.translate(0, high + leading);
    }
}

void Legend::paintRow(QPainter &painter, const Row &row, const QRectF &line) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(smallFont(font()));
    walk(row, [&](qreal x, const QString &words, const Entry *entry) {
        const bool isTitle = !entry && std::ranges::any_of(row, [&](const Group &group) { return group.title == words; });
        painter.setFont(isTitle ? smallBoldFont(font()) : smallFont(font()));
        qreal left = x;
        const auto mirrored = [&](qreal from, qreal length) { return QRectF(isRightToLeft() ? width() - from - length : from, line.top(), length, line.height()); };
        if (entry) {
            paintMark(painter, mirrored(x, scaled(metrics, 16)), *entry);
            left += scaled(metrics, 22);
        }
        const qreal room = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(words)) + 2;
        paintText(painter, mirrored(left, room), words, theme.color(entry || isTitle ? Tone::TextSecondary : Tone::TextQuiet));
    });
}

void Legend::paintMark(QPainter &painter, const QRectF &where, const Entry &entry) const
{
    const Theme &theme = m_themes.theme();
    const QColor colour = entry.tone                   ? theme.color(*entry.tone)
                          : !entry.application.empty() ? theme.application(entry.application)
                                                       : theme.serviceColor(entry.service.value_or(0));
    const qreal y = where.center().y();
    if (entry.severity) {
        const qreal side = std::round(where.width() * 0.62);
        paintSeverity(painter, QRectF(std::round(where.center().x() - side / 2), std::round(y - side / 2), side, side), theme, *entry.severity);
        return;
    }
    if (!entry.application.empty()) {
        constexpr int side = applicationDotSide;
        paintApplicationDot(painter, QPoint(qRound(where.center().x() - side / 2.0), qRound(y - side / 2.0)), entry.application, colour);
        return;
    }
    if (entry.mark == Mark::Bar) {
        paintBox(painter, QRectF(where.left(), y - 2, where.width(), 4), 2, colour, QColor(), 0);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, entry.mark == Mark::Line ? Qt::SolidLine : entry.mark == Mark::Arrow ? Qt::DashLine : Qt::DotLine, Qt::FlatCap));
    painter.drawLine(QPointF(where.left(), y), QPointF(where.right() - (entry.mark == Mark::Arrow ? 5 : 0), y));
    if (entry.mark == Mark::Arrow)
        paintArrowHead(painter, QPointF(where.left(), y), QPointF(where.right(), y), 6, 6, colour);
}

} // namespace sitewright
