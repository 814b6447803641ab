// SPDX-License-Identifier: MIT
// A drag by keyboard, the same in every view of the plan: what is carried goes from place to place, each says what a drop would do
// there, also to screen readers, until it is dropped or put back. Where the places are is the view's.
#pragma once

#include <optional>

#include <QObject>

#include "model/edits/placement.h"

namespace sitewright {

class Session;
class ZoomView;

class CarryPlaces {
public:
    virtual ~CarryPlaces() = default;
    /// What comes next in the order of the view; null at its end.
    virtual ObjectRef next(ObjectRef place, bool forward) = 0;
    virtual bool takes(ObjectRef place) = 0;
    /// Brings it into view and shows what a drop there would do; says so.
    virtual QString show(ObjectRef place) = 0;
    /// What a drop on the place that was shown last does; nothing when it is not possible.
    virtual std::optional<Edit> editThere() = 0;
    /// Nothing is carried any more.
    virtual void leave() = 0;
};

class KeyboardCarry : public QObject {
    Q_OBJECT

public:
    KeyboardCarry(ZoomView &view, CarryPlaces &places);

    void start(const Payload &payload, ObjectRef from);
    bool isOn() const { return m_isOn; }
    /// The place it is at; null = none yet.
    ObjectRef over() const;
    void goTo(ObjectRef place);
    /// To the next or previous place that takes it; false when there is none within reach.
    bool goToNext(bool forward);
    void drop();
    void putBack();
    /// Called by leave().
    void stop() { m_isOn = false; }

private:
    ZoomView &m_view;
    CarryPlaces &m_places;
    Payload m_payload;
    ObjectId m_over;
    QString m_sentence;
    bool m_isOn = false;
};

/// What is selected, without what cannot be carried.
Payload payloadOfSelection(Session &session);

} // namespace sitewright
