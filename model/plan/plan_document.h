// SPDX-License-Identifier: MIT
// The one plan that is open: the only place where a change set takes effect. Says exactly two things to the world:
// this changed, and everything was replaced.
#pragma once

#include <QObject>

#include "model/base/error.h"
#include "model/plan/change_set.h"
#include "model/plan/plan.h"

namespace sitewright {

/// What derives from the plan and must be right before anybody is told: facts and findings.
class ChangeFollower {
public:
    virtual ~ChangeFollower() = default;
    virtual void planChanged(const Touched &touched) = 0;
    virtual void planReplaced() = 0;
};

class PlanDocument : public QObject {
    Q_OBJECT

public:
    explicit PlanDocument(QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    /// Follows before views do; not owned.
    void setFollower(ChangeFollower *follower) { m_follower = follower; }

    /// Puts `changes` in force and tells. Refuses, changing nothing, when they do not fit the plan as it is.
    Result<void> apply(const ChangeSet &changes);
    enum class Tidying { Now, Later };
    /// The same without a word to views: for a what-if, which applies, asks and applies the inverse. Tidying may renumber the
    /// plan's name tables, and then whoever follows begins anew: a what-if leaves it for later.
    Result<void> applyQuietly(const ChangeSet &changes, Tidying tidying = Tidying::Now);
    void replace(Plan plan);

signals:
    void changed(const sitewright::ChangeSet &changes);
    void replaced();

private:
    QString misfit(const ChangeSet &changes) const;

    Plan m_plan;
    Touched m_touched;
    ChangeFollower *m_follower = nullptr;
};

} // namespace sitewright
