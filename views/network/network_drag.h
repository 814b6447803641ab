// SPDX-License-Identifier: MIT
// A drag over the network view that came from elsewhere: onto a site it does what it does there on the canvas, onto open
// ground it seats a new site or cloud. Ends in one Session::perform. Holds ids only, so that objects may vanish in the middle.
#pragma once

#include <optional>
#include <unordered_map>

#include <QObject>

#include "views/network/network_picture.h"
#include "views/shared/drop_judge.h"

class QDropEvent;

namespace sitewright {

class NetworkView;
class ThemeSource;

class NetworkDrag : public QObject {
    Q_OBJECT

public:
    NetworkDrag(NetworkView &view, const ThemeSource &themes);

    bool isActive() const { return m_payload.has_value(); }
    QPointF pointer() const { return m_at; }
    const DragLabel &label() const { return *m_label; }
    /// What the view shows while this goes on.
    void fill(NetworkLook &look);

    void enter(QDropEvent &event);
    void move(QDropEvent &event);
    void leave();
    void drop(QDropEvent &event);
    void follow(QPointF at);
    void planChanged();

private:
    bool adopt(QDropEvent &event);
    DropVerdict verdict();
    DropVerdict onGround();
    bool seats() const;
    Welcome welcome(ObjectRef target);

    NetworkView &m_view;
    DragLabel *m_label;
    DropJudge m_judge;
    std::optional<Payload> m_payload; ///< while something is over the view
    PlacementMode m_mode = PlacementMode::Move;
    QPointF m_at; ///< pixels of the viewport
    ObjectId m_hit;
    ObjectId m_target; ///< the site it would reach; null = none
    std::unordered_map<ObjectRef, Welcome> m_answers;
};

} // namespace sitewright
