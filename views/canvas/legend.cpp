// SPDX-License-Identifier: MIT
#include "views/canvas/legend.h"

#include <algorithm>

#include <QAbstractScrollArea>
#include <QLocale>
#include <QPainter>

#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr int most = 6;
constexpr qreal pad = 12, gap = 16;

} // namespace

Legend::Legend(const Session &session, const ThemeSource &themes, QAbstractScrollArea *view)
    : QWidget(view), m_session(session), m_themes(themes), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(&themes, &ThemeSource::changed, this, [this] {
        arrange();
        update();
    });
}

void Legend::show(const ServiceKey *key)
{
    m_rows.clear();
    if (key)
        m_rows = key->rows();
    arrange();
    setVisible(!m_entries.empty());
    place();
    update();
}

void Legend::arrange()
{
    m_entries.clear();
    m_hidden = 0;
    const QFontMetricsF metrics(smallFont(font()));
    const qreal room = m_view->width() - 300;
    std::vector<ServiceKey::Row> rows = m_rows;
    std::ranges::stable_sort(rows, [](const ServiceKey::Row &a, const ServiceKey::Row &b) { return a.sites > b.sites; });
    qreal used = pad * 2 + metrics.horizontalAdvance(tr("Served by"));
    QStringList said;
    const Plan &plan = m_session.plan();
    for (const ServiceKey::Row &row : rows) {
        if (row.service && !plan.isLive(row.service))
            continue;
        Entry entry{row.service ? QLocale().toString(row.number) : QString(),
                    plain(row.service ? plan.displayName(row.service) : tr("nobody")),
                    row.service ? m_themes.theme().serviceColor(plan.id(row.service).bits()) : m_themes.theme().color(Tone::TextQuiet), 0, row.service ? row.number : 1 << 30};
        entry.name = metrics.elidedText(entry.name, Qt::ElideRight, 170);
        entry.width = gap + scaled(metrics, 22) + metrics.horizontalAdvance(entry.number + entry.name) + 6;
        if (int(m_entries.size()) >= most || used + entry.width > room) {
            ++m_hidden;
            continue;
        }
        used += entry.width;
        said << (entry.number.isEmpty() ? entry.name : entry.number + u' ' + entry.name);
        m_entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::order);
    setAccessibleName(tr("Colours of responsible services"));
    setAccessibleDescription(said.join(u", "_s));
}

QSize Legend::sizeHint() const
{
    const QFontMetricsF metrics(smallFont(font()));
    qreal width = 2 * pad + metrics.horizontalAdvance(tr("Served by"));
    for (const Entry &entry : m_entries)
        width += entry.width;
    if (m_hidden > 0)
        width += gap + metrics.horizontalAdvance(tr("and %n more", nullptr, m_hidden));
    return {int(std::ceil(width)) + 4, int(std::ceil(metrics.height())) + 16};
}

void Legend::place()
{
    resize(sizeHint());
    const QRect area = m_view->viewport()->geometry();
    move(area.left() + 14, area.bottom() - 11 - height());
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    paintBox(painter, QRectF(rect()), 7, theme.color(Tone::Panel), theme.color(Tone::Line), 1);
    painter.setFont(smallBoldFont(font()));
    const QFontMetricsF metrics(smallFont(font()));
    qreal x = pad;
    const QRectF line(0, 0, width(), height());
    paintText(painter, line.adjusted(x, 0, 0, 0), tr("Served by"), theme.color(Tone::TextSecondary));
    x += metrics.horizontalAdvance(tr("Served by")) + 4;
    painter.setFont(smallFont(font()));
    for (const Entry &entry : m_entries) {
        x += gap;
        const QRectF bar(x, line.center().y() - 2, scaled(metrics, 16), 4);
        paintBox(painter, bar, 2, entry.colour, QColor(), 0);
        const qreal text = bar.right() + scaled(metrics, 6);
        const QString words = entry.number.isEmpty() ? entry.name : entry.number + u"  "_s + entry.name;
        paintText(painter, QRectF(text, 0, metrics.horizontalAdvance(words) + 2, height()), words, theme.color(Tone::TextSecondary));
        x += entry.width - gap;
    }
    if (m_hidden > 0)
        paintText(painter, line.adjusted(x + gap, 0, 0, 0), tr("and %n more", nullptr, m_hidden), theme.color(Tone::TextQuiet));
}

} // namespace sitewright
