// SPDX-License-Identifier: MIT
// A drag over the canvas, from wherever it came: keeps the target, shows what a drop would do, scrolls at the edges. Ends
// in one Session::perform. Holds ids only, so that objects may vanish in the middle.
#pragma once

#include <optional>

#include <QObject>
#include <QTimer>

#include "views/canvas/drop_targets.h"
#include "views/canvas/keyboard_carry.h"
#include "views/shared/drop_judge.h"

class QDropEvent;

namespace sitewright {

class Canvas;
class ThemeSource;

class CanvasDrag : public QObject, private CarryPlaces {
    Q_OBJECT

public:
    CanvasDrag(Canvas &canvas, const ThemeSource &themes);

    bool isActive() const { return m_targets.has_value(); }
    /// What the canvas shows while this goes on.
    void fill(PlanLook &look);
    const DragLabel &label() const { return *m_label; }

    /// Starts a drag of these; returns when it has ended. `grabbedAt` in canvas units.
    void start(const Payload &payload, QPointF grabbedAt);
    /// The same by keyboard: from box to box and what stands in them.
    void carry(const Payload &payload, ObjectRef from);
    bool isCarrying() const { return m_carry.isOn(); }
    KeyboardCarry &carried() { return m_carry; }
    const KeyboardCarry &carried() const { return m_carry; }
    void enter(QDropEvent &event);
    void move(QDropEvent &event);
    void leave() override;
    void drop(QDropEvent &event);
    void planChanged();

private:
    bool adopt(QDropEvent &event);
    void follow(QPointF at);
    void judge(ObjectRef over, QPoint labelAt);
    void answer(QDropEvent &event);
    void scrollAtEdge();
    DragWords words(ObjectRef hit, QString &sentence);
    ObjectRef next(ObjectRef place, bool forward) override;
    bool takes(ObjectRef place) override { return m_targets->welcome(place) == Welcome::Here; }
    QString show(ObjectRef place) override;
    std::optional<Edit> editThere() override;

    Canvas &m_canvas;
    const ThemeSource &m_themes;
    DragLabel *m_label;
    DropJudge m_judge;
    std::optional<DropTargets> m_targets; ///< while something is over the canvas
    std::optional<QPointF> m_grabbedAt; ///< while a drag of ours goes on
    int m_pictureHeight = 0;
    QPointF m_at; ///< pixels of the viewport
    ObjectId m_hit;
    ObjectId m_target; ///< where it would land; null = nowhere
    QString m_sentence; ///< in the status bar
    KeyboardCarry m_carry;
    QTimer m_scroller;
    QTimer m_opener; ///< resting over a closed box opens it
};

} // namespace sitewright
