// SPDX-License-Identifier: MIT
#include "views/network/network_view.h"

#include <algorithm>
#include <tuple>

#include <QPainter>

#include "model/edits/network_edits.h"
#include "views/canvas/layers_button.h"
#include "views/canvas/legend.h"
#include "views/canvas/overview.h"
#include "views/network/layout_beside.h"
#include "views/network/network_drag.h"
#include "views/network/network_painter.h"
#include "views/network/network_words.h"
#include "views/session/cascade_guide.h"
#include "views/session/session.h"
#include "views/shared/drag_label.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

NetworkView::NetworkView(Session &session, const ThemeSource &themes, QWidget *parent)
    : ZoomView(session, themes, 8, parent), m_text(font())
{
    m_drag = new NetworkDrag(*this, themes);
    m_label = new DragLabel(themes, this);
    m_legend = new Legend(themes, this);
    auto *layers = new LayersButton(themes, tr("Layers: what the network view shows"), this);
    for (int i = 0; i < networkLayerCount; ++i)
        layers->addLayer(NetworkSwitches::title(NetworkLayer(i)), [this, i](bool on) { m_layers.set(NetworkLayer(i), on); });
    const auto follow = [this, layers] {
        for (int i = 0; i < networkLayerCount; ++i)
            layers->setShown(i, m_layers.shows(NetworkLayer(i)));
        layers->setEnabled(int(NetworkLayer::Loads), m_layers.shows(NetworkLayer::Links));
    };
    connect(&m_layers, &NetworkSwitches::changed, this, [this, follow] {
        follow();
        layersChanged();
    });
    follow();
    m_still.layers = m_layers.shown();
    m_still.scratch = &m_scratch;
    m_corner.append(layers);
    m_legend->setReserve(layers->sizeHint().width() + 6);
    m_edge.setInterval(30);
    m_beside = new LayoutBeside(this);
    connect(m_beside, &LayoutBeside::progressed, viewport(), qOverload<>(&QWidget::update));
    connect(m_beside, &LayoutBeside::ready, this, [this](NetworkLayout &layout, const LayoutBeside::Missed &missed) {
        m_layout = std::move(layout);
        if (missed.isAny)
            m_layout.catchUp(m_session.plan(), missed.moved);
        laidOut();
        announce(tr("The network is laid out."));
    });
    m_loadsSoon.setSingleShot(true);
    m_loadsSoon.setInterval(120);
    connect(&m_loadsSoon, &QTimer::timeout, this, &NetworkView::refreshLoads);
    connect(&session, &Session::ledgerChanged, this, [this] {
        m_areLoadsOld = true;
        if (isVisible())
            m_loadsSoon.start();
    });
    connect(&session, &Session::linksCounted, this, [this] {
        if (isVisible())
            refreshLoads();
    });
    connect(&m_edge, &QTimer::timeout, this, &NetworkView::pullAtEdge);
    connect(&themes, &ThemeSource::changed, this, [this] {
        m_text.forgetMarks();
        viewport()->update();
    });
    connect(&session, &Session::replaced, this, &NetworkView::planReplaced);
    connect(&session, &Session::changed, this, &NetworkView::planChanged);
    connect(&session, &Session::findingsChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::findingsReplaced, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::checkProgressed, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::revealed, this, &NetworkView::ensureVisible);
    connect(&session.selection(), &Selection::changed, this, &NetworkView::selectionChanged);
    connect(&session, &Session::highlighted, this, [this](const std::vector<ObjectId> &links) {
        m_path.clear();
        for (const ObjectId id : links) {
            if (const ObjectRef link = m_session.plan().find(id))
                m_path.insert(link);
        }
        viewport()->update();
    });
    selectionChanged();
}

NetworkView::~NetworkView() = default;

void NetworkView::planReplaced()
{
    cancelOwn();
    m_hovered = {};
    m_isKeyOld = m_areLoadsOld = true;
    // The session also says so when waivers change: then nothing moves.
    if (m_session.undoStack().count() == 0) {
        m_isBuilt = false;
        m_staysFitted = true;
        m_layout = NetworkLayout();
        m_toReveal = {};
        m_toGoBackTo.reset();
        m_beside->stop();
        if (isVisible())
            layOut();
    } else if (isVisible()) {
        refreshLoads();
    }
    selectionChanged();
    m_drag->planChanged();
    m_overview->renew();
}

void NetworkView::planChanged(const ChangeSet &changes)
{
    m_isKeyOld = true;
    if (std::ranges::any_of(changes.removed, [](const ObjectChange &gone) { return gone.kind == Kind::Link; }))
        m_loads.forget(m_session.plan());
    if (m_beside->isRunning())
        m_beside->follow(m_session.plan(), changes);
    if (!m_isBuilt)
        return;
    const QRectF before = contentBounds();
    m_layout.update(m_session.plan(), changes);
    if (!m_session.plan().isLive(m_hovered))
        m_hovered = {};
    if (m_own != Own::None)
        cancelOwn();
    selectionChanged();
    if (before.isEmpty())
        zoomToFit();
    else
        updateScrollBars();
    m_drag->planChanged();
    m_overview->planChanged();
}

void NetworkView::selectionChanged()
{
    m_path.clear();
    refreshSelected();
    m_around.clear();
    for (const ObjectRef ref : m_selected) {
        const ObjectRef shown = NetworkLayout::shownAs(m_session.plan(), ref);
        if (shown && !m_selected.contains(shown))
            m_around.insert(shown);
    }
    updateAccessibleName();
    viewport()->update();
}

void NetworkView::updateAccessibleName()
{
    const Plan &plan = m_session.plan();
    const ObjectRef chosen = current();
    QString said = m_selected.empty() ? tr("Network of the plan. Nothing is selected.")
                   : m_selected.size() == 1 && chosen
                       ? tr("Network of the plan. Selected: %1 %2.")
                             .arg(kindName(chosen.kind()), plan.displayName(chosen))
                       : tr("Network of the plan. %n object(s) selected.", nullptr, int(m_selected.size()));
    setAccessibleName(plain(said));
}

void NetworkView::showEvent(QShowEvent *event)
{
    ZoomView::showEvent(event);
    if (m_isBuilt)
        refreshLoads();
    else if (!m_beside->isRunning())
        layOut();
}

bool NetworkView::isLayingOut() const { return m_beside->isRunning(); }

void NetworkView::layOut()
{
    if (m_session.plan().count(Kind::Site) >= m_besideFrom) {
        m_beside->start(m_session.plan());
        announce(tr("Laying out the network…"));
        viewport()->update();
        return;
    }
    m_layout.rebuild(m_session.plan());
    laidOut();
}

void NetworkView::giveUpLayout()
{
    m_beside->stop();
    viewport()->update();
    emit layoutGivenUp();
}

void NetworkView::laidOut()
{
    m_isBuilt = true;
    zoomToFit();
    if (const std::optional<Place> place = std::exchange(m_toGoBackTo, {}))
        ZoomView::goBackTo(*place);
    m_overview->renew();
    refreshLoads();
    viewport()->update();
    emit accessibleTreeChanged();
    if (const ObjectId wanted = std::exchange(m_toReveal, {}); !wanted.isNull())
        ensureVisible(wanted);
}

void NetworkView::goBackTo(const Place &place)
{
    if (m_isBuilt)
        ZoomView::goBackTo(place);
    else
        m_toGoBackTo = place;
}

void NetworkView::layersChanged()
{
    m_still.layers = m_layers.shown();
    m_isKeyOld = true;
    m_hovered = {};
    refreshKey();
    viewport()->update();
}

void NetworkView::setCascadeGuide(CascadeGuide *guide)
{
    ZoomView::setCascadeGuide(guide);
    connect(guide, &CascadeGuide::changed, this, &NetworkView::refreshLegend);
}

NetworkView::Marks NetworkView::marks() const
{
    const SeverityCounts counts = m_session.counts().total();
    const NetworkPicture now = picture();
    const NetworkDetail detail = now.detail();
    if (counts.of(Severity::Error) + counts.of(Severity::Warning) == 0 || m_layout.seatCount() == 0 || shownCascade())
        return Marks::None;
    if (detail == NetworkDetail::Dots)
        return m_layers.shows(NetworkLayer::Services) ? Marks::None : Marks::Colours;
    const bool isShown = 2 * now.smallRadius() >= NetworkPicture::leastMarked;
    return detail == NetworkDetail::Small && isShown ? Marks::Shapes : Marks::None; // nearer, numbers stand beside them
}

void NetworkView::refreshKey()
{
    const Marks now = marks();
    if (std::exchange(m_marks, now) != now)
        refreshLegend();
    if (!std::exchange(m_isKeyOld, false))
        return;
    if (m_layers.shows(NetworkLayer::Services))
        m_key.refresh(m_session.plan(), m_session.facts());
    refreshLegend();
}

void NetworkView::refreshLoads()
{
    if (!m_areLoadsOld || !m_session.wantLinks())
        return;
    m_areLoadsOld = false;
    m_loads.refresh(m_session.ledger());
    refreshLegend();
    viewport()->update();
}

void NetworkView::refreshLegend()
{
    std::vector<Legend::Group> groups;
    if (shownCascade())
        groups.push_back({tr("Cascade"), {{{}, tr("links and sites it passes"), Tone::Accent}}, 0});
    else if (m_still.showsLinks() && m_layers.shows(NetworkLayer::Loads) && m_loads.isMeasured()) {
        groups.push_back({tr("Links"),
                          {{{}, tr("under 50 %"), Tone::LoadLow}, {{}, tr("50 to 80 %"), Tone::LoadMedium}, {{}, tr("over 80 %"), Tone::LoadHigh}},
                          0});
    }
    if (m_layers.shows(NetworkLayer::Services))
        groups.push_back(Legend::services(m_session.plan(), m_key, m_themes.theme()));
    if (m_marks != Marks::None)
        groups.push_back(Legend::networkSeverities(m_marks == Marks::Colours));
    m_legend->show(std::move(groups));
}

NetworkLook NetworkView::look() const
{
    NetworkLook out;
    out.selected = &m_selected;
    out.around = &m_around;
    out.path = &m_path;
    out.hovered = m_hovered;
    out.layers = m_layers.shown();
    out.scratch = &m_scratch;
    if (m_own == Own::Seats) {
        out.moving = &m_moving;
        out.shift = m_shift;
    } else if (m_own == Own::Link) {
        out.connectFrom = m_connectFrom;
        out.connectTo = m_connectTo;
        out.connectAt = m_at;
    }
    out.loads = m_layers.shows(NetworkLayer::Loads) ? &m_loads : nullptr;
    out.services.key = m_layers.shows(NetworkLayer::Services) ? &m_key : nullptr;
    out.services.arrows = m_layers.shows(NetworkLayer::Arrows) && m_own == Own::None;
    if (const CascadeGuide *guide = shownCascade()) {
        out.cascade = &guide->cascade();
        out.passed = &guide->places();
        out.services.arrows = false;
    }
    m_drag->fill(out);
    return out;
}

NetworkPicture NetworkView::picture() const
{
    m_text.setPixelSize(QFontInfo(m_text.base()).pixelSize());
    return {m_session.plan(), m_layout, view(), m_text, m_still};
}

QRectF NetworkView::fitBounds() const
{
    // The bounds leave room around the outermost seats in which one can scroll; a mark needs little of it, its name is below.
    constexpr qreal spare = NetworkLayout::room - 24.0;
    return contentBounds().isEmpty() ? QRectF() : contentBounds().adjusted(spare, spare + 8, -spare, -spare + 8);
}

int NetworkView::heightBelow() const { return m_legend->greatestHeight(); }

QRectF NetworkView::rectOf(ObjectRef ref) const
{
    const NetworkPicture now = picture();
    if (const NetworkLayout::Line *line = ref.is(Kind::Link) ? m_layout.lineOf(ref) : nullptr) {
        const QLineF at = now.line(*line);
        return QRectF(at.p1(), at.p2()).normalized().adjusted(-4, -4, 4, 4);
    }
    const ObjectRef shown = NetworkLayout::shownAs(m_session.plan(), ref);
    // The handle beside it belongs to it.
    return shown && m_layout.has(shown) ? now.mark(shown).adjusted(-4, -4, 28 * now.unit(), 4) : QRectF();
}

std::vector<ObjectRef> NetworkView::seatsAsRead() const
{
    std::vector<ObjectRef> out;
    std::vector<std::pair<QPoint, ObjectRef>> seats;
    m_layout.forEachSeat([&](ObjectRef ref, QPoint at) { seats.emplace_back(at, ref); });
    std::ranges::sort(seats, {}, [](const auto &one) { return std::tuple(one.first.y(), one.first.x(), one.second); });
    for (const auto &[at, ref] : seats)
        out.push_back(ref);
    return out;
}

std::vector<ObjectRef> NetworkView::accessibleChildren(ObjectRef owner) const
{
    if (owner)
        return {};
    std::vector<ObjectRef> out = seatsAsRead();
    for (const NetworkLayout::Line &line : m_layout.lines())
        out.push_back(line.link);
    return out;
}

void NetworkView::paintEvent(QPaintEvent *event)
{
    refreshKey();
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    const PlanSource source = planSource(m_session);
    const NetworkLook now = look();
    // Always of the whole view: which names have room, and how many links the picture bears, is not told from a part of it.
    NetworkPainter(painter, source, m_layout, m_themes.theme(), m_text, view(), now).paint();
    if (isLayingOut())
        paintProgress(painter);
    else if (m_isBuilt && m_layout.seatCount() == 0)
        paintInvitation(painter);
    paintFocusAndBand(painter);
}

void NetworkView::paintInvitation(QPainter &painter)
{
    const Theme &theme = m_themes.theme();
    const QRectF room(viewport()->rect());
    const QSizeF size(std::min(room.width() - 40, 420.0), 84);
    const QRectF box(room.center() - QPointF(size.width(), size.height()) / 2, size);
    paintBox(painter, box, 10, QColor(), theme.color(Tone::Line), 1, Qt::DashLine);
    painter.setFont(font());
    painter.setPen(theme.color(Tone::TextQuiet));
    painter.drawText(box.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, tr("Drop a site or a WAN cloud here"));
}

void NetworkView::paintProgress(QPainter &painter)
{
    const std::optional<double> progress = m_beside->progress();
    if (!progress)
        return;
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(font());
    const QRectF room(viewport()->rect());
    const qreal line = std::ceil(metrics.height() * 1.3), width = std::min(room.width() - 40, line * 13);
    const QRectF bar(std::round(room.center().x() - width / 2), std::round(room.center().y()), std::round(width), 4);
    const QRectF words = room.adjusted(20, 0, -20, 0);
    painter.setFont(font());
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(QRectF(words.left(), bar.top() - line - 8, words.width(), line), Qt::AlignCenter,
                     tr("Laying out the network… %1 %").arg(locale().toString(int(*progress * 100))));
    paintBox(painter, bar, 2, theme.color(Tone::Line), QColor(), 0);
    QRectF done = bar;
    done.setWidth(std::max(4.0, bar.width() * *progress));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(bar.right());
    paintBox(painter, done, 2, theme.color(Tone::Accent), QColor(), 0);
    painter.setPen(theme.color(Tone::TextQuiet));
    painter.drawText(QRectF(words.left(), bar.bottom() + 8, words.width(), line), Qt::AlignCenter, tr("Esc goes back to the structure view."));
}

void NetworkView::paintOverview(QPainter &painter, const Theme &theme, QPointF from, qreal by) const
{
    // As many as can be told apart in so small a picture.
    const std::uint32_t step = std::max<std::uint32_t>(1, m_layout.seatCount() / 4000);
    std::uint32_t met = 0;
    const QColor colour = mixed(theme.color(Tone::Panel), theme.color(Tone::TextQuiet), 0.7);
    m_layout.forEachSeat([&](ObjectRef, QPoint at) {
        if (met++ % step != 0)
            return;
        const QPointF dot = QPointF(at) * by + from;
        painter.fillRect(QRectF(dot.x() - 1, dot.y() - 1, 2, 2), colour);
    });
}

void NetworkView::resizeEvent(QResizeEvent *event)
{
    ZoomView::resizeEvent(event);
    m_legend->place();
}

void NetworkView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_text.setBase(font());
        viewport()->update();
    }
    ZoomView::changeEvent(event);
}

ObjectWords NetworkView::cardWords(ObjectRef ref) const { return networkWords(m_session, m_layers.shows(NetworkLayer::Loads) ? &m_loads : nullptr, ref); }

bool NetworkView::isBusy() const { return ZoomView::isBusy() || m_own != Own::None || m_drag->isActive(); }

bool NetworkView::showsOwnTip(QPoint at, QPoint globalAt)
{
    if (!isOnHandle(at))
        return false;
    showPlainToolTip(globalAt, tr("Drag from here to another site or cloud to draw a WAN link."), viewport());
    return true;
}

QRectF NetworkView::selectionBounds() const
{
    QRectF all;
    const auto add = [&](ObjectRef ref) {
        if (ref && m_layout.has(ref))
            all = all.united(QRectF(m_layout.seat(ref) - QPoint(60, 60), QSize(120, 120)));
    };
    for (const ObjectRef ref : m_selected) {
        if (const NetworkLayout::Line *line = ref.is(Kind::Link) ? m_layout.lineOf(ref) : nullptr) {
            add(line->from);
            add(line->to);
        } else {
            add(NetworkLayout::shownAs(m_session.plan(), ref));
        }
    }
    return all;
}

void NetworkView::ensureVisible(ObjectId id)
{
    if (isLayingOut()) {
        m_toReveal = id;
        return;
    }
    const ObjectRef ref = m_session.plan().find(id);
    QPointF units;
    if (const NetworkLayout::Line *line = ref.is(Kind::Link) ? m_layout.lineOf(ref) : nullptr) {
        units = QPointF(m_layout.seat(line->from) + m_layout.seat(line->to)) / 2;
    } else {
        const ObjectRef shown = NetworkLayout::shownAs(m_session.plan(), ref);
        if (!shown || !m_layout.has(shown))
            return;
        units = m_layout.seat(shown);
    }
    // A dot among thousands is not in view, even where it is on the screen.
    if (picture().detail() == NetworkDetail::Dots)
        setZoom(50.0 / m_layout.spacing(), QRectF(viewport()->rect()).center());
    if (!QRectF(viewport()->rect()).adjusted(48, 48, -48, -48).contains(view().toPixels(units)))
        centreOn(units);
}

void NetworkView::connectSelection()
{
    std::vector<ObjectId> ends;
    std::vector<ObjectId> clouds;
    for (const ObjectId id : m_session.selection().ids()) {
        const ObjectRef ref = m_session.plan().find(id);
        if (ref.is(Kind::Site) || ref.is(Kind::Segment))
            ends.push_back(id);
        else if (ref.is(Kind::Cloud))
            clouds.push_back(id);
    }
    // A cloud joins everybody else; else the first chosen is the hub.
    ends.insert(ends.begin(), clouds.begin(), clouds.end());
    if (ends.size() < 2) {
        m_session.hint(tr("Select two sites, or sites and a WAN cloud, to connect them."));
        return;
    }
    const ObjectId hub = ends.front();
    ends.erase(ends.begin());
    (void)m_session.perform(addLinks(m_session.plan(), hub, ends)); // a refusal reaches the window by Session::refused
}

void NetworkView::carrySelection()
{
    const Payload payload = payloadOfSelection(m_session);
    if (payload.objects.empty() || m_drag->isActive() || m_own != Own::None || isLayingOut())
        return;
    setFocus(Qt::ShortcutFocusReason);
    const ObjectRef from = NetworkLayout::shownAs(m_session.plan(), current());
    m_drag->carry(payload, from && m_layout.has(from) ? from : ObjectRef());
}

void NetworkView::dragEnterEvent(QDragEnterEvent *event) { m_drag->enter(*event); }

void NetworkView::dragMoveEvent(QDragMoveEvent *event) { m_drag->move(*event); }

void NetworkView::dragLeaveEvent(QDragLeaveEvent *) { m_drag->leave(); }

void NetworkView::dropEvent(QDropEvent *event) { m_drag->drop(*event); }

} // namespace sitewright
