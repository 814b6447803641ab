// SPDX-License-Identifier: MIT
// What a drop would do, found out once per target: the edit, or why it is not possible, and the words for the label at the pointer
// and the status bar. Every view that takes drops asks it, so that all of them say the same. Changes nothing.
#pragma once

#include <optional>

#include <QObject>

#include "model/edits/placement.h"
#include "views/shared/drag_label.h"

namespace sitewright {

class Session;
struct Preview;

struct DropVerdict {
    std::optional<Edit> edit;  // what a drop performs; nothing when it is not possible
    ObjectId landing;          // where the thing would stand in the end
    DragWords words;
    QString sentence;          // the same for the status bar

    bool isLegal() const { return edit.has_value(); }
};

class DropJudge : public QObject {
    Q_OBJECT
public:
    explicit DropJudge(Session &session, QObject *parent = nullptr);

    // Valid until the next call or the next change of the plan.
    const DropVerdict &judge(const Payload &payload, ObjectId target, PlacementMode mode);

private:
    DropVerdict judged(const Payload &payload, ObjectId target, PlacementMode mode);
    QString title(const Payload &payload, ObjectId landing, PlacementMode mode) const;

    Session &m_session;
    Payload m_payload;
    ObjectId m_target;
    PlacementMode m_mode = PlacementMode::Move;
    std::optional<DropVerdict> m_verdict;
};

// Performs the edit of a drop as one step and selects what it made, else what was dropped. False when it was refused.
bool performDrop(Session &session, const Payload &payload, const Edit &edit);

// "−1 warning", "+2 errors", "−3 cross-network actions": what an edit changes in findings and ledger, for the second line of the label.
std::vector<DragNote> previewNotes(const Preview &preview);

}  // namespace sitewright
