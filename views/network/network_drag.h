// SPDX-License-Identifier: MIT
// A drag over the network view that came from elsewhere: onto a site it does what it does there on the canvas, onto open
// ground it seats a new site or cloud. Ends in one Session::perform. Holds ids only, so that objects may vanish in the middle.
#pragma once

#include <optional>
#include <unordered_map>

#include <QObject>

#include "views/canvas/keyboard_carry.h"
#include "views/network/network_picture.h"
#include "views/shared/drop_judge.h"

class QDropEvent;

namespace sitewright {

class NetworkView;
class ThemeSource;

class NetworkDrag : public QObject, private CarryPlaces {
    Q_OBJECT

public:
    NetworkDrag(NetworkView &view, const ThemeSource &themes);

    bool isActive() const { return m_payload.has_value(); }
    QPointF pointer() const { return m_at; }
    bool isOverTarget() const { return !m_target.isNull(); }
    const DragLabel &label() const { return *m_label; }
    /// What the view shows while this goes on.
    void fill(NetworkLook &look);

    void enter(QDropEvent &event);
    void move(QDropEvent &event);
    void leave() override;
    void drop(QDropEvent &event);
    void follow(QPointF at);
    void planChanged();

    /// By keyboard, from seat to seat as one reads them.
    void carry(const Payload &payload, ObjectRef from);
    bool isCarrying() const { return m_carry.isOn(); }
    KeyboardCarry &carried() { return m_carry; }
    const KeyboardCarry &carried() const { return m_carry; }

private:
    bool adopt(QDropEvent &event);
    DropVerdict verdict();
    DropVerdict onGround();
    bool seats() const;
    Welcome welcome(ObjectRef target);
    QString judge(ObjectRef hit, QPointF labelAt);
    ObjectRef next(ObjectRef place, bool forward) override;
    bool takes(ObjectRef place) override { return welcome(place) == Welcome::Here; }
    QString show(ObjectRef place) override;
    std::optional<Edit> editThere() override;

    NetworkView &m_view;
    DragLabel *m_label;
    DropJudge m_judge;
    std::optional<Payload> m_payload; ///< while something is over the view
    PlacementMode m_mode = PlacementMode::Move;
    QPointF m_at; ///< pixels of the viewport
    ObjectId m_hit;
    ObjectId m_target; ///< the site it would reach; null = none
    std::unordered_map<ObjectRef, Welcome> m_answers;
    KeyboardCarry m_carry;
    std::vector<ObjectRef> m_order; ///< of the seats, while something is carried
    std::size_t m_orderAt = 0;
};

} // namespace sitewright
