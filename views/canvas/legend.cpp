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
constexpr qreal pad = 12, gap = 14, longest = 150;

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

Legend::Group Legend::services(const Plan &plan, const ServiceKey &key)
{
    Group out{tr("Served by"), {}, 0};
    std::vector<ServiceKey::Row> rows = key.rows();
    if (rows.empty() || !rows.front().service)
        return out; // nobody serves anybody: there is nothing to tell apart
    std::ranges::stable_sort(rows, [](const ServiceKey::Row &a, const ServiceKey::Row &b) { return a.sites > b.sites; });
    out.more = std::max(0, int(rows.size()) - mostServices);
    rows.resize(rows.size() - std::size_t(out.more));
    std::ranges::stable_sort(rows, [](const ServiceKey::Row &a, const ServiceKey::Row &b) { return a.number - 1U < b.number - 1U; });
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
    Group out{tr("Applications"), {}, 0};
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
template <class Visit> qreal Legend::walk(Visit visit) const
{
    const QFontMetricsF metrics(smallFont(font())), bold(smallBoldFont(font()));
    qreal x = pad;
    for (const Group &group : m_groups) {
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

QSize Legend::sizeHint() const
{
    const QFontMetricsF metrics(smallFont(font()));
    return {int(std::ceil(walk([](qreal, const QString &, const Entry *) {}))), int(std::ceil(metrics.height())) + 16};
}

void Legend::place()
{
    const QRect area = m_view->viewport()->geometry();
    // What floats in the other corner has the right of way.
    const int room = std::max(60, area.width() - 200 - m_reserve);
    m_groups = m_all;
    // The longest gives way first; a title without an entry would tell nothing.
    while (!m_groups.empty() && sizeHint().width() > room) {
        const auto longestGroup = std::ranges::max_element(m_groups, {}, [](const Group &group) { return group.entries.size(); });
        if (longestGroup->entries.size() > 1) {
            longestGroup->entries.pop_back();
            ++longestGroup->more;
        } else if (m_groups.size() > 1) {
            m_groups.pop_back();
        } else {
            m_groups.clear(); // half of it would explain nothing
        }
    }
    setVisible(!m_groups.empty());
    if (m_groups.empty())
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
    const QFontMetricsF metrics(smallFont(font()));
    const QRectF line(0, 0, width(), height());
    walk([&](qreal x, const QString &words, const Entry *entry) {
        const bool isTitle = !entry && std::ranges::any_of(m_groups, [&](const Group &group) { return group.title == words; });
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
