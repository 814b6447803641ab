// SPDX-License-Identifier: MIT
// The part of NetworkPainter that paints sites and clouds.
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <QLocale>

#include "views/network/network_painter.h"

namespace sitewright {

void NetworkPainter::paintSite(const Shown &one)
{
    const QRectF circle = m_picture.mark(one.ref);
    if (!circle.adjusted(-30, -30, 30, 30).intersects(m_view.area))
        return;
    const qreal before = m_painter.opacity();
    if (recedes(one.ref))
        m_painter.setOpacity(before * 0.4);
    const bool target = one.ref == m_look.dropTarget || one.ref == m_look.connectTo;
    const bool lit = target || one.ref == m_look.hovered || (m_look.cascade && isPassed(one.ref));
    const QColor edge = lit ? tone(Tone::Accent) : ring(serviceOf(one.ref));
    const QColor fill = target || isRoot(one.ref) ? tone(Tone::AccentTint) : tone(Tone::Site);
    if (m_detail == NetworkDetail::Small) {
        paintSmallSite(one, circle, edge, fill);
        m_painter.setOpacity(before);
        return;
    }
    // Of a few sizes and colours: each is made once and kept.
    const qreal side = std::round(circle.width());
    const QRectF box(std::round(circle.center().x() - side / 2), std::round(circle.center().y() - side / 2), side, side);
    const quint32 key = (edge.rgb() & 0xffffffU) | (fill == tone(Tone::Site) ? 0U : 1U << 26) | 1U << 27;
    m_text.paintMark(m_painter, box, key, [&](QPainter &painter, const QRectF &where) { paintDisc(painter, where, edge, fill); });
    if (m_detail == NetworkDetail::Near) {
        paintInside(one.ref, circle);
        paintBadge(one.ref, circle);
        paintNumber(one.ref, circle);
    } else {
        paintNumberInside(one.ref, circle);
        paintSmallBadge(one.ref, circle);
    }
    m_painter.setOpacity(before);
}

void NetworkPainter::paintDisc(QPainter &painter, const QRectF &circle, const QColor &edge, const QColor &fill) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawEllipse(circle);
    const qreal line = std::clamp(circle.width() * 0.09, 1.2, std::max(1.2, 3.0 * m_unit));
    painter.setBrush(fill);
    painter.drawEllipse(circle.adjusted(line, line, -line, -line));
}

quint32 NetworkPainter::shownSeverity(ObjectRef site, qreal width) const
{
    if (width < NetworkPicture::leastMarked)
        return 0;
    const SeverityCounts counts = m_source.counts.below(site);
    return counts.total() > 0 && counts.worst() != Severity::Hint ? quint32(counts.worst()) + 1 : 0;
}

void NetworkPainter::paintSmallDisc(QPainter &painter, const QRectF &where, const QColor &edge, const QColor &fill, quint32 severity) const
{
    paintDisc(painter, where, edge, fill);
    if (severity == 0)
        return;
    const qreal mark = std::min(8 * m_unit, where.width() - 2);
    paintSeverity(painter, QRectF(where.center() - QPointF(mark, mark) / 2, QSizeF(mark, mark)), m_theme, SeverityMark(severity - 1));
}

void NetworkPainter::paintSmallSite(const Shown &one, const QRectF &circle, const QColor &edge, const QColor &fill)
{
    const quint32 severity = shownSeverity(one.ref, circle.width());
    const quint32 key = (edge.rgb() & 0xffffffU) | severity << 24 | (fill == tone(Tone::Site) ? 0U : 1U << 26);
    const qreal side = std::ceil(circle.width());
    const QRectF box(std::round(circle.center().x() - side / 2), std::round(circle.center().y() - side / 2), side, side);
    m_text.paintMark(m_painter, box, key, [&](QPainter &painter, const QRectF &where) { paintSmallDisc(painter, where, edge, fill, severity); });
}

bool NetworkPainter::standsOut(ObjectRef site) const
{
    return site == m_look.hovered || site == m_look.dropTarget || site == m_look.connectTo;
}

// A painter takes a microsecond for each: more than a frame for twenty thousand.
void NetworkPainter::stampSites()
{
    constexpr std::size_t many = 800;
    if (m_detail != NetworkDetail::Small || m_shown.size() < many || !m_ground.takesStamps() || m_look.cascade || m_look.welcome)
        return;
    m_isStamped = true;
    const qreal side = std::ceil(2 * m_picture.smallRadius());
    const int pixels = int(std::ceil(side * m_ground.ratio()));
    std::unordered_map<quint32, QImage> made; // few: by colour and severity
    const auto picture = [&](QRgb edge, quint32 severity) -> const QImage & {
        QImage &out = made[(edge & 0xffffffU) | severity << 24];
        if (out.isNull()) {
            out = QImage(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
            out.fill(Qt::transparent);
            out.setDevicePixelRatio(m_ground.ratio());
            QPainter painter(&out);
            paintSmallDisc(painter, QRectF(0, 0, side, side), QColor::fromRgb(edge), tone(Tone::Site), severity);
        }
        return out;
    };
    RingColours colours(*this);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Shown &one = m_shown[i];
        if (one.ref.is(Kind::Site) && !standsOut(one.ref))
            m_ground.stamp(picture(colours.of(i), shownSeverity(one.ref, 2 * m_picture.smallRadius())), one.at);
    }
}

void NetworkPainter::paintInside(ObjectRef site, const QRectF &circle)
{
    bool hasPoint = false, hasDepot = false;
    m_plan.forEachPointStandingIn(site, [&](ObjectRef) {
        hasPoint = true;
        return false;
    });
    m_plan.forEachChild(site, ChildGroup::Contents, [&](ObjectRef ref) { return !(hasDepot = hasDepot || ref.is(Kind::Depot)); });
    const qreal side = std::min(11 * m_unit, circle.width() * 0.3);
    if (side < 5)
        return;
    const qreal gap = side * 0.35;
    const int marks = int(hasPoint) + int(hasDepot);
    qreal x = circle.center().x() - (marks * side + (marks - 1) * gap) / 2;
    const qreal y = circle.center().y() - side / 2;
    for (const auto &[isThere, kind] : {std::pair(hasPoint, KindIcon::ManagementPoint), std::pair(hasDepot, KindIcon::Depot)}) {
        if (!isThere)
            continue;
        const QRectF box(std::round(x), std::round(y), std::ceil(side), std::ceil(side));
        m_text.paintMark(m_painter, box, 1U << 29 | quint32(kind), [&, one = kind](QPainter &painter, const QRectF &where) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintKindIcon(painter, where, m_theme, one);
        });
        x += side + gap;
    }
}

void NetworkPainter::paintNumber(ObjectRef site, const QRectF &circle)
{
    if (!m_look.services.key)
        return;
    const ObjectRef service = m_source.facts.effectiveService(site);
    const int number = m_look.services.key->numberOf(service);
    if (number == 0)
        return;
    const QString words = QLocale().toString(number);
    const qreal height = std::ceil(m_text.height(TextRole::Mark)) + 1;
    const qreal width = std::max(height, m_text.width(TextRole::Mark, words) + 8 * m_unit);
    // With room for the line around it, on whole pixels.
    const QRectF box(std::round(circle.left() + circle.width() * 0.12 - width * 0.7) - 1, std::round(circle.top() + circle.height() * 0.1 - height / 2) - 1,
                     std::ceil(width) + 2, height + 2);
    const QColor edge = m_theme.serviceColor(m_plan.id(service).bits());
    const quint32 colour = quint32(edge.red() >> 3) << 10 | quint32(edge.green() >> 3) << 5 | quint32(edge.blue() >> 3);
    m_text.paintMark(m_painter, box, 1U << 31 | quint32(number & 0xffff) << 15 | colour, [&](QPainter &painter, const QRectF &where) {
        const QRectF disc = where.adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, disc, height / 2, tone(Tone::Panel), edge, 1.5);
        m_text.paint(painter, disc.adjusted((disc.width() - m_text.width(TextRole::Mark, words)) / 2, 0, 4, 0), TextRole::Mark, words, tone(Tone::Text));
    });
}

// Where there is no room beside.
void NetworkPainter::paintNumberInside(ObjectRef site, const QRectF &circle)
{
    const ObjectRef service = m_look.services.key ? m_source.facts.effectiveService(site) : ObjectRef();
    const int number = service ? m_look.services.key->numberOf(service) : 0;
    if (number == 0) {
        paintInside(site, circle);
        return;
    }
    const QString words = QLocale().toString(number);
    const qreal width = m_text.width(TextRole::Mark, words);
    if (width + 4 <= circle.width())
        m_text.paint(m_painter, QRectF(circle.center().x() - width / 2, circle.top(), width + 40, circle.height()), TextRole::Mark, words, tone(Tone::TextSecondary));
}

void NetworkPainter::paintSmallBadge(ObjectRef site, const QRectF &circle)
{
    const SeverityCounts counts = m_source.counts.below(site);
    if (counts.total() == 0 || counts.worst() == Severity::Hint)
        return;
    const qreal side = 9 * m_unit;
    const QRectF box(std::round(circle.right() - side * 0.5), std::round(circle.top() - side * 0.6), std::ceil(side), std::ceil(side));
    m_text.paintMark(m_painter, box, 1U << 28 | quint32(counts.worst()),
                     [&](QPainter &painter, const QRectF &where) { sitewright::paintSeverity(painter, where, m_theme, SeverityMark(counts.worst())); });
}

QRectF NetworkPainter::badgeOf(ObjectRef site, const QRectF &circle) const
{
    const SeverityCounts counts = m_source.counts.below(site);
    if (counts.total() == 0)
        return {};
    const QSizeF size = badgeSize(QFontMetricsF(m_text.font(TextRole::Mark)), int(counts.of(counts.worst())));
    return {QPointF(std::round(circle.right() - circle.width() * 0.2), std::round(circle.top() - size.height() * 0.45)), size};
}

void NetworkPainter::paintBadge(ObjectRef site, const QRectF &circle)
{
    const QRectF badge = badgeOf(site, circle);
    if (badge.isEmpty())
        return;
    const SeverityCounts counts = m_source.counts.below(site);
    const int count = int(counts.of(counts.worst()));
    const QRectF box(std::floor(badge.left()), std::floor(badge.top()), std::ceil(badge.width()) + 1, std::ceil(badge.height()) + 1);
    m_text.paintMark(m_painter, box, 1U << 30 | quint32(counts.worst()) << 20 | quint32(std::min(count, 0xfffff)), [&](QPainter &painter, const QRectF &where) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_text.font(TextRole::Mark));
        sitewright::paintBadge(painter, QRectF(where.topLeft(), badge.size()), m_theme, SeverityMark(counts.worst()), count);
    });
}

void NetworkPainter::paintCloud(const Shown &one)
{
    const QRectF box = m_picture.mark(one.ref);
    if (!box.intersects(m_view.area))
        return;
    const bool target = one.ref == m_look.dropTarget || one.ref == m_look.connectTo;
    const bool lit = target || one.ref == m_look.hovered || (m_look.cascade && isPassed(one.ref));
    const qreal before = m_painter.opacity();
    if (recedes(one.ref))
        m_painter.setOpacity(before * 0.4);
    const QColor line = lit ? tone(Tone::Accent) : mixed(tone(Tone::Canvas), tone(Tone::TextQuiet), 0.5);
    paintBox(m_painter, box, box.height() / 2, tone(target ? Tone::AccentTint : Tone::Region), line, target ? 2 : 1);
    if (m_detail >= NetworkDetail::Medium) {
        const qreal side = 12 * m_unit;
        paintKindIcon(m_painter, QRectF(box.left() + 9 * m_unit, box.center().y() - side / 2, side, side), m_theme, KindIcon::WanCloud);
        m_text.paint(m_painter, box.adjusted(25 * m_unit, 0, -8 * m_unit, 0), TextRole::Fact, m_plan.displayName(one.ref), tone(Tone::TextSecondary));
    }
    m_painter.setOpacity(before);
}

} // namespace sitewright
